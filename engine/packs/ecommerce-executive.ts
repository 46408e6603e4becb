import type { Pack } from './pack.ts';

/** Those who run shops on the internet. */
export const ecommerceExecutive: Pack = {
  id: 'ecommerce-executive',
  family: 'commerce',
  title: 'E-Commerce Executive',
  aliases: [
    'e commerce executive',
    'e commerce',
    'ecommerce executive -virtual',
    'ecommerce manager',
    'e commerce manager',
    'ecommerce specialist',
    'e commerce specialist',
    'e commerce coordinator',
    'ecommerce coordinator',
    'e commerce assistant',
    'catalog executive',
    'catalogue executive',
    'cataloging executive',
    'catalog manager',
    'listing executive',
    'product listing',
    'marketplace manager',
    'marketplace executive',
    'marketplace specialist',
    'online store manager',
    'amazon seller',
    'amazon specialist',
    'amazon account manager',
    'online merchandiser',
    'digital merchandiser',
    'online seller',
  ],
  core: 'listings',
  glossary: {
    sku: 'item',
    skus: 'items',
    rto: 'returned orders',
    po: 'purchase order',
    pos: 'purchase orders',
  },
  settings: ['marketplace', 'fashion', 'grocery'],
  themes: [
    {
      id: 'listings',
      headings: ['Listings & Catalog', 'Product Listings'],
      cues: 'list*, catalog*, product page*, content, title*, image*, photo*, description*, keyword*, a+, bulk upload*, upload*, sku*, items, variation*, attribute*, seo, banner*, storefront*, website, shopify, collections',
      duties: [
        {
          say: '[write] product pages with clear titles, sizes and photos, and [correct] errors',
          brief: '[write] clear product pages',
        },
        {
          say: '[upload] and [check] new items, and [take] down those that are sold out',
          brief: '[upload] and [check] new items',
        },
      ],
    },
    {
      id: 'orders',
      headings: ['Orders & Returns', 'Orders', 'Shipping & Returns'],
      cues: 'order*, return*, refund*, dispatch*, ship*, deliver*, courier*, pack*, cancel*, rto, track*, fulfil*, warehouse, claims, reimburs*',
      duties: [
        {
          say: '[follow] orders from payment to delivery, and [sort] out returns and lost parcels',
          brief: '[follow] orders and returns',
        },
      ],
    },
    {
      id: 'pricing',
      headings: ['Prices & Promotions', 'Promotions'],
      cues: 'pric*, promo*, discount*, deal*, campaign*, ads, ad, sponsored, ppc, acos, coupon*, sale days, festive*, offers, marketing, meta, email*',
      duties: [
        {
          say: '[set] prices and offers after costs and fees, and [end] those that do not pay',
          brief: '[set] prices and offers',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock', 'Inventory'],
      cues: 'stock*, inventor*, replenish*, forecast*, purchase order*, vendor*, supplier*, fba, reorder*, sourc*',
      duties: [
        {
          say: '[compare] stock in the shop with the shelf, and [reorder] in time',
          brief: '[compare] stock and [reorder]',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers & Reviews', 'Customers', 'Reviews & Questions'],
      cues: 'customer*, review*, rating*, query, queries, ticket*, chat*, complaint*, seller support, case*, account health, feedback, q&a',
      duties: [
        {
          say: '[answer] questions and reviews, and [pass] on faults that come up again',
          brief: '[answer] questions and reviews',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Sales & Reports', 'Reports'],
      cues: 'report*, sales, analy*, conversion*, traffic, dashboard*, data*, excel, mis, reconcil*, payment*, settlement*, target*, competitor*, gst, kpi*',
      duties: [
        {
          say: '[look] at visits, sales and returns, and [find] the pages where people give up',
          brief: '[look] at visits, sales and returns',
        },
        {
          say: '[check] what marketplaces pay out against orders and fees',
          brief: '[check] payouts against orders',
        },
      ],
    },
  ],
  hooks: [
    'I look after an online shop, from the product page to the parcel at the door.',
    'I help people find the right product online and get it on time.',
  ],
  about: [
    [
      'I look at our pages as a customer would, from the search to the checkout.',
      'Before a campaign starts, I check prices, stock and links.',
    ],
    [
      'I change a single thing at a time and compare the figures.',
      'When returns of a product go up, I look at its page and photos first.',
    ],
  ],
  closings: [
    'In short, my job is to help people find the right product online and get what they ordered.',
    'Overall, I want the shop to be complete, correct and in stock.',
  ],
  strengths: ['Product Listings', 'Orders', 'Promotions'],
};
