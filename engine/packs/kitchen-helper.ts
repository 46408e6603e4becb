import type { Pack } from './pack.ts';

export const kitchenHelper: Pack = {
  id: 'kitchen-helper',
  family: 'hands-on',
  title: 'Kitchen Helper',
  aliases: [
    'kitchen porter',
    'kitchen hand',
    'kitchen assistant',
    'kitchen worker',
    'kitchen steward',
    'kitchen stewarding',
    'kitchen attendant',
    'kitchen cleaner',
    'kitchen utility',
    'dishwasher',
    'dish washer',
    'dishwashing',
    'pot washer',
    'potwash',
    'plongeur',
    'catering assistant',
    'canteen assistant',
    'canteen worker',
    'cafeteria worker',
    'lunch lady',
    'school kitchen assistant',
    'food service worker',
    'food service assistant',
    'dietary aide',
    'chef helper',
    'cook helper',
    'kitchen apprentice',
  ],
  core: 'work',
  glossary: {
    kp: 'kitchen porter',
    veg: 'vegetables',
    boh: 'back of house',
    mep: 'mise en place',
    temps: 'temperatures',
  },
  settings: [
    'hotel',
    'school',
    'hospital',
    'canteen',
    'restaurant',
    'night shift',
    'banquets',
    'catering',
    'care home',
  ],
  themes: [
    {
      id: 'dishes',
      headings: ['Dishes & Pots', 'Dishwashing'],
      cues: 'dish, dishes, dishwash*, wash dishes, washing dishes, pot, pots, pans, plates, cutlery, silverware, glasses, glasswash*, utensils, trays, crockery, wash, washing, washed, rack, racks, polish*',
      duties: [
        {
          say: '[wash] dishes, pots and pans, and [bring] them back to the stations that wait for them',
          brief: '[wash] dishes, pots and pans',
        },
        {
          say: '[scrape], [rack] and [wash] what comes back from the tables, and [stack] it where cooks and servers reach for it',
          brief: '[wash] and [stack] what comes back',
        },
        {
          say: '[keep] the dishwasher clean and topped up, and [set] chipped plates aside',
        },
      ],
    },
    {
      id: 'prep',
      headings: ['Simple Prep', 'Helping with Prep'],
      cues: 'prep, prepping, prepare*, preparing, peel*, chop*, cut, cutting, slice*, slicing, vegetables, salad*, sandwich*, potatoes, portion*, dough, wash vegetables, washing vegetables, mise en place, marinat*, fruit*, cook, cooking, toast, soup*, breakfast*, washing fruit, wash fruit',
      duties: [
        {
          say: '[wash], [peel] and [cut] vegetables as the cooks need them, and [label] what goes into the fridge',
          brief: '[wash], [peel] and [cut] vegetables',
        },
        {
          say: '[get] ingredients ready for the cooks, and [clear] the board before the next task',
          brief: '[get] ingredients ready for the cooks',
        },
      ],
    },
    {
      id: 'cleaning',
      headings: ['Cleaning the Kitchen', 'Kitchen Cleaning'],
      cues: 'clean*, mop*, sweep*, scrub*, wipe*, floor*, surface*, oven*, fryer*, grill*, hood*, drain*, deep clean*, close down, closing, sanit*, walls, toilets, degreas*, keep kitchen',
      duties: [
        {
          say: '[wipe] down surfaces, [sweep] and [mop] floors, and [scrub] ovens and fryers when service is over',
          brief: '[clean] surfaces, floors and ovens',
        },
        {
          say: '[clean] through the shift rather than only at its end, so that nobody slips or has to wait for a free surface',
          brief: '[clean] through the whole shift',
        },
      ],
    },
    {
      id: 'waste',
      headings: ['Waste & Bins', 'Waste'],
      cues: 'waste, trash, garbage, rubbish, bin, bins, recycl*, grease trap*, cardboard, compost*, leftover*, fryer oil, change oil, changing oil',
      duties: [
        {
          say: '[empty] bins before they overflow, [separate] food waste from the rest, and [keep] the yard tidy',
          brief: '[empty] bins and [sort] the waste',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Deliveries & Storage', 'Deliveries'],
      cues: 'deliver*, unload*, stock*, restock*, store, stores, store room, storage, put away, shelves, fifo, rotat*, order*, suppl*, carry*, lift*, boxes, walk-in, freezer*, linen, chemicals',
      duties: [
        {
          say: '[carry] in deliveries, [put] cold goods away first, and [place] new stock behind the old',
          brief: '[put] deliveries away',
        },
        {
          say: '[fetch] what the cooks need from store and cold room, and [say] when something is nearly used up',
          brief: '[fetch] supplies from the store',
        },
      ],
    },
    {
      id: 'serving',
      headings: ['Serving & Setting Up', 'Serving'],
      cues: 'serve*, serving, served, counter, till, tables, table, guests, customers, residents, pupils, children, tray line, meals, lunch, dinner, buffet, plate, plating, set up, setting up, clear tables, clearing tables, trolley*, coffee, run food, special diets, dietary',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Safety', 'Food Hygiene'],
      cues: 'hygien*, haccp, food safety, temperature*, safety, safe, gloves, hand wash*, cross contamination, cross-contamination, allerg*, label*, first aid, ppe, spill*, inspection*, fssai, servsafe, chemical safety, fridge temperature*',
      duties: [
        {
          say: '[wash] hands between tasks, [keep] raw and cooked apart, and [dry] wet floors at once',
          brief: '[keep] to hygiene rules',
        },
        {
          say: '[handle] knives, hot pans and cleaning agents with care, and [tell] the chef when something is not safe',
          brief: '[handle] knives and hot pans with care',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Helping the Team', 'Teamwork'],
      cues: 'help*, assist*, support*, team, teamwork, chef*, cooks, waiters, colleagues, coworkers, co-workers, work with, working with, worked with, cover for, shift handover*, listen*, instructions',
      duties: [
        {
          say: '[follow] what the chef calls out, and [move] to where another hand is needed',
          brief: '[move] to where a hand is needed',
        },
        {
          say: '[ask] what comes next before standing still, and [warn] others when passing with something hot',
          brief: '[ask] what comes next',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Paperwork'],
      cues: 'log, logs, checklist*, record*, timesheet*, form, forms, report*',
      duties: [],
    },
    {
      id: 'work',
      headings: ['Kitchen Work', 'In the Kitchen'],
      cues: 'back of house, opening',
      duties: [],
    },
  ],
  hooks: [
    'A kitchen runs out of clean pans before it runs out of orders, and I see to it that it does not.',
    'My work is everything that lets the cooks cook: clean pans, peeled vegetables, empty bins, dry floors.',
    'I work in the part of the restaurant that guests never see and would miss within the hour.',
  ],
  about: [
    [
      'The work comes in waves: plates after the first rush, pans after the second, floors at the end.',
      'I start with deliveries and vegetables, and end with the floor.',
      'Between the loads of dishes there is always something to peel, carry or wipe.',
    ],
    [
      'I watch which pans the cooks are short of and wash those first.',
      'Hot water and patience clean most things, and for the rest there is a scraper.',
      'A dry floor is the cheapest safety there is in a kitchen.',
    ],
  ],
  closings: [
    'In short, I keep pans clean, floors dry and the cooks supplied.',
    'At the end of the night the kitchen should look as if nobody had cooked in it.',
    'The work is simple and everyone in the kitchen depends on it, so I take it seriously.',
  ],
  manners: [
    'The rush is loud, and I keep my pace through it.',
    'When it is quiet, I like to watch the cooks and learn.',
    'I turn up rested and on time, because the sink does not wait.',
  ],
  strengths: ['Dishwashing', 'Kitchen Cleaning', 'Food Prep'],
};
