import type { Pack } from './pack.ts';

export const gardener: Pack = {
  id: 'gardener',
  family: 'hands-on',
  title: 'Gardener',
  aliases: [
    'gardner',
    'gardening',
    'head gardener',
    'garden worker',
    'landscaper',
    'landscape gardener',
    'landscape -architect -designer',
    'landscaping',
    'groundskeeper',
    'grounds keeper',
    'groundsman',
    'grounds maintenance',
    'greenkeeper',
    'lawn care',
    'horticulturist',
    'horticulture',
    'horticultural',
    'plant nursery worker',
    'plant nursery',

    'park keeper',
    'mali',
    'tree surgeon',
    'arborist',
  ],
  core: 'work',
  glossary: {
    irrig: 'irrigation',
    fert: 'fertilizer',
    veg: 'vegetables',
  },
  settings: [
    'private garden',
    'parks',
    'golf',
    'hotel',
    'nursery',
    'residential',
    'commercial',
    'estate',
    'school',
    'greenhouse',
  ],
  themes: [
    {
      id: 'planting',
      headings: ['Planting & Beds', 'Planting', 'Beds & Planting'],
      cues: 'plant, plants, planting, planted, flower*, bed, beds, border*, seed*, sow*, bulb*, shrub*, rose*, perennial*, annuals, pot, pots, potted, repot*, propagat*, cutting*, greenhouse*, nursery, vegetable*, compost*, mulch*, soil*, bouquet*, arrange*, trees planted, transplant*',
      duties: [
        {
          say: 'not as tree, arborist: [prepare] beds, [choose] locations by light and soil, and [water] new plants until they are established',
          brief: '[prepare] beds and [set] out plants',
        },
        {
          say: 'not as tree, arborist: [choose] the right plant for each place, [improve] the soil, and [mulch] to keep it moist',
          brief: '[plant], [feed] and [mulch]',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Plant Care', 'Care of Plants'],
      cues: 'water*, weed*, feed*, fertiliz*, fertilis*, prune*, pruning, deadhead*, pest*, disease*, spray*, tie up, stake*, irrigat*, sprinkler*, care, indoor plants, look after plants, looking after plants, winter protection',
      duties: [
        {
          say: 'not as tree, arborist: [water], [weed] and [feed], and [check] leaves for pests',
          brief: '[water], [weed] and [feed]',
        },
        {
          say: '[check] plants for pests, drought and damage, and [treat] them with the gentlest effective method',
          brief: '[check] plants for pests and damage',
        },
      ],
    },
    {
      id: 'lawns',
      headings: ['Lawns & Hedges', 'Mowing & Trimming'],
      cues: 'lawn*, mow*, grass, hedge*, trim*, strim*, edge, edges, edging, turf, sod, aerat*, scarif*, rake*, raking, leaf, leaves, blower*, green, greens, fairway*, pitch, pitches, line marking',
      duties: [
        {
          say: 'as tree, arborist: [inspect] the tree from root to crown, [lower] branches on a rope, and [clear] up below',
          brief: '[inspect] trees and [lower] branches safely',
        },
        {
          say: 'not as nursery, tree, arborist: [cut] and [edge] lawns, and [trim] hedges in season after checking for nests',
          brief: '[mow] lawns and [trim] hedges',
        },
      ],
    },
    {
      id: 'trees',
      headings: ['Trees', 'Tree Work'],
      cues: 'tree*, fell*, chainsaw*, climb*, branch*, stump*, lop*, crown*, wood chip*, chipper*, arbor*, orchard*',
      duties: [],
    },
    {
      id: 'building',
      headings: ['Paths & Garden Building', 'Landscaping'],
      cues: 'path*, paving*, patio*, deck*, fence*, fencing, wall*, pond*, landscap*, design*, layout*, drainage*, stone*, gravel*, raised bed*, lay, laying, install*, build*, terrac*, lighting, dig*, level*, pergola*, playground*, garden design*',
      duties: [],
    },
    {
      id: 'tools',
      headings: ['Tools & Machines', 'Tools'],
      cues: 'tool*, mower*, machine*, equipment*, maintain*, maintenance, sharpen*, repair*, fix, fixes, fixing, fixed, service*, fuel*, tractor*, ride-on*, ride on*, van, trailer*, blade*',
      duties: [
        {
          say: '[clean] and [sharpen] blades, [check] mowers and trimmers, and [store] fuel and sprays safely',
          brief: '[clean] and [sharpen] tools',
        },
        {
          say: '[keep] blades sharp for clean cuts, and [store] equipment',
          brief: '[maintain] tools and blades',
        },
      ],
    },
    {
      id: 'cleanup',
      headings: ['Cleaning Up & Seasons', 'Keeping Tidy'],
      cues: 'clean*, clear*, tidy*, litter*, rubbish, waste, green waste, sweep*, snow*, grit*, salt*, gutter*, leaf clear*, leaf fall, storm*, season*, weeds on paths, path clear*',
      duties: [
        {
          say: '[clear] leaves and cuttings, [compost] garden waste, and [sweep] the paths after work',
          brief: '[clear] leaves and [sweep] paths',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Clients & Visitors', 'Clients'],
      cues: 'customer*, client*, visitor*, owner*, resident*, guest*, advis*, advice, quote*, quotation*, complain*, invoice*, school*, volunteer*, sell*, public',
      duties: [
        {
          say: 'not as groundskeeper, groundsman, grounds, greenkeeper, park, nursery, mali, apprentice, trainee, intern, helper: [ask] how a garden is used, [suggest] suitable plants, and [explain] their care',
          brief: '[suggest] suitable plants',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safe Work'],
      cues: 'safety, safe, safely, ppe, risk assess*, hazard*, accident*, first aid*, near miss*, chemical*, pesticide*, goggles, ladder*, rules, incident*',
      duties: [
        {
          say: '[use] protective equipment with machines, and [keep] people and pets at a safe distance',
          brief: '[operate] machines safely around people',
        },
        {
          say: 'not as tree, arborist: [check] lawns for stones before mowing, and [handle] blades and sprays carefully',
          brief: '[handle] blades and sprays carefully',
        },
      ],
    },
    { id: 'work', headings: ['Garden Work', 'In the Garden'], cues: '', duties: [] },
  ],
  hooks: [
    'as tree, arborist: I look after trees: pruning, removing and making them safe.',
    'not as tree, arborist: I look after gardens through the year, from planting and pruning to lawns and paths.',
    'not as tree, arborist: My work is planting, pruning and caring for gardens, each at the right time of year.',
  ],
  about: [
    [
      'I look at light, soil and the health of the plants before I decide what to do.',
      'Before I cut, I look at how the plant has grown.',
    ],
    [
      'I clean and sharpen tools after use.',
      'When I see a pest or a disease, I treat it early and note where it was.',
    ],
  ],
  closings: [
    'as tree, arborist: In short, my job is to keep trees healthy and people below them safe.',
    'not as tree, arborist: In short, my job is to keep gardens healthy, tidy and pleasant to spend time in.',
    'Overall, I want plants to do well in the place where they grow.',
  ],
  strengths: ['Planting', 'Plant Care', 'Lawns & Hedges'],
};
