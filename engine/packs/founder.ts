import type { Pack } from './pack.ts';

/** Those who answer for a whole business, from one person to many. */
export const founder: Pack = {
  id: 'founder',
  family: 'general',
  title: 'Founder',
  aliases: [
    'cofounder',
    'ceo -assistant -secretary',
    'chief executive',
    'coo',
    'chief operating officer',
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
    'self employed',
    'sole trader',
    'businessman',
    'businesswoman',
    'business woman',
    'business man',
    'franchisee',
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
          say: '[decide] what the business does next and what it leaves alone, and [change] course when the facts do',
          brief: '[decide] what the business does next',
        },
        {
          say: '[set] priorities, [weigh] what they cost, and [answer] for the outcome',
          brief: '[set] priorities and [answer] for the outcome',
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
          say: '[talk] with customers, [find] out what they would pay for, and [hear] complaints before they reach others',
          brief: '[talk] with customers and [listen] to complaints',
        },
        {
          say: '[look] after customers old and new, and [bring] what they say back into what we offer',
          brief: '[look] after customers old and new',
        },
      ],
    },
    {
      id: 'product',
      headings: ['Product & Service', 'What We Offer'],
      cues: 'product*, service*, menu*, mvp, feature*, design*, develop*, build, building, built, quality, manufactur*, recipe*, bake*, baking, cook*, stitch*, craft*, prototype*, user research, feedback, app, collection*, treatments, teach*',
      duties: [
        {
          say: '[keep] a close eye on what we offer, [try] it the way a customer would, and [improve] what disappoints',
          brief: '[keep] a close eye on what we offer',
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
          say: '[keep] track of money in {finance}, and [know] what is owed, what is due and how long it will last',
          brief: '[keep] track of money in {finance}',
        },
        {
          say: '[watch] cash, costs and prices, and [make] sure that bills and people are paid',
          brief: '[watch] cash, costs and prices',
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
          say: '[step] in wherever the day needs another pair of hands, and [note] what should not depend on me',
          brief: '[step] in wherever the day needs it',
        },
        {
          say: '[keep] the daily work going, from orders to the small repairs, and [make] routines out of what repeats',
          brief: '[keep] the daily work going',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Suppliers & Partners', 'Partners & Suppliers'],
      cues: 'supplier*, vendor*, partner*, wholesaler*, distributor*, negotiat*, sourc*, landlord*, agenc*, contractor*, investor*, stakeholder*, lawyer*, accountant*, bankers, import*, export*',
      duties: [
        {
          say: '[choose] suppliers and partners, [negotiate] terms that both sides can live with, and [keep] agreements',
          brief: '[negotiate] with suppliers and partners',
        },
      ],
    },
  ],
  hooks: [
    'I run a business, which means that the last open question of the day is usually mine.',
    'Customers, money, and what to do next: these are my work, in whatever order the day brings them.',
    'I answer for a business as a whole, and I like knowing its small parts as well.',
  ],
  about: [
    [
      'Some days are spent with customers, others with figures, and the best ones with both.',
      'No two weeks are alike, but customers, cash and people come up in all of them.',
      'I move between long plans and short notice, often within the same morning.',
    ],
    [
      'I learned to look at cash before profit.',
      'What customers do tells me more than what they say, so I watch both.',
      'A decision that can be reversed I make quickly, and the others slowly.',
    ],
    [
      'I keep promises to suppliers as carefully as those to customers.',
      'I ask for advice from people who have made the mistake before me.',
    ],
  ],
  closings: [
    'What I answer for in the end is simple to say: customers served, bills paid, and a business that is still there next year.',
    'In short, I decide, I sell, I count, and I clear the table afterward.',
    'There is always something unfinished in a business, and I have made my peace with that.',
  ],
  manners: [
    'The last word is mine, so I try to know what I am talking about before I say it.',
    'I say thank you often, to customers and to the people who do the work.',
    'I prefer a small promise kept to a large one announced.',
  ],
  strengths: ['Customers', 'Finance', 'Operations'],
};
