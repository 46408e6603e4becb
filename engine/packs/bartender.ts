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
          say: '[prepare] drinks to the recipe, also when the tickets pile up, and [keep] measures and glasses right',
          brief: '[prepare] drinks to the recipe',
        },
        {
          say: '[make] drinks in the order in which they were asked for, and [hand] them over with the name of the drink',
          brief: '[make] and [hand] over drinks',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Guests at the Counter', 'Guests'],
      cues: 'guest*, customer*, greet*, welcom*, regulars, chat, recommend*, advise*, suggest*, upsell*, up-sell*, complain*, service, atmosphere, hospitality, reservations, booking*, table, tables, host, food, orders, order taking, taking orders, take orders, covers, explain*, walk-in*, at the counter, serve customers',
      duties: [
        {
          say: '[notice] who is waiting and in which order they came, and [ask] what they like when they cannot decide',
          brief: '[notice] who is waiting and in which order',
        },
        {
          say: '[take] orders at the counter, [answer] questions about what is in a drink, and [leave] people in peace who want it',
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
          say: '[keep] orders and tabs straight in {pos}, and [settle] the cash at the end of the shift',
          brief: '[keep] orders and tabs straight in {pos}',
        },
        {
          say: '[keep] tabs apart, [take] payments, and [settle] the cash at the end of the shift',
          brief: '[keep] tabs apart and [take] payments',
        },
      ],
    },
    {
      id: 'setup',
      headings: ['Opening & Closing', 'Setup & Closing'],
      cues: 'set up, setting up, setup, prep, opening, open, closing, close, close down, mise en place, cut fruit, cutting fruit, syrups, polish*, glasses, glassware, side work, station, equipment, machine, machines, grinder*, calibrat*',
      duties: [
        {
          say: '[set] up the counter before opening, with fruit cut and ice filled, and [leave] it bare and clean at closing',
          brief: '[set] up the counter and [close] it down',
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
          say: '[count] bottles and supplies, [write] down what runs low, and [restock] before the rush rather than in it',
          brief: '[restock] and [count] supplies',
        },
        {
          say: '[refill] fridges, [change] what is empty, and [put] new deliveries behind the old ones',
          brief: '[refill] fridges and [put] deliveries away',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & House Rules', 'Cleanliness & House Rules'],
      cues: 'clean*, hygien*, sanit*, wipe*, wash*, dishwash*, glasswash*, check id, check ids, checking ids, id check*, ids, age check*, responsible service, licens*, refuse, cut off, safety, allerg*, haccp, mop*, sweep*, first aid, security',
      duties: [
        {
          say: '[wipe] down as I go, [wash] glasses and tools between drinks, and [ask] about allergies where it matters',
          brief: '[keep] counter, glasses and tools clean',
        },
        {
          say: '[keep] counter and equipment clean through the shift, and [stick] to the rules of the house with everyone',
          brief: '[keep] counter and equipment clean',
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
      headings: ['Teamwork', 'With Floor & Kitchen'],
      cues: 'team, teamwork, kitchen, waiters, servers, floor staff, colleagues, coworkers, co-workers, work with, working with, worked with, communicat*, coordinat*, help the, helped, helping, handover*, door staff, bouncers, front of house, back of house',
      duties: [
        {
          say: '[call] out what is ready, [help] at the busier end of the counter, and [tell] the next shift what is missing',
          brief: '[help] where the counter is busiest',
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
    'I work behind the counter: drinks, faces, tabs, and an eye on the whole room.',
    'My work is making a good drink quickly, and remembering who ordered it.',
    'People come for the drink and return for the counter, and I look after both.',
  ],
  about: [
    [
      'A shift starts with fruit, ice and glasses, and the rest of it depends on how well that was done.',
      'It is quick work with many small orders, and the art is to lose none of them.',
      'In the slow hours I stock and polish, and in the others I am glad that I did.',
    ],
    [
      'I look up when someone comes to the counter, even if my hands are full.',
      'I measure, because a drink should taste the same tomorrow.',
      'Some people come to talk and some to be quiet, and both are served.',
    ],
  ],
  closings: [
    'In short, I make drinks with care, keep the counter clean and send nobody away unheard.',
    'A good shift ends with a clean counter, a register that adds up and guests who got home in good spirits.',
    'The drinks should be right, the wait short and the glasses clean, and I see to my share of that.',
  ],
  manners: [
    'A wait is easier to bear when someone has nodded at you, so I nod.',
    'I keep calm when it is loud, and I keep count.',
    'I like to learn what a guest likes rather than what I would drink.',
  ],
  strengths: ['Drinks & Service', 'Payments', 'Stock'],
};
