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
          say: '[organize] everything from meals and laundry to repairs, and [keep] the home comfortable',
          brief: '[run] the household day by day',
        },
        {
          say: '[organize] meals, shopping and other household tasks',
          brief: '[organize] meals and shopping',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Caring for Family', 'Family Care'],
      cues: 'care, caring, cared, child*, kid*, son, daughter, baby, toddler*, twins, parent, parents, mother, father, mother-in-law, father-in-law, in-laws, grandparent*, husband, elder*, nurs*, medication*, medicines, hospital*, therapy, special needs, autis*, physio*, doctor*, rais*, family',
      duties: [
        {
          say: '[look] after family members, [notice] their needs, and [help] when plans change',
          brief: '[look] after family members',
        },
        {
          say: '[support] family members in daily life and in difficult times',
          brief: '[support] family members in daily life',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Appointments', 'Planning'],
      cues: 'schedul*, plan, plans, planning, planned, appointment*, calendar*, school run*, drop off, drop-off, pick up, pick-up, activities, travel*, trip*, event*, birthday*, wedding*, family functions, transport*, drive, driving, multitask*, organis*, organiz*, coordinat*, carpool*, family trip*, family holiday*',
      duties: [
        {
          say: '[coordinate] several calendars, and [plan] ahead to keep busy weeks manageable',
          brief: '[coordinate] plans and appointments',
        },
        {
          say: '[organize] the week, [book] appointments, and [rearrange] plans when somebody falls ill',
          brief: '[organize] the week and [book] appointments',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Household Budget', 'Budget & Paperwork'],
      cues: 'budget*, bill, bills, expense*, money, saving*, finance*, tax*, insurance, bank*, paperwork, documents, invest*, loan*, fees, accounts, records, vendor*, contractor*, negotiat*, rent, household budget*, household account*',
      duties: [
        {
          say: '[set] spending limits, [compare] prices, and [keep] bills and documents in order',
          brief: '[keep] bills and documents in order',
        },
        {
          say: '[manage] the household money, [pay] bills on time, and [file] documents',
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
    'I run a household, which involves planning, care, budgeting and repairs.',
    'I run a household and look after my family.',
  ],
  about: [
    [
      'I plan meals, appointments and spending for the week.',
      'Before I buy something, I check what is in the house and compare prices.',
    ],
    [
      'When plans change, I rearrange the day and let the others know.',
      'I keep papers, bills and dates in order.',
    ],
  ],
  closings: [
    'In short, I keep a household running and look after the people in it.',
    'Overall, I want my family to be well and our home to be in good order.',
  ],
  strengths: ['Planning', 'Budgeting', 'Family Care'],
};
