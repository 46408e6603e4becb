import type { Pack } from './pack.ts';

export const nanny: Pack = {
  id: 'nanny',
  family: 'general',
  title: 'Nanny',
  aliases: [
    'nanny -agency -recruiter',
    'childminder',
    'child minder',
    'babysitter',
    'baby sitter',
    'au pair',
    'live in nanny',
    'governess',
    'maternity nurse nanny',
    "mother's helper",
    'child carer',
    'nanny housekeeper',
    'family assistant nanny',
    'ayah',
    'aaya',
  ],
  core: 'care',
  glossary: { sen: 'SEN' },
  settings: ['live-in', 'live-out', 'part-time', 'private household', 'newborn', 'toddlers', 'twins'],
  themes: [
    {
      id: 'care',
      headings: ['Daily Care', 'Looking After Children'],
      cues: 'care*, look* after, babysit*, baby, babies, newborn*, toddler*, twins, child, children, feed*, bottle*, bath*, nap*, nappies, diaper*, dress*, routine*, bedtime, potty, overnight',
      duties: [
        {
          say: '[look] after children through the day, with meals, naps and play at regular times',
          brief: '[look] after children through the day',
        },
        {
          say: '[follow] the family’s routines, and [adapt] them when a child is tired, unwell or growing out of one',
          brief: '[follow] the family’s routines',
        },
      ],
    },
    {
      id: 'play',
      headings: ['Play & Learning', 'Play & Outings'],
      cues: 'play*, activit*, read*, craft*, sing*, learn*, homework*, reading, outing*, park*, museum*, language*, educational, playdate*, play date*, swim*, nursery rhyme*',
      duties: [
        {
          say: '[read], [play] and [explore] outdoors with children, and [choose] activities for their age',
          brief: '[read], [play] and [explore] outdoors',
        },
        {
          say: 'unless baby, babies, newborn*, infant*, toddler*: [limit] screen time, [help] with homework and hobbies, and [let] children try things for themselves',
          brief: '[help] with homework and hobbies',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Health', 'Safety'],
      cues: 'safety, safe, first aid, hazard*, allerg*, medicine*, medication*, accident*, emergency, emergencies, supervis*, car seat*, ill, sick, fever, safeguard*',
      duties: [
        {
          say: '[supervise] children closely, [watch] for dangers at home and outdoors, and [know] their allergies',
          brief: '[supervise] children closely',
        },
        {
          say: '[notice] early when a child is unwell, [call] the parents, and [give] first aid when it is needed',
          brief: '[give] first aid when it is needed',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Working with Parents', 'Parents'],
      cues: 'parent*, famil*, mother*, father*, update*, diary, message*, discuss*, report*, handover*, photos',
      duties: [
        {
          say: '[tell] parents at the end of the day about meals, sleep and activities',
          brief: '[tell] parents about their child’s day',
        },
        {
          say: '[agree] with parents on rules and routines, and [keep] to them when they are away',
          brief: '[agree] with parents on rules and routines',
        },
      ],
    },
    {
      id: 'household',
      headings: ['Meals & Household', 'Household'],
      cues: 'meal*, cook*, laundry, tidy*, clean*, prepare food, snack*, packed lunch*, bottle steril*, wash*, shopping, errand*, pets',
      duties: [
        {
          say: '[prepare] simple healthy meals, and [keep] children’s rooms, clothes and toys in order',
          brief: '[prepare] children’s meals',
        },
      ],
    },
    {
      id: 'transport',
      headings: ['School Runs & Appointments', 'Transport'],
      cues: 'school run*, drop-off*, drop off*, pick-up*, pick up*, drive*, driving, transport*, appointment*, doctor*, activities schedule, calendar*, schedul*, travel*',
      duties: [
        {
          say: '[bring] children to school, clubs and appointments on time, and [keep] track of the family calendar',
          brief: '[bring] children to school and clubs',
        },
      ],
    },
  ],
  hooks: [
    'I look after children at home, from meals and naps to play and school runs.',
    'My work is caring for children: meals, play, rest and everything in between.',
  ],
  about: [
    [
      'I ask parents about routines, food and rules, and I keep to them.',
      'Before we go out, I pack what the children need and check the weather.',
    ],
    ['When a child is upset, I kneel down and listen.', 'I tell parents at the end of the day how it went.'],
  ],
  closings: [
    'In short, my job is to keep children safe, busy and happy while their parents are away.',
    'Overall, I want children to feel at home with me and parents to know that they do.',
  ],
  strengths: ['Childcare', 'Play & Learning', 'Family Routines'],
};
