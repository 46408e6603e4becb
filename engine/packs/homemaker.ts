import type { Pack } from './pack.ts';

/** Those whose work is a household and the people in it. */
export const homemaker: Pack = {
  id: 'homemaker',
  family: 'general',
  title: 'Homemaker',
  isJob: false,
  aliases: [
    'home maker',
    'housewife',
    'househusband',
    'house husband',
    'house wife',
    'stay at home parent',
    'stay at home mom',
    'stay at home mum',
    'stay at home mother',
    'stay at home dad',
    'stay at home father',
    'sahm',
    'sahd',
    'household manager',
    'domestic engineer',
    'family caregiver',
    'family carer',
    '=parent',
    '=mother',
    '=mom',
    '=mum',
    '=dad',
    '=father',
  ],
  core: 'work',
  glossary: {
    hw: 'homework',
    pta: 'PTA',
    pto: 'PTO',
    ptm: 'parent-teacher meeting',
    ptms: 'parent-teacher meetings',
    'in laws': 'in-laws',
    appts: 'appointments',
    appt: 'appointment',
    kiddo: 'child',
    kiddos: 'children',
  },
  settings: [],
  themes: [
    {
      id: 'work',
      headings: ['Running the Household', 'Household'],
      cues: 'household, house, home, cook*, meal*, clean*, laundry, groceries, grocery, shopping, chores, kitchen, repairs, maintenance, garden*, moving, renovat*, domestic help, maid',
      duties: [
        {
          say: '[run] the household from meals and laundry to repairs, and [keep] it a place that people like to come home to',
          brief: '[run] the household day by day',
        },
        {
          say: '[organize] meals, shopping and everything else a home needs in a week',
          brief: '[organize] meals, shopping and everything else a home needs',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Caring for Family', 'Family Care'],
      cues: 'care, caring, cared, child*, kid*, son, daughter, baby, toddler*, twins, parent, parents, mother, father, mother-in-law, father-in-law, in-laws, grandparent*, husband, elder*, nurs*, medication*, medicines, hospital*, therapy, special needs, autis*, physio*, doctor*, rais*, family',
      duties: [
        {
          say: '[look] after the people at home, [notice] what each of them needs, and [be] there when plans fall through',
          brief: '[look] after the people at home',
        },
        {
          say: '[care] for family members through ordinary days and the odd difficult one',
          brief: '[care] for family members',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Appointments', 'Planning'],
      cues: 'schedul*, plan, plans, planning, planned, appointment*, calendar*, school run*, drop off, drop-off, pick up, pick-up, activities, travel*, trip*, event*, birthday*, wedding*, family functions, transport*, drive, driving, multitask*, organis*, organiz*, coordinat*, carpool*, family trip*, family holiday*',
      duties: [
        {
          say: '[keep] several calendars in agreement, and [plan] ahead so that busy weeks stay manageable',
          brief: '[keep] everyone’s plans and appointments in order',
        },
        {
          say: '[plan] the week, [book] appointments, and [find] another way when somebody falls ill',
          brief: '[plan] the week and [book] appointments',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Household Budget', 'Budget & Paperwork'],
      cues: 'budget*, bill, bills, expense*, money, saving*, finance*, tax*, insurance, bank*, paperwork, documents, invest*, loan*, fees, accounts, records, vendor*, contractor*, negotiat*, rent, household budget*, household account*',
      duties: [
        {
          say: '[plan] what is spent, [compare] prices, and [keep] bills and papers in order',
          brief: '[keep] the household budget, bills and papers in order',
        },
        {
          say: '[make] the household money last through the month, with bills paid and papers filed',
          brief: '[manage] the household budget',
        },
      ],
    },
    {
      id: 'learning',
      headings: ['Learning at Home', 'Supporting Learning'],
      cues: 'homework, homeschool*, home school*, home-school*, tutor*, teach*, taught, study, studies, exam*, reading, school project*, projects, lessons, online classes',
      duties: [],
    },
    {
      id: 'courses',
      headings: ['Courses & Skills', 'Courses'],
      cues: 'course*, certificat*, learn, learning, learnt, learned, training, upskill*, refresher*, degree, diploma, class, bootcamp*, software, excel, typing, self-taught, self taught, coding',
      duties: [],
    },
    {
      id: 'community',
      headings: ['Volunteering & Community', 'Community'],
      cues: 'volunteer*, community, pta, pto, parent-teacher*, school committee, fundrais*, charit*, ngo, church, temple, mosque, society, resident*, neighbor*, neighbour*, club, coach*, scout*, food bank, ganesh*, festival*',
      duties: [],
    },
    {
      id: 'business',
      headings: ['Work from Home', 'Freelance & Small Business'],
      cues: 'freelanc*, tiffin, home baker*, baking orders, bake, bakes, orders, sell, selling, sold, tailor*, stitch*, small business, side business, instagram, etsy, clients, customers, part-time, part time, tuition*, day care, daycare, blog*, husband’s business, family business, accounts for',
      duties: [],
    },
  ],
  hooks: [
    'I run a home, which is planning, care, money and repairs all in one.',
    'My work is at home: a household to run, and people to be there for.',
    'Looking after a family is work with long hours and no handover, and I take it seriously.',
  ],
  about: [
    [
      'No day goes by the plan, so I make plans that can bend.',
      'Meals, appointments, papers and people fill my days, and most of it happens at the same time.',
    ],
    [
      'I have learned to see early what will be needed, because at home nobody sends a reminder.',
      'I keep lists short, prices in mind, and some patience in reserve.',
    ],
    [
      'What a home teaches is useful elsewhere too: setting priorities, staying calm, and finishing things while being interrupted.',
      'People at home rely on me for big things and small ones, and I like being relied on.',
    ],
  ],
  closings: [
    'A home that runs well looks easy from outside, and I am content to leave it at that.',
    'In short, I keep a household running and the people in it looked after.',
    'It is ordinary work in the best sense: every day, for people I care about.',
  ],
  manners: [
    'Patience and a good list get me through most days.',
    'I plan ahead, and I do not mind when the plan changes.',
    'I finish what I start, with interruptions if need be.',
  ],
  strengths: ['Planning', 'Budgeting', 'Family Care'],
};
