import type { Pack } from './pack.ts';

export const electrician: Pack = {
  id: 'electrician',
  family: 'hands-on',
  title: 'Electrician',
  aliases: [
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
      cues: 'install*, wire, wires, wiring, wired, rewir*, cable*, cabling, conduit*, trunking, containment, panel*, distribution board*, consumer unit*, breaker*, socket*, outlet*, switches, switchgear, lighting, lights, light fittings, led, ev charger*, charger*, solar, pv, fire alarm*, cctv, data points, first fix, second fix, rough-in*, rough in*, trim out, earthing, grounding, transformer*, motor*, fit, fits, fitted, fitting, terminat*, generator*',
      duties: [
        {
          say: '[run] cable, [fit] panels, outlets and lighting, and [connect] them according to the drawings and the code',
          brief: '[run] cable and [fit] panels and outlets',
        },
        {
          say: '[fit] out new and existing buildings, and [leave] the work neat and clearly labeled',
          brief: '[fit] wiring in new and existing buildings',
        },
      ],
    },
    {
      id: 'faults',
      headings: ['Fault Finding & Repairs', 'Troubleshooting & Repairs'],
      cues: 'fault*, on call, on-call, standby, fault finding, fault-finding, troubleshoot*, diagnos*, repair*, fix, fixes, fixing, fixed, call out*, call-out*, callout*, emergenc*, breakdown*, outage*, replace*, short circuit*, tripping, trip, trips',
      duties: [
        {
          say: '[track] down faults step by step, [repair] or [replace] failed parts, and [test] the result',
          brief: '[track] down faults and [repair] them',
        },
        {
          say: '[take] measurements, [isolate] the faulty part, and [repair] it with as little disruption as possible',
          brief: '[isolate] and [repair] faulty parts',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Inspection', 'Inspection & Testing'],
      cues: 'test, tests, safety test*, testing, tested, inspect*, certificat*, certify, eicr*, pat, megger*, multimeter*, insulation resistance, continuity, commission*, code compliance, nec, bs 7671, complian*, regulations, sign off, signed off',
      duties: [
        {
          say: '[check] circuits before they are energized, [record] the readings, and [correct] anything that does not meet the code',
          brief: '[test] circuits before they are energized',
        },
        {
          say: '[examine] installations, [take] readings, and [explain] the necessary repairs in plain language',
          brief: '[inspect] installations',
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
          say: '[read] drawings and diagrams, [estimate] the work, and [prepare] the right materials',
          brief: '[read] drawings and diagrams',
        },
        {
          say: '[visit] the site first, [plan] cable routes and loads, and [agree] on changes before walls are closed',
          brief: '[plan] cable routes and loads',
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
    'I install, test and repair electrical systems, and I leave them safe.',
    'My work is installing and testing wiring that people can rely on.',
    'I make sure that buildings have safe and reliable power.',
  ],
  about: [
    [
      'My time is split between new installations and finding faults in existing ones.',
      'Running cable, fitting panels, testing, and tracking down faults make up most of my work.',
      'The work changes from site to site, but it always begins with the drawings and ends with a test.',
    ],
    [
      'I test every circuit before I touch it, and I never assume that it is dead.',
      'Neat work is safer work, so I label circuits and keep panels in good order.',
      'I measure before I decide on a repair.',
    ],
    [
      'I explain my work in plain language, because people like to know about the wiring in their home.',
      'With other trades on site, I coordinate access and timing early.',
    ],
  ],
  closings: [
    'In short, I want installations to be safe, reliable and well documented.',
    'Put simply, I do work that I would be happy to have in my own home.',
    'Overall, I do safe, tidy work and give clear answers.',
  ],
  manners: [
    'Safety comes before speed in my work.',
    'I like a tidy panel and a job done right the first time.',
    'I arrive when I said I would, and I clean up when I am done.',
  ],
  strengths: ['Wiring & Installation', 'Fault Finding', 'Testing'],
};
