import type { Pack } from './pack.ts';

export const customerSuccess: Pack = {
  id: 'customer-success',
  family: 'commerce',
  title: 'Customer Success Manager',
  aliases: [
    'customer success',
    'client success',
    'csm',
    'onboarding specialist',
    'implementation specialist',
    'implementation manager',
    'implementation consultant',
    'account manager -sales',
    'client manager',
    'client partner',
    'client servicing',
    'renewals manager',
    'customer experience manager',
    'client relationship manager',
  ],
  core: 'accounts',
  glossary: {
    qbr: 'quarterly business review',
    qbrs: 'quarterly business reviews',
    ebr: 'executive business review',
    ebrs: 'executive business reviews',
    nrr: 'net revenue retention',
    grr: 'gross revenue retention',
    arr: 'ARR',
    nps: 'NPS',
    csat: 'CSAT',
    poc: 'point of contact',
    cust: 'customer',
    custs: 'customers',
    mgmt: 'management',
  },
  settings: ['saas', 'enterprise', 'smb', 'mid-market', 'agency', 'b2b', 'strategic accounts', 'onboarding'],
  themes: [
    {
      id: 'accounts',
      headings: ['Customer Accounts', 'Account Management'],
      cues: 'account*, portfolio*, book of business, client*, customer*, relationship*, point of contact, check-in*, check in*, quarterly business review*, executive business review*, business review*, stakeholder*, health score*, touchpoint*, success plan*, arr, enterprise, meetings, weekly call*',
      tools: ['crm'],
      duties: [
        {
          say: '[stay] in regular contact with customers, [understand] their goals, and [notice] when their engagement drops',
          brief: '[stay] in regular contact with customers',
        },
        {
          say: '[act] as customers’ main contact, and [prepare] useful review meetings',
          brief: '[prepare] and [hold] review meetings with customers',
        },
      ],
    },
    {
      id: 'onboarding',
      headings: ['Onboarding', 'Onboarding & Setup'],
      cues: 'onboard*, implement*, setup, set up, setting up, go-live*, go live, kick-off*, kickoff*, configur*, migrat*, rollout*, roll out, roll-out*, integration*, deploy*, onboarding new, kick off, data migration*, onboarding of new',
      duties: [
        {
          say: '[guide] new customers from the first call to daily use in manageable steps',
          brief: '[guide] new customers from the first call to daily use',
        },
        {
          say: '[clarify] expectations from the sales process, and [plan] the start with the customer around them',
          brief: '[plan] the start with new customers',
        },
      ],
    },
    {
      id: 'adoption',
      headings: ['Training & Adoption', 'Product Adoption'],
      cues: 'adopt*, usage, train customer*, training customer*, train client*, training client*, train user*, training user*, training session*, product training, demo*, webinar*, best practice*, feature*, user guide*, help article*, knowledge base*, use case*, end users, workshop*, user training, customer training, client training',
      duties: [
        {
          say: '[show] customers how to get more value from the product or service, and [review] how they use it',
          brief: '[show] customers how to get more value',
        },
        {
          say: '[explain] features through the customer’s own tasks, and [document] answers to common questions',
          brief: '[explain] features through the customer’s own tasks',
        },
      ],
    },
    {
      id: 'renewals',
      headings: ['Renewals & Growth', 'Renewals'],
      cues: 'renew*, retention, retain*, churn*, upsell*, cross-sell*, cross sell*, expansion*, revenue, contract*, negotiat*, win back, win-back*, at risk, at-risk, pricing, proposal*, target*, sales, upgrade*',
      duties: [
        {
          say: '[discuss] contracts with customers early, [review] results, and [suggest] additions where they would help',
          brief: '[discuss] renewals early',
        },
        {
          say: '[watch] for signs that a customer may leave, and [address] their concerns early',
          brief: '[watch] for signs that a customer may leave',
        },
      ],
    },
    {
      id: 'problems',
      headings: ['Issues & Escalations', 'Escalations'],
      cues: 'issue*, escalat*, problem*, complain*, ticket*, bug*, resolv*, troubleshoot*, sla*, support, outage*, concern*, quer*, root cause*, respons*',
      duties: [
        {
          say: '[raise] problems with the right colleagues, and [keep] the customer informed until they are solved',
          brief: '[follow] customers’ problems until they are solved',
        },
        {
          say: '[explain] the impact of an issue to colleagues, and [give] the customer clear next steps',
          brief: '[explain] the impact of issues to colleagues',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Customer Data & Reports', 'Reporting'],
      cues: 'report*, dashboard*, data, metric*, kpi*, nps, csat, survey*, analy*, health, forecast*, crm, track*, notes, record*, document*, playbook*, spreadsheet*, deck*, presentation*',
      tools: ['bi', 'office'],
      duties: [
        {
          say: '[record] notes, contacts and open points in {crm}, so that customers do not have to repeat themselves',
          brief: '[record] notes and open points in {crm}',
        },
        {
          say: '[record] notes and open points for each account, so that customers do not have to repeat themselves',
          brief: '[record] notes and open points for each account',
        },
      ],
    },
    {
      id: 'feedback',
      headings: ['Customer Feedback', 'Feedback'],
      cues: 'feedback, voice of customer, voice of the customer, product team*, feature request*, roadmap*, case stud*, testimonial*, reference*, advocacy, referral*, beta, user group*, communit*',
      duties: [
        {
          say: '[share] customers’ requests with product and sales, along with the reasons behind them',
          brief: '[share] customers’ requests with product and sales',
        },
      ],
    },
  ],
  hooks: [
    'I work with customers after the sale, and help them get value from what they bought.',
    'I help customers reach their goals with what they bought.',
    'I support customers from their first week to the renewal.',
  ],
  about: [
    [
      'I ask about a customer’s goals before I suggest anything.',
      'Before a review, I look at how the product is used and which questions are open.',
    ],
    [
      'I keep {crm} up to date for everyone who works with the account.',
      'When a customer goes quiet, I get in touch.',
      'I share bad news promptly, together with the next steps.',
    ],
  ],
  closings: [
    'In short, my job is to see that customers get what they bought the product for.',
    'Overall, I want customers to reach their goals and to stay with us.',
  ],
  strengths: ['Customer Relationships', 'Onboarding', 'Renewals'],
};
