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
          say: '[check] emergency equipment before boarding, [show] passengers what to do, and [secure] the cabin for takeoff and landing',
          brief: '[check] safety equipment and [secure] the cabin',
        },
        {
          say: '[go] through the emergency procedures in my head before each takeoff, and [watch] for smoke, smells and loose bags',
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
          say: '[welcome] passengers, [help] with seats and bags, and [notice] who may need help later',
          brief: '[welcome] and [seat] passengers',
        },
        {
          say: '[make] announcements clearly, [keep] the aisle moving at boarding, and [see] that bags are stowed',
          brief: '[make] announcements and [stow] bags',
        },
      ],
    },
    {
      id: 'service',
      headings: ['In-Flight Service', 'Cabin Service'],
      cues: 'serve*, serving, served, service, meal*, food, drink*, beverage*, galley*, cart*, trolley*, catering*, bar, coffee, tray*, menu, business class, first class, economy class, special meal*, breakfast, dinner, crew meals, load catering, restock*',
      duties: [
        {
          say: '[serve] meals and drinks in a narrow aisle, [check] special meals, and [keep] the galley locked and tidy',
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
          say: '[look] after passengers who are afraid, unwell or traveling alone, and [settle] small quarrels before they grow',
          brief: '[look] after passengers who need help',
        },
        {
          say: '[answer] questions, [explain] delays as far as they are known, and [stay] kind on long nights',
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
          say: '[give] first aid, [ask] for a doctor on board, and [keep] the cockpit informed',
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
          say: '[report] cabin defects, incidents and missing supplies, so that the next crew finds them put right',
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
          say: '[take] part in the briefing, [say] what I see, and [work] hand in hand with people I met an hour ago',
          brief: '[work] hand in hand with the crew',
        },
        {
          say: '[pass] on to crew and cockpit what they should know, in few words and at the right moment',
          brief: '[keep] crew and cockpit informed',
        },
      ],
    },
  ],
  hooks: [
    'I am on board for the safety of the people in the cabin, and the coffee comes second.',
    'My work is a few hours with strangers in a narrow space, and keeping them safe and at ease.',
    'Most passengers see the cart, and I see the exits, and both are my work.',
  ],
  about: [
    [
      'Before the first passenger boards we have met, briefed and checked every corner of the cabin.',
      'Each flight has its order: checks, boarding, service, landing, and somewhere in it a surprise.',
      'Time zones and early reports are part of the job, and so are crews that change from flight to flight.',
    ],
    [
      'I look at people while they board, because that tells me who may need me later.',
      'When the air is rough, I sit down and smile, in that order.',
      'A seat belt is not up for debate with me, however friendly the tone.',
    ],
  ],
  closings: [
    'In short, I see to it that people arrive safely, fed and in good spirits.',
    'Calm is catching in a cabin, so I bring some along.',
    'A good flight is one that passengers forget, and I am content with that.',
  ],
  manners: [
    'Strict about safety and easy about all the rest is how I like to work.',
    'I sleep when I can, so that I am awake when I must be.',
    'I like full flights, and I like empty galleys afterward.',
  ],
  strengths: ['Cabin Safety', 'Passenger Care', 'In-Flight Service'],
};
