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
    'refrigeration mechanic',
    'lift technician',
    'lift mechanic',
    'elevator technician',
    'elevator mechanic',
    'field service engineer',
    'service engineer -software -cloud -it -network',
    "plumber's mate",
    'plumbers mate',
    'plumber mate',
    'a c technician',
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
      headings: ['Installation', 'Fitting & Setup'],
      cues: 'install*, fit, fits, fitted, fitting, pipe*, piping, pipework, boiler*, furnace*, radiator*, water heater*, heat pump*, ducting, ductwork, air condition*, split units, bathrooms, kitchens, toilets, sinks, solder*, braz*, weld*, assembl*, mount*, rough-in*, new build*, remodel*, renovat*, refit*, bathroom*, new build*',
      duties: [
        {
          say: 'not as plumber, plumbing, pipefitter: [mount] and [connect] equipment and fittings to plan, and [check] that they run',
          brief: 'not as plumber, plumbing, pipefitter: [mount] and [connect] equipment',
        },
        {
          say: 'not as plumber, plumbing, pipefitter: [measure], [cut] and [fit] components accurately, with easy access for later maintenance',
          brief: '[measure] and [fit] components',
        },
        {
          say: 'as plumber, plumbing, pipefitter: [measure] and [cut] pipe, [fit] it with access for later repairs, and [cover] floors before I start',
          brief: '[measure], [cut] and [fit] pipework',
        },
        {
          say: 'as plumber, plumbing, pipefitter: [run] pipework, [fit] fixtures and appliances, and [check] every joint for leaks',
          brief: '[run] pipework and [fit] fixtures',
        },
        {
          say: 'as hvac, ac, refrigeration, heating: [install] units, pipes and ducts, and [set] pressures and airflow to the manufacturer’s values',
          brief: '[install] units, pipes and ducts',
        },
      ],
    },
    {
      id: 'repairs',
      headings: ['Diagnosis & Repairs', 'Repairs'],
      cues: 'repair*, fix, fixes, fixing, fixed, leak*, fault*, troubleshoot*, diagnos*, breakdown*, emergenc*, call out*, call-out*, callout*, replace*, unblock*, clog*, drain*, burst, broken, plumbing, no heat, motor*, pump*, bearings, compressors, refrigerant, service calls, changing, powerflush*, balancing, ropes, unblock*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [find] the cause of a fault, [repair] or [replace] the part, and [confirm] that the problem is solved',
          brief: '[find] the cause of faults and [repair] them',
        },
        {
          say: '[ask] about symptoms, [check] the likely causes, and [fix] the fault',
          brief: '[check] likely causes and [fix] faults',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Preventive Maintenance', 'Maintenance'],
      cues: 'maintenance, maintain*, annual boiler, boiler servic*, preventive, preventative, preventive maintenance, planned preventive, servic*, service contract*, lubricat*, greas*, filter*, annual service*, calibrat*, uptime, downtime, machines, machinery, equipment, air handling unit*, chiller*, boilers, generator*, elevators, rounds, daily checks',
      duties: [
        {
          say: 'not as plumber, plumbing, pipefitter: [service] equipment on schedule, [replace] worn parts early, and [note] upcoming work',
          brief: '[service] equipment on schedule',
        },
        {
          say: 'not as plumber, plumbing, pipefitter: [inspect], [clean] and [adjust] running equipment, and [detect] wear early',
          brief: '[clean] and [adjust] equipment',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Inspection', 'Inspection & Testing'],
      cues: 'test, tests, testing, tested, inspect*, certificat*, gas safe, gas safety, safety certificate*, pressure test*, commission*, code, codes, complian*, legionella, backflow, readings, gauges, leak test*',
      duties: [
        {
          say: 'not as plumber, plumbing, pipefitter, apprentice, trainee, intern, helper: [check] finished work, [take] readings, and [hand] over when they are within limits',
          brief: '[test] finished work before handover',
        },
        {
          say: 'as apprentice, trainee, helper: [check] joints and connections under supervision, and [note] the readings',
          brief: '[check] joints and connections under supervision',
        },
        {
          say: 'not as plumber, plumbing, pipefitter, apprentice, trainee, intern, helper: [check] installations for wear, leaks and damage, and [separate] urgent repairs from those that can wait',
          brief: 'not as plumber, plumbing, pipefitter: [check] installations for wear and damage',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: as plumber, plumbing, pipefitter: [look] for the source of a leak, not only the wet spot, and [say] which repairs can wait',
          brief: '[trace] leaks to their source',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: as plumber, plumbing, pipefitter: [pressure-test] pipework, and [check] flow, temperature and drainage before handover',
          brief: '[pressure-test] pipework',
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
          say: '[complete] jobs in {logistics} by priority, and [close] them with a note on the work done',
          brief: '[complete] jobs in {logistics} by priority',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [prioritize] urgent jobs, [bring] the right tools and parts, and [clean] up afterward',
          brief: '[prioritize] urgent jobs',
        },
        {
          say: 'as apprentice, trainee, helper: [get] tools and material ready, [help] at each step, and [clean] up afterward',
          brief: '[get] tools and material ready',
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
      headings: ['Quotes & Materials', 'Estimates & Materials'],
      cues: 'quote*, quotation*, invoic*, estimat*, pricing, price jobs, pricing jobs, order part*, ordering part*, order material*, ordering material*, materials, parts, spare part*, spares, suppl*, stock, van stock, purchas*, inventory, vendor*, contractor*',
      duties: [],
    },
  ],
  hooks: [
    'not as plumber, plumbing, pipefitter: as apprentice, trainee: I am learning to install, service and repair equipment safely.',
    'as plumber, plumbing, pipefitter: as apprentice, trainee: I am learning to install and repair pipes, fixtures and appliances.',
    'not as apprentice, trainee: as plumber, plumbing, pipefitter: I install and repair pipes, fixtures and appliances that hold water and heat.',
    'not as plumber, plumbing, pipefitter, apprentice, trainee: I install, service and repair equipment so that it runs safely and reliably.',
    'not as plumber, plumbing, pipefitter, apprentice, trainee: My work is installing, maintaining and repairing equipment.',
    'not as plumber, plumbing, pipefitter, apprentice, trainee: When equipment leaks, rattles or stops working, I find the cause and repair it.',
  ],
  about: [
    [
      'I look for the cause before I change a part.',
      'Before I start, I shut off, lock and check what could move, leak or shock.',
    ],
    ['I test a job and clean up before I leave.', 'When equipment is not safe to use, I say so clearly.'],
  ],
  closings: [
    'as plumber, plumbing, pipefitter: In short, my job is to give people water, heat and drains that work.',
    'not as plumber, plumbing, pipefitter: In short, my job is to keep equipment running safely and reliably.',
    'Overall, I want a repair to last and the people who use the equipment to know what was done.',
  ],
  strengths: ['Repairs', 'Preventive Maintenance', 'Installation'],
};
