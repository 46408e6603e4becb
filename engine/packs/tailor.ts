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
          say: '[sew] by machine and hand, from the first seams to hems and fastenings',
          brief: '[sew] by machine and hand',
        },
        {
          say: '[join] and [press] the pieces in order, and [finish] them inside and out',
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
          brief: '[keep] to the agreed dates',
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
    'I cut, sew and finish textiles.',
    'unless factory, operator, machinist: I make and alter clothes to measure, from the cutting to the last fitting.',
  ],
  about: [
    [
      'unless factory, operator, machinist: I ask how a garment will be worn before I take measurements.',
      'when factory, operator, machinist: I compare the first piece with the sample.',
      'Before I cut or sew, I test needle, thread and tension on a scrap.',
    ],
    [
      'I press each seam before I sew the next.',
      'When a fitting shows a fault, I mark it on the garment and correct it.',
    ],
  ],
  closings: [
    'In short, my job is to make and finish garments that fit, last and look right.',
    'Overall, I want people to feel good in what they wear.',
  ],
  strengths: ['Sewing', 'Fit & Alterations', 'Finishing'],
};
