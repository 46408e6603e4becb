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
      headings: ['Welding', 'Welding Work'],
      cues: 'weld*, tig, mig, mag, arc, stick, smaw, gmaw, gtaw, fcaw, flux core*, spot weld*, tack*, root pass*, positions, 6g, 3g, 4g, solder*, braz*, overlay*, seam*, joint, joints, pipe*, aluminum, aluminium, stainless*, mild steel, wps',
      duties: [
        {
          say: '[weld] parts in the process and position that the job calls for, and [keep] heat and gap under control',
          brief: '[weld] to the procedure given',
        },
        {
          say: '[clean] and [preheat] where needed, [tack], [weld], and [look] at every pass before the next one covers it',
          brief: '[tack], [weld] and [look] at every pass',
        },
      ],
    },
    {
      id: 'fabrication',
      headings: ['Cutting & Fabrication', 'Fabrication'],
      cues: 'fabricat*, cut, cuts, cutting, plasma, oxy*, laser, shear*, bend*, roll*, press brake*, brake press*, punch*, form, forming, drill*, grind*, sheet metal, plate, plates, tubes, profiles, beams, structur*, frames, tanks, gates, railings, assembl*, bevel*, notch*',
      duties: [
        {
          say: '[cut], [bend] and [prepare] metal to size, and [keep] the offcuts that are still worth something',
          brief: '[cut], [bend] and [prepare] metal',
        },
        {
          say: '[mark] out and [cut] plate, tube and profiles, and [dress] the edges so that they sit tight',
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
          say: '[read] the drawing and its weld symbols, [clamp] the parts, and [measure] across the corners before welding',
          brief: '[read] drawings and [fit] up parts',
        },
        {
          say: '[fit] up parts in the right order, so that they come out straight when the heat has pulled on them',
          brief: '[fit] up parts in the right order',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Inspection & Rework', 'Checking Welds'],
      cues: 'inspect*, test, tests, testing, tested, x-ray*, xray*, dye pen*, penetrant*, ultrasonic*, ndt, visual*, quality*, qc, leak*, pressure test*, rework*, defect*, reject*, porosity, crack*, repair rate*, check*, tolerance*',
      duties: [
        {
          say: '[check] welds for cracks, pores and size, and [grind] out what does not hold up',
          brief: '[check] welds and [rework] what is bad',
        },
        {
          say: '[look] at the weld from both sides where possible, [gauge] it, and [show] doubtful spots to the inspector',
          brief: '[gauge] welds and [show] doubtful spots',
        },
      ],
    },
    {
      id: 'finishing',
      headings: ['Grinding & Finishing', 'Finishing'],
      cues: 'finish*, polish*, sand*, deburr*, paint*, primer, galvani*, clean welds, pickling, blast*, straighten*',
      duties: [
        {
          say: '[grind] and [clean] seams, [break] sharp edges, and [prepare] surfaces for paint',
          brief: '[grind] and [clean] seams',
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
          say: '[keep] electrodes dry, leads and torches sound, and [say] when wire or gas runs low',
          brief: '[keep] leads, torches and electrodes sound',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Fire Watch', 'Safety'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, hot work*, fire, fire watch, permit*, fume*, ventilat*, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, confined space*, loto, lockout, 5s, clean work area, housekeeping, height*',
      duties: [
        {
          say: '[screen] off the arc, [see] to fresh air, and [watch] for sparks until the metal has cooled down',
          brief: '[screen] off the arc and [watch] for sparks',
        },
        {
          say: '[wear] helmet, gloves and jacket, and [clear] away what could burn before striking an arc',
          brief: '[clear] away what could burn',
        },
      ],
    },
    { id: 'work', headings: ['Metalwork', 'Daily Work'], cues: 'metalwork*', duties: [] },
  ],
  hooks: [
    'I join metal so that it holds, also where nobody will ever look at the seam.',
    'My work is metal: cut to the line, fitted up square and welded so that it stays that way.',
    'Heat pulls on everything it touches, and a large part of my work is allowing for that.',
  ],
  about: [
    [
      'Most of a good weld is done before the arc is struck: clean edges, a tight gap, parts that sit square.',
      'The day goes by in a rhythm of cutting, fitting, tacking, welding and grinding.',
      'I read the drawing twice, because steel is easier to cut than to lengthen.',
    ],
    [
      'If a pass looks wrong, I take it out while it is still easy to reach.',
      'I know what my welds look like on a good day, and I compare.',
      'Rust, oil and paint do not belong in a seam, so I start with the brush.',
    ],
  ],
  closings: [
    'In short, I prepare well, weld steadily and check before I move on.',
    'Straight parts and sound seams are what should leave my bench.',
    'I would like to be able to stand under anything that I have welded.',
  ],
  manners: [
    'A steady hand needs a steady seat, so I take the time to set myself up.',
    'I ask about a symbol that I am not sure of.',
    'I keep my corner clean, since sparks find whatever lies around.',
  ],
  strengths: ['Welding', 'Fabrication', 'Reading Drawings'],
};
