import type { Pack } from './pack.ts';

/** Those who design clothes and textiles, and those who see garment orders through. */
export const fashionDesigner: Pack = {
  id: 'fashion-designer',
  family: 'general',
  title: 'Fashion Designer',
  aliases: [
    'fashion designer -tailor',
    'apparel designer',
    'garment designer',
    'costume designer',
    'textile designer',
    'knitwear designer',
    'footwear designer',
    'accessories designer',
    'jewellery designer',
    'jewelry designer',
    'fashion stylist assistant',
    'patternmaker',
    'apparel merchandiser',
    'garment merchandiser',
    'fashion merchandiser',
    'merchandiser garment',
    'merchandiser apparel',
    'merchandiser export',
    'export merchandiser',
    'merchandiser buying',
    'fashion technologist',
    'garment technologist',
    'sampling coordinator',
  ],
  core: 'design',
  glossary: {
    't&a': 'time and action plan',
    tna: 'time and action plan',
    lc: 'letter of credit',
    pp: 'pre-production',
  },
  settings: ['menswear', 'womenswear', 'kidswear', 'knits', 'woven', 'bridal'],
  themes: [
    {
      id: 'design',
      headings: ['Design & Collections', 'Design', 'Collections'],
      cues: 'design*, collection*, sketch*, moodboard*, mood board*, trend*, silhouette*, print*, embroidery, color, colour, motif*, range, illustrat*, cad, theme*, season*, jewellery, jewelry, costume*, styling, draping, forecast*',
      duties: [
        {
          say: 'not as merchandiser, technologist, maker, sampling: [gather] ideas, [sketch] them, and [choose] those that can be made and sold',
          brief: '[gather] ideas and [sketch] them',
        },
        {
          say: 'not as merchandiser, technologist, maker, sampling: [draw] styles with {design}, with materials and details marked for the workshop',
          brief: '[draw] styles with {design}',
        },
        {
          say: 'not as merchandiser, technologist, maker, sampling: [draw] styles with materials and details marked for the workshop',
          brief: '[draw] styles with details',
        },
      ],
    },
    {
      id: 'samples',
      headings: ['Samples & Fittings', 'Sampling', 'Fittings'],
      cues: 'sampl*, fit, fits, fitting*, pattern*, tech pack*, techpack*, spec sheet*, proto*, toile*, pre-production, grading, measurements, size set*, stitch*, sewing, finishing, alter*',
      duties: [
        {
          say: '[check] samples for fit and finish, and [note] corrections for the next round',
          brief: '[check] samples for fit and finish',
        },
        {
          say: 'as maker, patternmaker: [draft] and [correct] patterns, and [watch] how the fabric falls',
          brief: '[draft] and [correct] patterns',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Fabrics & Trims', 'Fabrics', 'Materials'],
      cues: 'fabric*, trim*, material*, sourc*, vendor*, supplier*, dye*, lab dip*, yarn*, swatch*, cost*, costing*, price*, purchase*, stock*',
      duties: [
        {
          say: '[find] fabrics and trims, and [ask] for price, width and delivery time before deciding',
          brief: '[find] fabrics and trims',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders & Production', 'Orders', 'Production'],
      cues: 'order*, buyer*, production, factory, factories, time and action*, follow up, follow-up*, shipment*, delivery, approval*, inspection*, quality, bulk, export*, po, pos, merchandis*, coordinat*, tailor*, karigar*',
      duties: [
        {
          say: 'as merchandiser: [follow] each order from sample approval to shipment, and [warn] the buyer early of delays',
          brief: '[follow] orders from sample to shipment',
        },
        {
          say: 'as merchandiser: [plan] dates for fabric, cutting and packing, and [check] them with the factory',
          brief: '[plan] dates with the factory',
        },
        {
          say: 'not as merchandiser: [explain] designs to cutters and tailors, and [visit] the floor while they are made',
          brief: '[explain] designs to the workshop',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients & Shows', 'Clients'],
      cues: 'client*, customer*, bride*, consult*, boutique*, show*, exhibition*, photoshoot*, shoot*, present*, sales, feedback, social media, brand*, catalog*, catalogue*, event*',
      duties: [
        {
          say: 'not as merchandiser, technologist, maker: [listen] to what a piece is for, and [show] options in cloth',
          brief: '[show] clients options in cloth',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Files', 'Records'],
      cues: 'record*, report*, document*, file*, tracker*, excel, mail*, archive*',
      duties: [],
    },
  ],
  hooks: [
    'not as merchandiser, technologist, maker: I design pieces that can be made well and worn often.',
    'as merchandiser: I see garment orders through, from the first sample to the shipment.',
  ],
  about: [
    [
      'not as merchandiser: I look at a piece on a moving body before I call it finished.',
      'as merchandiser: I keep a calendar of samples, approvals and shipments, and I go through it every day.',
      'Before a style is approved, I check the fabric, the fit and the price.',
    ],
    [
      'I keep swatches and notes of what worked and what did not.',
      'When a date is likely to slip, I tell everyone concerned and look for another way.',
    ],
  ],
  closings: [
    'In short, my job is to bring pieces from the idea to the rack, well made and on time.',
    'Overall, I want people to like wearing what we make.',
  ],
  strengths: ['Design', 'Sampling', 'Fabrics'],
};
