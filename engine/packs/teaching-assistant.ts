import type { Pack } from './pack.ts';

export const teachingAssistant: Pack = {
  id: 'teaching-assistant',
  family: 'education',
  title: 'Teaching Assistant',
  aliases: [
    'teachers assistant',
    "teacher's assistant",
    'teacher aide',
    'teachers aide',
    "teacher's aide",
    'assistant teacher',
    'classroom assistant',
    'classroom aide',
    'learning support assistant',
    'lsa',
    'hlta',
    'sen assistant',
    'paraprofessional',
    'paraeducator',
    'para educator',
    'instructional aide',
    'instructional assistant',
    'special education aide',
    'shadow teacher',
    'preschool assistant',
    'ta primary',
    '=ta',
  ],
  core: 'support',
  glossary: {
    sen: 'SEN',
    send: 'SEND',
    ehcp: 'EHCP',
    ehcps: 'EHCPs',
    iep: 'IEP',
    ieps: 'IEPs',
    eal: 'EAL',
    ks1: 'Key Stage 1',
    ks2: 'Key Stage 2',
    ppa: 'PPA',
    hw: 'homework',
    sped: 'special education',
  },
  settings: [
    'sen',
    'send',
    'primary',
    'elementary',
    'secondary',
    'special education',
    'ks1',
    'ks2',
    'reception',
    'year 1',
    'part-time',
    'part time',
  ],
  themes: [
    {
      id: 'support',
      headings: ['Support in Class', 'Classroom Support'],
      cues: 'support*, help*, assist*, lesson, lessons, in class, classwork, small group*, group work, one to one, one-on-one, 1:1, reading, phonics, maths, math, spelling, writing, intervention*, literacy, numeracy, tutor*, teach*, listen to readers, hear readers, work with',
      duties: [
        {
          say: '[sit] with small groups or individual students, [explain] tasks in other words, and [encourage] them to work on their own',
          brief: '[help] small groups with their tasks',
        },
        {
          say: '[assist] students during lessons, [notice] who is stuck, and [give] hints',
          brief: '[assist] students during lessons',
        },
        {
          say: '[work] with students who need more time or another explanation, and [give] feedback to the teacher',
          brief: '[work] with students who need more time',
        },
      ],
    },
    {
      id: 'needs',
      headings: ['Special Educational Needs', 'Additional Needs'],
      cues: 'sen, send, special need*, special education*, autis*, adhd, dyslexi*, iep, ieps, ehcp, ehcps, speech and language, sensory, wheelchair, visual impair*, hearing impair*, makaton, eal, esl, ell, behavior plan*, behaviour plan*, disabilit*, down syndrome, inclusion, shadow*, with autism, child with',
      duties: [],
    },
    {
      id: 'classroom',
      headings: ['Behavior & Routines', 'Student Behavior'],
      cues: 'behavior*, behaviour*, routine*, calm*, disciplin*, de-escalat*, transition*, line up, playground*, break time, recess, lunch*, cafeteria, bus duty, supervis*, duty, assembly, tantrum*',
      duties: [
        {
          say: '[help] students follow class routines, and [calm] conflicts before they disturb the lesson',
          brief: '[help] students follow class routines',
        },
        {
          say: '[supervise] students at breaks and between lessons, and [include] those who are left out',
          brief: '[supervise] students at breaks',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Displays', 'Classroom Materials'],
      cues: 'material*, resources, prepar*, photocop*, copies, laminat*, display*, set up, setting up, worksheet*, classroom organization, art supplies, tidy*, clean*, bulletin board*, filing',
      duties: [
        {
          say: '[prepare] materials, [set] up the room for activities, and [tidy] up with the students afterward',
          brief: '[prepare] materials and the room',
        },
        {
          say: '[have] copies, books and equipment ready before lessons',
          brief: '[have] materials ready before lessons',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Progress & Records', 'Marking & Records'],
      cues: 'progress, record*, mark, marks, marking, marked, grade papers, grading, observ*, note, notes, assess*, attendance, register*, test*, exam*, invigilat*, proctor*, data, report, reports, track*',
      tools: ['lms'],
      duties: [
        {
          say: '[note] achievements and difficulties for the teacher’s lesson planning',
          brief: '[note] achievements and difficulties',
        },
        {
          say: '[write] short notes on how each small group worked, and [share] them on the same day',
          brief: '[write] short notes on group work',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care & Well-Being', 'Care'],
      cues: 'care, toilet*, feeding, meals, first aid, medication, well-being, wellbeing, pastoral, comfort*, emotional, safeguard*, safety, hygiene, mobility, physical',
      duties: [
        {
          say: '[listen] to students’ worries, and [pass] on concerns to the teacher or the right member of staff',
          brief: '[listen] to students’ worries',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Working with Parents', 'Parents & Families'],
      cues: 'parent*, famil*, guardian*, carers, home school diary, communication book',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Working with Teachers', 'Teamwork'],
      cues: 'teacher, teachers, senco, plan with, planning, colleague*, staff meeting*, collaborat*, coordinat*, liais*, therapist*, team, cover, covering class*',
      duties: [
        {
          say: '[agree] with the teacher before lessons on who needs support, and [compare] notes afterward',
          brief: '[agree] with the teacher on who needs support',
        },
        {
          say: '[follow] the teacher’s plan, and [give] honest feedback afterward on how the group worked',
          brief: '[give] feedback to the teacher',
        },
      ],
    },
  ],
  hooks: [
    'I help students who need another explanation or more time to learn.',
    'I support the teacher in class and give students extra attention.',
  ],
  about: [
    [
      'I ask the teacher about the aim of the lesson before it begins.',
      'Before I help, I let students try by themselves.',
    ],
    [
      'When a student gives up on a task, I break it into smaller steps.',
      'I tell the teacher on the same day how my group worked.',
    ],
  ],
  closings: [
    'In short, my job is to help students to take part in lessons and to become more independent.',
    'Overall, I want students who need more time or support to get it.',
  ],
  strengths: ['Classroom Support', 'Small-Group Work', 'Student Well-Being'],
};
