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
          say: '[handle] schedules, documents and messages in {office+docs+communication}, and [keep] them easy to find for others',
          brief: '[handle] schedules in {office+docs+communication}',
        },
        {
          say: '[look] after the daily running of the office, and [take] care of the small things before they become large ones',
          brief: '[look] after the daily running of the office',
        },
        {
          say: '[support] the team with whatever keeps the office running, from forms and copies to rooms and repairs',
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
          say: '[schedule] appointments and meetings, [sort] out clashes, and [remind] people in good time',
          brief: '[schedule] appointments and [sort] out clashes',
        },
        {
          say: '[keep] calendars in order, [find] dates that suit everyone, and [book] the rooms that go with them',
          brief: '[keep] calendars and bookings in order',
        },
      ],
    },
    {
      id: 'correspondence',
      headings: ['Correspondence', 'Letters & E-Mail'],
      cues: 'email*, e-mail*, mail, inbox*, letter*, correspondence, post, courier*, parcels, packages, draft*, typing, type up, typed, proofread*, dictation, newsletter*, announcements, memo*',
      duties: [
        {
          say: '[sort] incoming mail and e-mail, [answer] what I can, and [pass] the rest to the right person',
          brief: '[answer] incoming mail and e-mail',
        },
        {
          say: '[draft] letters and e-mails, [check] names and dates, and [send] them out in good form',
          brief: '[draft] letters and e-mails',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Reception & Phones', 'Front Desk & Phones'],
      cues: 'phone, phones, answer phone*, answering phone*, answered phone*, answering the phone*, calls, switchboard, reception, front desk, visitor*, guest*, greet*, walk-ins, welcom*, callers, telephone*, sign in, enquir*, inquir*, point of contact, customers, clients, patients, parents, complaints',
      duties: [
        {
          say: '[answer] the phone, [welcome] visitors, and [see] that both reach the person they are looking for',
          brief: '[answer] calls and [welcome] visitors',
        },
        {
          say: '[take] calls and messages, [give] information where I can, and [make] visitors feel expected',
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
          say: '[prepare] documents, lists and presentations, and [check] them before they leave the office',
          brief: '[prepare] documents and presentations',
        },
        {
          say: '[turn] notes and drafts into clean documents, and [keep] templates up to date',
          brief: '[turn] notes and drafts into clean documents',
        },
      ],
    },
    {
      id: 'travel',
      headings: ['Travel', 'Travel & Events'],
      cues: 'travel*, travel arrangement*, travel plan*, conference arrangement*, flight*, hotel*, itinerar*, visa*, trips, conference*, offsite*, off-site*, accommodation, cab booking*, tickets',
      duties: [],
    },
    {
      id: 'stock',
      headings: ['Supplies & Vendors', 'Supplies'],
      cues: 'suppl*, office suppl*, office equipment, with vendors, with suppliers, negotiat*, stationery, stationary, vendor*, order, orders, ordering, ordered, purchas*, inventory, equipment, pantry, kitchen, contractor*, stock*, amc',
      duties: [
        {
          say: '[order] supplies before they run out, and [check] deliveries and bills against what was ordered',
          brief: '[order] supplies and [check] deliveries',
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
    'I keep an office running: appointments, papers, phones, and the many small things in between.',
    'My work is making sure that people, papers and appointments find each other in good time.',
    'When an office runs smoothly, somebody has thought of the details, and here that is me.',
  ],
  about: [
    [
      'Most of my day goes into appointments, messages and documents, and into the requests that come through the door.',
      'My days are a mix of calendars, calls, papers and people who need something by noon.',
      'The work is varied: scheduling, correspondence, documents, and whatever the office needs next.',
    ],
    [
      'I write things down, so that nothing depends on somebody remembering it.',
      'Details matter in this job, so names, dates and figures get a second look before anything goes out.',
      'I ask early when something is unclear, because a wrong date costs more than a question.',
    ],
    [
      'People come to me with confidential matters, and they stay with me.',
      'A friendly answer and a short wait are what people remember of an office, so I try to give them both.',
    ],
  ],
  closings: [
    'In short, I keep things in order, so that the others can get on with their own work.',
    'Put simply, I look after the details of the day and the people who depend on them.',
    'What ties it together is good order, discretion and a friendly word.',
  ],
  manners: [
    'A clear list at the start of the day saves a lot of running later, so I begin with one.',
    'I keep calm when everything is urgent, and I start with what cannot wait.',
    'I like it when things are where they should be.',
  ],
  strengths: ['Scheduling', 'Correspondence', 'Office Organization'],
};
