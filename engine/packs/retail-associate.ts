import type { Pack } from './pack.ts';

export const retailAssociate: Pack = {
  id: 'retail-associate',
  family: 'commerce',
  title: 'Retail Associate',
  aliases: [
    'retail',
    'retail assistant',
    'retail sales associate',
    'sales associate',
    'sales assistant',
    'sales advisor',
    'sales adviser',
    'shop assistant',
    'shop worker',
    'shopkeeper',
    'cashier -bank -casino',
    'checkout assistant',
    'checkout operator',
    'store associate',
    'store assistant',
    'store clerk',
    'sales clerk',
    'shop floor',
    'supermarket',
    'merchandiser',
    'customer assistant',
    'showroom',
    'gas station attendant',
  ],
  core: 'floor',
  glossary: { pos: 'POS', 'pos till': 'POS till', merch: 'merchandise', deli: 'delicatessen' },
  settings: [
    'fashion',
    'grocery',
    'electronics',
    'cosmetics',
    'supermarket',
    'part-time',
    'part time',
    'footwear',
    'jewelry',
    'jewellery',
    'pharmacy',
    'home improvement',
    'checkout',
    'till',
  ],
  themes: [
    {
      id: 'customers',
      headings: ['Customer Service', 'Helping Customers'],
      cues: 'customer*, greet*, serve*, serving, assist*, shopper*, advise*, advice, advising, recommend*, help people, help find, helped people, complaint*, query, queries, question*, fitting room*, product knowledge, phone orders, answer phone*, answering phone*, client*, personal shopping',
      duties: [
        {
          say: 'not as merchandiser, visual: [greet] customers, [help] them find products, and [answer] questions about products and prices',
          brief: '[help] customers find products',
        },
        {
          say: 'not as merchandiser, visual: [explain] the differences between products, and [help] customers to choose',
          brief: '[serve] customers and [answer] their questions',
        },
        {
          say: 'not as merchandiser, visual: [approach] customers on the floor, and [answer] their questions',
          brief: 'not as merchandiser, visual: [approach] customers on the floor',
        },
      ],
    },
    {
      id: 'checkout',
      headings: ['Checkout & Cash Handling', 'Checkout'],
      cues: 'till, tills, checkout, check out, check-out, cash, cash register*, register, registers, pos, card payment*, payment*, transaction*, scan items, scanning, ring up, ringing up, rang up, bag groceries, bagging, self checkout, self-checkout, cash up, cashing up, count the drawer, cash drawer*, float, balance, balancing, bank deposit*, deposits, change, bill customers, billing, receipts, coupons, lottery, gift cards',
      tools: ['pos'],
      duties: [
        {
          say: 'not as merchandiser, visual: [ring] up purchases on {pos}, [take] cash and card payments, and [count] the drawer at the end of the shift',
          brief: '[ring] up purchases and [take] payments on {pos}',
        },
        {
          say: 'not as merchandiser, visual: [ring] up purchases, [take] cash and card payments, and [count] the drawer at the end of the shift',
          brief: '[ring] up purchases and [take] payments',
        },
        {
          say: 'not as merchandiser, visual: [work] the register, [count] out the change, and [keep] the line moving',
          brief: '[work] the register and [keep] the line moving',
        },
      ],
    },
    {
      id: 'returns',
      headings: ['Returns & Exchanges'],
      cues: 'return, returns, refund*, exchange*, faulty, warranty, click and collect, click & collect, online orders, online order, pickup orders, curbside',
      duties: [
        {
          say: 'not as merchandiser, visual: [process] returned goods according to store policy, and [explain] the policy',
          brief: '[process] returned goods',
        },
        {
          say: 'not as merchandiser, visual: [check] receipts and returned items, and [issue] the exchange or refund',
          brief: '[check] returned items',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Shelves', 'Shelves & Stock'],
      cues: 'stock*, restock*, shelf, shelves, shelv*, replenish*, deliver*, unload*, inventory, inventories, expiry, expiration, expired, date check*, date rotation, rotat*, fifo, backroom, back room, warehouse, unpack*, order supplies, ordering, orders from suppliers, fill shelves, count stock, cycle count*',
      duties: [
        {
          say: 'not as merchandiser, visual: not as cashier: [unpack] deliveries, [refill] shelves, and [rotate] older products to the front',
          brief: '[refill] shelves and [rotate] stock',
        },
        {
          say: 'as merchandiser, visual: [count] props and display material, and [order] what the next change needs',
          brief: '[count] props and display material',
        },
        {
          say: 'not as merchandiser, visual: [keep] shelves filled and tidy, [check] labels and price tags, and [report] low stock',
          brief: '[keep] shelves filled and prices correct',
        },
        {
          say: 'when food, foods, grocer*, supermarket, convenience, deli, bakery, dairy: [rotate] food by date, [remove] expired items, and [check] fridge temperatures',
          brief: '[rotate] food by date',
        },
      ],
    },
    {
      id: 'displays',
      headings: ['Displays & Merchandising', 'Merchandising'],
      cues: 'display*, merchandis*, window, windows, planogram*, signage, price tag*, pricing, labels, labeling, labelling, mannequin*, visual, seasonal, layout*, promotion*, promo, promos, festive*, window*, mannequin*, vm, new store*, nso, store opening*, props',
      duties: [
        {
          say: 'not as cashier, checkout: [set] up displays and promotions as planned, and [tidy] them during the day',
          brief: '[set] up displays and price tags',
        },
        {
          say: 'not as cashier, checkout: as merchandiser, visual: [build] displays to the plan, [photograph] them, and [adapt] them to the space in each store',
          brief: '[build] displays to the plan',
        },
        {
          say: 'as merchandiser, visual: [watch] where customers stop and what they pick up, and [change] the display to match',
          brief: '[watch] where customers stop',
        },
      ],
    },
    {
      id: 'floor',
      headings: ['Store Operations', 'In the Store'],
      cues: 'open store, opening, open and close, opening and closing, closing, open the store, close the store, key holder, keyholder, keyholding, clean*, tidy*, tidying, sweep*, mop*, sales floor, shop floor, store standards, store operations',
      duties: [
        {
          say: 'not as merchandiser, visual: [keep] the sales floor clean and tidy, and [help] with opening and closing',
          brief: 'not as merchandiser, visual: [keep] the sales floor clean and tidy',
        },
        {
          say: 'as merchandiser, visual: [show] store teams how a display is kept, and [leave] them a photo of how it should look',
          brief: '[show] store teams how a display is kept',
        },
        {
          say: 'not as merchandiser, visual, cashier, checkout: [move] between the register and the sales floor as needed during the shift',
          brief: '[help] on the sales floor and at the register',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['Sales', 'Sales & Promotions'],
      cues: 'upsell*, up-sell*, cross-sell*, cross sell*, sell, sells, selling, sold, sales, sales target*, target, targets, loyalty card*, loyalty program*, membership*, store card*, credit card*, add-on*, revenue, commission',
      duties: [],
    },
    {
      id: 'loss',
      headings: ['Loss Prevention & Safety', 'Safety & Loss Prevention'],
      cues: 'loss prevention, theft, shoplift*, shrink*, security tag*, cctv, safety, age check*, check id, check ids, checking ids, ids for, id check*, hazard*, hygiene, first aid, fire',
      duties: [],
    },
  ],
  hooks: [
    'as merchandiser, visual: I arrange products and displays so that customers find them and want to pick them up.',
    'not as merchandiser, visual: I serve customers, take payments and keep the store tidy and well stocked.',
    'not as merchandiser, visual: My work is helping customers find products and making checkout quick and correct.',
    'not as merchandiser, visual: I help customers, work the register and keep the shelves filled.',
  ],
  about: [
    [
      'not as merchandiser, visual: I greet customers at the register, even when the line is long.',
      'as merchandiser, visual: I look at a display from where customers will see it.',
      'Before the store opens, I check shelves, prices and signs.',
    ],
    [
      'When I do not know an answer, I ask or look it up.',
      'not as merchandiser, visual: I count change and check prices carefully.',
    ],
  ],
  closings: [
    'as merchandiser, visual: In short, my job is to show products so that customers find them and want them.',
    'not as merchandiser, visual: In short, my job is to help customers to find what they need and to pay the right price for it.',
    'not as merchandiser, visual: Overall, I want customers to leave with what they came for.',
  ],
  strengths: ['Customer Service', 'Cash Handling', 'Stock & Shelves'],
};
