import type { Pack } from './pack.ts';

/** Those who plan and book journeys for others. */
export const travelConsultant: Pack = {
  id: 'travel-consultant',
  family: 'commerce',
  title: 'Travel Consultant',
  aliases: [
    'travel agent',
    'travel advisor',
    'travel adviser',
    'travel executive',
    'travel desk executive',
    'travel coordinator',
    'travel counselor',
    'travel counsellor',
    'tour consultant',
    'tour operator',
    'tour executive',
    'holiday consultant',
    'ticketing executive',
    'ticketing agent travel',
    'visa executive',
    'visa consultant',
    'visa officer travel',
    'reservation executive travel',
    'corporate travel',
    'travel sales',
  ],
  core: 'bookings',
  glossary: { pax: 'passengers', gds: 'GDS', fit: 'individual travelers' },
  settings: ['corporate', 'leisure', 'inbound', 'outbound'],
  themes: [
    {
      id: 'bookings',
      headings: ['Bookings & Tickets', 'Bookings'],
      cues: 'book*, ticket*, reserv*, flight*, fare*, hotel*, reissue*, cancel*, refund*, amadeus, galileo, sabre, gds, pnr, cab*, bus, train*, cruise*, check-in, web check-in, queue*',
      duties: [
        {
          say: 'not as visa: [compare] fares and connections, [read] the rules before booking, and [check] names against the passport',
          brief: '[compare] fares and connections',
        },
        {
          say: 'not as visa: [change], [reissue] and [refund] tickets, and [explain] what it costs',
          brief: '[change] and [refund] tickets',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Itineraries & Packages', 'Trip Planning'],
      cues: 'itinerar*, package*, plan*, customiz*, customis*, tour*, destination*, honeymoon*, group*, costing*, quote*, quotation*, dmc*, sightsee*, transfer*',
      duties: [
        {
          say: 'not as visa, ticketing: [ask] what travelers like and can spend, and [put] together routes, hotels and transfers',
          brief: '[put] together routes and hotels',
        },
      ],
    },
    {
      id: 'documents',
      headings: ['Visas & Documents', 'Documents'],
      cues: 'visa*, passport*, document*, insurance*, forex, embassy, consulate*, appointment*, form, forms, vfs, file*, letter*',
      duties: [
        {
          say: '[check] visas, passports and health rules against the dates, and [list] the papers that are missing',
          brief: '[check] visas and passports',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Travelers & Clients', 'Customers'],
      cues: 'customer*, client*, passenger*, enquir*, inquir*, complaint*, call*, email*, whatsapp, walk-in*, follow up, follow-up*, emergenc*, support, corporate client*, employee*, after hours',
      duties: [
        {
          say: '[answer] travelers before and during the trip, and [find] another way when a flight is canceled',
          brief: '[answer] travelers during the trip',
        },
        {
          say: '[send] the final papers in good time, with times and addresses',
          brief: '[send] travel papers in good time',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Hotels & Suppliers', 'Suppliers'],
      cues: 'supplier*, vendor*, airline*, negotiat*, rate*, contract*, hotel rates, b2b, agent*, tie-up*, tie up*',
      duties: [
        {
          say: 'not as visa: [ask] hotels and agents for rates and conditions, and [confirm] them in writing',
          brief: '[ask] for rates and conditions',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Invoices & Targets', 'Payments'],
      cues: 'invoice*, bill*, payment*, target*, sales, commission*, bsp, reconcil*, report*, expense*, mis, credit*',
      duties: [
        {
          say: '[invoice] trips, [match] payments, and [follow] up on refunds',
          brief: '[invoice] trips and [match] payments',
        },
      ],
    },
  ],
  hooks: [
    'I plan and book journeys, and I stay reachable when plans change.',
    'My work is getting people there and back with the right papers.',
  ],
  about: [
    [
      'I check names and dates against the passport.',
      'Before I book, I read the fare rules and the visa rules.',
    ],
    [
      'I explain what a fare includes and what it leaves out.',
      'When a connection changes, I tell the traveler and look for another.',
    ],
  ],
  closings: [
    'In short, my job is to get people there and back with the right bookings and papers.',
    'Overall, I want people to travel without having to worry about the details.',
  ],
  strengths: ['Bookings', 'Itineraries', 'Visas'],
};
