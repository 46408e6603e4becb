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
          say: '[greet] guests, [look] after my tables from the first drink to the bill, and [notice] when a glass is empty',
          brief: '[look] after my tables from start to bill',
        },
        {
          say: '[carry] food and drinks out while they are hot or cold as they should be, and [clear] tables without hurrying anyone',
          brief: '[serve] food and drinks and [clear] tables',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders & Menu Advice', 'Taking Orders'],
      cues: 'order, orders, taking orders, take orders, menu*, recommend*, suggest*, upsell*, up-sell*, specials, allerg*, dietary, wine*, pairing, explain*, kitchen order ticket*, handheld, average check, selling desserts, sell',
      tools: ['pos'],
      duties: [
        {
          say: '[keep] tables, orders and bills straight in {pos}, and [pass] special wishes on to the kitchen',
          brief: '[keep] tables, orders and bills straight in {pos}',
        },
        {
          say: '[take] orders, [ask] about allergies, and [explain] what is in a dish or find out',
          brief: '[take] orders and [ask] about allergies',
        },
        {
          say: '[know] the menu and the specials, [recommend] what suits the guest, and [repeat] the order before it goes in',
          brief: '[recommend] dishes and [take] orders',
        },
      ],
    },
    {
      id: 'drinks',
      headings: ['Drinks & Bar', 'Bar'],
      cues: 'bar, bartend*, drink, drinks, cocktail*, beer*, pour*, mix, mixing, coffee*, espresso, latte*, beverage*, spirits, draft, draught, kegs, cellar, last call, garnish*',
      duties: [
        {
          say: '[see] to it that drinks arrive the way they were ordered, and that empty glasses do not stay on the table',
          brief: '[bring] drinks and [clear] glasses',
        },
      ],
    },
    {
      id: 'payments',
      headings: ['Bills & Payments', 'Payments'],
      cues: 'cash*, bill, bills, billing, payment*, till, tills, register, pos, card*, checks, check out tables, split bills, tips, float, cash up, closing out, deposits',
      duties: [
        {
          say: '[bring] the right bill to the right table, [take] payment, and [settle] the cash at the end of the shift',
          brief: '[bring] bills and [take] payments',
        },
      ],
    },
    {
      id: 'setup',
      headings: ['Setup & Closing', 'Opening & Closing'],
      cues: 'set up, setting up, setup, set tables, setting tables, lay tables, laying tables, polish*, cutlery, silverware, linen, napkins, mise en place, side work, sidework, opening, closing, close, open, restock*, refill*, stock*, inventor*, order supplies, deliver*, condiments',
      duties: [
        {
          say: '[set] tables, [polish] glasses and cutlery, and [refill] what the last service has used up',
          brief: '[set] tables and [refill] supplies',
        },
        {
          say: '[prepare] the section before the doors open, and [leave] it set for the next shift',
          brief: '[prepare] the section before service',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Cleanliness', 'Hygiene'],
      cues: 'clean*, hygien*, sanit*, food safety, haccp, safety, wipe*, wash*, sweep*, mop*, tidy*, dishes, glasswash*, temperature*, health inspection*, first aid, responsible service, alcohol polic*, check id, check ids, checking ids',
      duties: [
        {
          say: '[wipe] down tables, trays and counters as I go, and [keep] to the rules for food and hands',
          brief: '[keep] tables and counters clean',
        },
      ],
    },
    {
      id: 'bookings',
      headings: ['Reservations & Complaints', 'Guests & Reservations'],
      cues: 'reservation*, booking*, book tables, waitlist, wait list, waiting list, phone, phones, complain*, walk-in*, regulars, takeaway, take-out, takeout, online orders, delivery orders, reviews, problem*, feedback',
      duties: [
        {
          say: '[listen] when something is wrong with a dish or a wait was long, and [tell] the kitchen or the manager at once',
          brief: '[listen] when something is wrong',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'With Kitchen & Bar'],
      cues: 'team, teamwork, kitchen, chef*, colleagues, coworkers, co-workers, work with, working with, worked with, communicat*, coordinat*, help the, helped, helping, cover for, briefing*, handover*, back of house, front of house',
      duties: [
        {
          say: '[stay] in touch with kitchen and bar during service, and [run] plates for a colleague whose section is full',
          brief: '[stay] in touch with kitchen and bar',
        },
      ],
    },
  ],
  hooks: [
    'I look after people while they eat and drink, and try to be there just before they look up.',
    'My work is service: taking orders, carrying them out, and keeping a full room in a good mood.',
    'Guests notice the food first and the service longest, and the service is my part.',
  ],
  about: [
    [
      'Before service there is polishing and setting up, and after that no two evenings are alike.',
      'A shift is mostly on foot: between tables, kitchen and bar, with an order or a plate in hand.',
      'The quiet hours are for preparing, so that there are hands free in the busy ones.',
    ],
    [
      'When the kitchen runs late, I tell the table before they ask.',
      'I write allergies down and say them aloud, because memory is not good enough for that.',
      'Some tables want a chat and some want peace, and I try to tell which is which.',
    ],
  ],
  closings: [
    'In short, I look after my guests, keep my section in order and help where it is busiest.',
    'What I want at the end of the night is paid bills, empty plates and people who plan to return.',
    'A room full of guests takes a whole team, and I try to be quick, friendly and in the right place.',
  ],
  manners: [
    'A full section does not change my tone of voice.',
    'I never walk back to the kitchen with empty hands.',
    'I like regulars, and I remember what they drink.',
  ],
  strengths: ['Table Service', 'Orders & Payments', 'Guest Care'],
};
