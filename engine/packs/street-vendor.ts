import type { Pack } from './pack.ts';

/** Those who sell from a stall, a cart or a mat: food, fruit, clothes. */
export const streetVendor: Pack = {
  id: 'street-vendor',
  family: 'general',
  title: 'Street Vendor',
  aliases: [
    'street seller',
    'street food vendor',
    'street food seller',
    'street hawker',
    'hawker',
    'market vendor',
    'market trader -stock -equity -forex -financial',
    'market seller',
    'market woman',
    'market stall',
    'stall holder',
    'stallholder',
    'stall owner',
    'food vendor',
    'food hawker',
    'food cart',
    'fruit seller',
    'fruit vendor',
    'vegetable seller',
    'vegetable vendor',
    'fish seller',
    'flower seller',
    'newspaper vendor',
    'snack seller',
    'tea seller',
    'tea stall',
    'chai wala',
    'ice cream vendor',
    'lottery seller',
    'lottery vendor',
    'petty trader',
    'pushcart vendor',
  ],
  core: 'selling',
  glossary: { veg: 'vegetables', custs: 'customers', qty: 'quantity' },
  settings: ['self-employed', 'food', 'market', 'night market', 'mobile'],
  themes: [
    {
      id: 'selling',
      headings: ['Selling', 'Selling & Service'],
      cues: 'sell*, sold, sale*, customer*, serve*, serving, bargain*, price*, call out*, regular*, weigh*, pack, packing, cash*, change, payment*, mobile money*, upi, mpesa, m-pesa, deliver*, order*, credit*',
      duties: [
        {
          say: '[greet] people who stop, [weigh] in front of them, and [count] the change aloud',
          brief: '[serve] customers and [count] the change',
        },
        {
          say: '[notice] what regular customers buy, and [keep] it in stock',
          brief: '[look] after regular customers',
        },
      ],
    },
    {
      id: 'buying',
      headings: ['Buying & Stock', 'Buying'],
      cues: 'buy*, purchas*, wholesale*, supplier*, stock*, bargain with, early morning, market early, source*, choose*, select*, transport*, carry*, load*, farm*, import*, bale*',
      duties: [
        {
          say: '[compare] quality and prices before buying, and [buy] no more than will sell while it is fresh',
          brief: '[compare] quality and prices before buying',
        },
      ],
    },
    {
      id: 'preparing',
      headings: ['Cooking & Preparing', 'Preparing'],
      cues: 'cook*, fry*, grill*, boil*, prepare*, cut*, peel*, recipe*, dough*, tea, juice*, chapati*, momo*, taco*, snack*, batter*, chop*, marinat*, hygien*, clean*, wash*, gas, oil',
      duties: [
        {
          say: 'when food, snack*, tea, juice*, cook*, fry*, grill*: [wash] hands and tools, [keep] food covered, and [cook] in small batches',
          brief: '[cook] in small batches and [keep] food covered',
        },
      ],
    },
    {
      id: 'stall',
      headings: ['Stall & Display', 'Stall'],
      cues: 'stall*, cart*, set up*, setup, display*, arrang*, umbrella*, sign, signs, table*, close*, pack up*, clean up*, place*, pitch*, location*, route*, sort*',
      duties: [
        {
          say: '[set] up early, [arrange] goods so that prices can be read, and [leave] the place swept',
          brief: '[set] up and [leave] the place swept',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Money & Permits', 'Money'],
      cues: 'account*, book*, record*, saving*, loan*, expens*, profit*, permit*, licen*, fee, fees, council*, tax*, group*, association*, daily takings',
      duties: [
        {
          say: '[write] down what was bought and sold, and [set] money aside for the next purchase',
          brief: '[write] down purchases and sales',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Neighbors & Helpers', 'Neighbors'],
      cues: 'neighbor*, neighbour*, helper*, family, teach*, train*, community*, other vendors, watch each other*, committee*',
      duties: [],
    },
  ],
  hooks: [
    'My work is buying, preparing and selling fresh goods.',
    'I buy, prepare and sell goods from my own stall.',
  ],
  about: [
    [
      'I choose goods in the morning and check that they are fresh.',
      'Before I open, I clean the stall and set out prices.',
    ],
    [
      'I tell customers what is fresh today.',
      'When something is left over, I note it and buy less the next day.',
    ],
  ],
  closings: [
    'In short, my work is to sell good, fresh things at a fair price.',
    'Overall, I want customers to come back tomorrow.',
  ],
  strengths: ['Customer Service', 'Fresh Goods', 'Market Stall'],
};
