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
      cues: 'advis*, advice, opinion*, counsel*, client*, consult*, legal issue*, legal support, memo, memos, interpret*, business teams, employment law, labour law*, labor law*, visa*, immigration, wills, probate, divorce, custody, legal aid, jail visit*, client conference*',
      duties: [
        {
          say: 'not as prosecutor, clerk: [explain] what the law allows, and [point] out the risks and options',
          brief: '[advise] on legal questions',
        },
        {
          say: 'not as prosecutor, clerk, apprentice, trainee, intern, helper: [establish] the facts and goals, [identify] the legal issues, and [set] out the options',
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
          say: 'not as prosecutor, defender, clerk, criminal: [prepare] and [review] contracts and other documents, and [flag] risky clauses',
          brief: '[draft] and [review] contracts',
        },
        {
          say: '[check] a draft against sources with {law}, and [flag] risky clauses',
          brief: '[check] drafts against sources with {law}',
        },
        {
          say: 'as prosecutor, defender, criminal, litigator, litigation, barrister: [draft] motions and submissions, and [prepare] exhibits, witnesses and arguments for hearings',
          brief: '[prepare] arguments and witnesses for hearings',
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
          say: '[search] statutes and cases, and [check] that they are still good law',
          brief: '[research] statutes and cases',
        },
        {
          say: '[look] up statutes, cases and commentary, and [separate] settled points from arguable ones',
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
          say: '[keep] files complete, [track] deadlines, and [protect] confidential information',
          brief: '[keep] files complete and [track] deadlines',
        },
        {
          say: '[record] dates, documents and next steps for each matter',
          brief: '[record] dates and next steps for each matter',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Work with Colleagues & Counsel', 'Collaboration'],
      cues: 'external counsel, outside counsel, law firm*, opposing counsel, other side, stakeholder*, liais*, coordinat*, collaborat*, senior counsel, partners, partner, colleagues, hr, work with, working with, worked with, assist*, team',
      duties: [
        {
          say: '[coordinate] with colleagues, outside counsel and authorities',
          brief: '[work] with colleagues and outside counsel',
        },
        {
          say: 'not as prosecutor, clerk: [correspond] with the other side, and [look] for a settlement where it serves the case',
          brief: '[correspond] with the other side',
        },
      ],
    },
  ],
  hooks: [
    'not as prosecutor, clerk, criminal: I help people understand what a contract, a letter or a law means for them, and what they can do about it.',
    'as prosecutor: I review evidence, prepare cases and present them in court.',
    'not as prosecutor, clerk: I advise people on their legal position, draft documents and deal with the other side.',
  ],
  about: [
    ['I ask about difficult facts at the start.', 'Before I advise, I read the documents themselves.'],
    [
      'When the law is unclear, I say so and explain the risks.',
      'I note deadlines as soon as they are known.',
    ],
  ],
  closings: [
    'as prosecutor: In short, my job is to see that cases are decided on the evidence and that victims and accused are treated fairly.',
    'not as prosecutor, clerk: In short, my job is to protect people’s legal interests and to tell them plainly where they stand.',
    'Overall, I want disputes to be prevented where possible and resolved fairly where not.',
  ],
  strengths: ['Legal Advice', 'Contract Drafting', 'Legal Research'],
};
