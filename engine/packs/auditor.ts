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
      cues: 'plan, plans, planning, audit plan*, audit program*, scope, scoping, risk assess*, risk-based, risk based, materiality, walkthrough*, walk-through*, understand process*, risk and control*, kick-off*, kickoff*, process note*, flowchart*, narrative*, process owners',
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
      cues: 'test, tests, testing, tested, fieldwork, field work, vouch*, sampl*, substantive, verif*, confirm*, analytical*, revenue, purchases, fixed asset*, expenses, recalculat*, stock count*, inventory count*, cash count*, audit, audits, audited, auditing, site visit*, journal entr*, statutory audit*',
      duties: [
        {
          say: '[draw] samples, [trace] them to their source documents, and [ask] for more when the evidence is thin',
          brief: '[trace] samples to their source documents',
        },
        {
          say: '[test] balances and transactions against evidence from outside the ledger wherever there is any',
          brief: '[test] balances and transactions against evidence',
        },
        {
          say: '[request] documents, [compare] them with what was recorded, and [follow] exceptions until they are explained',
          brief: '[follow] exceptions until they are explained',
        },
      ],
    },
    {
      id: 'controls',
      headings: ['Internal Controls', 'Controls'],
      cues: 'control*, internal financial*, sox, segregation, access review*, itgc, itgcs, user access, coso, cobit, sod, design effectiveness, operating effectiveness, policy, policies, sop, sops, procedures, fraud*, investigat*, whistle*, iso, isa 315, soc',
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
      cues: 'finding*, observation*, report*, recommendation*, management letter*, issue*, draft*, exit meeting*, presentation*, presented, audit committee, board, follow-up*, follow up*, closure*, remediat*, action plan*, root cause*, leakage*, recover*, savings, found, identified',
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
      cues: 'working paper*, work paper*, workpaper*, document*, evidence, file, files, archiv*, checklist*, tick*, lead schedule*, referenc*, review notes, pbc, data request*, record*, paperwork',
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
      cues: 'financial statement*, balance sheet*, ifrs, gaap, ind as, disclosure*, notes to accounts, final accounts, consolidat*, caro, year end, year-end, trial balance*, schedule iii, annual report*, lease*, reconcil*, ledger*, book*, accounting',
      duties: [],
    },
    {
      id: 'tax',
      headings: ['Tax & Compliance', 'Compliance'],
      cues: 'tax*, gst*, tds, vat, return, returns, roc, filing*, complian*, tax audit*, form 3cd, companies act, regulat*, licen*, labour law*',
      duties: [],
    },
    {
      id: 'data',
      headings: ['Data Analytics', 'Data & Tools'],
      cues: 'data, analytics, idea, acl, sql, python, power bi, dashboard*, automat*, script*, excel*, macro*, continuous audit*, duplicate*, query, queries',
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
      'Most of my time goes into testing and documenting, and the more delicate part into talking about results.',
    ],
    [
      'I ask open questions, because people answer a closed one with what they think I want to hear.',
      'An exception is often an honest mistake, so I look for the cause before I write it up.',
      'I do not take a figure from the person who made it when there is another source.',
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
