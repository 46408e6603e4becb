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
          say: '[take] deposits, [pay] out cash and [process] transfers, and [balance] the drawer at the end of the day',
          brief: '[handle] deposits, withdrawals and transfers',
        },
        {
          say: '[serve] customers at the counter, [count] and [check] every transaction, and [clear] up differences the same day',
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
          say: '[open] and [update] accounts, [check] the papers that go with them, and [help] customers with cards and online banking',
          brief: '[open] and [update] customer accounts',
        },
        {
          say: '[show] customers how cards, apps and standing orders work, at the speed that suits them',
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
          say: '[find] out what a customer needs, [explain] charges and conditions in plain words, and [follow] up on complaints',
          brief: '[explain] charges and conditions in plain words',
        },
        {
          say: '[answer] questions at the desk and on the phone, and [pass] on what needs a specialist',
          brief: '[answer] customers’ questions',
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
          say: '[listen] for what a customer is planning, and [mention] a product only where it fits',
          brief: '[point] out products that fit a customer’s plans',
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['KYC & Compliance', 'Compliance'],
      cues: 'kyc, aml, complian*, fraud*, suspicious, verif*, identity, identification, signature*, audit*, regulat*, rbi, fca, fdic, bsa, cip, ctr, ctrs, sars, polic*, due diligence, risk*, confidential*, security, dual control, sanctions',
      duties: [
        {
          say: '[check] identities and signatures, [watch] for signs of fraud, and [keep] to the rules when somebody is in a hurry',
          brief: '[check] identities and [watch] for fraud',
        },
        {
          say: '[collect] and [review] identity papers, [report] what seems unusual, and [treat] customers’ affairs as confidential',
          brief: '[review] identity papers and [report] what seems unusual',
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
          say: '[enter] transactions and customer details in {finance}, and [reconcile] them before the day is closed',
          brief: '[enter] and [reconcile] transactions in {finance}',
        },
        {
          say: '[file] forms and vouchers so that each transaction can be found again, and [help] close the day',
          brief: '[keep] vouchers and forms in order',
        },
      ],
    },
  ],
  hooks: [
    'Money is personal, so I handle people’s transactions with care and their questions with patience.',
    'I work where customers and the bank meet: the branch, its counter and its desks.',
    'Cash, accounts and questions cross my desk all day, and each has to be right before the next.',
  ],
  about: [
    [
      'Mornings are busy, month ends are busier, and the count still has to come out right.',
      'My day is a mix of transactions, account work and people who need something explained.',
    ],
    [
      'Rules on identity can feel unfriendly, so I explain why I ask.',
      'Not everyone is at home with apps, and I take the time to show them the next step.',
    ],
    [
      'If a transfer looks like a scam, I ask the awkward question before it leaves the account.',
      'A difference at the end of the day is found faster when every slip is in order, so I keep them that way.',
    ],
  ],
  closings: [
    'A customer should leave with the errand done and nothing left unclear.',
    'In short, I am exact with money, patient with questions, and strict about identity.',
    'The drawer has to balance and the customer has to understand, and I work for both.',
  ],
  manners: [
    'A queue is no reason to skip a check, and no reason to be short with anyone.',
    'I keep what I learn about customers to myself.',
    'I recommend what I would explain to my own parents with a clear conscience.',
  ],
  strengths: ['Customer Service', 'Cash Handling', 'KYC & Compliance'],
};
