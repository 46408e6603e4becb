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
          say: '[run] cable, [fit] panels, outlets and lighting, and [connect] them the way the drawings and the code require',
          brief: '[run] cable and [fit] panels and outlets',
        },
        {
          say: '[install] wiring and fittings in new and existing buildings, and [leave] the work neat enough to be read by the next person',
          brief: '[install] wiring in new and existing buildings',
        },
      ],
    },
    {
      id: 'faults',
      headings: ['Fault Finding & Repairs', 'Troubleshooting & Repairs'],
      cues: 'fault*, on call, on-call, standby, fault finding, fault-finding, troubleshoot*, diagnos*, repair*, fix, fixes, fixing, fixed, call out*, call-out*, callout*, emergenc*, breakdown*, outage*, replace*, short circuit*, tripping, trip, trips',
      duties: [
        {
          say: '[track] down faults step by step, [repair] or [replace] what has failed, and [make] sure that it does not trip again',
          brief: '[track] down faults and [repair] them',
        },
        {
          say: '[measure] before I guess, [isolate] the faulty part, and [put] it right with as little disruption as possible',
          brief: '[isolate] faults and [put] them right',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Inspection', 'Inspection & Testing'],
      cues: 'test, tests, safety test*, testing, tested, inspect*, certificat*, certify, eicr*, pat, megger*, multimeter*, insulation resistance, continuity, commission*, code compliance, nec, bs 7671, complian*, regulations, sign off, signed off',
      duties: [
        {
          say: '[test] circuits before they go live, [record] the readings, and [correct] what does not meet the code',
          brief: '[test] circuits before they go live',
        },
        {
          say: '[inspect] installations, [take] readings, and [explain] in plain words what has to be put right',
          brief: '[inspect] installations and [record] the readings',
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
          say: '[read] drawings and diagrams, [work] out what the job needs, and [bring] the right material the first time',
          brief: '[read] drawings and [plan] the job from them',
        },
        {
          say: '[look] at the site first, [plan] cable routes and loads, and [agree] on changes before they are covered by plaster',
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
      headings: ['Quotes & Invoices', 'Quotes & Materials'],
      cues: 'quote*, quotation*, invoic*, estimates, pricing, price jobs, pricing jobs, order material*, ordering material*, materials, suppl*, stock, van stock, purchas*, tenders',
      duties: [],
    },
  ],
  hooks: [
    'I install, test and repair electrical systems, and I leave them safe.',
    'My work is the wiring behind the wall, and it has to be right, because nobody looks there again.',
    'When the power is off, people call someone like me; most of my work is making sure they never have to.',
  ],
  about: [
    [
      'Most of my days are split between new installations and the search for faults in old ones.',
      'Running cable, fitting panels, testing, and tracking down faults make up most of my work.',
      'The work changes from site to site, but it begins with the drawing and ends with a test.',
    ],
    [
      'I test before I trust, and I never assume that a circuit is dead.',
      'Neat work is safe work, so I label circuits and keep panels in good order.',
      'Electricity does not forgive guesses, so I measure first.',
    ],
    [
      'I explain what I am doing in plain words, because people like to know what happens in their walls.',
      'With other trades on site I talk early about who goes where and when.',
    ],
  ],
  closings: [
    'In short, I want the lights to come on, the breakers to hold and the paperwork to be right.',
    'Put simply, I do work that I would be happy to have in my own house.',
    'What ties it together is safe work, tidy wiring and clear answers.',
  ],
  manners: [
    'Safety comes before speed, every time.',
    'I like a tidy panel and a job that does not need a second visit.',
    'I turn up when I said I would and clean up when I am done.',
  ],
  strengths: ['Wiring & Installation', 'Fault Finding', 'Testing'],
};
