import type { Pack } from './pack.ts';

export const farmer: Pack = {
  id: 'farmer',
  family: 'hands-on',
  title: 'Farm Worker',
  aliases: [
    'farmer -fish -salmon -shrimp -oyster -mussel -bee -solar -wind',
    'farm',
    'farmworker',
    'farm hand',
    'farmhand',
    '=agriculture',
    'agriculture worker',
    'agricultural worker',
    'agricultural labourer',
    'agricultural laborer',
    'crop technician',
    'tractor driver',
    'fruit picker',
    'harvest worker',
    'vineyard worker',
    'farm owner',
    'tea plucker',
    'tea picker',
    'cotton picker',
    'berry picker',
    'apple picker',
    'coffee picker',
    'plantation worker',
    'smallholder',
    'crofter',
  ],
  core: 'work',
  glossary: {
    fert: 'fertilizer',
    ha: 'hectares',
    irrig: 'irrigation',
    veg: 'vegetables',
    vet: 'veterinarian',
    tmr: 'mixed ration',
  },
  settings: [
    'dairy',
    'crops',
    'poultry',
    'livestock',
    'sheep',
    'vegetables',
    'greenhouse',
    'orchard',
    'organic',
    'vineyard',
  ],
  themes: [
    {
      id: 'crops',
      headings: ['Crops & Fields', 'Fieldwork'],
      cues: 'crop*, field*, plant*, seed*, sow*, drill seed*, drilling seed*, cultivat*, plow*, plough*, till*, harrow*, weed*, spray*, fertiliz*, fertilis*, pesticide*, irrigat*, prun*, thin*, wheat, maize, corn, rice, paddy, cotton, sugarcane, hay, silage, orchard*, vine*, greenhouse*, polytunnel*, vegetables, nursery, soil*, grafting, transplant*',
      duties: [
        {
          say: 'not as picker, harvest: [prepare] the soil, [plant] and [tend] crops, and [time] the work according to weather and soil conditions',
          brief: '[plant] and [tend] crops',
        },
        {
          say: '[walk] the fields, [look] for pests, weeds and dry patches, and [treat] problems early',
          brief: '[look] for pests, weeds and dry patches',
        },
      ],
    },
    {
      id: 'harvest',
      headings: ['Harvest & Storage', 'Harvest'],
      cues: 'harvest*, pick*, combine*, bale*, baling, sort*, grade*, grading, pack*, storage, store grain*, grain*, silo*, thresh*, yield*, fruit*, cool store*, cold store*, dry grain*, crates, transport*, load*',
      duties: [
        {
          say: '[bring] in crops at the right time, and [sort] and [store] them',
          brief: '[bring] in and [store] the harvest',
        },
      ],
    },
    {
      id: 'animals',
      headings: ['Animals', 'Livestock'],
      cues: 'animal*, livestock, cattle, cow, cows, calf, calves, calving, milk*, dairy, sheep, lamb*, goat*, pig*, sow and, poultry, chicken*, hens, eggs, horse*, feed*, bed down, bedding, muck*, herd*, flock*, vaccin*, hoof*, shear*, breed*, insemination*, veterinarian*, graz*, pasture*, bees, hive*, fish, slaughter*, mortality',
      duties: [],
    },
    {
      id: 'machines',
      headings: ['Machines & Repairs', 'Tractors & Machines'],
      cues: 'tractor*, machine*, machinery, equipment*, drive, driving, implement*, trailer*, telehandler*, loader*, quad*, maintain*, maintenance, repair*, fix, fixes, fixing, fixed, greas*, service*, weld*, pump*, fence*, fencing, gate*, building*, barn*, shed*, workshop, gps*, drone*',
      tools: ['logistics'],
      duties: [
        {
          say: '[operate] machines suited to soil and weather, and [record] the work in {logistics}',
          brief: '[record] field work in {logistics}',
        },
        {
          say: 'not as picker, harvest: [check], [grease] and [clean] machines and tools, and [carry] out simple repairs',
          brief: '[check] and [grease] machines',
        },
        {
          say: '[maintain] fences, gates and sheds, and [repair] damage early',
          brief: '[maintain] fences, gates and sheds',
        },
      ],
    },
    {
      id: 'supplies',
      headings: ['Seed, Feed & Sales', 'Supplies & Sales'],
      cues: 'order*, buy*, purchas*, suppl*, stock*, inventor*, sell*, sale, sales, market*, customer*, price*, budget*, cost*, invoice*, subsid*, grant*, mandi, buyer*, deliver*, fodder, farm shop, income, profit*',
      duties: [
        {
          say: 'not as worker, hand, farmhand, farmworker, picker, labourer, laborer, helper, harvest, driver: [monitor] stocks of seed, feed, fuel and spare parts, and [reorder] in good time',
          brief: '[monitor] stocks of seed, feed and fuel',
        },
        {
          say: 'as worker, hand, farmhand, farmworker, labourer, laborer, helper: [say] early when seed, feed or fuel runs low, and [load] and [store] deliveries',
          brief: '[report] low stocks of seed and feed',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Season & Weather', 'Planning the Work'],
      cues: 'plan, plans, planning, planned, season*, weather*, rotation*, schedul*, crop plan*, calendar*, forecast*, workers, seasonal worker*, labour, labor, crew*, supervis*, organis*, organiz*, manage a farm, manage farm*, managing farm*, run the farm, running the farm, acres, hectares',
      duties: [
        {
          say: 'not as worker, hand, farmhand, farmworker, picker, labourer, laborer, helper, harvest, driver: [check] weather and soil conditions, [set] the jobs of the day, and [adjust] them when conditions change',
          brief: '[plan] the day by weather and soil',
        },
        {
          say: 'as worker, hand, farmhand, farmworker, picker, labourer, laborer, helper, harvest, driver: [agree] on the jobs of the day in the morning, and [say] early when weather or a machine holds them up',
          brief: '[agree] on the jobs of the day',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Farm Records', 'Records'],
      cues: 'record, records, recording, log, logs, document, documents, documentation, report, reports, reporting, register*, certif*, organic cert*, audit*, inspection*, traceab*, data, tag*, tagging, spray record*, medicine book*, forms, paperwork',
      duties: [
        {
          say: 'not as picker, harvest, labourer, laborer, helper: [log] sowing, spraying, feeding and treatments with dates and quantities',
          brief: '[keep] farm records',
        },
        {
          say: 'not as picker, harvest, labourer, laborer, helper: [note] quantities and dates promptly for inspections and the next season',
          brief: '[note] quantities and dates',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Hygiene', 'Safety'],
      cues: 'safety, safe, safely, ppe, hygien*, biosecur*, disinfect*, chemical*, chemical store*, first aid*, hazard*, accident*, risk assess*, clean*, sanit*, near miss*, guard, guards',
      duties: [
        {
          say: '[take] care around machinery and on slopes, and [use] protective equipment with chemicals',
          brief: '[take] care around machines',
        },
        {
          say: '[clean] boots, tools and sheds to prevent the spread of disease',
          brief: '[clean] tools and sheds',
        },
      ],
    },
    { id: 'work', headings: ['Farm Work', 'On the Farm'], cues: '', duties: [] },
  ],
  hooks: [
    'I work the land through the seasons, from preparing the soil to bringing in the harvest.',
    'not as worker, hand, farmhand, farmworker, picker, labourer, laborer, helper, harvest, driver: I grow crops, look after the land and keep the farm running through the year.',
  ],
  about: [
    [
      'I walk the fields and check on crops, soil and fences.',
      'Before a machine goes out, I check oil, tires and guards.',
    ],
    [
      'When the weather turns, I move the urgent work forward.',
      'I write down what was sown, sprayed or harvested, and where.',
    ],
  ],
  closings: [
    'In short, my job is to bring in good crops and to keep the land fit for the next season.',
    'Overall, I want the soil, the crops and the machines to be in good order from year to year.',
  ],
  strengths: ['Crops & Harvest', 'Machines', 'Farm Records'],
};
