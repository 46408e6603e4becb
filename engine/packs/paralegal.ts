import type { Pack } from './pack.ts';

export const paralegal: Pack = {
  id: 'paralegal',
  family: 'office',
  title: 'Paralegal',
  aliases: [
    'legal assistant',
    'legal secretary',
    'conveyancing assistant',
    'litigation assistant',
    'legal administrative assistant',
    'legal administrator',
    'legal support',
    'legal clerk',
    'law firm assistant',
    'court clerk',
    'legal intern',
    'case assistant',
    'litigation support specialist',
  ],
  core: 'documents',
  glossary: {
    atty: 'attorney',
    attys: 'attorneys',
    depo: 'deposition',
    depos: 'depositions',
    docs: 'documents',
    corp: 'corporate',
    rfp: 'request for production',
    rfps: 'requests for production',
    nda: 'NDA',
    ndas: 'NDAs',
    'med recs': 'medical records',
    pi: 'personal injury',
    poa: 'power of attorney',
  },
  settings: [
    'litigation',
    'corporate',
    'real estate',
    'immigration',
    'family law',
    'personal injury',
    'conveyancing',
    'ip',
    'criminal',
    'probate',
  ],
  themes: [
    {
      id: 'documents',
      headings: ['Drafting & Documents', 'Legal Documents'],
      cues: 'draft*, document*, letter*, pleading*, motion*, affidavit*, contract*, agreement*, subpoena*, discovery, interrogator*, requests for production, request for production, exhibit*, bates, brief*, proofread*, cite check*, cite-check*, notari*, forms, summons, complaints, ndas, nda, leases, deeds, deed, correspondence, transcri*, typing, dictation, redact*, binder*, wills, summar*, notices',
      duties: [
        {
          say: '[prepare] drafts of letters, forms and court papers for a lawyer to review, and [proofread] names, dates and citations',
          brief: '[prepare] drafts for a lawyer to review',
        },
        {
          say: '[put] documents together from precedents and instructions, and [check] that every exhibit is where it should be',
          brief: '[put] documents and exhibits together',
        },
      ],
    },
    {
      id: 'filing',
      headings: ['Filings & Deadlines', 'Deadlines & Court Filings'],
      cues: 'filing, filings, e-file*, e-filing*, efil*, file with, court*, docket*, deadline*, calendar*, limitation*, serve, service of process, registry, uscis, petition*, recording, schedul*, hearing*, stamp duty, registration, companies house, appointments',
      duties: [
        {
          say: '[enter] deadlines and hearing dates as soon as they are known, and [remind] people before they come close',
          brief: '[track] deadlines and hearing dates',
        },
        {
          say: '[file] papers with courts and registries by their rules, and [keep] proof that they arrived',
          brief: '[file] papers with courts and registries',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Case Files', 'Files & Records'],
      cues: 'file, files, records, record, matter*, index*, organiz*, organis*, archiv*, database*, scan*, data entry, document management, e-discovery, ediscovery, document review, closing binder*, closing set*, evidence, bundl*, trial bundle*, paperwork',
      tools: ['law'],
      duties: [
        {
          say: '[find] and [file] what a matter needs in {law}, so that a lawyer has it at hand in the middle of a call',
          brief: '[find] and [file] what a matter needs in {law}',
        },
        {
          say: '[organize] case files, paper and electronic, so that anyone on the matter can find the right page',
          brief: '[organize] case files',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Legal Research', 'Research'],
      cues: 'research*, case law, precedent*, statute*, regulation*, public records, title search*, searches, background check*, due diligence, judgments, facts, investigat*, locate witness*',
      duties: [
        {
          say: '[gather] facts, cases and public records, and [sum] up what was found and where',
          brief: '[gather] facts, cases and public records',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Clients & Calls', 'Client Contact'],
      cues: 'client*, intake*, call, calls, phone*, interview*, witness*, reception, enquir*, inquir*, claimant*, insurance adjuster*, insurance compan*, opposing, email*, e-mail*, update*, consultation*',
      duties: [
        {
          say: '[take] calls and messages, [ask] clients for the papers that are needed, and [leave] legal advice to the lawyers',
          brief: '[ask] clients for the papers that are needed',
        },
        {
          say: '[keep] clients informed of dates and next steps, in plain words and without promises',
          brief: '[keep] clients informed of dates and next steps',
        },
      ],
    },
    {
      id: 'trial',
      headings: ['Hearings & Trials', 'Trial Support'],
      cues: 'trial*, deposition*, mediation*, arbitration*, prepare witness*, exhibit list*, jury, court appearance*, attend court, attending court, attended court, hearings with, closing, closings, settlement*',
      duties: [],
    },
    {
      id: 'money',
      headings: ['Billing & Expenses', 'Billing'],
      cues: 'billing, invoice*, invoicing, time entr*, timesheet*, time sheet*, expense*, retainer*, trust account*, disbursement*, payments, fees, petty cash, ledger*',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Supporting Lawyers', 'Working with Lawyers'],
      cues: 'attorney*, lawyer*, solicitor*, partner, partners, counsel, associates, fee earner*, support*, assist*, collaborat*, coordinat*, liais*, colleagues, vendor*, court reporter*, process server*, expert witness*, team, travel, experts',
      duties: [
        {
          say: '[work] closely with lawyers, courts and clients, and [see] to it that the next step never waits for a missing paper',
          brief: '[work] closely with lawyers and court staff',
        },
        {
          say: '[look] ahead to what a lawyer will need for the next hearing or meeting, and [have] it ready',
          brief: '[have] ready what lawyers need for the next hearing',
        },
      ],
    },
  ],
  hooks: [
    'I keep matters moving: the drafts, the files, the deadlines, and the people who wait for news.',
    'When a lawyer reaches for a document in court, somebody has put it there, and often that is me.',
    'My work is the careful side of law: papers that are complete, dates that are kept.',
  ],
  about: [
    [
      'My day starts with the calendar, because a missed date is the one mistake that cannot be corrected.',
      'Drafts, filings and files fill most of my day, with calls from clients in between.',
      'Each matter has its own papers and dates, and I keep track of both.',
    ],
    [
      'I proofread the names before anything else, since nobody forgives those.',
      'I know where my work ends and legal advice begins, and I keep to that line.',
      'A good file tells the story of a matter to someone who has never seen it.',
    ],
    [
      'Clients are often worried when they call, so I tell them plainly what happens next.',
      'What I read at work stays at work.',
    ],
  ],
  closings: [
    'Nothing lost, nothing late, and no surprise in the file: that is how I like a matter to run.',
    'In short, I keep papers, dates and people together, so that lawyers can get on with the law.',
    'A quiet day in court is usually well prepared, and I enjoy the preparing.',
  ],
  manners: [
    'A deadline goes into the calendar before it goes into a conversation.',
    'I ask when an instruction can be read in more than one way.',
    'I am discreet, and I do not tell stories from work.',
  ],
  strengths: ['Legal Documents', 'Court Filings', 'Case Files'],
};
