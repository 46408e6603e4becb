import type { Pack } from './pack.ts';

export const lawyer: Pack = {
  id: 'lawyer',
  family: 'office',
  title: 'Lawyer',
  aliases: [
    'attorney',
    'advocate -patient -customer -developer -victim -brand',
    'solicitor',
    'barrister',
    'legal counsel',
    'general counsel',
    'corporate counsel',
    'in house counsel',
    'legal advisor',
    'legal adviser',
    'legal manager',
    'legal officer',
    'legal executive',
    'legal associate',
    'law associate',
    'public defender',
    'prosecutor',
    'litigator',
    'litigation associate',
    'law clerk',
    'judicial clerk',
    'head legal',
  ],
  core: 'advice',
  glossary: {
    nda: 'NDA',
    ndas: 'NDAs',
    msa: 'master services agreement',
    msas: 'master services agreements',
    sow: 'statement of work',
    sows: 'statements of work',
    ip: 'IP',
    poa: 'power of attorney',
    ws: 'written statement',
    'm&a': 'M&A',
    dd: 'due diligence',
    agmt: 'agreement',
    agmts: 'agreements',
    jv: 'joint venture',
    sha: 'shareholders’ agreement',
    spa: 'share purchase agreement',
  },
  settings: [
    'corporate',
    'litigation',
    'in-house',
    'criminal',
    'family',
    'employment',
    'ip',
    'real estate',
    'immigration',
    'civil',
    'contracts',
    'm&a',
    'property',
  ],
  themes: [
    {
      id: 'advice',
      headings: ['Legal Advice', 'Advising Clients'],
      cues: 'advis*, advice, opinion*, counsel*, client*, consult*, legal issue*, legal support, memo, memos, interpret*, business teams, employment law, labour law*, labor law*, visa*, immigration, wills, probate, divorce, custody',
      duties: [
        {
          say: '[advise] on what the law allows and what it risks, in words that people can act on',
          brief: '[advise] on legal questions in plain words',
        },
        {
          say: '[listen] to what somebody wants to achieve, [sort] out the legal questions in it, and [set] out the options',
          brief: '[set] out legal options',
        },
      ],
    },
    {
      id: 'drafting',
      headings: ['Contracts & Drafting', 'Drafting'],
      cues: 'contract*, agreement*, draft*, clause*, nda, ndas, lease*, deed*, vet, vetting, vetted, redlin*, terms, negotiat*, master services*, statement of work, statements of work, template*, licens*, policies, privacy polic*, mou, mous, notices, notice, conveyanc*',
      tools: ['law', 'docs', 'office'],
      duties: [
        {
          say: '[draft] and [review] contracts and other documents, and [flag] the clauses that could cause trouble later',
          brief: '[draft] and [review] contracts',
        },
        {
          say: '[check] the sources and papers behind a draft in {law}, and [flag] the clauses that could cause trouble',
          brief: '[check] the papers behind a draft in {law}',
        },
      ],
    },
    {
      id: 'litigation',
      headings: ['Court & Disputes', 'Disputes & Litigation'],
      cues: 'court*, litigat*, hearing*, appear*, trial*, plead*, petition*, plaint*, written statement*, affidavit*, motion*, brief, briefs, argu*, deposition*, discovery, arbitrat*, mediat*, settle*, dispute*, suit*, appeal*, bail, case, cases, cross-examin*, witness*, tribunal*, nclt, e-discovery, prosecut*, represent*, claim*, consumer forum',
      duties: [],
    },
    {
      id: 'research',
      headings: ['Legal Research', 'Research'],
      cues: 'research*, precedent*, case law, caselaw, judgment*, judgement*, statute*, legislation, regulation*, legal update*, law journal*, landmark, provisions, legal database*',
      tools: ['law'],
      duties: [
        {
          say: '[research] statutes and cases, and [check] that what I rely on is still good law',
          brief: '[research] statutes and cases',
        },
        {
          say: '[look] up statutes, cases and commentary, and [separate] what is settled from what is arguable',
          brief: '[look] up statutes and cases',
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['Compliance & Governance', 'Compliance'],
      cues: 'complian*, gdpr, data protection, privacy, posh, regulator*, sebi, rbi, companies act, board meeting*, board resolution*, resolutions, minutes, secretarial, corporate governance, licence*, license*, statutory, anti-bribery, fcpa, aml, audit*, kyc, policy, trademark*, patent*, ip, copyright*, roc',
      duties: [],
    },
    {
      id: 'transactions',
      headings: ['Transactions', 'Deals & Due Diligence'],
      cues: 'due diligence, transaction*, m&a, merger*, acquisition*, closing, closings, joint venture*, share purchase*, shareholders*, fund rais*, fundrais*, financ*, real estate, property, title, ipo, joint ventures, escrow, deal*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Matter & File Management', 'Case Files'],
      cues: 'file, files, filing*, matter*, deadline*, limitation*, calendar*, docket*, record*, document*, billing, time sheet*, timesheet*, case management, tracker*, mis, contract management, clm, correspondence',
      duties: [
        {
          say: '[keep] files complete and deadlines in view, and [treat] what clients tell me as confidential',
          brief: '[keep] files complete and deadlines in view',
        },
        {
          say: '[note] dates, papers and next steps for each matter, so that nothing lapses',
          brief: '[track] dates and next steps for each matter',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Work with Colleagues & Counsel', 'Collaboration'],
      cues: 'external counsel, outside counsel, law firm*, opposing counsel, other side, stakeholder*, liais*, coordinat*, collaborat*, senior counsel, partners, partner, colleagues, hr, work with, working with, worked with, assist*, team',
      duties: [
        {
          say: '[work] with colleagues, outside counsel and authorities, and [keep] those who wait for an answer informed',
          brief: '[work] with colleagues and outside counsel',
        },
        {
          say: '[correspond] with the other side firmly and politely, and [tell] my own side early what is realistic',
          brief: '[correspond] with the other side',
        },
      ],
    },
  ],
  hooks: [
    'I help people see what a contract, a letter or a law means for them, and what they can do about it.',
    'My work is reading closely, asking until the facts are clear, and advising in plain words.',
    'Most legal trouble is cheaper to prevent than to win, so I like to be asked early.',
  ],
  about: [
    [
      'Reading, drafting and advising fill most of my week, and the telephone the rest.',
      'Documents make up much of my day, and behind each of them are people who want something settled.',
    ],
    [
      'I ask for the awkward facts at the start, because they come out in any case.',
      'A short answer with its reasons serves better than a long memo that nobody finishes.',
    ],
    [
      'What clients tell me stays with me.',
      'I say where the law is unclear, and how I would act if it went against us.',
    ],
  ],
  closings: [
    'People should leave a conversation with me knowing where they stand and what comes next.',
    'In short, I read carefully, write plainly, and give advice that I would follow.',
    'Good legal work is often a dispute that never happens, and that is the kind I like best.',
  ],
  manners: [
    'Clear language is not a luxury in law, so I leave out what a client would have to look up.',
    'I answer the question that was asked, and then the one that should have been.',
    'I am careful with promises about outcomes, and I make none.',
  ],
  strengths: ['Legal Advice', 'Contract Drafting', 'Legal Research'],
};
