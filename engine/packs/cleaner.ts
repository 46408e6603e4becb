import type { Pack } from './pack.ts';

export const cleaner: Pack = {
  id: 'cleaner',
  family: 'hands-on',
  title: 'Cleaner',
  aliases: [
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
    'sweeper',
    'environmental services technician',
    'evs technician',
    'porter hospital',
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
          say: '[dust], [sweep], [mop] and [vacuum], and [work] from top to bottom so that nothing has to be done twice',
          brief: '[dust], [sweep] and [mop]',
        },
        {
          say: '[clean] rooms and corridors by the plan, and [give] more time to the spots that need it that day',
          brief: '[clean] rooms and corridors by the plan',
        },
      ],
    },
    {
      id: 'washrooms',
      headings: ['Washrooms', 'Restrooms'],
      cues: 'washroom*, restroom*, bathroom*, toilet*, urinal*, shower*, sink*, soap, paper towel*, hand dryer*, sanitary, clean toilet*, cleaning toilet*, clean bathroom*, cleaning bathroom*',
      duties: [
        {
          say: '[clean] and [disinfect] restrooms, and [refill] soap, paper and towels',
          brief: '[clean] and [refill] restrooms',
        },
        {
          say: '[look] in on restrooms during the shift, and [put] right what cannot wait for the next round',
          brief: '[look] in on restrooms during the shift',
        },
      ],
    },
    {
      id: 'waste',
      headings: ['Waste & Recycling', 'Waste'],
      cues: 'waste, trash, garbage, rubbish, bin, bins, recycl*, litter, dispos*, empty*, dumpster*, sharps',
      duties: [
        {
          say: '[empty] bins, [separate] what can be recycled, and [take] the waste to where it is collected',
          brief: '[empty] bins and [separate] waste',
        },
      ],
    },
    {
      id: 'special',
      headings: ['Deep Cleaning & Machines', 'Machines & Deep Cleaning'],
      cues: 'deep clean*, machine*, floor buff*, buff*, burnish*, carpet*, window*, glass*, pressure wash*, steam*, strip*, wax*, upholstery, high-level, high level, post construction, post-construction, end of tenancy, move out, spring clean*, graffiti, gutter*, equipment, vehicles, cars, floor scrub*, floor machine*',
      duties: [
        {
          say: '[do] the larger jobs in their turn, from windows and carpets to floors that need a machine',
          brief: '[do] windows, carpets and floors in their turn',
        },
        {
          say: '[clean] and [check] machines, mops and cloths after use, so that they are fit for the next day',
          brief: '[look] after machines and mops',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Safety', 'Safe Work'],
      cues: 'hygien*, disinfect*, sanit*, safety, safe, safely, infection*, chemical*, dilut*, ppe, coshh, msds, gloves, wet floor*, sign, signs, spill*, accident*, first aid, color cod*, colour cod*, risk assess*, hazard*, fire, biohazard*, blood',
      duties: [
        {
          say: '[measure] out cleaning agents as the label says, [wear] gloves, and [put] up a sign where the floor is wet',
          brief: '[use] cleaning agents safely',
        },
        {
          say: '[keep] cloths for kitchens and restrooms apart, [clear] up spills at once, and [mark] wet floors',
          brief: '[clear] up spills and [mark] wet floors',
        },
      ],
    },
    {
      id: 'supplies',
      headings: ['Supplies & Store Room', 'Supplies'],
      cues: 'suppl*, stock*, restock*, order*, inventor*, consumable*, store room, storeroom, cupboard*, closet*, deliver*, cart, trolley*',
      duties: [
        {
          say: '[keep] the supply closet in order, and [say] in time what has to be ordered',
          brief: '[keep] supplies in order',
        },
      ],
    },
    {
      id: 'building',
      headings: ['Locking Up & Small Repairs', 'The Building'],
      cues: 'lock*, unlock*, key, keys, alarm*, open the, opening, close the, closing, repair*, maintenance, light bulb*, bulbs, fix, fixes, fixing, fixed, report fault*, fault*, broken, heating, set up rooms, furniture, chairs, events, grounds, snow, salt*, outside area*',
      duties: [
        {
          say: '[close] windows, [switch] off lights and [lock] up where I am the last to leave, and [report] what is broken',
          brief: '[lock] up and [report] what is broken',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['People & Clients', 'Working Among People'],
      cues: 'client*, customer*, tenant*, resident*, teachers, complain*, request*, feedback, homeowner*, visitors, guests, special wishes',
      duties: [
        {
          say: '[work] around people who are still at their desks, and [leave] papers and personal things where they lie',
          brief: '[work] quietly around people',
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
    'I clean the places where others work, learn or wait, mostly before they come and after they go.',
    'My work is seen best on the day it is not done.',
    'Floors, desks, restrooms and bins: I keep a building in a state in which people like to enter it.',
  ],
  about: [
    [
      'I have my round, and I know which rooms are quick and which ones need a second bucket.',
      'The work begins when others go home, or ends before they arrive.',
      'A round has its order: bins first, then dust, then floors, and the restrooms with their own cloths.',
    ],
    [
      'I change the water more often than I have to, because dirty water cleans nothing.',
      'What lies on a desk stays on the desk, exactly where it was.',
      'I carry the keys to places that are empty, and I take that seriously.',
    ],
  ],
  closings: [
    'In short, I clean properly, lock up carefully and do not skip the corners.',
    'People should come in, sit down and not think about the floor at all.',
    'I do the work the same way whether somebody looks or not.',
  ],
  manners: [
    'Keys, papers and quiet rooms are entrusted to me, and I treat them that way.',
    'I am on time, because the room has to be dry when people come.',
    'I say so when a round cannot be done in the time given.',
  ],
  strengths: ['Cleaning', 'Hygiene', 'Reliability'],
};
