import type { Pack } from './pack.ts';

export const skilledTrades: Pack = {
  id: 'skilled-trades',
  family: 'hands-on',
  title: 'Maintenance Technician',
  aliases: [
    'plumber',
    'plumbing',
    'pipefitter',
    'hvac',
    'hvac technician',
    'hvac installer',
    'hvac mechanic',
    'ac technician',
    'refrigeration technician',
    'heating engineer',
    'gas engineer',
    'boiler technician',
    'maintenance worker',
    'maintenance engineer',
    'maintenance fitter',
    'maintenance mechanic',
    'building maintenance',
    'handyman',
    'facilities technician',
    'service technician',
    'appliance technician',
    'multi skilled technician',
    'tradesman',
  ],
  core: 'work',
  glossary: {
    pm: 'preventive maintenance',
    pms: 'preventive maintenance',
    ppm: 'planned preventive maintenance',
    ahu: 'air handling unit',
    ahus: 'air handling units',
    wo: 'work order',
    wos: 'work orders',
    'w/o': 'work order',
    temp: 'temperature',
  },
  settings: [
    'residential',
    'commercial',
    'industrial',
    'hotel',
    'hospital',
    'plant',
    'hvac',
    'facilities',
    'night shift',
    'domestic',
  ],
  themes: [
    {
      id: 'installation',
      headings: ['Installation', 'Installation & Fitting'],
      cues: 'install*, fit, fits, fitted, fitting, pipe*, piping, pipework, boiler*, furnace*, radiator*, water heater*, heat pump*, ducting, ductwork, air condition*, split units, bathrooms, kitchens, toilets, sinks, solder*, braz*, weld*, assembl*, mount*, rough-in*, new build*, remodel*, renovat*',
      duties: [
        {
          say: '[install] equipment and fittings to plan, [connect] them, and [check] that they run the way they should',
          brief: '[install] and [connect] equipment and fittings',
        },
        {
          say: '[measure], [cut] and [fit] with care, and [leave] an installation that the next person can work on',
          brief: '[measure] and [fit] new installations',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Diagnosis & Repairs', 'Repairs'],
      cues: 'repair*, fix, fixes, fixing, fixed, leak*, fault*, troubleshoot*, diagnos*, breakdown*, emergenc*, call out*, call-out*, callout*, replace*, unblock*, clog*, drain*, burst, broken, plumbing, no heat, motor*, pump*, bearings, compressors, refrigerant, service calls',
      duties: [
        {
          say: '[find] the cause of a fault, [repair] or [replace] the part, and [watch] that the fix holds',
          brief: '[find] the cause of faults and [repair] them',
        },
        {
          say: '[listen] to what people noticed, [check] the likely causes, and [fix] the one behind the trouble',
          brief: '[check] likely causes and [fix] what is broken',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Preventive Maintenance', 'Maintenance'],
      cues: 'maintenance, maintain*, annual boiler, boiler servic*, preventive, preventative, preventive maintenance, planned preventive, servic*, service contract*, lubricat*, greas*, filter*, annual service*, calibrat*, uptime, downtime, machines, machinery, equipment, air handling unit*, chiller*, boilers, generator*, elevators, rounds, daily checks',
      duties: [
        {
          say: '[service] equipment on schedule, [replace] parts before they fail, and [note] what will need attention next',
          brief: '[service] equipment on schedule',
        },
        {
          say: '[check] what is running, [clean] and [adjust] it, and [catch] wear early',
          brief: '[check] what is running and [catch] wear early',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Inspection', 'Inspections'],
      cues: 'test, tests, testing, tested, inspect*, certificat*, gas safe, gas safety, safety certificate*, pressure test*, commission*, code, codes, complian*, legionella, backflow, readings, gauges, leak test*',
      duties: [
        {
          say: '[test] what I have fitted or repaired, [take] readings, and [hand] it over only when they are right',
          brief: '[test] the work before I hand it over',
        },
        {
          say: '[inspect] installations for wear, leaks and damage, and [say] plainly what is urgent and what can wait',
          brief: '[inspect] installations for wear and damage',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Jobs & Work Orders', 'Day-to-Day Work'],
      cues: 'work order*, jobs, job, tickets, painting, carpentry, drywall, tiling, general repairs, snow, grounds, building*, apartments, units, properties, turnover*, make ready*, drawings, blueprint*, plans, schematic*, cmms',
      tools: ['logistics'],
      duties: [
        {
          say: '[work] through jobs in {logistics} by urgency, and [close] them with a note on what was done',
          brief: '[work] through jobs in {logistics} by urgency',
        },
        {
          say: '[take] jobs by urgency, [bring] the right tools and parts, and [clean] up before I leave',
          brief: '[take] urgent jobs first',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Working with Customers', 'Customers & Tenants'],
      cues: 'customer*, client*, tenant*, resident*, homeowner*, landlord*, guests, guest room*, explain*, advise*, advice, complain*, satisfaction, reviews',
      duties: [],
    },
    {
      id: 'money',
      headings: ['Quotes & Parts', 'Quotes & Materials'],
      cues: 'quote*, quotation*, invoic*, estimat*, pricing, price jobs, pricing jobs, order part*, ordering part*, order material*, ordering material*, materials, parts, spare part*, spares, suppl*, stock, van stock, purchas*, inventory, vendor*, contractor*',
      duties: [],
    },
  ],
  hooks: [
    'I keep things running that people only notice when they stop.',
    'My work is installing, servicing and repairing, and leaving things better than I found them.',
    'Something leaks, rattles or stops, and I find out why and put it right.',
  ],
  about: [
    [
      'No two days are the same: an installation in the morning, a repair at noon, and a service visit in between.',
      'Most of my work is repairs, regular service and the odd new installation.',
      'Planned jobs fill the day, and urgent ones rearrange it.',
    ],
    [
      'I look for the cause before I change a part, because a new part on an old problem fails again.',
      'A job is finished when it has been tested and the floor is clean.',
      'I carry the common parts with me, so that most jobs need one visit.',
    ],
    [
      'I explain what I did in plain words, so that people know what they are looking at.',
      'When something is not safe to use, I say so, even when that is not what people hoped to hear.',
    ],
  ],
  closings: [
    'In short, I find the cause, do the job properly and clean up behind me.',
    'Put simply, things should run, stay safe and not need me again too soon.',
    'What ties it together is careful work, honest advice and a clean finish.',
  ],
  manners: [
    'A repair is only as good as its test, so I test before I pack up.',
    'I turn up on time and with the right tools.',
    'I like problems that others have given up on.',
  ],
  strengths: ['Repairs', 'Preventive Maintenance', 'Installation'],
};
