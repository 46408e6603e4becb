import type { Pack } from './pack.ts';

export const salesExecutive: Pack = {
  id: 'sales-executive',
  family: 'commerce',
  title: 'Sales Executive',
  aliases: [
    'sales',
    'sales representative',
    'sales consultant',
    'sales specialist',
    'sales officer',
    'sales manager',
    'salesperson',
    'salesman',
    'saleswoman',
    'account executive',
    'key account manager',
    'business development',
    'business development executive',
    'business development manager',
    'sdr',
    'bdr',
    'bde',
    'inside sales',
    'field sales',
    'territory manager',
    'telesales',
    'telecaller',
  ],
  core: 'sales',
  glossary: {
    bd: 'business development',
    biz: 'business',
    prez: 'presentation',
    presos: 'presentations',
    qtr: 'quarter',
    mktg: 'marketing',
    'f/u': 'follow-up',
    opps: 'opportunities',
    appts: 'appointments',
  },
  settings: [
    'b2b',
    'inside sales',
    'field sales',
    'saas',
    'enterprise',
    'smb',
    'key accounts',
    'corporate sales',
  ],
  themes: [
    {
      id: 'prospecting',
      headings: ['Prospecting', 'Finding New Customers'],
      cues: 'prospect*, cold call*, cold email*, cold outreach, outreach, lead, leads, lead gen*, generate leads, qualif*, outbound, inbound leads, networking, attend trade*, attending trade*, attended trade*, door to door, door-to-door, appointment setting, book appointments, booking appointments, appointment*, appointments for, set meetings, new business, hunting, referrals, market mapping, calls per day, calls a day, telecalling, linkedin',
      duties: [
        {
          say: '[look] for possible customers, [find] out what they need, and [start] a conversation by phone, by email or in person',
          brief: '[find] possible customers and [start] the conversation',
        },
        {
          say: '[research] prospects before I call, [ask] about their situation, and [sort] serious interest from mere politeness',
          brief: '[research] and [qualify] leads',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['Sales', 'Selling'],
      cues: 'sell*, sold, sale, sales cycle, sales target*, target, targets, quota*, revenue, upsell*, up-sell*, cross-sell*, cross sell*, retail outlets, distributors, dealers, channel, territory, region, field visits, daily visits, client visits, customer visits, store visits, launch*',
      duties: [
        {
          say: '[guide] customers from first interest to a decision, and [follow] up at the pace that suits them',
          brief: '[guide] customers from first interest to a decision',
        },
        {
          say: '[listen] for the problem behind a request, and [offer] what fits it rather than what is easiest to sell',
          brief: '[offer] customers what fits their needs',
        },
      ],
    },
    {
      id: 'demos',
      headings: ['Demos & Presentations', 'Presentations'],
      cues: 'demo, demos, demonstrat*, present, presents, presenting, presented, presentation*, pitch*, product knowledge, webinar*, showcas*, walkthrough*',
      duties: [
        {
          say: '[present] and [demonstrate] the product with the customer in mind, and [answer] questions honestly, including what it cannot do',
          brief: '[present] the product and [answer] hard questions',
        },
        {
          say: '[prepare] presentations around what the customer said, and [leave] time for questions and doubts',
          brief: '[give] presentations and demos',
        },
      ],
    },
    {
      id: 'closing',
      headings: ['Negotiating & Closing', 'Offers & Negotiation'],
      cues: 'negotiat*, close deals, closing deals, closed deals, close the deal*, closing the deal*, closing, close sales, closing sales, contract*, quote, quotes, quotation*, proposal*, rfp*, tender*, bid, bids, pricing, price, prices, discount*, offer, offers, payment terms, objection*, agreements',
      duties: [
        {
          say: '[prepare] quotes and proposals, [talk] through price and terms, and [bring] an agreement to the point of signature',
          brief: '[prepare] quotes and [negotiate] price and terms',
        },
        {
          say: '[work] through objections one at a time, [negotiate] within the limits I have, and [put] what is agreed in writing',
          brief: '[work] through objections and [negotiate] terms',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Account Management', 'Looking After Accounts'],
      cues: 'account, accounts, account manag*, manage accounts, key account*, portfolio, existing client*, existing customer*, client relation*, customer relation*, relationship*, retention, retain*, renewal*, renew*, churn, after sales, after-sales, follow up, follow-up*, follow ups, followups, following up, client*, customer*, complaint*, satisfaction, book of business',
      duties: [
        {
          say: '[stay] in touch with existing customers, [sort] out what bothers them, and [notice] when their needs change',
          brief: '[stay] in touch with existing customers',
        },
        {
          say: '[look] after my accounts between orders, and [act] as the person they can call when something goes wrong',
          brief: '[look] after existing accounts',
        },
      ],
    },
    {
      id: 'pipeline',
      headings: ['Pipeline & CRM', 'Pipeline Management'],
      cues: 'crm, pipeline, funnel, forecast*, update crm, updating crm, log calls, data entry, opportunit*',
      tools: ['crm'],
      duties: [
        {
          say: '[keep] the pipeline in {crm} current, with the next step and a realistic date for every opportunity',
          brief: '[keep] the pipeline in {crm} current',
        },
        {
          say: '[log] calls, meetings and next steps in {crm}, so that no promise to a customer is forgotten',
          brief: '[log] every next step in {crm}',
        },
        {
          say: '[keep] my pipeline current, with the next step and a realistic date for every opportunity',
          brief: '[keep] my pipeline current',
        },
      ],
    },
    {
      id: 'payments',
      headings: ['Orders & Payments'],
      cues: 'invoic*, collect payment*, collecting payment*, payment collection, collection*, overdue, outstanding, receivable*, order, orders, order processing, delivery, deliveries, dispatch*',
      duties: [],
    },
  ],
  hooks: [
    'I sell by finding out what somebody needs, and by saying so when what we offer does not fit.',
    'My work is turning first conversations into customers, and customers into people who call again.',
    'Sales, the way I do it, is mostly listening, following up and keeping promises.',
  ],
  about: [
    [
      'Most of my day goes into conversations: first calls, demos, offers, and the follow-up that decides more than people think.',
      'My days are calls, meetings and offers, with a good deal of preparation in between.',
      'The work runs from the first call to the signature, and on to the questions that come afterward.',
    ],
    [
      'People buy from someone who has understood them, so I ask first and present later.',
      'I follow up when I said I would, which is a small habit that customers remember.',
      'A clear no is worth more to me than a vague maybe, and I try to make both easy to say.',
    ],
    [
      'Existing customers get the same attention as new ones, because they notice quickly when they do not.',
      'I keep notes on what was said and promised, so that nobody has to tell me things twice.',
    ],
  ],
  closings: [
    'In short, I find the right people, listen to them, and see things through to the signature and beyond.',
    'Put simply, I try to sell in a way that lets me call the same customer again next year.',
    'What ties it together is good preparation, honest answers and steady follow-up.',
  ],
  manners: [
    'A customer should know where things stand without having to ask, so I write before they do.',
    'I prepare for a call the way others prepare for a meeting.',
    'I promise only what I know we can keep.',
  ],
  strengths: ['Prospecting', 'Negotiation', 'Account Management'],
};
