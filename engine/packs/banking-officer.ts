import type { Pack } from './pack.ts';

/** Those who serve the customers of a bank branch, at the counter or at a desk. */
export const bankingOfficer: Pack = {
  id: 'banking-officer',
  family: 'commerce',
  title: 'Banking Officer',
  aliases: [
    'teller -fortune',
    'bank officer',
    'bank clerk',
    'cashier bank',
    'banker -investment',
    'bank associate',
    'banking associate',
    'banking assistant',
    'banking executive',
    'banking advisor',
    'banking adviser',
    'bank po',
    'probationary officer',
    'bank assistant',
    'customer service officer bank',
    'relationship manager bank',
    'branch operations officer',
    'loan officer',
    'mortgage advisor',
    'mortgage adviser',
    'bank manager',
    'branch manager bank',
  ],
  core: 'counter',
  glossary: {
    kyc: 'KYC',
    aml: 'AML',
    fd: 'fixed deposit',
    fds: 'fixed deposits',
    rd: 'recurring deposit',
    rds: 'recurring deposits',
    'a/c': 'account',
    'a/cs': 'accounts',
    acct: 'account',
    accts: 'accounts',
    casa: 'current and savings account',
    dd: 'demand draft',
    dds: 'demand drafts',
    txn: 'transaction',
    txns: 'transactions',
    sb: 'savings bank',
    cust: 'customer',
    custs: 'customers',
    neft: 'NEFT',
    rtgs: 'RTGS',
    chq: 'check',
    chqs: 'checks',
    ctr: 'CTR',
    ctrs: 'CTRs',
  },
  settings: [
    'retail',
    'branch',
    'retail banking',
    'operations',
    'credit',
    'loans',
    'priority banking',
    'part-time',
    'part time',
  ],
  themes: [
    {
      id: 'counter',
      headings: ['Counter Service & Transactions', 'Transactions'],
      cues: 'cash, deposit*, withdraw*, teller, counter, transaction*, check, checks, cheque*, demand draft*, transfer*, wire*, neft, rtgs, money order*, drawer, vault, atm, atms, foreign exchange, forex, remittance*, passbook*, payments, bill payment*, balancing, currency',
      duties: [
        {
          say: 'not as loan, loans, mortgage, credit, relationship, manager, wealth: [take] deposits, [pay] out cash and [process] transfers, and [balance] the cash drawer at the end of the day',
          brief: '[handle] deposits, withdrawals and transfers',
        },
        {
          say: 'not as loan, loans, mortgage, credit, relationship, manager, wealth: [help] customers at the counter, [check] every transaction, and [resolve] differences the same day',
          brief: '[serve] customers at the counter',
        },
      ],
    },
    {
      id: 'accounts',
      headings: ['Accounts & Services', 'Account Services'],
      cues: 'account*, savings, fixed deposit*, recurring deposit*, debit card*, credit card*, cards, net banking, mobile banking, online banking, digital banking, upi, locker*, nominee*, address change*, statement*, standing order*, direct debit*, safe deposit*',
      duties: [
        {
          say: 'not as loan, loans, mortgage, credit, manager, wealth: [open] and [update] accounts, [check] the supporting documents, and [help] customers with cards and online banking',
          brief: '[open] and [update] customer accounts',
        },
        {
          say: 'not as loan, loans, mortgage, credit, manager, wealth: [show] customers how to use cards, banking apps and standing orders at a comfortable pace',
          brief: '[help] customers with cards and online banking',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customer Service', 'Helping Customers'],
      cues: 'customer*, client*, complain*, quer*, enquir*, inquir*, service request*, greet*, resolv*, grievance*, phone, calls, walk-in*, elderly, senior citizen*, footfall, queue, lobby, escalat*',
      duties: [
        {
          say: '[find] out what a customer needs, [explain] fees and conditions, and [follow] up on complaints',
          brief: '[explain] fees and conditions',
        },
        {
          say: '[answer] questions in person and by phone, and [refer] customers to a specialist where needed',
          brief: '[answer] questions and [refer] customers to specialists',
        },
      ],
    },
    {
      id: 'loans',
      headings: ['Loans & Credit', 'Loans'],
      cues: 'loan*, mortgage*, credit, lending, sanction*, disburs*, appraisal*, emi, emis, collateral, npa, recover*, overdue, collection*, agri*, msme, mudra, borrower*, underwrit*, cibil, refinanc*, repayment*',
      duties: [],
    },
    {
      id: 'sales',
      headings: ['Products & Referrals', 'Products'],
      cues: 'sell*, sold, sales, cross-sell*, upsell*, product*, insurance, mutual fund*, bancassurance, refer, referral*, target*, lead, leads, campaign*, current and savings account*, new-to-bank, portfolio, investment*, wealth, acquisition, promot*, pitch*',
      duties: [
        {
          say: '[listen] to customers’ plans, and [recommend] products only where they fit',
          brief: '[recommend] products that fit a customer’s plans',
        },
        {
          say: 'as loan, loans, mortgage, credit: [review] applications, income and documents, and [explain] rates, repayments and conditions',
          brief: '[review] applications and [explain] repayments',
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['KYC & Compliance', 'Compliance'],
      cues: 'kyc, aml, complian*, fraud*, suspicious, verif*, identity, identification, signature*, audit*, regulat*, rbi, fca, fdic, bsa, cip, ctr, ctrs, sars, polic*, due diligence, risk*, confidential*, security, dual control, sanctions',
      duties: [
        {
          say: 'not as loan, loans, mortgage, credit, manager: [check] identities and signatures, [watch] for signs of fraud, and [follow] the bank’s procedures',
          brief: '[check] identities and [watch] for fraud',
        },
        {
          say: '[collect] and [review] identity documents, [report] unusual activity, and [keep] customer information confidential',
          brief: '[review] identity documents and [report] unusual activity',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Branch Operations & Records', 'Records'],
      cues: 'record*, document*, file, files, filing, voucher*, report, reports, reporting, reconcil*, clearing, data entry, day end, eod, end of day, day-end, branch operation*, ledger*, stationery, register*, form, forms, paperwork, mis, scanning, core banking, finacle',
      tools: ['finance'],
      duties: [
        {
          say: 'not as loan, loans, mortgage, credit, relationship, manager: [enter] transactions and customer details in {finance}, and [reconcile] them at the end of the day',
          brief: '[enter] and [reconcile] transactions in {finance}',
        },
        {
          say: 'not as loan, loans, mortgage, credit, relationship, manager: [file] forms and vouchers so that each transaction can be traced, and [help] with end-of-day closing',
          brief: '[keep] vouchers and forms in order',
        },
        {
          say: 'as loan, loans, mortgage, credit: [prepare] loan files for approval, and [keep] applicants informed of missing papers and decisions',
          brief: '[prepare] loan files for approval',
        },
      ],
    },
  ],
  hooks: [
    'I help customers of the bank with accounts, transactions and questions.',
    'not as loan, loans, mortgage, credit, relationship, manager, wealth: I handle cash, accounts and customers’ questions.',
  ],
  about: [
    [
      'I check the identity, the amount and the instruction before I carry out a transaction.',
      'Before I open or change an account, I go through the documents and terms with the customer.',
    ],
    [
      'When a transaction looks like a scam, I talk to the customer before it goes through.',
      'I keep each customer’s papers and figures confidential.',
    ],
  ],
  closings: [
    'In short, my job is to help customers with their banking and to keep their money and data safe.',
    'Overall, I want customers to leave with their request completed and their questions answered.',
  ],
  strengths: ['Customer Service', 'Cash Handling', 'KYC & Compliance'],
};
