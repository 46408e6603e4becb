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
    'tile setter',
    'tile mason',
    'tile layer',
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
      headings: ['Building Work', 'Construction Work'],
      cues: 'brick*, block*, mason*, lay, laying, concret*, pour*, rebar, formwork, shutter*, plaster*, tile*, tiling, screed*, mortar*, mix*, cement, drywall*, fram*, roof*, floor*, wall, walls, insulation*, paint*, fence*, kerb*, curb*, paving, pave*, asphalt*, pipe lay*, pipe*, install*, fit, fitting, build*, finish*, stone*, steel fixing',
      duties: [
        {
          say: 'not as plasterer, tiler, tile, scaffolder, bricklayer, mason, stonemason, brick: [carry] out building tasks to the drawing and the foreman’s instructions, and [check] level and line along the way',
          brief: '[carry] out building tasks to the drawing',
        },
        {
          say: 'not as scaffolder, demolition: [mix], [place] and [finish] materials as the job requires, and [check] the result before moving on',
          brief: '[mix], [place] and [finish] materials',
        },
        {
          say: 'as bricklayer, brick, mason, stonemason: [lay] brick, block or stone to line and level, and [finish] the joints',
          brief: '[lay] brick, block or stone to line',
        },
        {
          say: 'as plasterer: [prepare] walls and ceilings, [apply] plaster evenly, and [finish] it smooth',
          brief: '[plaster] walls and ceilings',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: as tiler, tile: [set] out, [cut] and [lay] tiles, and [grout] and [clean] the joints',
          brief: '[set] out and [lay] tiles',
        },
        {
          say: 'as scaffolder: [erect], [alter] and [dismantle] scaffolds to the plan, and [inspect] them before they are used',
          brief: '[erect] and [inspect] scaffolds',
        },
      ],
    },
    {
      id: 'groundwork',
      headings: ['Groundwork & Demolition', 'Digging & Demolition'],
      cues: 'dig*, excavat*, trench*, groundwork*, foundation*, backfill*, compact*, demoli*, strip out, break out, jackhammer*, drain*, grading, level ground, site clear*, clear site*, clearing site*, survey pegs, earth',
      duties: [
        {
          say: 'not as plasterer, tiler, tile, scaffolder, bricklayer, mason, stonemason, brick: [dig], [level] and [backfill], and [watch] for buried pipes and cables',
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
          say: '[unload], [carry] and [stack] materials safely, and [keep] access routes clear',
          brief: '[unload] and [carry] materials',
        },
        {
          say: '[get] materials and tools ready for the next step, and [protect] materials from the weather',
          brief: '[get] materials and tools ready',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Tools & Machines', 'Machines & Tools'],
      cues: 'machine*, excavator*, digger*, crane*, roller*, loader*, dozer*, backhoe*, jcb, dumper*, operate*, operating, drill*, saw, saws, grinder*, tool, tools, power tools, generator*, mixer*, pump*, equipment, greas*, daily checks, compactor*',
      duties: [
        {
          say: '[use] hand and power tools correctly, and [clean] and [store] them at the end of the day',
          brief: '[use] hand and power tools',
        },
        {
          say: '[check] tools and machines before work, and [take] damaged ones out of use',
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
          say: '[remove] debris, [keep] walkways free, and [leave] the site ready for the next day',
          brief: '[clear] debris',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Site Safety'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, tool box talk*, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, harness*, height*, confined space*, cscs, permit*, method statement*, fire, hard hat, site safety',
      duties: [
        {
          say: '[use] protective equipment and fall protection, and [raise] concerns about trenches, ladders or scaffolds',
          brief: '[raise] safety concerns',
        },
        {
          say: '[take] part in toolbox talks, [keep] clear of suspended loads, and [report] near misses',
          brief: '[report] near misses on site',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Measuring & Checking', 'Checks'],
      cues: 'measur*, level*, line and level, plumb, drawing*, blueprint*, read plans, quality*, inspect*, snag*, punch list*, check*, test*, set out, setting out',
      duties: [
        {
          say: '[take] measurements before cutting, [check] plumb and level, and [correct] errors right away',
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
    'as apprentice, trainee: I am learning to build and finish to line and level.',
    'not as apprentice, trainee: as plasterer, tiler, tile, scaffolder, bricklayer, mason, stonemason, brick: I build and finish walls, floors and structures to line and level.',
    'not as plasterer, tiler, tile, scaffolder, bricklayer, mason, stonemason, brick, apprentice, trainee: I work on building sites, from groundwork and concrete to the finished structure.',
    'not as plasterer, tiler, tile, scaffolder, bricklayer, mason, stonemason, brick, apprentice, trainee: I help to build structures by carrying, mixing, placing and checking.',
  ],
  about: [
    [
      'I look where others are standing before I lift or move anything.',
      'Before a task starts, I go through the drawing, the tools and the risks.',
    ],
    [
      'I check my work with the level and the tape rather than by eye.',
      'When something on the drawing is unclear, I ask before the work goes on.',
    ],
  ],
  closings: [
    'In short, my job is to build what is on the drawing, safely and true to line and level.',
    'Overall, I want the building to be sound and everyone on site to go home unhurt.',
  ],
  strengths: ['Building Work', 'Site Safety', 'Tools & Machines'],
};
