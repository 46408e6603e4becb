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
    'pizza maker',
    'home cook',
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
      headings: ['Cooking & Service', 'Cooking', 'Kitchen & Service'],
      cues: 'cook, cooking, cooked, run the line, worked the line, on the line, service, plate, plating, plated, grill*, fry, fried, saute*, sauté*, sauce*, bake, baking, baked, pastry, desserts, station, covers, orders, tickets, pass, expedit*, breakfast, lunch, dinner, banquet*, buffet*, dishes, meals, garnish*, allergy, allergies, special diets, dietary, catering, quality of food, taste, tasting, portion*',
      duties: [
        {
          say: '[prepare] dishes to order, [watch] taste and temperature, and [plate] each dish to the recipe',
          brief: '[cook] to order and [plate] dishes',
        },
        {
          say: 'not as sous, souschef, head, executive, manager, supervisor, private, school, home: [run] my station during service, [call] times with the others, and [send] dishes out hot and complete',
          brief: '[run] my station during service',
        },
      ],
    },
    {
      id: 'prep',
      headings: ['Prep & Mise en Place', 'Prep Work'],
      cues: 'prep, prepping, prepare, preparing, prepares, prepared, mise en place, mise-en-place, chop*, cut vegetables, cutting vegetables, peel*, marinat*, sauces and stocks, stocks and sauces, preparing sauces, dough, butcher*, fillet*, knife, salads, set up station, setting up',
      duties: [
        {
          say: 'not as sous, souschef, head, executive, manager, supervisor: [wash], [cut] and [portion] ingredients before service, and [set] up the station for the rush',
          brief: '[portion] ingredients before service',
        },
        {
          say: 'not as sous, souschef, head, executive, manager, supervisor, pastry: [chop], [marinate] and [portion] in good time, and [label] items for the fridge',
          brief: '[set] up the station before service',
        },
        {
          say: 'as sous, souschef, head, executive, manager, supervisor: [write] prep lists from bookings and stock, and [check] that every station is ready before service',
          brief: '[write] prep lists',
        },
      ],
    },
    {
      id: 'kitchen',
      headings: ['Kitchen Work', 'In the Kitchen'],
      cues: 'kitchen, kitchen operations, back of house, boh, opening, closing, close down, equipment, dishwash*, pot wash, shift',
      duties: [
        {
          say: 'not as private, home: [check] the orders before the shift, [agree] on priorities with the team, and [keep] an eye on timing',
          brief: '[agree] on priorities with the team',
        },
        {
          say: 'not as sous, souschef, head, executive, manager, supervisor, private, school, home: [coordinate] with other stations and the front of house, and [say] early when a dish is running out',
          brief: '[coordinate] with the other stations',
        },
        {
          say: 'as sous, souschef, head, executive: [run] the pass during service, [check] plates before they go out, and [step] in where a station falls behind',
          brief: '[run] the pass during service',
        },
        {
          say: 'as sous, souschef, head, executive, manager, supervisor: [assign] stations, [brief] the team before service, and [taste] dishes along the way',
          brief: '[assign] stations and [brief] the team',
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
          say: 'not as sous, souschef, head, executive, manager, supervisor: [keep] surfaces, knives and fridges clean, [check] temperatures, and [separate] raw and cooked food',
          brief: '[keep] the station clean and food safe',
        },
        {
          say: '[label] and [date] food, [follow] hygiene rules, and [discard] food past its use-by date',
          brief: '[follow] hygiene rules',
        },
        {
          say: 'as sous, souschef, head, executive, manager, supervisor: [check] temperatures, dates and cleaning through the day, and [correct] problems on the spot',
          brief: '[check] temperatures and dates',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Ordering & Stock', 'Stock & Waste'],
      cues: 'stock, stocktak*, stock take*, stock rotation, fifo, order, ordering, ordered, order supplies, supplier*, deliver*, inventor*, waste, wastage, leftovers, storage, store room, walk-in, purchas*, produce, vendor*',
      duties: [
        {
          say: '[check] deliveries, [rotate] stock, and [use] ingredients with as little waste as possible',
          brief: '[rotate] stock and [avoid] waste',
        },
        {
          say: '[note] low stock, [store] goods correctly, and [use] surplus ingredients where it is safe',
          brief: '[store] goods correctly',
        },
        {
          say: 'as sous, souschef, head, executive, manager, supervisor: [check] deliveries against the order, and [watch] waste and food cost',
          brief: '[watch] waste and food cost',
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
    'as sous, souschef, head, executive: I cook, plan the kitchen’s work and check the plates that leave the pass.',
    'My work is turning good ingredients into dishes that people enjoy.',
    'not as sous, souschef, head, executive, manager, supervisor: I cook, prepare ingredients and keep my station clean.',
  ],
  about: [
    [
      'I taste as I cook and adjust the seasoning.',
      'Before service, I check that everything is prepared, labeled and at the right temperature.',
    ],
    [
      'I clean as I go, even when it is busy.',
      'When something runs short, I say so before it is ordered again.',
    ],
  ],
  closings: [
    'In short, my job is to send out good, safe food at the right time.',
    'Overall, I want people to enjoy what they eat.',
  ],
  strengths: ['Cooking', 'Food Safety', 'Kitchen Prep'],
};
