import type { Pack } from './pack.ts';

export const accountant: Pack = {
  id: 'accountant',
  family: 'office',
  title: 'Accountant',
  aliases: [
    'accounting',
    'bookkeeper',
    'book keeper',
    'bookkeeping',
    'chartered accountant',
    'cpa',
    'accounts executive',
    'accounts officer',
    'accounts assistant',
    'accounts clerk',
    'accounting clerk',
    'accounting manager',
    'accounting assistant',
    'account assistant',
    'accounts manager',
    'general ledger',
    'tax accountant',
    'cost accountant',
    'staff accountant',
    'accounts',
  ],
  core: 'money',
  glossary: {
    ap: 'accounts payable',
    ar: 'accounts receivable',
    'a/p': 'accounts payable',
    'a/r': 'accounts receivable',
    gl: 'general ledger',
    'g/l': 'general ledger',
    jv: 'journal voucher',
    jvs: 'journal vouchers',
    jes: 'journal entries',
    'bank recs': 'bank reconciliations',
    'bank rec': 'bank reconciliation',
    recs: 'reconciliations',
    recons: 'reconciliations',
    'bank reco': 'bank reconciliation',
    brs: 'bank reconciliation statements',
    fs: 'financial statements',
    'p&l': 'P&L',
    gst: 'GST',
    vat: 'VAT',
    tds: 'TDS',
  },
  settings: ['tax', 'cost', 'payroll', 'accounts payable', 'accounts receivable', 'fund', 'management'],
  themes: [
    {
      id: 'money',
      headings: ['Accounting', 'General Accounting'],
      cues: 'journal*, ledger*, bookkeeping, book keeping, post entries, posting, postings, voucher*, chart of accounts, bookings, cost center*, cost centre*, fixed asset*, depreciation, asset register, double entry, general ledger, daily entries, transactions, petty cash, consolidat*, intercompany account*, petty cash handling, handling petty cash, data entry of, cost accounting, cost sheet*, costing, gaap, ifrs',
      duties: [
        {
          say: '[post] and [review] entries in {finance+erp}, [check] that each is backed by a document, and [keep] the ledgers clean',
          brief: '[keep] the day-to-day books in {finance+erp}',
        },
        {
          say: '[record] the day-to-day transactions in {finance+erp}, [code] them to the right accounts, and [correct] what was booked wrongly',
          brief: '[record] and [code] transactions in {finance+erp}',
        },
        {
          say: '[post] and [review] journal entries, [check] that each is backed by a document, and [keep] the ledgers clean',
          brief: '[post] and [review] journal entries',
        },
        {
          say: '[record] the day-to-day transactions, [code] them to the right accounts, and [correct] what was booked wrongly',
          brief: '[keep] the ledgers clean and up to date',
        },
      ],
    },
    {
      id: 'close',
      headings: ['Month-End Close', 'Closing & Financial Statements'],
      cues: 'month end, month-end, monthly close, monthly closing, year end, year-end, quarter end, quarter-end, quarterly close, closing, close the books, closed the books, closing the books, accrual*, provision*, prepaid*, prepayment*, trial balance*, balance sheet*, financial statement*, final accounts, finalization, finalisation, profit and loss, income statement*, cut-off',
      duties: [
        {
          say: '[work] through the month-end close, with accruals, prepayments and depreciation, and [explain] what has moved and why',
          brief: '[work] through the month-end close',
        },
        {
          say: '[prepare] the trial balance and the schedules behind it, and [help] get the books closed on schedule',
          brief: '[prepare] the trial balance and its schedules',
        },
      ],
    },
    {
      id: 'reconciliation',
      headings: ['Reconciliations', 'Reconciliation'],
      cues: 'reconcil*, bank statement*, match invoice*, matching, match payment*, unmatched, difference*, discrepanc*, suspense, bank feed*, three-way match*, 3-way match*, 3 way match*',
      duties: [
        {
          say: '[reconcile] bank, supplier and customer accounts, and [follow] every difference until it is explained',
          brief: '[reconcile] bank and supplier accounts',
        },
        {
          say: '[compare] the ledgers with statements and supporting papers, and [clear] open items before they grow old',
          brief: '[clear] open items before they grow old',
        },
      ],
    },
    {
      id: 'payables',
      headings: ['Payables & Receivables', 'Accounts Payable & Receivable'],
      cues: 'accounts payable, accounts receivable, payable*, receivable*, invoic*, bill, bills, billing, vendor*, supplier*, creditor*, debtor*, debt*, collection*, overdue, dunning, payment run*, payments, pay, purchase order*, credit note*, expense*, expense claim*, credit control, aging, ageing, advances, cheque*, checks, remittance*',
      duties: [
        {
          say: '[check] invoices against orders and approvals, [prepare] payments, and [follow] up on amounts that are overdue',
          brief: '[check] invoices and [prepare] payments',
        },
        {
          say: '[process] supplier bills and customer invoices, and [answer] questions about what is paid and what is still open',
          brief: '[process] supplier bills and customer invoices',
        },
      ],
    },
    {
      id: 'tax',
      headings: ['Tax & Compliance', 'Tax'],
      cues: 'tax, taxes, taxation, gst, vat, tds, gstr*, sales tax, income tax, corporate tax, withholding, return, returns, filing of, filings, irs, hmrc, statutory compliance*, statutory return*, statutory payment*, roc, mtd, form 16, w-2*, w2*, 1099*, 1040*, advance tax, transfer pricing, compliance*',
      duties: [
        {
          say: '[prepare] the figures for tax returns, [check] them against the ledgers, and [keep] an eye on due dates',
          brief: '[prepare] figures for tax returns',
        },
        {
          say: '[gather] what tax returns need, [reconcile] it with the books, and [file] the working papers so that others can follow them',
          brief: '[reconcile] tax figures with the books',
        },
      ],
    },
    {
      id: 'audit',
      headings: ['Audit & Controls', 'Audit Support'],
      cues: 'audit*, internal control*, control, controls, sox, segregation, stock audit*, statutory audit*, internal audit*, sampling, fraud',
      duties: [
        {
          say: '[prepare] schedules and supporting papers for the auditors, [answer] their questions, and [follow] up on what they find',
          brief: '[prepare] schedules and papers for the auditors',
        },
      ],
    },
    {
      id: 'payroll',
      headings: ['Payroll'],
      cues: 'payroll, salary, salaries, wages, pension*, pf, esi, provident fund, payslip*, overtime',
      duties: [],
    },
    {
      id: 'reporting',
      headings: ['Financial Reporting', 'Reporting & Analysis'],
      cues: 'report, reports, reporting, reported, mis, variance*, analysis, analyse*, analyze*, analysing, analyzing, budget*, forecast*, cash flow*, cashflow*, dashboard*, kpi*, management accounts, board pack*, management pack*, pivot*, spreadsheet*, financial model*',
      tools: ['office', 'bi'],
      duties: [
        {
          say: '[build] reports in {office+bi} that show where the figures come from, and [explain] variances in plain words',
          brief: '[build] reports and [explain] variances in {office+bi}',
        },
        {
          say: '[pull] figures together in {office+bi}, and [check] totals and formulas before a report goes out',
          brief: '[prepare] and [check] management reports in {office+bi}',
        },
        {
          say: '[prepare] regular reports for management, and [explain] variances in plain words',
          brief: '[prepare] regular reports for management',
        },
      ],
    },
  ],
  hooks: [
    'I keep the books in order, so that the figures people decide on can be trusted.',
    'My work is making sure that every figure in the accounts can be traced back to a piece of paper.',
    'I turn a month of invoices, payments and receipts into figures that add up.',
  ],
  about: [
    [
      'Most of my month follows the calendar: daily entries and reconciliations, then the close, then the reports that come out of it.',
      'The month has a rhythm of its own: entries, reconciliations, close, reports, and the questions that each of them raises.',
      'Invoices, payments, reconciliations and the monthly close make up most of my work.',
    ],
    [
      'A difference of a few cents gets the same question from me as a large one, because small differences often hide something.',
      'I like to know the reason behind a figure before I pass it on.',
      'Good accounts should be easy to follow for someone who was not there, so I document as I go.',
    ],
    [
      'When I explain figures to people outside finance, I leave out the jargon.',
      'People outside finance ask me what a figure means, and I try to answer in a sentence rather than a table.',
    ],
  ],
  closings: [
    'In short, I keep the books clean and make sure that every figure has an explanation.',
    'Put simply, my aim is accounts that balance, deadlines that are kept, and figures that anyone can follow.',
    'What ties it together is accuracy, good order, and a healthy respect for deadlines.',
  ],
  manners: [
    'I check a figure twice before I send it once.',
    'Order makes deadlines easier, so I keep my working papers tidy all month.',
    'I would rather ask one question too many than book something I do not understand.',
  ],
  strengths: ['Month-End Close', 'Reconciliations', 'Financial Reporting'],
};
