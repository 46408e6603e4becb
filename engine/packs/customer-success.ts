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
    'relationship manager',
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
          say: '[stay] in regular contact with customers, [know] what they want to achieve, and [notice] when they go quiet',
          brief: '[stay] in regular contact with customers',
        },
        {
          say: '[be] the person a customer calls when something matters, and [prepare] review meetings that are worth their time',
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
          say: '[guide] new customers from the first call to daily use, in steps that they can manage beside their own work',
          brief: '[guide] new customers from the first call to daily use',
        },
        {
          say: '[find] out what was promised before the contract, and [plan] the start with the customer around it',
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
          say: '[show] people how to get more out of what they bought, and [look] at what they use and what they leave aside',
          brief: '[show] customers how to get more out of what they bought',
        },
        {
          say: '[explain] what we offer by the customer’s own tasks, and [write] down answers that others will need too',
          brief: '[explain] what we offer by the customer’s own tasks',
        },
      ],
    },
    {
      id: 'renewals',
      headings: ['Renewals & Growth', 'Renewals'],
      cues: 'renew*, retention, retain*, churn*, upsell*, cross-sell*, cross sell*, expansion*, revenue, contract*, negotiat*, win back, win-back*, at risk, at-risk, pricing, proposal*, target*, sales, upgrade*',
      duties: [
        {
          say: '[raise] renewals early, [talk] openly about what has and has not worked, and [suggest] more only where it would be used',
          brief: '[talk] about renewals early and openly',
        },
        {
          say: '[watch] for signs that a customer may leave, and [ask] while there is still time to change something',
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
          say: '[take] up problems with those who can fix them, and [tell] the customer what is happening until they are solved',
          brief: '[follow] customers’ problems until they are solved',
        },
        {
          say: '[explain] to colleagues what an issue means for the customer, and to the customer what to expect and when',
          brief: '[see] customers’ issues through to an answer',
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
          say: '[keep] notes, contacts and open points in {crm} current, so that a customer never has to tell a story twice',
          brief: '[keep] notes and open points in {crm} current',
        },
        {
          say: '[keep] notes and open points for each account, so that a customer never has to repeat the whole story',
          brief: '[keep] notes and open points for each account',
        },
      ],
    },
    {
      id: 'feedback',
      headings: ['Customer Feedback', 'Feedback'],
      cues: 'feedback, voice of customer, voice of the customer, product team*, feature request*, roadmap*, case stud*, testimonial*, reference*, advocacy, referral*, beta, user group*, communit*',
      duties: [
        {
          say: '[bring] what customers ask for back to product and sales, with the reason behind the request',
          brief: '[bring] customers’ requests back to product and sales',
        },
      ],
    },
  ],
  hooks: [
    'The contract is signed by the time I meet most customers, and then the real work can begin.',
    'I help customers get what they came for, and I try to notice early when they do not.',
    'My work is with the people who use what we sell, from their first week to the renewal.',
  ],
  about: [
    [
      'Calls, reviews and follow-ups fill my week, and between them I try to find out what customers do not say.',
      'Each customer is at another point: some are starting, some are stuck, and some are doing fine without me.',
    ],
    [
      'A quiet customer worries me more than a loud one.',
      'I ask what a good year would look like for a customer before I suggest anything.',
    ],
    [
      'I keep {crm} up to date, because memory is no system.',
      'Bad news goes out on the day I have it, with the next step attached.',
    ],
  ],
  closings: [
    'If a renewal is a short conversation, the year before it went well.',
    'In short, I listen, follow up, and keep promises small enough to keep.',
    'Customers stay where their problems get answered, and I work on the answering.',
  ],
  manners: [
    'No answer is also an answer, and a poor one, so I write even when there is nothing new.',
    'I take the customer’s side of the table when I prepare a meeting.',
    'I send a short note after every call, with who does what.',
  ],
  strengths: ['Customer Relationships', 'Onboarding', 'Renewals'],
};
