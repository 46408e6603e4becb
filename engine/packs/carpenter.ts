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
          say: '[measure] on site, [work] out cuts and details in {cad}, and [check] the figures before the saw does',
          brief: '[work] out cuts and details in {cad}',
        },
        {
          say: '[read] drawings, [measure] on site, and [mark] out with the walls as they are rather than as they were drawn',
          brief: '[read] drawings and [measure] on site',
        },
        {
          say: '[take] measurements, [write] the cutting list, and [check] it before the saw does',
          brief: '[measure] and [write] cutting lists',
        },
      ],
    },
    {
      id: 'making',
      headings: ['Cutting & Making', 'Workshop & Joinery'],
      cues: 'cut, cuts, cutting, saw*, plane, planing, join*, joint*, router*, machine*, machining, cnc, build*, make furniture, making furniture, made furniture, furniture, cabinet*, wardrobe*, shelv*, table*, veneer*, laminate*, plywood, mdf, glue*, lamination, assemb*, workshop, carv*, timber, wood, staircase*, stair*, windows made, custom',
      duties: [
        {
          say: '[cut], [shape] and [join] wood to the drawing, and [choose] the piece by its grain as well as its size',
          brief: '[cut], [shape] and [join] wood',
        },
        {
          say: '[prepare] parts at the bench or on the machine, and [fit] them dry before any glue is opened',
          brief: '[prepare] and [fit] parts',
        },
      ],
    },
    {
      id: 'fitting',
      headings: ['Fitting & Installation', 'Installation'],
      cues: 'fit, fits, fitted, fitting, install*, hang*, hung, door*, window*, kitchen*, floor*, flooring, skirting*, trim, molding*, moulding*, architrave*, baseboard*, ceiling*, partition*, drywall*, cladding*, deck*, fence*, worktop*, countertop*, locks, second fix, finish*, bathroom*, insulation',
      duties: [
        {
          say: '[hang] doors, [fit] trim and built-in pieces, and [scribe] them to walls that are not straight',
          brief: '[hang] doors and [fit] trim',
        },
        {
          say: '[install] what was made or delivered, [shim] it level, and [see] that doors and drawers run freely',
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
          say: '[repair] what has warped, cracked or come loose, and [match] wood and finish to what is there',
          brief: '[repair] and [match] what is worn',
        },
        {
          say: '[sand], [fill] and [finish] surfaces, and [go] through the snags before anyone else lists them',
          brief: '[sand] and [finish] surfaces',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Tools', 'Tools & Materials'],
      cues: 'material*, order*, suppl*, estimat*, quantit*, quote*, quotation*, stock*, waste, tool, tools, hand tools, power tools, sharpen*, blade*, deliver*, invoice*, pric*, purchas*, budget*, cost*',
      duties: [
        {
          say: '[work] out how much material a job needs, [use] offcuts where they will do, and [keep] blades sharp',
          brief: '[work] out material and [keep] blades sharp',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers', 'Working with Customers'],
      cues: 'customer*, client*, homeowner*, architect*, designer*, advise*, advice, meet*, explain*, complain*, tenant*, reviews',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safe Work'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, guard*, dust extract*, ladder*, fire, hard hat, working at height*, clean site, clean up*, housekeeping',
      duties: [
        {
          say: '[work] with guards and dust extraction in place, [keep] walkways clear, and [check] ladders before climbing them',
          brief: '[keep] guards in place and walkways clear',
        },
        {
          say: '[wear] eye and ear protection at the saw, and [leave] the place swept at the end of the day',
          brief: '[protect] eyes and ears at the saw',
        },
      ],
    },
    { id: 'work', headings: ['Carpentry', 'Woodwork'], cues: 'carpent*, woodwork*', duties: [] },
  ],
  hooks: [
    'I work with wood: measured, cut, joined, and fitted into rooms that are never quite square.',
    'My work is making things of wood that open, close and hold, and still do so after a few winters.',
    'The drawing is straight, the wall is not, and I make things that fit both.',
  ],
  about: [
    [
      'Some days are for the bench and some for the site, and a good cutting list connects them.',
      'First comes the measuring, then the cutting, and then the hour in which it turns out how straight the house is.',
      'The work goes from rough to fine: setting out, cutting, fitting, and the last strokes with the plane.',
    ],
    [
      'I measure again when the first figure looks too good.',
      'Wood moves with the seasons, so I leave it room.',
      'I fit a door so that it stays where one leaves it.',
    ],
  ],
  closings: [
    'In short, I measure with care, cut once and leave a joint that one has to look for.',
    'A drawer that runs and a door that closes say more about the work than I can.',
    'I want to be able to show the back of a piece as well as its front.',
  ],
  manners: [
    'Sharp tools make quiet work, so I keep mine sharp.',
    'I sweep up before I leave, also in other people’s kitchens.',
    'I say early when a drawing will not fit the room.',
  ],
  strengths: ['Joinery', 'Fitting & Installation', 'Reading Drawings'],
};
