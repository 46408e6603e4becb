import type { Pack } from './pack.ts';

export const roofer: Pack = {
  id: 'roofer',
  family: 'hands-on',
  title: 'Roofer',
  aliases: [
    'roofing',
    'roof tiler',
    'slater',
    'roofing technician',
    'roofing contractor',
    'roofing foreman',
    'flat roofer',
    'roof plumber',
    'shingler',
  ],
  core: 'roofing',
  glossary: { temp: 'temporary', ins: 'insulation', epdm: 'EPDM', tpo: 'TPO', gutters: 'gutters' },
  settings: ['residential', 'commercial', 'domestic', 'flat roofing', 'slate', 'industrial', 'heritage'],
  themes: [
    {
      id: 'roofing',
      headings: ['Roof Covering', 'Laying Roofs'],
      cues: 'roof*, re-roof*, reroof*, tile*, slate*, shingle*, felt*, membrane*, batten*, underlay*, sheet*, metal, torch*, hot works, epdm, lay, laying, nail*, flat roof*, pitched',
      duties: [
        {
          say: 'not as flat: [lay] underlay and battens, and [fix] slates, tiles or sheets against wind and rain',
          brief: 'not as flat: [lay] roofs from the underlay up',
        },
        {
          say: 'as flat: [lay] insulation and membranes, and [seal] laps, edges and outlets',
          brief: '[lay] insulation and membranes',
        },
        {
          say: 'not as flat, apprentice, trainee, intern, helper: [set] out courses, [cut] around hips, valleys and openings, and [keep] lines straight',
          brief: 'not as flat: [set] out and [lay] courses',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Repairs & Leaks', 'Roof Repairs'],
      cues: 'repair*, leak*, replace*, storm*, broken, missing, patch*, moss, clean*, maintenance, inspect*, survey*, emergency, call-out*, moisture',
      duties: [
        {
          say: '[trace] leaks to their source, [replace] damaged pieces, and [check] that the repair is watertight',
          brief: '[trace] and [repair] leaks',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [inspect] roofs after storms, and [say] which repairs are urgent and which can wait',
          brief: '[inspect] roofs',
        },
      ],
    },
    {
      id: 'flashing',
      headings: ['Flashing & Gutters', 'Details & Drainage'],
      cues: 'flashing*, leadwork*, lead, chimney*, gutter*, downpipe*, fascia*, soffit*, valley*, skylight*, vent*, velux, window*, seal*, insulat*',
      duties: [
        {
          say: '[form] flashing around chimneys, walls and skylights, and [seal] the joints',
          brief: '[form] and [fit] flashing',
        },
        {
          say: '[fit] gutters and downpipes with the right fall, and [test] them with water',
          brief: '[fit] gutters and downpipes',
        },
      ],
    },
    {
      id: 'preparation',
      headings: ['Stripping & Preparation', 'Preparing the Roof'],
      cues: 'strip*, remov*, prepar*, measure*, estimat*, deck*, boards, timber*, rafters, rot, materials, unload*, skip, waste, load*',
      duties: [
        {
          say: '[strip] the old roof, [check] boards and timbers for rot, and [keep] the house covered overnight',
          brief: '[strip] old roofs and [check] the timbers',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [measure] up, [work] out materials, and [load] out the roof safely',
          brief: '[measure] up and [work] out materials',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Roof Safety', 'Safe Access'],
      cues: 'safety, harness*, scaffold*, ladder*, height*, edge protection, ppe, fall*, hot work*, fire*, weather, wind, toolbox talk*, risk assess*, method statement*, hazard*',
      duties: [
        {
          say: '[check] scaffold, ladders and harness before work, and [stop] when wind or ice makes it unsafe',
          brief: '[check] scaffold and harness',
        },
        {
          say: '[secure] tools and materials against falling, and [keep] the area below clear',
          brief: '[secure] tools and materials at height',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers & Quotes', 'Customers', 'Quotes & Customers'],
      cues: 'customer*, client*, homeowner*, quote*, estimate*, invoic*, photo*, explain*, warrant*, guarantee*, insurance, neighbour*, neighbor*',
      duties: [
        {
          say: 'unless new build, commercial, apprentice: [show] owners the damage in photos, and [explain] the options',
          brief: '[explain] roof damage to owners',
        },
      ],
    },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to lay and repair roofs, and to work safely at height.',
    'not as apprentice, trainee: I lay and repair roofs that keep buildings dry.',
    'not as apprentice, trainee: My work is stripping, covering and repairing roofs, with safety at height first.',
  ],
  about: [
    ['I check the forecast before I open a roof.', 'Before I leave for the day, I make the roof watertight.'],
    [
      'I look at a roof from inside as well as from outside.',
      'When a detail is finished, I take a photo of it for the owner.',
    ],
  ],
  closings: [
    'In short, my job is to keep wind and water out of buildings.',
    'Overall, I want people to have a sound roof over their heads for many years.',
  ],
  strengths: ['Roof Repairs', 'Slating & Tiling', 'Leadwork'],
};
