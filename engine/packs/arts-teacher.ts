import type { Pack } from './pack.ts';

/** Those who teach an art outside or beside school: music, dance, drawing; and private tutors. */
export const artsTeacher: Pack = {
  id: 'arts-teacher',
  family: 'education',
  title: 'Music Teacher',
  aliases: [
    'music teacher',
    'music instructor',
    'piano teacher',
    'guitar teacher',
    'violin teacher',
    'vocal teacher',
    'vocal coach',
    'singing teacher',
    'drum teacher',
    'dance teacher',
    'dance instructor',
    'dance coach',
    'choreographer',
    'art teacher',
    'art instructor',
    'drawing teacher',
    'drama teacher',
    'theatre teacher',
    'music tutor',
    'art tutor',
    'tutor -software -university -college -nursing',
    'private tutor',
    'home tutor',
    'online tutor',
    'maths tutor',
    'language tutor',
    'driving instructor',
    'driving teacher',
  ],
  core: 'lessons',
  glossary: { hw: 'homework' },
  settings: ['piano', 'guitar', 'school', 'online'],
  themes: [
    {
      id: 'lessons',
      headings: ['Lessons', 'Teaching'],
      cues: 'lesson*, class, classes, teach*, student*, pupil*, instrument*, piano, guitar, violin, vocal*, singing, theory, scales, steps, technique, choreograph*, drawing, painting, drama, warm up*, warm-up*, batch*, one-to-one, one to one, driving, kids, adults, subject*, homework, doubt*',
      duties: [
        {
          say: 'as music, piano, guitar, violin, vocal, singing, drum: [begin] with something the student can play, [add] a new passage, and [leave] time to play it through',
          brief: '[add] new passages lesson by lesson',
        },
        {
          say: 'as dance, choreographer, drama, theatre: [warm] up with the group, [build] up the steps in small parts, and [run] them through with music',
          brief: '[build] up steps with the group',
        },
        {
          say: 'as art, drawing, painting: [show] a technique, [let] students try it, and [look] at the results together',
          brief: '[show] techniques and [look] at results',
        },
        {
          say: 'as tutor: [find] out where a student is stuck, [explain] it another way, and [practice] until it holds',
          brief: '[explain] what a student is stuck on',
        },
        {
          say: 'as driving: [explain] a maneuver, [let] the learner try it at their own pace, and [watch] the road for them',
          brief: '[explain] and [practice] maneuvers',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Practice', 'Lesson Planning'],
      cues: 'plan*, curriculum, syllabus, repertoire, pieces, material*, worksheet*, prepare*, practice*, goals, exercise*, notation, arrange*, grade*, level*',
      duties: [
        {
          say: 'as music, piano, guitar, violin, vocal, singing, drum: [choose] pieces and exercises that fit each student, and [agree] on what to practice until the next lesson',
          brief: '[choose] pieces for each student',
        },
        {
          say: 'not as music, piano, guitar, violin, vocal, singing, drum, driving: [choose] exercises that fit each student, and [agree] on what to practice until the next lesson',
          brief: '[choose] exercises for each student',
        },
      ],
    },
    {
      id: 'progress',
      headings: ['Progress & Exams', 'Progress'],
      cues: 'exam*, trinity, abrsm, assess*, progress*, feedback, test*, marks, report*, board exam*, mock*, results, audition*',
      duties: [
        {
          say: 'not as driving, dance: [prepare] students for exams, and [tell] them early what still needs work',
          brief: '[prepare] students for exams',
        },
      ],
    },
    {
      id: 'shows',
      headings: ['Recitals & Shows', 'Performances'],
      cues: 'recital*, concert*, show*, perform*, competition*, annual day, choir, band*, orchestra*, rehears*, production*, exhibition*, event*, costume*, stage, festival*',
      duties: [
        {
          say: 'as music, piano, guitar, violin, vocal, singing, dance, choreographer, drama, theatre, drum: [rehearse] for recitals and shows, and [help] students with nerves',
          brief: '[rehearse] for recitals and shows',
        },
        {
          say: 'as art, drawing, painting: [hang] exhibitions, and [let] students explain their work',
          brief: '[hang] exhibitions with students',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Parents & Schedules', 'Parents'],
      cues: 'parent*, schedul*, fee, fees, booking*, appointment*, enquir*, inquir*, admission*, timing*, whatsapp, cancellation*',
      duties: [
        {
          say: 'unless adult*, college, driving: [keep] parents informed of progress, practice and dates',
          brief: '[keep] parents informed',
        },
        { say: '[keep] lesson times and payments in order', brief: '[keep] lesson times in order' },
      ],
    },
    {
      id: 'records',
      headings: ['Records'],
      cues: 'record*, attendance, register*, notes, document*',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues'],
      cues: 'colleague*, school*, department*, collaborat*, coordinat*, accompan*, team',
      duties: [],
    },
  ],
  hooks: [
    'I teach students step by step, from the basics to the performance or exam.',
    'I teach in lessons that are planned around each student’s level and pieces.',
  ],
  about: [
    [
      'I correct a single thing at a time, and then let the student try again.',
      'Before a lesson, I look at my notes on the last one and choose what comes next.',
    ],
    [
      'I show students how to [practice] at home, and I ask about it the next time.',
      'When a student is stuck, I break the passage or step into smaller parts.',
    ],
  ],
  closings: [
    'In short, my job is to help students to play, sing, dance or create with skill and with pleasure.',
    'Overall, I want students to be able to go on learning by themselves.',
  ],
  strengths: ['Lessons', 'Practice', 'Performances'],
};
