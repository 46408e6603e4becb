import type { Pack } from './pack.ts';

export const cook: Pack = {
  id: 'cook',
  family: 'hands-on',
  title: 'Cook',
  aliases: [
    'chef',
    'line cook',
    'prep cook',
    'sous chef',
    'souschef',
    'head chef',
    'executive chef',
    'pastry chef',
    'commis',
    'commis chef',
    'chef de partie',
    'cdp',
    'dcdp',
    'demi chef',
    'private chef',
    'short order cook',
    'culinary',
    'kitchen staff',
    'kitchen supervisor',
    'kitchen manager',
    'pizzaiolo',
  ],
  core: 'kitchen',
  glossary: {
    veg: 'vegetables',
    mep: 'mise en place',
    resto: 'restaurant',
    apps: 'appetizers',
    temps: 'temperatures',
    temp: 'temperature',
    reso: 'reservation',
  },
  settings: [
    'pastry',
    'grill',
    'banquet',
    'banquets',
    'hotel',
    'school',
    'catering',
    'fine dining',
    'garde manger',
    'continental',
    'tandoor',
    'hospital',
    'care home',
    'breakfast',
  ],
  themes: [
    {
      id: 'cooking',
      headings: ['Cooking & Service', 'Cooking'],
      cues: 'cook, cooking, cooked, run the line, worked the line, on the line, service, plate, plating, plated, grill*, fry, fried, saute*, sauté*, sauce*, bake, baking, baked, pastry, desserts, station, covers, orders, tickets, pass, expedit*, breakfast, lunch, dinner, banquet*, buffet*, dishes, meals, garnish*, allergy, allergies, special diets, dietary, catering, quality of food, taste, tasting, portion*',
      duties: [
        {
          say: '[cook] to order during service, [watch] taste and temperature, and [plate] each dish the way it is meant to look',
          brief: '[cook] to order and [plate] each dish with care',
        },
        {
          say: '[work] my station through service, [call] times with the others, and [send] plates out hot and complete',
          brief: '[work] my station through a busy service',
        },
      ],
    },
    {
      id: 'prep',
      headings: ['Prep & Mise en Place', 'Prep Work'],
      cues: 'prep, prepping, prepare, preparing, prepares, prepared, mise en place, mise-en-place, chop*, cut vegetables, cutting vegetables, peel*, marinat*, sauces and stocks, stocks and sauces, preparing sauces, dough, butcher*, fillet*, knife, salads, set up station, setting up',
      duties: [
        {
          say: '[prepare] ingredients before service, [portion] them, and [set] up the station so that nothing is missing at the rush',
          brief: '[prepare] and [portion] ingredients before service',
        },
        {
          say: '[chop], [marinate] and [portion] in good time, and [label] what goes into the fridge',
          brief: '[set] up the station before service',
        },
      ],
    },
    {
      id: 'kitchen',
      headings: ['Kitchen Work', 'In the Kitchen'],
      cues: 'kitchen, kitchen operations, back of house, boh, opening, closing, close down, equipment, dishwash*, pot wash, shift',
      duties: [
        {
          say: '[check] the board before the shift, [agree] with the team on what comes first, and [keep] an eye on the clock',
          brief: '[agree] with the team on what comes first',
        },
        {
          say: '[stay] in step with the other stations and the front of house, and [say] early when a dish runs out',
          brief: '[stay] in step with the other stations',
        },
      ],
    },
    {
      id: 'menu',
      headings: ['Menus & Recipes', 'Menu & Recipes'],
      cues: 'menu*, recipe*, specials, new dish*, dishes of the, designed dishes, develop dishes, designed, created dishes, create dishes, seasonal, food cost*, costing, standardi*',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Food Safety & Hygiene', 'Hygiene & Food Safety'],
      cues: 'hygiene, allergen*, kitchen clean, clean kitchen, clean the kitchen, cleaning the kitchen, hygien*, haccp, food safety, fssai, servsafe, clean, cleaning, cleans, cleaned, cleanliness, sanit*, deep clean*, temperature log*, temperature*, temps, fridge temps, fridge temperature*, cross-contamination, cross contamination, inspect*, audit*, health code, health department, environmental health, eho, label*, pest*, ppe, safety, first aid, fire',
      duties: [
        {
          say: '[keep] surfaces, knives and fridges clean, [check] temperatures, and [separate] raw from cooked at all times',
          brief: '[keep] the station clean and food safe',
        },
        {
          say: '[label] and [date] food, [follow] hygiene rules, and [throw] away what is past its time',
          brief: '[follow] hygiene rules and [check] temperatures',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Ordering & Stock', 'Stock & Waste'],
      cues: 'stock, stocktak*, stock take*, stock rotation, fifo, order, ordering, ordered, order supplies, supplier*, deliver*, inventor*, waste, wastage, leftovers, storage, store room, walk-in, purchas*, produce, vendor*',
      duties: [
        {
          say: '[check] deliveries, [rotate] stock, and [use] ingredients so that as little as possible ends up in the bin',
          brief: '[rotate] stock and [avoid] waste',
        },
        {
          say: '[note] what runs low, [store] goods the right way, and [plan] leftovers into the next day',
          brief: '[store] goods well and [note] what runs low',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Leading the Kitchen', 'Kitchen Team'],
      cues: 'lead a team, led a team, leading a team, manage a team, managing a team, managed a team, team of, brigade, supervis*, in charge, rota, rotas, roster*, schedul*, delegat*, manage staff, staff of, run the kitchen, running the kitchen, ran the kitchen, hire, hired, hiring, cooks under',
      duties: [],
    },
  ],
  hooks: [
    'I cook for a living, which means good food, on time, plate after plate.',
    'My work is turning good ingredients into plates that people finish.',
    'A kitchen works when prep is done, stations are clean and everyone talks, and I do my part in all three.',
  ],
  about: [
    [
      'Most of the work is done before the first order comes in: prep, checks and a clean station.',
      'A shift has two halves, the quiet prep and the loud service, and I like both.',
      'Prep, service, cleaning down: that is the rhythm of my days.',
    ],
    [
      'When the tickets pile up, I keep my head down, my voice calm and my station clean.',
      'The last plate of the night gets the same care from me as the first.',
      'I taste as I go, because that is the only way to know.',
    ],
    [
      'Clean as you go is a habit I do not switch off.',
      'Waste bothers me, so I think about leftovers before they become leftovers.',
      'A kitchen is a team, and I call out early when I need a hand or can lend one.',
    ],
  ],
  closings: [
    'In short, I prepare well, cook with care and leave a clean station.',
    'Put simply, I want every plate to be one that I would be happy to eat.',
    'What ties it together is good prep, clean work and calm at the rush.',
  ],
  manners: [
    'A calm kitchen cooks better, so I keep my calm.',
    'I like the minute before service, when everything stands ready.',
    'I come prepared, and I leave my station the way I would like to find it.',
  ],
  strengths: ['Cooking', 'Food Safety', 'Kitchen Prep'],
};
