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
    'fish farmer',
    'beekeeper',
    'stable hand',
    'zookeeper',
    'zoo keeper',
    'animal caretaker',
    'animal care',
    'kennel',
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
          say: '[feed] and [water] the animals on time, and [notice] the one that does not come to the trough',
          brief: '[feed] and [water] the animals',
        },
        {
          say: '[measure] out feed, [clean] the troughs, and [adjust] to weather and appetite',
          brief: '[measure] out feed and [clean] troughs',
        },
      ],
    },
    {
      id: 'health',
      headings: ['Animal Health', 'Health & Births'],
      cues: 'health*, vaccin*, treat*, medic*, sick*, veterinarian*, hoof*, hooves, trim feet, lame*, mastitis, cell count*, calving*, lambing*, farrow*, foaling*, birth*, newborn*, worm*, drench*, dehorn*, insemination*, breed*, pregnan*, mortality, injur*, dip*, castrat*',
      duties: [
        {
          say: '[watch] how the animals walk, eat and breathe, and [call] for help while it is still a small thing',
          brief: '[watch] over the health of the animals',
        },
        {
          say: '[check] each pen daily, [separate] an animal that is unwell, and [tell] whoever decides on treatment',
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
          say: '[clean] pens and sheds, [put] down dry bedding, and [see] to air and light',
          brief: '[clean] pens and [put] down bedding',
        },
        {
          say: '[move] animals quietly from place to place, and [leave] the pen behind them clean',
          brief: '[move] animals quietly',
        },
      ],
    },
    {
      id: 'machines',
      headings: ['Fences & Machines', 'Repairs & Machines'],
      cues: 'fence*, fencing, gate*, tractor*, telehandler*, loader*, machine*, machinery, equipment*, drive, driving, repair*, fix, fixes, fixing, fixed, maintain*, maintenance, greas*, quad*, pump*, trailer*, field work, fieldwork',
      duties: [
        {
          say: '[walk] the fences, [mend] what is loose, and [keep] gates and latches working',
          brief: '[walk] and [mend] fences',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Herd Records', 'Records'],
      cues: 'record, records, recording, log, logs, tag*, register*, passport*, medicine book*, movement*, data, document*, report, reports, inspection*, audit*, certif*, paperwork, forms, herd book*',
      duties: [
        {
          say: '[write] down births, losses, treatments and movements on the day, with the number of the animal',
          brief: '[keep] herd records',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Biosecurity', 'Safety'],
      cues: 'safety, safe, safely, biosecur*, hygien*, ppe, first aid*, hazard*, accident*, risk assess*, quarantine*, boots, footbath*, welfare*, near miss*',
      duties: [
        {
          say: '[change] or [clean] boots between sheds, and [keep] an exit in mind among large animals',
          brief: '[keep] to hygiene between sheds',
        },
        {
          say: '[keep] to the hygiene lock, [stay] calm around nervous animals, and [warn] visitors',
          brief: '[stay] calm around nervous animals',
        },
      ],
    },
    { id: 'work', headings: ['Work with Animals', 'Daily Chores'], cues: '', duties: [] },
  ],
  hooks: [
    'I look after animals, which do not know weekends and cannot say what hurts.',
    'My work begins before breakfast, mine as well as theirs.',
    'Animals like things to happen at the same time every day, and I see to it that they do.',
  ],
  about: [
    [
      'Feeding, cleaning, checking, and the same again in the evening: neither end of the day can be moved.',
      'The chores are fixed, and between them lies whatever the animals have thought of.',
      'I hear in the first minute in the shed whether all is as it should be.',
    ],
    [
      'I move slowly among animals, because that is the fastest way.',
      'One animal standing apart tells me more than the whole herd.',
      'Dry bedding and clean water prevent more than a medicine chest can cure.',
    ],
  ],
  closings: [
    'In short, I feed, clean, watch closely and act early.',
    'The animals should be calm when I come in and calm when I go.',
    'If they are well, the rest of the farm mostly is too.',
  ],
  manners: [
    'Routine is kindness to animals, so I keep to mine.',
    'I do not lose my patience with an animal, since it would only remember that.',
    'I close the gate, and then I check that it is closed.',
  ],
  strengths: ['Animal Care', 'Feeding', 'Herd Records'],
};
