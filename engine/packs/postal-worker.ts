import type { Pack } from './pack.ts';

export const postalWorker: Pack = {
  id: 'postal-worker',
  family: 'hands-on',
  title: 'Postal Worker',
  aliases: [
    'mail carrier',
    'letter carrier',
    'postman',
    'postwoman',
    'mailman',
    'postal carrier',
    'postal assistant',
    'postal clerk',
    'post office clerk',
    'post office assistant',
    'post office counter',
    'mail handler',
    'mail sorter',
    'mailroom',
    'mail room',
    'postal officer',
    'postal delivery',
    'rural carrier',
    'sorting officer',
    'gramin dak sevak',
    'postmaster',
    'parcel sorter',
  ],
  core: 'delivery',
  glossary: { pkgs: 'parcels', pkg: 'parcel', cod: 'cash on delivery' },
  settings: ['rural', 'city route', 'sorting office', 'night shift', 'counter', 'mailroom'],
  themes: [
    {
      id: 'delivery',
      headings: ['Mail Delivery', 'Delivery Round'],
      cues: 'deliver*, route*, round, rounds, walk*, letters, parcel*, mailbox*, letterbox*, door*, signature*, signed, van, bike, bicycle, address*, houses, registered',
      duties: [
        {
          say: 'not as clerk, counter, sorter, handler, mailroom, postmaster, assistant: [deliver] letters and parcels on a fixed round, and [get] signatures where they are needed',
          brief: '[deliver] letters and parcels',
        },
        {
          say: 'not as clerk, counter, sorter, handler, mailroom, postmaster, assistant: [find] a safe solution when nobody is home, and [leave] a clear notice',
          brief: '[leave] clear notices when nobody is home',
        },
        {
          say: 'as mailroom, mail room: [distribute] mail and parcels to the right desks, and [collect] outgoing items on time',
          brief: '[distribute] mail to the right desks',
        },
      ],
    },
    {
      id: 'sorting',
      headings: ['Sorting & Preparation', 'Sorting'],
      cues: 'sort*, bundle*, prepar*, frame*, sequence, scan*, label*, postcode*, zip code*, load*, bag*, tray*, redirect*, forward*, undeliver*, return*',
      duties: [
        {
          say: '[sort] mail by street and number, [scan] parcels, and [set] aside redirected items',
          brief: '[sort] mail and [scan] parcels',
        },
        {
          say: '[put] mail in walking order, [load] parcels last in first out, and [check] special items',
          brief: '[prepare] mail in delivery order',
        },
      ],
    },
    {
      id: 'counter',
      headings: ['Counter & Customers', 'Customers'],
      cues: 'customer*, counter, stamp*, sell*, payment*, cash*, money order*, form*, question*, weigh*, queue*, saving*, passport*, complain*, savings',
      duties: [
        {
          say: 'as clerk, counter, assistant, postmaster: [weigh] and [accept] items, [sell] stamps and services, and [balance] the cash',
          brief: '[accept] items and [sell] stamps',
        },
        {
          say: '[answer] questions about delivery times and missing items, and [pass] on complaints with the details',
          brief: '[answer] questions about delivery times',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle & Equipment', 'Vehicle'],
      cues: 'vehicle*, van checks, fuel, bike*, trolley*, scanner*, handheld*, equipment, check vehicle, clean*, maintenance, tyres, tires',
      duties: [
        {
          say: 'not as clerk, counter, sorter, handler, mailroom, postmaster, assistant: [check] vehicle or bicycle, scanner and bags before setting out',
          brief: '[check] vehicle and scanner before setting out',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Security & Confidentiality', 'Security of Mail'],
      cues: 'secur*, confidential*, tamper*, theft, lock*, valuables, dog*, ice, lift*, safe, safety, hazard*, suspicious*, dangerous',
      duties: [
        {
          say: '[keep] mail secure and private, and [report] damaged, suspicious or missing items',
          brief: '[keep] mail secure and private',
        },
        {
          say: '[lift] with care, and [watch] out for dogs, ice and traffic',
          brief: '[work] safely on the round',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Handover', 'Records'],
      cues: 'record*, log, logs, scan record*, report*, sign*, handover*, notice*, form*, timesheet*',
      duties: [
        {
          say: '[record] deliveries, attempts and redirected items on the same day',
          brief: '[record] deliveries and attempts',
        },
      ],
    },
  ],
  hooks: [
    'I make sure that letters and parcels reach the right people.',
    'My work is mail: sorting it correctly, keeping it safe and getting it to the right address.',
  ],
  about: [
    [
      'I read an address to the end before I sort or deliver an item.',
      'Before I set off, I put the mail in the order of the round.',
    ],
    [
      'I keep other people’s mail private and dry.',
      'When an item cannot be delivered, I leave a notice and record it.',
    ],
  ],
  closings: [
    'In short, my job is to get letters and parcels to the right people.',
    'Overall, I want every item to arrive complete and on time.',
  ],
  strengths: ['Mail Delivery', 'Sorting', 'Customer Service'],
};
