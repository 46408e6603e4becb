import type { Pack } from './pack.ts';

export const bartender: Pack = {
  id: 'bartender',
  family: 'commerce',
  title: 'Bartender',
  aliases: [
    'bar tender',
    'head bartender',
    'barman',
    'barmaid',
    'barback',
    'bar back',
    'bar staff',
    'bar supervisor',
    'bar manager',
    'mixologist',
    'barista',
    'coffee maker',
    'pub landlord',
    'pub manager',
    'taproom',
  ],
  core: 'work',
  glossary: {
    bevs: 'beverages',
    bev: 'beverage',
    apps: 'appetizers',
    resos: 'reservations',
    foh: 'front of house',
    boh: 'back of house',
    inv: 'inventory',
  },
  settings: ['bar', 'hotel', 'night club', 'pub', 'events', 'rooftop', 'cafe', 'brewery', 'restaurant'],
  themes: [
    {
      id: 'drinks',
      headings: ['Drinks', 'Mixing & Serving Drinks'],
      cues: 'drink, drinks, cocktail*, mocktail*, beer*, wine*, spirits, pour*, mix, mixing, shake*, garnish*, espresso*, coffee*, latte*, milk, brew*, beverage*, draft, draught, whisky, menu, recipe*, ice, serve*, serving, served, dial in, pull shots',
      duties: [
        {
          say: 'unless coffee, cafe, café: [prepare] drinks to the recipe, with the right measures and glasses, including during the rush',
          brief: '[prepare] drinks to the recipe',
        },
        {
          say: '[make] drinks in the order of the tickets, and [serve] them at the counter or table',
          brief: '[make] and [serve] drinks',
        },
        {
          say: 'as barista, coffee: [grind] fresh, [pull] espresso, [steam] milk, and [make] each drink the way it was ordered',
          brief: '[make] coffee to order',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Guests at the Counter', 'Guests'],
      cues: 'guest*, customer*, greet*, welcom*, regulars, chat, recommend*, advise*, suggest*, upsell*, up-sell*, complain*, service, atmosphere, hospitality, reservations, booking*, table, tables, host, food, orders, order taking, taking orders, take orders, covers, explain*, walk-in*, at the counter, serve customers',
      duties: [
        {
          say: '[welcome] guests, [serve] them in the right order, and [make] suggestions when they cannot decide',
          brief: '[welcome] guests and [make] suggestions',
        },
        {
          say: '[take] orders at the counter, and [answer] questions about drinks and ingredients',
          brief: '[take] orders and [answer] questions about drinks',
        },
      ],
    },
    {
      id: 'payments',
      headings: ['Tabs & Payments', 'Payments'],
      cues: 'cash*, tab, tabs, bill, bills, payment*, till, tills, register, card*, float, cash up, closing out, tips, pos, checks, drawer',
      tools: ['pos'],
      duties: [
        {
          say: 'not as barista, coffee: [manage] orders and tabs in {pos}, and [balance] the cash at the end of the shift',
          brief: '[manage] orders and tabs in {pos}',
        },
        {
          say: 'not as barista, coffee: [keep] track of tabs, [take] payments, and [balance] the cash at the end of the shift',
          brief: '[manage] tabs and [take] payments',
        },
        {
          say: 'as barista, coffee: [ring] up orders, [take] payments, and [balance] the cash at the end of the shift',
          brief: '[take] orders and payments',
        },
      ],
    },
    {
      id: 'setup',
      headings: ['Opening & Closing', 'Setup & Closing'],
      cues: 'set up, setting up, setup, prep, opening, open, closing, close, close down, mise en place, cut fruit, cutting fruit, syrups, polish*, glasses, glassware, side work, station, equipment, machine, machines, grinder*, calibrat*',
      duties: [
        {
          say: 'not as barista, coffee: [prepare] ice, garnishes and glassware before service, and [clean] the counter at the end',
          brief: '[set] up the counter before service',
        },
        {
          say: 'as barista, coffee: [warm] up and [clean] the coffee machine, [set] the grinder, and [stock] milk, cups and pastries before opening',
          brief: '[set] up the coffee machine and the counter',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Cellar', 'Stock'],
      cues: 'stock*, restock*, refill*, inventor*, order supplies, order stock, ordering, suppl*, deliver*, keg, kegs, cellar, bottles, waste, wastage, par level*, pour cost*, beverage cost*, milk order*, count, counts',
      tools: ['office'],
      duties: [
        {
          say: 'not as barista, coffee: [count] bottles and supplies, [note] low stock, and [restock] before the rush',
          brief: '[count] and [restock] supplies',
        },
        {
          say: 'not as barista, coffee: [refill] fridges, [replace] empty bottles and kegs, and [rotate] stock by date',
          brief: '[refill] fridges and [rotate] stock',
        },
        {
          say: 'as barista, coffee: [check] beans, milk and cups, [rotate] stock by date, and [note] low stock before the rush',
          brief: '[check] and [rotate] stock',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & House Rules', 'Cleanliness & House Rules'],
      cues: 'clean*, hygien*, sanit*, wipe*, wash*, dishwash*, glasswash*, check id, check ids, checking ids, id check*, ids, age check*, responsible service, licens*, refuse, cut off, safety, allerg*, haccp, mop*, sweep*, first aid, security',
      duties: [
        {
          say: '[wipe] down surfaces, [wash] glasses and tools, and [ask] about allergies where needed',
          brief: '[keep] the counter, glasses and tools clean',
        },
        {
          say: 'not as barista, coffee: [keep] counter and equipment clean through the shift, and [follow] the rules on serving alcohol',
          brief: '[follow] the rules on serving alcohol',
        },
      ],
    },
    {
      id: 'menu',
      headings: ['Menu & Events', 'Menus & Events'],
      cues: 'cocktail menu*, drinks menu*, new menu*, create cocktail*, created cocktail*, event*, happy hour*, private parties, weddings, tasting*, promotion*, social media, specials',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Floor & Kitchen'],
      cues: 'team, teamwork, kitchen, waiters, servers, floor staff, colleagues, coworkers, co-workers, work with, working with, worked with, communicat*, coordinat*, help the, helped, helping, handover*, door staff, bouncers, front of house, back of house',
      duties: [
        {
          say: '[call] out finished orders, [help] colleagues at busy times, and [inform] the next shift of low stock',
          brief: '[help] colleagues at busy times',
        },
        {
          say: 'as manager, supervisor, head: [plan] shifts and orders, and [check] tabs, cash and stock',
          brief: '[plan] shifts and [check] cash and stock',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Behind the Counter', 'Bar Work'],
      cues: 'bar, bar work, bartend*, shift, shifts, cafe',
      duties: [],
    },
  ],
  hooks: [
    'I make and serve drinks and look after the guests at the counter.',
    'My work is making good drinks quickly and looking after the people who order them.',
  ],
  about: [
    [
      'not as barista, coffee: I set up ice, glasses and garnishes before the first guests come.',
      'as barista, coffee: I clean the machine and set the grinder before the first guests come.',
      'When the bar is full, I let people know that I have seen them and serve them in turn.',
    ],
    [
      'I taste what I make and keep to the recipe and the measure.',
      'After service, I clean the station, count the drawer and note what runs low.',
    ],
  ],
  closings: [
    'In short, my job is to serve good drinks and to make people feel welcome while they are here.',
    'Overall, I want guests to have a drink they like without a long wait.',
  ],
  strengths: ['Drinks & Service', 'Payments', 'Stock'],
};
