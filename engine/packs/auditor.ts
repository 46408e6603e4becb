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
          say: '[learn] how a process runs, [ask] where it could go wrong, and [plan] the tests around that',
          brief: '[plan] audit tests around the risks',
        },
        {
          say: '[walk] a transaction through from start to end before choosing what to test',
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
          say: '[draw] samples, [trace] them to their source documents, and [ask] for more when the evidence is thin',
          brief: '[trace] samples to their source documents',
        },
        {
          say: '[test] balances and transactions against evidence from outside the ledger wherever there is any',
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
          say: '[examine] whether controls are designed sensibly, and whether they are carried out on an ordinary day',
          brief: '[examine] how controls work in practice',
        },
        {
          say: '[look] at who can enter, approve and pay, and [point] out where these should not be the same person',
          brief: '[look] at approvals and access rights',
        },
      ],
    },
    {
      id: 'findings',
      headings: ['Findings & Reports', 'Audit Reports'],
      cues: 'finding*, observation*, report*, recommendation*, management letter*, draft*, presentation*, presented, audit committee, board, follow-up*, follow up*, remediat*, root cause*, leakage*, savings, found, identified',
      duties: [
        {
          say: '[discuss] findings with those concerned, [write] them up with facts, cause and effect, and [suggest] a remedy that can be carried out',
          brief: '[write] up findings and [discuss] them',
        },
        {
          say: '[put] observations into words that are fair to the people involved, and [check] later what was done about them',
          brief: '[report] findings and [check] what was done about them',
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
          say: '[keep] working papers in {office} that show what was tested, what was found and how I came to my view',
          brief: '[keep] clear working papers in {office}',
        },
        {
          say: '[document] each step so that a reviewer can repeat it without asking me',
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
          say: '[pull] data from {erp+finance} for testing, and [look] for entries that do not follow the pattern',
          brief: '[pull] audit data from {erp+finance}',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Auditees', 'Clients & Colleagues'],
      cues: 'client*, auditee*, stakeholder*, management, liais*, coordinat*, collaborat*, external auditors, process owner*, department*, meeting*, interview*, work with, working with, worked with, team, colleagues, partner, partners',
      duties: [
        {
          say: '[explain] to the people being audited what I need and why, and [keep] the disturbance to their day small',
          brief: '[explain] to people what I need and why',
        },
        {
          say: '[interview] those who do the work, with respect for their time and an ear for what goes unsaid',
          brief: '[interview] the people who do the work',
        },
      ],
    },
  ],
  hooks: [
    'I check whether what is written down is what happened, and report what I find.',
    'My work begins with the question "How do we know?" and ends with evidence.',
    'I look at processes and figures from the outside, and tell people what I see.',
  ],
  about: [
    [
      'Each audit starts with understanding a business that is new to me, and ends with a report that its people should recognize.',
      'Planning, fieldwork and reporting follow one another, and each audit brings different people and papers.',
    ],
    [
      'I ask open questions, because people answer a closed one with what they think I want to hear.',
      'An exception is often an honest mistake, so I look for the cause before I write it up.',
    ],
    [
      'No finding of mine should come as a surprise in the final report, so I raise it as soon as I see it.',
      'A reviewer should be able to follow my papers without me in the room.',
    ],
  ],
  closings: [
    'I ask for evidence, stay polite about it, and write down no more than it shows.',
    'In short, I test carefully, document clearly, and report without drama.',
    'An audit is useful when people fix something because of it, and that is what I write for.',
  ],
  manners: [
    'Independence does not call for coldness, so I am friendly and still ask for the paper.',
    'I keep an open mind until the evidence is in.',
    'I give people the chance to explain before I draw a conclusion.',
  ],
  strengths: ['Audit Fieldwork', 'Internal Controls', 'Audit Reports'],
};
