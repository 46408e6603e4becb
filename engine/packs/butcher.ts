import type { Pack } from './pack.ts';

export const butcher: Pack = {
  id: 'butcher',
  family: 'commerce',
  title: 'Butcher',
  aliases: [
    'butcher -cashier',
    'meat cutter',
    'meat counter assistant',
    'butchery',
    'meat processor',
    'slaughterman',
    'fishmonger',
    'meat department manager',
    'meat trimmer',
    'butcher apprentice',
    'fish monger',
    'fish cutter',
  ],
  core: 'cutting',
  glossary: { haccp: 'HACCP', 'vac-pack': 'vacuum packing' },
  settings: ['supermarket', 'wholesale', 'halal', 'kosher', 'deli', 'processing plant'],
  themes: [
    {
      id: 'cutting',
      headings: ['Cutting & Preparation', 'Cutting'],
      cues: 'cut*, bone*, boning, debon*, trim*, joint*, carcass*, carcase*, slice*, mince*, mincing, sausage*, fillet*, gut, gutting, portion*, dice*, tie, tying, smok*, cure, curing, marinat*, burger*, steak*',
      duties: [
        {
          say: 'not as fishmonger: [bone], [trim] and [cut] meat to the right joints and weights, with little waste',
          brief: '[bone], [trim] and [cut] meat',
        },
        {
          say: 'as fishmonger: [gut], [fillet] and [portion] fish, and [lay] it out on fresh ice',
          brief: '[gut] and [fillet] fish',
        },
        {
          say: 'not as fishmonger: [mince], [season] and [fill] products by recipe, and [use] trimmings sensibly',
          brief: '[make] products from trimmings',
        },
      ],
    },
    {
      id: 'counter',
      headings: ['Counter & Customers', 'Customers'],
      cues: 'customer*, counter, serve*, serving, advise*, advice, recipe*, cook*, orders, order*, sell*, phone*, till, weigh*, price*, wrap*',
      duties: [
        {
          say: 'unless factory, processing, plant, wholesale, slaughter*: [serve] customers, [ask] what they want to cook, and [recommend] cut and weight',
          brief: '[advise] customers on cuts and weights',
        },
        {
          say: 'unless factory, processing, plant, wholesale, slaughter*: [take] orders in advance, and [prepare] them as the customer wishes',
          brief: '[prepare] customers’ orders',
        },
      ],
    },
    {
      id: 'display',
      headings: ['Display & Packing', 'Display'],
      cues: 'display*, window, counter display, pack*, label*, tray*, vacuum, wrap*, pric*, shelf, shelves, presentation, case',
      duties: [
        {
          say: '[lay] out fresh products, [label] them with weight and date, and [keep] the display full',
          brief: '[label] and [display] fresh products',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Deliveries & Stock', 'Stock'],
      cues: 'deliver*, stock*, order*, supplier*, rotation, rotat*, waste, inventor*, chill*, cold room*, freezer*, fridge*, temperature*',
      duties: [
        {
          say: '[check] deliveries for temperature and quality, [rotate] stock, and [plan] cutting by sales',
          brief: '[check] and [store] deliveries',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Tools', 'Hygiene'],
      cues: 'hygiene, clean*, saniti*, disinfect*, haccp, temperature*, knife, knives, sharpen*, saw*, grinder*, safety, glove*, chain mail, record*',
      duties: [
        {
          say: '[clean] knives, saws, boards and counters through the day, and [record] temperatures',
          brief: '[clean] tools and [record] temperatures',
        },
        {
          say: '[sharpen] and [handle] knives safely, and [keep] raw and ready-to-eat products apart',
          brief: '[keep] raw and ready-to-eat products apart',
        },
      ],
    },
  ],
  hooks: [
    'not as fishmonger: I cut and prepare meat, from the whole piece to the finished joint.',
    'My work is cutting, preparing and presenting fresh meat or fish.',
  ],
  about: [
    [
      'I check the temperature and the date of a delivery before I accept it.',
      'Before I cut, I make sure that the knife is sharp and the surface is clean.',
    ],
    [
      'I keep raw and ready-to-eat products apart, and I clean down between them.',
      'When I trim a piece, I use what I can and keep waste low.',
    ],
  ],
  closings: [
    'In short, my job is to supply safe, well-cut meat or fish.',
    'Overall, I want people to get the cut they asked for, fresh and at a fair weight.',
  ],
  strengths: ['Cutting & Preparation', 'Food Hygiene', 'Fresh Products'],
};
