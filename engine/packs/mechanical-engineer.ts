import type { Pack } from './pack.ts';

export const mechanicalEngineer: Pack = {
  id: 'mechanical-engineer',
  family: 'engineering',
  title: 'Mechanical Engineer',
  aliases: [
    'mechanical engineering -lecturer -professor -prof -teacher -trainer -tutor',
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
          say: '[work] with {cad} on parts and assemblies, and [revise] the design after tests and feedback from production',
          brief: '[develop] parts and assemblies with {cad}',
        },
        {
          say: 'not as hvac, mep, piping, maintenance, building: [develop] parts and assemblies, and [specify] dimensions, tolerances and materials on the drawings',
          brief: '[develop] parts and assemblies',
        },
        {
          say: 'as hvac, mep, piping, building: [design] pipework, ductwork and equipment layouts, and [coordinate] them with the other disciplines',
          brief: '[design] pipework and equipment layouts',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Calculation & Analysis', 'Engineering Analysis'],
      cues: 'calculat*, analysis, analyse*, analyze*, fea, finite element*, cfd, simulat*, stress*, fatigue, vibration*, modal, thermal, heat load*, load calc*, sizing, size pumps, hand calcs, heat transfer, pressure drop, pump sizing',
      duties: [
        {
          say: '[check] loads, stresses and clearances by calculation, and [document] the assumptions',
          brief: '[check] loads and clearances by calculation',
        },
        {
          say: '[size] components for their loads and duty cycles, and [compare] the results with similar parts',
          brief: '[size] components for their loads',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Prototypes & Testing', 'Testing & Validation'],
      cues: 'prototyp*, test, tests, testing, tested, test rig*, validat*, verif*, trial*, dvp*, endurance, measurement*, measur*, inspect*, commission*, 3d print*, field issue*, field failure*, quality, qc, dimension*',
      duties: [
        {
          say: 'not as hvac, mep, piping, maintenance, building: [plan] tests on prototypes, [compare] the results with calculations, and [investigate] differences',
          brief: '[test] prototypes against calculations',
        },
        {
          say: 'not as hvac, mep, piping, maintenance, building: [build] and [measure] samples, [record] failures, and [improve] the design based on the results',
          brief: '[improve] designs based on test results',
        },
      ],
    },
    {
      id: 'manufacturing',
      headings: ['Manufacturing Support', 'From Drawing to Part'],
      cues: 'manufactur*, production, shop floor, machining, machinist*, weld*, fabricat*, assembl*, dfm, dfma, supplier*, vendor*, rfq*, procure*, material*, cost*, value engineering, npd, new product*, launch, erection, tooling trial*, sourc*',
      duties: [
        {
          say: 'not as hvac, mep, piping, maintenance, building: [answer] questions from the shop floor and suppliers, and [clarify] ambiguous drawings',
          brief: '[answer] questions from the shop floor',
        },
        {
          say: 'as hvac, mep, piping, building: [answer] questions from site and suppliers, and [check] submittals against the design',
          brief: '[answer] questions from site and suppliers',
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
          say: '[investigate] parts that fail or wear too early, [find] the cause, and [propose] a design change',
          brief: '[investigate] parts that fail',
        },
        {
          say: '[examine] failed parts, [identify] the root cause, and [verify] that the change has solved the problem',
          brief: '[trace] failures to their root cause',
        },
        {
          say: 'as maintenance: [plan] preventive maintenance, and [find] out why equipment fails before its time',
          brief: '[plan] preventive maintenance',
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
          say: '[track] drawings, orders and tests in {pm}, and [flag] delays early',
          brief: '[track] drawings and tests in {pm}',
        },
      ],
    },
    { id: 'engineering', headings: ['Mechanical Engineering', 'Engineering Work'], cues: '', duties: [] },
  ],
  hooks: [
    'as maintenance: I keep machinery running, and I find the reasons behind its failures.',
    'as hvac, mep, piping, building: I design building and piping systems that can be installed, operated and maintained.',
    'not as hvac, mep, piping, maintenance, building: I design mechanical parts and assemblies, and the drawings they are made from.',
    'not as hvac, mep, piping, maintenance, building: My work is taking a mechanical design from the first idea to a part that can be manufactured.',
  ],
  about: [
    [
      'I check simulation results against a hand calculation before I rely on them.',
      'not as maintenance: Before I release a drawing, I talk to the people who will make or install the part.',
    ],
    [
      'as maintenance: I look at the history of a machine before I plan a repair.',
      'When a test fails, I find the cause before I change the design.',
      'I note assumptions, loads and sources beside a calculation.',
    ],
  ],
  closings: [
    'as maintenance: In short, my job is to keep machinery available and to prevent the next failure.',
    'not as maintenance: In short, my job is to design things that work, last and can be made.',
    'Overall, I want the people who use our machines and systems to be able to rely on them.',
  ],
  strengths: ['Mechanical Design', 'Engineering Analysis', 'Testing'],
};
