import type { Pack } from './pack.ts';

export const housekeeper: Pack = {
  id: 'housekeeper',
  family: 'hands-on',
  title: 'Housekeeper',
  aliases: [
    'house keeper',
    'house keeping',
    'housekeeping',
    'room attendant',
    'housekeeping attendant',
    'housekeeping supervisor',
    'housekeeping manager',
    'executive housekeeper',
    'hotel room attendant',
    'hotel maid',
    'hotel cleaner',
    'chambermaid',
    'maid',
    'room boy',
    'public area attendant',
    'laundry attendant',
    'laundry worker',
    'linen attendant',
    'linen room attendant',
    'houseman',
    'housemaid',
    'domestic helper',
    'domestic worker',
    'house help',
    'house helper',
  ],
  core: 'work',
  glossary: {
    hk: 'housekeeping',
    dnd: 'do-not-disturb',
    ooo: 'out-of-order',
    'c/o': 'check-out',
    vip: 'VIP',
    chkout: 'check-out',
    pa: 'public area',
    maint: 'maintenance',
    amenties: 'amenities',
  },
  settings: [
    'hotel',
    'resort',
    'hospital',
    'private household',
    'laundry',
    'public areas',
    'rooms',
    'night shift',
  ],
  themes: [
    {
      id: 'rooms',
      headings: ['Guest Rooms', 'Room Cleaning'],
      cues: 'room, rooms, guest room*, suite*, bed, beds, bed making, making beds, make beds, bathroom*, vacuum*, dust*, check-out room*, check-out*, checkout*, stayover*, turndown*, turn down, turnover*, clean rooms, cleaning rooms, cleaned rooms, room clean*, rooms a day, rooms per, apartments, villas, airbnb, check out room*',
      duties: [
        {
          say: 'not as laundry, linen, supervisor, manager: [make] beds, [clean] bathrooms, [dust] and [vacuum], and [check] the finished room',
          brief: '[make] beds and [clean] rooms',
        },
        {
          say: 'as supervisor, manager: not as laundry, linen: [assign] rooms and areas, [inspect] finished ones, and [follow] up on defects',
          brief: '[assign] and [inspect] rooms',
        },
        {
          say: 'unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private: not as laundry, linen: [service] rooms in order of departures and arrivals, and [put] everything back in its place',
          brief: '[clean] rooms for new arrivals',
        },
        {
          say: 'when hospital*, ward, wards, clinic: [clean] and [disinfect] rooms and bathrooms, and [prepare] beds for the next patient',
          brief: '[clean] and [disinfect] rooms',
        },
      ],
    },
    {
      id: 'laundry',
      headings: ['Linen & Laundry', 'Laundry & Linen'],
      cues: 'linen*, laundry, towel*, sheets, iron*, press, pressing, fold*, wash, washing, uniform*, stain*, dry clean*, curtain*, sew*, mend*',
      duties: [
        {
          say: 'not as supervisor, manager: [change] sheets and towels, [remove] stained or torn pieces, and [fold] the rest to the house standard',
          brief: '[change] and [sort] linen',
        },
        {
          say: '[collect], [count] and [store] linen, and [separate] clean and used pieces',
          brief: '[collect] and [count] linen',
        },
      ],
    },
    {
      id: 'supplies',
      headings: ['Supplies & Cart', 'Supplies & Stock'],
      cues: 'suppl*, amenit*, restock*, refill*, stock*, minibar*, mini bar*, mini-bar*, trolley*, cart, carts, inventor*, order*, toiletries, chemicals, par level*, linen count*, store, stores, order suppl*, ordering suppl*',
      duties: [
        {
          say: 'unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private: not as laundry, linen: [fill] the cart, [refill] room amenities, and [report] low stock',
          brief: '[stock] the cart and [refill] room amenities',
        },
        {
          say: 'unless household, domestic*, house help, villa, private: not as laundry, linen: [replace] used items in rooms, and [organize] the cart and the storeroom',
          brief: '[replace] used items in rooms',
        },
      ],
    },
    {
      id: 'areas',
      headings: ['Public Areas', 'Halls & Public Areas'],
      cues: 'public area*, lobby, lobbies, corridor*, hallway*, stair*, elevator*, pool, gym, restroom*, washroom*, toilet*, floor*, window*, carpet*, deep clean*, mop*, sweep*, polish*, banquet hall*, offices, kitchen*, garden*, trash',
      duties: [
        {
          say: 'not as laundry, linen: unless household, domestic*, house help, villa, private: [clean] corridors, stairs and the lobby, and [check] them again during the shift',
          brief: '[clean] corridors and the lobby',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Guests & Privacy', 'Guest Requests'],
      cues: 'guest request*, request*, guest, guests, complain*, lost and found, lost property, privacy, do-not-disturb, vip, greet*, extra bed*, satisfaction, review*',
      duties: [
        {
          say: 'not as laundry, linen: unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private: [respect] guests’ privacy, and [deliver] requested items',
          brief: '[deliver] requested items',
        },
        {
          say: 'not as laundry, linen: unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private: [hand] in lost property, and [treat] guests’ belongings with care and discretion',
          brief: '[hand] in lost property',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Checks & Repairs', 'Room Checks'],
      cues: 'inspect*, room status, status board*, report fault*, fault*, broken, repair*, maintenance, defects, damage*, light bulb*, quality, standard*, audit*, snag*, pest*, checks, room check*, report maintenance*, report broken, reporting broken, report damage*, reporting maintenance, room inspection*, inspect rooms, inspecting rooms',
      tools: ['pos'],
      duties: [
        {
          say: '[update] room status in {pos}, and [report] faults and damage',
          brief: '[update] room status in {pos}',
        },
        {
          say: 'not as laundry, linen: [test] lights, taps and the remote control during cleaning, and [report] faults and damage',
          brief: '[report] faults and damage',
        },
        {
          say: 'not as laundry, linen: unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private: [inspect] rooms against the checklist, and [inform] the front desk when they are ready',
          brief: '[inspect] rooms before they are released',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Leading the Team', 'Assignments & Team'],
      cues: 'supervis*, team of, manage a team, managing a team, managed a team, lead a team, led a team, assign*, rota, rotas, roster*, schedul*, attendants, brief*, delegat*, staff of, staff duties, in charge',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Safety', 'Hygiene'],
      cues: 'hygien*, disinfect*, sanit*, safety, safe, infection*, chemical*, ppe, coshh, msds, gloves, spill*, accident*, first aid, fire, slip*, cross-contamination, use chemical*, chemicals safely',
      duties: [
        {
          say: '[use] the right cloth and product for each surface, and [follow] safety instructions',
          brief: '[use] cleaning products correctly',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Housekeeping', 'Daily Housekeeping'],
      cues: 'clean*, tidy*, housekeep*, dishes, cook*',
      duties: [],
    },
  ],
  hooks: [
    'as laundry, linen: I collect, wash, press and store linen, so that there is always enough clean stock.',
    'when hospital*, ward, wards, clinic, household, domestic*, house help, villa, private: I keep rooms clean, fresh and in good order for the people who live or stay in them.',
    'unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private, laundry, linen: I prepare clean and comfortable rooms for guests.',
    'unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private, laundry: I look after rooms, bathrooms and linen.',
    'unless hospital*, ward, wards, clinic, household, domestic*, house help, villa, private, laundry, linen: My work is making sure that guests find their rooms clean and ready.',
  ],
  about: [
    [
      'as laundry, linen: I sort by color, fabric and how dirty it is before I load a machine.',
      'not as laundry, linen, supervisor, manager: I work from a list, and I check each room once more before I close the door.',
      'not as laundry, linen, supervisor, manager: Before I start, I load the trolley with linen and supplies.',
      'as supervisor, manager: I go through arrivals, departures and staff before the day begins.',
      'as laundry, linen: Before I send linen out, I check it for stains and damage.',
    ],
    [
      'not as laundry, linen: I leave personal belongings where I find them.',
      'When something is damaged or missing, I report it.',
    ],
  ],
  closings: [
    'as laundry, linen: In short, my job is to get clean linen ready when and where it is needed.',
    'not as laundry, linen: In short, my job is to get clean and comfortable rooms ready for the people who use them.',
    'Overall, I want people to find everything clean, complete and in its place.',
  ],
  strengths: ['Room Cleaning', 'Linen & Laundry', 'Public Areas'],
};
