import type { Pack } from './pack.ts';

export const receptionist: Pack = {
  id: 'receptionist',
  family: 'office',
  title: 'Receptionist',
  aliases: [
    'reception',
    'front desk',
    'switchboard operator',
    'telephone operator',
    'fdo',
    'appointment scheduler',
    'patient coordinator',
    'patient service representative',
    'patient access representative',
  ],
  core: 'desk',
  glossary: {
    appt: 'appointment',
    appts: 'appointments',
    pt: 'patient',
    pts: 'patients',
    'check ins': 'check-ins',
    'check outs': 'check-outs',
    checkins: 'check-ins',
    checkouts: 'check-outs',
    mtg: 'meeting',
    mtgs: 'meetings',
    epabx: 'EPABX',
    ins: 'insurance',
    fo: 'front office',
  },
  settings: [
    'hotel',
    'medical',
    'dental',
    'clinic',
    'hospital',
    'salon',
    'corporate',
    'gp',
    'night',
    'part-time',
    'part time',
    'gym',
    'veterinary',
  ],
  themes: [
    {
      id: 'desk',
      headings: ['Front Desk', 'Reception'],
      cues: 'front desk, reception*, visitor*, guest*, greet*, welcom*, walk-in*, sign in, signing in, badge*, check-in*, check-out*, check in, check out, checking in, checking out, lobby, waiting room, waiting area, patients, patient, clients, key card*, keys, luggage, registration, register patient*, registering, arrivals, hospitality, tea, coffee',
      duties: [
        {
          say: '[welcome] visitors, [find] out how to help them, and [tell] them about waiting times',
          brief: '[welcome] visitors',
        },
        {
          say: '[greet] visitors, [check] them in, and [inform] the person they have come to see',
          brief: '[greet] and [check] in visitors',
        },
      ],
    },
    {
      id: 'calls',
      headings: ['Calls & Messages', 'Phone & Email'],
      cues: 'phone*, call, calls, callers, telephone*, switchboard, epabx, message*, email*, e-mail*, whatsapp, voicemail*, answer*, inbox, multi-line, hotline, enquir*, inquir*',
      tools: ['communication'],
      duties: [
        {
          say: '[answer] calls and emails, [transfer] callers to the right person, and [take] clear messages',
          brief: '[answer] calls and [take] messages',
        },
        {
          say: '[handle] phone inquiries, and [call] back with the information requested',
          brief: '[handle] phone inquiries',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Appointments & Bookings', 'Scheduling'],
      cues: 'appointment*, booking*, book, books, booked, reservation*, schedul*, calendar*, diary, meeting room*, conference room*, resched*, cancel*, reminder*, no-show*, no show*, waitlist*, taxi*, cab, cabs, table*, travel*',
      tools: ['pos'],
      duties: [
        {
          say: '[arrange] and [change] appointments, [send] reminders, and [make] room for urgent ones',
          brief: '[schedule] and [change] appointments',
        },
        {
          say: '[process] bookings and changes in {pos}, and [confirm] dates, names and special requests',
          brief: '[process] bookings in {pos}',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Questions & Complaints', 'Customer Service'],
      cues: 'complain*, quer*, question*, concern*, issue*, problem*, resolv*, upset, feedback, customer*, direction*, information, special request*, requests, recommend*, lost and found, tourists, upsell*, guest complain*',
      duties: [
        {
          say: '[listen] to complaints, [resolve] them where possible, and [pass] on the rest to the right person',
          brief: '[listen] to complaints and [help] resolve them',
        },
        {
          say: '[give] directions and information, and [check] with colleagues when necessary',
          brief: '[give] directions and information',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Paperwork', 'Records'],
      cues: 'record*, file, files, filing, form, forms, paperwork, data entry, database*, register*, logbook*, log, scan*, document*, spreadsheet*, attendance, report*, chart*, insurance, verif*, id proof*, confidential*, privacy, referral*, consent*, visitor register*',
      tools: ['office', 'health'],
      duties: [
        {
          say: '[enter] names, times and details correctly, and [protect] personal information',
          brief: '[record] details correctly',
        },
        {
          say: '[check] forms for missing information, and [file] them on the same day',
          brief: '[check] forms and [file] them',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Payments & Billing', 'Payments'],
      cues: 'payment*, bill*, invoice*, cash, till, copay*, co-pay*, folio*, receipt*, night audit, deposit*, refund*, fees, claims, pos',
      duties: [],
    },
    {
      id: 'office',
      headings: ['Mail & Supplies', 'Office Support'],
      cues: 'mail, post, courier*, parcel*, package*, deliver*, suppl*, stationery, stationary, order, orders, ordering, stock*, office, photocop*, print*, tidy, clean*, maintenance, housekeeping, vendor*, pantry, meeting setup*, errand*, security',
      duties: [
        {
          say: '[receive] and [distribute] mail and deliveries, and [keep] the desk stocked and tidy',
          brief: '[distribute] mail and deliveries',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Teamwork'],
      cues: 'colleague*, team*, doctor*, dentist*, stylist*, staff, managers, housekeep*, coordinat*, collaborat*, liais*, handover*, hand over, shift report*, other departments, work with, working with, worked with, assist*, support*, help the, helped',
      duties: [
        {
          say: '[inform] colleagues of arrivals and changes, and [hand] over open tasks at the end of a shift',
          brief: '[inform] colleagues of arrivals and changes',
        },
        {
          say: '[act] as a link between visitors and colleagues, and [follow] up on open questions',
          brief: '[follow] up on visitors’ open questions',
        },
      ],
    },
  ],
  hooks: [
    'I welcome visitors, answer calls and keep the front desk running.',
    'My work is the front desk: visitors, calls, appointments and questions.',
  ],
  about: [
    [
      'I greet visitors when they come in, even when I am on the phone.',
      'Before the day starts, I go through the appointments and expected visitors.',
    ],
    [
      'I keep personal details out of sight and hearing.',
      'When a visitor is upset, I listen and then look for a solution.',
    ],
  ],
  closings: [
    'In short, my job is to see that visitors and callers reach the right person.',
    'Overall, I want people to feel welcome and to be helped without a long wait.',
  ],
  strengths: ['Front Desk', 'Appointments', 'Phone & Email'],
};
