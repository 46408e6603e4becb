import type { Pack } from './pack.ts';

/** Those who lend to groups and small businesses in the field. */
export const microfinanceOfficer: Pack = {
  id: 'microfinance-officer',
  family: 'office',
  title: 'Microfinance Officer',
  aliases: [
    'microfinance',
    'micro finance',
    'mfi',
    'field officer jlg',
    'field officer microfinance',
    'field officer loan',
    'field officer collection',
    'field credit officer',
    'credit field officer',
    'jlg officer',
    'jlg',
    'center manager microfinance',
    'community loan officer',
    'group lending',
    'village savings',
    'sacco officer',
    'sacco',
    'savings group',
    'loan field officer',
    'relationship officer microfinance',
    'kendra manager',
  ],
  core: 'loans',
  glossary: {
    cgt: 'group training',
    grt: 'group recognition test',
    cb: 'credit bureau',
    kyc: 'KYC',
    od: 'overdue',
    emi: 'installment',
    emis: 'installments',
    shg: 'self-help group',
    shgs: 'self-help groups',
    ods: 'overdues',
  },
  settings: ['rural', 'urban', 'field', 'group loans'],
  themes: [
    {
      id: 'groups',
      headings: ['Groups & Meetings', 'Group Meetings'],
      cues: 'group*, meeting*, center*, centre*, cgt, grt, form groups, formation, training*, train*, member*, women, village*, attendance, pledge, savings group*, financial literacy, awareness, sourcing, promot*, enrol*, sensiti*, mobiliz*, mobilis*',
      duties: [
        {
          say: '[meet] groups at the agreed place and time, and [explain] interest and installments in their own words',
          brief: '[meet] groups and [explain] installments',
        },
      ],
    },
    {
      id: 'loans',
      headings: ['Loan Applications', 'Loans'],
      cues: 'loan*, application*, disburs*, verif*, kyc, house visit*, house verification*, credit bureau*, cb check*, apprais*, document*, business visit*, guarantor*, cash flow*, eligib*, sanction*, login*, renew*, assess*, lend*',
      duties: [
        {
          say: '[visit] home and business before a loan, [check] papers, and [ask] about other debts',
          brief: '[visit] applicants and [check] papers',
        },
        {
          say: '[say] no when an installment would be too high for the household',
          brief: '[check] that installments fit the household',
        },
      ],
    },
    {
      id: 'collection',
      headings: ['Collection & Follow-Up', 'Collection'],
      cues: 'collect*, repay*, installment*, instalment*, overdue*, recover*, arrear*, par, default*, follow up*, follow-up*, followup*, remind*, dues, npa, deposit*, cash*, tally*, receipt*, branch deposit*',
      duties: [
        {
          say: '[write] each payment into the passbook in front of the member, and [count] the cash twice',
          brief: '[enter] payments in front of members',
        },
        {
          say: '[visit] members who missed a payment, and [ask] what happened',
          brief: '[visit] members who missed a payment',
        },
      ],
    },
    {
      id: 'members',
      headings: ['Members & Advice', 'Members'],
      cues: 'customer*, client*, borrower*, complain*, insurance*, advice, advis*, claim*, counsel*, saving*, account opening, query, queries, retention*, relationship*, drop out*',
      duties: [
        {
          say: '[listen] to members’ problems early, and [show] them what the loan has cost and what is left',
          brief: '[show] members what is left to pay',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Reports', 'Records'],
      cues: 'record*, report*, register*, data*, entry, entries, tablet*, app, mis, demand sheet*, file, files, audit*, portfolio*, target*, paperwork, plan*, route*',
      duties: [
        {
          say: '[enter] visits and collections the same day, and [hand] cash in at the branch with the sheet',
          brief: '[enter] collections the same day',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Branch & Team', 'Branch'],
      cues: 'branch*, team*, manager*, colleague*, coordinat*, liais*, new field officer*, mentor*, supervis*, work with, working with, local leader*',
      duties: [],
    },
  ],
  hooks: [
    'I lend small sums to people with small businesses, and I meet them where they live.',
    'My work is on the road: group meetings, home visits and collections.',
  ],
  about: [
    [
      'I ask what a loan is for and how it will be repaid when business is slow.',
      'Before I leave a meeting, I count the money and check it against the book.',
    ],
    [
      'I explain the terms until everyone in the group can repeat them.',
      'When a payment is late, I visit and ask for the reason.',
    ],
  ],
  closings: [
    'In short, my job is to bring small loans to people who can use them and repay them.',
    'Overall, I want loans to help a household and not to burden it.',
  ],
  strengths: ['Group Meetings', 'Loan Checks', 'Collection'],
};
