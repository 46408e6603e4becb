import type { Pack } from './pack.ts';

export const airportGroundStaff: Pack = {
  id: 'airport-ground-staff',
  family: 'commerce',
  title: 'Airline Ground Agent',
  aliases: [
    '=airport',
    '=airport staff',
    'airport ground',
    'airport agent',
    'airport operations',
    'airport customer service',
    '=airline',
    '=airline staff',
    'airline agent',
    'airline customer service',
    'ground staff',
    'ground handling',
    'passenger service agent',
    'passenger services',
    'check in agent',
    'gate agent',
    'ticketing agent',
    'ticket agent',
    'ramp agent',
    'baggage handler',
    'cargo agent',
  ],
  core: 'passengers',
  glossary: {
    pax: 'passengers',
    pnr: 'booking',
    pnrs: 'bookings',
    um: 'unaccompanied minor',
    ums: 'unaccompanied minors',
    wchr: 'wheelchair passengers',
    otp: 'on-time performance',
    irops: 'disruptions',
    prm: 'passenger with reduced mobility',
    prms: 'passengers with reduced mobility',
  },
  settings: [
    'check-in',
    'gate',
    'ramp',
    'ticketing',
    'lounge',
    'baggage services',
    'arrivals',
    'cargo',
    'international',
  ],
  themes: [
    {
      id: 'checkin',
      headings: ['Check-In & Documents', 'Check-In'],
      cues: 'check in, check-in*, checkin*, checking in, passport*, visa*, travel document*, document check*, boarding pass*, excess baggage*, weigh*, tag bags, bag tag*, bag drop*, seat*, counter*, kiosk*, id check*, register*, issue boarding*, issuing boarding*',
      tools: ['pos'],
      duties: [
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [process] passengers with {pos}, [check] names and travel documents, and [tag] bags to the correct destination',
          brief: '[check] in passengers with {pos}',
        },
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [register] passengers and bags for their flights, [check] documents for the whole journey, and [explain] any missing ones',
          brief: '[check] in passengers and bags',
        },
      ],
    },
    {
      id: 'gate',
      headings: ['Boarding & Departure', 'Boarding'],
      cues: 'board*, boarding, gate, gates, announcement*, departure*, departing, close flight*, closing flight*, headcount*, head count*, turnaround*, on-time*, on time*, load sheet*, loadsheet*, dispatch*, push back*, pushback*, manifest*, paperwork for flight, flight closing*',
      duties: [
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller, ticketing, ticket: [make] announcements, [call] passengers in the right order, and [reconcile] the passenger count before departure',
          brief: '[board] flights and [check] passenger counts',
        },
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller, ticketing, ticket: [prepare] departures with crew and ramp staff, and [inform] passengers early of changes',
          brief: '[prepare] departures with crew and ramp staff',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passenger Service', 'Helping Passengers'],
      cues: 'passenger*, customer*, guest*, wheelchair*, unaccompanied*, elderly, families, assist*, escort*, meet and greet, lounge*, vip*, direction*, information*, enquir*, inquir*, special need*, reduced mobility, language*, translat*, help passengers, queue*, welcome*',
      duties: [
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [assist] families, wheelchair users and first-time travelers, and [accompany] them to the gate where needed',
          brief: '[assist] passengers with special needs',
        },
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [answer] passengers’ questions, and [direct] them to the right place',
          brief: '[answer] passengers’ questions',
        },
      ],
    },
    {
      id: 'disruption',
      headings: ['Delays & Complaints', 'Disruptions & Complaints'],
      cues: 'delay*, cancel*, disruption*, missed connection*, missed flight*, rebook*, re-book*, complain*, angry, upset, compensat*, hotel voucher*, voucher*, overbook*, denied boarding, irregular*, diverted, stranded, escalat*, conflict*',
      duties: [
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [rebook] passengers after delays, [give] them the latest information, and [look] for connections and rooms',
          brief: '[rebook] passengers after delays',
        },
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [calm] upset passengers, [look] for the next connection, and [explain] their entitlements',
          brief: '[find] new connections for passengers',
        },
      ],
    },
    {
      id: 'tickets',
      headings: ['Tickets & Payments', 'Ticketing'],
      cues: 'ticket*, fare*, reissue*, refund*, reservation*, booking*, payment*, cash*, sales*, upsell*, upgrade*, ancillar*, pnr*, gds, billing, sell*',
      duties: [],
    },
    {
      id: 'baggage',
      headings: ['Baggage & Ramp', 'Baggage'],
      cues: 'baggage*, luggage*, bag, bags, lost bag*, lost and found, trace*, worldtracer, ramp*, load*, unload*, cargo*, marshal*, tug*, belt loader*, aircraft clean*, fuel*, ground power*, equipment, gse, de-ic*, deic*',
      duties: [
        {
          say: 'not as ramp, loader, handler, cargo, marshaller: [trace] bags that missed their flight, and [keep] the owner informed until they are delivered',
          brief: '[trace] missing bags',
        },
        {
          say: 'as ramp, baggage, loader, handler: [load] and [unload] bags and freight in the planned order, and [secure] them in the hold',
          brief: '[load] and [unload] bags and freight',
        },
        {
          say: 'as ramp, baggage, loader, handler, marshaller: [place] chocks and cones, [connect] ground equipment, and [keep] the stand clear',
          brief: '[connect] ground equipment and [keep] the stand clear',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Security', 'Security'],
      cues: 'safety*, security*, dangerous goods*, prohibited*, screening*, suspicious*, unattended*, procedure*, regulation*, complian*, evacuat*, fire, first aid*, apron*, foreign object*, badge*',
      duties: [
        {
          say: 'not as ramp, baggage, loader, cargo, handler, marshaller: [ask] the security questions, [check] the answers, and [watch] for unattended bags',
          brief: '[follow] safety and security rules',
        },
        {
          say: '[look] out for dangerous goods, open doors and invalid badges, and [report] them at once',
          brief: '[report] security concerns',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Handover', 'Reports'],
      cues: 'report, reports, reporting, reported, log, logs, record, records, recording, document, documents, documentation, paperwork, shift report*, handover*, hand over, data entry',
      duties: [
        {
          say: '[brief] the next shift on open cases, delayed bags and passengers who need assistance',
          brief: '[pass] on open cases to the next shift',
        },
      ],
    },
  ],
  hooks: [
    'not as ramp, baggage, loader, cargo, handler, marshaller: I help airline passengers from check-in to the gate, and when their plans change.',
    'My work is getting passengers and bags onto the right aircraft on time.',
  ],
  about: [
    [
      'not as ramp, baggage, loader, cargo, handler, marshaller: I check names, documents and bags against the flight, even when the line is long.',
      'Before a flight, I go through its loads, special requests and any changes.',
    ],
    [
      'not as ramp, baggage, loader, cargo, handler, marshaller: When a flight is late, I tell passengers what I know and when there will be news.',
      'as ramp, baggage, loader, cargo, handler, marshaller: I check the stand and the equipment before the aircraft comes in.',
    ],
  ],
  closings: [
    'as ramp, baggage, loader, cargo, handler, marshaller: In short, my job is to get aircraft loaded correctly and away safely.',
    'as ramp, baggage, loader, cargo, handler, marshaller: Overall, I help flights to leave on time with the right bags and cargo on board.',
    'not as ramp, baggage, loader, cargo, handler, marshaller: In short, my job is to get passengers and their bags onto the right flight.',
    'not as ramp, baggage, loader, cargo, handler, marshaller: Overall, I help flights to leave on time with everybody who should be on board.',
  ],
  strengths: ['Passenger Service', 'Check-In & Boarding', 'Safety & Security'],
};
