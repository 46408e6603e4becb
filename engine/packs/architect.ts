import type { Pack } from './pack.ts';

/** Those who design buildings and the rooms in them: architects and interior designers. */
export const architect: Pack = {
  id: 'architect',
  family: 'engineering',
  title: 'Building Architect',
  aliases: [
    '=architect',
    'junior architect -software -data',
    'project architect -software -data',
    'residential architect',
    'architectural designer',
    'architectural assistant',
    'architectural technologist',
    'architectural intern',
    'interior designer',
    'interior architect',
    'interior decorator',
    'interior design -sales',
    'kitchen designer',
    'exhibition designer',
    'set designer',
    'bim modeler',
    'bim modeller',
    'bim coordinator',
    'revit modeler',
    'architectural draftsman',
    'architectural draughtsman',
  ],
  core: 'design',
  glossary: { wd: 'working drawings', gfc: 'good for construction', ffe: 'furniture and fittings' },
  settings: ['residential', 'hospitality', 'retail', 'healthcare'],
  themes: [
    {
      id: 'design',
      headings: ['Design & Concepts', 'Design', 'Concepts'],
      cues: 'design*, concept*, sketch*, layout*, space plan*, moodboard*, mood board*, elevation*, facade*, floor plan*, plans, 3d, render*, visuali*, walkthrough*, schematic*, material palette*, color scheme*, colour scheme*, vastu, master plan*, feasibil*',
      tools: ['design'],
      duties: [
        {
          say: 'as interior, kitchen, decorator, set, exhibition: [plan] rooms around how people use them, and [choose] colors, light and furniture to match',
          brief: '[plan] rooms around how people use them',
        },
        {
          say: 'unless java, aws, azure, cloud, software: not as bim, draftsman, draughtsman, technologist, revit, interior, kitchen, decorator, set, exhibition: [turn] a client’s wishes, the site and the rules into plans and sections',
          brief: '[turn] wishes and rules into plans',
        },
        {
          say: 'as bim, revit: [build] the model from drawings, and [find] clashes before they reach the site',
          brief: '[build] the model and [find] clashes',
        },
      ],
    },
    {
      id: 'drawings',
      headings: ['Drawings & Details', 'Drawings', 'Plans & Details'],
      cues: 'drawing*, working drawing*, detail*, good for construction, autocad, revit, sketchup, bim, model*, draft*, section*, sheet*, schedule of*, furniture drawing*, electrical layout*, submission drawing*, sanction drawing*, as-built*',
      tools: ['cad'],
      duties: [
        {
          say: 'unless java, aws, azure, cloud, software: [draw] plans, sections and details with {cad}, and [mark] each revision clearly',
          brief: '[draw] plans and details with {cad}',
        },
        {
          say: 'unless java, aws, azure, cloud, software: [draw] plans, sections and details, and [mark] each revision clearly',
          brief: '[draw] plans, sections and details',
        },
      ],
    },
    {
      id: 'approvals',
      headings: ['Approvals & Rules', 'Approvals'],
      cues: 'approval*, permit*, sanction*, planning permission, planning application*, municipal*, bylaw*, bye-law*, building regulation*, building control, code, codes, rera, fire noc, accessib*, leed, green building*, heritage',
      duties: [
        {
          say: 'unless java, aws, azure, cloud, software: not as interior, kitchen, decorator, set, exhibition, bim, revit: [check] designs against building rules, and [prepare] drawings for approval',
          brief: '[prepare] drawings for approval',
        },
      ],
    },
    {
      id: 'site',
      headings: ['Site Visits', 'Site Work', 'On Site'],
      cues: 'site, sites, site visit*, supervis*, execution, snag*, inspect*, construction, on-site, measure*, measurement*, carpenter*, mason*, electrician*, contractor*, workmanship, handover, quality check*',
      duties: [
        {
          say: 'unless java, aws, azure, cloud, software: not as bim, revit: [visit] the site, [compare] the work with the drawings, and [settle] open details',
          brief: '[visit] the site and [settle] details',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Costs', 'Materials', 'Finishes'],
      cues: 'material*, boq*, bill of quantities, bills of quantities, quotation*, quote*, vendor*, supplier*, budget*, cost*, furniture, fabric*, lighting, finishes, tile*, sample*, estimate*, procurement, tender*, sourcing, selection',
      duties: [
        {
          say: 'as interior, kitchen, decorator: [collect] samples of materials and fabrics, and [check] prices and delivery times',
          brief: '[collect] samples and [check] prices',
        },
        {
          say: 'unless java, aws, azure, cloud, software: not as interior, kitchen, decorator, bim, revit, set, exhibition: [specify] materials and finishes, and [check] them against the budget',
          brief: '[specify] materials and finishes',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients', 'Working with Clients'],
      cues: 'client*, presentation*, present*, brief, briefs, meeting*, customer*, revision*, feedback, requirement*, explain*, home owner*, follow up, sales',
      duties: [
        {
          say: 'unless java, aws, azure, cloud, software: not as bim, revit, junior, intern: [listen] to the client, [show] options with drawings and samples, and [note] what was decided',
          brief: '[listen] to clients and [show] options',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Coordination', 'Consultants & Teams'],
      cues: 'consultant*, structural, mep, engineer*, coordinat*, co-ordinat*, clash*, team*, colleague*, collaborat*, liais*, landscape*, principal architect',
      duties: [
        {
          say: 'unless java, aws, azure, cloud, software: [coordinate] drawings with structural and services engineers',
          brief: '[coordinate] drawings with engineers',
        },
      ],
    },
    { id: 'safety', headings: ['Safety'], cues: 'safety, ppe, hazard*, risk*', duties: [] },
    {
      id: 'records',
      headings: ['Records'],
      cues: 'record*, report, reports, reporting, document*, minutes, file, files, transmittal*, log, logs',
      duties: [],
    },
  ],
  hooks: [
    'unless java, aws, azure, cloud, software: not as interior, kitchen, decorator, set, exhibition: I design buildings and draw what it takes to build them.',
    'as interior, kitchen, decorator: I plan rooms that people like to live and work in.',
    'unless java, aws, azure, cloud, software: My work begins with questions about how people use a place, and ends with drawings that can be built.',
  ],
  about: [
    [
      'I ask how a room will be used on an ordinary day before I draw it.',
      'Before a drawing goes out, I check its dimensions, references and revision.',
    ],
    [
      'When a detail is difficult, I talk it through with the people who will build it.',
      'I keep a record of every revision and of who received it.',
    ],
  ],
  closings: [
    'as interior, kitchen, decorator, decorators: In short, my job is to plan rooms that suit the people who use them and that can be built as drawn.',
    'not as interior, kitchen, decorator, decorators: In short, my job is to plan buildings that suit the people who use them and that can be built as drawn.',
    'Overall, I want a place to work for those who live or work in it, long after it is finished.',
  ],
  strengths: ['Design', 'Drawings', 'Site Visits'],
};
