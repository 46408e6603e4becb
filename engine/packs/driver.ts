import type { Pack } from './pack.ts';

export const driver: Pack = {
  id: 'driver',
  family: 'hands-on',
  title: 'Truck Driver',
  aliases: [
    'driver -ambulance -crane -train -tram -locomotive -rail -pile -engine -test -forklift',
    'trucker',
    'delivery driver',
    'delivery associate',
    'delivery partner',
    'delivery executive',
    'lorry driver',
    'hgv driver',
    'lgv driver',
    'van driver',
    'cdl driver',
    'heavy vehicle driver',
    'long haul driver',
    'courier',
    'courier driver',
    'delivery rider',
  ],
  core: 'driving',
  glossary: {
    hos: 'hours of service',
    pod: 'proof of delivery',
    pods: 'proofs of delivery',
    bol: 'bill of lading',
    bols: 'bills of lading',
    dvir: 'vehicle inspection report',
    elds: 'ELDs',
  },
  settings: [
    'local',
    'long haul',
    'long-haul',
    'otr',
    'regional',
    'class a',
    'class 1',
    'class 2',
    'cdl',
    'hgv',
    'hazmat',
    'tanker',
    'night shift',
    'parcels',
    'multi-drop',
    'refrigerated',
  ],
  themes: [
    {
      id: 'driving',
      headings: ['Driving', 'On the Road'],
      cues: 'drive, drives, drove, driving, miles, km, kilometers, kilometres, road, roads, long haul, long-haul, otr, over the road, truck, trucks, van, trailer, reefer, tanker, flatbed, highway*, motorway*, winter, mountain, city traffic, night driving',
      duties: [
        {
          say: 'not as rider, bike, bicycle, partner: [adapt] my driving to traffic, weather and load, and [take] the required breaks',
          brief: '[adapt] my driving to traffic and weather',
        },
        {
          say: 'not as rider, bike, bicycle, partner: [travel] between stops safely, [watch] the road ahead, and [keep] a safe distance',
          brief: '[travel] between stops safely',
        },
        {
          say: 'as rider, bike, bicycle, partner: [ride] with attention to traffic and weather, and [keep] each order secure on the way',
          brief: '[ride] safely between pickups and drop-offs',
        },
      ],
    },
    {
      id: 'deliveries',
      headings: ['Deliveries', 'Pickups & Deliveries'],
      cues: 'deliver, delivers, delivered, delivering, delivery, deliveries, deliver goods, drop, drops, drop off*, stops, stops a day, parcels, packages, pickup*, pick up*, pick-up*, collections, goods, freight, multi-drop, multi drop, food delivery, on time delivery, on-time, furniture, signature*, proof of delivery, proofs of delivery, curbside',
      duties: [
        {
          say: 'not as rider, bike, bicycle, partner, dump, tipper, garbage, refuse, mixer: [collect] and [deliver] goods on schedule, [check] them against the paperwork, and [get] a signature',
          brief: '[pick] up and [deliver] goods on schedule',
        },
        {
          say: 'not as dump, tipper, garbage, refuse, mixer, trailer, tramping: [bring] goods to the right address, [check] for damage, and [call] ahead about delays',
          brief: '[bring] goods to the right address',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle Checks', 'Vehicle Care'],
      cues: 'vehicle check*, van clean, truck clean, keep the truck, keep the van, report defects, reporting defects, vehicle*, pre-trip, pre trip, post-trip, post trip, inspection*, walk around, walkaround, tire*, tyre*, oil, brakes, lights, fuel*, service, servicing, maintenance, breakdown*, wash, clean the, cleaning, repair*, defect*, minor repairs',
      duties: [
        {
          say: 'not as rider, bike, bicycle, partner: [inspect] tires, lights, brakes and fluids before a trip, and [report] defects early',
          brief: '[inspect] the vehicle before a trip',
        },
        {
          say: 'not as rider, bike, bicycle, partner: [inspect] the vehicle before and after a trip, and [keep] it clean, fueled and ready for use',
          brief: '[keep] the vehicle clean and ready for use',
        },
        {
          say: 'as rider, bike, bicycle, partner: [check] brakes, lights and tires before a shift, and [keep] bag and phone ready for the next order',
          brief: '[check] brakes and lights before a shift',
        },
      ],
    },
    {
      id: 'loading',
      headings: ['Loading & Securing', 'Loading', 'Securing Loads'],
      cues: 'load, loads, loading, loaded, unload*, secure, securing, secured, load securing, strap*, tarp*, tie down*, forklift*, tail lift*, tail-lift*, liftgate*, pallet*, hand truck*, coupling, uncoupling, hook*, weigh*, hazmat, adr, dangerous goods, hazardous',
      duties: [
        {
          say: 'not as rider, bike, bicycle, partner: [help] to load and unload, [distribute] the weight, and [secure] the goods for the trip',
          brief: '[load] and [secure] goods',
        },
        {
          say: 'not as courier, delivery: not as rider, bike, bicycle, partner: [check] straps and doors before departure and along the way, and [handle] goods carefully',
          brief: '[check] straps and doors along the way',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Paperwork', 'Paperwork'],
      cues: 'log, logs, delivery paperwork, delivery note*, logbook*, log book*, driving hours, hours of service, eld, elds, tacho*, paperwork, papers, customs, cmr, bill of lading, bills of lading, invoice*, receipts, record*, report, reports, manifest*, expenses, tolls, permits, border*, cash, cod, collect payment*, collecting payment*',
      tools: ['logistics'],
      duties: [
        {
          say: '[record] hours, stops and deliveries in {logistics} for the office',
          brief: '[record] hours and deliveries in {logistics}',
        },
        {
          say: 'not as rider, bike, bicycle, partner: [keep] records of hours, mileage and deliveries complete and ready for inspection',
          brief: '[keep] records of hours and deliveries',
        },
        {
          say: 'not as rider, bike, bicycle, partner: [fill] in logs and delivery notes at each stop',
          brief: '[fill] in logs and delivery notes',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Routes & Planning', 'Route Planning'],
      cues: 'route*, plan routes, planning, gps, navigat*, sat nav, satnav, schedule*, dispatch*, dispatcher*, traffic, timing, deadlines, time slot*',
      duties: [
        {
          say: 'unless self-employed, self employed, owner operator: [choose] routes with traffic, time slots and breaks in mind, and [inform] dispatch of changes',
          brief: '[inform] dispatch of changes',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers on the Route', 'Working with Customers'],
      cues: 'customer*, client*, complain*, polite, friendly, installation, set up appliances, passengers, tips, service to',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork'],
      cues: 'colleagues, coworkers, co-workers, coordinat*, work with, working with, worked with, warehouse staff, help the, helping the, helped, liais*, team, other drivers, handover*',
      duties: [],
    },
  ],
  hooks: [
    'not as rider, bike, bicycle, partner, dump, tipper, garbage, refuse, mixer: I transport goods safely and on time, with the paperwork in order.',
    'not as rider, bike, bicycle, partner: I drive safely, check my vehicle carefully and deliver on time.',
    'not as dump, tipper, garbage, refuse, mixer: I deliver goods to the people who are waiting for them, safely and on schedule.',
  ],
  about: [
    [
      'not as rider, bike, bicycle, partner: I check the vehicle before I set off, and I note any defect.',
      'Before a trip, I look at the route, the stops and the weather.',
    ],
    ['I keep a safe distance and allow time for traffic.', 'When I am running late, I call ahead.'],
  ],
  closings: [
    'In short, my job is to get goods to the right address on time and undamaged.',
    'Overall, I want people to be able to count on their delivery and everyone on the road to be safe.',
  ],
  strengths: ['Safe Driving', 'On-Time Delivery', 'Vehicle Checks'],
};
