import type { Pack } from './pack.ts';

export const civilEngineer: Pack = {
  id: 'civil-engineer',
  family: 'engineering',
  title: 'Civil Engineer',
  aliases: [
    'civil -servant -service -judge -court -defence -defense -registrar -registry -rights -society',
    'civil engineering -lecturer -professor -prof -teacher -trainer -tutor',
    'civil site engineer',
    'site engineer',
    'construction engineer',
    'structural engineer',
    'structural designer',
    'resident engineer',
    'highway engineer',
    'geotechnical engineer',
    'field engineer civil',
    'project engineer civil',
    'water resources engineer',
  ],
  core: 'engineering',
  glossary: {
    rcc: 'reinforced concrete',
    bbs: 'bar bending schedules',
    boq: 'bill of quantities',
    boqs: 'bills of quantities',
    dpr: 'daily progress report',
    dprs: 'daily progress reports',
    rfi: 'RFI',
    rfis: 'RFIs',
    pcc: 'plain concrete',
    'qa/qc': 'QA/QC',
    drgs: 'drawings',
    drg: 'drawing',
  },
  settings: [
    'civil',
    'roads',
    'highways',
    'structural',
    'structures',
    'site',
    'water',
    'geotechnical',
    'railways',
    'buildings',
    'bridges',
    'design',
  ],
  themes: [
    {
      id: 'site',
      headings: ['Site Work & Supervision', 'Site Supervision'],
      cues: 'site supervision, supervis*, site visit*, on site, on-site, sites, site work, site execution, execution, concret*, pour*, reinforcement, rebar, formwork, shuttering, excavat*, earthwork*, foundation*, piling, pile*, slab*, column*, brickwork, masonry, plaster*, paving, asphalt, labour, labor, laborers, labourers, crew*, gang*, subcontractor*, sub-contractor*, with subcontractor*, with contractor*, contractor*, level, levels, setting out, set out, survey*, total station, alignment, drainage, finishing, day to day site',
      duties: [
        {
          say: 'not as designer, design: [follow] the work on site, [compare] it with the drawings, and [resolve] questions before each pour',
          brief: '[compare] the work on site with the drawings',
        },
        {
          say: 'not as designer, design: [check] levels, lines and reinforcement, [talk] with foremen and crews, and [record] necessary corrections',
          brief: '[check] levels and reinforcement',
        },
      ],
    },
    {
      id: 'design',
      headings: ['Design & Drawings', 'Drawings & Design'],
      cues: 'design*, drawing*, draft*, shop drawing*, structural analysis, seismic analysis, model*, calculat*, load*, detailing, bar bending schedule*, layout*, bim, revit, autocad, etabs, staad*, hydraul*, hydrolog*, stormwater, grading plan*, specifications, as-built*, as built*, rfi, rfis, submittal*',
      tools: ['cad'],
      duties: [
        {
          say: '[use] {cad} for drawings, details and calculations, and [revise] them when site conditions differ',
          brief: '[use] {cad} for drawings and calculations',
        },
        {
          say: '[work] with {cad} on details and quantities, and [check] that the design can be built',
          brief: '[work] with {cad} on details and quantities',
        },
        {
          say: '[read], [prepare] and [check] drawings and calculations, and [revise] them when site conditions differ',
          brief: '[prepare] and [check] drawings and calculations',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Testing', 'Quality Control', 'Inspection & Quality'],
      cues: 'quality*, qa/qc, qc, test, tests, testing, tested, cube*, slump, soil test*, compaction, inspect*, checklist*, material test*, lab, ncr*, snag*, punch list*, standards, codes, complian*, defect*, rework, audit*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [inspect] work at each stage, [arrange] material tests, and [have] defects corrected before the next stage begins',
          brief: '[inspect] work at each stage',
        },
        {
          say: '[check] materials and workmanship against the specification, and [keep] the test records complete',
          brief: '[check] materials and workmanship',
        },
      ],
    },
    {
      id: 'quantities',
      headings: ['Quantities & Costs', 'Quantities & Billing'],
      cues: 'quantit*, quantity takeoff*, takeoff*, take-off*, bill of quantities, bills of quantities, estimat*, cost*, costing, rate analys*, rate analysis of, contractor bill*, checking bills, billing, bill, bills, ra bill*, measurement*, measurement book*, invoice*, budget*, tender*, bid, bids, bidding, procure*, purchase*, material*, store, reconcil*, valuation*, variation*, change order*, claims',
      duties: [
        {
          say: '[measure] finished work, [work] out quantities, and [check] bills and variations against them',
          brief: '[check] quantities and bills',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Progress', 'Scheduling & Progress'],
      cues: 'plan, plans, planning, planned, schedul*, program*, progress, daily progress report*, progress report*, weekly report*, look ahead*, look-ahead*, milestone*, delay*, ahead of schedule, deadline*, primavera, ms project, microsoft project, resource*, manpower, productivity, project management, manage project*, managing project*, managed project*',
      tools: ['pm'],
      duties: [
        {
          say: '[update] the schedule in {pm}, [compare] it with progress on site, and [report] delays early',
          brief: '[track] progress against the schedule in {pm}',
        },
        {
          say: '[map] out the coming weeks of work, [compare] them with progress on site, and [report] delays early',
          brief: '[plan] the coming weeks of work',
        },
        {
          say: '[report] progress, [arrange] labor, materials and equipment for the next steps, and [warn] early of delays',
          brief: '[report] progress and delays',
        },
      ],
    },
    {
      id: 'engineering',
      headings: ['Civil Engineering', 'Engineering Work'],
      cues: 'road*, bridge*, building*, highway*, pipeline*, water supply, sewer*, dam, dams, rail*, tunnel*, metro, infrastructure, environmental, permits, approvals, municipal*, authorities',
      duties: [],
    },
  ],
  hooks: [
    'I help to turn drawings into safe, durable structures.',
    'My work connects the drawings with the construction on site.',
  ],
  about: [
    [
      'I compare the drawings with the conditions on site and report differences.',
      'Before work is covered up, I check it against the specification.',
    ],
    [
      'When a question comes up on site, I answer it with a sketch or a calculation.',
      'I record measurements, tests and instructions on the day they are made.',
    ],
  ],
  closings: [
    'In short, my job is to see that structures are built as designed, safely and to last.',
    'Overall, I want the people who use what we build to be able to rely on it.',
  ],
  strengths: ['Site Supervision', 'Quality Control', 'Drawings'],
};
