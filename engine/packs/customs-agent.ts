import type { Pack } from './pack.ts';

/** Those who clear goods through customs for importers and exporters. */
export const customsAgent: Pack = {
  id: 'customs-agent',
  family: 'office',
  title: 'Customs Clearing Agent',
  aliases: [
    'clearing agent',
    'customs clearing',
    'customs broker',
    'licensed customs broker',
    'customs clearance',
    'customs agent',
    'customs declarant',
    'customs entry clerk',
    'customs specialist',
    'customs executive',
    'customs documentation',
    'customs consultant',
    'custom house agent',
    'cha executive',
    'clearing and forwarding',
    'c&f agent',
    'customs compliance',
    'entry writer',
    'import clearance',
    'declarant',
    'clearing forwarding',
  ],
  core: 'clearance',
  glossary: {
    boe: 'bill of entry',
    boes: 'bills of entry',
    bol: 'bill of lading',
    'b/l': 'bill of lading',
    awb: 'air waybill',
    hs: 'HS',
    cha: 'customs house agent',
    docs: 'documents',
    shpt: 'shipment',
    shpts: 'shipments',
  },
  settings: ['sea', 'air', 'border', 'port', 'airport', 'imports', 'exports'],
  themes: [
    {
      id: 'clearance',
      headings: ['Customs Clearance', 'Clearance'],
      cues: 'clear*, customs, custom, entry, entries, declar*, bill of entry, shipping bill*, release*, import*, export*, transit, bond*, port, border, airport, cargo, container*, consignment*, shipment*, icegate, ace, chief, cds, asycuda, demurrage, detention, out of charge',
      tools: ['logistics'],
      duties: [
        {
          say: '[file] declarations in {logistics}, and [follow] each consignment until it is released',
          brief: '[file] declarations in {logistics}',
        },
        {
          say: '[compare] invoice, packing list and transport document before filing, and [follow] each consignment until it is released',
          brief: '[follow] consignments until they are released',
        },
      ],
    },
    {
      id: 'classification',
      headings: ['Classification & Duty', 'Tariffs & Duty'],
      cues: 'classif*, tariff*, hs, hts, hsn, code*, duty, duties, valuation*, origin, fta, preferential, exemption*, drawback*, refund*, tax*, vat, gst, assess*, calculat*, rates',
      duties: [
        {
          say: '[look] up the tariff code from what the goods are made of and used for, and [note] why it was chosen',
          brief: '[classify] goods and [work] out the duty',
        },
        {
          say: '[tell] the importer what duty to expect before the goods arrive',
          brief: '[tell] importers what duty to expect',
        },
      ],
    },
    {
      id: 'inspection',
      headings: ['Inspections', 'Examinations & Inspections'],
      cues: 'inspect*, examin*, quer*, officer*, appraiser*, sampling, sample*, quarantine, fssai, fda, hold*, seiz*, scan*, verification, physical',
      duties: [
        {
          say: '[attend] inspections of the goods with the papers at hand, and [answer] officers’ queries in writing',
          brief: '[attend] inspections',
        },
      ],
    },
    {
      id: 'documents',
      headings: ['Documents & Licenses', 'Documents'],
      cues: 'document*, paperwork, invoice*, packing list*, bill of lading, air waybill, certificate*, licen*, permit*, power of attorney, record*, file, files, filing, archive*, dgft, authoris*, authoriz*, check list*, checklist*',
      duties: [
        {
          say: '[ask] for missing papers before the ship or truck arrives, and [keep] a copy of everything that was filed',
          brief: '[check] papers before arrival',
        },
      ],
    },
    {
      id: 'transport',
      headings: ['Transport & Delivery', 'Delivery'],
      cues: 'transport*, truck*, deliver*, gate*, warehouse*, carrier*, shipping line*, airline*, freight*, forward*, pickup*, pick up*, dispatch*, terminal, storage, do collection, delivery order*',
      duties: [
        {
          say: '[arrange] collection as soon as goods are released, to avoid storage charges',
          brief: '[arrange] collection after release',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Importers & Exporters', 'Clients'],
      cues: 'client*, customer*, importer*, exporter*, advis*, advice, quote*, quotation*, status, updat*, inform*, complain*, new business, rates to',
      duties: [
        {
          say: '[let] clients know where their goods are, and [explain] why a consignment is held',
          brief: '[keep] clients informed',
        },
        {
          say: 'when self-employed, self employed, freelance, own business, own agency, own office: [quote] fees in advance, and [settle] port and duty payments with receipts',
          brief: '[quote] fees and [pass] on receipts',
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['Rules & Compliance', 'Compliance'],
      cues: 'complian*, regulat*, rule*, notification*, circular*, audit*, aeo, sanction*, restricted, prohibited, dual use, penalt*, law*',
      duties: [
        {
          say: '[read] new customs notices, and [check] whether goods need a license before they are shipped',
          brief: '[keep] up with customs notices',
        },
      ],
    },
  ],
  hooks: [
    'I get goods through customs with the right papers, codes and payments.',
    'Importers send me their documents, and I see the goods through to release.',
  ],
  about: [
    [
      'I read the papers before the goods arrive.',
      'Before I file an entry, I compare codes, values and weights with the documents.',
    ],
    [
      'When a consignment is held, I ask for the reason and tell the client the same day.',
      'I keep a note on each tariff code, so that the choice can be explained later.',
    ],
  ],
  closings: [
    'In short, my job is to get goods through customs lawfully and without delay.',
    'Overall, I want goods to move on without surprises at the border.',
  ],
  strengths: ['Customs Clearance', 'Tariff Classification', 'Import & Export Documents'],
};
