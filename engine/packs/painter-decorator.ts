import type { Pack } from './pack.ts';

export const painterDecorator: Pack = {
  id: 'painter-decorator',
  family: 'hands-on',
  title: 'Painter and Decorator',
  aliases: [
    'painter -artist -spray -car -auto -automotive -portrait -coating',
    'painter decorator',
    'decorator -cake -interior -event -window -food',
    'house painter',
    'painting contractor',
    'wallpaper hanger',
    'paperhanger',
    'spray painter',
    'automotive painter',
    'car painter',
    'coating applicator',
    'industrial painter',
    'painter and decorator',
  ],
  core: 'painting',
  glossary: { prep: 'preparation', int: 'interior', ext: 'exterior' },
  settings: ['residential', 'commercial', 'domestic', 'interior', 'exterior', 'industrial', 'new build'],
  themes: [
    {
      id: 'painting',
      headings: ['Painting & Coating', 'Painting', 'Coating'],
      cues: 'paint*, coat*, spray*, roll, roller, brush*, varnish*, stain, staining, lacquer*, primer*, prime, finish*, walls, ceilings, doors, windows, trim, skirting*, radiators, facade*, facades',
      duties: [
        {
          say: '[apply] paint evenly by brush, roller or spray, and [keep] edges and lines clean',
          brief: '[apply] paint by brush, roller or spray',
        },
        {
          say: '[build] up primer, undercoat and finish, and [allow] each coat to dry',
          brief: '[build] up primer, undercoat and finish',
        },
      ],
    },
    {
      id: 'preparation',
      headings: ['Surface Preparation', 'Preparation'],
      cues: 'prep*, sand, sanding, fill, filling, filler*, strip*, scrape*, wash*, caulk*, patch*, plaster repair*, rust, blast*, mask*, masking, cover*, protect*',
      duties: [
        {
          say: '[fill], [sand] and [prime] surfaces, and [protect] everything that is not to be painted',
          brief: '[fill], [sand] and [prime] surfaces',
        },
        {
          say: '[remove] loose paint, dust and grease, and [repair] cracks before the first coat',
          brief: '[repair] cracks and [remove] loose paint',
        },
      ],
    },
    {
      id: 'decorating',
      headings: ['Wallpaper & Finishes', 'Decorative Finishes'],
      cues: 'wallpaper*, paper*, hang*, decorat*, texture*, lining, mural*, wallcover*, stencil*, faux, color match*, colour match*, sample*',
      duties: [
        {
          say: 'not as spray, automotive, car, coating, industrial: [hang] and [trim] wallpaper, [match] the pattern, and [smooth] out the joints',
          brief: '[hang] wallpaper',
        },
        {
          say: '[mix] and [match] colors, and [try] them on a small area first',
          brief: '[mix] and [match] colors',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Quotes', 'Materials'],
      cues: 'material*, paint order*, order*, quote*, estimat*, measure*, pricing, invoice*, supplies, tools, brushes, clean brushes, stock*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [measure] areas, [work] out how much paint a job needs, and [clean] tools after use',
          brief: '[measure] areas and [work] out materials',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Clean Work', 'Safety'],
      cues: 'safety, ladder*, scaffold*, mask, respirator*, ventilat*, ppe, solvent*, fumes, coshh, dust, sheet*, clean up, cleaning up, tidy, waste',
      duties: [
        {
          say: '[set] up ladders and platforms securely, [ventilate] rooms, and [store] solvents safely',
          brief: '[set] up ladders and platforms securely',
        },
        {
          say: '[lay] dust sheets, [keep] the work area tidy, and [dispose] of paint and rags',
          brief: '[keep] the work area tidy',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers', 'Clients'],
      cues: 'customer*, client*, homeowner*, tenant*, colour advice, color advice, advise*, explain*, complain*, furniture',
      duties: [
        {
          say: 'not as spray, automotive, car, coating, industrial, apprentice, trainee, intern, helper: [agree] with customers on colors, order of rooms and dates, and [move] furniture with care',
          brief: '[agree] with customers on colors and dates',
        },
      ],
    },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to prepare and paint surfaces.',
    'not as apprentice, trainee: My work is preparing surfaces and giving them an even, lasting finish.',
    'not as apprentice, trainee: I prepare, prime and paint with clean edges and an even finish.',
    'not as apprentice, trainee: I prepare and paint surfaces, indoors and out.',
  ],
  about: [
    [
      'I cover floors and furniture before I open a tin.',
      'Before I paint, I fill, sand and prime the surface.',
    ],
    [
      'I look at a surface in daylight before I call it finished.',
      'When a coat is still drying, I leave it alone.',
    ],
  ],
  closings: [
    'In short, my job is to give rooms and buildings a clean finish that lasts.',
    'Overall, I want people to like how the place looks and to find it as tidy as before.',
  ],
  strengths: ['Painting', 'Surface Preparation', 'Finishes'],
};
