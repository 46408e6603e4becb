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
    'panel beater',
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
          say: '[read] fault codes and repair data with {tool}, and [test] the suspected component before replacing it',
          brief: '[read] fault codes with {tool}',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: unless plant, excavator*, earthmoving, loader*, crane*, forklift*, tractor*, aircraft: [ask] about the symptoms, [test-drive] the vehicle, and [narrow] the fault down step by step',
          brief: '[test-drive] vehicles and [narrow] down faults',
        },
        {
          say: '[read] fault codes, [take] measurements, and [test] suspected parts before replacing them',
          brief: '[read] fault codes and [test] suspected parts',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Repairs', 'Repair Work', 'Fixing Vehicles'],
      cues: 'repair*, replace*, replacing, fix, fixes, fixing, fixed, rebuild*, rebuilt, overhaul*, engine*, gearbox*, transmission*, clutch*, brake*, suspension*, steering, exhaust*, axle*, timing belt*, head gasket*, radiator*, alternator*, starter*, air conditioning, fuel system*, injector*, turbo*, hydraulic*, bodywork, body work, dent*, paint*, weld*, panel*, breakdown*, roadside',
      duties: [
        {
          say: 'unless plant, excavator*, earthmoving, loader*, crane*, forklift*, tractor*, aircraft: [replace] worn and broken parts, [tighten] bolts to the specified torque, and [road-test] the vehicle',
          brief: '[replace] worn and broken parts',
        },
        {
          say: 'unless plant, excavator*, earthmoving, loader*, crane*, forklift*, tractor*, aircraft: not as bicycle, cycle, bike: [fix] brakes, steering, engines and electrical systems, and [check] neighboring parts for damage',
          brief: '[repair] brakes, steering and engines',
        },
        {
          say: 'when plant, excavator*, earthmoving, loader*, crane*, forklift*, tractor*: [repair] engines, hydraulics and undercarriages, and [run] the machine under load before it goes back',
          brief: '[repair] engines and hydraulics',
        },
        {
          say: 'as bicycle, cycle, bike: [true] wheels, [set] gears and brakes, and [ride] the bike before it goes back',
          brief: '[set] gears and brakes',
        },
      ],
    },
    {
      id: 'service',
      headings: ['Servicing', 'Service & Maintenance'],
      cues: 'service*, servicing, oil change*, oil, filter*, lube, lubricat*, greas*, tire*, tyre*, wheel*, alignment*, balanc*, battery, batteries, fluid*, spark plug*, belts, tune up*, tune-up*, preventive*, maintenance, maintain*, scheduled, coolant, wash, pms, pm, pm service*',
      duties: [
        {
          say: 'not as bicycle, cycle: [change] oil, filters and fluids to the manufacturer’s schedule, and [note] upcoming work',
          brief: '[change] oil, filters and fluids',
        },
        {
          say: 'unless plant, excavator*, earthmoving, loader*, crane*: [check] brakes, tires, lights and fluids at each service, and [report] worn parts',
          brief: '[check] brakes, tires and fluids',
        },
        {
          say: 'when plant, excavator*, earthmoving, loader*, crane*: [check] hoses, pins, filters and fluids at each service, and [report] worn parts',
          brief: '[check] hoses, pins and fluids',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Inspections & Checks', 'Inspections'],
      cues: 'inspect*, check, checks, mot, mots, roadworth*, emission*, state inspection*, multi-point, multi point, pre-delivery*, quality check*, safety check*, dot inspection*, test, tests, testing, tested, smog',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [look] over vehicles for wear and leaks, and [separate] urgent repairs from those that can wait',
          brief: '[inspect] vehicles for wear and leaks',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: unless plant, excavator*, earthmoving, loader*, crane*, forklift*, tractor*, aircraft: [review] finished work, including wheel-nut torque, before the vehicle is handed back',
          brief: '[check] finished work before handover',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers & Estimates', 'Talking with Customers'],
      cues: 'customer*, client*, explain*, estimate*, quote*, quotation*, advis*, invoice*, billing, complain*, book in, booking*, phone*, owners, warranty claim*, insurance*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: unless plant hire, earthmoving: unless fleet, mine, mining, depot, army, military, bus company: [explain] the fault and the repair options, and [get] approval before extra work',
          brief: '[explain] faults and repair options',
        },
      ],
    },
    {
      id: 'parts',
      headings: ['Parts & Tools', 'Parts & Workshop', 'Workshop & Parts'],
      cues: 'part, parts, spare*, order*, stock*, inventor*, supplier*, tool, tools, workshop, shop clean*, clean*, tidy*, equipment, lift, lifts, waste oil, dispos*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [order] parts for the exact model, and [keep] tools and the work bay in order',
          brief: '[order] parts for the exact model',
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
          say: '[complete] job records in {logistics} with the findings, the work done and the parts fitted',
          brief: '[complete] job records in {logistics}',
        },
        {
          say: '[complete] job cards with the findings, the work done and the parts fitted',
          brief: '[complete] job cards',
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
    'as apprentice, trainee: I am learning to service, diagnose and repair vehicles.',
    'not as apprentice, trainee: I find faults in vehicles and repair them.',
    'not as apprentice, trainee: I service, diagnose and repair vehicles and keep them safe to drive.',
    'not as apprentice, trainee: My work is keeping vehicles safe and reliable, from routine service to difficult faults.',
  ],
  about: [
    [
      'I test before I replace a part, even when a fault code points to it.',
      'not as bicycle, cycle, bike: Before I work under a vehicle, I check stands, chocks and supports.',
    ],
    [
      'I tighten bolts to the specified torque.',
      'When brakes, tires or steering are not safe, I say so clearly.',
    ],
  ],
  closings: [
    'In short, my job is to keep vehicles safe and reliable.',
    'unless fleet, mine, mining, depot, army, military: Overall, I want owners to know what was done, what it cost and what can wait.',
    'Overall, I want a vehicle to be repaired right the first time.',
  ],
  strengths: ['Diagnosis', 'Repairs', 'Servicing'],
};
