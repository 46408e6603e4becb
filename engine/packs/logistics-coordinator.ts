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
    'customs broker',
    'customs clearance',
    'dispatcher -police -emergency -911 -ambulance -flight -fire',
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
          say: '[arrange] and [follow] shipments in {logistics}, and [speak] up early when one runs late',
          brief: '[arrange] and [follow] shipments in {logistics}',
        },
        {
          say: '[arrange] transport for what has to move, and [choose] the way by date, size and cost',
          brief: '[arrange] transport by date and cost',
        },
        {
          say: '[book] carriers, [confirm] pickup times, and [have] another way in mind when one falls through',
          brief: '[book] carriers and [confirm] pickups',
        },
      ],
    },
    {
      id: 'tracking',
      headings: ['Tracking & Delays', 'Following Up'],
      cues: 'track*, trace*, delay*, eta, etas, status, follow up*, follow-up*, chase*, on time, on-time*, proof of delivery, proofs of delivery, gps*, problem*, issue*, breakdown*, missing, damage*, shortage*, claim*, expedit*, urgent, escalat*',
      duties: [
        {
          say: '[track] what is under way, and [tell] those who are waiting before they have to ask',
          brief: '[track] shipments and [report] delays',
        },
        {
          say: '[look] into late, missing and damaged goods, and [stay] on it until it is cleared up',
          brief: '[look] into late and damaged goods',
        },
      ],
    },
    {
      id: 'documents',
      headings: ['Shipping Papers & Customs', 'Customs & Documents'],
      cues: 'customs*, clearance*, document*, bill of lading, bills of lading, air waybill*, packing list*, commercial invoice*, certificate of origin, incoterm*, hs code*, duty, duties, letter of credit, lc, import*, export*, paperwork, permit*, e-way bill*, eway bill*, dangerous goods, complian*',
      duties: [
        {
          say: '[prepare] and [check] shipping papers before the goods move, because a wrong line on paper stops a full truck',
          brief: '[prepare] and [check] shipping papers',
        },
        {
          say: '[compare] papers with the load, [supply] what customs or carriers ask for, and [keep] copies',
          brief: '[compare] papers with the load',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Routes & Planning', 'Planning'],
      cues: 'plan, plans, planning, planned, rout*, schedul*, capacity, driver, drivers, fleet, slots, dock*, consolidat*, optimi*, utiliz*, utilis*, load plan*, week*, forecast*, roster*, shift plan*',
      duties: [
        {
          say: '[plan] loads and routes with an eye on distance, opening hours and driving time',
          brief: '[plan] loads and routes',
        },
      ],
    },
    {
      id: 'carriers',
      headings: ['Carriers & Partners', 'Carriers'],
      cues: 'carrier*, transporter*, forwarder*, vendor*, supplier*, negotiat*, rate, rates, quote*, quotation*, contract*, 3pl*, agent*, customs agent*, customer*, client*, consignee*, complain*, with carrier*, with transporter*, liaise with transporter*, work with 3pl*, freight quote*',
      duties: [
        {
          say: '[ask] carriers for rates and dates, [compare] them, and [note] who keeps their word',
          brief: '[compare] carriers’ rates and dates',
        },
        {
          say: '[stay] in touch with carriers, warehouse and customers, and [pass] changes on to all of them',
          brief: '[pass] changes on to carriers and customers',
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
          say: '[compare] freight invoices with the rates agreed, in {erp}, and [query] what does not match',
          brief: '[compare] freight invoices with rates in {erp}',
        },
        {
          say: '[compare] freight invoices with the rates agreed, and [query] what does not match',
          brief: '[compare] freight invoices with rates',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Reports & Figures', 'Reporting'],
      cues: 'report, reports, reporting, reported, kpi*, mis, dashboard*, tracker*, spreadsheet*, data, metrics, analysis, analyse*, analyze*',
      tools: ['office', 'bi'],
      duties: [
        {
          say: '[keep] lists of shipments, dates and costs in {office+bi}, and [point] out what has changed',
          brief: '[keep] shipment figures in {office+bi}',
        },
      ],
    },
    { id: 'work', headings: ['Logistics', 'Day-to-Day Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I get goods from one place to another, and know where they are in between.',
    'My work is trucks, papers and times, and the phone calls that keep them in agreement.',
    'Something is always on the road, and I am the one who knows how far it has come.',
  ],
  about: [
    [
      'The first look in the morning goes to what is late, and the second to what leaves today.',
      'A shipment is mostly waiting, and my work is to keep the waiting short.',
      'Bookings, papers, calls and changes of plan fill the day.',
    ],
    [
      'I would rather give bad news in the morning than at the end of the day.',
      'An address is checked before the truck is loaded.',
      'Drivers know the roads and the ramps, so I ask them.',
    ],
  ],
  closings: [
    'In short, I arrange, check and follow up until the goods are there.',
    'It should arrive whole, on the day agreed and with the right papers.',
    'Roads close and ships are late, so I keep a second plan at hand.',
  ],
  manners: [
    'A short call saves a long search, so I call.',
    'I tell people where their goods are before they ask.',
    'I keep my temper on the phone, even with a truck at the wrong gate.',
  ],
  strengths: ['Shipment Planning', 'Carrier Coordination', 'Shipping Documents'],
};
