import type { Pack } from './pack.ts';

/** Those who advise farmers or manage crops: agronomists, extension and plantation officers. */
export const agronomist: Pack = {
  id: 'agronomist',
  family: 'general',
  title: 'Agronomist',
  aliases: [
    'agriculture officer',
    'agricultural officer',
    'extension officer',
    'agricultural extension',
    'extension worker',
    'field agronomist',
    'crop advisor',
    'crop consultant',
    'agricultural technician',
    'agricultural consultant',
    'plantation manager',
    'plantation supervisor',
    'tea estate manager',
    'tea estate',
    'estate manager tea',
    'farm advisor',
    'soil scientist',
    'plant breeder',
    'seed officer',
    'agriculturist',
    'agriculture field officer',
    'agricultural engineer',
    'farm agronomist',
    'field manager tea',
    'manager tea',
    'tea field',
  ],
  core: 'advice',
  glossary: { ipm: 'integrated pest management', fert: 'fertilizer' },
  settings: ['coffee', 'tea', 'rice', 'horticulture', 'seeds'],
  themes: [
    {
      id: 'advice',
      headings: ['Farm Visits & Advice', 'Farm Visits', 'Advice to Farmers'],
      cues: 'visit*, technical visit*, farmer*, producer*, grower*, advis*, advice, recommend*, extension, demonstrat*, demo*, follow up, cooperative*, small producers, smallholder*',
      duties: [
        {
          say: 'not as plantation, estate, breeder, seed, manager: [walk] fields with the people who farm them, [look] at soil and leaves, and [agree] on the next step',
          brief: '[walk] fields with farmers',
        },
        {
          say: 'as plantation, estate, manager: [walk] the sections, [compare] them with the plan, and [decide] where work goes next',
          brief: '[walk] the sections and [compare] them with the plan',
        },
      ],
    },
    {
      id: 'soil',
      headings: ['Soil & Fertilizing', 'Soil & Nutrition', 'Field Analysis'],
      cues: 'soil*, fertili*, nutrient*, manure, compost, lime, sample*, analysis, leaf analysis, ph, irrigation*, drip, water, moisture',
      duties: [
        {
          say: '[take] soil samples, [read] the results, and [work] out what a field lacks',
          brief: '[take] and [read] soil samples',
        },
      ],
    },
    {
      id: 'crops',
      headings: ['Crops & Pests', 'Crop Health'],
      cues: 'crop*, pest*, disease*, spray*, scout*, rust, borer*, weed*, fungic*, herbic*, pesticide*, monitor*, integrated pest*, planting, sowing, seed*, nursery, pruning, harvest*, yield*, variet*, trial*, plucking, drying, greenhouse*, leaf quality, quality check, pluck*, prun*',
      duties: [
        {
          say: '[check] crops for pests and disease, and [choose] the mildest measure that works',
          brief: '[check] crops for pests and disease',
        },
        {
          say: 'when trial, trials, research, breeding, seed: [lay] out trials, [measure] growth and yield, and [compare] varieties',
          brief: '[lay] out trials and [compare] varieties',
        },
      ],
    },
    {
      id: 'training',
      headings: ['Training Farmers', 'Training', 'Teaching Farmers'],
      cues: 'train*, training day*, field day*, workshop*, farmer meeting*, awareness, school*, teach*, group*, field school*',
      duties: [
        {
          say: 'not as plantation, estate, breeder, seed: [show] methods in the field, and [let] people try them',
          brief: '[show] methods in the field',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Certification', 'Records'],
      cues: 'record*, report*, data*, register*, map*, gps, survey*, document*, audit*, certif*, rainforest*, organic, fair trade, globalgap, traceab*, log, logs, complian*',
      duties: [
        {
          say: '[note] fields, dates and treatments so that they can be traced',
          brief: '[note] fields, dates and treatments',
        },
      ],
    },
    {
      id: 'inputs',
      headings: ['Inputs & Stock', 'Inputs'],
      cues: 'input*, seedling*, stock*, chemicals, suppl*, distribut*, subsid*, order*, loan*, machinery, equipment, tools',
      duties: [
        {
          say: '[plan] seed, fertilizer and water ahead of the season',
          brief: '[plan] seed and fertilizer ahead',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Workers & Safety', 'Team'],
      cues: 'worker*, labour, labor, pluckers, gang*, supervis*, muster*, wages, team, ppe, safety, roster*, attendance',
      duties: [
        {
          say: 'as plantation, estate: [divide] up the day’s work, [check] it in the field, and [see] that people spray with protection',
          brief: '[divide] up and [check] the day’s work',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Partners'],
      cues: 'coordinat*, liais*, universit*, ngo*, government*, department*, buyer*, dealer*, partner*, work with, working with, colleagues, meeting*',
      duties: [],
    },
  ],
  hooks: [
    'not as plantation, estate: I help farmers to get more from their fields without wearing out the soil.',
    'My work is assessing plants and soil and deciding what they need next.',
  ],
  about: [
    [
      'I look at the plants, the soil and the records of earlier years before I give advice.',
      'Before a season begins, I work out with the farm which crop goes where and what it needs.',
    ],
    [
      'When I recommend a measure, I say what it costs and what it should achieve.',
      'I go back to a field after a treatment to see whether it worked.',
    ],
  ],
  closings: [
    'In short, my job is to help crops to grow well on soil that stays fertile.',
    'Overall, I want the people who work the land to harvest more for what they spend on it.',
  ],
  strengths: ['Crop Health', 'Soil', 'Advice'],
};
