import type { Pack } from './pack.ts';

export const administrativeAssistant: Pack = {
  id: 'administrative-assistant',
  family: 'office',
  title: 'Administrative Assistant',
  aliases: [
    'administrative',
    'admin assistant',
    'admin officer',
    'admin executive',
    'admin clerk',
    'admin support',
    'administration assistant',
    'administration officer',
    'office administrator',
    'office assistant',
    'office admin',
    'office manager',
    'office coordinator',
    'office executive',
    'executive assistant',
    'executive secretary',
    'personal assistant',
    'secretary',
    'school administrator',
    'team assistant',
    'assistant to',
    'clerical assistant',
    'virtual assistant',
    'ea to',
    'ea ceo',
    'pa to',
    '=ea',
    '=pa',
  ],
  core: 'office',
  glossary: {
    mtg: 'meeting',
    mtgs: 'meetings',
    appt: 'appointment',
    appts: 'appointments',
    exec: 'executive',
    execs: 'executives',
    po: 'purchase order',
    pos: 'purchase orders',
    md: 'managing director',
    'std ops': 'standard operations',
  },
  settings: ['hr', 'legal', 'medical', 'school', 'front desk', 'part-time', 'part time', 'temp'],
  themes: [
    {
      id: 'office',
      headings: ['Office Administration', 'Office Support'],
      cues: 'office, admin work, administrative support, administrative tasks, admin tasks, admin support, day to day running, photocop*, printing, printer*, errands, mailroom, facilit*, maintenance, it support, office move, events, event, team lunch*, parties, party, cleaning staff, housekeeping, passes, badges, parking',
      duties: [
        {
          say: '[organize] daily office work with {office+docs+communication}, and [keep] information easy to find for others',
          brief: '[organize] daily office work with {office+docs+communication}',
        },
        {
          say: '[look] after the daily running of the office, and [deal] with small problems early',
          brief: '[look] after the daily running of the office',
        },
        {
          say: 'unless virtual, remote, remotely, freelance: [take] care of day-to-day tasks such as forms, copies, room bookings and repairs',
          brief: '[support] the team with day-to-day office work',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Calendars & Scheduling', 'Scheduling'],
      cues: 'calendar*, diary, diaries, schedul*, appointment*, booking meeting*, book meeting*, meeting room*, room booking*, rooms, scheduling meeting*, schedule meeting*, scheduled meeting*, set up meeting*, setting up meeting*, arrange meeting*, arranging meeting*, arranged meeting*, time zone*, reminders, deadlines, rota, rotas, shifts',
      duties: [
        {
          say: '[arrange] appointments and meetings, [resolve] conflicts, and [send] reminders in good time',
          brief: '[arrange] appointments and meetings',
        },
        {
          say: '[keep] calendars up to date, [find] dates that suit everyone, and [book] meeting rooms',
          brief: '[manage] calendars and bookings',
        },
      ],
    },
    {
      id: 'correspondence',
      headings: ['Correspondence', 'Letters & Email'],
      cues: 'email*, e-mail*, mail, inbox*, letter*, correspondence, post, courier*, parcels, packages, draft*, typing, type up, typed, proofread*, dictation, newsletter*, announcements, memo*',
      duties: [
        {
          say: '[sort] incoming mail and email, [answer] routine inquiries, and [forward] the rest to the right person',
          brief: '[answer] incoming mail and email',
        },
        {
          say: '[draft] letters and emails, [check] names and dates, and [send] them out',
          brief: '[draft] letters and emails',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Reception & Phones', 'Front Desk & Phones'],
      cues: 'phone, phones, answer phone*, answering phone*, answered phone*, answering the phone*, calls, switchboard, reception, front desk, visitor*, guest*, greet*, walk-ins, welcom*, callers, telephone*, sign in, enquir*, inquir*, point of contact, customers, clients, patients, parents, complaints, customer ticket*, support ticket*, macros, chat',
      duties: [
        {
          say: 'unless virtual, remote, remotely, freelance, self-employed: [answer] the phone, [welcome] visitors, and [direct] them to the right person',
          brief: '[answer] calls and [welcome] visitors',
        },
        {
          say: 'unless virtual, remote, remotely, freelance, self-employed: [take] calls and messages, [answer] general questions, and [make] visitors feel welcome',
          brief: '[take] calls and messages',
        },
      ],
    },
    {
      id: 'documents',
      headings: ['Documents & Reports', 'Documents'],
      cues: 'report, reports, reporting, presentation*, slides, deck, decks, spreadsheet*, minutes, take minutes, taking minutes, agenda*, meeting notes, contracts, templates, forms, board paper*, preparation of, prepare documents, preparing documents, prepared documents, formatting',
      tools: ['office', 'docs'],
      duties: [
        {
          say: '[prepare] documents, lists and presentations, and [proofread] them before they go out',
          brief: '[prepare] documents and presentations',
        },
        {
          say: '[turn] notes and drafts into finished documents, and [keep] templates up to date',
          brief: '[turn] notes and drafts into finished documents',
        },
      ],
    },
    {
      id: 'online',
      headings: ['Online Shop & Social Media', 'Online Work'],
      cues: 'shopify, product listing*, listings, order tracking, online store, ecommerce, e-commerce, amazon, social media, instagram, facebook, posts, canva, graphics, blog, newsletter*, website',
      duties: [],
    },
    {
      id: 'travel',
      headings: ['Travel', 'Travel & Events'],
      cues: 'travel*, travel arrangement*, travel plan*, conference arrangement*, flight*, hotel*, itinerar*, visa*, trips, conference*, offsite*, off-site*, accommodation, cab booking*, flight ticket*, train ticket*, air ticket*',
      duties: [],
    },
    {
      id: 'stock',
      headings: ['Supplies & Vendors', 'Supplies'],
      cues: 'suppl*, office suppl*, office equipment, with vendors, with suppliers, negotiat*, stationery, stationary, vendor*, order, orders, ordering, ordered, purchas*, inventory, equipment, pantry, kitchen, contractor*, stock*, amc',
      duties: [
        {
          say: 'unless virtual, remote, remotely, freelance: [order] supplies before they run out, and [check] deliveries and invoices against orders',
          brief: '[order] office supplies',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Invoices & Expenses', 'Expenses & Invoices'],
      cues: 'invoic*, expense*, petty cash, budget*, billing, bills, payments, reimbursement*, timesheet*, payroll, reconcil*, bookkeeping, fees, attendance, leave',
      duties: [],
    },
  ],
  hooks: [
    'unless virtual, remote, remotely, freelance: I keep an office running, from appointments and phone calls to documents and supplies.',
    'I look after appointments, correspondence, documents and requests from colleagues.',
  ],
  about: [
    [
      'I keep appointments, messages and open requests in a list, and I go through it every morning.',
      'Before anything goes out, I check names, dates and figures.',
    ],
    [
      'I keep what I read and hear about people to myself.',
      'When a date or an instruction is unclear, I ask before I act on it.',
    ],
  ],
  closings: [
    'In short, my job is to keep appointments, papers and messages in order, so that others can do their own work.',
    'Overall, I help an office to run without lost papers or missed dates.',
  ],
  strengths: ['Scheduling', 'Correspondence', 'Office Organization'],
};
