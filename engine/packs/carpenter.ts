import type { Pack } from './pack.ts';

export const carpenter: Pack = {
  id: 'carpenter',
  family: 'hands-on',
  title: 'Carpenter',
  aliases: [
    'joiner',
    'bench joiner',
    'site joiner',
    'carpenter joiner',
    'carpentry',
    'joinery',
    'woodworker',
    'wood worker',
    'cabinet maker',
    'cabinetmaker',
    'furniture maker',
    'finish carpenter',
    'framing carpenter',
    'framer -picture',
    'formwork carpenter',
    'shuttering carpenter',
    'kitchen fitter',
    'kitchen installer',
    'set builder',
  ],
  core: 'work',
  glossary: {
    ply: 'plywood',
    drgs: 'drawings',
    mtrl: 'material',
    meas: 'measurements',
    lam: 'laminate',
  },
  settings: [
    'residential',
    'commercial',
    'workshop',
    'furniture',
    'formwork',
    'framing',
    'fit-out',
    'roofing',
    'restoration',
  ],
  themes: [
    {
      id: 'measuring',
      headings: ['Measuring & Setting Out', 'Drawings & Measurements'],
      cues: 'measur*, set out, setting out, mark out, marking out, drawing*, blueprint*, plan, plans, sketch*, layout*, template*, level*, cut list*, cutting list*, design*, survey*, 3d',
      tools: ['cad'],
      duties: [
        {
          say: '[take] dimensions on site, [use] {cad} to work out cuts and details, and [check] the figures before cutting',
          brief: '[use] {cad} to work out cuts and details',
        },
        {
          say: '[read] drawings, [take] measurements on site, and [mark] out to the actual dimensions of the room',
          brief: '[read] drawings and [measure] on site',
        },
        {
          say: '[take] measurements, [write] the cutting list, and [check] it before cutting',
          brief: '[write] cutting lists',
        },
      ],
    },
    {
      id: 'making',
      headings: ['Cutting & Making', 'Workshop & Joinery'],
      cues: 'cut, cuts, cutting, saw*, plane, planing, join*, joint*, router*, machine*, machining, cnc, build*, make furniture, making furniture, made furniture, furniture, cabinet*, wardrobe*, shelv*, table*, veneer*, laminate*, plywood, mdf, glue*, lamination, assemb*, workshop, carv*, timber, wood, staircase*, stair*, windows made, custom',
      duties: [
        {
          say: 'not as formwork, form, shuttering: [cut], [shape] and [join] wood to the drawing, and [select] each piece by size and grain',
          brief: '[cut], [shape] and [join] wood',
        },
        {
          say: 'not as formwork, form, shuttering, framing, framer: [prepare] parts by hand or machine, and [check] the fit before gluing',
          brief: '[prepare] and [fit] parts',
        },
        {
          say: 'as formwork, form, shuttering: [build], [set] and [brace] formwork to line and level, and [strip] it once the concrete has set',
          brief: '[build] and [brace] formwork',
        },
        {
          say: 'as framing, framer: [lay] out, [cut] and [raise] walls, floors and roofs, and [check] that they are plumb and square',
          brief: '[frame] walls, floors and roofs',
        },
      ],
    },
    {
      id: 'fitting',
      headings: ['Fitting & Installation', 'Installation'],
      cues: 'fit, fits, fitted, fitting, install*, hang*, hung, door*, window*, kitchen*, floor*, flooring, skirting*, trim, molding*, moulding*, architrave*, baseboard*, ceiling*, partition*, drywall*, cladding*, deck*, fence*, worktop*, countertop*, locks, second fix, finish*, bathroom*, insulation',
      duties: [
        {
          say: 'not as formwork, form, shuttering, framing, framer, set: [hang] doors, [fit] trim and built-in units, and [scribe] them to uneven walls',
          brief: '[hang] doors and [fit] trim',
        },
        {
          say: 'not as formwork, form, shuttering, framing, framer: [position] finished pieces, [level] them, and [adjust] doors and drawers to run smoothly',
          brief: '[install] and [level] the finished pieces',
        },
      ],
    },
    {
      id: 'structure',
      headings: ['Framing & Formwork', 'Structural Carpentry'],
      cues: 'fram*, formwork, shutter*, form work, truss*, rafter*, joist*, beam*, stud*, wall, walls, roof*, sheath*, scaffold*, concrete, first fix, timber frame*, purlin*, shingle*, subfloor*, props, blockwork',
      duties: [],
    },
    {
      id: 'repairs',
      headings: ['Repairs & Finishing', 'Repairs & Restoration'],
      cues: 'repair*, restor*, replace*, fix, fixes, fixing, fixed, renovat*, remodel*, sand*, stain*, varnish*, paint*, polish*, lacquer*, snag*, snagging, punch list*, touch up*, damage*, rot, rotten, maintenance, maintain*',
      duties: [
        {
          say: 'not as formwork, form, shuttering, framing, framer, set, apprentice, trainee, intern, helper: [restore] warped, cracked or loose woodwork, and [match] the existing wood and finish',
          brief: '[repair] damaged woodwork',
        },
        {
          say: 'not as formwork, form, shuttering, framing, framer: [sand], [fill] and [finish] surfaces, and [correct] snags before the job is handed over',
          brief: '[sand] and [finish] surfaces',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Tools', 'Tools & Materials'],
      cues: 'material*, order*, suppl*, quantit*, stock*, waste, tool, tools, hand tools, power tools, sharpen*, blade*, deliver*, purchas*, budget*, cost*, estimat*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [work] out how much material a job needs, [reduce] waste, and [keep] blades sharp',
          brief: '[work] out material needs',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers', 'Working with Customers'],
      cues: 'customer*, client*, homeowner*, architect*, designer*, advise*, advice, meet*, explain*, complain*, tenant*, reviews, quote, quotes, quotation*, invoice*, pric*',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safe Work'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, guard*, dust extract*, ladder*, fire, hard hat, working at height*, clean site, clean up*, housekeeping',
      duties: [
        {
          say: '[use] guards and dust extraction, [keep] walkways clear, and [check] ladders before use',
          brief: '[use] guards and dust extraction',
        },
        {
          say: '[use] eye and ear protection, and [leave] the work area clean at the end of the day',
          brief: '[keep] the work area safe and clean',
        },
      ],
    },
    { id: 'work', headings: ['Carpentry', 'Woodwork'], cues: 'carpent*, woodwork*', duties: [] },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to measure, cut, make and fit woodwork.',
    'not as apprentice, trainee: as formwork, form, shuttering, framing, framer: My work is building in wood on site, true to line, level and drawing.',
    'not as formwork, form, shuttering, framing, framer, apprentice, trainee: I make and fit woodwork, from measuring and cutting to the finished piece.',
    'not as apprentice, trainee: My work is turning drawings and measurements into woodwork that fits.',
  ],
  about: [
    [
      'I check my measurements again before I cut.',
      'Before I fix a piece, I try the fit and check it for level and square.',
    ],
    [
      'I choose the wood or board for the place where it will be used.',
      'When a wall or floor is out of true, I adjust the piece to it.',
    ],
  ],
  closings: [
    'as formwork, form, shuttering, framing, framer: In short, my job is to set up timber that is true, strong and safe to build on.',
    'not as formwork, form, shuttering, framing, framer: In short, my job is to make and fit woodwork that suits the place and lasts.',
    'Overall, I want what I build to be straight, sound and made to the drawing.',
  ],
  strengths: ['Joinery', 'Fitting & Installation', 'Reading Drawings'],
};
