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
          say: '[welcome] people at the desk, [find] out what they need, and [tell] them how long it will take',
          brief: '[welcome] people at the desk',
        },
        {
          say: '[greet] everyone who comes in, [check] them in, and [let] the right person know that they are here',
          brief: '[greet] and [check] in visitors',
        },
      ],
    },
    {
      id: 'calls',
      headings: ['Calls & Messages', 'Phone & E-Mail'],
      cues: 'phone*, call, calls, callers, telephone*, switchboard, epabx, message*, email*, e-mail*, whatsapp, voicemail*, answer*, inbox, multi-line, hotline, enquir*, inquir*',
      tools: ['communication'],
      duties: [
        {
          say: '[answer] calls and e-mails, [put] people through to the right person, and [take] messages that can be acted on',
          brief: '[answer] calls and [take] messages',
        },
        {
          say: '[pick] up the phone with a clear greeting, [answer] what I can, and [call] back when I have promised to',
          brief: '[answer] the phone and [pass] on messages',
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
          say: '[book] and [change] appointments, [remind] people of them, and [find] room for what cannot wait',
          brief: '[book] and [change] appointments',
        },
        {
          say: '[handle] bookings and changes in {pos}, and [confirm] dates, names and wishes before I close the entry',
          brief: '[handle] bookings in {pos}',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Questions & Complaints', 'Helping People'],
      cues: 'complain*, quer*, question*, concern*, issue*, problem*, resolv*, upset, feedback, customer*, direction*, information, special request*, requests, recommend*, lost and found, tourists, upsell*, guest complain*',
      duties: [
        {
          say: '[listen] to complaints without taking them personally, [put] right what I can, and [find] the person who can do the rest',
          brief: '[listen] to complaints and [find] someone who can help',
        },
        {
          say: '[give] directions and information, and [say] so honestly when I have to ask somebody else',
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
          say: '[enter] names, times and details correctly, and [keep] what others should not read out of sight',
          brief: '[enter] details correctly and [keep] them private',
        },
        {
          say: '[check] forms for what is missing while the person is still at the desk, and [file] them the same day',
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
          say: '[receive] mail and deliveries, [see] that they reach their people, and [keep] the desk stocked and tidy',
          brief: '[see] to mail and deliveries',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Teamwork'],
      cues: 'colleague*, team*, doctor*, dentist*, stylist*, staff, managers, housekeep*, coordinat*, collaborat*, liais*, handover*, hand over, shift report*, other departments, work with, working with, worked with, assist*, support*, help the, helped',
      duties: [
        {
          say: '[let] colleagues know who is coming and what has changed, and [hand] over open points at the end of a shift',
          brief: '[keep] colleagues informed of changes',
        },
        {
          say: '[act] as the link between people at the desk and colleagues behind it, and [chase] answers in both directions',
          brief: '[act] as the link between the desk and the team',
        },
      ],
    },
  ],
  hooks: [
    'I am the person people see when they come in, and the voice they hear when they call.',
    'My work is the front desk: arrivals, calls, appointments, and the small rescues in between.',
    'A visit starts at the desk, so I try to make the start a good one.',
  ],
  about: [
    [
      'The phone rings, the door opens and somebody is early; that is an ordinary morning.',
      'Arrivals, calls and appointments come all at once, and each person wants to feel that they are the only one.',
    ],
    [
      'I look up when somebody comes in, even with a caller on the line.',
      'Names matter at a desk, so I ask how they are spelled and said.',
    ],
    [
      'Plenty is said at a front desk that is not meant for others, and I keep my voice and the screen turned accordingly.',
      'An upset visitor mostly wants somebody to take the matter in hand, so I do.',
    ],
  ],
  closings: [
    'People should feel expected when they arrive and looked after when they leave.',
    'In short, I keep the desk calm, the schedule honest and the messages moving.',
    'Nobody should have to stand at a desk and wonder whether they have been seen.',
  ],
  manners: [
    'A smile is part of the desk, and so is knowing the answer, so I work on both.',
    'I stay friendly when the waiting room is full.',
    'I write messages down at once, with the number.',
  ],
  strengths: ['Front Desk', 'Appointments', 'Phone & E-Mail'],
};
