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
    'telemarketer',
    'medical representative',
    'medical rep',
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
      cues: 'prospect*, cold call*, cold email*, cold outreach, outreach, lead, leads, lead gen*, generate leads, qualif*, outbound, inbound leads, networking, attend trade*, attending trade*, attended trade*, door to door, door-to-door, appointment setting, book appointments, booking appointments, appointment*, appointments for, set meetings, new business, hunting, referrals, market mapping, calls per day, calls a day, telecalling, linkedin, outlet*, new outlets',
      duties: [
        {
          say: 'not as telecaller, telemarketer, telesales, medical, manager, head, director, asm, rsm: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [identify] potential customers, [learn] about their needs, and [contact] them',
          brief: '[identify] and [contact] potential customers',
        },
        {
          say: 'not as telecaller, telemarketer, telesales, medical, manager, head, director, asm, rsm: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [research] prospects, [ask] about their situation, and [qualify] leads',
          brief: '[research] and [qualify] leads',
        },
        {
          say: 'as telecaller, telemarketer, telesales: [call] people from the list, [ask] whether it is a good moment, and [note] the answer',
          brief: '[call] people and [note] their answers',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['Sales', 'Selling'],
      cues: 'sell*, sold, sale, primary sales, secondary sales, sales tracking, sales cycle, sales target*, target, targets, quota*, revenue, upsell*, up-sell*, cross-sell*, cross sell*, retail outlets, distributors, dealers, channel, territory, region, field visits, daily visits, client visits, customer visits, store visits, launch*',
      duties: [
        {
          say: 'not as telecaller, telemarketer, telesales, medical: [guide] customers from first interest to a decision, and [follow] up',
          brief:
            'not as telecaller, telemarketer, telesales, medical: [guide] customers from first interest to a decision',
        },
        {
          say: 'not as medical: [listen] to customers’ needs, and [recommend] suitable products',
          brief: '[recommend] suitable products to customers',
        },
        {
          say: 'when showroom, jewel*, gold, retail, shop, counter, saree*, store: [welcome] people who come in, [ask] about the occasion and the budget, and [show] pieces that fit',
          brief: '[welcome] customers and [show] pieces that fit',
        },
        {
          say: 'as medical: [visit] doctors and pharmacies, [explain] products with their evidence, and [leave] samples where the rules allow it',
          brief: '[visit] doctors and pharmacies',
        },
      ],
    },
    {
      id: 'demos',
      headings: ['Demos & Presentations', 'Presentations'],
      cues: 'demo, demos, demonstrat*, present, presents, presenting, presented, presentation*, pitch*, product knowledge, webinar*, showcas*, walkthrough*',
      duties: [
        {
          say: 'not as telecaller, telemarketer, telesales: not as medical: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [show] customers how the product solves their problem, and [answer] questions',
          brief: '[show] the product and [answer] questions',
        },
      ],
    },
    {
      id: 'closing',
      headings: ['Negotiating & Closing', 'Offers & Negotiation'],
      cues: 'negotiat*, close deals, closing deals, closed deals, close the deal*, closing the deal*, closing, close sales, closing sales, contract*, quote, quotes, quotation*, proposal*, rfp*, tender*, bid, bids, pricing, price, prices, discount*, offer, offers, payment terms, objection*, agreements',
      duties: [
        {
          say: 'not as medical, telecaller, telemarketer, telesales: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [prepare] quotes and proposals, [discuss] price and terms, and [finalize] contracts',
          brief: '[prepare] quotes and [discuss] terms',
        },
        {
          say: 'not as telecaller, telemarketer, telesales: not as medical: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [handle] objections, [agree] on price and terms, and [confirm] agreements in writing',
          brief:
            'not as medical: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [handle] objections and [agree] on terms',
        },
        {
          say: 'as telecaller, telemarketer, telesales: [explain] the offer in a few sentences, and [hand] interested people over with their questions',
          brief: '[explain] the offer in a few sentences',
        },
        {
          say: 'as medical: [check] that pharmacies have stock, and [pass] on what they need',
          brief: '[check] that pharmacies have stock',
        },
        {
          say: 'when showroom, jewel*, gold, retail, shop, counter, saree*, store: [explain] price and quality, [prepare] the bill, and [check] the piece before it is handed over',
          brief: '[explain] price and quality',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Account Management', 'Looking After Accounts'],
      cues: 'account, accounts, account manag*, manage accounts, key account*, portfolio, existing client*, existing customer*, client relation*, customer relation*, relationship*, retention, retain*, renewal*, renew*, churn, after sales, after-sales, follow up, follow-up*, follow ups, followups, following up, client*, customer*, complaint*, satisfaction, book of business',
      duties: [
        {
          say: 'not as telecaller, telemarketer, telesales, medical: [stay] in touch with existing customers, [resolve] problems, and [identify] new needs',
          brief:
            'not as telecaller, telemarketer, telesales, medical: [stay] in touch with existing customers',
        },
        {
          say: 'not as medical: not as telecaller, telemarketer, telesales: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [look] after customers between orders, and [act] as their main contact',
          brief: '[look] after existing customers',
        },
        {
          say: 'as medical: [bring] doctors the answers they asked for, and [report] side effects that they mention',
          brief: '[bring] doctors answers to their questions',
        },
      ],
    },
    {
      id: 'pipeline',
      headings: ['Pipeline & CRM', 'Pipeline Management', 'CRM & Pipeline'],
      cues: 'crm, pipeline, funnel, forecast*, update crm, updating crm, log calls, data entry, opportunit*',
      tools: ['crm'],
      duties: [
        {
          say: '[update] opportunities in {crm} with the next step and a realistic closing date',
          brief: '[update] opportunities in {crm}',
        },
        {
          say: '[log] calls, meetings and next steps in {crm}',
          brief: '[log] calls and next steps in {crm}',
        },
        {
          say: 'as manager, head, director, asm, rsm: not as account, accounts, key, relationship, medical: [review] results by customer and area, and [agree] on the next steps with the people concerned',
          brief: '[review] results by customer and area',
        },
        {
          say: 'not as telecaller, telemarketer, telesales: not as medical: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [review] open opportunities regularly, and [set] a next step and a realistic closing date for each',
          brief:
            'not as telecaller, telemarketer, telesales: not as medical: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: [review] open opportunities regularly',
        },
        {
          say: 'as telecaller, telemarketer, telesales: [record] the result of every call, and [call] back when it was promised',
          brief: '[record] calls and [call] back',
        },
        {
          say: 'as medical: [plan] the week’s round by area, and [note] which questions need an answer',
          brief: '[plan] the week’s round',
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
    'as medical: I visit doctors and pharmacies, and I explain medicines with the evidence behind them.',
    'not as medical: I sell by listening to customers and recommending products that fit their needs.',
    'not as medical: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: My work is turning prospects into customers and keeping existing customers satisfied.',
    'not as telecaller, telemarketer, telesales, medical, manager, head, director, asm, rsm: unless showroom, jewel*, gold, retail, shop, counter, saree*, store: I find new customers, understand their needs and see each sale through to signature.',
  ],
  about: [
    [
      'I ask customers about their needs before I present a product.',
      'Before a call or a visit, I look at the customer’s history and open questions.',
    ],
    ['I follow up when I said I would.', 'When a product does not suit a customer, I say so.'],
  ],
  closings: [
    'as medical: In short, my job is to inform doctors and pharmacies, so that the right patients get our medicines.',
    'not as medical: In short, my job is to win customers for what we sell and to keep them.',
    'Overall, I want customers to buy what they need and to come back.',
  ],
  strengths: ['Prospecting', 'Negotiation', 'Account Management'],
};
