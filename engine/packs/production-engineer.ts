import type { Pack } from './pack.ts';

export const productionEngineer: Pack = {
  id: 'production-engineer',
  family: 'engineering',
  title: 'Production Engineer',
  aliases: [
    'manufacturing engineer',
    'industrial engineer',
    'production supervisor',
    'production manager',
    'production planner',
    'production executive',
    'production incharge',
    'plant manager',
    'factory manager',
    'lean engineer',
    'npi engineer',
  ],
  core: 'work',
  glossary: {
    rca: 'root cause analysis',
    sop: 'SOP',
    sops: 'SOPs',
    vsm: 'value stream map',
    ppc: 'production planning',
    npi: 'new product introduction',
    wip: 'work in progress',
    fpy: 'first-pass yield',
    'm/c': 'machine',
    'm/cs': 'machines',
    prodn: 'production',
    mfg: 'manufacturing',
  },
  settings: ['assembly', 'machining', 'packaging', 'garments', 'automotive', 'electronics', 'night shift'],
  themes: [
    {
      id: 'production',
      headings: ['Production & Daily Output', 'Running Production'],
      cues: 'production*, output, daily target*, production target*, shift, shifts, line, lines, assembly line*, run the line, running the line, shop floor, operators, throughput, changeover*, line clearance, manpower, downtime, uptime, oee, press shop, machines, machine, packing line*, changeover time*',
      duties: [
        {
          say: '[follow] output on the shop floor, [compare] it with the plan, and [clear] what holds the line up',
          brief: '[follow] output and [clear] what holds it up',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Capacity', 'Production Planning'],
      cues: 'plan, plans, planning, planned, schedul*, capacity, load, loading plan*, line balanc*, balancing, time study, time studies, work study, work studies, cycle time*, takt, manpower plan*, material plan*, work in progress, dispatch*, on time delivery, on-time delivery, deadline*, mrp',
      tools: ['erp', 'pm'],
      duties: [
        {
          say: '[compare] orders, material and capacity in {erp+pm}, and [say] early which date will not hold',
          brief: '[compare] orders and capacity in {erp+pm}',
        },
        {
          say: '[measure] cycle times, [balance] the work between stations, and [find] the step that sets the pace',
          brief: '[measure] cycle times and [balance] stations',
        },
      ],
    },
    {
      id: 'methods',
      headings: ['Methods & Work Instructions', 'Processes & Methods'],
      cues: 'work instruction*, sop*, standard work, process flow*, process sheet*, method*, layout*, fixture*, jig, jigs, tooling, tools, mold*, mould*, poka yoke, poka-yoke, ergonomic*, new product*, npi, trial*, pilot run*, setup*, set up, routing*, drawing*, commission*, install*, new line*, new machine*, program*, automat*, robot*',
      tools: ['cad'],
      duties: [
        {
          say: '[work] out fixtures, layouts and routings, with drawings in {cad}, and [try] them out with the people who will use them',
          brief: '[prepare] fixtures and layouts in {cad}',
        },
        {
          say: '[write] work instructions at the machine rather than at the desk, and [update] them when the method changes',
          brief: '[write] and [update] work instructions',
        },
      ],
    },
    {
      id: 'improvement',
      headings: ['Continuous Improvement', 'Lean & Improvement'],
      cues: 'improv*, continuous improvement, kaizen*, lean, 5s, smed, value stream*, tpm, six sigma, waste, scrap, cost sav*, saving*, productiv*, efficien*, bottleneck*, reduc*, root cause*, problem*, 5s on',
      duties: [
        {
          say: '[look] for waiting, searching and rework, and [take] out one cause at a time together with the operators',
          brief: '[look] for waiting, searching and rework',
        },
        {
          say: '[try] out small changes on the line, [measure] before and after, and [keep] the ones that hold',
          brief: '[try] out and [measure] small changes',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality', 'Quality & Defects'],
      cues: 'quality, defect*, rework, reject*, rejection*, inspect*, first-pass yield, first piece*, first article*, customer complaint*, control plan*, fmea, pfmea, spc, capa*, 8d, audit*, iso, in-process*, yield, reduce rework, reducing rework, reduced rework',
      duties: [
        {
          say: '[follow] defects back to the step where they begin, and [change] something there rather than at the end of the line',
          brief: '[follow] defects back to where they begin',
        },
        {
          say: '[check] first pieces and process settings, and [stop] a run that is drifting away from the drawing',
          brief: '[check] first pieces and settings',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Maintenance', 'Machines & Maintenance'],
      cues: 'maintenance, maintain*, breakdown*, preventive*, spare*, equipment, repair*, calibrat*, machine maintenance',
      duties: [],
    },
    {
      id: 'money',
      headings: ['Costs & Materials', 'Materials & Costs'],
      cues: 'cost, costs, costing, budget*, material*, inventor*, stock*, supplier*, vendor*, purchas*, procure*, raw material*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Reports & Figures', 'Production Reports'],
      cues: 'report, reports, reporting, reported, document, documents, documenting, documentation, record, records, recording, log, logs, data entry, dashboard*, mis, kpi*, data, production figures, minutes, batch record*, production report*',
      tools: ['office', 'bi'],
      duties: [
        {
          say: '[report] output, downtime and scrap in {office+bi}, with the reasons next to the figures',
          brief: '[report] output and downtime in {office+bi}',
        },
        {
          say: '[report] output, downtime and scrap, with the reasons next to the figures',
          brief: '[report] output, downtime and scrap',
        },
      ],
    },
    { id: 'work', headings: ['Production Work', 'Day-to-Day Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I work where a plan meets a shop floor, and try to make the two agree a little better each day.',
    'My work is getting a product made on time, and finding the step that keeps it from being made sooner.',
    'A line tells where it hurts if one stands beside it for an hour, and much of my work starts that way.',
  ],
  about: [
    [
      'The day starts with the figures of the last shift and a walk along the line to see what is behind them.',
      'Plan in the morning, shop floor for most of the day, figures in the evening: that is the usual order.',
      'I spend more time beside machines than behind a desk, because that is where the answers are.',
    ],
    [
      'Operators have usually tried what I am about to suggest, so I ask first.',
      'When the plan cannot be kept, I say so in the morning and not at the end of the shift.',
      'A fix counts for me once it has survived a night shift.',
    ],
  ],
  closings: [
    'In short, I try to keep production moving and to make the next shift a little easier than the last.',
    'It comes down to a plan that can be kept, and a line that is not stopped by the same thing again.',
    'I am content when the shift ends on plan and the handover is short.',
  ],
  manners: [
    'The shop floor teaches me something most days, so I go there first.',
    'I ask what stopped the line before I ask who did.',
    'I like a change that an operator would have thought of, and often did.',
  ],
  strengths: ['Production Planning', 'Continuous Improvement', 'Work Methods'],
};
