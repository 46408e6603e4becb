import type { Pack } from './pack.ts';

export const civilEngineer: Pack = {
  id: 'civil-engineer',
  family: 'engineering',
  title: 'Civil Engineer',
  aliases: [
    'civil',
    'civil engineering',
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
          say: '[follow] the work on site, [compare] it with the drawings, and [sort] out questions before concrete covers them',
          brief: '[follow] the work on site against the drawings',
        },
        {
          say: '[check] levels, lines and reinforcement, [talk] with foremen and crews, and [note] what has to be corrected',
          brief: '[check] levels and reinforcement on site',
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
          say: '[prepare] and [check] drawings and calculations in {cad}, and [revise] them when conditions on site differ',
          brief: '[prepare] and [check] drawings in {cad}',
        },
        {
          say: '[work] out details and quantities in {cad}, and [make] sure that they can be built as drawn',
          brief: '[work] out details in {cad}',
        },
        {
          say: '[read], [prepare] and [check] drawings and calculations, and [revise] them when conditions on site differ',
          brief: '[prepare] and [check] drawings and calculations',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Testing', 'Quality Control'],
      cues: 'quality*, qa/qc, qc, test, tests, testing, tested, cube*, slump, soil test*, compaction, inspect*, checklist*, material test*, lab, ncr*, snag*, punch list*, standards, codes, complian*, defect*, rework, audit*',
      duties: [
        {
          say: '[inspect] work at each stage, [arrange] material tests, and [have] defects put right before the next stage begins',
          brief: '[inspect] work and [arrange] material tests',
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
          brief: '[work] out quantities and [check] bills',
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
          say: '[update] the schedule in {pm}, [compare] it with progress on site, and [point] out delays while they can still be recovered',
          brief: '[track] progress against the schedule in {pm}',
        },
        {
          say: '[plan] the coming weeks of work, [compare] them with progress on site, and [point] out delays early',
          brief: '[plan] the coming weeks of work',
        },
        {
          say: '[report] progress, [line] up labor, material and equipment for the next steps, and [warn] early when one of them is late',
          brief: '[report] progress and [warn] early of delays',
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
    'I help to turn drawings into structures that stand, drain and last.',
    'My work lies between the drawing and the ground, where the two have to agree.',
    'Things that are built stay for decades, so I check twice before the concrete is poured.',
  ],
  about: [
    [
      'My days are shared between drawings, checks on site and the conversations that keep the two in step.',
      'Most of my work is checking, measuring, planning and talking with the people who build.',
      'Part of the work is on paper and part in boots, and I like both.',
    ],
    [
      'A mistake on paper costs an eraser and a mistake in concrete costs a week, so I ask early.',
      'I walk the site with the drawing in hand, because that is where the two begin to differ.',
      'Small deviations add up, so I measure rather than estimate by eye.',
    ],
    [
      'I listen to foremen and crews, who often see a problem before it reaches the drawing.',
      'With contractors I am friendly in tone and firm on the specification.',
    ],
  ],
  closings: [
    'In short, I see to it that what is built is what was drawn, and that it was drawn with care.',
    'Put simply, I check, measure and coordinate, so that the work is sound and the schedule realistic.',
    'What ties it together is careful checking, clear records and a good word with the people on site.',
  ],
  manners: [
    'Problems on site rarely get smaller with time, so I raise them the same day.',
    'I like to see for myself before I sign.',
    'I explain the reason behind an instruction, because people build better when they know it.',
  ],
  strengths: ['Site Supervision', 'Quality Control', 'Drawings'],
};
