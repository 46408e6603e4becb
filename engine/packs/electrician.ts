import type { Pack } from './pack.ts';

export const electrician: Pack = {
  id: 'electrician',
  family: 'hands-on',
  title: 'Electrician',
  aliases: [
    'elektriker',
    'elektronikerin',
    'elektroniker',
    'electrical technician',
    'electrical fitter',
    'electrical installer',
    'electrical apprentice',
    'electrical foreman',
    'electrical maintenance technician',
    'wireman',
    'lineman',
    'journeyman electrician',
    'master electrician',
    'apprentice electrician',
    'sparky',
    'solar installer',
    'solar technician',
    'solar pv installer',
    'ev charging installer',
    'ev charger installer',
    'ev installer',
  ],
  core: 'electrical',
  glossary: {
    db: 'distribution board',
    dbs: 'distribution boards',
    'dist boards': 'distribution boards',
    mcb: 'MCB',
    mcbs: 'MCBs',
    xfmr: 'transformer',
    elec: 'electrical',
    cu: 'consumer unit',
  },
  settings: [
    'residential',
    'commercial',
    'industrial',
    'domestic',
    'maintenance',
    'solar',
    'construction',
    'journeyman',
    'apprentice',
  ],
  themes: [
    {
      id: 'installation',
      headings: ['Installation & Wiring', 'Installations'],
      cues: 'install*, wire, wires, wiring, wired, rewir*, cable*, cabling, conduit*, trunking, containment, panel*, distribution board*, consumer unit*, breaker*, socket*, outlet*, switches, switchgear, lighting, lights, light fittings, led, ev charger*, charger*, solar, pv, fire alarm*, cctv, data points, first fix, second fix, rough-in*, rough in*, trim out, earthing, grounding, transformer*, motor*, fit, fits, fitted, fitting, terminat*, generator*, pv, dc side, mounting, inverter*, rooftop',
      duties: [
        {
          say: 'not as lineman, solar, apprentice, trainee, azubi, helper: [run] cable, [fit] panels, outlets and lighting, and [connect] them according to the drawings and the code',
          brief: '[run] cable and [fit] panels and outlets',
        },
        {
          say: 'not as lineman, solar, marine, industrial, maintenance, apprentice, trainee, azubi, helper: [fit] out new and existing buildings, and [leave] the work neat and clearly labeled',
          brief: '[fit] wiring in new and existing buildings',
        },
        {
          say: 'as lineman: [set] poles, [run] lines and [connect] services, and [secure] the work area at height',
          brief: '[install] and [maintain] power lines',
        },
        {
          say: 'as solar: [mount] panels, [run] cable to the inverter, and [check] the system before it is switched on',
          brief: '[mount] and [connect] solar panels',
        },
        {
          say: 'as apprentice, trainee, azubi, helper: [work] under supervision on cable runs, panels and outlets, and [learn] to read the drawings along the way',
          brief: '[work] under supervision on installations',
        },
      ],
    },
    {
      id: 'faults',
      headings: ['Fault Finding & Repairs', 'Troubleshooting & Repairs'],
      cues: 'fault*, on call, on-call, standby, fault finding, fault-finding, troubleshoot*, diagnos*, repair*, fix, fixes, fixing, fixed, call out*, call-out*, callout*, emergenc*, breakdown*, outage*, replace*, short circuit*, tripping, trip, trips',
      duties: [
        {
          say: 'not as apprentice, trainee, azubi, helper: [track] down faults step by step, [repair] or [replace] failed parts, and [test] the result',
          brief: '[track] down faults and [repair] them',
        },
        {
          say: 'not as apprentice, trainee, azubi, helper: [take] measurements, [isolate] the faulty part, and [repair] it with as little disruption as possible',
          brief: '[isolate] and [repair] faulty parts',
        },
        {
          say: 'as apprentice, trainee, azubi, helper: [help] to trace faults, [hand] over readings, and [ask] about the reason for each step',
          brief: '[help] to trace faults',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Inspection', 'Inspection & Testing'],
      cues: 'test, tests, safety test*, testing, tested, inspect*, certificat*, certify, eicr*, pat, megger*, multimeter*, insulation resistance, continuity, commission*, code compliance, nec, bs 7671, complian*, regulations, sign off, signed off, measurement*',
      duties: [
        {
          say: 'not as apprentice, trainee, azubi, helper: [check] circuits before they are energized, [record] the readings, and [correct] anything that does not meet the code',
          brief: '[test] circuits before they are energized',
        },
        {
          say: 'not as apprentice, trainee, azubi, helper, lineman: [examine] installations, [take] readings, and [explain] the necessary repairs',
          brief: '[inspect] installations',
        },
        {
          say: 'as apprentice, trainee, azubi, helper: [take] readings under supervision, and [compare] them with the required values',
          brief: '[take] readings under supervision',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Maintenance', 'Planned Maintenance'],
      cues: 'maintenance, maintain*, preventive, preventative, ppm, ppms, servic*, planned maintenance, shutdown*, plant, machines, machinery, downtime, equipment, hvac, pumps',
      duties: [],
    },
    {
      id: 'plans',
      headings: ['Drawings & Job Planning', 'Plans & Preparation'],
      cues: 'drawing*, blueprint*, schematic*, diagram*, plans, layout*, load calculation*, calculat*, estimat*, measure up, site survey*, survey*, permits, plan the, planning',
      tools: ['cad'],
      duties: [
        {
          say: 'not as apprentice, trainee, azubi, helper, lineman: [read] drawings and diagrams, [estimate] the work, and [prepare] the right materials',
          brief: '[read] drawings and diagrams',
        },
        {
          say: 'not as apprentice, trainee, azubi, helper, lineman: [visit] the site first, [plan] cable routes and loads, and [agree] on changes before walls are closed',
          brief: '[plan] cable routes and loads',
        },
        {
          say: 'as apprentice, trainee, azubi, helper: [lay] out tools and material for the day, and [tidy] up the site at the end',
          brief: '[prepare] tools and material',
        },
      ],
    },
    {
      id: 'electrical',
      headings: ['Electrical Work'],
      cues: 'electrical, electrics, electric, high voltage, low voltage, hv, lv, site, sites, houses, projects',
      duties: [],
    },
    {
      id: 'customers',
      headings: ['Working with Customers', 'Customers'],
      cues: 'customer*, client*, homeowner*, tenant*, residents, landlord*, explain*, advise*, advice, complain*, satisfaction, reviews',
      duties: [],
    },
    {
      id: 'money',
      headings: ['Quotes & Invoices', 'Invoices & Quotes'],
      cues: 'quote*, quotation*, invoic*, estimates, pricing, price jobs, pricing jobs, order material*, ordering material*, materials, suppl*, stock, van stock, purchas*, tenders',
      duties: [],
    },
  ],
  hooks: [
    'as apprentice, trainee, azubi, helper: I am learning to install, test and repair electrical systems safely.',
    'not as apprentice, trainee, azubi, helper: I install, test and repair electrical systems, and I leave them safe.',
    'not as lineman, apprentice, trainee, azubi, helper: My work is installing and testing wiring that people can rely on.',
  ],
  about: [
    [
      'not as apprentice, trainee, azubi, helper: I test a circuit before I touch it, and again when the work is done.',
      'as apprentice, trainee, azubi, helper: I ask before I touch a circuit, and I watch how it is tested.',
      'Before I start, I look at the drawings and at what is already installed.',
    ],
    [
      'I label circuits and keep panels and cable runs tidy.',
      'When I find an unsafe installation, I say so and explain what it needs.',
    ],
  ],
  closings: [
    'In short, my job is to give people electrical installations that are safe and that work.',
    'Overall, I want power to be there when it is needed, without danger to anyone.',
  ],
  strengths: ['Wiring & Installation', 'Fault Finding', 'Testing'],
};
