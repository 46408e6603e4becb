import type { Pack } from './pack.ts';

/** Students, and those who have just finished and look for a first job. */
export const student: Pack = {
  id: 'student',
  family: 'general',
  title: 'University Student',
  isJob: false,
  aliases: [
    'student -nurse -nursing -teacher -affairs -services -success -recruitment -advisor -adviser -support -coordinator -welfare -experience',
    'nursing student',
    'undergraduate',
    'undergrad',
    'fresh graduate',
    'recent graduate',
    'new graduate -nurse',
    'engineering graduate',
    'engineering fresher',
    'b.tech',
    'btech',
    'b.com',
    'bcom',
    'bca',
    'mca',
    'bba',
    'b.sc',
    '=mba',
    '=fresher',
    '=intern',
    '=internship',
    '=graduate',
    '=trainee',
    '=summer intern',
    '=work experience',
    '=apprentice',
  ],
  core: 'work',
  glossary: {
    'final yr': 'final-year',
    yr: 'year',
    sem: 'semester',
    ug: 'undergraduate',
    pg: 'postgraduate',
    'mini proj': 'mini project',
    proj: 'project',
    projs: 'projects',
    uni: 'university',
    dept: 'department',
    nss: 'NSS',
    ncc: 'NCC',
    dsa: 'data structures and algorithms',
    ta: 'teaching assistant',
  },
  settings: [],
  themes: [
    {
      id: 'work',
      headings: ['Studies & Coursework', 'Studies'],
      cues: 'stud*, coursework, course, courses, class, classes, lecture*, exam*, semester*, assignment*, lab, labs, thesis, dissertation, essay*, reading, subject*, gpa, cgpa, practicals, learn*, data structures*, research*, seminar*, literature',
      duties: [
        {
          say: '[learn] the basics of my subject thoroughly, and [revise] whatever did not make sense immediately',
          brief: '[learn] the basics of my subject thoroughly',
        },
        {
          say: '[study] the fundamentals of my subject, [practice] them, and [ask] for an explanation when I am stuck',
          brief: '[study] the fundamentals of my subject',
        },
      ],
    },
    {
      id: 'projects',
      headings: ['Projects', 'Course Projects'],
      cues: 'project*, built, build, building, made, make, making, develop*, design*, app, website*, hackathon*, prototype*, model, robot*, github, capstone*, experiment*, case stud*, portfolio, game, coded, arduino',
      tools: ['language', 'backend', 'frontend', 'database', 'ml', 'mobile', 'embedded', 'cad'],
      duties: [
        {
          say: '[practice] {language+backend+frontend+database+mobile+ml} on small projects of my own',
          brief: '[practice] {language+backend+frontend+database+mobile+ml} on small projects',
        },
        {
          say: '[take] assignments from the first idea to the final presentation',
          brief: '[take] assignments from idea to presentation',
        },
        {
          say: '[apply] new knowledge in small practical assignments',
          brief: '[apply] new knowledge in practice',
        },
      ],
    },
    {
      id: 'practice',
      headings: ['Internships & Practice', 'Internships'],
      cues: 'intern, interns, interned, internship*, placement*, trainee, training, shadow*, industrial visit*, apprentice*, clinical*, rotation*, moot*, ward*, fieldwork, field work, summer job, work experience, articleship',
      duties: [],
    },
    {
      id: 'clubs',
      headings: ['Clubs & Campus Life', 'Campus Life'],
      cues: 'club*, society, societies, fest, fests, member of, president of, secretary of, treasurer of, captain*, sport*, debate*, drama, dance, music, event*, organiz*, organis*, committee*, council, class representative, cr of, student union, chapter, ieee, acm, cricket, football, basketball, workshop*, anchor*, host*, newsletter*, magazine',
      duties: [],
    },
    {
      id: 'volunteering',
      headings: ['Volunteering'],
      cues: 'volunteer*, nss, ncc, ngo, charit*, blood donation*, community service, fundrais*, food drive*, tree plantation*, red cross, teach underprivileged*, teaching underprivileged*, taught underprivileged*, church, temple',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Tutoring', 'Tutoring & Mentoring'],
      cues: 'tutor*, mentor*, teach, teaching, taught, juniors, peer*, tuition*, help classmates, helped classmates, doubts',
      duties: [],
    },
    {
      id: 'jobs',
      headings: ['Part-Time Work', 'Jobs'],
      cues: 'part-time, part time, job, barista, waiter, waitress, cashier, shop, store, restaurant, deliver*, customers, babysit*, freelanc*, weekend*, family business, work at, works at, worked at, working at, call center, call centre, campus ambassador, library',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Group Work'],
      cues: 'group, groups, team, teams, teammates, classmates, presentation*, present, presented, presenting, collaborat*, coordinat*, work with, worked with, working with',
      duties: [
        {
          say: '[share] the work in group assignments, [meet] agreed deadlines, and [help] combine the results',
          brief: '[share] the work in group assignments',
        },
        {
          say: '[work] with others on presentations and assignments, and [use] their feedback',
          brief: '[work] with others on assignments',
        },
      ],
    },
  ],
  hooks: [
    'I am learning my field through courses, projects and practice.',
    'I am studying, and I am looking for work in which I can use and deepen what I learn.',
  ],
  about: [
    [
      'I take on projects in which I can try out what I have learned.',
      'Before I start on a task, I ask what the result should be.',
    ],
    [
      'When something is unclear, I try for a while and then ask somebody with more experience.',
      'I keep notes on mistakes and on what solved them.',
    ],
  ],
  closings: [
    'In short, I want to learn at work, and to be of use from the start.',
    'Overall, I am looking for tasks in which I can apply my studies and learn from others.',
  ],
  strengths: [],
};
