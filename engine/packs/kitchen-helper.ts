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
          say: '[wash] dishes, pots and pans, and [return] them to the stations',
          brief: '[wash] dishes, pots and pans',
        },
        {
          say: '[scrape], [rack] and [wash] used dishes, and [stack] them for the cooks and servers',
          brief: '[wash] and [stack] dishes',
        },
        {
          say: '[keep] the dishwasher clean and filled, and [remove] chipped plates',
        },
      ],
    },
    {
      id: 'prep',
      headings: ['Simple Prep', 'Helping with Prep'],
      cues: 'prep, preparation, prepping, prepare*, preparing, peel*, chop*, cut, cutting, slice*, slicing, vegetables, salad*, sandwich*, potatoes, portion*, dough, wash vegetables, washing vegetables, mise en place, marinat*, fruit*, cook, cooking, toast, soup*, breakfast*, washing fruit, wash fruit',
      duties: [
        {
          say: '[wash], [peel] and [cut] vegetables for the cooks, and [label] items for the fridge',
          brief: '[wash], [peel] and [cut] vegetables',
        },
        {
          say: '[get] ingredients ready for the cooks, and [clean] the work surface between tasks',
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
          say: '[wipe] surfaces, [sweep] and [mop] floors, and [scrub] ovens and fryers after service',
          brief: '[clean] surfaces, floors and ovens',
        },
        {
          say: '[keep] floors and work surfaces clean throughout the shift',
          brief: '[clean] the kitchen throughout the shift',
        },
      ],
    },
    {
      id: 'waste',
      headings: ['Waste & Bins', 'Waste'],
      cues: 'waste, trash, garbage, rubbish, bin, bins, recycl*, grease trap*, cardboard, compost*, leftover*, fryer oil, change oil, changing oil',
      duties: [
        {
          say: '[empty] bins, [separate] food waste, and [clean] the waste area',
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
          say: '[carry] in goods, [store] chilled items first, and [rotate] stock by date',
          brief: '[put] deliveries away',
        },
        {
          say: '[bring] ingredients from storage to the cooks, and [report] low stock',
          brief: '[bring] ingredients from storage',
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
          say: '[follow] hygiene rules, [separate] raw and cooked food, and [dry] wet floors at once',
          brief: '[follow] kitchen hygiene rules',
        },
        {
          say: '[handle] knives, hot pans and cleaning products safely, and [report] hazards to the chef',
          brief: '[handle] kitchen equipment safely',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Helping the Team', 'Teamwork'],
      cues: 'help*, assist*, support*, team, teamwork, chef*, cooks, waiters, colleagues, coworkers, co-workers, work with, working with, worked with, cover for, shift handover*, listen*, instructions',
      duties: [
        {
          say: '[follow] the chef’s instructions, and [help] at the busiest station',
          brief: '[help] at the busiest station',
        },
        {
          say: '[support] cooks and servers with dishes, ingredients and cleaning',
          brief: '[support] cooks and servers',
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
    'I keep the kitchen clean and the cooks supplied during service.',
    'I support the cooks with clean pans, prepared vegetables and a safe, tidy kitchen.',
  ],
  about: [
    [
      'I wash the pans that the cooks need first.',
      'Before service, I check that clean dishes, pans and boards are in place.',
    ],
    [
      'When the floor is wet, I dry it at once.',
      'I keep raw and cooked food apart when I prepare or store it.',
    ],
  ],
  closings: [
    'In short, my job is to keep the kitchen clean and the cooks supplied.',
    'Overall, I want the kitchen to be clean, safe and ready for the next service.',
  ],
  strengths: ['Dishwashing', 'Kitchen Cleaning', 'Food Prep'],
};
