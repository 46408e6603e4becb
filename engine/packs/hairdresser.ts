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
          say: '[ask] what clients like and how much time they have in the morning, and [say] what hair or skin will allow',
          brief: '[ask] clients what they want',
        },
        {
          say: '[look] at hair, skin or nails first, [ask] about allergies, and [agree] on the result before starting',
          brief: '[look] first and [agree] on the result',
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
      headings: ['Treatments & Results', 'At the Chair'],
      cues: 'service*, perform*, result*, finish*, technique*, walk-in*',
      duties: [
        {
          say: '[work] step by step to what was agreed, [check] along the way, and [show] the result from all sides',
          brief: '[work] step by step to what was agreed',
        },
        {
          say: '[take] the time that the work needs, [correct] small things before the mirror does, and [explain] how to keep it',
          brief: '[take] care of details to the end',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients', 'Client Care'],
      cues: 'client*, customer*, guest*, regular*, complain*, satisf*, welcome*, greet*, talk*, coffee, elderly, children, rebook*, re-book*, retention, loyal*, reviews, referral*',
      duties: [
        {
          say: '[welcome] clients, [remember] what they had last time, and [notice] whether they want to talk or rest',
          brief: '[welcome] clients and [remember] their wishes',
        },
        {
          say: '[put] people at ease, [ask] during the work whether all is well, and [put] right what they are not happy with',
          brief: '[put] clients at ease',
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
          say: '[keep] the appointment book in {crm}, with enough time for each client',
          brief: '[keep] the appointment book in {crm}',
        },
        {
          say: '[plan] appointments with enough time for each, and [call] when one runs late',
          brief: '[plan] appointments',
        },
      ],
    },
    {
      id: 'products',
      headings: ['Products & Stock', 'Products'],
      cues: 'product*, retail*, sell*, sold, sales, stock*, inventor*, order*, suppl*, target*, upsell*, up-sell*, membership*, package*, brand*, display*, order suppl*, ordering suppl*',
      duties: [
        {
          say: '[recommend] products that suit the client and leave out the rest, and [note] what has to be ordered',
          brief: '[recommend] products that suit',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Workplace', 'Hygiene'],
      cues: 'hygien*, clean*, disinfect*, steril*, sanit*, sweep*, towel*, laundry, tool*, equipment*, station*, tidy*, safety, open, opening, close, closing, gloves, scissors, chemical*, wash towel*, washing towel*',
      duties: [
        {
          say: '[clean] and [disinfect] tools between clients, [sweep] up, and [set] the place fresh for the next one',
          brief: '[clean] and [disinfect] tools',
        },
        {
          say: '[keep] tools, towels and hands clean, and [handle] chemicals with gloves and a clock',
          brief: '[keep] tools, towels and hands clean',
        },
      ],
    },
    { id: 'work', headings: ['Salon Work', 'In the Salon'], cues: 'trend*, course*, workshop*', duties: [] },
  ],
  hooks: [
    'People come in with a picture in their head, and I ask until I can see it too.',
    'My work is done by hand, close to people, and is looked at in the mirror every morning.',
    'A good appointment begins with listening, and the tools come after that.',
  ],
  about: [
    [
      'Every client is a new beginning: a talk, a look, a plan, and then the hands get to work.',
      'A full book means short breaks, and each client should still feel like the only one.',
      'I stand most of the day, I talk for a good part of it, and I sweep in between.',
    ],
    [
      'I say it when a picture from the internet will not suit, and then I offer what will.',
      'It is easier to take off more than to put it back, so I go in small steps.',
      'I write down mixtures and lengths, because memory fades sooner than color.',
    ],
  ],
  closings: [
    'In short, I listen, work cleanly and let nobody leave without a second look in the mirror.',
    'It should still look right after the first wash at home.',
    'People should stand up a little taller than they sat down.',
  ],
  manners: [
    'Some clients talk and some close their eyes, and I like both.',
    'I tell people what I would tell a friend about their hair or skin.',
    'I keep to the time I gave, or I call.',
  ],
  strengths: ['Client Advice', 'Careful Handiwork', 'Hygiene'],
};
