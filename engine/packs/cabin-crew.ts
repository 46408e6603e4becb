import type { Pack } from './pack.ts';

export const cabinCrew: Pack = {
  id: 'cabin-crew',
  family: 'commerce',
  title: 'Flight Attendant',
  aliases: [
    'cabin crew',
    'cabin attendant',
    'cabin services',
    'air hostess',
    'air steward',
    'flight steward',
    'flight stewardess',
    'stewardess',
    'cabin supervisor',
    'cabin manager',
    'purser',
    'inflight manager',
    'inflight services',
    'in flight supervisor',
  ],
  core: 'passengers',
  glossary: {
    pax: 'passengers',
    ife: 'entertainment system',
    um: 'unaccompanied minor',
    ums: 'unaccompanied minors',
    prm: 'passenger with reduced mobility',
    prms: 'passengers with reduced mobility',
    wchr: 'wheelchair passengers',
    sep: 'safety and emergency procedures',
    cic: 'crew in charge',
    pa: 'announcement',
    pas: 'announcements',
  },
  settings: [
    'long haul',
    'short haul',
    'business class',
    'first class',
    'economy',
    'vip flights',
    'charter',
    'regional',
  ],
  themes: [
    {
      id: 'safety',
      headings: ['Cabin Safety', 'Safety & Emergencies'],
      cues: 'safety*, emergenc*, evacuat*, brace, seat belt*, seatbelt*, door*, slide*, demo, demos, demonstrat*, pre-flight check*, preflight check*, pre flight check*, equipment check*, fire, smoke, decompress*, turbulence*, cabin secure*, secure cabin*, security*, search*, arming, procedure*, drill*, complian*, cross-check*, cross check*, ditching, life vest*',
      duties: [
        {
          say: '[check] emergency equipment before boarding, [demonstrate] safety procedures, and [secure] the cabin for takeoff and landing',
          brief: '[check] safety equipment and [secure] the cabin',
        },
        {
          say: '[review] emergency procedures before each takeoff, and [watch] for smoke, unusual smells and loose items',
          brief: '[watch] over safety in the cabin',
        },
      ],
    },
    {
      id: 'boarding',
      headings: ['Boarding & Landing', 'Boarding'],
      cues: 'board*, boarding, deplan*, disembark*, seating, seat, seats, welcom*, greet*, luggage, hand baggage, baggage, overhead*, headcount*, head count*, count passengers, landing card*, announcement*, gate, take-off, takeoff, landing, turnaround*',
      duties: [
        {
          say: '[welcome] passengers, [help] with seats and bags, and [identify] passengers who may need assistance',
          brief: '[welcome] and [seat] passengers',
        },
        {
          say: '[make] clear announcements, [keep] the aisle moving at boarding, and [check] that bags are stowed',
          brief: '[make] announcements and [check] that bags are stowed',
        },
      ],
    },
    {
      id: 'service',
      headings: ['In-Flight Service', 'Cabin Service'],
      cues: 'serve*, serving, served, service, meal*, food, drink*, beverage*, galley*, cart*, trolley*, catering*, bar, coffee, tray*, menu, business class, first class, economy class, special meal*, breakfast, dinner, crew meals, load catering, restock*',
      duties: [
        {
          say: '[offer] meals and drinks, [check] special meals, and [keep] the galley secure and tidy',
          brief: '[serve] meals and drinks on board',
        },
        {
          say: '[prepare] carts and ovens, [serve] row by row, and [clear] away before the descent',
          brief: '[prepare] and [serve] meals',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passenger Care', 'Looking After Passengers'],
      cues: 'passenger*, customer*, guest*, child*, infant*, elderly, unaccompanied*, wheelchair*, reduced mobility, anxious, nervous, complain*, disruptive*, unruly*, conflict*, request*, blanket*, comfort*, entertainment*, satisfaction, compliment*, questions, delay*, missed connection*, language*, translat*',
      duties: [
        {
          say: '[help] passengers who are nervous, unwell or traveling alone, and [calm] conflicts early',
          brief: '[look] after passengers who need help',
        },
        {
          say: '[answer] questions and [explain] delays during the flight',
          brief: '[answer] questions and [explain] delays',
        },
      ],
    },
    {
      id: 'medical',
      headings: ['First Aid on Board', 'First Aid'],
      cues: 'first aid*, medical*, cpr, aed, defibrillat*, oxygen*, ill passenger*, sick passenger*, faint*, injur*, doctor*',
      duties: [
        {
          say: '[assist] passengers who fall ill, [call] for a doctor on board where needed, and [keep] the cockpit informed',
          brief: '[give] first aid on board',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['On-Board Sales & Reports', 'On-Board Sales'],
      cues: 'duty free*, duty-free*, on-board sale*, onboard sale*, in-flight sale*, inflight sale*, sell*, sales*, cash*, card*, stock*, inventor*, bar count*, target*, upsell*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Flight Reports', 'Reports & Forms'],
      cues: 'report, reports, reporting, reported, log, logs, logbook*, log book*, cabin log*, form, forms, record, records, paperwork, document*, defect*, visa*, customs*',
      duties: [
        {
          say: '[log] cabin defects, incidents and missing supplies for the next crew and maintenance',
          brief: '[report] defects and incidents',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Crew & Cockpit', 'Working as a Crew'],
      cues: 'crew, crews, cockpit, pilot*, captain, briefing*, brief, debrief*, ground staff, team*, colleagues, work with, works with, worked with, working with, coordinat*, communicat*, handover*, help the, helped, purser',
      duties: [
        {
          say: '[take] part in briefings, [speak] up about safety concerns, and [work] closely with changing crews',
          brief: '[work] closely with the crew',
        },
        {
          say: '[keep] crew and cockpit informed with short, clear messages at the right time',
          brief: '[keep] crew and cockpit informed',
        },
      ],
    },
  ],
  hooks: [
    'I look after passengers’ safety in the cabin, and after the service on board.',
    'I keep passengers safe and comfortable from boarding to landing.',
  ],
  about: [
    [
      'Before boarding, I check my station, its equipment and the cabin.',
      'I watch people as they board, and I note who may need help later.',
    ],
    [
      'In turbulence, I secure the cabin first and then tell passengers what to expect.',
      'I explain safety rules in a friendly way, and I make sure that they are kept.',
    ],
  ],
  closings: [
    'In short, my job is to keep everybody in the cabin safe and to make the flight a pleasant one.',
    'Overall, I want passengers to arrive safely and to feel looked after on the way.',
  ],
  strengths: ['Cabin Safety', 'Passenger Care', 'In-Flight Service'],
};
