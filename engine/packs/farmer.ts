import type { Pack } from './pack.ts';

export const farmer: Pack = {
  id: 'farmer',
  family: 'hands-on',
  title: 'Farm Worker',
  aliases: [
    'farmer',
    'farm',
    'farmworker',
    'farm hand',
    'farmhand',
    '=agriculture',
    'agriculture worker',
    'agricultural worker',
    'agricultural labourer',
    'agricultural laborer',
    'agronomist',
    'crop technician',
    'tractor driver',
    'fruit picker',
    'harvest worker',
    'vineyard worker',
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
          say: '[prepare] soil, [plant] and [tend] what grows, and [choose] the day by the weather rather than the calendar',
          brief: '[plant] and [tend] crops',
        },
        {
          say: '[walk] the fields, [look] for pests, weeds and dry patches, and [act] while it is still a small matter',
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
          say: '[bring] in the harvest when it is ready, [sort] it, and [store] it so that it keeps',
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
          say: '[operate] machines within what ground and weather allow, and [record] the work in {logistics}',
          brief: '[record] field work in {logistics}',
        },
        {
          say: '[check], [grease] and [clean] machines and tools, and [repair] what can be repaired in the yard',
          brief: '[check] and [grease] machines and tools',
        },
        {
          say: '[mend] fences, gates and sheds before the wind or the animals find the gap',
          brief: '[mend] fences, gates and sheds',
        },
      ],
    },
    {
      id: 'supplies',
      headings: ['Seed, Feed & Sales', 'Supplies & Sales'],
      cues: 'order*, buy*, purchas*, suppl*, stock*, inventor*, sell*, sale, sales, market*, customer*, price*, budget*, cost*, invoice*, subsid*, grant*, mandi, buyer*, deliver*, fodder, farm shop, income, profit*',
      duties: [
        {
          say: '[keep] an eye on seed, feed, fuel and spare parts, and [say] in time what has to be bought',
          brief: '[keep] an eye on seed, feed and fuel',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Season & Weather', 'Planning the Work'],
      cues: 'plan, plans, planning, planned, season*, weather*, rotation*, schedul*, crop plan*, calendar*, forecast*, workers, seasonal worker*, labour, labor, crew*, supervis*, organis*, organiz*, manage a farm, manage farm*, managing farm*, run the farm, running the farm, acres, hectares',
      duties: [
        {
          say: '[look] at sky and soil in the morning, [put] the jobs of the day in order, and [change] it when it rains',
          brief: '[plan] the day by weather and soil',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Farm Records', 'Records'],
      cues: 'record, records, recording, log, logs, document, documents, documentation, report, reports, reporting, register*, certif*, organic cert*, audit*, inspection*, traceab*, data, tag*, tagging, spray record*, medicine book*, forms, paperwork',
      duties: [
        {
          say: '[write] down what was sown, sprayed, fed or treated, when and with how much',
          brief: '[keep] farm records',
        },
        {
          say: '[note] quantities and dates on the same evening, since the inspector and the next season will both ask',
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
          say: '[take] care around shafts, slopes and animals, and [wear] mask and gloves when handling chemicals',
          brief: '[take] care around machines and animals',
        },
        {
          say: '[keep] boots, tools and sheds clean so that nothing is carried from one place to the next',
          brief: '[keep] tools and sheds clean',
        },
      ],
    },
    { id: 'work', headings: ['Farm Work', 'On the Farm'], cues: '', duties: [] },
  ],
  hooks: [
    'I work with soil, weather and seasons, and only some of them listen.',
    'My work is outdoors and early, and it follows what grows.',
    'What I do in spring is seen in autumn, so I do it with care.',
  ],
  about: [
    [
      'The season writes the plan, the weather corrects it, and I get up early enough for both.',
      'Some weeks are quiet, and in others the harvest does not wait for Sunday.',
      'A day has fixed chores at both ends and whatever the season needs in between.',
    ],
    [
      'I walk the rows, because from the tractor everything looks green.',
      'A noise in a machine is cheaper today than at harvest.',
      'I ask the older neighbors what grew where, and they are mostly right.',
    ],
  ],
  closings: [
    'In short, I look after what grows, keep the machines going and make use of the dry days.',
    'Soil should be in as good a state at the end of a year as at its beginning.',
    'There is always one more job on a farm, and I try to pick the right one first.',
  ],
  manners: [
    'Rain is no reason to stay in, and mud is no reason to complain.',
    'I notice changes early, since I look every day.',
    'I close the gate behind me.',
  ],
  strengths: ['Crops & Harvest', 'Machines', 'Farm Records'],
};
