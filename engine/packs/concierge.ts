import type { Pack } from './pack.ts';

/** Those who look after guests' wishes and luggage at a hotel or residence. */
export const concierge: Pack = {
  id: 'concierge',
  family: 'commerce',
  title: 'Concierge',
  aliases: [
    'hotel concierge',
    'chief concierge',
    'head concierge',
    'residential concierge',
    'lobby ambassador',
    'bell boy',
    'bellboy',
    'bellman',
    'bellhop',
    'bell captain',
    'bell attendant',
    'bell service',
    'hotel porter',
    'luggage porter',
    'hotel doorman',
    'valet -parking -car',
    'butler',
    'guest experience',
    'valet parking',
    'valet parker',
    'parking valet',
    'concierge -doctor -medicine -nurse -physician',
  ],
  core: 'guests',
  glossary: { vip: 'VIP', vips: 'VIPs', res: 'reservations', f2f: 'face-to-face' },
  settings: ['hotel', 'residential', 'night', 'luxury', 'resort'],
  themes: [
    {
      id: 'guests',
      headings: ['Guest Service', 'Guests'],
      cues: 'guest*, resident*, visitor*, welcom*, greet*, arriv*, depart*, vip*, request*, wish*, complain*, family, families, anniversar*, surpris*, question*, assist*, open door*, door, doors, lobby, member*, serve*, serving',
      duties: [
        {
          say: '[welcome] people at the door, [listen] to what they ask for, and [let] them know when it will be done',
          brief: '[welcome] people and [take] care of requests',
        },
        {
          say: '[note] wishes and names, so that colleagues on the next shift know them too',
          brief: '[note] guests’ wishes',
        },
      ],
    },
    {
      id: 'bookings',
      headings: ['Reservations & Tickets', 'Reservations'],
      cues: 'book*, reserv*, restaurant*, ticket*, theatre, theater, tour, tours, spa, flight*, event*, table*, itinerar*, arrange*, arranging, transfer*, taxi*, limousine*, chauffeur*, car hire',
      duties: [
        {
          say: 'not as bell, bellboy, bellman, bellhop, porter, valet, doorman: [book] tables, tickets and cars, and [write] time and address on a card for the guest',
          brief: '[book] tables, tickets and cars',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Local Advice', 'Advice & Directions'],
      cues: 'advice, advis*, recommend*, direction*, city, local, area, sightsee*, map*, information, inform*, tips on, attractions, shopping',
      duties: [
        {
          say: '[show] the way on a map, and [check] opening hours before recommending a place',
          brief: '[give] directions and recommendations',
        },
      ],
    },
    {
      id: 'luggage',
      headings: ['Luggage', 'Luggage & Rooms'],
      cues: 'luggage, baggage, bag, bags, suitcase*, trolley*, escort*, room, rooms, carry, carrying, storage, store, stored, tags, tagging, unpack*, wardrobe, pressing, shoes',
      duties: [
        {
          say: 'as bell, bellboy, bellman, bellhop, porter: [tag] each bag, [carry] it to the right room, and [show] guests how the room works',
          brief: '[carry] luggage and [show] rooms',
        },
      ],
    },
    {
      id: 'deliveries',
      headings: ['Mail, Keys & Deliveries', 'Deliveries'],
      cues: 'parcel*, package*, mail, post, deliver*, courier*, key, keys, lost property, lost and found, flowers, newspaper*, message*, errand*, laundry, dry cleaning',
      duties: [
        {
          say: 'not as valet, butler: [sign] for parcels, [lock] them away, and [tell] the person they are for',
          brief: '[take] in parcels and messages',
        },
      ],
    },
    {
      id: 'cars',
      headings: ['Cars & Parking', 'Parking'],
      cues: 'car, cars, park*, vehicle*, driveway, traffic, entrance, curb, kerb',
      duties: [
        {
          say: 'as valet: when park*, car, cars: [check] each car for damage, [park] it carefully, and [hang] the key with its ticket',
          brief: '[park] cars carefully',
        },
      ],
    },
    {
      id: 'table',
      headings: ['Table & Household', 'Household'],
      cues: 'table service, wine, silver*, household*, dinner*, breakfast*, drinks, menu*, polish*, cellar, wait at, formal',
      duties: [
        {
          say: 'as butler: [lay] the table, [prepare] clothes and rooms, and [see] to wishes discreetly',
          brief: '[see] to the table, clothes and rooms',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Safety & Security', 'Building & Security'],
      cues: 'security, safety, access*, cctv, alarm*, fire, emergenc*, contractor*, maintenance, patrol*, log, logs, logbook, incident*, building, handover*, report*, inspection*',
      duties: [
        {
          say: '[notice] who comes and goes, [keep] guests’ affairs private, and [report] faults in the lobby',
          brief: '[keep] guests’ affairs private',
        },
      ],
    },
  ],
  hooks: [
    'I look after guests’ questions, wishes and arrangements.',
    'I welcome guests, arrange what they ask for and help with bags, tables, tickets and transport.',
  ],
  about: [
    [
      'I go through the arrivals of the day and prepare for names and wishes.',
      'When I do not know an answer, I find it out and come back with it.',
    ],
    [
      'I write down what I promise, and I tell guests when it is done.',
      'Before I recommend a place, I check that it is open and suits the guest.',
    ],
  ],
  closings: [
    'In short, my job is to make a stay or a day easier, one request at a time.',
    'Overall, I want people to feel expected and well looked after.',
  ],
  strengths: ['Guest Service', 'Local Advice', 'Reservations'],
};
