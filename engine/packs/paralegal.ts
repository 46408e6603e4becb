import type { Pack } from './pack.ts';

export const paralegal: Pack = {
  id: 'paralegal',
  family: 'office',
  title: 'Paralegal',
  aliases: [
    'legal assistant',
    'legal secretary',
    'conveyancing assistant',
    'litigation assistant',
    'legal administrative assistant',
    'legal administrator',
    'legal support',
    'legal clerk',
    'law firm assistant',

    'legal intern',
    'case assistant',
    'litigation support specialist',
  ],
  core: 'documents',
  glossary: {
    atty: 'attorney',
    attys: 'attorneys',
    depo: 'deposition',
    depos: 'depositions',
    docs: 'documents',
    corp: 'corporate',
    rfp: 'request for production',
    rfps: 'requests for production',
    nda: 'NDA',
    ndas: 'NDAs',
    'med recs': 'medical records',
    pi: 'personal injury',
    poa: 'power of attorney',
  },
  settings: [
    'litigation',
    'corporate',
    'real estate',
    'immigration',
    'family law',
    'personal injury',
    'conveyancing',
    'ip',
    'criminal',
    'probate',
  ],
  themes: [
    {
      id: 'documents',
      headings: ['Legal Drafting', 'Legal Documents'],
      cues: 'draft*, document*, letter*, pleading*, motion*, affidavit*, contract*, agreement*, subpoena*, discovery, interrogator*, requests for production, request for production, exhibit*, bates, brief*, proofread*, cite check*, cite-check*, notari*, forms, summons, complaints, ndas, nda, leases, deeds, deed, correspondence, transcri*, typing, dictation, redact*, binder*, wills, summar*, notices, doc review*, document review*',
      duties: [
        {
          say: '[prepare] letters, forms and court papers for a lawyer to review, and [proofread] names, dates and citations',
          brief: '[prepare] papers for a lawyer to review',
        },
        {
          say: '[assemble] documents from templates and instructions, and [check] that all exhibits are included',
          brief: '[assemble] documents and exhibits',
        },
      ],
    },
    {
      id: 'filing',
      headings: ['Filings & Deadlines', 'Deadlines & Court Filings'],
      cues: 'filing, filings, e-file*, e-filing*, efil*, file with, court*, docket*, deadline*, calendar*, limitation*, serve, service of process, registry, uscis, petition*, recording, schedul*, hearing*, stamp duty, registration, companies house, appointments, completion statement*, sdlt, registration*, portal, order search*, searches, requisition*',
      duties: [
        {
          say: '[record] deadlines and hearing dates, and [remind] the team in good time',
          brief: '[track] deadlines and hearing dates',
        },
        {
          say: '[submit] papers to courts and registries according to their rules, and [keep] proof of filing',
          brief: '[submit] papers to courts and registries',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Case Files', 'Files & Records'],
      cues: 'file, files, records, record, matter*, index*, organiz*, organis*, archiv*, database*, scan*, data entry, document management, e-discovery, ediscovery, document review, closing binder*, closing set*, evidence, bundl*, trial bundle*, paperwork, medical records, chronolog*, audio typing, diaries',
      tools: ['law'],
      duties: [
        {
          say: '[organize] documents in {law}, and [retrieve] them quickly when a lawyer needs them',
          brief: '[organize] documents in {law}',
        },
        {
          say: '[organize] paper and electronic files so that everyone on the matter can find what they need',
          brief: '[organize] paper and electronic files',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Legal Research', 'Research'],
      cues: 'research*, case law, precedent*, statute*, regulation*, public records, title search*, searches, background check*, due diligence, judgments, facts, investigat*, locate witness*',
      duties: [
        {
          say: '[gather] facts, case law and public records, and [summarize] the findings with their sources',
          brief: '[gather] facts, case law and public records',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Clients & Calls', 'Client Contact'],
      cues: 'client*, intake*, call, calls, phone*, interview*, witness*, reception, enquir*, inquir*, claimant*, insurance adjuster*, insurance compan*, opposing, email*, e-mail*, update*, consultation*',
      duties: [
        {
          say: '[take] calls and messages, [request] documents from clients, and [refer] legal questions to the lawyers',
          brief: '[request] documents from clients',
        },
        {
          say: '[inform] clients of dates and next steps',
          brief: '[inform] clients of dates and next steps',
        },
      ],
    },
    {
      id: 'trial',
      headings: ['Hearings & Trials', 'Trial Support'],
      cues: 'trial*, deposition*, mediation*, arbitration*, prepare witness*, exhibit list*, jury, court appearance*, attend court, attending court, attended court, hearings with, closing, closings, settlement*, trial prep, exhibit binder*',
      duties: [],
    },
    {
      id: 'money',
      headings: ['Billing & Expenses', 'Billing'],
      cues: 'billing, invoice*, invoicing, time entr*, timesheet*, time sheet*, expense*, retainer*, trust account*, disbursement*, payments, fees, petty cash, ledger*',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Supporting Lawyers', 'Lawyer Support'],
      cues: 'attorney*, lawyer*, solicitor*, partner, partners, counsel, associates, fee earner*, support*, assist*, collaborat*, coordinat*, liais*, colleagues, vendor*, court reporter*, process server*, expert witness*, team, travel, experts',
      duties: [
        {
          say: '[work] closely with lawyers and court staff, and [follow] up on missing documents',
          brief: '[work] closely with lawyers and court staff',
        },
        {
          say: '[prepare] the documents that lawyers need for upcoming hearings and meetings',
          brief: '[prepare] documents for hearings and meetings',
        },
      ],
    },
  ],
  hooks: [
    'I support lawyers with drafts, case files, deadlines and client contact.',
    'My work is keeping legal documents complete and deadlines met.',
  ],
  about: [
    [
      'I go through the calendar of deadlines at the start of the day.',
      'Before a document is filed, I check names, dates and exhibits.',
    ],
    [
      'I keep files clear enough for a colleague to follow without my help.',
      'When clients call, I explain the next step and pass legal questions on.',
    ],
  ],
  closings: [
    'In short, my job is to keep documents and deadlines in order, so that lawyers can work on the case.',
    'Overall, I want every file to be complete and every date to be kept.',
  ],
  strengths: ['Legal Documents', 'Court Filings', 'Case Files'],
};
