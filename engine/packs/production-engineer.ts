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
      headings: ['Production Output', 'Running Production'],
      cues: 'production*, output, daily target*, production target*, shift, shifts, line, lines, assembly line*, run the line, running the line, shop floor, operators, throughput, changeover*, line clearance, manpower, downtime, uptime, oee, press shop, machines, machine, packing line*, changeover time*',
      duties: [
        {
          say: '[track] output on the shop floor, [compare] it with the plan, and [resolve] bottlenecks',
          brief: '[track] output and [resolve] bottlenecks',
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
          say: '[compare] orders, material and capacity in {erp+pm}, and [flag] delivery risks early',
          brief: '[compare] orders and capacity in {erp+pm}',
        },
        {
          say: '[measure] cycle times, [balance] the work between stations, and [identify] bottlenecks',
          brief: '[measure] cycle times and [balance] stations',
        },
      ],
    },
    {
      id: 'methods',
      headings: ['Methods & Instructions', 'Processes & Methods'],
      cues: 'work instruction*, sop*, standard work, process flow*, process sheet*, method*, layout*, fixture*, jig, jigs, tooling, tools, mold*, mould*, poka yoke, poka-yoke, ergonomic*, new product*, npi, trial*, pilot run*, setup*, set up, routing*, drawing*, commission*, install*, new line*, new machine*, program*, automat*, robot*',
      tools: ['cad'],
      duties: [
        {
          say: 'not as planner: [work] with {cad} on fixtures and layouts, and [test] them with the operators',
          brief: '[work] with {cad} on fixtures and layouts',
        },
        {
          say: 'not as planner: [write] work instructions together with the operators, and [update] them when the method changes',
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
          say: 'not as planner: [look] for waiting time, excess motion and rework, and [eliminate] the causes together with the operators',
          brief: '[look] for waste and rework',
        },
        {
          say: 'not as planner: [test] changes on the line, [measure] before and after, and [standardize] those that work',
          brief: '[test] changes on the line',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Production Quality', 'Quality & Defects'],
      cues: 'quality, defect*, rework, reject*, rejection*, inspect*, first-pass yield, first piece*, first article*, customer complaint*, control plan*, fmea, pfmea, spc, capa*, 8d, audit*, iso, in-process*, yield, reduce rework, reducing rework, reduced rework',
      duties: [
        {
          say: 'not as planner: [trace] defects back to their source, and [correct] the process there',
          brief: '[trace] defects to their source',
        },
        {
          say: 'not as planner: [check] first pieces and process settings, and [stop] a run that is drifting out of specification',
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
          say: '[summarize] output, downtime and scrap in {office+bi}, along with their causes',
          brief: '[report] output and downtime in {office+bi}',
        },
        {
          say: '[summarize] output, downtime and scrap, along with their causes',
          brief: '[report] output, downtime and scrap',
        },
      ],
    },
    { id: 'work', headings: ['Production Work', 'Day-to-Day Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I help a plant meet its production plan and improve the way it works.',
    'not as planner: I observe production on the shop floor and look for ways to improve it.',
  ],
  about: [
    [
      'I walk the line and talk with operators before I look at the report.',
      'Before a change, I try it out on one shift or one machine.',
    ],
    [
      'When the plan cannot be met, I say so early.',
      'I check a fix over several shifts before I call it done.',
    ],
  ],
  closings: [
    'In short, my job is to see that products are made safely, on time and at the right quality.',
    'Overall, I want production to run to plan with fewer stops and less waste.',
  ],
  strengths: ['Production Planning', 'Continuous Improvement', 'Work Methods'],
};
