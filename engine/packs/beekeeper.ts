import type { Pack } from './pack.ts';

export const beekeeper: Pack = {
  id: 'beekeeper',
  family: 'general',
  title: 'Beekeeper',
  aliases: [
    'apiarist',
    'apiculturist',
    'bee keeper',
    'bee farmer',
    'apiary',
    'imker',
    'imkerin',
    'imkermeister',
    'honey producer',
    'beekeeping',
  ],
  core: 'colonies',
  glossary: { ipm: 'integrated pest control', qtys: 'quantities' },
  settings: ['self-employed', 'commercial', 'hobby', 'organic', 'migratory'],
  themes: [
    {
      id: 'colonies',
      headings: ['Colonies', 'Bees & Colonies'],
      cues: 'colon*, hive*, bees, bee, swarm*, queen*, brood*, nucs, nuc, split*, requeen*, inspect*, apiar*, stand, stands, migrat*, pollinat*, forage*, heather, frames, supers, winter*, rear*, breed*, overwinter*, feed*, keeping',
      duties: [
        {
          say: '[open] the hives on warm days, [look] for eggs and food, and [close] them before the bees get cold',
          brief: '[look] through the hives on warm days',
        },
        {
          say: '[give] space before a colony swarms, and [mark] each hive with what was seen',
          brief: '[give] colonies space in time',
        },
      ],
    },
    {
      id: 'health',
      headings: ['Bee Health', 'Health & Treatment'],
      cues: 'varroa*, mite*, treat*, disease*, foulbrood*, acid*, health*, sample*, veterinar*, pest*, wax moth*, hornet*, hygien*, inspection by, nosema, sugar roll*, count*',
      duties: [
        {
          say: '[count] mites, [treat] when the honey is off, and [burn] or [melt] old comb',
          brief: '[count] mites and [treat] in time',
        },
      ],
    },
    {
      id: 'honey',
      headings: ['Honey & Wax', 'Honey Harvest'],
      cues: 'honey*, extract*, harvest*, wax*, candle*, cream*, fill*, label*, jar*, bottl*, propolis, pollen, filter*, spin*, mead, storage, moisture*',
      duties: [
        {
          say: '[take] only capped comb, [strain] the honey, and [fill] clean, dry jars',
          brief: '[take] capped comb and [fill] clean jars',
        },
      ],
    },
    {
      id: 'selling',
      headings: ['Sales & Customers', 'Selling'],
      cues: 'sell*, sold, sale*, market*, shop*, online*, customer*, farm gate, order*, price*, wholesale*, restaurant*, post, stall*, deliver*, invoic*, social media',
      duties: [],
    },
    {
      id: 'equipment',
      headings: ['Hives & Equipment', 'Equipment'],
      cues: 'equipment*, repair*, build*, paint*, wood*, smoker*, suit*, frames and, wire*, foundation*, maintain*, clean*, truck*, trailer*, transport*, tools, workshop',
      duties: [
        {
          say: '[scrape] and [mend] boxes in winter, and [wire] new frames before spring',
          brief: '[mend] boxes and [wire] frames in winter',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Courses & Visitors', 'Teaching'],
      cues: 'course*, teach*, school*, visit*, club*, association*, trainee*, apprentice*, train*, beginners, talk*, demonstrat*, workshop*, mentor*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Records & Rules', 'Records'],
      cues: 'record*, document*, log, logs, register*, hive card*, report*, organic cert*, certificat*, permit*, data, sensor*, scale*, contract*, farmers',
      duties: [
        {
          say: '[keep] a card for each colony, with inspections, treatments and harvests',
          brief: '[keep] a card for each colony',
        },
      ],
    },
  ],
  hooks: [
    'My work is looking after bee colonies and harvesting honey.',
    'I look into hives and decide what each of them needs.',
  ],
  about: [
    [
      'I look at brood, food and space in each colony before I decide what it needs.',
      'Before winter, I check stores and treat the colonies against mites.',
    ],
    [
      'I note for each hive what I saw and did.',
      'When I open a hive, I work slowly and close it as soon as I have seen enough.',
    ],
  ],
  closings: [
    'In short, my job is to keep colonies strong and healthy, and to harvest the honey they can spare.',
    'Overall, I want bees that come through the winter and honey that people can trust.',
  ],
  strengths: ['Colony Care', 'Honey', 'Bee Health'],
};
