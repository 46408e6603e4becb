import type { Pack } from './pack.ts';

export const personalTrainer: Pack = {
  id: 'personal-trainer',
  family: 'commerce',
  title: 'Personal Trainer',
  aliases: [
    'fitness trainer',
    'fitness instructor',
    'fitness coach',
    'gym trainer',
    'gym instructor',
    'gym coach',
    'strength coach',
    'strength and conditioning coach',
    'group fitness instructor',
    'yoga teacher',
    'yoga instructor',
    'pilates instructor',
    'pilates teacher',
    'zumba instructor',
    'dance fitness instructor',
    'crossfit coach',
    'spin instructor',
    'swimming instructor',
    'swim instructor',
    'athletic trainer',
  ],
  core: 'training',
  glossary: {
    pt: 'personal training',
    hiit: 'HIIT',
    '1-1': 'one-to-one',
    '1:1': 'one-to-one',
    reps: 'repetitions',
  },
  settings: ['gym', 'studio', 'online', 'outdoor', 'one-to-one', 'group classes', 'rehab', 'seniors'],
  themes: [
    {
      id: 'training',
      headings: ['Training Sessions', 'Coaching Sessions'],
      cues: 'train*, session*, coach*, exercise*, workout*, strength, cardio, form, technique*, one-to-one, personal training, warm-up*, stretch*, lifting, circuit*, swim*, demonstrat*',
      duties: [
        {
          say: 'not as yoga, pilates, zumba, dance, swim, swimming, meditation: [run] sessions, [show] each exercise, and [correct] technique before adding load or speed',
          brief: '[run] sessions and [correct] technique',
        },
        {
          say: 'as yoga, pilates, zumba, dance, swim, swimming, meditation: [lead] sessions from warm-up to rest, and [correct] positions with a word or a light touch',
          brief: '[lead] sessions and [correct] positions',
        },
        {
          say: '[adapt] exercises to age, injuries and fitness',
          brief: '[adapt] exercises to each person',
        },
      ],
    },
    {
      id: 'classes',
      headings: ['Group Classes', 'Classes'],
      cues: 'class, classes, group*, yoga, pilates, spin, zumba, hiit, bootcamp*, music, choreograph*, participant*, aqua',
      duties: [
        {
          say: 'when class, classes, group*, yoga, pilates, spin, zumba, swim*, crossfit, bootcamp*: [plan] and [teach] classes with options for beginners and advanced participants',
          brief: '[teach] classes at several levels',
        },
      ],
    },
    {
      id: 'programs',
      headings: ['Programs & Goals', 'Training Plans'],
      cues: 'program*, plan, plans, planning, goal*, progress*, assess*, screening*, test*, measure*, body composition, consult*, nutrition*, diet*, habit*, weight loss, rehab*',
      duties: [
        {
          say: 'not as group, yoga, pilates, zumba, spin, swim, swimming: [ask] about goals, health and habits, and [write] a program that fits them',
          brief: '[write] programs around clients’ goals',
        },
        {
          say: '[review] progress regularly, and [change] the plan when it stops working',
          brief: '[review] clients’ progress',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients & Motivation', 'Motivation'],
      cues: 'client*, member*, motivat*, retention, encourag*, support*, check-in*, feedback, beginner*, older adults, injur*, listen*',
      duties: [
        {
          say: '[encourage] people between sessions, and [help] them to build habits',
          brief: '[help] people to build habits',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Equipment', 'Gym Floor'],
      cues: 'safety, safe, equipment, clean*, disinfect*, first aid, cpr, health questionnaire*, par-q, spot, spotting, gym floor, induction*, machine*, maintenance, pool*',
      duties: [
        {
          say: '[check] equipment and space before a session, and [ask] about pain and medical conditions',
          brief: '[check] equipment and space before sessions',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['Bookings & Members', 'Bookings'],
      cues: 'book*, schedul*, sell*, sales, membership*, package*, social media, instagram, inquir*, enquir*, invoic*, payment*, new clients, lead, leads',
      duties: [
        {
          say: '[arrange] sessions, [remind] people of them, and [introduce] newcomers to the options',
          brief: '[arrange] sessions and [welcome] newcomers',
        },
      ],
    },
  ],
  hooks: [
    'I help people to get stronger and fitter with training that suits them.',
    'My work is coaching exercise, from the first assessment to the training plan.',
  ],
  about: [
    [
      'I ask about health, goals and injuries before I plan a session.',
      'Before I add weight or speed, I check the technique.',
    ],
    ['I write down what was done and what comes next.', 'When an exercise hurts, I change it.'],
  ],
  closings: [
    'In short, my job is to help people to get stronger and fitter safely.',
    'Overall, I want people to make progress and to keep going.',
  ],
  strengths: ['Coaching', 'Exercise Technique', 'Training Plans'],
};
