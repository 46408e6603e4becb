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
      cues: 'check in, check-in*, checkin*, checking in, check out, check-out*, checkout*, checking out, arrival*, departure*, registration*, id proof*, passport*, c-form*, room allocat*, allocate room*, room assign*, assign room*, key cards, room keys, welcom*, early check*, late check*, group check*, walk-in*, c/in, c/out',
      duties: [
        {
          say: '[check] guests in and out, [explain] the house in a few words, and [have] keys and papers ready before they ask',
          brief: '[check] guests in and out',
        },
        {
          say: '[prepare] arrivals in the quiet hours, [assign] rooms, and [keep] the lobby moving when a coach pulls up',
          brief: '[prepare] arrivals and [assign] rooms',
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
          say: '[keep] bookings and guest bills correct in {pos}, and [sort] out doubles and changes before the guest arrives',
          brief: '[keep] bookings and bills correct in {pos}',
        },
        {
          say: '[take] reservations and changes, [check] dates and rates, and [repeat] them back to the guest',
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
          say: '[answer] what guests want to know, from breakfast hours to the last bus, and [find] out what I do not know',
          brief: '[answer] what guests want to know',
        },
        {
          say: '[arrange] taxis, tables and wake-up calls, and [follow] up whether it worked out',
          brief: '[arrange] taxis, tables and wake-up calls',
        },
      ],
    },
    {
      id: 'complaints',
      headings: ['Complaints & Feedback', 'Handling Complaints'],
      cues: 'complain*, problem*, issue*, angry, upset, feedback, review*, tripadvisor, satisfaction, service recovery, compensat*, escalat*, noise, survey*, guest problem*, guest complaint*, guest feedback',
      duties: [
        {
          say: '[hear] complaints out, [say] what can be done and by when, and [look] whether it has been done',
          brief: '[hear] complaints out and [follow] them up',
        },
        {
          say: '[apologize] where the house was at fault, [find] another room or another answer, and [note] it for the next shift',
          brief: '[find] an answer to complaints',
        },
      ],
    },
    {
      id: 'payments',
      headings: ['Billing & Cash', 'Bills & Night Audit'],
      cues: 'bill, bills, billing, payment*, cash*, invoic*, night audit*, audit*, deposit*, folio*, card*, credit card*, float, posting*, post charges, currency, refund*, end of day, daily report*, tax',
      duties: [
        {
          say: '[prepare] bills, [take] payments, and [balance] the cash before handing over',
          brief: '[prepare] bills and [take] payments',
        },
        {
          say: '[go] through the bill with guests who ask, [correct] what was posted wrongly, and [keep] the float in order',
          brief: '[go] through bills with guests',
        },
      ],
    },
    {
      id: 'phones',
      headings: ['Phone & Messages', 'Calls & Messages'],
      cues: 'phone*, call, calls, switchboard, email*, e-mail*, message*, enquir*, inquir*, mail, parcels, correspondence, operator',
      duties: [
        {
          say: '[answer] calls and messages beside the work at the desk, and [pass] them on with name, room and time',
          brief: '[answer] calls and [pass] on messages',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['With the Other Departments', 'Teamwork & Handover'],
      cues: 'housekeeping, maintenance, engineering, kitchen, food and beverage, coordinat*, co-ordinat*, room status, handover*, hand over, log book*, logbook*, shift report*, team, colleagues, work with, working with, worked with, liais*, other departments, briefing*, security, help the, helped',
      duties: [
        {
          say: '[agree] with housekeeping and maintenance on which rooms are ready, and [hand] over open matters in writing',
          brief: '[hand] over open matters to the next shift',
        },
        {
          say: '[keep] housekeeping, kitchen and the next shift informed about who is coming, staying and leaving',
          brief: '[keep] the other departments informed',
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
    'I work where guests arrive tired, leave in a hurry and ask everything in between.',
    'My work is the welcome, the room key, the bill, and the many small questions between them.',
    'A stay begins and ends at the desk, and I try to make both ends easy.',
  ],
  about: [
    [
      'Some hours everyone arrives at once and some hours only the phone rings, and I use the second to prepare the first.',
      'Arrivals, departures, calls and the odd lost suitcase make up my shift.',
      'The desk is where all questions of the house land, whether they are about towels, trains or the bill.',
    ],
    [
      'A guest who has to wait at least gets a look and a word from me.',
      'I do not promise a room that housekeeping has not released.',
      'When I cannot give a guest what was asked for, I try to offer something that I can.',
    ],
  ],
  closings: [
    'In short, I try to make arriving simple, staying pleasant and leaving quick.',
    'Names, room numbers and promises should all be right, and I take care that they are.',
    'If the next shift reads my notes and has no questions, it was a good day at the desk.',
  ],
  manners: [
    'Tired people need short sentences and a key, so that is what they get from me.',
    'I stay polite when the lobby is loud.',
    'I like to hear how the trip was, if the guest likes to tell it.',
  ],
  strengths: ['Guest Service', 'Reservations', 'Check-In & Billing'],
};
