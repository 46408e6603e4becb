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
    'ambulance driver',
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
          say: '[drive] smoothly and with foresight, so that passengers arrive safely and can sit back on the way',
          brief: '[drive] smoothly and with foresight',
        },
        {
          say: '[know] the route and a way around the traffic, and [keep] to the schedule without taking risks',
          brief: '[keep] to the schedule without taking risks',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passengers', 'Looking After Passengers'],
      cues: 'passenger*, customer*, rider*, children, kids, students, pupils, elderly, wheelchair*, luggage, pick up, picking up, picked up, drop off, dropping off, dropped off, guests, director*, executives, family, vip*, clients, help with bags, complain*, tickets, fares, fare, cash, parents',
      duties: [
        {
          say: '[greet] passengers, [help] those who need a hand with steps or bags, and [answer] their questions along the way',
          brief: '[help] passengers in and out',
        },
        {
          say: '[pick] people up where and when they expect it, and [make] sure that everyone is seated safely before I move off',
          brief: '[see] that everyone is seated safely',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle Checks & Care', 'Vehicle Care'],
      cues: 'vehicle*, bus clean, car clean, van clean, keep the bus, keep the car, clean the bus, pre-trip, pre trip, inspection*, walk around, tire*, tyre*, oil, brakes, fuel*, service, servicing, maintenance, breakdown*, wash*, clean*, repair*, defect*, insurance, registration',
      duties: [
        {
          say: '[check] the vehicle before the first trip, [keep] it clean inside and out, and [report] defects right away',
          brief: '[check] the vehicle before the first trip',
        },
        {
          say: '[look] after fuel, tires and service dates, and [leave] the vehicle ready for the next trip',
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
          say: '[write] down trips, mileage and incidents on the day, and [keep] receipts together',
          brief: '[write] down trips and mileage',
        },
      ],
    },
  ],
  hooks: [
    'I take people where they need to be, safely and on time.',
    'My work is driving people, and making the way as calm for them as I can.',
    'Passengers hand me their time and their safety, and I take care of both.',
  ],
  about: [
    [
      'A day begins with a look at the vehicle and the schedule, and ends with both ready for tomorrow.',
      'Driving is the larger part of the job; checks, passengers and paperwork are the rest.',
    ],
    [
      'I leave early enough to drive without hurry.',
      'A smooth ride is mostly a matter of looking far ahead, so that is what I do.',
      'I stay calm in traffic, because the people behind me notice everything.',
    ],
    [
      'Some passengers like to talk and others like quiet, and I try to notice which.',
      'What I hear in the vehicle stays there.',
    ],
  ],
  closings: [
    'In short, I drive safely, arrive on time and treat passengers with courtesy.',
    'Put simply, people should step out as relaxed as they stepped in.',
    'What ties it together is calm driving, courtesy and a well-kept vehicle.',
  ],
  manners: [
    'Courtesy costs nothing on the road, so I am generous with it.',
    'I am on time, and I let people know when traffic is not.',
    'I keep the vehicle as I would like to find it.',
  ],
  strengths: ['Safe Driving', 'Punctuality', 'Passenger Care'],
};
