import type { Pack } from './pack.ts';

/** Those who bring lines, signals and devices to people: fiber, broadband, tower and mobile repair technicians. */
export const telecomTechnician: Pack = {
  id: 'telecom-technician',
  family: 'hands-on',
  title: 'Telecom Technician',
  aliases: [
    'fibre technician',
    'fiber technician',
    'fiber splicer',
    'fibre splicer',
    'broadband technician',
    'cable technician',
    'internet technician',
    'telecom technician -engineer',
    'telecommunications technician',
    'tower technician',
    'tower climber',
    'rigger telecom',
    'line technician',
    'dth technician',
    'satellite technician',
    'cctv technician',
    'cctv installer',
    'alarm technician',
    'security systems technician',
    'av technician',
    'field technician telecom',
    'ftth technician',
    'mobile repair technician',
    'mobile phone technician',
    'phone repair technician',
    'cell phone technician',
    'computer technician -support',
    'hardware technician',
    'electronics technician',
    'tv technician',
    'instrumentation technician',
    'biomedical technician',
    'biomedical engineer',
    'biomedical equipment technician',
    'cable installer',
    'cable tv',
    'satellite installer',
    'fibre installer',
    'fiber installer',
  ],
  core: 'installation',
  glossary: { ftth: 'home fiber', otdr: 'OTDR', cust: 'customer', dvr: 'recorder' },
  settings: ['ftth', 'mobile', 'cctv', 'hospital'],
  themes: [
    {
      id: 'installation',
      headings: ['Installation', 'Installations'],
      cues: 'install*, splic*, cabl*, fiber*, fibre*, router*, modem*, ont, olt, connection*, new connection*, drop wire*, camera*, dish*, antenna*, mount*, setup, set up, configur*, tower*, climb*, commission*, laying, trench*',
      duties: [
        {
          say: 'not as mobile, phone, cell, biomedical, appliance, tv, electronics, computer, hardware, instrumentation: [run] and [connect] cables, [set] up devices, and [test] the signal before I leave',
          brief: '[run] cables and [set] up devices',
        },
        {
          say: 'as biomedical: [set] up equipment on the wards, and [show] staff how to use it safely',
          brief: '[set] up equipment on the wards',
        },
        {
          say: 'as instrumentation: [install] and [wire] gauges and valves, and [check] each loop to the control room',
          brief: '[install] gauges and [check] loops',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Faults & Repairs', 'Repairs'],
      cues: 'fault*, repair*, trouble*, breakdown*, complaint*, tt, ticket*, restore*, cut, cuts, los, signal*, speed, replace*, screen*, battery, batteries, chip level, solder*, motherboard*, diagnos*, fix*, data recovery, software flash*, water damage*',
      duties: [
        {
          say: 'not as mobile, phone, cell, biomedical, appliance, tv, electronics, computer, hardware: [find] faults from the customer’s end back to the line, and [repair] the cause',
          brief: '[find] faults along the line',
        },
        {
          say: 'as mobile, phone, cell, appliance, tv, electronics, computer, hardware, biomedical: [listen] to what the owner noticed, [test] step by step, and [replace] only what has failed',
          brief: '[test] step by step and [replace] what has failed',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Checks & Maintenance', 'Maintenance'],
      cues: 'maintenance, ppm, preventive, check*, inspect*, calibrat*, test*, clean*, otdr, power meter*, readings, amc, audit*, service visit*',
      duties: [
        {
          say: 'not as mobile, phone, cell: [check] equipment on schedule, [measure], and [note] what drifts',
          brief: '[check] equipment on schedule',
        },
        {
          say: 'as biomedical, instrumentation: [calibrate] against a reference, and [label] the date',
          brief: '[calibrate] against a reference',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers', 'Customer Visits', 'Service Visits'],
      cues: 'customer*, client*, visit*, explain*, demo*, home*, call*, appointment*, feedback, upsell*, payment*, collect*, nurses, doctors, users',
      duties: [
        {
          say: 'not as mobile, phone, cell, computer, hardware, tv, electronics: unless tower, hospital*, plant: [call] before a visit, [explain] what was wrong, and [leave] the room as I found it',
          brief: '[call] ahead and [explain] what was wrong',
        },
        {
          say: 'as mobile, phone, cell, computer, hardware, tv, electronics: [tell] owners the price and the time before I open a device, and [keep] their data private',
          brief: '[tell] owners price and time first',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Parts & Tools', 'Parts'],
      cues: 'part*, spare*, tool*, stock*, material*, inventory, order*, vendor*, warranty, van',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [carry] the usual parts, and [note] what was used on each job',
          brief: '[carry] the usual parts',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety'],
      cues: 'safety, ladder*, height*, harness, ppe, electric*, climbing, permit*, esd',
      duties: [
        {
          say: 'not as mobile, phone, cell, computer, hardware, tv, electronics, biomedical: [secure] ladders, [switch] off power before opening a device, and [stop] in bad weather',
          brief: '[secure] ladders and [switch] off power',
        },
        {
          say: 'as mobile, phone, cell, computer, hardware, tv, electronics, biomedical: [switch] off and [discharge] devices before opening them, and [store] batteries safely',
          brief: '[switch] off devices before opening them',
        },
      ],
    },
  ],
  hooks: [
    'not as mobile, phone, cell, biomedical, appliance, tv, electronics, computer, hardware, instrumentation: I connect people, and I find the fault when the connection is gone.',
    'I install, test and repair equipment, and I explain what was wrong.',
  ],
  about: [
    [
      'I ask what worked before and what changed.',
      'Before I open anything, I take a photo of how it is put together.',
    ],
    [
      'I measure before I replace a part.',
      'When the repair is done, I test it together with the owner or user.',
    ],
  ],
  closings: [
    'as mobile, phone, cell, biomedical, appliance, tv, electronics, computer, hardware, instrumentation: In short, my job is to get equipment working again, so that people can use it safely.',
    'not as mobile, phone, cell, biomedical, appliance, tv, electronics, computer, hardware, instrumentation: In short, my job is to keep people connected.',
    'Overall, I want a fault to be found and repaired in a single visit.',
  ],
  strengths: ['Installation', 'Fault Finding', 'Customer Visits'],
};
