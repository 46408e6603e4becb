import type { Pack } from './pack.ts';

/** Those who check on behalf of the public: food, health, building, labor, tax inspectors. */
export const publicInspector: Pack = {
  id: 'public-inspector',
  family: 'office',
  title: 'Public Inspector',
  aliases: [
    'food inspector',
    'food safety officer',
    'food safety inspector',
    'health inspector',
    'public health inspector',
    'sanitary inspector',
    'environmental health officer',
    'environmental health practitioner',
    'environmental health inspector',
    'building inspector',
    'building control officer',
    'building control surveyor',
    'code enforcement',
    'code compliance officer',
    'housing inspector',
    'labour inspector',
    'labor inspector',
    'factory inspector',
    'workplace inspector',
    'tax inspector',
    'income tax inspector',
    'gst inspector',
    'excise inspector',
    'weights and measures',
    'trading standards',
    'drug inspector',
    'licensing officer',
    'licensing inspector',
    'environmental inspector',
    'pollution control',
    'fisheries officer',
    'boiler inspector',
    'elevator inspector',
    'lift inspector',
    'government inspector',
    'enforcement officer -traffic -parking -law -court',
    'market inspector',
    'meat inspector',
  ],
  core: 'inspections',
  glossary: {
    insp: 'inspection',
    insps: 'inspections',
    fbo: 'food business',
    fbos: 'food businesses',
    eho: 'environmental health officer',
    regs: 'regulations',
    notc: 'notice',
  },
  settings: ['food', 'health', 'building', 'municipal', 'district', 'state'],
  themes: [
    {
      id: 'inspections',
      headings: ['Inspections', 'Inspections & Visits'],
      cues: 'inspect*, visit*, site*, premises, restaurant*, kitchen*, factory, factories, shop*, building*, check, checks, checking, plumbing, wiring, footing*, framing, foundation*, unannounced, raid*, surprise*, survey*, audit*, examin*, field*, slaughter*, hygiene rating*, water*, complaint*',
      duties: [
        {
          say: 'not as tax, gst, excise: [walk] through the premises with the owner, [measure] and [photograph] what matters, and [say] on the spot what is wrong',
          brief: '[inspect] premises together with the owner',
        },
        {
          say: 'as tax, gst, excise: [go] through the books against returns and receipts, and [ask] the owner to explain differences',
          brief: '[go] through the books against returns',
        },
        {
          say: '[prepare] each inspection from the file, and [look] first at what was to be put right last time',
          brief: '[prepare] inspections from the file',
        },
      ],
    },
    {
      id: 'samples',
      headings: ['Samples & Evidence', 'Evidence'],
      cues: 'sampl*, evidence, seiz*, test*, lab, laborator*, swab*, measure*, photo*, temperature*, statement*, weigh*, seal*, specimen*, invoice*, accounts, books, ledger*',
      duties: [
        {
          say: 'when sampl*, food, water, drug*, meat: [take] samples in front of a witness, [seal] and [label] them, and [note] who handles them',
          brief: '[take] and [seal] samples',
        },
      ],
    },
    {
      id: 'enforcement',
      headings: ['Notices & Enforcement', 'Enforcement'],
      cues: 'enforc*, notice*, penalt*, fine, fines, prosecut*, court*, violation*, order*, closure*, close, demolition*, case*, hearing*, appeal*, recover*, arrear*, challan*, non-compliance, follow up*, follow-up*, reinspect*, re-inspect*',
      duties: [
        {
          say: '[write] notices that name the rule, the fault and the date, and [come] back to check',
          brief: '[write] notices and [come] back to check',
        },
      ],
    },
    {
      id: 'permits',
      headings: ['Licenses & Permits', 'Permits'],
      cues: 'licen*, permit*, approv*, certificat*, registr*, application*, plan review*, review plan*, drawing*, occupancy*, renewal*, clearance*, noc',
      duties: [
        {
          say: 'not as tax, gst, excise: [check] applications for what is missing, and [tell] applicants in one letter all that is needed',
          brief: '[check] applications for licenses and permits',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Advice & Public', 'Advice'],
      cues: 'advis*, advice, educat*, awareness*, train*, owner*, operator*, contractor*, business*, public, citizen*, taxpayer*, camp*, talk*, explain*, queries, enquir*, inquir*, employer*, worker*, grievance*',
      duties: [
        {
          say: '[explain] rules with an example from the premises, so that the owner knows what to change',
          brief: '[explain] rules with examples',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reports'],
      cues: 'report*, record*, file, files, document*, data, register*, log, logs, minutes, statistic*, return, returns, database*, form, forms, checklist*, paperwork',
      duties: [
        {
          say: 'as tax, gst, excise: [write] down how each figure was found, and [keep] copies of the pages that show it',
          brief: '[write] down how each figure was found',
        },
        {
          say: 'not as tax, gst, excise: [write] the report while the visit is fresh, and [keep] photographs and measurements with it',
          brief: '[write] reports soon after a visit',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Authorities', 'Coordination'],
      cues: 'coordinat*, liais*, police, department*, agenc*, council*, municipal*, work with, working with, team*, joint*, outbreak*, investigat*, colleagues, hospital*',
      duties: [
        {
          say: '[share] findings with other authorities where they need to act as well',
          brief: '[share] findings with other authorities',
        },
      ],
    },
  ],
  hooks: [
    'I check whether rules that protect people are kept, and I explain what has to change.',
    'not as tax, gst, excise: My work takes me to places that others use every day and trust to be safe.',
  ],
  about: [
    [
      'I read the file before a visit.',
      'Before I leave, I explain what I found and what has to change by when.',
    ],
    [
      'I write down facts and leave out opinions.',
      'When a rule is not understood, I explain the reason for it.',
    ],
  ],
  closings: [
    'In short, my job is to see that rules that protect people are kept.',
    'Overall, I want people to be safe where they eat, live, work and shop.',
  ],
  strengths: ['Inspections', 'Reports', 'Enforcement'],
};
