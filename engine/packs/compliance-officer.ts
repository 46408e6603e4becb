import type { Pack } from './pack.ts';

/** Those who see that a company keeps the rules: company secretaries, compliance, AML and KYC analysts. */
export const complianceOfficer: Pack = {
  id: 'compliance-officer',
  family: 'office',
  title: 'Compliance Officer',
  aliases: [
    'compliance -tax -sales -it -security -engineer -lawyer -counsel -attorney',
    'compliance analyst',
    'compliance manager',
    'compliance executive',
    'compliance specialist',
    'compliance associate',
    'company secretary',
    'assistant company secretary',
    'corporate secretary',
    'secretarial officer',
    'secretarial executive',
    'cs trainee',
    'aml',
    'aml analyst',
    'aml officer',
    'kyc',
    'kyc analyst',
    'kyc executive',
    'fraud analyst',
    'fraud investigator',
    'financial crime analyst',
    'sanctions analyst',
    'transaction monitoring',
    'risk and compliance',
    'governance officer',
    'regulatory affairs',
    'data protection officer',
    'mlro',
  ],
  core: 'compliance',
  glossary: {
    agm: 'annual general meeting',
    egm: 'extraordinary general meeting',
    sar: 'SAR',
    cdd: 'due diligence',
    edd: 'enhanced due diligence',
  },
  settings: ['aml', 'kyc', 'banking'],
  themes: [
    {
      id: 'board',
      headings: ['Board & Meetings', 'Meetings'],
      cues: 'board*, committee*, general meeting*, agm, annual general*, agenda*, minute*, notice*, resolution*, conven*, director*, shareholder*, voting, quorum, csr committee*',
      duties: [
        {
          say: 'as secretary, secretarial, cs, governance: [prepare] notices, agendas and minutes, and [follow] up on what the board decided',
          brief: '[prepare] agendas and minutes',
        },
      ],
    },
    {
      id: 'filings',
      headings: ['Filings & Registers', 'Filings', 'Registers & Filings'],
      cues: 'filing*, file returns, return, returns, roc, mca, registrar*, companies house, register, registers, statutory register*, form, forms, e-form*, annual report*, disclosure*, lodr, stock exchange*, bse, nse, sebi, xbrl, trademark*, charge*, iepf, license renewal*, licen*, dir-3, share transfer*, allotment*, dematerial*, cap table*, related party*, omnibus, due diligence data room*, preferential issue*',
      duties: [
        {
          say: 'as secretary, secretarial, cs, governance: [file] returns before their due dates, and [keep] the company’s registers current',
          brief: '[file] returns on time',
        },
        {
          say: 'as secretary, secretarial, cs, governance: [note] every due date a year ahead, and [ask] for the papers early',
          brief: '[ask] for papers before the due dates',
        },
      ],
    },
    {
      id: 'compliance',
      headings: ['Compliance Checks', 'Compliance'],
      cues: 'complian*, regulat*, rule*, law, laws, statutory, circular*, policy, policies, procedure*, sop, sops, gdpr, pit, insider, code of conduct, conflict*, gifts, whistle*, checklist*, monitor*, control*, review*, gap*, tracking, tracker',
      duties: [
        {
          say: '[read] new rules, [work] out what they mean for the business, and [explain] it to those affected',
          brief: '[read] and [explain] new rules',
        },
        {
          say: '[check] against the rules what is done in practice, and [agree] on dates for what is missing',
          brief: '[check] practice against the rules',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Customer Checks', 'Due Diligence'],
      cues: 'kyc, aml, cdd, edd, due diligence, enhanced due diligence, onboarding, customer*, client*, screening, sanction*, pep, peps, adverse media, alert*, transaction*, suspicious, sar, sars, str, strs, fraud*, case*, identity, documents verif*, verification, risk rating*, ubo, ownership, dispute*, chargeback*',
      duties: [
        {
          say: 'as aml, kyc, fraud, crime, sanctions, transaction: [check] identities, owners and the source of funds, and [ask] for papers that are missing',
          brief: '[check] identities and owners',
        },
        {
          say: 'as aml, kyc, fraud, crime, sanctions, transaction: [look] into alerts, [write] down what explains them, and [escalate] what does not add up',
          brief: '[look] into alerts and [escalate] doubts',
        },
      ],
    },
    {
      id: 'audits',
      headings: ['Audits & Inspections', 'Audits', 'Inspections'],
      cues: 'audit*, inspection*, inspector*, auditor*, secretarial audit*, regulator*, observation*, finding*, query from, queries from, remediat*, capa, notices from',
      duties: [
        {
          say: '[collect] evidence for audits, [answer] auditors’ questions, and [close] findings',
          brief: '[collect] evidence for audits',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reporting', 'Documentation'],
      cues: 'report*, record*, mis, dashboard*, document*, log, logs, statistic*, draft*, director’s report, board report*, archive*, data, letters, paperwork, database*',
      tools: ['office', 'docs'],
      duties: [
        {
          say: '[write] down what was checked, what was found and who decided',
          brief: '[record] checks and decisions',
        },
      ],
    },
    {
      id: 'training',
      headings: ['Training & Advice', 'Advice'],
      cues: 'train*, awareness, advise*, advice, question*, guidance, brief*, mentor*, workshop*, induct*, interns',
      duties: [
        {
          say: 'not as trainee, intern, junior: [answer] questions from colleagues, and [explain] which rules apply to them',
          brief: '[answer] questions about the rules',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Authorities', 'Liaison'],
      cues: 'liais*, authorit*, stock exchange officials, statutory auditors, legal counsel*, lawyers, merchant banker*, rta, coordinat*, co-ordinat*, stakeholder*, department*, team*, colleague*, investor*, grievance*, work with, working with, banks',
      duties: [
        {
          say: '[collect] answers from other departments, and [keep] letters with authorities complete',
          brief: '[collect] answers from other departments',
        },
      ],
    },
  ],
  hooks: [
    'My work is knowing the rules, explaining them and seeing that they are kept.',
    'as secretary, secretarial, cs: I look after the papers, dates and decisions that a company answers for.',
  ],
  about: [
    [
      'I start on filings and reviews well before they are due.',
      'Before I sign something off, I ask for the document that supports it.',
    ],
    [
      'I explain a rule together with the reason for it.',
      'When something does not add up, I write down the facts and follow them up.',
    ],
  ],
  closings: [
    'In short, my job is to see that the rules are known and kept, and that this can be shown.',
    'Overall, I want the business to meet its duties on time and without surprises.',
  ],
  strengths: ['Compliance Checks', 'Filings', 'Records'],
};
