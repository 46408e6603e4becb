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
    'picker -tea -fruit -rag -waste -cotton -crop -berry -apple -coffee',
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
    'stores officer',
    'stores executive',
    'stevedore',
    'dock worker',
    'longshoreman',
    'unloader',
    'goods handler',
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
      headings: ['Receiving & Put-Away', 'Goods Receiving'],
      cues: 'receiv*, goods in, goods-in, inbound, unload*, put away, put-away, putaway, putting away, delivery note*, check deliveries, checking deliveries, deliveries, incoming, asn, grn, containers, container, damaged goods, damages, inspect goods',
      duties: [
        {
          say: '[unload] deliveries, [check] them against the paperwork, and [put] goods away in the right location',
          brief: '[unload] and [check] incoming deliveries',
        },
        {
          say: '[count] incoming goods, [record] damage and shortages, and [assign] storage locations',
          brief: '[count] incoming goods and [record] damage',
        },
      ],
    },
    {
      id: 'picking',
      headings: ['Order Picking', 'Picking & Packing'],
      cues: 'pick, picks, picking, picked, pack, packs, packing, packed, orders, order fulfillment, order fulfilment, fulfil*, scan, scanning, scanned, scanner*, rf gun*, rf scanner*, units per hour, uph, lines per hour, pick rate*, wrap*, shrink wrap*, label, labels, labeling, labelling, barcode*, boxes, kitting, assembl*, pick accuracy, accuracy',
      duties: [
        {
          say: 'not as forklift, reach, stores, storekeeper, keeper, storeman, stevedore, dock, longshoreman, supervisor, manager: [collect] orders by list or scanner, [check] item and quantity, and [pack] them securely',
          brief: '[pick] and [pack] orders',
        },
        {
          say: 'not as forklift, reach, stores, storekeeper, keeper, storeman, stevedore, dock, longshoreman, supervisor, manager: [gather] items for each order, [wrap] and [label] them, and [resolve] mismatches',
          brief: '[wrap] and [label] orders for shipping',
        },
        {
          say: 'as stores, storekeeper, keeper, storeman: [issue] materials and tools against a request, and [enter] them in the register the same day',
          brief: '[issue] materials against requests',
        },
        {
          say: 'as forklift, reach: [move] pallets between dock, racks and trucks, and [look] behind before reversing',
          brief: '[move] pallets safely',
        },
      ],
    },
    {
      id: 'dispatch',
      headings: ['Loading & Dispatch', 'Shipping & Loading'],
      cues: 'load, loads, loading, loaded, load trucks, loading trucks, dispatch*, despatch*, ship, shipping, shipped, shipment*, outbound, goods out, truck*, trailer*, lorry, lorries, palletis*, palletiz*, build pallets, building pallets, pallets, bill of lading, bol, manifest*, carriers, couriers, dock',
      duties: [
        {
          say: 'not as stores, storekeeper, keeper, storeman, stevedore, dock, longshoreman: [stage] outgoing orders by route, [load] trucks in the right order, and [check] the paperwork before departure',
          brief: '[load] trucks and [check] the paperwork',
        },
        {
          say: 'not as stores, storekeeper, keeper, storeman, stevedore, dock, longshoreman, supervisor, manager: [build] stable pallets, [secure] them, and [move] them to the dock on time',
          brief: '[build] and [secure] pallets',
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
          say: '[book] movements in {logistics+erp}, [count] inventory, and [resolve] differences',
          brief: '[book] movements in {logistics+erp}',
        },
        {
          say: '[count] items, [refill] picking locations, and [report] differences',
          brief: '[count] items and [refill] locations',
        },
        {
          say: '[rotate] goods by date, and [report] missing or damaged items',
          brief: '[report] missing or damaged items',
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
      headings: ['Warehouse Work', 'Daily Warehouse Work'],
      cues: 'clean*, tidy, tidying, sweep*, 5s, housekeeping, aisle*, heavy lifting, lift, lifting, sort, sorting, sorted, packages',
      duties: [
        {
          say: 'not as supervisor, manager: [keep] aisles and work areas clear, and [return] tools and scanners to their place',
          brief: '[keep] aisles and work areas clear',
        },
        {
          say: 'as supervisor, manager: [divide] up the receiving, picking and loading work, and [check] that orders leave on time',
          brief: '[divide] up the receiving, picking and loading work',
        },
        {
          say: 'not as stores, storekeeper, keeper, storeman, stevedore, dock, longshoreman, supervisor, manager: [move] between tasks as trucks and orders come in',
          brief: '[work] where trucks and orders need me',
        },
      ],
    },
  ],
  hooks: [
    'not as stores, storekeeper, keeper, storeman, stevedore, dock, longshoreman, forklift: I receive, store, pick and ship goods.',
    'My work is moving goods safely, counting them correctly and preparing orders for shipping.',
  ],
  about: [
    [
      'I check the item and the quantity before I scan or sign.',
      'not as supervisor, manager: Before I use a truck or a lift, I check brakes, forks and load.',
    ],
    ['When a count is wrong, I look for the cause before I correct it.', 'I keep aisles and exits clear.'],
  ],
  closings: [
    'In short, my job is to see that the right goods arrive, are found and leave on time.',
    'Overall, I want stock to be counted correctly and customers to get what they ordered.',
  ],
  strengths: ['Order Picking', 'Inventory', 'Loading & Shipping'],
};
