import type { Pack } from './pack.ts';

/** Those who answer for a whole business, from one person to many. */
export const founder: Pack = {
  id: 'founder',
  family: 'general',
  title: 'Founder',
  aliases: [
    'cofounder',
    'ceo -assistant -secretary -ea -pa',
    'chief executive',
    'managing director -assistant -secretary',
    'managing partner',
    'executive director',
    '=director',
    'company director',
    '=president',
    'owner -product -process -operator -risk -data -service -control',
    'entrepreneur',
    'solopreneur',
    'proprietor',
    '=self employed',
    '=sole trader',
    'businessman',
    'businesswoman',
    'business woman',
    'business man',
    'franchisee',
    '=freelancer',
    '=freelance',
    '=self employed professional',
  ],
  core: 'direction',
  glossary: {
    'p&l': 'P&L',
    mrr: 'MRR',
    arr: 'ARR',
    vc: 'VC',
    vcs: 'VCs',
    gtm: 'go-to-market',
    mvp: 'MVP',
    b2b: 'B2B',
    d2c: 'D2C',
    mgmt: 'management',
    strat: 'strategy',
    biz: 'business',
  },
  settings: ['startup', 'retail', 'e-commerce', 'saas', 'restaurant', 'consulting', 'd2c'],
  themes: [
    {
      id: 'direction',
      headings: ['Direction & Priorities', 'Running the Business'],
      cues: 'strateg*, vision, direction, priorit*, roadmap*, goal*, okr*, board, decision*, expansion, expand*, growth, grew, scal*, launch*, market entry, franchise*, started, founded, set up, setting up, run a, business, company, new branch*, new location*, policy',
      duties: [
        {
          say: '[decide] on the next steps of the business, and [change] course when the situation requires it',
          brief: '[decide] on the next steps of the business',
        },
        {
          say: '[set] priorities, [weigh] their costs, and [take] responsibility for the outcome',
          brief: '[set] priorities',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers & Sales', 'Customers'],
      cues: 'customer*, client*, sales, sell*, sold, pitch*, deal*, contract*, account*, lead, leads, revenue, complain*, market*, brand*, instagram, social media, website*, advert*, ads, seo, campaign*, pricing, price*, orders, order, bookings, walk-ins, reviews, business development, partnership*, go-to-market*',
      tools: ['marketing', 'crm'],
      duties: [
        {
          say: '[talk] with customers, [learn] about their needs and budgets, and [respond] to their feedback',
          brief: '[talk] with customers about their needs',
        },
        {
          say: '[look] after new and existing customers, and [use] their feedback to improve what we offer',
          brief: '[look] after new and existing customers',
        },
      ],
    },
    {
      id: 'product',
      headings: ['Product & Service', 'What We Offer'],
      cues: 'product*, service*, menu*, mvp, feature*, design*, develop*, build, building, built, quality, manufactur*, recipe*, bake*, baking, cook*, stitch*, craft*, prototype*, user research, feedback, app, collection*, treatments, teach*',
      duties: [
        {
          say: '[review] our products or services from the customer’s point of view, and [improve] them',
          brief: '[improve] our products or services',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Finance', 'Money & Accounts'],
      cues: 'budget*, financ*, cash*, p&l, account, accounts, bookkeep*, invoic*, tax*, gst*, vat, payroll, fund*, raise, raised, raising, invest*, vc, vcs, loan*, grant*, margin*, profit*, cost*, expense*, rent, bank, bill, bills, runway',
      tools: ['finance', 'payment'],
      duties: [
        {
          say: '[track] income, expenses and open payments in {finance}, and [plan] cash flow',
          brief: '[track] income and expenses in {finance}',
        },
        {
          say: 'not as self, sole, solopreneur, freelancer: [manage] cash, costs and prices, and [make] sure that bills and wages are paid on time',
          brief: '[manage] cash, costs and prices',
        },
      ],
    },
    {
      id: 'team',
      headings: ['People & Team', 'Team'],
      cues: 'team, teams, hire*, hiring, recruit*, staff, employee*, people, manage, managing, managed, lead, leading, led, culture, delegat*, train*, mentor*, coach*, interview*, helper*, worker*, freelancer*, direct reports, co-founder, payouts, roster*, rota*, schedul*',
      duties: [],
    },
    {
      id: 'operations',
      headings: ['Daily Operations', 'Operations'],
      cues: 'operation*, day to day, day-to-day, process*, inventor*, stock*, deliver*, dispatch*, shipping, logistics, packing, purchas*, procure*, maintenance, shop, store, kitchen, warehouse, opening, admin*, everything, systems, automat*, it, software, equipment, vehicles',
      duties: [
        {
          say: 'not as self, sole, solopreneur, freelancer: [keep] orders, staff and stock on track, and [step] in where something is stuck',
          brief: '[keep] orders, staff and stock on track',
        },
        {
          say: '[manage] the daily work from orders to repairs, and [set] up routines for recurring tasks',
          brief: '[manage] the daily work',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Suppliers & Partners', 'Partners & Suppliers'],
      cues: 'supplier*, vendor*, partner*, wholesaler*, distributor*, negotiat*, sourc*, landlord*, agenc*, contractor*, investor*, stakeholder*, lawyer*, accountant*, bankers, import*, export*',
      duties: [
        {
          say: '[choose] suppliers and partners, [negotiate] fair terms, and [keep] agreements',
          brief: '[negotiate] with suppliers and partners',
        },
      ],
    },
  ],
  hooks: [
    'I run a business, and I am responsible for everything from customers to finances.',
    'I look after the customers, the finances and the direction of a business.',
  ],
  about: [
    [
      'I look at cash, orders and open promises at the beginning of the week.',
      'Before I commit money, I work out what happens if the plan is late.',
    ],
    [
      'I talk with customers about what they use and what they miss.',
      'When a decision can be undone, I make it quickly.',
    ],
  ],
  closings: [
    'In short, my job is to build a business that serves its customers and pays its way.',
    'Overall, I am responsible for satisfied customers, sound finances and a business that lasts.',
  ],
  strengths: ['Customers', 'Finance', 'Operations'],
};
