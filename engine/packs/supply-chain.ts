import type { Pack } from './pack.ts';

export const supplyChain: Pack = {
  id: 'supply-chain',
  family: 'office',
  title: 'Supply Chain Specialist',
  aliases: [
    'supply chain',
    'procurement -lawyer -accountant',
    'purchasing',
    'purchase executive',
    'purchase officer',
    'buyer -media -home',
    'category manager',
    'sourcing specialist',
    'sourcing manager',
    'demand planner',
    'supply planner',
    'material planner',
    'inventory controller',
    'inventory manager',
  ],
  core: 'work',
  glossary: {
    po: 'purchase order',
    pos: 'purchase orders',
    pr: 'purchase requisition',
    prs: 'purchase requisitions',
    otif: 'OTIF',
    moq: 'minimum order quantity',
    grn: 'goods receipt',
    grns: 'goods receipts',
    bol: 'bill of lading',
    cha: 'customs agent',
    skus: 'SKUs',
    exim: 'import and export',
    's&op': 'S&OP',
    fg: 'finished goods',
    rm: 'raw material',
  },
  settings: [
    'procurement',
    'logistics',
    'purchasing',
    'planning',
    'imports',
    'exports',
    'transport',
    'inventory',
  ],
  themes: [
    {
      id: 'purchasing',
      headings: ['Purchasing & Orders', 'Purchase Orders'],
      cues: 'purchas*, procure*, buying, buy, bought, raise orders, place orders, placing orders, order placement, requisition*, order confirmation*, expedit*, chase deliver*, chasing deliver*, follow up orders, open orders, order management, release orders, placed order*, follow up for, follow up on orders',
      tools: ['erp', 'finance'],
      duties: [
        {
          say: '[place] and [follow] orders in {erp+finance}, and [chase] confirmations and dates that slip',
          brief: '[place] and [follow] orders in {erp+finance}',
        },
        {
          say: '[follow] orders from request to receipt, and [chase] confirmations and dates that slip',
          brief: '[follow] orders from request to receipt',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Suppliers & Sourcing', 'Supplier Management'],
      cues: 'supplier*, vendor*, sourc*, rfq*, rfp*, quote*, quotation*, tender*, negotiat*, contract*, price*, pricing, bids, bid, supplier scorecard*, category, cost sav*, spend*, minimum order*, payment terms, saved, saving*',
      duties: [
        {
          say: '[ask] suppliers for quotes, [compare] price, terms and lead time, and [keep] a second source in mind',
          brief: '[compare] quotes, terms and lead times',
        },
        {
          say: '[stay] in touch with suppliers and carriers, and [raise] late, short or faulty deliveries while they can still be put right',
          brief: '[raise] late and faulty deliveries with suppliers',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Forecasting', 'Demand & Supply Planning'],
      cues: 'plan, plans, planning, planned, forecast*, demand, mrp, s&op, schedul*, capacity, lead time*, safety stock*, reorder*, allocation*, shortage*, production plan*, replenish*, moq',
      tools: ['logistics'],
      duties: [
        {
          say: '[keep] orders, stock and shipments in view with {logistics}, and [warn] of gaps in good time',
          brief: '[keep] shipments in view with {logistics}',
        },
        {
          say: '[compare] what is needed with what is on hand and on its way, and [warn] of gaps in good time',
          brief: '[compare] what is needed with what is on its way',
        },
      ],
    },
    {
      id: 'transport',
      headings: ['Transport & Shipping', 'Shipments'],
      cues: 'ship, ships, shipment*, shipping, shipped, transport*, freight, carrier*, truck*, dispatch*, despatch*, deliver*, route*, routing, container*, import*, export*, customs, clearance, incoterm*, bill of lading, bills of lading, air waybill*, forwarder*, load plan*, courier*, tracking, fcl, lcl, 3pl*, last mile, fleet, drivers, pod, on time, otif',
      duties: [
        {
          say: '[agree] on delivery dates, [track] what is under way, and [tell] people early when a shipment runs late',
          brief: '[agree] on delivery dates and [track] shipments',
        },
        {
          say: '[follow] deliveries on their way, and [have] an answer ready when someone asks where they are',
          brief: '[follow] deliveries on their way',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Inventory', 'Stock & Inventory'],
      cues: 'inventor*, stock*, cycle count*, warehouse*, goods receipt*, slow moving, slow-moving, obsolete, dead stock, excess, expiry, raw material*, finished goods, material*, stores, consignment',
      duties: [
        {
          say: '[keep] an eye on stock levels, [look] into differences, and [point] out what no longer moves',
          brief: '[keep] an eye on stock levels',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Invoices & Costs', 'Costs & Invoices'],
      cues: 'invoic*, cost*, budget*, freight bill*, payment*, bill, bills, billing, three-way match*, 3-way match*, freight cost*, claims, credit note*, accrual*, rate*, vendor payment*, supplier payment*',
      duties: [
        {
          say: '[compare] invoices with orders and receipts, and [clear] differences with the supplier',
          brief: '[compare] invoices with orders and receipts',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Reports & Data', 'Reporting'],
      cues: 'report, reports, reporting, reported, dashboard*, kpi*, mis, analysis, analyse*, analyze*, analysing, analyzing, spreadsheet*, excel, tracker*, master data, data',
      tools: ['office', 'bi'],
      duties: [
        {
          say: '[pull] together figures on orders, stock and deliveries in {office+bi}, and [point] out what has changed',
          brief: '[report] on orders and stock in {office+bi}',
        },
        {
          say: '[keep] prices, lead times and item data correct, since every plan is built on them',
          brief: '[keep] prices and lead times correct',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Supply Chain Work', 'Day-to-Day Work'],
      cues: 'import and export, supply chain, end to end',
      duties: [],
    },
  ],
  hooks: [
    'I see to it that things arrive: the right ones, in the right number, before somebody has to ask.',
    'My work is orders, dates and stock, and the phone calls that keep the three in agreement.',
    'Goods that arrive on time are rarely mentioned, and that silence is what I work for.',
  ],
  about: [
    [
      'The morning goes to what is late, and the rest of the day to what must not become late.',
      'Orders, confirmations, shipments and stock figures fill most of my day.',
      'Much of the work is asking early: suppliers about dates, carriers about trucks, colleagues about what they will need.',
    ],
    [
      'A confirmed date is a good sign, but I call again before the one that really matters.',
      'I note why a delivery was late, because the second time it is a pattern.',
      'Cheap is only cheap if it arrives, so I look at price and lead time together.',
    ],
  ],
  closings: [
    'In short, I keep orders, stock and shipments in view, and speak up while there is still time to act.',
    'Stock that suffices, suppliers who know where they stand, and few surprises at the dock: I work for that.',
    'When it goes well, nobody hears much of this work, and I try to have it go well.',
  ],
  manners: [
    'A call today often saves a week of waiting, so I make it.',
    'I keep my lists current, because others plan by them.',
    'I am firm about dates and polite about everything else.',
  ],
  strengths: ['Purchasing', 'Supply Planning', 'Inventory'],
};
