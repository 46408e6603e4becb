import type { Pack } from './pack.ts';

/** Those who measure land, buildings and the cost of building. */
export const surveyor: Pack = {
  id: 'surveyor',
  family: 'engineering',
  title: 'Surveyor',
  aliases: [
    'surveyor -marine -insurance -loss',
    'land surveyor',
    'site surveyor',
    'survey engineer',
    'quantity surveyor',
    'qs engineer',
    'building surveyor',
    'chartered surveyor',
    'chainman',
    'survey technician',
    'survey assistant',
    'total station operator',
    'cost estimator',
    'estimation engineer',
    'estimator',
    'estimating engineer',
    'setting out engineer',
    'cadastral surveyor',
    'geomatics engineer',
    'land survey technician',
    'tendering engineer',
    'billing engineer',
  ],
  core: 'measuring',
  glossary: {
    boq: 'bill of quantities',
    boqs: 'bills of quantities',
    dgps: 'DGPS',
    ts: 'total station',
    tbm: 'benchmark',
  },
  settings: ['roads', 'highways', 'mining', 'hydrographic'],
  themes: [
    {
      id: 'measuring',
      headings: ['Measurement & Survey', 'Surveying'],
      cues: 'survey*, total station*, dgps, gps, gnss, level, levels, leveling, levelling, traverse*, topograph*, contour*, measur*, boundary, boundaries, demarcat*, benchmark*, control point*, drone*, lidar, as-built*, as built*, site visit*, inspection*, condition, defect*, dilapidat*, chain*',
      duties: [
        {
          say: 'not as quantity, qs, estimator, estimation, estimating, building, billing, tendering, chartered, cost: [set] up control points, [measure] the site, and [check] the readings by closing back',
          brief: '[measure] sites and [check] the readings',
        },
        {
          say: 'as building, chartered: [inspect] buildings from roof to cellar, [note] defects, and [explain] which ones matter',
          brief: '[inspect] buildings for defects',
        },
        {
          say: 'as quantity, qs, billing: [measure] work on site with the contractor, and [agree] on the figures before they are billed',
          brief: '[measure] work on site with the contractor',
        },
      ],
    },
    {
      id: 'setting',
      headings: ['Setting Out', 'Setting Out & Levels', 'Lines & Levels'],
      cues: 'setting out, set out, layout, line and level, pegs, center line*, centre line*, alignment, marking, grid*, pile*, column*, road*, bridge*',
      duties: [
        {
          say: 'as land, site, survey, surveyor, setting: not as quantity, building, chartered: [set] out lines and levels for the work, and [protect] the marks',
          brief: '[set] out lines and levels',
        },
      ],
    },
    {
      id: 'quantities',
      headings: ['Quantities & Costs', 'Quantities', 'Costs & Quantities'],
      cues: 'quantit*, boq, bill of quantities, bills of quantities, take off*, take-off*, takeoff*, estimat*, cost*, rate analysis, rates, tender*, pricing, budget*, valuation*, cost plan*',
      duties: [
        {
          say: 'as quantity, qs, estimator, estimation, estimating, billing, tendering, cost: [take] off quantities from drawings, [price] them, and [mark] what is not clear yet',
          brief: '[take] off quantities from drawings',
        },
      ],
    },
    {
      id: 'contracts',
      headings: ['Bills & Contracts', 'Payments & Contracts'],
      cues: 'bill, bills, billing, invoice*, payment*, certif*, subcontract*, contract*, variation*, claim*, final account*, reconcil*, procurement, ra bill*, extra item*, retention, negotiat*',
      duties: [
        {
          say: 'as quantity, qs, billing: [check] bills against measured work, and [keep] a record of variations',
          brief: '[check] bills against measured work',
        },
      ],
    },
    {
      id: 'drawings',
      headings: ['Drawings & Data', 'Maps & Drawings'],
      cues: 'drawing*, draft*, autocad, civil 3d, map, maps, mapping, gis, plot*, cross section*, cross-section*, data, process*, coordinates, plan, plans, model*, point cloud*, volume*',
      tools: ['cad'],
      duties: [
        {
          say: 'not as quantity, qs, estimator, estimation, estimating, billing, tendering, cost, building, chartered: [turn] field data into plans with {cad}, and [compare] them with what stands on site',
          brief: '[turn] field data into plans with {cad}',
        },
        {
          say: 'not as quantity, qs, estimator, estimation, estimating, billing, tendering, cost, building, chartered: [turn] field data into plans, and [compare] them with what stands on site',
          brief: '[turn] field data into plans',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Field Books', 'Reports & Records', 'Field Notes'],
      cues: 'report*, record*, field book*, fieldbook*, document*, log, logs, level book*, register*, measurement book*, mb, paperwork, letters, correspondence',
      duties: [
        {
          say: '[write] down measurements, dates and instruments so that others can repeat them',
          brief: '[record] measurements so that others can repeat them',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Instruments'],
      cues: 'instrument*, calibrat*, equipment, tripod*, battery, batteries, prism*',
      duties: [
        {
          say: 'not as quantity, qs, estimator, estimation, estimating, billing, tendering, cost: [check] instruments against a known line, and [keep] them dry and charged',
          brief: '[check] instruments against a known line',
        },
      ],
    },
  ],
  hooks: [
    'My work is measuring, so that others can build on the figures.',
    'I measure, check and record what is there and what is planned.',
    'as quantity, qs, estimator, estimation, cost: I work out what a building needs and what it will cost.',
  ],
  about: [
    [
      'I write down how I got to a figure as well as the figure.',
      'Before I measure, I check the instrument and the reference points.',
    ],
    [
      'I measure again when readings disagree.',
      'When a drawing and the site disagree, I say so before work goes on.',
    ],
  ],
  closings: [
    'as quantity, qs, estimator, estimation, cost: In short, my job is to work out what a building costs and to see that the money is well spent.',
    'not as quantity, qs, estimator, estimation, cost: In short, my job is to give builders, owners and planners measurements that they can rely on.',
    'Overall, I want errors to be found on paper, before anything is built.',
  ],
  strengths: ['Measurement', 'Drawings', 'Reports'],
};
