import type { Pack } from './pack.ts';

export const hairdresser: Pack = {
  id: 'hairdresser',
  family: 'commerce',
  title: 'Hairdresser',
  aliases: [
    'hair dresser',
    'hairstylist',
    'hair stylist',
    'hair',
    'stylist -fashion -wardrobe -food -prop -photo -interior',
    'colorist -film -video',
    'barber',
    'beautician',
    'beauty therapist',
    'beauty specialist',
    'cosmetologist',
    'esthetician',
    'aesthetician',
    'nail technician',
    'nail artist',
    'manicurist',
    'makeup artist',
    'make up artist',
    'mua',
    'lash technician',
    'spa therapist',
    'salon',
    'salon manager',
    'salon assistant',
    'skin therapist',
    'salon owner',
    'nail tech',
    'mehndi artist',
    'henna artist',
    'spa manager',
    'lash artist',
    'lash tech',
    'brow artist',
    'hair braider',
    'braider -medical -wire -cable -machine',
    'makeup',
    'barber shop owner',
    'barbershop owner',
  ],
  core: 'work',
  glossary: {
    appts: 'appointments',
    appt: 'appointment',
    hilites: 'highlights',
    mani: 'manicure',
    manis: 'manicures',
    pedi: 'pedicure',
    pedis: 'pedicures',
    consults: 'consultations',
  },
  settings: ['salon', 'spa', 'barbershop', 'bridal', 'freelance', 'mobile', 'nails', 'color', 'film'],
  themes: [
    {
      id: 'consultation',
      headings: ['Consultation', 'Advice & Consultation'],
      cues: 'consult*, advis*, advice, recommend*, listen*, skin analys*, hair analys*, patch test*, allerg*, explain*, home care, aftercare, suitable, wishes, face shape*, client consult*',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [ask] clients about their wishes and routine, and [advise] them on the options',
          brief: '[advise] clients on their options',
        },
        {
          say: '[examine] hair, skin or nails first, [ask] about allergies, and [agree] on the result',
          brief: '[agree] on the result with clients',
        },
      ],
    },
    {
      id: 'hair',
      headings: ['Cutting & Styling', 'Hair'],
      cues: 'cut, cuts, cutting, haircut*, hair, trim*, styl*, blow dry*, blow-dry*, blowdry*, shampoo*, wash*, updo*, braid*, extension*, fade*, beard*, shav*, perm*, straighten*, keratin*, clippers, kids, bridal, curl*, barber*',
      duties: [],
    },
    {
      id: 'color',
      headings: ['Color', 'Coloring'],
      cues: 'color*, colour*, highlight*, balayage, bleach*, tint*, tone, toner*, root*, ombre, lighten*, dye*',
      duties: [],
    },
    {
      id: 'treatments',
      headings: ['Beauty Treatments', 'Treatments'],
      cues: 'facial*, wax*, thread*, manicure*, pedicure*, nail*, gel, acrylic*, makeup*, make-up*, make up, massage*, eyebrow*, brow*, lash*, skin*, peel*, laser*, body treatment*, spa*, mehndi, cleanup, clean-up*, treatment*, bride*, brides, bridal makeup*, bridal make-up*',
      duties: [],
    },
    {
      id: 'service',
      headings: ['Treatments & Results', 'Service & Results'],
      cues: 'service*, perform*, result*, finish*, technique*, walk-in*',
      duties: [
        {
          say: '[carry] out the agreed service step by step, and [check] the result with the client',
          brief: '[carry] out services as agreed',
        },
        {
          say: 'not as makeup, make, mua, spa, massage: [work] carefully through each step, [correct] details, and [explain] care at home',
          brief: '[explain] care at home',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients', 'Client Care'],
      cues: 'client*, customer*, guest*, regular*, complain*, satisf*, welcome*, greet*, talk*, coffee, elderly, children, rebook*, re-book*, retention, loyal*, reviews, referral*',
      duties: [
        {
          say: '[welcome] people, and [remember] their preferences from earlier visits',
          brief: '[welcome] clients and [remember] their preferences',
        },
        {
          say: '[make] people comfortable, [check] with them during the service, and [resolve] any concerns',
          brief: '[make] clients comfortable',
        },
      ],
    },
    {
      id: 'appointments',
      headings: ['Appointments & Payments', 'Appointments'],
      cues: 'appointment*, book, books, booking*, schedule*, scheduling, calendar*, phone*, call*, reception*, front desk*, till, cash*, payment*, bill, bills, billing, check out, price*, no show*, no-show*, walk ins, instagram*, social media*, photo*, posting*',
      tools: ['crm'],
      duties: [
        {
          say: '[manage] bookings in {crm}, with enough time for each client',
          brief: '[manage] bookings in {crm}',
        },
        {
          say: '[schedule] clients with enough time for each, and [inform] them of delays',
          brief: '[schedule] appointments',
        },
      ],
    },
    {
      id: 'products',
      headings: ['Products & Stock', 'Products'],
      cues: 'product*, retail*, sell*, sold, sales, stock*, inventor*, order*, suppl*, target*, upsell*, up-sell*, membership*, package*, brand*, display*, order suppl*, ordering suppl*',
      duties: [
        {
          say: 'not as makeup, make, mua: [recommend] suitable items for care at home, and [track] stock for reordering',
          brief: '[recommend] suitable products',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Workplace', 'Hygiene'],
      cues: 'hygien*, clean*, disinfect*, steril*, sanit*, sweep*, towel*, laundry, tool*, equipment*, station*, tidy*, safety, open, opening, close, closing, gloves, scissors, chemical*, wash towel*, washing towel*',
      duties: [
        {
          say: '[clean] and [disinfect] tools between clients, and [prepare] the workstation for the next one',
          brief: '[clean] and [disinfect] tools',
        },
        {
          say: '[keep] tools and towels clean, and [handle] chemicals safely',
          brief: '[handle] chemicals safely',
        },
      ],
    },
    { id: 'work', headings: ['Salon Work', 'In the Salon'], cues: 'trend*, course*, workshop*', duties: [] },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to advise clients and to carry out services step by step.',
    'not as apprentice, trainee: I advise clients and help them look and feel good.',
    'not as apprentice, trainee: I provide hair and beauty services, from the consultation to the finished result.',
  ],
  about: [
    [
      'I ask about wishes, habits and earlier treatments before I start.',
      'Before I use color or chemicals, I check hair, skin and allergies.',
    ],
    [
      'I keep notes on products and past services, so that I can repeat good results.',
      'When an idea may not suit a client, I say so and suggest another.',
    ],
  ],
  closings: [
    'In short, my job is to help people look good and feel comfortable with it.',
    'Overall, I want clients to leave with the result that they asked for.',
  ],
  strengths: ['Client Advice', 'Client Care', 'Hygiene'],
};
