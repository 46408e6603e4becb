import type { Pack } from './pack.ts';

export const tailor: Pack = {
  id: 'tailor',
  family: 'hands-on',
  title: 'Tailor',
  aliases: [
    'seamstress',
    'dressmaker',
    'dress maker',
    'sewing machinist',
    'sewing machine operator',
    'sewing operator',
    'garment maker',
    'garment worker',
    'stitcher',
    'cutter garment',
    'pattern maker',
    'pattern cutter',
    'alterations specialist',
    'alteration tailor',
    'upholsterer',
    'curtain maker',
    'embroiderer',
    'embroidery operator',
    'shoemaker',
    'cobbler',
    'costume maker',
    'sample machinist',
    'machinist sewing',
  ],
  core: 'sewing',
  glossary: { qc: 'quality control', ops: 'operations', overlock: 'overlock', cmt: 'CMT' },
  settings: [
    'bridal',
    'menswear',
    'alterations',
    'garment factory',
    'couture',
    'upholstery',
    'leather',
    'curtains',
  ],
  themes: [
    {
      id: 'sewing',
      headings: ['Sewing & Assembly', 'Sewing'],
      cues: 'sew*, stitch*, seam*, hem*, overlock*, machine, machines, lockstitch, zip*, button*, lining*, sleeve*, collar*, assembl*, join*, hand finish*, embroider*, upholster*, leather, sole, soles',
      duties: [
        {
          say: '[sew] seams, hems and fastenings by machine or hand, and [keep] stitches even',
          brief: '[sew] seams, hems and fastenings',
        },
        {
          say: '[join] the pieces in the right order, [press] them as I go, and [finish] the inside as carefully as the outside',
          brief: '[join] and [press] the pieces',
        },
      ],
    },
    {
      id: 'cutting',
      headings: ['Patterns & Cutting', 'Cutting'],
      cues: 'pattern*, cut, cutting, cuts, marker*, lay*, fabric*, grain, template*, grad*, draft*, mark*, drap*',
      duties: [
        {
          say: 'not as operator, machinist, cobbler, shoemaker: [lay] out patterns, [cut] along the grain, and [save] fabric where possible',
          brief: '[lay] out and [cut] patterns',
        },
        {
          say: 'as operator, machinist: [check] cut pieces and threads before starting a bundle, and [report] wrong ones',
          brief: '[check] cut pieces before starting a bundle',
        },
      ],
    },
    {
      id: 'fitting',
      headings: ['Fittings & Alterations', 'Alterations'],
      cues: 'fit, fitting*, fits, alter*, measure*, customer*, client*, bridal, wedding*, suit*, dress*, shorten*, take in, let out, repair*, mend*, consult*',
      duties: [
        {
          say: 'not as operator, machinist, upholsterer, curtain, cobbler, shoemaker: [take] measurements, [pin] garments at fittings, and [advise] on length and shape',
          brief: '[measure] and [fit] garments',
        },
        {
          say: 'unless factory, operator, machinist: [repair] and [alter] pieces so that the work does not show',
          brief: '[repair] and [alter] pieces',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Checking & Finishing', 'Quality'],
      cues: 'quality, check*, inspect*, finish*, press*, iron*, trim*, thread*, defect*, measure finished, rework*, tolerance*, label*',
      duties: [
        {
          say: '[check] seams, sizes and symmetry, [trim] threads, and [correct] faults before the piece moves on',
          brief: '[check] seams and sizes',
        },
      ],
    },
    {
      id: 'production',
      headings: ['Output & Orders', 'Orders'],
      cues: 'target*, output, piece*, bundle*, line, production, daily, order*, deadline*, deliver*, batch*, efficien*, schedule*, piece rate, karigar*, work given, paying weekly',
      duties: [
        {
          say: 'when factory, garment, operator, line, production: [work] to the line’s pace and the sample, and [hand] on complete bundles',
          brief: '[work] to the line’s pace',
        },
        {
          say: 'unless factory, operator, line, production: [note] what was agreed for each order, and [keep] to the date',
          brief: '[keep] to agreed dates',
        },
      ],
    },
    {
      id: 'machines',
      headings: ['Machines & Materials', 'Machine Care'],
      cues: 'maintain*, maintenance, needle*, oil, oiling, bobbin*, tension, clean machine*, stock*, fabric stock, thread stock, notions, trim stock, supplies',
      duties: [
        {
          say: '[change] needles, [set] tension for each fabric, and [clean] and [oil] machines',
          brief: '[set] and [clean] sewing machines',
        },
      ],
    },
  ],
  hooks: [
    'I cut, sew and finish textiles with care for fit and detail.',
    'My work is careful sewing: straight seams, even stitches and a clean finish.',
    'I turn fabric into finished pieces, and I give old ones a longer life.',
  ],
  about: [
    [
      'The work is quiet and exact, and most of it is decided before the first seam.',
      'Every fabric behaves in its own way, so I test a scrap first.',
    ],
    [
      'I press each seam before the next, because it cannot be put right at the end.',
      'unless factory, operator, machinist: I measure twice and ask how a garment will be worn.',
      'I check the thread and the needle when I change the fabric.',
    ],
  ],
  closings: [
    'In short, I measure, cut and sew with care.',
    'Overall, I want pieces to fit, last and look right inside and out.',
    'Put simply, I sew cleanly and finish on time.',
  ],
  strengths: ['Sewing', 'Fit & Alterations', 'Finishing'],
};
