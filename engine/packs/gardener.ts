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
    'tree surgeon',
    'arborist',
    'florist',
    'park ranger',
    'park keeper',
    'mali',
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
      headings: ['Planting & Beds', 'Planting'],
      cues: 'plant, plants, planting, planted, flower*, bed, beds, border*, seed*, sow*, bulb*, shrub*, rose*, perennial*, annuals, pot, pots, potted, repot*, propagat*, cutting*, greenhouse*, nursery, vegetable*, compost*, mulch*, soil*, bouquet*, arrange*, trees planted, transplant*',
      duties: [
        {
          say: '[prepare] beds, [plant] by light and soil, and [water] in what is new until it has taken hold',
          brief: '[prepare] beds and [plant]',
        },
        {
          say: '[choose] the place by the plant, [loosen] and [feed] the soil, and [mulch] so that it stays moist',
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
          say: '[water], [weed] and [feed], and [turn] over a leaf now and then to see who lives beneath',
          brief: '[water], [weed] and [feed]',
        },
        {
          say: '[look] plants over for pests, drought and broken shoots, and [treat] them as gently as will work',
          brief: '[look] plants over for pests',
        },
      ],
    },
    {
      id: 'lawns',
      headings: ['Lawns & Hedges', 'Mowing & Trimming'],
      cues: 'lawn*, mow*, grass, hedge*, trim*, strim*, edge, edges, edging, turf, sod, aerat*, scarif*, rake*, raking, leaf, leaves, blower*, green, greens, fairway*, pitch, pitches, line marking',
      duties: [
        {
          say: '[mow] and [edge] lawns, [trim] hedges in their season, and [check] them for nests first',
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
          say: '[clean] and [sharpen] tools, [check] mowers and trimmers, and [store] fuel and sprays locked away',
          brief: '[clean] and [sharpen] tools',
        },
        {
          say: '[keep] blades sharp, since a torn cut heals badly, and [hang] each tool where it belongs',
          brief: '[keep] blades sharp',
        },
      ],
    },
    {
      id: 'cleanup',
      headings: ['Cleaning Up & Seasons', 'Keeping Tidy'],
      cues: 'clean*, clear*, tidy*, litter*, rubbish, waste, green waste, sweep*, snow*, grit*, salt*, gutter*, leaf clear*, leaf fall, storm*, season*, weeds on paths, path clear*',
      duties: [
        {
          say: '[clear] leaves and cuttings, [compost] what can be composted, and [sweep] the paths before going home',
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
          say: '[ask] how a garden is used, [explain] what will grow there, and [say] so when a wish will not thrive',
          brief: '[explain] what will grow where',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safe Work'],
      cues: 'safety, safe, safely, ppe, risk assess*, hazard*, accident*, first aid*, near miss*, chemical*, pesticide*, goggles, ladder*, rules, incident*',
      duties: [
        {
          say: '[wear] goggles and ear protection with machines, and [keep] people and pets at a distance',
          brief: '[keep] people away from running machines',
        },
        {
          say: '[walk] the lawn for stones before mowing, and [handle] blades and sprays with respect',
          brief: '[handle] blades and sprays with care',
        },
      ],
    },
    { id: 'work', headings: ['Garden Work', 'In the Garden'], cues: '', duties: [] },
  ],
  hooks: [
    'I look after gardens, which change every day whether one is there or not.',
    'My work is planting, cutting back and waiting, each at the right time.',
    'A garden shows who has been at work only after a while, and I have the patience for that.',
  ],
  about: [
    [
      'Spring is for planting, summer for water, autumn for leaves, and winter for tools.',
      'I go around once with empty hands before I begin, because then I see more.',
      'Each week has its mowing and weeding, and beside that the one job that the season asks for.',
    ],
    [
      'I cut a little less than I could, since nobody can put a branch back.',
      'A plant in the wrong place is only work, so I ask about the light first.',
      'Weeds pulled early are small weeds.',
    ],
  ],
  closings: [
    'In short, I plant with thought, cut with care and leave the paths swept.',
    'People should want to sit down in it, and birds too.',
    'It takes years to make a garden and a month to lose it, so I come back regularly.',
  ],
  manners: [
    'Bad weather is mostly a matter of clothing, and I own the clothing.',
    'I leave a garden tidy, even in the middle of a job.',
    'I learn something new about a garden each season.',
  ],
  strengths: ['Planting', 'Plant Care', 'Lawns & Hedges'],
};
