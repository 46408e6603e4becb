import type { Pack } from './pack.ts';

export const mechanic: Pack = {
  id: 'mechanic',
  family: 'hands-on',
  title: 'Mechanic',
  aliases: [
    'auto mechanic',
    'car mechanic',
    'motor mechanic',
    'vehicle mechanic',
    'vehicle technician',
    'automotive technician',
    'auto technician',
    'automobile technician',
    'service technician automotive',
    'diesel mechanic',
    'diesel technician',
    'heavy equipment mechanic',
    'truck mechanic',
    'bike mechanic',
    'mobile mechanic',
    'mot tester',
    'auto electrician',
  ],
  core: 'work',
  glossary: {
    ro: 'repair order',
    ros: 'repair orders',
    trans: 'transmission',
    susp: 'suspension',
    diag: 'diagnostics',
    diags: 'diagnostics',
    ac: 'air conditioning',
    'a/c': 'air conditioning',
    dtc: 'fault code',
    dtcs: 'fault codes',
    alt: 'alternator',
    hd: 'heavy-duty',
    pdi: 'pre-delivery inspection',
    pdis: 'pre-delivery inspections',
  },
  settings: [
    'diesel',
    'heavy duty',
    'trucks',
    'motorcycles',
    'buses',
    'fleet',
    'dealership',
    'hybrid',
    'agricultural',
    'mobile',
  ],
  themes: [
    {
      id: 'diagnosis',
      headings: ['Diagnosis', 'Fault Finding'],
      cues: 'diagnos*, troubleshoot*, fault*, fault code*, scan*, scanner*, scan tool*, check engine, electrical*, wiring, sensor*, ecu, ecus, noise*, test drive*, road test*, multimeter, oscilloscope, no start, warning light*, find the problem, misfire*, ac diag*, air conditioning diag*',
      tools: ['tool'],
      duties: [
        {
          say: '[read] fault codes and repair data with {tool}, and [test] what they point to before a part is changed',
          brief: '[read] fault codes with {tool}',
        },
        {
          say: '[ask] what the driver noticed, [take] the vehicle for a drive, and [narrow] the fault down by testing',
          brief: '[narrow] faults down by testing',
        },
        {
          say: '[read] fault codes, [measure] and [listen], and [test] a suspected part before it is changed',
          brief: '[read] fault codes and [test] suspected parts',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Repairs', 'Repair Work'],
      cues: 'repair*, replace*, replacing, fix, fixes, fixing, fixed, rebuild*, rebuilt, overhaul*, engine*, gearbox*, transmission*, clutch*, brake*, suspension*, steering, exhaust*, axle*, timing belt*, head gasket*, radiator*, alternator*, starter*, air conditioning, fuel system*, injector*, turbo*, hydraulic*, bodywork, body work, dent*, paint*, weld*, panel*, breakdown*, roadside',
      duties: [
        {
          say: '[take] out what is worn or broken, [fit] the new part to the torque it calls for, and [try] it on the road',
          brief: '[replace] worn and broken parts',
        },
        {
          say: '[repair] brakes, steering, engines and what hangs on them, and [look] at the parts next to the broken one',
          brief: '[repair] brakes, steering and engines',
        },
      ],
    },
    {
      id: 'service',
      headings: ['Servicing', 'Service & Maintenance'],
      cues: 'service*, servicing, oil change*, oil, filter*, lube, lubricat*, greas*, tire*, tyre*, wheel*, alignment*, balanc*, battery, batteries, fluid*, spark plug*, belts, tune up*, tune-up*, preventive*, maintenance, maintain*, scheduled, coolant, wash',
      duties: [
        {
          say: '[change] oil, filters and fluids by the service plan, and [note] what will be due next time',
          brief: '[service] vehicles by the plan',
        },
        {
          say: '[check] brakes, tires, lights and fluids at each service, and [show] the wear to whoever decides on it',
          brief: '[check] brakes, tires and fluids',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Inspections & Checks', 'Inspections'],
      cues: 'inspect*, check, checks, mot, mots, roadworth*, emission*, state inspection*, multi-point, multi point, pre-delivery*, quality check*, safety check*, dot inspection*, test, tests, testing, tested, smog',
      duties: [
        {
          say: '[look] over the vehicle for wear and leaks, and [tell] apart what is urgent from what can wait',
          brief: '[look] vehicles over for wear and leaks',
        },
        {
          say: '[check] the work and the wheel nuts once more before the keys go back',
          brief: '[check] the work before the keys go back',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers & Estimates', 'Talking with Customers'],
      cues: 'customer*, client*, explain*, estimate*, quote*, quotation*, advis*, invoice*, billing, complain*, book in, booking*, phone*, owners, warranty claim*, insurance*',
      duties: [
        {
          say: '[explain] what was found and what it means in plain words, and [ask] before doing more than was agreed',
          brief: '[explain] what was found in plain words',
        },
      ],
    },
    {
      id: 'parts',
      headings: ['Parts & Tools', 'Parts & Workshop'],
      cues: 'part, parts, spare*, order*, stock*, inventor*, supplier*, tool, tools, workshop, shop clean*, clean*, tidy*, equipment, lift, lifts, waste oil, dispos*',
      duties: [
        {
          say: '[order] the parts that fit the exact model, [return] tools to their place, and [keep] the bay clean',
          brief: '[order] parts and [keep] the bay clean',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Job Cards & Records', 'Paperwork'],
      cues: 'job card*, job sheet*, repair order*, record, records, recording, document, documents, documenting, documentation, log, logs, logbook*, log book*, paperwork, service book*, report, reports, reporting, time sheet*, timesheet*, history, data entry, service record*, service history',
      tools: ['logistics'],
      duties: [
        {
          say: '[close] jobs in {logistics} with what was found, done and fitted',
          brief: '[close] jobs in {logistics}',
        },
        {
          say: '[write] on the job card what was found, done and fitted, so that the next mechanic can follow it',
          brief: '[write] up jobs on the card',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Workshop Work', 'In the Workshop'],
      cues: 'work on',
      duties: [],
    },
  ],
  hooks: [
    'Something rattles, leaks or will not start, and I find out why and put it right.',
    'My work is vehicles: what is worn, what is broken, and what will be if nobody looks.',
    'People drive home on my work, so I check it before the keys go back.',
  ],
  about: [
    [
      'Services fill the plan for the day, and breakdowns change it.',
      'A day in the workshop is part grease and part screen, and the screen does not turn any bolts.',
      'Brakes and services are the daily bread, and an odd electrical fault keeps the day interesting.',
    ],
    [
      'A fault code says where to look, not which part to buy, so I test first.',
      'I keep the old part, in case the owner wants to see it.',
      'Bolts get the torque that the book says, even on a Friday.',
    ],
    [
      'If a repair is not worth the money, I tell the owner.',
      'When brakes or steering are not safe, I say it plainly, even if it is not what people want to hear.',
    ],
  ],
  closings: [
    'In short, I look for the cause, fix it properly and explain what I did.',
    'A vehicle that does not come back for the same thing is the proof I look for.',
    'Safe brakes, honest estimates and a clean steering wheel afterward: I hold to that.',
  ],
  manners: [
    'Guesswork is expensive for the owner, so I measure.',
    'I return a car without my fingerprints on it.',
    'I like the faults that only show up on the third drive.',
  ],
  strengths: ['Diagnosis', 'Repairs', 'Servicing'],
};
