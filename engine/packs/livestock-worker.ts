import type { Pack } from './pack.ts';

export const livestockWorker: Pack = {
  id: 'livestock-worker',
  family: 'hands-on',
  title: 'Livestock Worker',
  aliases: [
    'livestock',
    'livestock farmer',
    '=dairy',
    'dairy farm',
    'dairy worker',
    'dairy farmer',
    'dairyman',
    'milker',
    'herdsman',
    'herdsperson',
    'stockman',
    'rancher',
    'ranch hand',
    'cattle',
    'pig farmer',
    'sheep farmer',
    'shepherd',
    'poultry',
    'poultry farm worker',
    'poultry farmer',
    'stable hand',
    'zookeeper',
    'zoo keeper',
    'animal caretaker',
    'animal care',
    'kennel',
    'groom -dog -pet -bride',
    'stable',
  ],
  core: 'work',
  glossary: {
    ai: 'artificial insemination',
    vet: 'veterinarian',
    vets: 'veterinarians',
    ha: 'hectares',
  },
  settings: ['dairy', 'poultry', 'pigs', 'sheep', 'beef', 'cattle', 'horses', 'organic'],
  themes: [
    {
      id: 'feeding',
      headings: ['Feeding & Water', 'Feeding'],
      cues: 'feed*, fodder, ration*, water*, hay, silage*, graz*, pasture*, mix feed, concentrate*, trough*, bottle feed*',
      duties: [
        {
          say: '[give] the animals feed and water on time, and [watch] for a loss of appetite',
          brief: '[feed] and [water] the animals',
        },
        {
          say: '[measure] rations, [clean] the troughs, and [adjust] amounts to weather and appetite',
          brief: '[measure] rations and [clean] troughs',
        },
        {
          say: 'when dairy, cow, cows, milker, milking: [milk] the cows on time, [clean] the equipment, and [check] udders and milk along the way',
          brief: '[milk] the cows on time',
        },
      ],
    },
    {
      id: 'health',
      headings: ['Animal Health', 'Health Checks'],
      cues: 'health*, vaccin*, treat*, medic*, sick*, veterinarian*, hoof*, hooves, trim feet, lame*, mastitis, cell count*, calving*, lambing*, farrow*, foaling*, birth*, newborn*, worm*, drench*, dehorn*, insemination*, breed*, pregnan*, mortality, injur*, dip*, castrat*',
      duties: [
        {
          say: '[watch] for changes in movement, appetite and breathing, and [call] for help early',
          brief: '[monitor] the health of the animals',
        },
        {
          say: '[check] each pen daily, [separate] sick animals, and [report] them for treatment',
          brief: '[check] pens and [report] sick animals',
        },
      ],
    },
    {
      id: 'produce',
      headings: ['Milk, Eggs & Wool', 'Milking & Produce'],
      cues: 'milk*, parlor*, parlour*, dairy, bulk tank*, egg, eggs, collect*, shear*, wool, honey*, harvest*, weigh*, grade*, sort animals, load animals, transport*, slaughter*, sell*, market*, auction*',
      duties: [],
    },
    {
      id: 'housing',
      headings: ['Pens & Bedding', 'Sheds & Bedding'],
      cues: 'muck*, bed, bedding, bed down, litter, clean*, disinfect*, wash*, pen, pens, shed*, barn*, stable*, stall*, kennel*, manure*, slurry*, straw*, ventilat*, house*, housing, cage*, move animals, moving animals, herding, rounding up',
      duties: [
        {
          say: '[clean] pens and sheds, [put] down dry bedding, and [check] ventilation and light',
          brief: '[clean] pens and [put] down bedding',
        },
        {
          say: '[move] animals calmly, and [clean] empty pens',
          brief: '[move] animals calmly',
        },
      ],
    },
    {
      id: 'machines',
      headings: ['Fences & Machines', 'Repairs & Machines'],
      cues: 'fence*, fencing, gate*, tractor*, telehandler*, loader*, machine*, machinery, equipment*, drive, driving, repair*, fix, fixes, fixing, fixed, maintain*, maintenance, greas*, quad*, pump*, trailer*, field work, fieldwork',
      duties: [
        {
          say: 'not as zookeeper, zoo, kennel, stable: [inspect] and [repair] fences, gates and latches',
          brief: '[inspect] and [repair] fences',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Animal Records', 'Records'],
      cues: 'record, records, recording, log, logs, tag*, register*, passport*, medicine book*, movement*, data, document*, report, reports, inspection*, audit*, certif*, paperwork, forms, herd book*',
      duties: [
        {
          say: '[log] weights, treatments and movements for each animal',
          brief: '[keep] records for each animal',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Biosecurity', 'Safety'],
      cues: 'safety, safe, safely, biosecur*, hygien*, ppe, first aid*, hazard*, accident*, risk assess*, quarantine*, boots, footbath*, welfare*, near miss*',
      duties: [
        {
          say: 'unless poultry, hens, chicken, chickens: not as zookeeper, zoo, kennel, stable: [clean] and [disinfect] boots between sheds, and [work] safely around large animals',
          brief: '[follow] hygiene rules between sheds',
        },
        {
          say: '[follow] biosecurity rules, [stay] calm around nervous animals, and [inform] visitors of the rules',
          brief: '[work] calmly around nervous animals',
        },
      ],
    },
    { id: 'work', headings: ['Work with Animals', 'Daily Chores'], cues: '', duties: [] },
  ],
  hooks: [
    'as zookeeper, zoo, kennel, stable: I feed, clean and watch over animals.',
    'not as zookeeper, zoo, kennel, stable: I look after farm animals and their health every day of the week.',
  ],
  about: [
    ['I look over the animals as soon as I arrive.', 'Before I leave, I check water, gates and bedding.'],
    [
      'I move slowly and calmly among animals.',
      'When an animal stands apart or does not eat, I check it and report it.',
    ],
  ],
  closings: [
    'In short, my job is to keep animals healthy, clean and well fed.',
    'Overall, I want the animals to be calm and in good health.',
  ],
  strengths: ['Animal Care', 'Feeding', 'Herd Records'],
};
