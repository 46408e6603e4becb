import type { Pack } from './pack.ts';

export const hotelFrontDesk: Pack = {
  id: 'hotel-front-desk',
  family: 'commerce',
  title: 'Hotel Front Desk Agent',
  aliases: [
    'front desk agent',
    'front desk clerk',
    'front desk hotel',
    'front desk manager',
    'front office -developer -engineer -analyst -trader -medical -dental',
    'front office agent',
    'front office associate',
    'front office executive',
    'front office manager',
    'guest service agent',
    'guest services',
    'guest relations',
    'gsa',
    'hotel receptionist',
    'night auditor',
    'reservation agent hotel',
    '=hotel',
    'hotel associate',
    'hotel assistant',
    '=hospitality',
    'reservation agent',
    'reservations agent',
  ],
  core: 'guests',
  glossary: {
    fo: 'front office',
    hk: 'housekeeping',
    otas: 'OTAs',
    pms: 'property management system',
    'f&b': 'food and beverage',
    grc: 'registration card',
  },
  settings: ['front desk', 'front office', 'hotel', 'resort', 'night shift', 'reservations', 'concierge'],
  themes: [
    {
      id: 'arrivals',
      headings: ['Check-In & Check-Out', 'Arrivals & Departures'],
      cues: 'check in, check-in*, checkin*, checking in, check out, check-out*, checkout*, checking out, arrival*, departure*, registration*, id proof*, passport*, c-form*, room allocat*, allocate room*, room assign*, assign room*, key cards, room keys, welcom*, early check*, late check*, group check*, walk-in*, c/in, c/out, check in, check in/check*',
      duties: [
        {
          say: 'not as reservation, reservations, manager: [register] guests, [explain] hotel services, and [prepare] keys and paperwork in advance',
          brief: '[check] guests in and out',
        },
        {
          say: 'not as reservation, reservations: [assign] rooms for expected guests, and [note] their special requests',
          brief: '[assign] rooms',
        },
        {
          say: 'as manager: not as reservation, reservations: [plan] the shifts of the desk, [check] arrivals and special requests, and [take] over difficult cases',
          brief: '[plan] shifts and [take] over difficult cases',
        },
      ],
    },
    {
      id: 'bookings',
      headings: ['Reservations', 'Bookings & Reservations'],
      cues: 'reservation*, booking*, availability, overbook*, cancel*, no-show*, no show*, ota, otas, channel*, rates, room rate*, occupancy, booking.com, group booking*, upsell*, up-sell*, upgrade*, sell rooms, revenue',
      tools: ['pos'],
      duties: [
        {
          say: '[manage] bookings in {pos}, and [resolve] double bookings and changes early',
          brief: '[manage] bookings in {pos}',
        },
        {
          say: '[take] bookings and changes, [check] dates and rates, and [confirm] them with the guest',
          brief: '[take] reservations and changes',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Guest Service', 'Looking After Guests'],
      cues: 'guest*, concierge, luggage, baggage, taxi, airport pickup*, airport transfer*, transport*, tour*, local information, direction*, recommend*, special request*, request*, wake-up*, vip*, room service, parking, valet, lost and found, courtesy call*, hospitality, greet*, sightseeing, restaurant booking*',
      duties: [
        {
          say: '[answer] guests’ questions, from breakfast hours to local transportation',
          brief: '[answer] guests’ questions',
        },
        {
          say: '[arrange] taxis, restaurant tables and wake-up calls, and [follow] up on requests',
          brief: '[arrange] taxis and restaurant tables',
        },
      ],
    },
    {
      id: 'complaints',
      headings: ['Complaints & Feedback', 'Handling Complaints'],
      cues: 'complain*, problem*, issue*, angry, upset, feedback, review*, tripadvisor, satisfaction, service recovery, compensat*, escalat*, noise, survey*, guest problem*, guest complaint*, guest feedback',
      duties: [
        {
          say: '[listen] to guests’ concerns, [explain] the next steps, and [follow] up on the solution',
          brief: '[follow] up on guests’ complaints',
        },
        {
          say: '[apologize] for mistakes, [find] another room or solution, and [inform] the next shift',
          brief: '[find] solutions for guests’ complaints',
        },
      ],
    },
    {
      id: 'payments',
      headings: ['Billing & Cash', 'Bills & Night Audit'],
      cues: 'bill, bills, billing, payment*, cash*, invoic*, night audit*, audit*, deposit*, folio*, card*, credit card*, float, posting*, post charges, currency, refund*, end of day, daily report*, tax',
      duties: [
        {
          say: '[prepare] bills, [take] payments, and [balance] the cash at the end of the shift',
          brief: '[prepare] bills and [take] payments',
        },
        {
          say: '[review] bills with guests who ask, [correct] errors, and [keep] the cash float in order',
          brief: '[review] bills with guests',
        },
      ],
    },
    {
      id: 'phones',
      headings: ['Phone & Messages', 'Calls & Messages'],
      cues: 'phone*, call, calls, switchboard, email*, e-mail*, message*, enquir*, inquir*, mail, parcels, correspondence, operator',
      duties: [
        {
          say: '[answer] calls, and [pass] on messages promptly and accurately',
          brief: '[answer] calls and [pass] on messages',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Other Departments', 'Teamwork & Handover'],
      cues: 'housekeeping, maintenance, engineering, kitchen, food and beverage, coordinat*, co-ordinat*, room status, handover*, hand over, log book*, logbook*, shift report*, team, colleagues, work with, working with, worked with, liais*, other departments, briefing*, security, help the, helped',
      duties: [
        {
          say: '[coordinate] room status with housekeeping and maintenance, and [hand] over open questions in writing',
          brief: '[hand] over open questions to the next shift',
        },
        {
          say: '[inform] housekeeping, the kitchen and the next shift about arrivals, departures and requests',
          brief: '[inform] the other departments',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Security', 'Security'],
      cues: 'safety, emergenc*, fire, evacuat*, first aid, key control, cctv, safe deposit*, incident*, id check*, data protection, privacy',
      duties: [],
    },
  ],
  hooks: [
    'as reservation, reservations: I take hotel reservations and help guests to find the right room, date and rate.',
    'as manager: not as reservation, reservations: I look after the front office of a hotel: the guests, the rooms and the desk.',
    'not as reservation, reservations, manager: I welcome hotel guests, check them in and out, and help with questions during their stay.',
    'not as reservation, reservations: I look after hotel guests from their arrival to their departure.',
  ],
  about: [
    [
      'I go through the arrivals and special requests before they come in.',
      'not as reservation, reservations: Before I promise a room, I check with housekeeping that it is ready.',
    ],
    [
      'When guests have to wait, I greet them and tell them how long it will take.',
      'I note requests and open questions for the next shift.',
    ],
  ],
  closings: [
    'In short, my job is to make arrival, stay and departure easy for guests.',
    'Overall, I want guests to feel welcome and to find what they booked.',
  ],
  strengths: ['Guest Service', 'Reservations', 'Check-In & Billing'],
};
