import type { Pack } from './pack.ts';

/** Those who draw what engineers and architects plan. */
export const draughtsman: Pack = {
  id: 'draughtsman',
  family: 'engineering',
  title: 'Draughtsman',
  aliases: [
    'draftsman',
    'drafter',
    'draftsperson',
    'draughtsperson',
    'cad drafter',
    'cad operator',
    'cad technician',
    'autocad draftsman',
    'autocad designer',
    'autocad operator',
    'cad draughtsman',
    'civil draughtsman',
    'civil draftsman',
    'structural draftsman',
    'structural detailer',
    'steel detailer',
    'rebar detailer',
    'piping designer',
    'revit drafter',
    'tekla detailer',
    'design draftsman',
    'planning draftsman',
  ],
  core: 'drawings',
  glossary: {
    ga: 'general arrangement',
    gad: 'general arrangement drawing',
    dwg: 'drawing',
    dwgs: 'drawings',
    bom: 'bill of materials',
    bbs: 'bar bending schedule',
  },
  settings: ['civil', 'mechanical', 'structural', 'piping', 'electrical'],
  themes: [
    {
      id: 'drawings',
      headings: ['Drawings & Details', 'Drawings', 'Plans & Details'],
      cues: 'drawing*, draw, draft*, detail*, general arrangement*, layout*, plan, plans, section*, elevation*, 2d, 3d, model*, autocad, cad, isometric*, fabrication drawing*, shop drawing*, assembly drawing*, as-built*, as built*, working drawing*, redline*, mark-up*, markup*, convert*',
      tools: ['cad'],
      duties: [
        {
          say: '[draw] plans, sections and details with {cad} from sketches and calculations',
          brief: '[draw] details with {cad}',
        },
        {
          say: '[draw] plans, sections and details from sketches and calculations, and [ask] where a dimension is missing',
          brief: '[draw] from sketches and calculations',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Checks & Revisions', 'Checks', 'Revisions'],
      cues: 'check*, revis*, correct*, clash*, tolerance*, dimension*, standard*, comment*, approval*, version*, quality',
      duties: [
        {
          say: '[check] dimensions, titles and references before a drawing goes out',
          brief: '[check] dimensions before issue',
        },
        {
          say: '[mark] each revision, and [withdraw] the drawing that it replaces',
          brief: '[mark] revisions clearly',
        },
      ],
    },
    {
      id: 'quantities',
      headings: ['Quantities & Lists', 'Quantities', 'Lists & Quantities'],
      cues: 'bill of materials, parts list*, quantit*, bar bending*, schedule*, boq, take off*, take-off*, material list*, estimat*, area statement*',
      duties: [
        {
          say: '[prepare] parts lists and quantities from the drawings, and [compare] them line by line',
          brief: '[prepare] parts lists and quantities',
        },
      ],
    },
    {
      id: 'site',
      headings: ['Site & Workshop', 'Site Measurements', 'On Site'],
      cues: 'site*, measure*, survey*, workshop, fabricat*, visit*, verification',
      duties: [
        {
          say: 'unless remote, freelance, freelancer: [measure] on site what the drawing does not show, and [answer] questions from workshop or site',
          brief: '[answer] questions from site or workshop',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Drawing Register', 'Records'],
      cues: 'record*, register*, file*, archive*, issue*, transmittal*, document*, naming, server, plot*, print*, scan*',
      duties: [
        {
          say: '[name] and [file] drawings so that the latest is easy to find',
          brief: '[file] drawings in order',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Engineers', 'Coordination'],
      cues: 'engineer*, architect*, coordinat*, client*, consultant*, team*, meeting*, liais*, vendor*, colleague*, collaborat*',
      duties: [
        {
          say: '[clarify] open points with engineers before drawing',
          brief: '[clarify] open points with engineers',
        },
      ],
    },
  ],
  hooks: [
    'I draw what engineers and architects plan, so that others can build it.',
    'My work is clear, complete drawings with the right dimensions.',
    'I turn sketches and calculations into drawings that can be built from.',
  ],
  about: [
    [
      'I ask about a missing dimension instead of assuming one.',
      'Before a drawing goes out, I check it against the sketch, the standards and the comments.',
    ],
    [
      'I keep layers, names and revisions in order, so that others can work in the file.',
      'When a revision comes in, I mark what changed and where.',
    ],
  ],
  closings: [
    'In short, my job is to turn designs into drawings that can be built from.',
    'Overall, I want the people who build to find every dimension they need.',
  ],
  strengths: ['Drawings', 'Checking', 'Quantities'],
};
