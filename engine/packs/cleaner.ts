import type { Pack } from './pack.ts';

export const cleaner: Pack = {
  id: 'cleaner',
  family: 'hands-on',
  title: 'Cleaner',
  aliases: [
    'cleaner -window -street -car -carpet -pool -chimney -tank -dry -vehicle',
    'cleaning',
    'cleaning lady',
    'cleaning staff',
    'cleaning operative',
    'cleaning supervisor',
    'cleaning assistant',
    'office cleaner',
    'school cleaner',
    'house cleaner',
    'domestic cleaner',
    'hospital cleaner',
    'industrial cleaner',
    'janitor',
    'janitorial',
    'custodian -bank -fund -asset -securities',
    'caretaker -elderly -child -baby -patient -animal',
    'sweeper -street -road -chimney',
    'environmental services technician',
    'evs technician',
  ],
  core: 'work',
  glossary: {
    coshh: 'COSHH',
    wc: 'toilet',
    wcs: 'toilets',
    vac: 'vacuum',
    'h/k': 'housekeeping',
    evs: 'environmental services',
    chems: 'chemicals',
  },
  settings: [
    'offices',
    'office',
    'school',
    'hospital',
    'night shift',
    'industrial',
    'windows',
    'residential',
    'commercial',
    'schools',
  ],
  themes: [
    {
      id: 'cleaning',
      headings: ['Cleaning', 'Daily Cleaning'],
      cues: 'clean, cleaning, cleaned, cleans, office*, desk*, dust*, vacuum*, mop*, sweep*, scrub*, wipe*, wash, washing, polish*, surface*, kitchen*, classroom*, ward*, homes, houses, apartment*, stair*, corridor*, hallway*, lobby, entrance*, floors, floor, walls, common area*',
      duties: [
        {
          say: 'not as supervisor, manager: [dust], [sweep], [mop] and [vacuum] rooms in the right order, from top to bottom',
          brief: 'not as supervisor, manager: [dust], [sweep] and [mop]',
        },
        {
          say: 'not as house, domestic, home: [look] after rooms and corridors according to the schedule, and [spend] extra time on heavily used areas',
          brief: '[clean] rooms and corridors to schedule',
        },
        {
          say: 'as supervisor, manager: [plan] rounds, [inspect] finished areas, and [put] right what was missed',
          brief: '[plan] rounds and [inspect] finished areas',
        },
        {
          say: 'as house, domestic, home: [clean] kitchens, bathrooms and living areas, and [leave] each room the way the family likes it',
          brief: '[clean] kitchens, bathrooms and living areas',
        },
      ],
    },
    {
      id: 'washrooms',
      headings: ['Washrooms', 'Restrooms'],
      cues: 'washroom*, restroom*, bathroom*, toilet*, urinal*, shower*, sink*, soap, paper towel*, hand dryer*, sanitary, clean toilet*, cleaning toilet*, clean bathroom*, cleaning bathroom*',
      duties: [
        {
          say: 'not as house, domestic, home, supervisor, manager: [clean] and [disinfect] restrooms, and [refill] soap, paper and towels',
          brief: '[clean] and [refill] restrooms',
        },
        {
          say: 'not as house, domestic, home: [check] restrooms during the shift, and [deal] with urgent problems right away',
          brief: '[check] restrooms during the shift',
        },
      ],
    },
    {
      id: 'waste',
      headings: ['Waste & Recycling', 'Waste'],
      cues: 'waste, trash, garbage, rubbish, bin, bins, recycl*, litter, dispos*, empty*, dumpster*, sharps',
      duties: [
        {
          say: 'not as supervisor, manager: [empty] bins, [separate] recyclables, and [take] the waste to the collection point',
          brief: '[empty] bins and [separate] recyclables',
        },
      ],
    },
    {
      id: 'special',
      headings: ['Deep Cleaning & Equipment', 'Equipment & Deep Cleaning'],
      cues: 'deep clean*, machine*, floor buff*, buff*, burnish*, carpet*, window*, glass*, pressure wash*, steam*, strip*, wax*, upholstery, high-level, high level, post construction, post-construction, end of tenancy, move out, spring clean*, graffiti, gutter*, equipment, vehicles, cars, floor scrub*, floor machine*',
      duties: [
        {
          say: 'not as supervisor, manager: [wash] windows, [shampoo] carpets and [polish] hard floors, by hand or machine',
          brief: '[do] deep cleaning of carpets and floors',
        },
        {
          say: 'not as house, domestic, home: [maintain] machines, mops and cloths, and [check] them after use',
          brief: '[maintain] cleaning equipment',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Safety', 'Safe Work'],
      cues: 'hygien*, disinfect*, sanit*, safety, safe, safely, infection*, chemical*, dilut*, ppe, coshh, msds, gloves, wet floor*, sign, signs, spill*, accident*, first aid, color cod*, colour cod*, risk assess*, hazard*, fire, biohazard*, blood',
      duties: [
        {
          say: 'not as house, domestic, home: [dilute] cleaning products as directed, [use] protective equipment, and [put] up wet-floor signs',
          brief: '[use] cleaning products safely',
        },
        {
          say: 'not as house, domestic, home: [use] separate cloths for kitchens and restrooms, [clean] up spills at once, and [mark] wet floors',
          brief: '[clean] up spills and [mark] wet floors',
        },
      ],
    },
    {
      id: 'supplies',
      headings: ['Supplies & Store Room', 'Supplies'],
      cues: 'suppl*, stock*, restock*, order*, inventor*, consumable*, store room, storeroom, cupboard*, closet*, deliver*, cart, trolley*',
      duties: [
        {
          say: 'not as house, domestic, home: [organize] the supply room, and [report] low stock in good time',
          brief: '[monitor] cleaning supplies',
        },
      ],
    },
    {
      id: 'building',
      headings: ['Closing & Reporting', 'Building Security & Reporting'],
      cues: 'lock*, unlock*, key, keys, alarm*, open the, opening, close the, closing, repair*, maintenance, light bulb*, bulbs, fix, fixes, fixing, fixed, report fault*, fault*, broken, heating, set up rooms, furniture, chairs, events, grounds, snow, salt*, outside area*',
      duties: [
        {
          say: '[check] windows, [switch] off lights and [lock] up where needed, and [report] damage or faults',
          brief: '[report] damage and faults',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Client Care', 'Working Around Others'],
      cues: 'client*, customer*, tenant*, resident*, teachers, complain*, request*, feedback, homeowner*, visitors, guests, special wishes',
      duties: [
        {
          say: '[respect] the people in the building, and [leave] their papers and belongings in place',
          brief: '[work] with little disturbance to others',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Daily Work', 'Day-to-Day Work'],
      cues: 'iron*, laundry, cook*, dishes, shopping',
      duties: [],
    },
  ],
  hooks: [
    'as house, domestic, home: I clean homes, and I leave each room the way the people in it like it.',
    'not as house, domestic, home: I keep the places where people work, learn and visit clean and ready to use.',
    'My work is keeping buildings clean, hygienic and pleasant for the people who use them.',
  ],
  about: [
    [
      'I work from the cleanest area to the dirtiest, with separate cloths for restrooms.',
      'Before I start, I check the products, the equipment and the signs I need.',
    ],
    [
      'I leave personal things and papers where they are.',
      'When something is broken or runs low, I report it on the same shift.',
    ],
  ],
  closings: [
    'as house, domestic, home: In short, my job is to give people a clean home to come back to.',
    'not as house, domestic, home: In short, my job is to keep places clean and safe for the people who use them.',
    'Overall, I want people to find clean rooms and to feel comfortable in them.',
  ],
  strengths: ['Cleaning', 'Hygiene', 'Deep Cleaning'],
};
