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
          say: '[check] in passengers with {pos}, [compare] names and documents, and [tag] bags to the right place',
          brief: '[check] in passengers with {pos}',
        },
        {
          say: '[check] in passengers and bags, [look] at documents for the whole journey, and [explain] what is missing',
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
          say: '[make] announcements, [board] by the order given, and [count] until the figures agree',
          brief: '[board] flights and [count] passengers',
        },
        {
          say: '[prepare] the departure with crew, ramp and colleagues, and [tell] people early when the time changes',
          brief: '[prepare] departures with crew and ramp',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passenger Service', 'Helping Passengers'],
      cues: 'passenger*, customer*, guest*, wheelchair*, unaccompanied*, elderly, families, assist*, escort*, meet and greet, lounge*, vip*, direction*, information*, enquir*, inquir*, special need*, reduced mobility, language*, translat*, help passengers, queue*, welcome*',
      duties: [
        {
          say: '[help] people who travel with children, in a wheelchair or for the first time, and [walk] with them if need be',
          brief: '[help] passengers who need a hand',
        },
        {
          say: '[answer] the same question many times as if it were the first, and [send] people in the right direction',
          brief: '[answer] passengers’ questions',
        },
      ],
    },
    {
      id: 'disruption',
      headings: ['Delays & Complaints', 'When Things Go Wrong'],
      cues: 'delay*, cancel*, disruption*, missed connection*, missed flight*, rebook*, re-book*, complain*, angry, upset, compensat*, hotel voucher*, voucher*, overbook*, denied boarding, irregular*, diverted, stranded, escalat*, conflict*',
      duties: [
        {
          say: '[rebook] passengers after delays, [say] what is known and what is not, and [stay] at the counter until the line is gone',
          brief: '[rebook] passengers after delays',
        },
        {
          say: '[listen] to anger that is not about me, [look] for the next connection, and [explain] what people are entitled to',
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
          say: '[follow] bags that missed their flight, and [tell] the owner where they are and when they will come',
          brief: '[follow] up on missing bags',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Security', 'Security'],
      cues: 'safety*, security*, dangerous goods*, prohibited*, screening*, suspicious*, unattended*, procedure*, regulation*, complian*, evacuat*, fire, first aid*, apron*, foreign object*, badge*',
      duties: [
        {
          say: '[ask] the security questions, [listen] to the answers, and [watch] for unattended bags',
          brief: '[keep] to safety and security rules',
        },
        {
          say: '[look] out for dangerous goods, open doors and wrong badges, and [report] them at once',
          brief: '[report] what looks unsafe',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Handover', 'Reports'],
      cues: 'report, reports, reporting, reported, log, logs, record, records, recording, document, documents, documentation, paperwork, shift report*, handover*, hand over, data entry',
      duties: [
        {
          say: '[hand] over open cases, late bags and special passengers, so that the next shift can go on at once',
          brief: '[hand] over open cases to the next shift',
        },
      ],
    },
  ],
  hooks: [
    'I work where journeys begin, end and sometimes go wrong, and I help with all of them.',
    'My work is getting people and bags onto the right aircraft, with a few minutes to spare.',
    'An airport runs by the clock, and I keep an eye on it so that passengers need not.',
  ],
  about: [
    [
      'A shift goes by in waves: check-in, gate, arrival, and then the next flight.',
      'The first flights leave early, and I am at the counter well before them.',
      'On a clear day all runs by itself, and on a foggy one I earn my pay.',
    ],
    [
      'People forgive a delay sooner than silence, so I go out and tell them what I know.',
      'I read the name on the passport twice.',
      'A wheelchair that arrives late spoils a whole journey, so I order it first.',
    ],
  ],
  closings: [
    'In short, I help people to leave on time, with the right papers and their bags.',
    'Doors close when the clock says so, and until then I do what I can for whoever comes running.',
    'Travel is stressful enough, so I try to be the easy part of it.',
  ],
  manners: [
    'Tired travelers get short answers and a way to go, and a smile on top.',
    'I keep calm in front of a long line, since it helps those who wait too.',
    'I like it when all the bags are on the belt.',
  ],
  strengths: ['Passenger Service', 'Check-In & Boarding', 'Safety & Security'],
};
