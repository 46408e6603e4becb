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
          say: '[practice] {language+backend+frontend+database+mobile+ml} on small projects, where mistakes teach the most',
          brief: '[practice] {language+backend+frontend+database+mobile+ml} on small projects',
        },
        {
          say: '[take] projects from the first idea to the presentation',
          brief: '[take] projects from idea to presentation',
        },
        {
          say: '[try] out what I learn in small projects, because doing shows what reading hides',
          brief: '[try] out what I learn in small projects',
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
      headings: ['Group Work', 'Working with Others'],
      cues: 'group, groups, team, teams, teammates, classmates, presentation*, present, presented, presenting, collaborat*, coordinat*, work with, worked with, working with',
      duties: [
        {
          say: '[share] the work in group projects, [keep] to what we agreed, and [help] put the parts together at the end',
          brief: '[do] my share of group projects',
        },
        {
          say: '[work] with others on projects and presentations, and [listen] to feedback on my part',
          brief: '[work] with others on projects and presentations',
        },
      ],
    },
  ],
  hooks: [
    'I am still learning my field, and I learn best by doing.',
    'I am at the beginning of my career, with more questions than answers.',
    'I like to understand how something works before I use it.',
  ],
  about: [
    [
      'Courses and projects have shown me how much there is to know.',
      'Much of what I know so far comes from courses, and what I remember comes from trying it out.',
    ],
    [
      'When something is unclear, I try for a while, and then I ask somebody with more experience.',
      'I keep notes on what went wrong in a project, since that is the part that helps next time.',
    ],
    [
      'Working in groups has taught me to say early when something will be late.',
      'I like getting feedback while there is still time to use it.',
    ],
  ],
  closings: [
    'There is much that I still want to learn, and I would like to learn it at work.',
    'In short, I study, build and ask, and I would like to do more of it with people who know the field.',
    'What I can offer is curiosity, care, and the habit of finishing what I hand in.',
  ],
  manners: [
    'Honest feedback is welcome, even when it is not what I hoped for.',
    'I am not afraid to ask a beginner’s question.',
    'I hand in work that I have read through myself.',
  ],
  strengths: [],
};
