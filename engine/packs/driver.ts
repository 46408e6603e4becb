import type { Pack } from './pack.ts';

export const driver: Pack = {
  id: 'driver',
  family: 'hands-on',
  title: 'Truck Driver',
  aliases: [
    'driver -crane -train -tram -locomotive -rail -pile -engine -test -forklift',
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
          say: '[drive] with traffic, weather and load in mind, [keep] my distance, and [take] the breaks that the rules require',
          brief: '[drive] with traffic and weather in mind',
        },
        {
          say: '[get] from stop to stop without rushing, [watch] the road ahead, and [leave] room for the mistakes of others',
          brief: '[get] from stop to stop without rushing',
        },
      ],
    },
    {
      id: 'deliveries',
      headings: ['Deliveries', 'Pickups & Deliveries'],
      cues: 'deliver, delivers, delivered, delivering, delivery, deliveries, deliver goods, drop, drops, drop off*, stops, stops a day, parcels, packages, pickup*, pick up*, pick-up*, collections, goods, freight, multi-drop, multi drop, food delivery, on time delivery, on-time, furniture, signature*, proof of delivery, proofs of delivery, curbside',
      duties: [
        {
          say: '[pick] up and [deliver] goods on schedule, [check] them against the papers, and [get] a signature',
          brief: '[pick] up and [deliver] goods on schedule',
        },
        {
          say: '[bring] goods to the right door, [check] for damage, and [call] ahead when I run late',
          brief: '[bring] goods to the right door',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle Checks', 'Vehicle Care'],
      cues: 'vehicle check*, van clean, truck clean, keep the truck, keep the van, report defects, reporting defects, vehicle*, pre-trip, pre trip, post-trip, post trip, inspection*, walk around, walkaround, tire*, tyre*, oil, brakes, lights, fuel*, service, servicing, maintenance, breakdown*, wash, clean the, cleaning, repair*, defect*, minor repairs',
      duties: [
        {
          say: '[check] tires, lights, brakes and fluids before I set off, and [report] defects before they become breakdowns',
          brief: '[check] the vehicle before I set off',
        },
        {
          say: '[walk] around the vehicle before and after a trip, and [keep] it clean, fueled and ready for the next run',
          brief: '[keep] the vehicle clean and ready for the road',
        },
      ],
    },
    {
      id: 'loading',
      headings: ['Loading & Securing', 'Loading'],
      cues: 'load, loads, loading, loaded, unload*, secure, securing, secured, load securing, strap*, tarp*, tie down*, forklift*, tail lift*, tail-lift*, liftgate*, pallet*, hand truck*, coupling, uncoupling, hook*, weigh*, hazmat, adr, dangerous goods, hazardous',
      duties: [
        {
          say: '[help] load and unload, [spread] the weight, and [secure] the load so that it does not move',
          brief: '[secure] the load so that it does not move',
        },
        {
          say: '[check] straps and doors before I leave and again along the way, and [handle] goods so that they arrive whole',
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
          say: '[log] hours, stops and deliveries in {logistics}, so that the office sees what I see',
          brief: '[log] hours and deliveries in {logistics}',
        },
        {
          say: '[keep] hours, mileage and delivery papers in order, so that they stand up to any check on the road',
          brief: '[keep] hours and delivery papers in order',
        },
        {
          say: '[fill] in logs and delivery notes at the stop rather than at the end of the day',
          brief: '[fill] in logs and delivery notes on the spot',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Routes & Planning', 'Route Planning'],
      cues: 'route*, plan routes, planning, gps, navigat*, sat nav, satnav, schedule*, dispatch*, dispatcher*, traffic, timing, deadlines, time slot*',
      duties: [
        {
          say: '[plan] the route around traffic, time slots and breaks, and [let] dispatch know when something changes',
          brief: '[let] dispatch know when something changes',
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
    'I get goods from one place to another, safely, on time and with the papers in order.',
    'My work is driving, and everything that has to be right before the wheels turn.',
    'People order something and expect it at the door; I am the part in between.',
  ],
  about: [
    [
      'A day starts with a walk around the vehicle and a look at the route, and ends with the papers in order.',
      'Checks, loading, driving, deliveries and paperwork make up my day, in that order and then again.',
      'Most of the job is on the road; the rest is checking, loading and writing down.',
    ],
    [
      'No delivery is worth a risk, so I leave room and take my time.',
      'Being on time starts with a plan, so I look at the route before I start the engine.',
      'I call when I am running late, because people can plan around the truth.',
    ],
    [
      'At the door I am the face of the company, so I stay polite even when the day has been long.',
      'I look after the vehicle as if it were mine.',
    ],
  ],
  closings: [
    'In short, I drive safely, deliver what was promised and keep the papers straight.',
    'Put simply, the goods should arrive whole, on time and at the right door.',
    'What ties it together is safe driving, a sound vehicle and clean paperwork.',
  ],
  manners: [
    'Patience is the best safety device on the road, so I bring it along.',
    'I like the early start and the open road.',
    'I stay calm in traffic and polite at the door.',
  ],
  strengths: ['Safe Driving', 'On-Time Delivery', 'Vehicle Checks'],
};
