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
    'a c assistant',
    'a c executive',
    'ca intern',
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
          say: '[post] and [review] entries in {finance+erp}, [check] that each is backed by a document, and [keep] the ledgers accurate',
          brief: '[keep] the day-to-day books in {finance+erp}',
        },
        {
          say: 'not as manager, head, director, controller, partner: [record] day-to-day transactions in {finance+erp}, [code] them to the right accounts, and [correct] errors',
          brief: '[record] and [code] transactions in {finance+erp}',
        },
        {
          say: '[post] and [review] journal entries, [check] that each is backed by a document, and [keep] the ledgers accurate',
          brief: '[post] and [review] journal entries',
        },
        {
          say: 'not as manager, head, director, controller, partner: [record] day-to-day transactions, [code] them to the right accounts, and [correct] errors',
          brief: '[keep] the ledgers accurate and up to date',
        },
      ],
    },
    {
      id: 'close',
      headings: ['Month-End Close', 'Closing & Financial Statements'],
      cues: 'month end, month-end, monthly close, monthly closing, year end, year-end, quarter end, quarter-end, quarterly close, closing, close the books, closed the books, closing the books, accrual*, provision*, prepaid*, prepayment*, trial balance*, balance sheet*, financial statement*, final accounts, finalization, finalisation, profit and loss, income statement*, cut-off',
      duties: [
        {
          say: 'not as bookkeep*, book keeper, book keeping, assistant, clerk, intern, trainee, junior: [prepare] accruals, prepayments and depreciation for the month-end close, and [explain] the main movements',
          brief: '[work] through the month-end close',
        },
        {
          say: 'not as clerk, assistant, intern, trainee, payable, receivable: [prepare] the trial balance and supporting schedules, and [help] to close the books on time',
          brief: '[prepare] the trial balance',
        },
      ],
    },
    {
      id: 'reconciliation',
      headings: ['Reconciliations', 'Reconciliation'],
      cues: 'reconcil*, bank statement*, match invoice*, matching, match payment*, unmatched, difference*, discrepanc*, suspense, bank feed*, three-way match*, 3-way match*, 3 way match*',
      duties: [
        {
          say: '[match] bank, supplier and customer accounts to the ledgers, and [investigate] every difference',
          brief: '[reconcile] bank and supplier accounts',
        },
        {
          say: '[compare] the ledgers with statements and supporting documents, and [clear] open items promptly',
          brief: '[clear] open items promptly',
        },
      ],
    },
    {
      id: 'payables',
      headings: ['Payables & Receivables', 'Accounts Payable & Receivable'],
      cues: 'accounts payable, accounts receivable, payable*, receivable*, invoic*, bill, bills, billing, vendor*, supplier*, creditor*, debtor*, debt*, collection*, overdue, dunning, payment run*, payments, pay, purchase order*, credit note*, expense*, expense claim*, credit control, aging, ageing, advances, cheque*, checks, remittance*',
      duties: [
        {
          say: '[check] invoices against orders and approvals, [prepare] payments, and [follow] up on overdue amounts',
          brief: '[check] invoices and [prepare] payments',
        },
        {
          say: '[process] supplier bills and customer invoices, and [answer] questions about payments',
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
          say: '[prepare] the figures for tax returns, [check] them against the ledgers, and [keep] track of due dates',
          brief: '[prepare] figures for tax returns',
        },
        {
          say: '[gather] the figures for tax returns, [reconcile] them with the books, and [keep] the working papers in order',
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
          say: 'not as bookkeep*, book keeper, assistant, clerk: [prepare] schedules and supporting documents for the auditors, [answer] their questions, and [follow] up on findings',
          brief: '[prepare] schedules for the auditors',
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
          say: '[build] reports in {office+bi} that show where the figures come from, and [explain] variances',
          brief: '[build] management reports in {office+bi}',
        },
        {
          say: '[work] with figures in {office+bi}, and [check] totals and formulas before a report goes out',
          brief: '[analyze] financial figures in {office+bi}',
        },
        {
          say: 'not as clerk, trainee, intern: [prepare] regular reports for management, and [explain] variances',
          brief: '[prepare] regular reports for management',
        },
      ],
    },
  ],
  hooks: [
    'I keep the books in order and the figures reliable for the people who use them.',
    'I make sure that every figure in the accounts can be traced back to a document.',
    'I turn invoices, payments and receipts into accurate accounts.',
  ],
  about: [
    [
      'Before a figure leaves my desk, I trace it back to the document behind it.',
      'I work through entries, reconciliations and reports in a fixed order, month by month.',
    ],
    [
      'I write down how I arrived at a figure, so that a colleague or an auditor can follow it.',
      'When a balance differs by a small amount, I look for the cause before I post a correction.',
    ],
  ],
  closings: [
    'In short, my job is to keep the books correct, so that the people who run the business know where it stands.',
    'Overall, I want every figure in the accounts to be explained by a document.',
  ],
  strengths: ['Month-End Close', 'Reconciliations', 'Financial Reporting'],
};
