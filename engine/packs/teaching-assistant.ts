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
          say: '[sit] with small groups or single students, [explain] the task in other words, and [keep] them going without doing it for them',
          brief: '[help] small groups with their tasks',
        },
        {
          say: '[support] students during lessons, [notice] who is stuck, and [give] a hint rather than the answer',
          brief: '[support] students during lessons',
        },
        {
          say: '[work] with those who need more time or another explanation, and [tell] the teacher what I have seen',
          brief: '[work] with students who need more time',
        },
      ],
    },
    {
      id: 'needs',
      headings: ['Special Educational Needs', 'Additional Needs'],
      cues: 'sen, send, special need*, special education*, autis*, adhd, dyslexi*, iep, ieps, ehcp, ehcps, speech and language, sensory, wheelchair, visual impair*, hearing impair*, makaton, eal, esl, ell, behavior plan*, behaviour plan*, disabilit*, down syndrome, inclusion, shadow*',
      duties: [],
    },
    {
      id: 'classroom',
      headings: ['Behavior & Routines', 'Classroom Routines'],
      cues: 'behavior*, behaviour*, routine*, calm*, disciplin*, de-escalat*, transition*, line up, playground*, break time, recess, lunch*, cafeteria, bus duty, supervis*, duty, assembly, tantrum*',
      duties: [
        {
          say: '[help] students keep to the routines of the class, and [calm] things down before they disturb the lesson',
          brief: '[help] students keep to class routines',
        },
        {
          say: '[look] after students at breaks and between lessons, and [notice] who is left out',
          brief: '[look] after students at breaks',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Materials & Displays', 'Preparation'],
      cues: 'material*, resources, prepar*, photocop*, copies, laminat*, display*, set up, setting up, worksheet*, classroom organization, art supplies, tidy*, clean*, bulletin board*, filing',
      duties: [
        {
          say: '[prepare] materials, [set] up the room for the next activity, and [clear] away with the students afterward',
          brief: '[prepare] materials and the room',
        },
        {
          say: '[have] copies, books and equipment ready before the lesson needs them',
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
          say: '[note] progress and difficulties, so that the teacher can plan the next lesson on them',
          brief: '[note] progress for the teacher',
        },
        {
          say: '[write] down briefly how each small group got on, and [pass] it on the same day',
          brief: '[write] down how small groups got on',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care & Well-Being', 'Care'],
      cues: 'care, toilet*, feeding, meals, first aid, medication, well-being, wellbeing, pastoral, comfort*, emotional, safeguard*, safety, hygiene, mobility, physical',
      duties: [
        {
          say: '[be] someone students can turn to when something hurts or worries them, and [pass] on what an adult must know',
          brief: '[be] someone students can turn to',
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
          say: '[agree] with the teacher on who needs what before the lesson, and [compare] notes after it',
          brief: '[agree] with the teacher on who needs what',
        },
        {
          say: '[follow] the teacher’s plan, and [say] honestly afterward what worked for my group',
          brief: '[compare] notes with the teacher',
        },
      ],
    },
  ],
  hooks: [
    'I sit beside the students who need another explanation, and I try to find the one that works.',
    'A second adult in a classroom changes a lesson, and in ours that is me.',
    'I support teachers and students in class, often one small group at a time.',
  ],
  about: [
    [
      'My day moves from group to group: reading here, fractions there, and a shoelace in between.',
      'Most of my time goes into small groups, and the rest into whatever keeps the lesson going.',
      'I start with the lesson plan and end wherever a student got stuck.',
    ],
    [
      'I try to help just enough, because being helped too much teaches very little.',
      'Some students ask with words and others with their behavior, and I try to hear both.',
      'A student who gives up on a page often only needs a smaller piece of it.',
    ],
    [
      'What I notice in my group goes back to the teacher the same day.',
      'Students confide in the adult who has time, so I listen, and I know what has to be passed on.',
    ],
  ],
  closings: [
    'When a student says "I can do it myself now," that is my cue to move to the next table.',
    'In short, I give teachers another pair of eyes and students another chance to understand.',
    'The work is quiet, and it shows in students who put their hands up a little more often.',
  ],
  manners: [
    'Praise means more when it is exact, so I say what went well and not only that it did.',
    'I am patient with slow answers.',
    'I treat what students tell me with care.',
  ],
  strengths: ['Classroom Support', 'Small-Group Work', 'Student Well-Being'],
};
