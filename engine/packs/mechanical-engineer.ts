import type { Pack } from './pack.ts';

export const mechanicalEngineer: Pack = {
  id: 'mechanical-engineer',
  family: 'engineering',
  title: 'Mechanical Engineer',
  aliases: [
    'mechanical engineering',
    'mechanical designer',
    'mechanical maintenance engineer',
    'mechanical draftsman',
    'mechanical drafter',
    'hvac engineer',
    'hvac design engineer',
    'piping engineer',
    'design engineer -electrical -electronics -hardware -vlsi -structural -civil -instructional -chip -fpga -software -process',
    'cad engineer',
    'cad designer',
    'cae engineer',
    'fea engineer',
    'stress engineer',
    'thermal engineer',
    'automotive engineer',
    'aerospace engineer',
    'mep engineer',
  ],
  core: 'engineering',
  glossary: {
    drgs: 'drawings',
    drg: 'drawing',
    bom: 'bill of materials',
    boms: 'bills of materials',
    'gd&t': 'GD&T',
    ecn: 'ECN',
    ecns: 'ECNs',
    npd: 'new product development',
    rca: 'root cause analysis',
  },
  settings: ['hvac', 'automotive', 'aerospace', 'piping', 'mep', 'product design', 'r&d'],
  themes: [
    {
      id: 'design',
      headings: ['Mechanical Design', 'Design & Drawings'],
      cues: 'design*, redesign*, drawing*, draft*, detail*, 3d model*, 3d cad, model parts, modeling, modelling, modeled, cad, sheet metal, layout*, tolerance*, gd&t, bill of materials, bills of materials, engineering change*, change request*, revision*, concept*, enclosure*, gearbox*, mechanism*, fixture*, jig, jigs, tooling, mold*, mould*, casting*, isometric*, duct*, ecn*',
      tools: ['cad'],
      duties: [
        {
          say: '[prepare] models, drawings and calculations in {cad}, and [revise] them when tests or the shop floor say otherwise',
          brief: '[prepare] models and drawings in {cad}',
        },
        {
          say: '[work] out parts and assemblies, and [put] on the drawing the dimensions, tolerances and materials that the shop needs',
          brief: '[design] parts and assemblies',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Calculation & Analysis', 'Engineering Analysis'],
      cues: 'calculat*, analysis, analyse*, analyze*, fea, finite element*, cfd, simulat*, stress*, fatigue, vibration*, modal, thermal, heat load*, load calc*, sizing, size pumps, hand calcs, heat transfer, pressure drop, pump sizing',
      duties: [
        {
          say: '[check] loads, stresses and clearances by calculation, and [state] the assumptions behind the result',
          brief: '[check] loads and clearances by calculation',
        },
        {
          say: '[size] components from the loads and duty they will see, and [compare] the figures with what similar parts have shown',
          brief: '[size] components from their loads',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Prototypes & Testing', 'Testing & Validation'],
      cues: 'prototyp*, test, tests, testing, tested, test rig*, validat*, verif*, trial*, dvp*, endurance, measurement*, measur*, inspect*, commission*, 3d print*, field issue*, field failure*, quality, qc, dimension*',
      duties: [
        {
          say: '[plan] tests on prototypes, [compare] the results with the calculation, and [find] out why the two differ',
          brief: '[test] prototypes and [compare] them with the calculation',
        },
        {
          say: '[build] and [measure] samples, [record] what failed and how, and [feed] it back into the design',
          brief: '[feed] test results back into the design',
        },
      ],
    },
    {
      id: 'manufacturing',
      headings: ['Manufacturing Support', 'From Drawing to Part'],
      cues: 'manufactur*, production, shop floor, machining, machinist*, weld*, fabricat*, assembl*, dfm, dfma, supplier*, vendor*, rfq*, procure*, material*, cost*, value engineering, npd, new product*, launch, erection, tooling trial*, sourc*',
      duties: [
        {
          say: '[answer] questions from the shop and from suppliers, and [clear] up drawings that can be read in more than one way',
          brief: '[answer] questions from the shop and suppliers',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Maintenance', 'Plant & Equipment'],
      cues: 'maintain*, maintenance, equipment, machine, machines, machinery, pump, pumps, compressor*, turbine*, boiler*, chiller*, conveyor*, bearing*, shutdown*, breakdown*, overhaul*, uptime, downtime, hvac, ahu*, install*, piping, heat exchanger*, utilities, spare*, troubleshoot*, repair*, preventive*',
      duties: [],
    },
    {
      id: 'improvement',
      headings: ['Problem Solving & Improvement', 'Root Causes & Improvements'],
      cues: 'root cause*, failure*, fmea, 8d, corrective action*, problem*, issue*, improv*, lean, kaizen, six sigma, weight, reduc*, optimi*, warranty, saved, saving*',
      duties: [
        {
          say: '[look] into parts that fail or wear too soon, [find] the cause, and [propose] a change that removes it',
          brief: '[find] out why parts fail',
        },
        {
          say: '[take] apart what has failed, [separate] cause from symptom, and [check] that the change has cured it',
          brief: '[trace] failures to their cause',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Projects & Schedules', 'Project Work'],
      cues: 'project*, schedul*, plan, plans, planning, planned, timeline*, milestone*, deadline*, budget*, tender*, estimat*, site visit*, proposal*, quotation*',
      tools: ['pm'],
      duties: [
        {
          say: '[track] drawings, orders and tests in {pm}, and [warn] early when one of them will hold up the others',
          brief: '[track] open work in {pm}',
        },
      ],
    },
    { id: 'engineering', headings: ['Mechanical Engineering', 'Engineering Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I work on things that move, carry load or get hot, and on the drawings that say how they are made.',
    'My work is taking an idea as far as a drawing, and the drawing as far as something that can be made.',
    'A mechanical part has to fit, hold and be made at a sensible cost, and my work is to settle all of that on paper first.',
  ],
  about: [
    [
      'My days go back and forth between the model, the calculation and the people who make the parts.',
      'Some of the work is at the screen and some at the bench, and the bench usually has the last word.',
      'Models, drawings, calculations and tests make up most of my week.',
    ],
    [
      'I walk down to the shop before I freeze a drawing, because somebody there has often made a similar part.',
      'A tolerance costs money, so I ask of each one what it is for.',
      'Before I trust a simulation, I check it against a sum on paper.',
    ],
  ],
  closings: [
    'In short, I work on parts that fit and hold, with drawings that can be read in only one way.',
    'From first sketch to finished part, I try to keep drawing, calculation and reality in agreement.',
    'If the shop can make it without calling me, the drawing was a good one.',
  ],
  manners: [
    'A part in the hand settles most arguments, so I like to have samples early.',
    'I write my assumptions next to my results, so that others can question them.',
    'I ask the people who will assemble it, and I change the drawing when they are right.',
  ],
  strengths: ['Mechanical Design', 'Engineering Analysis', 'Testing'],
};
