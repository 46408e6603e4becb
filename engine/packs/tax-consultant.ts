import type { Pack } from './pack.ts';

export const taxConsultant: Pack = {
  id: 'tax-consultant',
  family: 'office',
  title: 'Tax Consultant',
  aliases: [
    'tax advisor',
    'tax adviser',
    'tax associate',
    'tax analyst',
    'tax preparer',
    'tax specialist',
    'tax manager',
    'tax executive',
    'tax assistant',
    'tax officer',
    'tax senior',
    'tax trainee',
    'tax professional',
    'vat consultant',
    'gst consultant',
    'gst executive',
    'income tax consultant',
    'tax practitioner',
    'indirect tax',
    'direct tax',
    'transfer pricing',
    'steuerberater',
    'steuerfachangestellte',
    'enrolled agent',
  ],
  core: 'returns',
  glossary: {
    gst: 'GST',
    vat: 'VAT',
    tds: 'TDS',
    itr: 'income tax return',
    itrs: 'income tax returns',
    gstr: 'GST return',
    itc: 'input tax credit',
    hmrc: 'HMRC',
    irs: 'IRS',
    tp: 'transfer pricing',
  },
  settings: [
    'corporate',
    'personal',
    'international',
    'indirect tax',
    'gst',
    'vat',
    'expatriate',
    'small business',
  ],
  themes: [
    {
      id: 'returns',
      headings: ['Tax Returns & Filings', 'Returns'],
      cues: 'return*, filing*, file, files, filed, gst, gstr*, vat, tds, itr*, income tax, corporate tax, sales tax, self assessment, withholding, prepare*, comput*, declaration*, e-filing, due date*, deadline*',
      tools: ['finance'],
      duties: [
        {
          say: '[prepare] returns with {finance}, [check] them against the books, and [file] them on time',
          brief: '[prepare] and [file] returns with {finance}',
        },
        {
          say: '[prepare] returns from the client’s books and papers, [check] the figures, and [file] them before the deadline',
          brief: '[prepare] and [file] tax returns',
        },
        {
          say: '[calculate] the tax due, [explain] it to the client, and [keep] an overview of all due dates',
          brief: '[calculate] the tax due and [track] due dates',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Tax Advice', 'Advice & Planning'],
      cues: 'advis*, advice, consult*, planning, structur*, opinion*, saving*, restructur*, transaction*, due diligence, transfer pricing, treaty, treaties, relief*, exemption*, registration*, regime*',
      duties: [
        {
          say: 'not as preparer, trainee, assistant: [explain] the rules and options, and [point] out risks as well as savings',
          brief: '[advise] on tax options and risks',
        },
        {
          say: '[establish] which rules apply to a case, and [put] the answer in writing with its sources',
          brief: '[answer] tax questions in writing',
        },
      ],
    },
    {
      id: 'authorities',
      headings: ['Notices & Assessments', 'Tax Authorities'],
      cues: 'notice*, assessment*, audit*, scrutin*, appeal*, objection*, authorit*, department*, hmrc, irs, represent*, reply, replies, demand*, refund*, penalt*, hearing*, litigation',
      duties: [
        {
          say: '[check] assessments and notices, and [prepare] replies with the supporting documents',
          brief: '[check] assessments and [prepare] replies',
        },
      ],
    },
    {
      id: 'reconciliation',
      headings: ['Books & Reconciliation', 'Checking the Books'],
      cues: 'reconcil*, books, ledger*, bookkeep*, invoices, entries, input tax credit, match*, bank statement*, voucher*, data, accounts, working*, 2b, 2a',
      duties: [
        {
          say: '[reconcile] returns with ledgers and invoices, and [ask] for missing documents early',
          brief: '[reconcile] returns with the books',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Law & Updates', 'Tax Research'],
      cues: 'research*, law, laws, amendment*, circular*, case law, update*, notification*, regulation*, ruling*, legislation, budget changes, training',
      duties: [
        {
          say: '[follow] changes in law and rulings, and [tell] clients what they mean in practice',
          brief: '[follow] changes in tax law',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Client Work', 'Clients'],
      cues: 'client*, customer*, trader*, individual*, compan*, call*, meeting*, onboard*, question*, quer*, document request*, follow up*, portfolio',
      duties: [
        {
          say: '[collect] documents from clients, [answer] their questions, and [remind] them in good time',
          brief: '[collect] documents and [answer] clients’ questions',
        },
      ],
    },
  ],
  hooks: [
    'I prepare tax returns and explain what they mean.',
    'I help people and businesses to pay the right tax on time.',
  ],
  about: [
    [
      'I read the rule itself before I rely on a summary of it.',
      'Before a return is filed, I check the figures against the documents.',
    ],
    ['I keep a note of the reason for each decision.', 'When a deduction cannot be supported, I say so.'],
  ],
  closings: [
    'In short, my job is to see that people and businesses pay the right tax on time, and no more.',
    'Overall, I want returns to be correct, complete and easy to explain.',
  ],
  strengths: ['Tax Returns', 'Tax Advice', 'Reconciliation'],
};
