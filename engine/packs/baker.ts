import type { Pack } from './pack.ts';

export const baker: Pack = {
  id: 'baker',
  family: 'hands-on',
  title: 'Baker',
  aliases: [
    'bakery assistant -shop -sales',
    'bakery worker',
    'baker confectioner',
    'confectioner',
    'pastry cook',
    'head baker',
    'bread baker',
    'cake decorator',
    'patissier',
    'patisserie',
    'bakery operative',
    'oven operator bakery',
    'baker helper',
    'master baker',
    'bakery supervisor',
  ],
  core: 'baking',
  glossary: { sourdough: 'sourdough', viennoiserie: 'viennoiserie', gf: 'gluten-free', prep: 'preparation' },
  settings: ['artisan', 'supermarket', 'industrial', 'hotel', 'night shift', 'wholesale', 'patisserie'],
  themes: [
    {
      id: 'baking',
      headings: ['Baking', 'Ovens'],
      cues: 'bake*, baking, oven*, bread*, roll, rolls, cake*, pastr*, croissant*, biscuit*, cookie*, pie, pies, steam, crust, batch*, laminat*, viennoiserie, pizza*',
      duties: [
        {
          say: 'not as decorator: [bake] batches in the right order, [adjust] oven and steam, and [check] color and core before they come out',
          brief: '[bake] batches in the right order',
        },
        {
          say: '[keep] size and color even from batch to batch, and [cool] products before packing',
          brief: '[keep] batches even',
        },
      ],
    },
    {
      id: 'dough',
      headings: ['Dough & Mixing', 'Dough'],
      cues: 'dough*, mix*, knead*, scale, scaling, weigh*, recipe*, proof*, prove, proving, ferment*, sourdough, starter*, shape*, shaping, divid*, yeast, flour, levain, roll out',
      duties: [
        {
          say: 'not as decorator: [weigh] ingredients, [mix] doughs, and [watch] temperature and resting times',
          brief: '[weigh] and [mix] doughs',
        },
        {
          say: 'not as decorator: [divide], [shape] and [prove] dough, and [allow] for heat and humidity',
          brief: '[shape] and [prove] dough',
        },
      ],
    },
    {
      id: 'finishing',
      headings: ['Finishing & Decorating', 'Decorating'],
      cues: 'decorat*, ice, icing, fill, filling*, glaz*, cream*, chocolate*, fondant, pip*, finish*, wedding cake*, celebration*, design*',
      duties: [
        {
          say: '[fill], [glaze] and [decorate] products, and [follow] special orders exactly',
          brief: '[fill] and [decorate] products',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders & Customers', 'Orders'],
      cues: 'order*, customer*, counter, shop, pack*, label*, slice*, deliver*, display*, serve*, sell*, wholesale, plan*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [plan] production by orders and the day of the week, and [pack] and [label] in time for opening or delivery',
          brief: '[plan] production by orders',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Ingredients & Stock', 'Stock'],
      cues: 'stock*, ingredient*, flour, suppl*, order ingredient*, inventor*, waste, wastage, rotat*, storage, deliveries in',
      duties: [
        {
          say: '[check] ingredients and dates, [store] them dry or chilled, and [report] low stock',
          brief: '[check] and [rotate] ingredients',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Machines', 'Hygiene'],
      cues: 'hygiene, clean*, haccp, allerg*, saniti*, safety, machine*, mixer*, slicer*, temperature*, pest*, burn*, record*',
      duties: [
        {
          say: '[clean] machines, tables and trays, and [keep] allergens apart',
          brief: '[clean] machines and [keep] allergens apart',
        },
        {
          say: '[handle] mixers, slicers and hot trays safely, and [record] temperatures',
          brief: '[handle] machines and hot trays safely',
        },
      ],
    },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to mix, shape and bake, and to keep the bakery clean.',
    'not as apprentice, trainee: My work is making fresh bread, pastry or cakes, from the dough to the finished product.',
    'not as apprentice, trainee: I mix, shape and bake fresh products, and I work to the hour at which they have to be ready.',
  ],
  about: [
    [
      'I weigh ingredients and check the temperature of a dough before I let it rest.',
      'not as decorator: Before a batch goes in, I check the proof by touch as well as by the clock.',
    ],
    [
      'I look at and taste each batch before it goes out.',
      'When a batch turns out different, I note what changed before the next one.',
    ],
  ],
  closings: [
    'In short, my job is to have fresh baked goods of even quality ready when people come for them.',
    'Overall, I want people to get the same good bread, pastry or cake every day.',
  ],
  strengths: ['Baking', 'Dough', 'Finishing'],
};
