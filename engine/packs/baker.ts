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
          say: 'not as decorator: [bake] batches in the right order, [adjust] oven and steam, and [judge] by color, smell and touch when they are done',
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
          say: '[plan] production by orders and the day of the week, and [pack] and [label] in time for opening or delivery',
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
    'I bake fresh goods, and my day starts when most people are asleep.',
    'My work is turning flour, water and time into fresh products that people like.',
    'I mix, shape, bake and finish, with the same care for the first batch and the last.',
  ],
  about: [
    [
      'not as decorator: Dough has its own timing, so my night is planned around it.',
      'A shift moves from mixing and shaping to baking, finishing and cleaning down.',
    ],
    [
      'I weigh everything, because small differences show in the result.',
      'not as decorator: Flour and weather change, so I check a dough by touch as well as by the recipe.',
      'I taste and compare batches, because regular customers notice.',
    ],
  ],
  closings: [
    'In short, I weigh carefully, bake evenly and leave a clean bakery.',
    'Overall, I want everything fresh, even and ready on time.',
    'Put simply, I work early, cleanly and by the recipe.',
  ],
  strengths: ['Baking', 'Dough', 'Finishing'],
};
