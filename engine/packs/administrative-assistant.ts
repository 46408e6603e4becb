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
    'My work is making sure that people, documents and appointments are in the right place at the right time.',
    'unless virtual, remote, remotely, freelance: I take care of the details that keep an office running smoothly.',
  ],
  about: [
    [
      'Most of my day goes into appointments, messages, documents and requests from colleagues.',
      'My days are a mix of calendars, calls, documents and urgent requests.',
      'The work is varied, from scheduling and correspondence to documents and supplies.',
    ],
    [
      'I write things down, because I do not like to rely on memory.',
      'Accuracy matters in this job, so I check names, dates and figures before anything goes out.',
      'I ask early when something is unclear, because a wrong date can cost a lot of time.',
    ],
    [
      'I handle confidential matters discreetly.',
      'People appreciate a friendly and prompt answer, and I try to give them both.',
    ],
  ],
  closings: [
    'In short, I keep the office organized and let others get on with their own work.',
    'Put simply, I look after the daily details and the people who depend on them.',
    'Overall, I bring good order, discretion and a friendly manner to the office.',
  ],
  strengths: ['Scheduling', 'Correspondence', 'Office Organization'],
};
