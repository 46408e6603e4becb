import type { Pack } from './pack.ts';

export const storeManager: Pack = {
  id: 'store-manager',
  family: 'commerce',
  title: 'Store Manager',
  aliases: [
    'retail manager',
    'shop manager',
    'assistant store manager',
    'deputy store manager',
    'floor manager',
    'supermarket manager',
    'outlet manager',
    'area manager retail',
    'store supervisor',
    'retail supervisor',
    'shop supervisor',
    'store incharge',
    'store in charge',
    'store head',
    'store team leader',
    'keyholder',
    'key holder',
    'shop owner -barber -coffee -tattoo -repair -tailor -food',
    'store owner',
    'kirana',
    'produce section',
    'produce manager',
    'produce supervisor',
    'grocery manager',
    'section supervisor supermarket',
    'deli manager',
  ],
  core: 'store',
  glossary: {
    vm: 'visual merchandising',
    upt: 'units per transaction',
    atv: 'average transaction value',
    ly: 'last year',
    'p&l': 'P&L',
    skus: 'SKUs',
    lp: 'loss prevention',
    eod: 'end-of-day',
  },
  settings: ['fashion', 'grocery', 'electronics', 'convenience', 'furniture', 'apparel', 'retail'],
  themes: [
    {
      id: 'store',
      headings: ['Store Operations', 'Running the Store'],
      cues: 'store operation*, day to day, day-to-day, daily operation*, open, opening, closing, opening and closing, run the store, running the store, ran the store, store standards, sop*, cleanliness, clean*, store visit*, audit*, maintenance, new store*, renovation*, refit*, handling the floor, floor',
      duties: [
        {
          say: 'not as owner, kirana: [oversee] opening and closing, and [walk] the sales floor to check it from a customer’s point of view',
          brief: '[oversee] opening and closing',
        },
        {
          say: 'not as owner, kirana: [plan] the day around deliveries, promotions and expected traffic, and [assign] staff where they are needed',
          brief: '[plan] the day and [assign] staff',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Leading the Team', 'Team & Shifts'],
      cues: 'team of, staff, rota, rotas, roster*, schedul*, supervis*, manage a team, managing a team, managed a team, lead a team, led a team, leading a team, hire*, hiring, hired, recruit*, interview*, appraisal*, one-to-one*, 1:1s, performance review*, motivat*, delegat*, attendance, staff turnover, employees, associates, huddle*, briefing*, payroll hours, shifts, absence*',
      duties: [
        {
          say: 'not as owner, kirana: not as keyholder, holder: [plan] shifts around busy hours, [assign] daily tasks, and [give] regular feedback',
          brief: '[plan] shifts and [assign] tasks',
        },
        {
          say: 'not as owner, kirana: not as keyholder, holder: [brief] staff before opening, [work] alongside them, and [listen] to their concerns',
          brief: '[brief] staff and [work] alongside them',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['Sales & Targets', 'Sales'],
      cues: 'sales, target*, revenue, turnover, kpi*, conversion, upsell*, up-sell*, units per transaction, average transaction*, average basket, footfall, profit*, p&l, margin*, growth, loyalty, promotion*, offers, campaign*, local marketing, budget*, like for like, last year',
      tools: ['pos'],
      duties: [
        {
          say: 'not as owner, kirana: [track] revenue in {pos}, and [adjust] displays, promotions or staffing as needed',
          brief: '[track] revenue in {pos}',
        },
        {
          say: 'not as owner, kirana: [compare] daily revenue with the target, and [adjust] displays, promotions or staffing as needed',
          brief: '[compare] revenue with the target',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customer Service', 'Customers & Complaints'],
      cues: 'customer*, complain*, return, returns, refund*, exchange*, service, satisfaction, feedback, google review*, reviews, mystery shop*',
      duties: [
        {
          say: 'as owner, kirana: [open] and [close] the store, [serve] customers, and [keep] a list of what they ask for and I do not have',
          brief: '[serve] customers and [note] what they ask for',
        },
        {
          say: 'not as owner, kirana: [resolve] complaints fairly, and [share] lessons with the team',
          brief: '[resolve] complaints fairly',
        },
        {
          say: 'not as owner, kirana: [help] customers on the floor at busy hours, and [handle] complaints that staff escalate',
          brief: '[serve] customers at busy hours',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Ordering', 'Stock Control'],
      cues: 'stock*, inventor*, order*, replenish*, deliver*, shrink*, shrinkage, loss prevention, theft, cycle count*, stocktak*, stock take*, wastage, waste, expiry, supplier*, vendor*, transfers, warehouse, back room, backroom, receiving, skus, markdown*, losses, control of losses, validity, write-off*',
      tools: ['erp', 'office'],
      duties: [
        {
          say: 'as owner, kirana: [compare] wholesalers’ prices, [buy] what sells, and [check] dates on the shelf',
          brief: '[compare] wholesalers’ prices and [check] dates',
        },
        {
          say: '[track] inventory, orders and losses in {erp+office}, and [recount] items when figures differ',
          brief: '[track] inventory in {erp+office}',
        },
        {
          say: 'not as owner, kirana: [reorder] goods based on sales, [keep] shelves full without overstocking, and [investigate] losses',
          brief: '[order] goods and [investigate] losses',
        },
      ],
    },
    {
      id: 'displays',
      headings: ['Visual Merchandising', 'Merchandising'],
      cues: 'display*, merchandis*, visual merchandis*, planogram*, window*, layout*, signage, price tag*, pricing, seasonal, floor set*, shelf, shelves, range',
      duties: [
        {
          say: 'not as owner, kirana: [set] up displays and promotions as planned, and [correct] prices and shelf gaps',
          brief: '[set] up displays and promotions',
        },
      ],
    },
    {
      id: 'cash',
      headings: ['Cash Handling', 'Cash & Paperwork'],
      cues: 'cash*, till, tills, register*, bank, banking, deposit*, cash up, cashing up, end-of-day, float, invoices, petty cash, safe, billing, paperwork, payroll',
      duties: [
        {
          say: 'as owner, kirana: [count] the day’s cash, and [write] what regular customers owe in the book',
          brief: '[count] the day’s cash',
        },
        {
          say: 'not as owner, kirana: [count] the registers at the end of the day, [prepare] the bank deposit, and [investigate] differences',
          brief: '[count] registers and [prepare] the deposit',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Compliance', 'Safety'],
      cues: 'safety, health and safety, risk assess*, fire, accident*, age check*, licens*, hygiene, food safety, first aid, complian*, cctv, trading standards',
      duties: [],
    },
  ],
  hooks: [
    'as owner, kirana: I run my own store: I buy, sell, keep the books and know most customers by name.',
    'not as owner, kirana: I run a store: the team, the stock, the customers and the sales figures.',
    'not as owner, kirana: My work is leading a store team, serving customers and meeting sales goals.',
  ],
  about: [
    [
      'I walk the store before it opens.',
      'not as owner, kirana: Before a busy day, I check staffing, stock and change.',
      'as owner, kirana: Before I buy, I compare prices and look at what has sold.',
    ],
    [
      'not as owner, kirana: When the line grows, I help at the register.',
      'I take complaints seriously and look for the cause.',
    ],
  ],
  closings: [
    'as owner, kirana: In short, my job is to have on the shelf what my customers need, at a fair price.',
    'not as owner, kirana: In short, my job is to see that customers find what they need and that the store earns its keep.',
    'Overall, I want customers to come back and the store to be in good order.',
  ],
  strengths: ['Store Operations', 'Team Leadership', 'Sales'],
};
