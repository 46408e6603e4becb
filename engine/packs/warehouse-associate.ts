import type { Pack } from './pack.ts';

export const warehouseAssociate: Pack = {
  id: 'warehouse-associate',
  family: 'hands-on',
  title: 'Warehouse Associate',
  aliases: [
    'warehouse worker',
    'warehouse operative',
    'warehouse operator',
    'warehouse assistant',
    'warehouse staff',
    'warehouse clerk',
    'warehouse helper',
    'warehouse supervisor',
    'warehouse executive',
    'warehouse picker',
    'order picker',
    'picker packer',
    'picker',
    'packer',
    'forklift operator',
    'forklift driver',
    'material handler',
    'storekeeper',
    'store keeper',
    'stock clerk',
    'inventory clerk',
    'shipping clerk',
    'receiving clerk',
    'fulfillment associate',
    'fulfilment associate',
    'logistics assistant',
    'loader',
    'package handler',
  ],
  core: 'warehouse',
  glossary: {
    'p&p': 'picking and packing',
    inv: 'inventory',
    whse: 'warehouse',
    skus: 'SKUs',
    flt: 'forklift',
    'fork lift': 'forklift',
  },
  settings: [
    'night shift',
    'inbound',
    'outbound',
    'cold store',
    'cold storage',
    'e-commerce',
    'returns',
    'receiving',
    'shipping',
  ],
  themes: [
    {
      id: 'receiving',
      headings: ['Receiving & Put-Away', 'Receiving'],
      cues: 'receiv*, goods in, goods-in, inbound, unload*, put away, put-away, putaway, putting away, delivery note*, check deliveries, checking deliveries, deliveries, incoming, asn, grn, containers, container, damaged goods, damages, inspect goods',
      duties: [
        {
          say: '[unload] deliveries, [check] them against the papers, and [put] goods away where they belong',
          brief: '[unload] and [check] incoming deliveries',
        },
        {
          say: '[count] what comes in, [note] damage and shortages, and [book] goods to their place',
          brief: '[put] incoming goods in the right place',
        },
      ],
    },
    {
      id: 'picking',
      headings: ['Picking & Packing', 'Order Picking'],
      cues: 'pick, picks, picking, picked, pack, packs, packing, packed, orders, order fulfillment, order fulfilment, fulfil*, scan, scanning, scanned, scanner*, rf gun*, rf scanner*, units per hour, uph, lines per hour, pick rate*, wrap*, shrink wrap*, label, labels, labeling, labelling, barcode*, boxes, kitting, assembl*, pick accuracy, accuracy',
      duties: [
        {
          say: '[pick] orders by list or scanner, [check] item and count, and [pack] them so that they arrive in one piece',
          brief: '[pick] and [pack] orders with care',
        },
        {
          say: '[pull] the right items for each order, [wrap] and [label] them, and [sort] out what does not match',
          brief: '[wrap] and [label] orders for shipping',
        },
      ],
    },
    {
      id: 'dispatch',
      headings: ['Loading & Dispatch', 'Shipping & Loading'],
      cues: 'load, loads, loading, loaded, load trucks, loading trucks, dispatch*, despatch*, ship, shipping, shipped, shipment*, outbound, goods out, truck*, trailer*, lorry, lorries, palletis*, palletiz*, build pallets, building pallets, pallets, bill of lading, bol, manifest*, carriers, couriers, dock',
      duties: [
        {
          say: '[stage] outgoing orders by route, [load] trucks in the right order, and [check] the papers before they leave',
          brief: '[load] trucks and [check] the papers',
        },
        {
          say: '[build] pallets that hold, [secure] them, and [get] them to the dock in time for the truck',
          brief: '[build] pallets and [get] them to the dock',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Inventory & Stock', 'Stock Control'],
      cues: 'inventor*, stock*, cycle count*, count, counts, counting, counted, stocktak*, stock take*, replenish*, restock*, rotat*, fifo, fefo, bin, bins, locations, discrepanc*, reconcil*, wms, returns, sap, min max, shortages, expiry, material*, issue material*, issuing material*',
      tools: ['logistics', 'erp'],
      duties: [
        {
          say: '[book] every movement in {logistics+erp}, [count] stock, and [follow] up when shelf and system do not agree',
          brief: '[book] stock movements in {logistics+erp}',
        },
        {
          say: '[count] stock, [refill] pick locations, and [follow] up when shelf and list do not agree',
          brief: '[count] stock and [refill] locations',
        },
        {
          say: '[keep] track of what moves, [rotate] stock by date, and [report] what is missing or damaged',
          brief: '[report] what is missing or damaged',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Forklift & Equipment', 'Equipment'],
      cues: 'forklift*, pallet jack*, reach truck*, cherry picker, order picker truck, pump truck*, hand truck*, vna, counterbalance, equipment, machine*, machinery, conveyor*, baler, battery, charging, pre-use check*, crane*',
      duties: [],
    },
    {
      id: 'warehouse',
      headings: ['Warehouse Work', 'Day-to-Day Warehouse Work'],
      cues: 'clean*, tidy, tidying, sweep*, 5s, housekeeping, aisle*, heavy lifting, lift, lifting, sort, sorting, sorted, packages',
      duties: [
        {
          say: '[keep] aisles clear and work areas clean, and [put] tools and scanners back where the next shift will look',
          brief: '[keep] aisles clear and work areas clean',
        },
        {
          say: '[switch] between tasks as trucks and orders come in, and [keep] a steady pace through the shift',
          brief: '[switch] tasks as trucks and orders come in',
        },
      ],
    },
  ],
  hooks: [
    'I make sure that goods come in, are found again, and leave for the right place.',
    'My work is moving goods safely, counting them correctly and sending out what was ordered.',
    'In a warehouse the right box has to be on the right truck, and I help to get it there.',
  ],
  about: [
    [
      'My shifts are unloading, put-away, picking, packing and loading, depending on what the day brings.',
      'Some days are mostly deliveries, others are mostly orders, and I work where I am needed.',
      'Receiving, picking, packing, loading: I move between them as trucks and orders come in.',
    ],
    [
      'Speed matters, but a wrong item costs more time than it saves, so I check before I scan.',
      'I look twice at the label, because that is where most mistakes begin.',
      'A tidy aisle is a fast aisle, so I clear up as I go.',
    ],
    [
      'I watch out for the people around me, since a warehouse has moving machines and tired feet.',
      'When a colleague is behind, I help, and I know that they would do the same.',
    ],
  ],
  closings: [
    'In short, I move goods safely, count them correctly and keep a steady pace.',
    'Put simply, what is ordered should be what arrives, and I work to make that so.',
    'What ties it together is care, pace and an eye for what does not match.',
  ],
  manners: [
    'A careful start to the shift saves trouble at the end of it, so I check my area first.',
    'I show up on time and keep a steady pace.',
    'I ask when a label and a list disagree.',
  ],
  strengths: ['Order Picking', 'Inventory', 'Loading & Shipping'],
};
