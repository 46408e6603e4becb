import type { Pack } from './pack.ts';

export const schoolTeacher: Pack = {
  id: 'school-teacher',
  family: 'education',
  title: 'School Teacher',
  aliases: [
    'teacher',
    'schoolteacher',
    'educator',
    'school educator',
    'tgt',
    'pgt',
    'prt',
    'special education teacher',
    'substitute teacher',
    'homeroom teacher',
    'class teacher',
    'subject teacher',
    'head of year',
    'nqt',
    'ect',
  ],
  core: 'lessons',
  glossary: {
    ptm: 'parent-teacher meeting',
    ptms: 'parent-teacher meetings',
    hod: 'head of department',
    ta: 'teaching assistant',
    tas: 'teaching assistants',
    ks1: 'Key Stage 1',
    ks2: 'Key Stage 2',
    ks3: 'Key Stage 3',
    ks4: 'Key Stage 4',
    ks5: 'Key Stage 5',
    iep: 'IEP',
    ieps: 'IEPs',
    sen: 'SEN',
    esl: 'ESL',
    tlm: 'teaching and learning materials',
  },
  settings: [
    'primary',
    'secondary',
    'elementary',
    'elementary school',
    'middle school',
    'high school',
    'upper primary',
    'special education',
    'kindergarten',
    'preschool',
  ],
  themes: [
    {
      id: 'lessons',
      headings: ['Teaching'],
      cues: 'teach, teaches, teaching, taught, lesson, lessons, lecture*, instruct*, lab, labs, practicals, phonics, reading, maths classes, cover lessons, cover classes, projects',
      duties: [
        {
          say: '[build] each lesson on what students already know, and [leave] time for examples, practice and questions',
          brief: '[teach] lessons that build on what students already know',
        },
        {
          say: '[explain] new material step by step, [ask] plenty of questions, and [slow] down when a class is not there yet',
          brief: '[explain] new material step by step',
        },
        {
          say: '[lead] lessons in which students talk, write and try things out rather than only listen',
          brief: '[lead] lessons in which students take an active part',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Lesson Planning', 'Planning & Preparation'],
      cues: 'lesson plan*, plan lesson*, planning lessons, planned lessons, prepare lesson*, preparing lesson*, prepared lesson*, planning, unit plan*, scheme of work, schemes of work, syllabus, curricul*, worksheet*, teaching material*, teaching aid*, learning material*, prepare material*, resources, slides, activities, timetable*',
      duties: [
        {
          say: '[plan] lessons and units from the curriculum, and [prepare] tasks, examples and worksheets that fit the class',
          brief: '[plan] lessons and units from the curriculum',
        },
        {
          say: '[decide] what students should be able to do by the end of a unit, and [plan] the lessons back from there',
          brief: '[prepare] lessons and materials from the curriculum',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Feedback', 'Assessment'],
      cues: 'mark, marking, marked, grade papers, grading, graded, grade assignment*, grade essay*, grade homework, grade test*, exam, exams, examination*, test, tests, quiz*, assess*, homework, feedback, assignment*, question paper*, paper setting, paper checking, correct copies, correcting copies, copy checking, notebook*, evaluat*, rubric*, invigilat*, proctor*, pass rate, mock*, coursework, track student progress, student progress, board exam*, scores',
      duties: [
        {
          say: '[mark] classwork and homework, [give] feedback that students can use, and [return] in the next lesson to what was missed',
          brief: '[mark] work and [give] feedback that students can use',
        },
        {
          say: '[set] quizzes and tests, [look] for patterns in the answers, and [go] over what was not understood',
          brief: '[set] tests and [go] over what was not understood',
        },
      ],
    },
    {
      id: 'classroom',
      headings: ['Classroom Management'],
      cues: 'behavior*, behaviour*, disciplin*, classroom management, manage the classroom, managing the classroom, class rules, classroom rules, routines, conflict*, bully*, seating, manage a class*, managing a class*, class size*',
      duties: [
        {
          say: '[set] clear routines, [expect] students to treat one another with respect, and [deal] with disruption calmly',
          brief: '[keep] the classroom calm and the rules fair',
        },
        {
          say: '[agree] on a few rules with each class, [apply] them fairly, and [notice] good work as much as poor behavior',
          brief: '[set] clear routines in class',
        },
      ],
    },
    {
      id: 'support',
      headings: ['Student Support', 'Supporting Students'],
      cues: 'iep*, special needs, special education*, sen, send, ehcp*, learning difficult*, dyslexi*, autis*, adhd, differentiat*, remedial, struggling, weak students, slow learner*, extra help, extra class*, extra lesson*, tuition, gifted, inclusi*, esl, ell, ells, eal, one to one, 1:1, one-on-one, small group*, counsel*, pastoral, form tutor, form teacher, homeroom, advisory, tutor group, well-being, wellbeing, mentor students, mentoring students, mentored students, college application*, career guidance, reading intervention*, intervention*',
      duties: [
        {
          say: '[adapt] tasks for students who need more help or more challenge, and [check] in with those who go quiet',
          brief: '[adapt] tasks to different learners',
        },
        {
          say: '[sit] down with students who fall behind, [find] out where they are stuck, and [agree] on the next small step',
          brief: '[help] students who fall behind',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Working with Parents', 'Parents & Families'],
      cues: 'parent, parents, parent-teacher, parent teacher, guardian*, carers, famil*, newsletter*, phone home, calls home, parents evening*, conferences',
      duties: [
        {
          say: '[talk] with parents about progress and concerns, and [agree] on what school and home can each do',
          brief: '[talk] with parents about progress',
        },
        {
          say: '[keep] parents informed through the term, with good news as well as worries',
          brief: '[keep] parents informed through the term',
        },
      ],
    },
    {
      id: 'digital',
      headings: ['Digital Learning', 'Online Learning'],
      cues: 'online, remote, virtual, digital, smartboard*, smart board*, smart class*, ict, e-learning, edtech, ed tech, video lesson*, tablets, ipads, chromebooks',
      tools: ['lms', 'communication'],
      duties: [
        {
          say: '[share] materials and practice tasks through {lms}, so that students can catch up on what they missed',
          brief: '[share] materials and practice tasks through {lms}',
        },
        {
          say: '[use] {lms} for practice, materials and feedback between lessons',
          brief: '[use] {lms} for practice and feedback',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Attendance & Records', 'Records & Reports'],
      cues: 'attendance, register, registers, roll call, gradebook*, grade book*, record*, report card*, report, reports, data entry, paperwork, documentation, cce, admission*',
      duties: [
        {
          say: '[take] attendance, [keep] grades up to date, and [write] reports that say plainly where a student stands',
          brief: '[keep] attendance and grades up to date',
        },
      ],
    },
  ],
  hooks: [
    'My work is helping young people understand things that they did not understand the day before.',
    'I teach, which means explaining, asking, listening, and then explaining again in another way.',
    'A good part of my day as a teacher goes into finding out what has been understood and what has not.',
  ],
  about: [
    [
      'Most of my week goes into lessons and what surrounds them: planning, marking, and talking with students and parents.',
      'My days are made of lessons, questions, marking, and a good many short conversations in the corridor.',
      'Teaching is the visible part of the job; the planning and marking around it decide how well it goes.',
    ],
    [
      'A wrong answer tells me more than a right one, so I try to make it safe to give one.',
      'I would rather cover a little less and have it understood than rush through the book.',
      'No class is all at the same point, so I plan tasks with more than one way in.',
    ],
    [
      'I keep parents in the picture early, while a small problem is still small.',
      'With colleagues I share what works, and I borrow what works for them.',
    ],
  ],
  closings: [
    'In short, I try to give every student a fair chance to understand, and the confidence to ask when they do not.',
    'Put simply, I plan with care, teach with patience, and keep parents and colleagues in the picture.',
    'What ties it together is patience, clear explanations, and knowing each student as a person.',
  ],
  manners: [
    'Students notice whether a teacher is fair and prepared, so I try to be both every day.',
    'I try to be patient with people and firm about the work.',
    'I like the moment when a student explains it to somebody else.',
  ],
  strengths: ['Lesson Planning', 'Classroom Management', 'Assessment'],
};
