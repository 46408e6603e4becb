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
          say: '[greet] customers, [help] them find what they came for, and [answer] questions about products and prices',
          brief: '[help] customers find what they came for',
        },
        {
          say: '[serve] customers in a friendly way, [explain] the differences between products, and [fetch] a colleague when I do not know',
          brief: '[serve] customers and [answer] their questions',
        },
        {
          say: '[notice] who needs help and who would rather look around, and [be] there when a question comes up',
          brief: '[look] out for customers who need help',
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
          say: '[ring] up purchases on {pos}, [take] cash and card payments, and [count] the drawer at the end of the shift',
          brief: '[ring] up purchases and [take] payments on {pos}',
        },
        {
          say: '[ring] up purchases, [take] cash and card payments, and [count] the drawer at the end of the shift',
          brief: '[ring] up purchases and [take] payments',
        },
        {
          say: '[work] the register, [give] the right change, and [keep] the line moving without rushing anyone',
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
          say: '[handle] returns and exchanges by the rules of the store, and [explain] them politely when the answer is no',
          brief: '[handle] returns and exchanges politely',
        },
        {
          say: '[check] receipts and goods when something comes back, and [settle] the exchange or refund',
          brief: '[check] goods that come back',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Shelves', 'Shelves & Stock'],
      cues: 'stock*, restock*, shelf, shelves, shelv*, replenish*, deliver*, unload*, inventory, inventories, expiry, expiration, expired, date check*, date rotation, rotat*, fifo, backroom, back room, warehouse, unpack*, order supplies, ordering, orders from suppliers, fill shelves, count stock, cycle count*',
      duties: [
        {
          say: '[unpack] deliveries, [refill] shelves, and [rotate] goods, so that older stock is sold first',
          brief: '[refill] shelves and [rotate] stock',
        },
        {
          say: '[keep] shelves filled and tidy, [check] dates and price tags, and [say] when something runs low',
          brief: '[keep] shelves filled and prices correct',
        },
      ],
    },
    {
      id: 'displays',
      headings: ['Displays & Merchandising', 'Merchandising'],
      cues: 'display*, merchandis*, window, windows, planogram*, signage, price tag*, pricing, labels, labeling, labelling, mannequin*, visual, seasonal, layout*, promotion*, promo, promos',
      duties: [
        {
          say: '[set] up displays and promotions as planned, and [put] back in order what a busy hour has left behind',
          brief: '[keep] displays and price tags in order',
        },
      ],
    },
    {
      id: 'floor',
      headings: ['Store Operations', 'In the Store'],
      cues: 'open store, opening, open and close, opening and closing, closing, open the store, close the store, key holder, keyholder, keyholding, clean*, tidy*, tidying, sweep*, mop*, sales floor, shop floor, store standards, store operations',
      duties: [
        {
          say: '[keep] the store clean and tidy, and [help] get it ready before opening and after closing',
          brief: '[keep] the store clean and tidy',
        },
        {
          say: '[move] to where I am needed during the shift, from the register to the floor and back',
          brief: '[move] to where I am needed during a shift',
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
    'I serve customers, take payments and keep the store in the shape that people like to shop in.',
    'My work is helping people find what they came for, and sending them home with the right change.',
    'In a store, small things count: a friendly word, a filled shelf, a short line, the right price.',
  ],
  about: [
    [
      'A shift goes by quickly between the register, the shelves and the questions that customers ask along the way.',
      'My day moves between customers, the register and the shelves, often all within the same ten steps.',
      'The job is part service, part cash handling and part keeping things where people expect to find them.',
    ],
    [
      'People remember how they were treated at the register, so I look up and greet them even when the line is long.',
      'When I do not know the answer, I find someone who does rather than guess.',
      'Cash and prices have to be right, so I check before I press the button.',
    ],
    [
      'With colleagues I swap tasks as the day requires, because a store runs on people who help each other.',
      'Busy hours need a team that talks, so I say when I need a hand and notice when others do.',
    ],
  ],
  closings: [
    'In short, I look after customers, the register and the shelves, and I try to do it with a good word for everyone.',
    'Put simply, I want people to find what they need, pay the right price and leave in a good mood.',
    'What ties it together is friendly service, care with money and a tidy store.',
  ],
  manners: [
    'A smile and a straight answer go a long way in a store, so I offer both.',
    'I like busy days, and I stay friendly on them.',
    'I count carefully and I am on time.',
  ],
  strengths: ['Customer Service', 'Cash Handling', 'Stock & Shelves'],
};
