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
      headings: ['Site Supervision', 'Running the Site'],
      cues: 'supervis*, oversee*, day to day, day-to-day, daily site*, crew*, gang*, labour, labor, laborers, labourers, workers, trades, tradesmen, subcontractor*, sub-contractor*, manpower, concret*, pour*, rebar, foundation*, brickwork, finishing works, execution, site execution, demolition, handover of units, site supervis*, sites',
      duties: [
        {
          say: '[assign] the work in the morning, [walk] the site during the day, and [move] crews when a job is delayed',
          brief: '[assign] work and [walk] the site',
        },
        {
          say: '[coordinate] the trades, [answer] their questions, and [prepare] the next stage of work',
          brief: '[coordinate] the trades',
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
          say: '[work] with {pm} to schedule the coming weeks, and [report] delays early',
          brief: '[track] progress in {pm}',
        },
        {
          say: '[organize] the coming days by trade and area, and [report] delays early',
          brief: '[schedule] the coming days by trade and area',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Inspections', 'Quality on Site'],
      cues: 'quality*, inspect*, snag*, punch list*, check*, drawing*, specification*, level, levels, line and level, setting out, test, tests, testing, cube*, slump*, rework*, defect*, workmanship, standards, building control, codes, as-built*, as built*, rfi, rfis',
      duties: [
        {
          say: '[compare] the work with drawings and specifications, and [have] defects corrected before they are covered',
          brief: '[compare] the work with the drawings',
        },
        {
          say: '[check] each stage with the trade responsible, and [record] the defects to be corrected',
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
          say: '[hold] toolbox talks, [check] scaffolds, trenches and protective equipment, and [stop] unsafe work',
          brief: '[hold] toolbox talks and [check] the site',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Equipment', 'Materials & Deliveries'],
      cues: 'material*, order*, deliver*, suppl*, procure*, purchas*, equipment, plant hire, machinery, crane*, stock*, store, storage, waste, wastage, call off*, consumable*, tools, reconcil*, inventor*',
      duties: [
        {
          say: '[order] material for delivery when it is needed, and [check] it against the delivery note',
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
          say: '[update] the site log, photos and reports in {logistics+office} every day',
          brief: '[update] the site log in {logistics+office}',
        },
        {
          say: '[record] weather, crew numbers, deliveries and delays in the site log every day',
          brief: '[update] the site log every day',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Site Coordination', 'Coordination'],
      cues: 'client*, architect*, engineer*, consultant*, neighbor*, neighbour*, council, authorities, meeting*, coordinat*, co-ordinat*, liais*, project manager*, homeowner*, stakeholder*, work with, working with, worked with, handover*, hand over, inspector*, residents, complain*',
      duties: [
        {
          say: '[clarify] open questions with the client, the architect and the trades, and [confirm] the answers in writing',
          brief: '[clarify] open questions with client and architect',
        },
      ],
    },
    { id: 'work', headings: ['Site Work', 'Building Works'], cues: '', duties: [] },
  ],
  hooks: [
    'I run building sites: the trades, the materials, the schedule and safety.',
    'I plan and supervise the daily work on a building site.',
  ],
  about: [
    [
      'I walk the site at the beginning and at the end of the day.',
      'Before concrete or boards cover the work, I inspect it.',
    ],
    [
      'I ask the trades how long their work will take, and then I plan.',
      'When several trades need the same area, I settle the order the day before.',
    ],
  ],
  closings: [
    'In short, my job is to see that the site is safe and that the building is finished as drawn and on time.',
    'Overall, I want crews to have clear tasks, the right materials and a safe place to work.',
  ],
  strengths: ['Site Supervision', 'Site Safety', 'Scheduling'],
};
