import type { Pack } from './pack.ts';

export const siteSupervisor: Pack = {
  id: 'site-supervisor',
  family: 'engineering',
  title: 'Site Supervisor',
  aliases: [
    'construction supervisor',
    'construction foreman',
    'construction manager',
    'construction project manager',
    'site foreman',
    'site manager -web -website',
    'site incharge',
    'site in charge',
    'site agent',
    'site superintendent',
    'general foreman',
    'foreman -electrical -warehouse -factory -production',
    'clerk of works',
  ],
  core: 'work',
  glossary: {
    dpr: 'daily progress report',
    dprs: 'daily progress reports',
    subs: 'subcontractors',
    subbies: 'subcontractors',
    drg: 'drawing',
    'h&s': 'health and safety',
    tbts: 'toolbox talks',
    pm: 'project manager',
    rcc: 'reinforced concrete',
  },
  settings: ['residential', 'commercial', 'civils', 'roads', 'fit-out', 'high-rise'],
  themes: [
    {
      id: 'site',
      headings: ['Running the Site', 'Site Supervision'],
      cues: 'supervis*, oversee*, day to day, day-to-day, daily site*, crew*, gang*, labour, labor, laborers, labourers, workers, trades, tradesmen, subcontractor*, sub-contractor*, manpower, concret*, pour*, rebar, foundation*, brickwork, finishing works, execution, site execution, demolition, handover of units, site supervis*, sites',
      duties: [
        {
          say: '[share] out the work in the morning, [walk] the site through the day, and [move] people when a job waits for another',
          brief: '[share] out the work and [walk] the site',
        },
        {
          say: '[keep] trades out of each other’s way, [answer] their questions, and [see] that the next step can begin',
          brief: '[keep] trades out of each other’s way',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Progress', 'Schedule & Progress'],
      cues: 'plan, plans, planning, planned, schedul*, program*, look ahead*, look-ahead*, milestone*, progress*, deadline*, delay*, on time, ahead of, sequence*, sequencing, coordinate trades, week*, project*, handed over, completed',
      tools: ['pm'],
      duties: [
        {
          say: '[plan] the next weeks in {pm}, [compare] them with what stands on site, and [point] out slippage early',
          brief: '[compare] progress with the plan in {pm}',
        },
        {
          say: '[plan] the coming days by trade and area, and [point] out early where the schedule will not hold',
          brief: '[plan] the coming days by trade and area',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Inspections', 'Quality on Site'],
      cues: 'quality*, inspect*, snag*, punch list*, check*, drawing*, specification*, level, levels, line and level, setting out, test, tests, testing, cube*, slump*, rework*, defect*, workmanship, standards, building control, codes, as-built*, as built*, rfi, rfis',
      duties: [
        {
          say: '[compare] the work with drawings and specification, and [have] faults put right before they are covered up',
          brief: '[compare] the work with the drawings',
        },
        {
          say: '[inspect] each stage with the trade that did it, and [write] down what has to be done again',
          brief: '[inspect] each stage with the trade',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Site Safety', 'Health & Safety'],
      cues: 'safety, health and safety, ppe, toolbox talk*, tool box talk*, risk assess*, hazard*, near miss*, accident*, incident*, osha, hse, ehs, permit*, method statement*, rams, induction*, scaffold*, first aid*, fire, injur*, housekeeping, clean*',
      duties: [
        {
          say: '[hold] the morning talk, [check] scaffolds, trenches and protective gear, and [stop] work that is not safe',
          brief: '[hold] safety talks and [check] the site',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Equipment', 'Materials & Deliveries'],
      cues: 'material*, order*, deliver*, suppl*, procure*, purchas*, equipment, plant hire, machinery, crane*, stock*, store, storage, waste, wastage, call off*, consumable*, tools, reconcil*, inventor*',
      duties: [
        {
          say: '[order] material so that it arrives when there is room and need for it, and [check] it against the order',
          brief: '[order] and [check] material',
        },
      ],
    },
    {
      id: 'quantities',
      headings: ['Quantities & Costs', 'Costs & Measurements'],
      cues: 'quantit*, bill of quantities, measurement*, measur*, bill, bills, billing, invoice*, cost*, budget*, variation*, change order*, valuation*, estimate*, tender*, claims, payroll, wages, boq*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Site Log & Reports', 'Site Records'],
      cues: 'report, reports, reporting, reported, diary, diaries, site diary, daily progress report*, document, documents, documenting, documentation, record, records, recording, log, logs, paperwork, photo*, minutes, checklist*, as-built record*',
      tools: ['logistics', 'office'],
      duties: [
        {
          say: '[keep] the site log, photos and reports in {logistics+office}, on the same day',
          brief: '[keep] the site log in {logistics+office}',
        },
        {
          say: '[keep] the site log with weather, people, deliveries and delays, on the same day',
          brief: '[keep] the site log day by day',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Client, Architect & Neighbors', 'Coordination'],
      cues: 'client*, architect*, engineer*, consultant*, neighbor*, neighbour*, council, authorities, meeting*, coordinat*, co-ordinat*, liais*, project manager*, homeowner*, stakeholder*, work with, working with, worked with, handover*, hand over, inspector*, residents, complain*',
      duties: [
        {
          say: '[settle] open questions with client, architect and trades before they stop the work, and [pass] the answers on in writing',
          brief: '[settle] open questions before they stop the work',
        },
      ],
    },
    { id: 'work', headings: ['Site Work', 'Building Works'], cues: '', duties: [] },
  ],
  hooks: [
    'I keep a building site moving: people, material, drawings and weather, in the right order if possible.',
    'My work is knowing each morning who does what today, and what has to be ready for tomorrow.',
    'Many trades share one site and one schedule, and my work is to keep them together.',
  ],
  about: [
    [
      'The first walk of the day tells me more than any report, so I take it before the phone starts.',
      'My day goes between the trades, the drawings and the telephone, with mud on all three.',
      'Mornings are for sharing out work, afternoons for checking it, and evenings for the log.',
    ],
    [
      'I check before concrete or boards hide the answer.',
      'When trades need the same room, they hear from me the day before.',
      'I ask those who do the work how long it takes, and then I plan.',
    ],
  ],
  closings: [
    'In short, I try to keep the site safe, the trades supplied and the schedule honest.',
    'People should know what to do, have what they need and go home unhurt.',
    'A wall tells no lies, so I would rather find the fault myself and early.',
  ],
  manners: [
    'Shouting moves nobody faster, so I explain.',
    'I write things down on site, in pencil, before I forget them.',
    'I ask for what I need a day early and say thank you for it.',
  ],
  strengths: ['Site Supervision', 'Site Safety', 'Scheduling'],
};
