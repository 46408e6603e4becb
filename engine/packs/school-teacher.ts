import type { Pack } from './pack.ts';

export const schoolTeacher: Pack = {
  id: 'school-teacher',
  family: 'education',
  title: 'School Teacher',
  aliases: [
    'teacher -trainer -yoga -dance -driving -swimming -piano -guitar -violin -fitness -pilates -sunday',
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
    'senco',
    'sendco',
    'special educator',
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
      headings: ['Teaching', 'Lessons'],
      cues: 'teach, teaches, teaching, taught, lesson, lessons, lecture*, instruct*, lab, labs, practicals, phonics, reading, maths classes, cover lessons, cover classes, projects',
      duties: [
        {
          say: '[build] lessons on students’ prior knowledge, and [leave] time for examples, practice and questions',
          brief: '[build] lessons on students’ prior knowledge',
        },
        {
          say: '[explain] new material step by step, [ask] questions to check understanding, and [adjust] the pace',
          brief: '[explain] new material step by step',
        },
        {
          say: 'not as pe, physical, sports: [lead] lessons with discussion, writing and practical work',
          brief: '[lead] interactive lessons',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Lesson Planning', 'Planning & Preparation'],
      cues: 'lesson plan*, plan lesson*, planning lessons, planned lessons, prepare lesson*, preparing lesson*, prepared lesson*, planning, unit plan*, scheme of work, schemes of work, syllabus, curricul*, worksheet*, teaching material*, teaching aid*, learning material*, prepare material*, resources, slides, activities, timetable*',
      duties: [
        {
          say: '[develop] lessons and units from the curriculum, and [prepare] tasks, examples and worksheets for the class',
          brief: '[develop] lessons and units from the curriculum',
        },
        {
          say: '[set] learning goals for each unit, and [structure] the lessons toward them',
          brief: '[set] learning goals for each unit',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Feedback', 'Assessment', 'Marking & Feedback'],
      cues: 'mark, marking, marked, grade papers, grading, graded, grade assignment*, grade essay*, grade homework, grade test*, exam, exams, examination*, test, tests, quiz*, assess*, homework, feedback, assignment*, question paper*, paper setting, paper checking, correct copies, correcting copies, copy checking, notebook*, evaluat*, rubric*, invigilat*, proctor*, pass rate, mock*, coursework, track student progress, student progress, board exam*, scores',
      duties: [
        {
          say: 'not as pe, physical, sports: [mark] classwork and homework, [give] constructive feedback, and [return] to difficult topics',
          brief: '[mark] work and [give] constructive feedback',
        },
        {
          say: 'not as pe, physical, sports: [set] quizzes and tests, [look] for patterns in the answers, and [review] difficult topics in class',
          brief: '[set] tests and [review] difficult topics',
        },
      ],
    },
    {
      id: 'classroom',
      headings: ['Classroom Management'],
      cues: 'behavior*, behaviour*, disciplin*, classroom management, manage the classroom, managing the classroom, class rules, classroom rules, routines, conflict*, bully*, seating, manage a class*, managing a class*, class size*, house incharge, house in charge, house master, form tutor, class teacher of',
      duties: [
        {
          say: 'unless tutor, tutoring, private lessons, online: [establish] clear routines, [encourage] respect, and [deal] with disruption calmly',
          brief: '[establish] clear routines in class',
        },
        {
          say: 'unless tutor, tutoring, private lessons, online: [agree] on rules with each class, [apply] them fairly, and [praise] good work',
          brief: '[apply] class rules fairly',
        },
      ],
    },
    {
      id: 'support',
      headings: ['Student Support', 'Supporting Students'],
      cues: 'iep*, special needs, special education*, sen, send, ehcp*, learning difficult*, dyslexi*, autis*, adhd, differentiat*, remedial, struggling, weak students, slow learner*, extra help, extra class*, extra lesson*, tuition, gifted, inclusi*, esl, ell, ells, eal, one to one, 1:1, one-on-one, small group*, counsel*, pastoral, form tutor, form teacher, homeroom, advisory, tutor group, well-being, wellbeing, mentor students, mentoring students, mentored students, college application*, career guidance, reading intervention*, intervention*',
      duties: [
        {
          say: '[adapt] tasks for students who need more help or more challenge, and [check] in with quiet students',
          brief: '[adapt] tasks to different learners',
        },
        {
          say: '[meet] with students who fall behind, [identify] their difficulties, and [agree] on next steps',
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
          say: 'unless adult*, college, university, corporate, ielts, toefl: [discuss] progress and concerns with families, and [agree] on support at school and at home',
          brief: '[discuss] progress with families',
        },
        {
          say: 'unless adult*, college, university, corporate, ielts, toefl: [keep] families informed throughout the term about achievements as well as concerns',
          brief:
            'unless adult*, college, university, corporate, ielts, toefl: [keep] families informed throughout the term',
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
          say: '[share] materials and practice tasks through {lms}, including for absent students',
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
    'I teach students to understand new material step by step and to use it with confidence.',
    'I plan and teach lessons, and check regularly that students understand the material.',
  ],
  about: [
    [
      'I plan tasks with several levels of difficulty.',
      'Before a lesson, I decide what students should be able to do at the end.',
    ],
    [
      'When an answer is wrong, I ask how the student got there.',
      'unless adult*, college, university, corporate, ielts, toefl: I talk to parents early, while a problem is still small.',
    ],
  ],
  closings: [
    'In short, my job is to help students to understand, to [practice] and to become confident.',
    'Overall, I want every student to make progress and to like learning.',
  ],
  strengths: ['Lesson Planning', 'Classroom Management', 'Assessment'],
};
