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
          say: '[place] and [track] orders in {erp+finance}, and [follow] up on confirmations and delays',
          brief: '[place] and [track] orders in {erp+finance}',
        },
        {
          say: '[manage] orders from request to receipt, and [follow] up on confirmations and delays',
          brief: '[manage] orders from request to receipt',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Suppliers & Sourcing', 'Supplier Management'],
      cues: 'supplier*, vendor*, sourc*, rfq*, rfp*, quote*, quotation*, tender*, negotiat*, contract*, price*, pricing, bids, bid, supplier scorecard*, category, cost sav*, spend*, minimum order*, payment terms, saved, saving*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [request] quotes, [compare] price, terms and lead time, and [identify] alternative sources',
          brief: '[compare] quotes, terms and lead times',
        },
        {
          say: '[stay] in touch with suppliers and carriers, and [resolve] late, incomplete or faulty deliveries',
          brief: '[resolve] late and faulty deliveries',
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
          say: '[monitor] orders, stock and shipments in {logistics}, and [warn] of shortages in good time',
          brief: '[monitor] shipments in {logistics}',
        },
        {
          say: '[compare] demand with stock and incoming orders, and [warn] of shortages in good time',
          brief: '[compare] demand with stock',
        },
      ],
    },
    {
      id: 'transport',
      headings: ['Transport & Shipping', 'Shipments'],
      cues: 'ship, ships, shipment*, shipping, shipped, transport*, freight, carrier*, truck*, dispatch*, despatch*, deliver*, route*, routing, container*, import*, export*, customs, clearance, incoterm*, bill of lading, bills of lading, air waybill*, forwarder*, load plan*, courier*, tracking, fcl, lcl, 3pl*, last mile, fleet, drivers, pod, on time, otif',
      duties: [
        {
          say: '[agree] on delivery dates, [track] goods in transit, and [inform] colleagues early of delays',
          brief: '[agree] on delivery dates and [track] goods',
        },
        {
          say: '[monitor] deliveries in transit, and [answer] questions about their status',
          brief: '[monitor] deliveries in transit',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Inventory', 'Inventory Management'],
      cues: 'inventor*, stock*, cycle count*, warehouse*, goods receipt*, slow moving, slow-moving, obsolete, dead stock, excess, expiry, raw material*, finished goods, material*, stores, consignment',
      duties: [
        {
          say: '[monitor] stock levels, [investigate] differences, and [report] slow-moving items',
          brief: '[monitor] stock levels',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Invoices & Costs', 'Costs & Invoices'],
      cues: 'invoic*, cost*, budget*, freight bill*, payment*, bill, bills, billing, three-way match*, 3-way match*, freight cost*, claims, credit note*, accrual*, rate*, vendor payment*, supplier payment*',
      duties: [
        {
          say: '[compare] bills with orders and receipts, and [resolve] differences with the supplier',
          brief: '[compare] bills with orders and receipts',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Reports & Data', 'Reporting', 'Data & Reports'],
      cues: 'report, reports, reporting, reported, dashboard*, kpi*, mis, analysis, analyse*, analyze*, analysing, analyzing, spreadsheet*, excel, tracker*, master data, data',
      tools: ['office', 'bi'],
      duties: [
        {
          say: '[compile] figures on orders, stock and deliveries in {office+bi}, and [explain] changes',
          brief: '[compile] order and stock figures in {office+bi}',
        },
        {
          say: '[keep] prices, lead times and item data accurate for planning',
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
    'I make sure that goods arrive on time, in the right quantity and at a fair price.',
    'My work is managing orders, delivery dates and stock levels with suppliers and colleagues.',
  ],
  about: [
    [
      'I go through late orders at the start of the day.',
      'Before I place an order, I compare price, lead time and reliability.',
    ],
    [
      'I check critical delivery dates again, even when they have been confirmed.',
      'When a delivery is late, I record the reason and tell the people who are waiting.',
    ],
  ],
  closings: [
    'In short, my job is to have the right goods in the right place at the right time and cost.',
    'Overall, I want production and customers to get what they need without delay.',
  ],
  strengths: ['Purchasing', 'Supply Planning', 'Inventory'],
};
