import type { Pack } from './pack.ts';

/** Those who enter, check and file: data entry operators and office clerks. */
export const officeClerk: Pack = {
  id: 'office-clerk',
  family: 'office',
  title: 'Data Entry Clerk',
  aliases: [
    'data entry',
    'data entry specialist',
    'data operator',
    'data processor',
    'data processing executive',
    'computer operator -cnc',
    'clerk -bank -law -court -stock -store -sales -shop -legal -judicial -retail -warehouse -accounts -payroll -hr -county -postal',
    'document controller',
    'document control',
    'back office',
    'back office executive',
    'back office assistant',
    'typist',
    'order processing executive',
    'billing executive',
    'data capturer',
    'data annotator',
    'data labeller',
    'data labeler',
    'data annotation',
    'stenographer',
  ],
  core: 'entry',
  glossary: {
    wpm: 'words per minute',
    kph: 'keystrokes per hour',
    qc: 'quality control',
    inv: 'invoice',
    invs: 'invoices',
    po: 'purchase order',
    pos: 'purchase orders',
    docs: 'documents',
    mis: 'MIS',
    db: 'database',
    deo: 'data entry operator',
  },
  settings: [
    'medical',
    'remote',
    'insurance',
    'logistics',
    'government',
    'night shift',
    'part-time',
    'part time',
    'billing',
    'accounts',
  ],
  themes: [
    {
      id: 'entry',
      headings: ['Data Entry', 'Records Entry'],
      cues: 'enter*, entry, entries, keying, key in, typing, type, typed, input*, update*, upload*, copy paste, transcri*, words per minute, keystrokes*, form filling, catalog*, product listing*, forms per day, records per day, orders per day, annotat*, tagging, portal, process order*, processing order*, application*',
      tools: ['erp', 'crm', 'office'],
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [key] data from forms, emails and lists into {erp+crm}, and [compare] each entry with the source',
          brief: '[key] and [check] data in {erp+crm}',
        },
        {
          say: 'not as annotator, annotation, labeller, labeler: [key] in data from forms, emails and lists, and [compare] each entry with the source',
          brief: '[compare] entries with the source',
        },
        {
          say: 'not as annotator, annotation, labeller, labeler: [update] records as changes come in, and [flag] entries that look wrong',
          brief: 'not as annotator, annotation, labeller, labeler: [update] records as changes come in',
        },
      ],
    },
    {
      id: 'labeling',
      headings: ['Data Labeling', 'Labeling'],
      cues: 'bounding box*, polygon*, cuboid*, lidar, label*, annotat*, segmentation, transcri*, guideline*, labellers, labelers, images, audio clips, tagging, moderation',
      duties: [
        {
          say: 'as annotator, annotation, labeller, labeler: [label] images, texts or recordings by the guideline, and [ask] when a case is not covered',
          brief: '[label] data by the guideline',
        },
      ],
    },
    {
      id: 'checking',
      headings: ['Checking & Correction', 'Accuracy'],
      cues: 'check*, verif*, validat*, accura*, error*, correct*, duplicate*, clean*, quality, cross-check*, review*, mismatch*, discrepanc*, proofread*, audit*, missing, reconcil*, cross check*',
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [review] entries for gaps, duplicates and typing errors, and [clarify] open questions with the source',
          brief: '[check] entries for gaps and duplicates',
        },
        {
          say: 'as annotator, annotation, labeller, labeler: [compare] labels with the guideline and with colleagues, and [correct] those that differ',
          brief: '[compare] and [correct] labels',
        },
        {
          say: 'not as annotator, annotation, labeller, labeler: [proofread] completed lists, and [correct] errors in all affected records',
          brief: '[proofread] lists and [correct] errors',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Filing & Records', 'Records'],
      cues: 'filing, file, files, filed, record*, archiv*, scan*, document*, digitis*, digitiz*, register*, index*, folder*, retriev*, confidential*, paperwork, photocop*, copies, xerox, transmittal*, revision*, backup*',
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [file] and [scan] documents under clear, consistent names, and [retrieve] them on request',
          brief: 'not as annotator, annotation, labeller, labeler: [file] and [scan] documents',
        },
        {
          say: 'not as annotator, annotation, labeller, labeler: [keep] files in a clear order, and [protect] confidential information',
          brief: 'not as annotator, annotation, labeller, labeler: [keep] files in a clear order',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Lists & Reports', 'Spreadsheets & Reports'],
      cues: 'report*, spreadsheet*, excel*, list, lists, mis, pivot*, vlookup*, formula*, table*, summar*, tracker*, statement*, dashboard*, daily status, count*',
      tools: ['office'],
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [prepare] lists and summaries in {office}, and [check] that the totals agree with what was entered',
          brief: 'not as annotator, annotation, labeller, labeler: [prepare] lists and summaries in {office}',
        },
        {
          say: 'not as annotator, annotation, labeller, labeler: [compile] lists and simple reports for colleagues, and [check] that the totals agree',
          brief: 'not as annotator, annotation, labeller, labeler: [compile] lists and simple reports',
        },
        {
          say: 'as annotator, annotation, labeller, labeler: [count] finished and rejected cases, and [name] the ones that come back often',
          brief: '[count] finished and rejected cases',
        },
      ],
    },
    {
      id: 'correspondence',
      headings: ['Mail & Phones', 'Mail & Messages'],
      cues: 'mail, mails, email*, e-mail*, letter*, post, courier*, dispatch*, inward, outward, phone*, call, calls, messages, inbox, correspondence, draft*, fax*, visitor*, customer*, client*, quer*, enquir*, inquir*',
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [sort] incoming mail and messages, and [forward] them to the right person',
          brief: 'not as annotator, annotation, labeller, labeler: [sort] incoming mail and messages',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Bills & Invoices', 'Invoices & Payments'],
      cues: 'invoice*, invoicing, bill, bills, billing, voucher*, purchase order*, payment*, petty cash, expense*, challan*, receipt*, ledger*, tally, attendance, payroll, leave, salary, quotation*',
      duties: [],
    },
    {
      id: 'office',
      headings: ['Office Support', 'General Office Work'],
      cues: 'office, stationery, stationary, suppl*, stock*, schedul*, meeting*, calendar*, travel, courier booking, maintenance, errand*, clerical, administrative, admin, front desk, vendor*, bank work',
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [handle] copies, forms and other routine office tasks',
          brief: '[handle] routine office tasks',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Collaboration'],
      cues: 'colleague*, team*, department*, coordinat*, collaborat*, liais*, supervisor*, manager*, work with, working with, worked with, support*, assist*, help the, helped, backlog*, new people, new joiner*, explain to, new staff',
      duties: [
        {
          say: 'not as annotator, annotation, labeller, labeler: [ask] colleagues when a form is unclear, and [tell] them when their records are up to date',
          brief: '[clarify] unclear forms with colleagues',
        },
        {
          say: 'as annotator, annotation, labeller, labeler: [discuss] borderline cases with reviewers, and [suggest] a clearer rule',
          brief: '[discuss] borderline cases',
        },
      ],
    },
  ],
  hooks: [
    'as annotator, annotation, labeller, labeler: I label data for machine learning, case by case and by the same guideline.',
    'not as annotator, annotation, labeller, labeler: I enter, check and file information so that records are correct and complete.',
    'not as annotator, annotation, labeller, labeler: My work is keeping lists and records accurate and up to date.',
    'not as annotator, annotation, labeller, labeler: I do data entry and office paperwork.',
  ],
  about: [
    [
      'I look back at the source before I save an entry.',
      'Before I close a batch, I check it for gaps and duplicates.',
    ],
    [
      'When something cannot be read or is missing, I ask instead of guessing.',
      'I keep personal information confidential.',
    ],
  ],
  closings: [
    'as annotator, annotation, labeller, labeler: In short, my job is to label data in the same way, case by case, so that models can learn from it.',
    'not as annotator, annotation, labeller, labeler: In short, my job is to keep records that colleagues can rely on.',
    'Overall, I want information to be complete, correct and easy to find.',
  ],
  strengths: ['Data Entry', 'Data Checks', 'Filing & Records'],
};
