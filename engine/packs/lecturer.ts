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
      headings: ['Teaching & Lectures', 'Teaching'],
      cues: 'teach, teaches, teaching, taught, lectur*, seminar*, tutorial*, classes, class, practicals, lab, labs, undergraduate*, postgraduate*, module*, courses, course, subjects, subject, hours per week, credit hours, deliver*',
      duties: [
        {
          say: '[give] lectures and seminars, [work] through examples with students, and [leave] room for questions',
          brief: '[give] lectures and seminars',
        },
        {
          say: '[teach] a subject from its basics to its open questions, and [notice] where a class loses the thread',
          brief: '[teach] my subject from its basics up',
        },
      ],
    },
    {
      id: 'courses',
      headings: ['Course Design', 'Course Planning'],
      cues: 'course design, design course*, course plan*, lesson plan*, curricul*, syllabus, syllabi, course material*, teaching material*, lecture notes, slides, reading list*, new course*, outcome-based*, course file*, timetable*, lab manual*, revised',
      duties: [
        {
          say: '[plan] courses from what students should understand at the end, and [choose] readings and exercises to match',
          brief: '[plan] courses and [choose] readings and exercises',
        },
        {
          say: '[prepare] notes, slides and assignments, and [revise] them when the field or the class has moved on',
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
          say: '[set] and [mark] assignments and exams, and [give] feedback that says what to do differently next time',
          brief: '[mark] assignments and [give] feedback',
        },
        {
          say: '[write] questions that ask for understanding rather than memory, and [grade] by criteria that students know beforehand',
          brief: '[set] exams and [grade] by clear criteria',
        },
      ],
    },
    {
      id: 'students',
      headings: ['Student Advising', 'Advising & Supervision'],
      cues: 'advis*, mentor*, guid*, supervis*, final year, thesis, theses, dissertation*, phd student*, scholars, office hours, research students, counsel*, placement*, weak students, remedial',
      duties: [
        {
          say: '[meet] students outside class, [help] them with projects and choices, and [be] frank about what needs more work',
          brief: '[advise] students outside class',
        },
        {
          say: '[keep] office hours in which a student can ask anything, from a footnote to the next semester',
          brief: '[keep] office hours for questions',
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
          say: '[put] readings, assignments and feedback on {lms}, so that students find everything in one place',
          brief: '[put] course materials on {lms}',
        },
      ],
    },
    {
      id: 'department',
      headings: ['Department & Committees', 'Department Work'],
      cues: 'department*, committee*, admission*, accreditation, naac, nba, nirf, aacsb, abet, coordinator, coordinat*, exam cell, board of studies, meetings, organiz*, organis*, administrat*, quality assurance, iqac',
      duties: [
        {
          say: '[take] on my share of department work, from meetings and exam duties to open days',
          brief: '[take] on my share of department work',
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
          say: '[agree] with colleagues on what each course builds on, and [exchange] exam questions and ideas',
          brief: '[agree] with colleagues on what each course builds on',
        },
        {
          say: '[work] with fellow lecturers so that courses fit together for the students who take them all',
          brief: '[work] closely with fellow lecturers',
        },
      ],
    },
  ],
  hooks: [
    'I teach at a stage when students stop learning for the exam and begin to learn for themselves.',
    'Lectures are the visible part of my work; the rest is preparation, marking and long conversations.',
    'I like the moment in a seminar when a student disagrees with me and has a reason.',
  ],
  about: [
    [
      'A semester has its own rhythm: planning, teaching, marking, and the questions after class.',
      'Most of my week goes into lectures and their preparation, the rest into marking and meetings with students.',
    ],
    [
      'I begin a topic with a question that the method was invented to answer.',
      'If many students miss the same question, I look at my lecture before I look at them.',
    ],
    [
      'I post what students need on {lms} before class, so that class time is for thinking.',
      'Students know where to find me, and my door is open more than the timetable says.',
    ],
  ],
  closings: [
    'The best sign of a good course is that students go on reading after the exam.',
    'In short, I prepare carefully, teach plainly, and take students’ questions seriously.',
    'All of it serves the same end: graduates who can think a problem through without me.',
  ],
  manners: [
    'No question in class is too basic, and the basic ones are often the best.',
    'I admit it in front of a class when I do not know, and come back with an answer.',
    'I treat students as the colleagues they may become.',
  ],
  strengths: ['Lecturing', 'Course Design', 'Student Advising'],
};
