import type { Pack } from './pack.ts';

export const aircraftTechnician: Pack = {
  id: 'aircraft-technician',
  family: 'hands-on',
  title: 'Aircraft Maintenance Technician',
  aliases: [
    'aircraft maintenance',
    'aircraft maintenance engineer',
    'aircraft mechanic',
    'aircraft technician',
    'aircraft engineer',
    'aviation technician',
    'aviation mechanic',
    'aviation maintenance',
    'licensed aircraft engineer',
    'helicopter mechanic',
    'airframe mechanic',
    'airframe powerplant',
    'avionics',
    'avionics technician',
    'avionics engineer',
    'line maintenance engineer',
    'a&p mechanic',
    'air force technician',
    'flight line mechanic',
  ],
  core: 'maintenance',
  glossary: {
    mel: 'minimum equipment list',
    ndt: 'non-destructive testing',
    apu: 'APU',
    lru: 'line replaceable unit',
    lrus: 'line replaceable units',
    ad: 'airworthiness directive',
    ads: 'airworthiness directives',
    mx: 'maintenance',
    ac: 'aircraft',
  },
  settings: ['line', 'base', 'avionics', 'military', 'helicopter', 'night shift'],
  themes: [
    {
      id: 'maintenance',
      headings: ['Aircraft Maintenance', 'Maintenance'],
      cues: 'mainten*, maintain*, servic*, line, transit check*, a-check*, c-check*, a check*, c check*, daily check*, scheduled, overhaul*, engine*, airframe*, landing gear*, wheel*, brake*, tyre*, tire*, hydraulic*, replac*, remov*, install*, rig, rigging, lubricat*, oil, structure*, sheet metal, composite*, repair*, modification*',
      duties: [
        {
          say: '[work] through each task card step by step, and [sign] for what was done',
          brief: '[work] through task cards step by step',
        },
        {
          say: '[replace] parts with the right part number, [tighten] to the manual’s values, and [lock] every fastener that needs it',
          brief: '[replace] parts by the manual',
        },
      ],
    },
    {
      id: 'inspection',
      headings: ['Inspections', 'Checks & Inspections'],
      cues: 'inspect*, check*, borescope*, walkaround*, crack*, corrosion*, leak*, damage*, visual*, ndt, pre-flight, preflight, post flight, lightning*, bird strike*, release*, certif*, sign off*',
      duties: [
        {
          say: '[look] over skin, wheels and engines with a flashlight, and [measure] every dent that I find',
          brief: '[inspect] skin, wheels and engines',
        },
      ],
    },
    {
      id: 'faults',
      headings: ['Fault Finding', 'Troubleshooting'],
      cues: 'fault*, defect*, troubleshoot*, diagnos*, avionics*, wiring*, electrical*, system*, test*, aog, snag*, rectif*, functional*, radar*, navigation*, software load*, bite',
      duties: [
        {
          say: '[read] the pilot’s report, [repeat] the test, and [follow] the fault from the indication back to its cause',
          brief: '[follow] faults back to their cause',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Technical Records', 'Records'],
      cues: 'record*, logbook*, log book*, tech log*, task card*, document*, paperwork, report*, manual*, airworthiness directive*, compliance*, service bulletin*, audit*, work order*, amos, trax',
      duties: [
        {
          say: '[enter] work, parts and serial numbers before the aircraft is released',
          brief: '[enter] work and parts before release',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Tool Control', 'Safety'],
      cues: 'safe*, tool control*, tools, fod, foreign object*, ppe, hazard*, human factor*, fuel tank*, fuel, jack, jacking, tow, towing, ramp, fire, incident*, risk*',
      duties: [
        {
          say: '[count] tools before and after the job, and [clear] loose objects from the stand',
          brief: '[count] tools before and after the job',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Parts & Tools', 'Parts'],
      cues: 'part, parts, spare*, stores, order*, stock*, component*, quarantine*, calibrat*, equipment, shelf life',
      duties: [
        {
          say: '[check] certificate and shelf life of a part before it is fitted',
          brief: '[check] the papers of each part',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Shift & Handover', 'Handover'],
      cues: 'handover*, hand over, shift*, crew*, pilot*, team*, coordinat*, operations control, liais*, engineer*, colleague*, work with, working with, mentor*, apprentice*, train*',
      duties: [
        {
          say: '[write] open steps into the handover, and [show] the next shift where I stopped',
          brief: '[hand] over open steps in writing',
        },
      ],
    },
  ],
  hooks: ['My work is inspecting, repairing and testing aircraft before anyone flies in them.'],
  about: [
    [
      'I keep the manual open beside me during a task, even if I have done it many times.',
      'Before I close a panel, I count tools and check that nothing was left inside.',
    ],
    [
      'When a step was interrupted, I go back and check it from the beginning.',
      'I record each task with its part numbers and signatures before I start the next.',
    ],
  ],
  closings: [
    'In short, my job is to return aircraft to service in a safe condition, with the records to show it.',
    'Overall, I want everyone on board to be able to rely on the work done on the ground.',
  ],
  strengths: ['Aircraft Maintenance', 'Inspections', 'Technical Records'],
};
