import type { Pack } from './pack.ts';

export const customerSupport: Pack = {
  id: 'customer-support',
  family: 'commerce',
  title: 'Customer Support Representative',
  aliases: [
    'customer support',
    'customer service',
    'customer care',
    'customer relations',
    'client service',
    'client services',
    'client support',
    'call center',
    'call centre',
    'contact center',
    'contact centre',
    'call agent',
    'chat agent',
    'chat support',
    'support agent',
    'support representative',
    'support executive',
    'csr',
  ],
  core: 'customers',
  glossary: {
    cx: 'customer experience',
    kb: 'knowledge base',
    tix: 'tickets',
    esc: 'escalation',
    escs: 'escalations',
    fcr: 'first-contact resolution',
    aht: 'average handling time',
    frt: 'first response time',
    convos: 'conversations',
  },
  settings: ['chat', 'voice', 'email', 'inbound', 'outbound', 'technical', 'night shift'],
  themes: [
    {
      id: 'customers',
      headings: ['Customer Support', 'Helping Customers'],
      cues: 'answer*, call, calls, calls per day, chat, chats, email, emails, inbound, inquir*, enquir*, quer*, question*, phone*, customer*, client*, support customers, caller*, walk-in*, live chat, social media, whatsapp, guide user*, help user*, helped user*, users',
      tools: ['communication'],
      duties: [
        {
          say: '[answer] questions from customers, [find] out what they need, and [explain] the answer without jargon',
          brief: '[answer] customers in plain and friendly words',
        },
        {
          say: '[listen] first, [ask] what is missing, and [give] customers an answer that they can use right away',
          brief: '[listen] to customers and [answer] their questions',
        },
        {
          say: '[help] customers with whatever they bring, and [tell] them plainly what happens next and when',
          brief: '[tell] customers plainly what happens next',
        },
      ],
    },
    {
      id: 'issues',
      headings: ['Troubleshooting', 'Solving Problems'],
      cues: 'troubleshoot*, resolv*, resolution, solve, solved, solving, fix, fixing, fixed, technical issue*, tech issue*, technical problem*, bug, bugs, outage*, root cause*, diagnos*, reset password*, password reset*, login issue*, log-in issue*, connectivity, network issue*, remote support, walk them through, walking customers through, installation',
      duties: [
        {
          say: '[work] through a problem with the customer step by step, until it is solved or in the right hands',
          brief: '[work] through problems step by step',
        },
        {
          say: '[find] out what went wrong, [try] the likely causes first, and [check] that the fix holds',
          brief: '[find] out what went wrong and [put] it right',
        },
      ],
    },
    {
      id: 'complaints',
      headings: ['Complaints & Escalations', 'Difficult Conversations'],
      cues: 'complain*, resolving billing complaint*, resolving complaint*, resolved complaint*, resolve complaint*, billing complaint*, escalat*, tier 2, tier two, retention calls, angry, upset, difficult customer*, irate, de-escalat*, deescalat*, frustrated, unhappy, dispute*, retention, retain*, cancel*, save calls, churn, win back, negative review*, vip customer*',
      duties: [
        {
          say: '[stay] calm with upset customers, [take] the complaint seriously, and [escalate] what I cannot settle myself',
          brief: '[take] complaints calmly and [escalate] where needed',
        },
        {
          say: '[handle] complaints with patience, [apologize] where we were wrong, and [see] that somebody follows up',
          brief: '[handle] complaints with patience',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders, Refunds & Billing', 'Orders & Billing'],
      cues: 'refund*, return, returns, exchange*, order, orders, shipment*, shipping, delivery issue*, deliveries, tracking, billing*, invoice*, payment*, charge, charges, subscription*, account update*, account change*, account detail*, updating account*, update account*, booking*, reservation*, claims, warranty, replacement*, upsell*, cross-sell*, sales',
      duties: [
        {
          say: '[check] orders, bills and account details, and [correct] what is wrong within the rules I am given',
          brief: '[check] orders and [correct] account details',
        },
      ],
    },
    {
      id: 'tickets',
      headings: ['Tickets & Follow-Up', 'Ticket Handling'],
      cues: 'ticket*, queue*, backlog, case, cases, log, logging, logged, notes, crm, follow up, follow-up*, follow ups, following up, document, documented, documenting, tag, tagging, triage, prioriti*, sla, slas, callback*, call back*',
      tools: ['crm'],
      duties: [
        {
          say: '[log] each case in {crm} with what was said and promised, and [follow] up until it can be closed',
          brief: '[log] and [follow] up every case in {crm}',
        },
        {
          say: '[work] through the queue in {crm} by urgency, and [keep] notes that let a colleague take over',
          brief: '[work] through the ticket queue in {crm}',
        },
        {
          say: '[log] each case with what was said and promised, and [follow] up until it can be closed',
          brief: '[log] each case and [follow] up on it',
        },
        {
          say: '[sort] open cases by urgency, and [keep] notes that let a colleague take over',
          brief: '[keep] clear notes on every case',
        },
      ],
    },
    {
      id: 'knowledge',
      headings: ['Help Articles & Feedback', 'Knowledge & Feedback'],
      cues: 'help center*, help centre*, knowledge base, article*, faq*, macro*, template*, canned response*, saved replies, script*, call script*, chat script*, guide, guides, tutorials, feedback, feature request*, product team, report bugs, voice of the customer',
      duties: [
        {
          say: '[notice] questions that keep coming back, and [pass] them on with examples, so that the cause can be removed',
          brief: '[report] questions that keep coming back',
        },
        {
          say: '[keep] up with changes to the product, and [share] answers that worked with the rest of the team',
          brief: '[share] answers that worked with the team',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Service Quality', 'Quality & Targets'],
      cues: 'csat, nps, for quality, monitored calls, monitoring calls, average handling time, handle time, handling time, first-contact resolution, first response time, response time*, quality score*, quality, qa, call monitoring, monitor calls, audits, audit calls, target*, satisfaction, rating*',
      duties: [],
    },
  ],
  hooks: [
    'I help customers with their questions and problems, and I try to make each answer a clear one.',
    'When something does not work, customers come to me, and my job is to get them going again.',
    'My work is listening to customers, solving what I can, and finding the right person for the rest.',
  ],
  about: [
    [
      'Most of my day is spent in conversation: questions, problems, complaints, and now and then a thank-you.',
      'Questions come in all day, some simple and some tangled, and each one gets a proper answer.',
      'The work is a steady stream of questions and problems, and no two customers explain theirs in the same way.',
    ],
    [
      'I say what I know and what I do not know yet, because customers can live with waiting but not with guessing.',
      'An upset customer usually wants to be heard first and helped second, so I keep to that order.',
      'I write my notes for the colleague who may have to take over, so that nobody has to explain things twice.',
    ],
    [
      'When a question keeps coming back, I pass it on, since the best support is sometimes a fix at the source.',
      'With the team I share what worked, and I ask before I guess.',
    ],
  ],
  closings: [
    'In short, I listen, solve what I can, and make sure that the rest is not forgotten.',
    'Put simply, I try to treat each customer the way I would like to be treated on the phone.',
    'What ties it together is patience, plain words and reliable follow-up.',
  ],
  manners: [
    'A friendly tone costs nothing and changes a conversation, so I keep mine also on long days.',
    'I stay calm when a customer is not, and I do not take it personally.',
    'I like turning a bad start into a good ending.',
  ],
  strengths: ['Customer Support', 'Problem Solving', 'Complaint Handling'],
};
