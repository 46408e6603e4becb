import type { Pack } from './pack.ts';

export const lecturer: Pack = {
  id: 'lecturer',
  family: 'education',
  title: 'Lecturer',
  aliases: [
    'professor',
    'prof',
    'adjunct',
    'visiting faculty',
    'guest faculty',
    'university teacher',
    'college teacher',
    'university instructor',
    'college instructor',
    'faculty member',
    '=faculty',
    'reader university',
    'academic tutor',
    'teaching fellow',
    'nurse educator',
    'nursing tutor',
    'nursing instructor',
    'clinical instructor',
  ],
  core: 'lectures',
  glossary: {
    hod: 'head of department',
    ug: 'UG',
    pg: 'PG',
    naac: 'NAAC',
    nba: 'NBA',
    fdp: 'faculty development program',
    fdps: 'faculty development programs',
    ta: 'teaching assistant',
    tas: 'teaching assistants',
    dept: 'department',
    sem: 'semester',
    univ: 'university',
    obe: 'outcome-based education',
    phd: 'PhD',
  },
  settings: [
    'university',
    'college',
    'engineering',
    'part-time',
    'part time',
    'adjunct',
    'law',
    'nursing',
    'business school',
  ],
  themes: [
    {
      id: 'lectures',
      headings: ['Teaching & Lectures', 'Teaching', 'Lectures'],
      cues: 'teach, teaches, teaching, taught, lectur*, seminar*, tutorial*, classes, class, practicals, lab, labs, undergraduate*, postgraduate*, module*, courses, course, subjects, subject, hours per week, credit hours, deliver*',
      duties: [
        {
          say: 'not as tutor: [give] lectures and seminars, [discuss] examples with students, and [leave] time for questions',
          brief: '[give] lectures and seminars',
        },
        {
          say: '[present] a subject from its basics to current questions, and [check] understanding along the way',
          brief: '[teach] my subject from its basics',
        },
      ],
    },
    {
      id: 'courses',
      headings: ['Course Design', 'Course Planning'],
      cues: 'course design, design course*, course plan*, lesson plan*, curricul*, syllabus, syllabi, course material*, teaching material*, lecture notes, slides, reading list*, new course*, outcome-based*, course file*, timetable*, lab manual*, revised',
      duties: [
        {
          say: '[define] learning outcomes, and [choose] readings and exercises to match',
          brief: '[choose] readings and exercises',
        },
        {
          say: '[prepare] notes, slides and assignments, and [revise] them regularly',
          brief: '[prepare] and [revise] course materials',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Feedback', 'Exams & Grading'],
      cues: 'exam*, grad*, mark, marks, marking, marked, assess*, evaluat*, assignment*, question paper*, paper setting, answer script*, invigilat*, proctor*, viva, vivas, feedback, quiz*, rubric*, moderat*, pass percentage, pass rate, coursework, plagiarism',
      duties: [
        {
          say: '[set] and [mark] assignments and exams, and [give] constructive feedback',
          brief: '[mark] assignments and [give] feedback',
        },
        {
          say: '[write] questions that test understanding, and [apply] clear grading criteria',
          brief: '[set] and [grade] exams',
        },
      ],
    },
    {
      id: 'students',
      headings: ['Student Advising', 'Advising & Supervision'],
      cues: 'advis*, mentor*, guid*, supervis*, final year, thesis, theses, dissertation*, phd student*, scholars, office hours, research students, counsel*, placement*, weak students, remedial, student support, at-risk, at risk learners, learner support, extra class*',
      duties: [
        {
          say: '[meet] students outside class, [help] them with projects and choices, and [give] honest feedback',
          brief: '[advise] students outside class',
        },
        {
          say: '[hold] office hours for questions about courses and studies',
          brief: '[hold] office hours',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Research & Publications', 'Research'],
      cues: 'research*, publish*, publication*, paper, papers, journal*, scopus, conference*, grant*, proposal*, funded, funding, experiment*, patent*, citation*, peer review*, reviewer, phd, books',
      duties: [],
    },
    {
      id: 'digital',
      headings: ['Online Teaching', 'Digital Teaching'],
      cues: 'moodle, lms, e-learning, elearning, online course*, video lecture*, recorded lecture*, mooc*, swayam, nptel, blended, flipped',
      tools: ['lms'],
      duties: [
        {
          say: '[provide] readings, assignments and feedback on {lms}',
          brief: '[provide] course materials on {lms}',
        },
      ],
    },
    {
      id: 'department',
      headings: ['Department & Committees', 'Department Work'],
      cues: 'department*, committee*, admission*, accreditation, naac, nba, nirf, aacsb, abet, coordinator, coordinat*, exam cell, board of studies, meetings, organiz*, organis*, administrat*, quality assurance, iqac, senior lecturer, managed, manage lecturers, head of department, hod',
      duties: [
        {
          say: '[take] part in meetings, exam duties and open days',
          brief: '[take] part in department work',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records', 'Academic Records'],
      cues: 'attendance, record*, document*, register*, report, reports, reporting, data entry, portal',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Collaboration'],
      cues: 'colleague*, collaborat*, co-teach*, co-taught, faculty meeting*, work with, worked with, working with, industry, other universities, partner*, liais*, teaching assistants, technicians, lab staff',
      duties: [
        {
          say: '[coordinate] course content with colleagues, and [exchange] exam questions and ideas',
          brief: '[coordinate] course content with colleagues',
        },
        {
          say: '[plan] with fellow lecturers to make courses fit together',
          brief: '[plan] with fellow lecturers',
        },
      ],
    },
  ],
  hooks: [
    'I teach students in higher education and help them to think for themselves.',
    'My work is lectures, preparation, marking and advising students.',
  ],
  about: [
    [
      'I begin a topic with the question behind it.',
      'Before a semester starts, I go through the course and update readings and exercises.',
    ],
    [
      'When many students miss the same question, I go over the topic again.',
      'I post materials on {lms} before class.',
      'I make time for students’ questions outside class.',
    ],
  ],
  closings: [
    'In short, my job is to help students to understand their subject and to think for themselves.',
    'Overall, I want students to be able to solve problems on their own.',
  ],
  strengths: ['Lecturing', 'Course Design', 'Student Advising'],
};
