import type { Pack } from './pack.ts';

export const logisticsCoordinator: Pack = {
  id: 'logistics-coordinator',
  family: 'office',
  title: 'Logistics Coordinator',
  aliases: [
    'logistics -driver -sales -accountant -recruiter -hr',
    'logistics executive',
    'logistics manager',
    'transport planner',
    'transport coordinator',
    'transport manager',
    'fleet manager',
    'freight forwarder',
    'freight broker',
    'freight coordinator',
    'shipping coordinator',
    'shipping executive',
    'export executive',
    'import executive',
    'import export executive',
    'import export',
    'dispatcher -aircraft -airline -police -emergency -911 -ambulance -flight -fire',
    'delivery coordinator',
  ],
  core: 'work',
  glossary: {
    bol: 'bill of lading',
    bols: 'bills of lading',
    bl: 'bill of lading',
    awb: 'air waybill',
    pod: 'proof of delivery',
    cha: 'customs agent',
    exim: 'import and export',
    ftl: 'full truckload',
    ltl: 'part load',
    po: 'purchase order',
  },
  settings: [
    'imports',
    'exports',
    'transport',
    'freight',
    'air freight',
    'sea freight',
    'road',
    'last mile',
    'night shift',
  ],
  themes: [
    {
      id: 'transport',
      headings: ['Transport & Shipments', 'Shipments'],
      cues: 'ship, ships, shipment*, shipping, shipped, transport*, freight, truck*, container*, book trucks, book carriers, air shipment*, sea shipment*, load, loads, full truckload, part load, last mile, deliver*, dispatch*, despatch*, courier*, vessel*, cargo, import and export, pickup*',
      tools: ['logistics'],
      duties: [
        {
          say: '[arrange] and [monitor] shipments in {logistics}, and [flag] delays early',
          brief: '[arrange] and [monitor] shipments in {logistics}',
        },
        {
          say: '[arrange] transport, and [choose] the mode by delivery date, volume and cost',
          brief: '[arrange] transport by date and cost',
        },
        {
          say: '[book] carriers, [confirm] pickup times, and [arrange] an alternative when a carrier cancels',
          brief: '[book] carriers and [confirm] pickups',
        },
        {
          say: 'as fleet: [schedule] servicing and inspections, and [keep] vehicle and driver documents in order',
          brief: '[schedule] vehicle servicing',
        },
      ],
    },
    {
      id: 'tracking',
      headings: ['Tracking & Delays', 'Following Up'],
      cues: 'track*, trace*, delay*, eta, etas, status, follow up*, follow-up*, chase*, on time, on-time*, proof of delivery, proofs of delivery, gps*, problem*, issue*, breakdown*, missing, damage*, shortage*, claim*, expedit*, urgent, escalat*',
      duties: [
        {
          say: '[monitor] shipments in transit, and [inform] customers and colleagues of delays',
          brief: '[track] shipments and [report] delays',
        },
        {
          say: '[investigate] late, missing and damaged goods, and [follow] up until the case is resolved',
          brief: '[investigate] late and damaged goods',
        },
      ],
    },
    {
      id: 'documents',
      headings: ['Shipping Papers & Customs', 'Customs & Documents'],
      cues: 'customs*, clearance*, document*, bill of lading, bills of lading, air waybill*, packing list*, commercial invoice*, certificate of origin, incoterm*, hs code*, duty, duties, letter of credit, lc, import*, export*, paperwork, permit*, e-way bill*, eway bill*, dangerous goods, complian*',
      duties: [
        {
          say: 'not as fleet, dispatcher: [prepare] and [check] shipping papers before the goods are dispatched, to avoid delays at customs or delivery',
          brief: '[prepare] and [check] shipping papers',
        },
        {
          say: 'not as fleet, dispatcher: [compare] delivery documents with the load, [provide] the papers that customs and carriers require, and [keep] copies',
          brief: '[compare] delivery documents with loads',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Routes & Planning', 'Planning'],
      cues: 'plan, plans, planning, planned, rout*, schedul*, capacity, driver, drivers, fleet, slots, dock*, consolidat*, optimi*, utiliz*, utilis*, load plan*, week*, forecast*, roster*, shift plan*',
      duties: [
        {
          say: '[schedule] loads and routes around distances, opening hours and driving-time limits',
          brief: '[schedule] loads and routes',
        },
      ],
    },
    {
      id: 'carriers',
      headings: ['Carriers & Partners', 'Carriers'],
      cues: 'carrier*, transporter*, forwarder*, vendor*, supplier*, negotiat*, rate, rates, quote*, quotation*, contract*, 3pl*, agent*, customs agent*, customer*, client*, consignee*, complain*, with carrier*, with transporter*, liaise with transporter*, work with 3pl*, freight quote*',
      duties: [
        {
          say: 'not as fleet, dispatcher, customs, apprentice, trainee, intern, helper: [request] quotes from carriers, [compare] rates and transit times, and [review] how reliable each carrier is',
          brief: '[compare] carriers’ rates and transit times',
        },
        {
          say: 'not as fleet, dispatcher, customs: [stay] in touch with carriers, warehouses and customers, and [pass] on changes promptly',
          brief: '[pass] on changes to carriers and customers',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Warehouse & Stock', 'Warehouse'],
      cues: 'warehouse*, stock*, inventor*, cycle count*, goods in, goods out, receiv*, pallet*, picking, packing, storage, returns, return goods, material*, labels, labelling, labeling',
      duties: [],
    },
    {
      id: 'money',
      headings: ['Freight Costs & Invoices', 'Costs & Invoices'],
      cues: 'invoice*, freight cost*, freight bill*, cost*, budget*, bill, bills, billing, payment*, demurrage*, detention*, accrual*, savings, saved, fuel cost*, expenses, toll*, freight invoice*',
      tools: ['erp'],
      duties: [
        {
          say: 'not as fleet, dispatcher: [check] freight invoices against the agreed rates in {erp}, and [query] differences',
          brief: '[check] freight invoices in {erp}',
        },
        {
          say: 'not as fleet, dispatcher: [check] freight invoices against the agreed rates, and [query] differences',
          brief: '[check] freight invoices against agreed rates',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Reports & Figures', 'Reporting', 'Figures & Reports'],
      cues: 'report, reports, reporting, reported, kpi*, mis, dashboard*, tracker*, spreadsheet*, data, metrics, analysis, analyse*, analyze*',
      tools: ['office', 'bi'],
      duties: [
        {
          say: '[maintain] overviews of shipments, dates and costs in {office+bi}, and [point] out changes',
          brief: '[maintain] shipment figures in {office+bi}',
        },
      ],
    },
    { id: 'work', headings: ['Logistics', 'Day-to-Day Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I arrange shipments, book carriers and track goods until they are delivered.',
    'I coordinate carriers, warehouses and customers to keep shipments moving.',
  ],
  about: [
    [
      'I check addresses and documents before a truck is loaded.',
      'Before I book, I compare price, transit time and the carrier’s record.',
    ],
    [
      'When a shipment is late, I tell the customer as soon as I know.',
      'I go through delayed shipments first thing in the morning.',
    ],
  ],
  closings: [
    'In short, my job is to get goods to the right place on time, complete and with the right papers.',
    'Overall, I want customers to know where their goods are and when they will arrive.',
  ],
  strengths: ['Shipment Planning', 'Carrier Coordination', 'Shipping Documents'],
};
