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
    'customer relationship officer',
    'customer relationship executive',
    'customer relationship manager',
    'bpo executive',
    'bpo associate',
    'bpo agent',
    'cce',
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
          say: '[answer] questions from customers, [clarify] their needs, and [explain] solutions',
          brief: '[answer] customers’ questions',
        },
        {
          say: '[listen] to customers, [ask] for missing details, and [give] them clear and useful answers',
          brief: '[listen] to customers and [answer] their questions',
        },
        {
          say: '[assist] customers with a range of requests, and [explain] the next steps clearly',
          brief: '[explain] the next steps to customers',
        },
      ],
    },
    {
      id: 'issues',
      headings: ['Troubleshooting', 'Solving Problems'],
      cues: 'troubleshoot*, resolv*, resolution, solve, solved, solving, fix, fixing, fixed, technical issue*, tech issue*, technical problem*, bug, bugs, outage*, root cause*, diagnos*, reset password*, password reset*, login issue*, log-in issue*, connectivity, network issue*, remote support, walk them through, walking customers through, installation',
      duties: [
        {
          say: 'not as leader, lead, supervisor, manager, head: [work] through a problem with the customer step by step, and [pass] it to a specialist where needed',
          brief: '[work] through problems step by step',
        },
        {
          say: 'not as leader, lead, supervisor, manager, head: [identify] the cause of a problem, [try] the most likely solutions, and [confirm] that the fix works',
          brief: '[identify] and [fix] problems',
        },
      ],
    },
    {
      id: 'complaints',
      headings: ['Complaints & Escalations', 'Difficult Conversations'],
      cues: 'complain*, resolving billing complaint*, resolving complaint*, resolved complaint*, resolve complaint*, billing complaint*, escalat*, tier 2, tier two, retention calls, angry, upset, difficult customer*, irate, de-escalat*, deescalat*, frustrated, unhappy, dispute*, retention, retain*, cancel*, save calls, churn, win back, negative review*, vip customer*',
      duties: [
        {
          say: 'not as leader, lead, supervisor, manager, head: [stay] calm with upset customers, [take] their concerns seriously, and [escalate] unresolved issues',
          brief: '[escalate] unresolved issues',
        },
        {
          say: 'not as leader, lead, supervisor, manager, head: [respond] to complaints, [apologize] for mistakes, and [make] sure that somebody follows up',
          brief: '[handle] complaints',
        },
        {
          say: 'as leader, lead, supervisor, manager, head: [take] over difficult cases from agents, and [look] for a solution that both sides can accept',
          brief: '[take] over difficult cases from agents',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders, Refunds & Billing', 'Orders & Billing'],
      cues: 'refund*, return, returns, exchange*, order, orders, shipment*, shipping, delivery issue*, deliveries, tracking, billing*, invoice*, payment*, charge, charges, subscription*, account update*, account change*, account detail*, updating account*, update account*, booking*, reservation*, claims, warranty, replacement*, upsell*, cross-sell*, sales',
      duties: [
        {
          say: 'not as leader, lead, supervisor, manager, head: [check] orders, bills and account details, and [correct] errors in line with company policy',
          brief: '[check] orders and [correct] account details',
        },
      ],
    },
    {
      id: 'tickets',
      headings: ['Tickets & Follow-Up', 'Ticket Handling', 'Follow-Up'],
      cues: 'ticket*, queue*, backlog, case, cases, log, logging, logged, notes, crm, follow up, follow-up*, follow ups, following up, document, documented, documenting, tag, tagging, triage, prioriti*, sla, slas, callback*, call back*',
      tools: ['crm'],
      duties: [
        {
          say: '[log] each case in {crm} with the details and agreements, and [follow] up until it can be closed',
          brief: '[log] every case in {crm}',
        },
        {
          say: '[prioritize] the queue in {crm} by urgency, and [keep] clear notes for colleagues',
          brief: '[work] through the queue in {crm}',
        },
        {
          say: '[log] each case with the details and agreements, and [follow] up until it can be closed',
          brief: '[log] each case and [follow] up on it',
        },
        {
          say: '[sort] open cases by urgency, and [keep] clear notes for colleagues',
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
          say: '[report] recurring questions with examples to the teams that can fix the cause',
          brief: '[report] recurring questions',
        },
        {
          say: '[keep] up with changes to products and services, and [share] useful answers with the rest of the team',
          brief: '[share] useful answers with the team',
        },
        {
          say: 'as leader, lead, supervisor, manager, head: [listen] to calls and [read] cases with agents, and [give] practical feedback',
          brief: '[review] calls and cases with agents',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Team & Shifts', 'Leading the Team'],
      cues: 'agents, handles, handling a team, team of, team lead*, supervis*, lead a team, leading a team, attendance, absenteeism, attrition, adherence, real-time, real time, roster*, shrinkage, sup calls, one-on-one*, manage a team, managing a team',
      duties: [
        {
          say: 'as leader, lead, supervisor, manager, head: [brief] agents before the shift, [watch] the queue through the day, and [move] people to where calls are waiting',
          brief: '[brief] agents and [watch] the queue',
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
    'as leader, lead, supervisor, manager, head: I support the people who answer customers, and I take over when a case becomes difficult.',
    'not as leader, lead, supervisor, manager, head: I help customers with their questions and problems.',
    'not as leader, lead, supervisor, manager, head: When something does not work, customers come to me, and I help them to solve the problem.',
    'not as leader, lead, supervisor, manager, head: My work is listening to customers, solving their problems, and finding the right person when I cannot.',
  ],
  about: [
    [
      'I say clearly what I know and what I still have to find out.',
      'Before I suggest a solution, I let the customer explain the whole problem.',
    ],
    ['When a question keeps coming back, I report it.', 'I write notes that the next colleague can use.'],
  ],
  closings: [
    'as leader, lead, supervisor, manager, head: In short, my job is to see that customers get a correct answer and that the team has what it needs to give it.',
    'not as leader, lead, supervisor, manager, head: In short, my job is to solve customers’ problems, so that they can get on with their day.',
    'Overall, I want customers to get a clear answer without having to ask again.',
  ],
  strengths: ['Customer Support', 'Problem Solving', 'Complaint Handling'],
};
