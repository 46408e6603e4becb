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
      headings: ['Data Entry', 'Entering Data'],
      cues: 'enter*, entry, entries, keying, key in, typing, type, typed, input*, update*, upload*, copy paste, transcri*, words per minute, keystrokes*, form filling, catalog*, product listing*, forms per day, records per day, orders per day, annotat*, tagging, portal, process order*, processing order*, application*',
      tools: ['erp', 'crm', 'office'],
      duties: [
        {
          say: '[enter] data into {erp+crm} from forms, mails and lists, and [compare] what I typed with the source',
          brief: '[enter] and [compare] data in {erp+crm}',
        },
        {
          say: '[enter] data from forms, mails and lists, and [compare] what I typed with the source before moving on',
          brief: '[enter] data and [compare] it with the source',
        },
        {
          say: '[update] records as changes come in, and [set] aside entries that cannot be right',
          brief: '[update] records as changes come in',
        },
      ],
    },
    {
      id: 'checking',
      headings: ['Checking & Correction', 'Accuracy'],
      cues: 'check*, verif*, validat*, accura*, error*, correct*, duplicate*, clean*, quality, cross-check*, review*, mismatch*, discrepanc*, proofread*, audit*, missing, reconcil*, cross check*',
      duties: [
        {
          say: '[check] entries for gaps, duplicates and slips of the finger, and [ask] the source when something does not fit',
          brief: '[check] entries for gaps and duplicates',
        },
        {
          say: '[read] lists through once more at the end, and [correct] errors where they began as well as where they show',
          brief: '[find] and [correct] errors in lists',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Filing & Records', 'Records'],
      cues: 'filing, file, files, filed, record*, archiv*, scan*, document*, digitis*, digitiz*, register*, index*, folder*, retriev*, confidential*, paperwork, photocop*, copies, xerox, transmittal*, revision*, backup*',
      duties: [
        {
          say: '[file] and [scan] papers under names that others would think of, and [find] them again when asked',
          brief: '[file] and [scan] papers',
        },
        {
          say: '[keep] files in an order that does not depend on me, and [guard] what is confidential',
          brief: '[keep] files in order',
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
          say: '[prepare] lists and summaries in {office}, and [check] that the totals agree with what was entered',
          brief: '[prepare] lists and summaries in {office}',
        },
        {
          say: '[put] lists and simple reports together for colleagues, and [check] that the totals agree',
          brief: '[prepare] lists and simple reports',
        },
      ],
    },
    {
      id: 'correspondence',
      headings: ['Mail & Phones', 'Mail & Messages'],
      cues: 'mail, mails, email*, e-mail*, letter*, post, courier*, dispatch*, inward, outward, phone*, call, calls, messages, inbox, correspondence, draft*, fax*, visitor*, customer*, client*, quer*, enquir*, inquir*',
      duties: [
        {
          say: '[sort] incoming mail and messages, and [pass] them to the person who can deal with them',
          brief: '[sort] incoming mail and messages',
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
          say: '[take] care of copies, forms and the other small tasks that an office day brings',
          brief: '[take] care of everyday office tasks',
        },
        {
          say: '[help] out wherever the paper piles up, from the printer to the post',
          brief: '[help] out with everyday office work',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Collaboration'],
      cues: 'colleague*, team*, department*, coordinat*, collaborat*, liais*, supervisor*, manager*, work with, working with, worked with, support*, assist*, help the, helped, backlog*',
      duties: [
        {
          say: '[ask] the people behind a form when a field is unclear, and [tell] colleagues when their records are up to date',
          brief: '[ask] colleagues when a field is unclear',
        },
      ],
    },
  ],
  hooks: [
    'I put information where it belongs, correctly and in good time.',
    'Lists and records are only useful when they are right, and that is what I spend my day on.',
    'My work is data entry and office papers, with an eye for the digit that is out of place.',
  ],
  about: [
    [
      'Most of my day goes into entering, checking and filing, and a steady pace is better than a fast start.',
      'Forms come in, records go out, and what lies between is concentration.',
      'The work repeats itself, which is why I keep small habits that catch mistakes.',
    ],
    [
      'I look back at the source before I save, since it is the cheapest check there is.',
      'A name that somebody else would not search for is a lost file, so I name things plainly.',
      'When handwriting leaves a doubt, I ask instead of guessing.',
    ],
    [
      'Records hold things about people, so I do not talk about them.',
      'I take short breaks on purpose, because tired eyes make errors.',
    ],
  ],
  closings: [
    'What I enter should not have to be looked at again.',
    'In short, I type carefully, check what I typed, and keep papers where they can be found.',
    'Nobody notices a record that is right, and I am content with that.',
  ],
  manners: [
    'Accuracy comes before speed, and with practice the speed follows.',
    'I keep at it when the stack is high.',
    'I like a clear desk at the end of the day, on the screen as well.',
  ],
  strengths: ['Data Entry', 'Accuracy', 'Filing & Records'],
};
