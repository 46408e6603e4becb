import type { Pack } from './pack.ts';

export const creditAnalyst: Pack = {
  id: 'credit-analyst',
  family: 'office',
  title: 'Credit Analyst',
  aliases: [
    'credit risk analyst',
    'credit officer',
    'credit manager',
    'credit executive',
    'credit associate',
    'credit underwriter',
    'loan underwriter',
    'mortgage underwriter',
    'loan processor',
    'credit appraisal',
    'credit controller',
    'credit risk manager',
    'risk analyst credit',
    'lending analyst',
    'commercial credit analyst',
    'credit assessor',
  ],
  core: 'assessment',
  glossary: {
    sme: 'SME',
    msme: 'MSME',
    dscr: 'debt service coverage',
    cma: 'CMA',
    ltv: 'loan-to-value',
    npa: 'non-performing loan',
    npas: 'non-performing loans',
    kyc: 'KYC',
    cibil: 'credit bureau',
    dti: 'debt-to-income',
  },
  settings: ['retail', 'corporate', 'sme', 'mortgage', 'nbfc', 'bank', 'collections'],
  themes: [
    {
      id: 'assessment',
      headings: ['Credit Assessment', 'Assessing Applications'],
      cues: 'assess*, credit, appraisal*, underwrit*, application*, proposal*, borrower*, loan*, mortgage*, income, repay*, ratio*, eligib*, file*, bureau, score*, sanction*, creditworth*',
      duties: [
        {
          say: 'not as controller: [assess] whether a borrower can repay, from income, debts, figures and history',
          brief: '[assess] borrowers’ ability to repay',
        },
        {
          say: 'not as controller: [check] applications for gaps and contradictions, and [ask] for the missing documents',
          brief: '[check] applications and documents',
        },
        {
          say: 'as controller: [check] new customers’ credit, [set] limits, and [review] them regularly',
          brief: '[check] and [set] credit limits',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Financial Analysis', 'Figures & Ratios'],
      cues: 'financial statement*, balance sheet*, spread*, spreading, cash flow*, analys*, analyz*, model*, projection*, industry, bank statement*, tax return*, valuation*, collateral, security',
      tools: ['office'],
      duties: [
        {
          say: '[work] with {office} on statements and cash flows, and [point] out trends and weak spots',
          brief: '[work] with {office} on statements and cash flows',
        },
        {
          say: '[analyze] statements, accounts and cash flows, and [value] the security behind a loan',
          brief: '[analyze] statements and cash flows',
        },
      ],
    },
    {
      id: 'decisions',
      headings: ['Credit Memos & Decisions', 'Recommendations'],
      cues: 'memo*, recommend*, approv*, decision*, committee, condition*, covenant*, limit*, pricing, reject*, decline*, note*, present*, report*',
      duties: [
        {
          say: 'not as controller: [write] up strengths, risks and conditions, and [recommend] a decision with reasons',
          brief: '[write] credit memos with a recommendation',
        },
        {
          say: 'not as controller, processor: [discuss] cases with colleagues who know the customer, and [hold] to the policy when a case is weak',
          brief: '[discuss] cases and [apply] the credit policy',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Monitoring & Arrears', 'Portfolio Monitoring'],
      cues: 'monitor*, review*, renew*, portfolio*, arrears, overdue, collect*, delinquen*, npa*, early warning*, default*, recover*, restructur*, provision*, dunning, reminder*, exposure',
      duties: [
        {
          say: '[watch] accounts for early warning signs, and [follow] up before payments fall behind',
          brief: '[watch] accounts for early warning signs',
        },
        {
          say: 'as controller, collections: [remind] customers of overdue invoices, and [agree] on payment plans',
          brief: '[follow] up on overdue invoices',
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['Policy & Compliance', 'Compliance'],
      cues: 'policy, policies, complian*, kyc, aml, regulat*, audit*, document*, record*, guideline*, control*, fraud*, verification*, site visit*, legal',
      duties: [
        {
          say: '[check] identity, documents and policy limits, and [record] the reasons for each decision',
          brief: '[check] documents and policy limits',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Sales & Customers', 'Collaboration'],
      cues: 'relationship manager*, sales, branch*, customer*, client*, team*, lawyer*, valuer*, coordinat*, turnaround, tat, quer*, stakeholder*',
      duties: [
        {
          say: '[explain] decisions and conditions to sales colleagues and customers',
          brief: '[explain] credit decisions',
        },
      ],
    },
  ],
  hooks: [
    'I assess credit on figures and facts, and I explain my decisions.',
    'My work is judging risk: what a borrower earns, owes and can repay.',
  ],
  about: [
    [
      'I check income, debts and cash flow against the documents.',
      'Before I recommend a decision, I test what happens if income falls or costs rise.',
    ],
    [
      'I write down the reasons for a recommendation, so that others can follow it.',
      'When papers contradict each other, I ask before I calculate.',
    ],
  ],
  closings: [
    'In short, my job is to see that credit goes to those who can repay it.',
    'Overall, I want credit decisions to be fair, prompt and well documented.',
  ],
  strengths: ['Credit Assessment', 'Financial Analysis', 'Risk Monitoring'],
};
