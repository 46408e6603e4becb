import type { Pack } from './pack.ts';

export const passengerDriver: Pack = {
  id: 'passenger-driver',
  family: 'hands-on',
  title: 'Passenger Driver',
  aliases: [
    'bus driver',
    'coach driver',
    'school bus driver',
    'shuttle driver',
    'minibus driver',
    'taxi driver',
    'cab driver',
    'uber driver',
    'rideshare driver',
    'limousine driver',
    'personal driver',
    'private driver',
    'family driver',
    'company driver',
    'chauffeur',
    'tram driver',
    'rickshaw',
    'auto driver',
    'tuk tuk',
    'boda boda',
    'bodaboda',
    'motorcycle taxi',
    'ojek',
    'okada',
    'matatu driver',
    'grab driver',
    'ola driver',
    'lyft driver',
    'cabbie',
    'school van driver',
  ],
  core: 'driving',
  glossary: { pax: 'passengers', veh: 'vehicle' },
  settings: ['school', 'city', 'airport', 'night shift', 'part-time', 'corporate'],
  themes: [
    {
      id: 'driving',
      headings: ['Driving', 'On the Road'],
      cues: 'drive, drives, drove, driving, miles, km, kilometers, kilometres, road, roads, route*, gps, navigat*, traffic, airport, school runs, trips, buses, bus, coach, taxi, car, minibus, shifts, timetable*, schedule*, punctual*, on time',
      duties: [
        {
          say: '[drive] to the destination safely, and [adapt] to traffic, road and weather',
          brief: '[drive] passengers safely',
        },
        {
          say: 'not as taxi, cab, uber, rideshare, rickshaw, auto, tuk, boda, bodaboda, motorcycle, okada, ojek, matatu: [follow] the route, [avoid] traffic delays where possible, and [keep] to the schedule without taking risks',
          brief: '[keep] to the schedule safely',
        },
        {
          say: 'as taxi, cab, uber, rideshare, rickshaw, auto, tuk, boda, bodaboda, motorcycle, okada, ojek, matatu: [choose] sensible routes, [explain] detours, and [agree] on the destination before setting off',
          brief: '[choose] sensible routes',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passenger Care', 'Looking After Passengers'],
      cues: 'passenger*, customer*, rider*, children, kids, students, pupils, elderly, wheelchair*, luggage, pick up, picking up, picked up, drop off, dropping off, dropped off, guests, director*, executives, family, vip*, clients, help with bags, complain*, tickets, fares, fare, cash, parents',
      duties: [
        {
          say: 'not as rickshaw, tuk, boda, bodaboda, motorcycle, okada, ojek: [greet] passengers, [help] them with steps, wheelchairs or luggage, and [answer] their questions',
          brief: '[help] passengers in and out',
        },
        {
          say: '[pick] up passengers at the agreed time and place, and [make] sure that everyone is seated safely',
          brief: '[make] sure that everyone is seated safely',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle Checks & Care', 'Vehicle Care'],
      cues: 'vehicle*, bus clean, car clean, van clean, keep the bus, keep the car, clean the bus, pre-trip, pre trip, inspection*, walk around, tire*, tyre*, oil, brakes, fuel*, service, servicing, maintenance, breakdown*, wash*, clean*, repair*, defect*, insurance, registration',
      duties: [
        {
          say: '[inspect] the vehicle before the first trip, [keep] it clean inside and out, and [report] defects right away',
          brief: '[inspect] the vehicle before the first trip',
        },
        {
          say: '[monitor] fuel, tires and service dates, and [leave] the vehicle ready for the next trip',
          brief: '[keep] the vehicle clean and ready',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Paperwork', 'Paperwork'],
      cues: 'log, logs, logbook*, log book*, driving hours, tacho*, paperwork, papers, receipts, bills, record*, report, reports, mileage, expenses, tolls, incident*',
      duties: [
        {
          say: 'not as rickshaw, tuk, boda, bodaboda, motorcycle, okada, ojek: [record] trips, mileage and incidents, and [keep] receipts in order',
          brief: '[record] trips and mileage',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Road Safety'],
      cues: 'safety, safe, safely, accident*, incident*, first aid, emergenc*, defensive, evacuat*, breakdown*, seat belt*, seatbelt*, helmet*, hazard*',
      duties: [
        {
          say: '[keep] a safe distance, [look] twice before pulling out, and [stop] when I am too tired to drive',
          brief: '[keep] a safe distance',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Dispatch & Colleagues', 'Working with Others'],
      cues: 'dispatch*, depot, control room, colleagues, coordinat*, liais*, team*, work with, working with, handover*, hand over, mechanic*, help the, helping the, union',
      duties: [
        {
          say: 'unless self-employed, self employed, own car, own taxi: not as taxi, cab, uber, rideshare, rickshaw, auto, tuk, boda, bodaboda, motorcycle, okada, ojek, matatu, chauffeur, personal, family, private: [tell] the depot early about delays and faults, and [hand] over the vehicle with a word on its condition',
          brief: '[tell] the depot early about delays',
        },
      ],
    },
  ],
  hooks: [
    'I drive passengers to their destinations, safely and on time.',
    'I drive passengers, and I look after the vehicle and their safety on board.',
  ],
  about: [
    [
      'I check brakes, tires, lights and doors before the first trip.',
      'Before I pull away, I check that everyone is safely on board.',
    ],
    ['I look well ahead on the road and brake gently.', 'When I am delayed, I let people know.'],
  ],
  closings: [
    'In short, my job is to get passengers where they are going, safely and on time.',
    'Overall, I want passengers to have a safe and comfortable trip.',
  ],
  strengths: ['Safe Driving', 'Vehicle Checks', 'Passenger Care'],
};
