import type { Pack } from './pack.ts';

export const waiter: Pack = {
  id: 'waiter',
  family: 'commerce',
  title: 'Server',
  aliases: [
    'waiter',
    'waitress',
    'waiting staff',
    'wait staff',
    'waitstaff',
    '=server',
    'food server',
    'head waiter',
    'sommelier',
    'hostess -air',
    'steward -air -kitchen -flight -cabin -shop -union -ship',
    'food and beverage',
    'f&b',
    'restaurant staff',
    'cafe assistant',
    'restaurant captain',
    'captain restaurant',
  ],
  core: 'service',
  glossary: {
    foh: 'front of house',
    boh: 'back of house',
    resos: 'reservations',
    apps: 'appetizers',
    bevs: 'beverages',
    'f&b': 'food and beverage',
    kot: 'kitchen order ticket',
    kots: 'kitchen order tickets',
  },
  settings: [
    'restaurant',
    'bar',
    'banquets',
    'fine dining',
    'hotel',
    'cafe',
    'night club',
    'events',
    'breakfast',
    'f&b',
  ],
  themes: [
    {
      id: 'service',
      headings: ['Table Service', 'Service'],
      cues: 'serve*, serving, served, service, table, tables, section, covers, guest*, customers, greet*, seat*, host, welcom*, run food, running food, food to tables, carry*, clear tables, clearing tables, courses, breakfast, lunch, dinner, buffet, banquet*, room service, tray, trays, fine dining, events, weddings, parties',
      duties: [
        {
          say: 'not as hostess, host: [greet] guests, [serve] them from the first drink to the bill, and [check] back during the meal',
          brief: '[greet] and [serve] guests',
        },
        {
          say: 'not as hostess, host: [bring] food and drinks promptly, and [clear] tables when guests have finished',
          brief: '[serve] food and drinks and [clear] tables',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders & Menu Advice', 'Order Taking'],
      cues: 'order, orders, taking orders, take orders, menu*, recommend*, suggest*, upsell*, up-sell*, specials, allerg*, dietary, wine*, pairing, explain*, kitchen order ticket*, handheld, average check, selling desserts, sell',
      tools: ['pos'],
      duties: [
        {
          say: 'not as hostess, host, barista: [use] {pos} for tables, orders and bills, and [pass] special requests on to the kitchen',
          brief: '[use] {pos} for tables, orders and bills',
        },
        {
          say: 'not as hostess, host, barista: [take] orders, [ask] about allergies, and [answer] questions about ingredients',
          brief: '[take] orders and [ask] about allergies',
        },
        {
          say: 'not as hostess, host, barista: [explain] the menu and the specials, [recommend] dishes, and [confirm] each order',
          brief: '[explain] the menu and [recommend] dishes',
        },
      ],
    },
    {
      id: 'drinks',
      headings: ['Drinks & Bar', 'Bar'],
      cues: 'bar, bartend*, drink, drinks, cocktail*, beer*, pour*, mix, mixing, coffee*, espresso, latte*, beverage*, spirits, draft, draught, kegs, cellar, last call, garnish*',
      duties: [
        {
          say: 'not as hostess, host: [serve] drinks promptly, [offer] refills, and [clear] empty glasses',
          brief: '[serve] drinks and [clear] glasses',
        },
      ],
    },
    {
      id: 'payments',
      headings: ['Payments', 'Bills & Payments'],
      cues: 'cash*, bill, bills, billing, payment*, till, tills, register, pos, card*, checks, check out tables, split bills, tips, float, cash up, closing out, deposits',
      duties: [
        {
          say: 'not as hostess, host: [present] the bill, [process] cash and card payments, and [balance] the cash at the end of the shift',
          brief: '[present] bills and [process] payments',
        },
      ],
    },
    {
      id: 'setup',
      headings: ['Setup & Closing', 'Opening & Closing'],
      cues: 'set up, setting up, setup, set tables, setting tables, lay tables, laying tables, polish*, cutlery, silverware, linen, napkins, mise en place, side work, sidework, opening, closing, close, open, restock*, refill*, stock*, inventor*, order supplies, deliver*, condiments',
      duties: [
        {
          say: '[set] tables, [polish] glasses and cutlery, and [restock] supplies',
          brief: '[set] tables and [restock] supplies',
        },
        {
          say: '[prepare] the section before opening, and [set] it up again for the next shift',
          brief: '[prepare] the section before service',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Cleaning', 'Hygiene'],
      cues: 'clean*, hygien*, sanit*, food safety, haccp, safety, wipe*, wash*, sweep*, mop*, tidy*, dishes, glasswash*, temperature*, health inspection*, first aid, responsible service, alcohol polic*, check id, check ids, checking ids',
      duties: [
        {
          say: '[wipe] down tables, trays and counters during service',
          brief: '[clean] tables and counters',
        },
      ],
    },
    {
      id: 'bookings',
      headings: ['Guest Relations', 'Guests & Reservations'],
      cues: 'reservation*, booking*, book tables, waitlist, wait list, waiting list, phone, phones, complain*, walk-in*, regulars, takeaway, take-out, takeout, online orders, delivery orders, reviews, problem*, feedback',
      duties: [
        {
          say: '[listen] to complaints about food or waiting times, and [inform] the kitchen or the manager right away',
          brief: '[listen] to guests’ complaints',
        },
        {
          say: 'as hostess, host: [greet] guests, [manage] reservations and the waiting list, and [seat] parties evenly across the sections',
          brief: '[greet] and [seat] guests',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Kitchen & Bar Teamwork'],
      cues: 'team, teamwork, kitchen, chef*, colleagues, coworkers, co-workers, work with, working with, worked with, communicat*, coordinat*, help the, helped, helping, cover for, briefing*, handover*, back of house, front of house',
      duties: [
        {
          say: '[communicate] with kitchen and bar during service, and [help] colleagues with full sections',
          brief: '[communicate] with kitchen and bar',
        },
      ],
    },
  ],
  hooks: [
    'as hostess, host: I welcome guests, seat them and look after reservations.',
    'not as hostess, host: I look after guests from the moment they sit down until they leave.',
    'not as hostess, host: My work is table service: welcoming guests, taking orders and serving food and drinks.',
  ],
  about: [
    [
      'not as hostess, host: I write allergies down and repeat them to the kitchen.',
      'as hostess, host: I go through reservations and table plans before the doors open.',
      'Before service, I set the tables and learn what is on and what is out.',
    ],
    [
      'When the kitchen is behind, I let the table know.',
      'I check on a table soon after the food has arrived.',
    ],
  ],
  closings: [
    'In short, my job is to see that guests are served well and feel welcome.',
    'Overall, I want guests to enjoy their meal and to come back.',
  ],
  strengths: ['Table Service', 'Orders & Payments', 'Guest Care'],
};
