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
          say: '[make] beds, [clean] bathrooms, [dust] and [vacuum], and [look] back once from the door before I close it',
          brief: '[make] beds and [clean] rooms',
        },
        {
          say: '[clean] rooms in the order in which guests leave and arrive, and [set] everything back to its place',
          brief: '[clean] rooms in order of arrival',
        },
      ],
    },
    {
      id: 'laundry',
      headings: ['Linen & Laundry', 'Laundry & Linen'],
      cues: 'linen*, laundry, towel*, sheets, iron*, press, pressing, fold*, wash, washing, uniform*, stain*, dry clean*, curtain*, sew*, mend*',
      duties: [
        {
          say: '[change] linen and towels, [sort] out what is stained or torn, and [fold] the rest as the house likes it',
          brief: '[change] and [sort] linen and towels',
        },
        {
          say: '[collect], [count] and [store] linen, and [keep] clean and used pieces well apart',
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
          say: '[stock] the cart, [refill] soap, coffee and water in the rooms, and [report] what runs low',
          brief: '[stock] the cart and [refill] rooms',
        },
        {
          say: '[replace] what guests have used, and [keep] the cart and the pantry in order',
          brief: '[replace] what guests have used',
        },
      ],
    },
    {
      id: 'areas',
      headings: ['Public Areas', 'Halls & Public Areas'],
      cues: 'public area*, lobby, lobbies, corridor*, hallway*, stair*, elevator*, pool, gym, restroom*, washroom*, toilet*, floor*, window*, carpet*, deep clean*, mop*, sweep*, polish*, banquet hall*, offices, kitchen*, garden*, trash',
      duties: [
        {
          say: '[keep] corridors, stairs and lobby clean between the rooms, and [come] back for what guests have since dropped',
          brief: '[keep] corridors and lobby clean',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Guests & Privacy', 'Guest Requests'],
      cues: 'guest request*, request*, guest, guests, complain*, lost and found, lost property, privacy, do-not-disturb, vip, greet*, extra bed*, satisfaction, review*',
      duties: [
        {
          say: '[knock], [wait] and [respect] a closed door, and [bring] what a guest has asked for',
          brief: '[bring] what guests ask for',
        },
        {
          say: '[hand] in what guests leave behind, [treat] their belongings with care, and [keep] quiet about what I see',
          brief: '[hand] in what guests leave behind',
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
          say: '[keep] the status of rooms current in {pos}, and [report] what drips, flickers or is broken',
          brief: '[keep] the status of rooms current in {pos}',
        },
        {
          say: '[try] lights, water and remote control while cleaning, and [report] what drips, flickers or is broken',
          brief: '[report] what is broken in the rooms',
        },
        {
          say: '[go] over the room once more against the checklist, and [tell] the desk when it is ready',
          brief: '[check] rooms before they are released',
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
          say: '[use] the right cloth and cleaner for each surface, and [wear] gloves where they are called for',
          brief: '[use] cleaners and cloths the right way',
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
    'I prepare rooms for people whom I rarely meet, and who notice at once if something is missing.',
    'I look after rooms, beds and the small things that a guest looks for first.',
    'Someone opens a door and finds everything in its place: that moment is prepared by people like me.',
  ],
  about: [
    [
      'The list in the morning says which rooms are leaving, staying and arriving, and the day follows from it.',
      'Beds, bathrooms, floors, towels, and then the next door: the work has its own rhythm.',
      'I work by a list, but each room looks different behind the door.',
    ],
    [
      'Corners and edges get a second look from me, because that is where guests look too.',
      'I put things back where the guest had them, down to the glasses on the night table.',
      'Hair in a drain or dust on a lamp can undo the rest of the work, so I bend down and check.',
    ],
  ],
  closings: [
    'In short, I clean thoroughly, respect what belongs to others and leave a room the way I would like to find it.',
    'Clean, complete and quiet about it: I try to do the work in that way.',
    'When a guest notices nothing at all, the room was right.',
  ],
  manners: [
    'What is in a guest’s room stays in that room.',
    'I work quickly where I can and slowly where I must.',
    'I like to finish with a room that smells of nothing but fresh air.',
  ],
  strengths: ['Room Cleaning', 'Linen & Laundry', 'Attention to Detail'],
};
