import type { Pack } from './pack.ts';

export const auditor: Pack = {
  id: 'auditor',
  family: 'office',
  title: 'Auditor',
  aliases: [
    'audit',
    'assurance associate',
    'assurance senior',
    'article assistant',
    'articled assistant',
    'articled trainee',
    'articleship',
    'controls analyst',
    'auditor -energy',
  ],
  core: 'testing',
  glossary: {
    ia: 'internal audit',
    icfr: 'internal control over financial reporting',
    ifc: 'internal financial controls',
    sox: 'SOX',
    toc: 'test of controls',
    tod: 'test of details',
    wp: 'working paper',
    wps: 'working papers',
    w2w: 'wall-to-wall',
    rcm: 'risk and control matrix',
    rcms: 'risk and control matrices',
    caro: 'CARO',
    itgc: 'ITGC',
    itgcs: 'ITGCs',
    fs: 'financial statements',
    pbc: 'PBC',
  },
  settings: [
    'internal audit',
    'statutory audit',
    'external audit',
    'it',
    'tax',
    'banking',
    'statutory',
    'internal',
    'concurrent',
  ],
  themes: [
    {
      id: 'planning',
      headings: ['Audit Planning & Risk', 'Audit Planning'],
      cues: 'plan, plans, planning, audit plan*, scope, scoping, risk assess*, risk-based, risk based, materiality, walkthrough*, walk-through*, process owners',
      duties: [
        {
          say: '[learn] how a process works, [identify] its risks, and [plan] the tests around them',
          brief: '[plan] audit tests around the risks',
        },
        {
          say: '[walk] through a transaction from start to end before choosing which controls to test',
          brief: '[walk] through processes before testing them',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Audit Fieldwork', 'Testing'],
      cues: 'test, tests, testing, tested, fieldwork, field work, vouch*, sampl*, substantive, verif*, confirm*, analytical*, fixed asset*, expenses, stock count*, audit, audits, audited, auditing, journal entr*, statutory audit*',
      duties: [
        {
          say: '[select] samples, [trace] them to their source documents, and [ask] for more when the evidence is thin',
          brief: '[trace] samples to their source documents',
        },
        {
          say: '[check] balances and transactions, and [seek] evidence from independent sources where possible',
          brief: '[test] balances and transactions against evidence',
        },
      ],
    },
    {
      id: 'controls',
      headings: ['Internal Controls', 'Controls'],
      cues: 'control*, internal financial*, sox, access review*, itgc, itgcs, user access, policy, policies, sop, sops, fraud*, investigat*, iso, soc',
      duties: [
        {
          say: '[assess] whether controls are well designed, and [test] whether they work in daily practice',
          brief: '[test] how controls work in practice',
        },
        {
          say: '[review] approval limits and access rights, and [check] that incompatible duties are separated',
          brief: '[review] approvals and access rights',
        },
      ],
    },
    {
      id: 'findings',
      headings: ['Findings & Reports', 'Audit Reports'],
      cues: 'finding*, observation*, report*, recommendation*, management letter*, draft*, presentation*, presented, audit committee, board, follow-up*, follow up*, remediat*, root cause*, leakage*, savings, found, identified',
      duties: [
        {
          say: '[discuss] findings with the people responsible, [write] them up with facts, cause and effect, and [recommend] practical remedies',
          brief: '[write] up findings and [recommend] remedies',
        },
        {
          say: '[present] observations fairly, and [check] later whether the agreed actions were taken',
          brief: '[follow] up on agreed actions',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Working Papers', 'Working Papers & Evidence'],
      cues: 'working paper*, work paper*, workpaper*, document*, evidence, file, files, archiv*, checklist*, review notes, pbc, data request*, record*, paperwork',
      tools: ['office'],
      duties: [
        {
          say: '[keep] working papers with {office} that show the tests, the results and the conclusions',
          brief: '[keep] clear working papers with {office}',
        },
        {
          say: '[document] each step clearly enough for a reviewer to repeat it',
          brief: '[document] each step of the work',
        },
      ],
    },
    {
      id: 'statements',
      headings: ['Financial Statements', 'Accounts & Standards'],
      cues: 'financial statement*, balance sheet*, ifrs, gaap, ind as, disclosure*, notes to accounts, final accounts, consolidat*, caro, year end, year-end, trial balance*, reconcil*, ledger*, book*, accounting',
      duties: [],
    },
    {
      id: 'tax',
      headings: ['Tax & Compliance', 'Compliance'],
      cues: 'tax*, gst*, tds, vat, return, returns, roc, filing*, complian*, tax audit*, form 3cd, companies act, regulat*',
      duties: [],
    },
    {
      id: 'data',
      headings: ['Data Analytics', 'Data & Tools'],
      cues: 'data, analytics, acl, sql, python, power bi, dashboard*, automat*, script*, excel*, macro*, duplicate*, query, queries',
      tools: ['erp', 'finance', 'data', 'bi', 'database', 'language'],
      duties: [
        {
          say: '[extract] data from {erp+finance} for testing, and [look] for unusual entries',
          brief: '[extract] audit data from {erp+finance}',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Auditees', 'Clients & Colleagues'],
      cues: 'client*, auditee*, stakeholder*, management, liais*, coordinat*, collaborat*, external auditors, process owner*, department*, meeting*, interview*, work with, working with, worked with, team, colleagues, partner, partners',
      duties: [
        {
          say: '[explain] to the people being audited what I need and why, and [keep] disruption to their work low',
          brief: '[explain] requests clearly to the people being audited',
        },
        {
          say: '[interview] the people who do the work, and [confirm] my understanding with them',
          brief: '[interview] the people who do the work',
        },
      ],
    },
  ],
  hooks: [
    'I check whether records match what really happened, and I report my findings.',
    'I test whether figures and controls can be relied on, and base my conclusions on evidence.',
  ],
  about: [
    [
      'I ask how a process really works before I test it.',
      'Before I write up an exception, I look for its cause and hear the people concerned.',
    ],
    [
      'I keep working papers that a reviewer can follow without asking me.',
      'When I find something serious, I raise it at once instead of waiting for the report.',
    ],
  ],
  closings: [
    'In short, my job is to test figures and controls on evidence, so that others can rely on them.',
    'Overall, I want a report to say what was found, what it rests on and what should change.',
  ],
  strengths: ['Audit Fieldwork', 'Internal Controls', 'Audit Reports'],
};
