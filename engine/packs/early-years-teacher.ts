import type { Pack } from './pack.ts';

export const earlyYearsTeacher: Pack = {
  id: 'early-years-teacher',
  family: 'education',
  title: 'Early Years Teacher',
  aliases: [
    'preschool teacher',
    'pre school teacher',
    'pre primary teacher',
    'preprimary teacher',
    'nursery teacher',
    'nursery nurse',
    'nursery assistant',
    'nursery practitioner',
    'nursery worker',
    'kindergarten teacher',
    'kg teacher',
    'pre k teacher',
    'montessori',
    'play school teacher',
    'playschool teacher',
    'playgroup teacher',
    'early childhood',
    'early years',
    'eyfs teacher',
    'reception teacher',
    'toddler teacher',
    'daycare teacher',
    'daycare worker',
    'day care worker',
    'childcare worker',
    'childcare provider',
    'child care worker',
    'childcare assistant',
    'ecd teacher',
    'ece',
    'anganwadi worker',
  ],
  core: 'learning',
  glossary: {
    eyfs: 'EYFS',
    ptm: 'parent-teacher meeting',
    ptms: 'parent-teacher meetings',
    lkg: 'LKG',
    ukg: 'UKG',
    sen: 'SEN',
    iep: 'IEP',
    ieps: 'IEPs',
    kiddos: 'children',
    kg: 'kindergarten',
  },
  settings: [
    'nursery',
    'preschool',
    'kindergarten',
    'lkg',
    'ukg',
    'toddlers',
    'baby room',
    'montessori',
    'pre-k',
    'daycare',
    'reception',
  ],
  themes: [
    {
      id: 'learning',
      headings: ['Play & Learning', 'Learning Through Play'],
      cues: 'play*, activit*, circle time, story*, stories, songs, singing, art, craft*, phonics, letters, numbers, teach*, taught, lesson*, sensory, outdoor*, games, fine motor, worksheet*, reading, dance',
      duties: [
        {
          say: '[play], [sing], [read] and [build] with children, and [slip] letters, numbers and new words in along the way',
          brief: '[play], [read] and [sing] with children',
        },
        {
          say: '[set] out activities that invite children to touch, try and ask, and [follow] where their interest goes',
          brief: '[set] out activities that invite children to explore',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care & Routines', 'Daily Care'],
      cues: 'care, caring, cared, meal*, snack*, lunch, feeding, nap, naps, nappy, nappies, diaper*, toilet*, potty, hygiene, hand washing, dress*, routine*, comfort*, settle*, settling, drop off, drop-off, pick up, pick-up, babies, bath*',
      duties: [
        {
          say: '[help] children through the day’s routines, from coats and snacks to naps, and [let] them do what they can themselves',
          brief: '[help] children through the day’s routines',
        },
        {
          say: '[comfort] children who miss home, [mind] meals and rest, and [turn] washing hands into something to learn',
          brief: '[comfort] children and [mind] meals and rest',
        },
      ],
    },
    {
      id: 'development',
      headings: ['Observation & Development', 'Child Development'],
      cues: 'observ*, assess*, milestone*, development*, progress, portfolio*, learning journal*, learning journey*, tracking, special need*, sen, autis*, iep, ieps, report, reports',
      duties: [
        {
          say: '[watch] how each child plays, speaks and gets along, and [note] what is new and what may need help',
          brief: '[watch] how each child develops',
        },
        {
          say: '[observe] children while they play, and [use] what I see to choose the next activity',
          brief: '[observe] children and [build] on what I see',
        },
      ],
    },
    {
      id: 'social',
      headings: ['Behavior & Feelings', 'Social Skills'],
      cues: 'behavior*, behaviour*, social, emotional, feelings, sharing, conflict*, tantrum*, manners, calm*, discipline, shy, take turns, taking turns, to share',
      duties: [
        {
          say: '[help] children take turns, [name] what they feel, and [settle] small quarrels before they grow',
          brief: '[help] children take turns and [settle] quarrels',
        },
        {
          say: '[stay] calm through tears and tempers, and [show] children the words that work better',
          brief: '[stay] calm through tears and tempers',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Safeguarding', 'Safety'],
      cues: 'safety, safe, safeguard*, supervis*, first aid, ratio*, head count*, headcount*, clean*, allerg*, risk assess*, ofsted, playground',
      duties: [
        {
          say: '[keep] children in sight, [check] the room and the yard for hazards, and [report] any worry about a child',
          brief: '[keep] children safe and in sight',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Working with Parents', 'Parents'],
      cues: 'parent*, famil*, guardian*, newsletter*, daily update*, with famil*',
      duties: [
        {
          say: '[tell] parents about the day, the good and the difficult, and [ask] what the child is like at home',
          brief: '[tell] parents how the day went',
        },
        {
          say: '[talk] with parents at the door every day, and at more length when something needs it',
          brief: '[talk] with parents at the door',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Classroom', 'Planning'],
      cues: 'plan, plans, planning, lesson plan*, theme, themes, curricul*, eyfs, classroom, display*, resources, teaching aids, material*, set up, setting up, prepare, preparing, prepared',
      duties: [
        {
          say: '[plan] the week around a theme, and [arrange] the room so that children can reach what they need',
          brief: '[plan] the week around a theme',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork'],
      cues: 'colleague*, team, staff meeting*, co-teach*, collaborat*, coordinat*, liais*, therapist*, work with, working with, worked with',
      duties: [
        {
          say: '[share] the day’s tasks with colleagues, and [tell] whoever takes over what a child needs just now',
          brief: '[share] the day’s tasks with colleagues',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records', 'Daily Records'],
      cues: 'record*, attendance, register*, log, logs, paperwork, document*, data entry, app',
      tools: ['lms'],
      duties: [
        {
          say: '[share] notes and pictures of the day with families through {lms}',
          brief: '[share] the day with families through {lms}',
        },
      ],
    },
  ],
  hooks: [
    'I spend my days on small chairs, where learning looks a lot like playing.',
    'My work is with children at an age when a snail on the path can be the lesson of the day.',
    'I look after young children and help them learn, mostly through play.',
  ],
  about: [
    [
      'A day holds stories, songs, snacks, rain boots and a great many questions.',
      'We sing, build, paint, eat and rest, and there is something to learn in each of them.',
    ],
    [
      'I get down to eye level, because that is where the conversation is.',
      'Children learn most from what they are allowed to try, so I give them time to button their own coats.',
    ],
    [
      'Parents hand over what is dearest to them each morning, and I keep that in mind.',
      'At pick-up, parents hear about the day from me before they have to ask.',
    ],
  ],
  closings: [
    'At the end of a good day, the children are tired, a little muddy, and full of things to tell at home.',
    'In short, I give children a safe place, a steady day, and plenty to be curious about.',
    'I want each child to go home having been noticed.',
  ],
  manners: [
    'Patience comes easier on the floor than from above, so that is where I am.',
    'I speak to children as I would like to be spoken to.',
    'I keep my promises to children, small ones above all.',
  ],
  strengths: ['Learning Through Play', 'Child Development', 'Working with Parents'],
};
