import type { Pack } from './pack.ts';

export const constructionWorker: Pack = {
  id: 'construction-worker',
  family: 'hands-on',
  title: 'Construction Worker',
  aliases: [
    '=construction',
    'construction helper',
    'labourer -warehouse -farm',
    'laborer -warehouse -farm',
    'building worker',
    'builder -body -web -app -website -software -relationship -community',
    'bricklayer',
    'brick layer',
    'mason',
    'stonemason',
    'plasterer',
    'tiler',
    'concrete finisher',
    'concrete worker',
    'groundworker',
    'scaffolder',
    'demolition worker',
    'road worker',
  ],
  core: 'work',
  glossary: {
    conc: 'concrete',
    mtrls: 'materials',
    scaff: 'scaffolding',
    drgs: 'drawings',
    reo: 'rebar',
    'm/c': 'machine',
  },
  settings: [
    'roads',
    'residential',
    'commercial',
    'high-rise',
    'demolition',
    'masonry',
    'concrete',
    'civils',
    'painting',
  ],
  themes: [
    {
      id: 'building',
      headings: ['Building Work', 'On the Build'],
      cues: 'brick*, block*, mason*, lay, laying, concret*, pour*, rebar, formwork, shutter*, plaster*, tile*, tiling, screed*, mortar*, mix*, cement, drywall*, fram*, roof*, floor*, wall, walls, insulation*, paint*, fence*, kerb*, curb*, paving, pave*, asphalt*, pipe lay*, pipe*, install*, fit, fitting, build*, finish*, stone*, steel fixing',
      duties: [
        {
          say: '[do] my part of the build by the drawing and the foreman’s instructions, and [check] level and line as it grows',
          brief: '[build] by drawing and instruction',
        },
        {
          say: '[mix], [place], [fit] and [finish] as the job requires, and [look] at the joint before moving on',
          brief: '[mix], [place] and [finish] as needed',
        },
      ],
    },
    {
      id: 'groundwork',
      headings: ['Groundwork & Demolition', 'Digging & Demolition'],
      cues: 'dig*, excavat*, trench*, groundwork*, foundation*, backfill*, compact*, demoli*, strip out, break out, jackhammer*, drain*, grading, level ground, site clear*, clear site*, clearing site*, survey pegs, earth',
      duties: [
        {
          say: '[dig], [level] and [backfill] with an eye for pipes and cables, and [ask] before breaking anything open',
          brief: '[dig], [level] and [backfill]',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Site Logistics', 'Moving Materials'],
      cues: 'material*, carry*, carrying, load*, unload*, deliver*, move, moving, stack*, lift*, hoist*, wheelbarrow*, supply, supplies, suppl*, store, stock*, pallets, forklift*, telehandler*',
      duties: [
        {
          say: '[unload] and [carry] material to where it is needed, and [stack] it so that nobody has to climb over it',
          brief: '[unload] and [carry] material',
        },
        {
          say: '[have] material and tools ready before the others reach for them, and [cover] what must not get wet',
          brief: '[have] material and tools ready',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Tools & Machines', 'Machines & Tools'],
      cues: 'machine*, excavator*, digger*, crane*, roller*, loader*, dozer*, backhoe*, jcb, dumper*, operate*, operating, drill*, saw, saws, grinder*, tool, tools, power tools, generator*, mixer*, pump*, equipment, greas*, daily checks, compactor*',
      duties: [
        {
          say: '[use] hand and power tools for what they are made for, and [clean] and [put] them away at night',
          brief: '[use] and [clean] hand and power tools',
        },
        {
          say: '[check] tools and machines before work, and [set] a damaged one aside instead of making do',
          brief: '[check] tools before work',
        },
      ],
    },
    {
      id: 'access',
      headings: ['Scaffolding & Access', 'Access & Protection'],
      cues: 'scaffold*, ladder*, barrier*, barricade*, traffic*, flag*, signal*, banksman, slinger*, signage, cones, safety net*, edge protection, hoarding, rigging, rig, rigs',
      duties: [],
    },
    {
      id: 'cleanup',
      headings: ['Clean Site', 'Keeping the Site Clean'],
      cues: 'clean*, tidy*, sweep*, debris, waste, rubbish, skip, skips, dispos*, housekeeping, dust, wash*, keep site, keeping site',
      duties: [
        {
          say: '[clear] debris, [keep] walkways free, and [leave] the site so that work can begin at once in the morning',
          brief: '[clear] debris and [keep] walkways free',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Site Safety'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, tool box talk*, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, harness*, height*, confined space*, cscs, permit*, method statement*, fire, hard hat, site safety',
      duties: [
        {
          say: '[wear] helmet, boots and gloves, [hook] on at height, and [speak] up when a trench or a ladder looks wrong',
          brief: '[wear] protective gear and [speak] up',
        },
        {
          say: '[listen] at the morning talk, [stay] out from under loads, and [report] what nearly went wrong',
          brief: '[report] what nearly went wrong',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Measuring & Checking', 'Checks'],
      cues: 'measur*, level*, line and level, plumb, drawing*, blueprint*, read plans, quality*, inspect*, snag*, punch list*, check*, test*, set out, setting out',
      duties: [
        {
          say: '[measure] before cutting, [check] plumb and level, and [put] right what is off while it is still soft',
          brief: '[check] plumb and level',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Site Work', 'Daily Site Work'],
      cues: 'labour*, labor, general work',
      duties: [],
    },
  ],
  hooks: [
    'I work on building sites, where things get heavy, wet and cold, and a house stands there in the end.',
    'My work is done outside and by hand, and one can walk past it years later.',
    'Every wall starts with somebody carrying, mixing and checking the level, and on my site that includes me.',
  ],
  about: [
    [
      'The day begins with a short talk about who does what and what could go wrong.',
      'Weather decides a good part of the plan, and the rest is decided by the delivery.',
      'Carrying, mixing, placing, checking: the steps repeat, and the building grows.',
    ],
    [
      'I look where others are standing before I lift anything.',
      'The level gets the last word, not my eye.',
      'If I do not understand a drawing, I ask before the concrete comes.',
    ],
  ],
  closings: [
    'In short, I work steadily, look out for the people around me and leave the site clean.',
    'Everyone should go home in one piece, and what we built should be straight.',
    'I like to drive past a place later and see that it stands well.',
  ],
  manners: [
    'Heavy things need a second person, and I am glad to be that one.',
    'I am on site before the start, with boots on.',
    'I do not walk past a loose board.',
  ],
  strengths: ['Building Work', 'Site Safety', 'Tools & Machines'],
};
