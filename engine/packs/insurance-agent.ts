import type { Pack } from './pack.ts';

export const insuranceAgent: Pack = {
  id: 'insurance-agent',
  family: 'commerce',
  title: 'Insurance Agent',
  aliases: [
    'insurance advisor',
    'insurance adviser',
    'insurance broker',
    'insurance sales',
    'insurance sales agent',
    'insurance executive -claims -claim',
    'insurance consultant',
    'life insurance agent',
    'health insurance agent',
    'insurance producer',
    'insurance representative -claims -claim',
    'insurance account',
    'insurance officer -claims -claim',
    'lic agent',
    'insurance specialist -claims -claim',
    'insurance associate -claims -claim',
    'insurance customer service',
    'insurance manager -claims -claim',
    'account handler insurance',
    'insurance assistant -claims -claim',
    'policy administrator',
  ],
  core: 'advice',
  glossary: {
    'p&c': 'property and casualty',
    cert: 'certificate',
    certs: 'certificates',
    cois: 'certificates of insurance',
    coi: 'certificate of insurance',
    ulip: 'unit-linked plan',
  },
  settings: ['life', 'health', 'auto', 'home', 'commercial', 'motor', 'broker', 'agency'],
  themes: [
    {
      id: 'advice',
      headings: ['Advice & Needs', 'Advising Customers'],
      cues: 'advis*, advice, need*, explain*, recommend*, cover, coverage*, policy, policies, plan, plans, compare*, risk*, consult*, review*, life, health, motor, home, commercial, family, families',
      duties: [
        {
          say: '[ask] about people’s situation and risks, and [recommend] cover that fits them',
          brief: '[recommend] cover that fits people’s needs',
        },
        {
          say: '[explain] what a policy pays and what it leaves out, before anything is signed',
          brief: '[explain] what policies cover and leave out',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['Quotes & New Business', 'Sales'],
      cues: 'quote*, sell*, sales, prospect*, lead*, cold call*, referral*, target*, new business, close, closing, proposal*, premium*, cross-sell*, upsell*, bind, application*',
      duties: [
        {
          say: 'not as assistant, administrator: [contact] prospects and referrals, [prepare] quotes, and [compare] offers with them',
          brief: '[contact] prospects and [prepare] quotes',
        },
        {
          say: '[complete] applications with the customer, and [check] the answers before they are sent',
          brief: '[complete] and [check] applications',
        },
      ],
    },
    {
      id: 'service',
      headings: ['Policies & Renewals', 'Policy Service'],
      cues: 'renew*, endorse*, change*, cancel*, certificate*, billing, payment*, lapse*, servic*, retention, policyholder*, customer service, quer*, document*, reissue*',
      duties: [
        {
          say: '[update] policies when people move, marry or change cars, and [discuss] renewals in good time',
          brief: '[update] policies and [discuss] renewals',
        },
        {
          say: '[send] certificates and documents promptly, and [follow] up on missed payments',
          brief: '[send] documents and [follow] up on payments',
        },
      ],
    },
    {
      id: 'claims',
      headings: ['Help with Claims', 'Claims Support'],
      cues: 'claim*, loss, losses, accident*, hospital*, settlement*, surveyor*, damage*, reimburs*, cashless',
      duties: [
        {
          say: '[help] customers to report a claim, [collect] the papers, and [keep] them informed until it is settled',
          brief: '[help] customers through a claim',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Compliance', 'Compliance'],
      cues: 'record*, complian*, crm, data, kyc, licens*, licenc*, file, files, confidential*, regulat*, document advice, audit*, report*',
      tools: ['crm'],
      duties: [
        {
          say: '[note] advice, offers and decisions in {crm}, and [keep] to the rules of the trade',
          brief: '[note] advice and offers in {crm}',
        },
        {
          say: '[keep] notes on advice and decisions, and [protect] personal and medical information',
          brief: '[keep] notes on advice and decisions',
        },
      ],
    },
  ],
  hooks: [
    'I help people to find insurance that fits, and I explain it in plain words.',
    'I advise people on cover, prepare quotes and help with renewals and claims.',
  ],
  about: [
    [
      'I ask about risks and existing cover before I suggest a policy.',
      'Before a renewal, I call and ask what has changed.',
    ],
    [
      'I explain exclusions as clearly as benefits.',
      'When someone reports a loss, I listen first and then help with the papers.',
    ],
  ],
  closings: [
    'In short, my job is to see that people have the cover they need and know what it pays for.',
    'Overall, I want people to be well covered when something happens.',
  ],
  strengths: ['Insurance Advice', 'Quotes & Renewals', 'Customer Service'],
};
