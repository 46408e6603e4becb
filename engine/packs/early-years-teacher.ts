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
    'anganwadi',
    'creche',
    'crèche',
    'play worker',
    'playworker',
    'play leader',
    'erzieherin',
    'erzieher',
    'kita',
    'day nursery',
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
          say: '[sing], [read], [paint] and [build] with children, and [introduce] letters, numbers and new words along the way',
          brief: '[play], [read] and [sing] with children',
        },
        {
          say: '[set] out activities that invite children to explore, and [follow] their interests',
          brief: '[set] out activities for children to explore',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care & Routines', 'Daily Care'],
      cues: 'care, caring, cared, meal*, snack*, lunch, feeding, nap, naps, nappy, nappies, diaper*, toilet*, potty, hygiene, hand washing, dress*, routine*, comfort*, settle*, settling, drop off, drop-off, pick up, pick-up, babies, bath*, key person, key worker, keyworker, settling-in, drop-offs',
      duties: [
        {
          say: 'not as reception: [help] children through daily routines such as meals and naps, and [encourage] independence',
          brief: '[help] children through daily routines',
        },
        {
          say: 'not as reception: [comfort] upset children, [supervise] meals and rest, and [teach] good hygiene habits',
          brief: '[supervise] meals and rest',
        },
      ],
    },
    {
      id: 'development',
      headings: ['Observation & Development', 'Child Development'],
      cues: 'observ*, assess*, milestone*, development*, progress, portfolio*, learning journal*, learning journey*, tracking, special need*, sen, autis*, iep, ieps, report, reports',
      duties: [
        {
          say: '[watch] how each child plays, speaks and interacts, and [record] progress and possible concerns',
          brief: '[record] each child’s progress',
        },
        {
          say: '[follow] children’s play, and [use] these observations to plan the next activities',
          brief: '[plan] activities based on observations',
        },
      ],
    },
    {
      id: 'social',
      headings: ['Behavior & Social Skills', 'Social & Emotional Skills'],
      cues: 'behavior*, behaviour*, social, emotional, feelings, sharing, conflict*, tantrum*, manners, calm*, discipline, shy, take turns, taking turns, to share',
      duties: [
        {
          say: '[help] children take turns, [talk] about their feelings, and [resolve] conflicts',
          brief: '[help] children resolve conflicts',
        },
        {
          say: '[stay] calm when children are upset, and [teach] them words for their feelings',
          brief: '[teach] children words for their feelings',
        },
      ],
    },
    {
      id: 'health',
      headings: ['Health & Nutrition', 'Nutrition'],
      cues: 'weight, weighing, height, growth, muac, immunis*, immuniz*, vaccin*, nutrition, hot cooked meal*, meal distribution, take home ration, thr, poshan*, sam, mam, pregnan*, lactating, home visit*, anm, asha, health check*, deworm*',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Safety & Safeguarding', 'Safety'],
      cues: 'safety, safe, safeguard*, supervis*, first aid, ratio*, head count*, headcount*, clean*, allerg*, risk assess*, ofsted, playground, child protection, protection officer',
      duties: [
        {
          say: '[supervise] children, [check] the rooms and outdoor areas for hazards, and [report] concerns about a child',
          brief: '[supervise] children and [report] concerns',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Working with Parents', 'Parents'],
      cues: 'parent*, famil*, guardian*, newsletter*, daily update*, with famil*, mothers meeting*, mother*, community',
      duties: [
        {
          say: '[tell] parents about their child’s day, and [ask] about the child’s life at home',
          brief: '[update] parents on their child’s day',
        },
        {
          say: '[talk] with parents at drop-off and pick-up, and [arrange] longer meetings when needed',
          brief: '[talk] with parents at drop-off and pick-up',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Classroom', 'Planning', 'Classroom & Planning'],
      cues: 'plan, plans, planning, lesson plan*, theme, themes, curricul*, eyfs, classroom, display*, resources, teaching aids, material*, set up, setting up, prepare, preparing, prepared',
      duties: [
        {
          say: '[organize] weekly themes, and [arrange] the room for children to reach materials easily',
          brief: '[plan] weekly themes',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork'],
      cues: 'colleague*, team, staff meeting*, co-teach*, collaborat*, coordinat*, liais*, therapist*, work with, working with, worked with',
      duties: [
        {
          say: '[share] daily tasks with colleagues, and [hand] over information about the children',
          brief: '[share] daily tasks with colleagues',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records', 'Daily Records'],
      cues: 'record*, attendance, register*, log, logs, paperwork, document*, data entry, app, survey*, household survey*, census, election*',
      tools: ['lms'],
      duties: [
        {
          say: '[share] notes and pictures of the day with families through {lms}',
          brief: '[share] news with families through {lms}',
        },
      ],
    },
  ],
  hooks: [
    'I help young children to learn and grow through play.',
    'My work is with young children, and I help them learn from everyday experiences.',
    'I look after young children and help them learn, mostly through play.',
  ],
  about: [
    [
      'I get down to eye level when I talk with children.',
      'Before the children arrive, I set out the activities and check that the room is safe.',
    ],
    [
      'I give children time to try things for themselves.',
      'At pick-up, I tell parents about their child’s day.',
    ],
  ],
  closings: [
    'In short, my job is to help young children to grow, play and learn in a safe place.',
    'Overall, I want every child to feel safe, seen and curious.',
  ],
  strengths: ['Learning Through Play', 'Child Development', 'Working with Parents'],
};
