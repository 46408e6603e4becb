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
          say: '[see] to it that the store opens and closes in good order, and [walk] the floor with the eyes of a customer',
          brief: '[open], [walk] and [close] the store in good order',
        },
        {
          say: '[plan] the day by deliveries, offers and expected customers, and [put] people where the line is',
          brief: '[plan] the day and [put] people where the line is',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Leading the Team', 'Team & Shifts'],
      cues: 'team of, staff, rota, rotas, roster*, schedul*, supervis*, manage a team, managing a team, managed a team, lead a team, led a team, leading a team, hire*, hiring, hired, recruit*, interview*, appraisal*, one-to-one*, 1:1s, performance review*, motivat*, delegat*, attendance, staff turnover, employees, associates, huddle*, briefing*, payroll hours, shifts, absence*',
      duties: [
        {
          say: '[plan] shifts around busy hours, [share] out the tasks of the day, and [give] feedback on the spot',
          brief: '[plan] shifts and [share] out the tasks',
        },
        {
          say: '[brief] the team before the doors open, [work] alongside them, and [listen] to what makes their day harder',
          brief: '[brief] the team and [work] alongside them',
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
          say: '[follow] sales and takings in {pos}, and [adjust] displays, offers or staffing when they fall behind',
          brief: '[follow] sales and takings in {pos}',
        },
        {
          say: '[compare] sales with the target day by day, and [adjust] displays, offers or staffing when they fall behind',
          brief: '[compare] sales with the target',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers & Complaints', 'Customer Service'],
      cues: 'customer*, complain*, return, returns, refund*, exchange*, service, satisfaction, feedback, google review*, reviews, mystery shop*',
      duties: [
        {
          say: '[step] in when a customer is unhappy, [find] a fair answer, and [tell] the team what to learn from it',
          brief: '[step] in when a customer is unhappy',
        },
        {
          say: '[serve] customers on the floor at busy hours, and [settle] complaints that others pass on',
          brief: '[serve] customers and [settle] complaints',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Ordering', 'Stock Control'],
      cues: 'stock*, inventor*, order*, replenish*, deliver*, shrink*, shrinkage, loss prevention, theft, cycle count*, stocktak*, stock take*, wastage, waste, expiry, supplier*, vendor*, transfers, warehouse, back room, backroom, receiving, skus, markdown*',
      tools: ['erp', 'office'],
      duties: [
        {
          say: '[keep] track of stock, orders and losses in {erp+office}, and [count] again where the figures look odd',
          brief: '[keep] track of stock in {erp+office}',
        },
        {
          say: '[order] by what sells, [keep] shelves full without filling the stockroom, and [look] into losses',
          brief: '[order] stock and [look] into losses',
        },
      ],
    },
    {
      id: 'displays',
      headings: ['Displays & Merchandising', 'Merchandising'],
      cues: 'display*, merchandis*, visual merchandis*, planogram*, window*, layout*, signage, price tag*, pricing, seasonal, floor set*, shelf, shelves, range',
      duties: [
        {
          say: '[set] up displays and promotions by the plan, and [correct] prices and gaps on the way through the store',
          brief: '[set] up displays and promotions',
        },
      ],
    },
    {
      id: 'cash',
      headings: ['Cash & Paperwork', 'Cash Handling'],
      cues: 'cash*, till, tills, register*, bank, banking, deposit*, cash up, cashing up, end-of-day, float, invoices, petty cash, safe, billing, paperwork, payroll',
      duties: [
        {
          say: '[count] the registers at the end of the day, [prepare] the deposit, and [explain] every difference',
          brief: '[count] the registers and [prepare] the deposit',
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
    'I look after a store: the people in it, the goods on the shelves and the figures at the end of the day.',
    'My work begins before the doors open and is mostly about people, on both sides of the counter.',
    'A store has to be stocked, staffed and friendly at the same time, and keeping it so is my work.',
  ],
  about: [
    [
      'My day runs from the morning walk through the store to the last count of the registers.',
      'Shifts, deliveries, customers and figures take turns, and on a Saturday they all come at once.',
      'I spend as much of the day on the floor as I can, because the office has no customers in it.',
    ],
    [
      'If the line grows, I open another register myself.',
      'A new colleague’s first week decides a lot, so I make time for it.',
      'I tell the team the figures, good or bad, since they are the ones who make them.',
    ],
    [
      'A complaint tells me something that a report does not, so I hear it out.',
      'Losses rarely have one big cause, so I look at the small ones.',
    ],
  ],
  closings: [
    'In short, I try to keep the shelves full, the team fairly treated and the customers coming back.',
    'On a good day the store runs well whether I am on the floor or not, and I work toward that.',
    'People, stock and figures each need attention every day, and I try to forget none of them.',
  ],
  manners: [
    'Nobody on my team is asked to do a job that I would not do.',
    'I praise in front of others and correct in private.',
    'I like a store that is ready well before the doors open.',
  ],
  strengths: ['Store Operations', 'Team Leadership', 'Sales'],
};
