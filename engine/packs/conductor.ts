import type { Pack } from './pack.ts';

/** Those who check tickets and look after passengers on buses and trains. */
export const conductor: Pack = {
  id: 'conductor',
  family: 'general',
  title: 'Bus Conductor',
  aliases: [
    'conductor -orchestra -choir -music -opera -band -philharmonic',
    'train conductor',
    'tram conductor',
    'ticket inspector',
    'ticket examiner',
    'ticket checker',
    'travelling ticket examiner',
    'traveling ticket examiner',
    'tte',
    'revenue protection',
    'fare inspector',
    'train guard',
    'railway guard',
    'train manager -crew',
    'train host',
    'bus attendant',
    'bus monitor',
    'school bus monitor',
    'school bus attendant',
    'passenger assistant bus',
    'train attendant',
  ],
  core: 'passengers',
  glossary: {
    pax: 'passengers',
    etm: 'ticket machine',
    dept: 'department',
    stn: 'station',
    stns: 'stations',
  },
  settings: ['school', 'city', 'intercity', 'night', 'train', 'bus', 'tram'],
  themes: [
    {
      id: 'tickets',
      headings: ['Tickets & Fares', 'Tickets'],
      cues: 'ticket*, fare, fares, pass, passes, concession*, collect fare*, issue*, issuing, machine*, penalt*, fine, fines, check ticket*, checking ticket*, reservation*, berth*, seat allot*, chart',
      duties: [
        {
          say: 'unless school bus, school transport: [check] tickets and passes, and [explain] the right fare calmly when one is missing',
          brief: '[check] tickets and passes',
        },
        {
          say: 'unless school bus, school transport: [give] the right change and a ticket, and [answer] questions about the fare',
          brief: '[answer] questions about fares',
        },
      ],
    },
    {
      id: 'passengers',
      headings: ['Passengers', 'Passenger Service'],
      cues: 'passenger*, pax, help*, elderly, disabled, wheelchair*, pram*, tourist*, children, kids, student*, pupil*, parent*, complain*, direction*, information, lost property, luggage, seats, seat belt*, crowd*, rush hour, behav*, attendance',
      duties: [
        {
          say: '[help] people on and off with bags and wheelchairs, and [find] a seat for those who need one',
          brief: '[help] people on and off',
        },
        {
          say: 'when school bus, school transport, pupils, students: [count] the children on and off, and [check] that each one has a seat',
          brief: '[count] the children on and off',
        },
      ],
    },
    {
      id: 'announcements',
      headings: ['Stops & Announcements', 'Announcements'],
      cues: 'announc*, stop, stops, station*, route*, timetable*, time table, schedule*, delay*, connection*, call out, display, signal the driver, bell, punctual*, trip, trips, depart*',
      duties: [
        {
          say: '[call] out the next stop, and [tell] passengers early about delays and changes',
          brief: '[announce] stops and delays',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Doors & Safety', 'Safety'],
      cues: 'safe*, door, doors, emergenc*, evacuat*, first aid, fire, accident*, incident*, breakdown*, police, platform*, crossing, brake test, tail lamp, flag*, whistle, overload*, standing, revers*, security, fight*, theft',
      duties: [
        {
          say: '[look] along the doors before giving the signal to leave, and [keep] the aisle and exits clear',
          brief: '[check] doors before departure',
        },
        {
          say: '[stay] calm in arguments, and [call] for help early when someone is ill or threatened',
          brief: '[call] for help early',
        },
      ],
    },
    {
      id: 'cash',
      headings: ['Cash & Waybills', 'Cash'],
      cues: 'cash, change, waybill*, way bill*, deposit*, collection*, revenue, tally, accounts, daily collection, upi, count, settle*, day end, remit*',
      duties: [
        {
          say: 'unless school bus, school transport, train manager: [count] the takings, [compare] them with the waybill, and [pay] them in at the end of the shift',
          brief: '[count] the takings',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle Checks', 'Clean & Ready'],
      cues: 'clean*, vehicle*, coach, coaches, bus, check light*, seats torn, fault*, defect*, depot, ac, linen, bedroll*, water, toilet*',
      duties: [
        {
          say: '[walk] through before the first trip, and [report] broken seats, lights and windows',
          brief: '[report] broken seats and lights',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Records'],
      cues: 'report*, record*, log, logs, form, forms, register*, trip sheet*, log sheet*, statement*, document*, paperwork',
      duties: [],
    },
  ],
  hooks: [
    'unless school: I look after passengers on the way: tickets, stops, doors and questions.',
    'I help people to get on, find a seat and get off at the right stop.',
    'I check that everyone is safely aboard before we leave.',
  ],
  about: [
    [
      'not as inspector, examiner, checker, tte, revenue, train: I agree on signals with the driver before we set off.',
      'Before we leave, I check doors and steps.',
    ],
    [
      'When we are late, I tell people what I know about connections.',
      'I help older people, and people with children or luggage, to get on and off.',
    ],
  ],
  closings: [
    'In short, my job is to see that people travel safely and with a valid ticket.',
    'Overall, I want passengers to get on and off safely and at the right stop.',
  ],
  strengths: ['Passenger Service', 'Tickets & Fares', 'Safety'],
};
