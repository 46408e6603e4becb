import type { Pack } from './pack.ts';

export const welder: Pack = {
  id: 'welder',
  family: 'hands-on',
  title: 'Welder',
  aliases: [
    'welding -engineer',
    'fabricator',
    'fabricator welder',
    'metal fabricator',
    'steel fabricator',
    'sheet metal worker',
    'plater',
    'boilermaker',
    'pipe welder',
    'metalworker',
    'metal worker',
    'welder fitter',
  ],
  core: 'work',
  glossary: {
    ss: 'stainless steel',
    ms: 'mild steel',
    alu: 'aluminum',
    drgs: 'drawings',
    drg: 'drawing',
    fab: 'fabrication',
    jt: 'joint',
    jts: 'joints',
  },
  settings: [
    'pipe',
    'structural',
    'shipyard',
    'pipeline',
    'stainless',
    'aluminum',
    'workshop',
    'night shift',
    'mobile',
    'aerospace',
  ],
  themes: [
    {
      id: 'welding',
      headings: ['Welding', 'Welding Work', 'Joining Metal'],
      cues: 'weld*, tig, mig, mag, arc, stick, smaw, gmaw, gtaw, fcaw, flux core*, spot weld*, tack*, root pass*, positions, 6g, 3g, 4g, solder*, braz*, overlay*, seam*, joint, joints, pipe*, aluminum, aluminium, stainless*, mild steel, wps',
      duties: [
        {
          say: '[join] parts using the specified process and position, and [control] heat and gap',
          brief: '[join] parts to the welding procedure',
        },
        {
          say: '[clean], [preheat] and [tack] the parts, and [inspect] each pass before the next',
          brief: '[tack] parts and [inspect] each pass',
        },
      ],
    },
    {
      id: 'fabrication',
      headings: ['Cutting & Fabrication', 'Metal Fabrication'],
      cues: 'fabricat*, cut, cuts, cutting, plasma, oxy*, laser, shear*, bend*, roll*, press brake*, brake press*, punch*, form, forming, drill*, grind*, sheet metal, plate, plates, tubes, profiles, beams, structur*, frames, tanks, gates, railings, assembl*, bevel*, notch*',
      duties: [
        {
          say: '[measure], [bend] and [prepare] metal to size, and [reuse] offcuts where possible',
          brief: '[bend] and [prepare] metal',
        },
        {
          say: '[mark] out and [cut] plate, tube and profiles, and [dress] the edges for a tight fit',
          brief: '[mark] out and [cut] metal',
        },
      ],
    },
    {
      id: 'fitup',
      headings: ['Drawings & Fit-Up', 'Fit-Up'],
      cues: 'drawing*, blueprint*, fit up, fit-up*, fitup, measur*, mark out, marking out, layout*, jig, jigs, fixture*, align*, square, level*, clamp*, isometric*, symbols, template*, set up, setting up, setup*, read plans, weld symbol*, welding symbol*, read weld*',
      tools: ['cad'],
      duties: [
        {
          say: '[read] drawings and weld symbols, [clamp] the parts, and [check] that they are square',
          brief: '[read] drawings and weld symbols',
        },
        {
          say: '[assemble] parts in the right sequence to limit distortion',
          brief: '[assemble] parts in the right sequence',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Weld Inspection', 'Inspection & Rework'],
      cues: 'inspect*, test, tests, testing, tested, x-ray*, xray*, dye pen*, penetrant*, ultrasonic*, ndt, visual*, quality*, qc, leak*, pressure test*, rework*, defect*, reject*, porosity, crack*, repair rate*, check*, tolerance*',
      duties: [
        {
          say: '[check] welds for cracks, porosity and size, and [repair] defects',
          brief: '[check] welds and [repair] defects',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [examine] welds visually, [measure] them with a gauge, and [report] doubtful spots to the inspector',
          brief: '[examine] and [measure] welds',
        },
      ],
    },
    {
      id: 'finishing',
      headings: ['Grinding & Finishing', 'Finishing'],
      cues: 'finish*, polish*, sand*, deburr*, paint*, primer, galvani*, clean welds, pickling, blast*, straighten*',
      duties: [
        {
          say: '[clean] seams, [remove] sharp edges, and [prepare] surfaces for paint',
          brief: '[clean] seams and [prepare] surfaces',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Repairs & Site Work', 'Repairs'],
      cues: 'repair*, fix, fixes, fixing, fixed, maintenance, maintain*, on site, on-site, site, erect*, install*, shutdown*, machinery, equipment, tractors, trucks, breakdown*, field, rig, scaffold*, ship, hull',
      duties: [],
    },
    {
      id: 'materials',
      headings: ['Equipment & Materials', 'Consumables & Equipment'],
      cues: 'material*, consumable*, electrode*, rods, wire, gas, gases, cylinders, order*, stock*, tool, tools, torch*, machines, welding machine*, welding set*, forklift*, crane*, rigging, lift*, load*, deliver*',
      duties: [
        {
          say: '[maintain] leads and torches, [keep] electrodes dry, and [report] when wire or gas runs low',
          brief: '[maintain] leads and torches',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Fire Watch', 'Safety'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, hot work*, fire, fire watch, permit*, fume*, ventilat*, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, confined space*, loto, lockout, 5s, clean work area, housekeeping, height*',
      duties: [
        {
          say: '[set] up welding screens and ventilation, and [watch] for sparks until the metal has cooled',
          brief: '[set] up welding screens and ventilation',
        },
        {
          say: '[wear] protective equipment, and [remove] flammable material before welding',
          brief: '[remove] flammable material before welding',
        },
      ],
    },
    { id: 'work', headings: ['Metalwork', 'Daily Work'], cues: 'metalwork*', duties: [] },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to cut, fit and weld metal to the drawing.',
    'not as apprentice, trainee: I weld and fabricate metal parts that are strong and true to the drawing.',
    'not as apprentice, trainee: My work is cutting, fitting and welding metal.',
  ],
  about: [
    [
      'I check the drawing and the material before I cut.',
      'Before I weld, I clean off rust, oil and paint and check the gap.',
    ],
    [
      'I look at each pass before I lay the next.',
      'When a weld is not right, I grind it out and do it again.',
    ],
  ],
  closings: [
    'In short, my job is to join metal into parts and structures that are straight, sound and safe.',
    'Overall, I want people to be able to rely on every weld.',
  ],
  strengths: ['Welding', 'Fabrication', 'Reading Drawings'],
};
