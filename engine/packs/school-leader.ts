import type { Pack } from './pack.ts';

export const schoolLeader: Pack = {
  id: 'school-leader',
  family: 'education',
  title: 'School Principal',
  aliases: [
    'principal -engineer -software -developer -consultant -scientist -architect -investigator -designer -analyst -product -security -data -nurse -officer',
    'school principal',
    'vice principal',
    'assistant principal',
    'deputy principal',
    'headteacher',
    'head teacher',
    'headmaster',
    'headmistress',
    'head master',
    'head mistress',
    'deputy head teacher',
    'assistant head teacher',
    'deputy headteacher',
    'assistant headteacher',
    'academic coordinator',
    'academic director',
    'school director',
    'school manager',
    'head of school',
    'dean of students',
    'center head school',
    'director of studies',
    'deputy head -chef -waiter -cook -gardener -housekeeper -baker -of',
    'school head',
    'dean',
  ],
  core: 'leadership',
  glossary: {
    hod: 'head of department',
    hods: 'heads of department',
    ptm: 'parent-teacher meeting',
    ptms: 'parent-teacher meetings',
    sen: 'SEN',
    slt: 'senior leadership team',
    cpd: 'professional development',
  },
  settings: [
    'primary',
    'secondary',
    'elementary',
    'high school',
    'preschool',
    'international',
    'private',
    'boarding',
  ],
  themes: [
    {
      id: 'leadership',
      headings: ['School Leadership', 'Leading the School'],
      cues: 'lead*, school, improvement plan*, vision, policy, policies, strategy, inspection*, ofsted, accreditation*, governor*, board, senior leadership*, assembly, assemblies, results, targets',
      duties: [
        {
          say: '[set] priorities for the school with staff, and [check] during the year what has changed in classrooms',
          brief: '[set] priorities for the school',
        },
        {
          say: '[apply] policies fairly, [prepare] for inspections, and [report] to the board or authority',
          brief: '[apply] policies and [prepare] for inspections',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Teaching Quality', 'Teaching & Curriculum'],
      cues: 'teaching, lesson observation*, observ*, curriculum, timetable*, exam*, assessment*, academic*, syllabus, learning, class visit*, lesson plan*, moderation, data',
      duties: [
        {
          say: '[visit] lessons, [discuss] them with teachers, and [agree] on support where it is needed',
          brief: '[visit] lessons and [give] feedback',
        },
        {
          say: '[review] results with departments, and [plan] help for groups that fall behind',
          brief: '[review] results with departments',
        },
      ],
    },
    {
      id: 'staff',
      headings: ['Staff & Development', 'Leading Staff'],
      cues: 'staff*, teachers, hire*, hiring, recruit*, appraisal*, mentor*, coach*, train*, professional development, cover, rota*, team*, induction, performance',
      duties: [
        {
          say: 'not as vice, assistant, deputy: [recruit] and [support] teachers, [hold] appraisals, and [plan] training',
          brief: 'not as vice, assistant, deputy: [recruit] and [support] teachers',
        },
        {
          say: 'as vice, assistant, deputy: [arrange] cover, [support] new teachers, and [watch] over the daily running of the school',
          brief: '[arrange] cover and [support] new teachers',
        },
      ],
    },
    {
      id: 'students',
      headings: ['Student Welfare & Behavior', 'Students'],
      cues: 'student*, pupil*, behavio*, discipline, welfare, safeguard*, attendance, pastoral, bullying, counsel*, well-being, wellbeing, exclusion*, admission*',
      duties: [
        {
          say: '[deal] with serious concerns about behavior and welfare, and [involve] families and services early',
          brief: '[deal] with concerns about behavior and welfare',
        },
        {
          say: '[be] visible in corridors and at the gate, and [listen] to students',
          brief: '[listen] to students',
        },
      ],
    },
    {
      id: 'parents',
      headings: ['Parents & Community', 'Parents'],
      cues: 'parent*, famil*, communit*, newsletter*, meeting*, complain*, event*, open day*, partnership*, ptm, ptms, admissions tour*',
      duties: [
        {
          say: '[meet] parents, [answer] concerns, and [explain] the school’s decisions',
          brief: '[meet] parents and [answer] concerns',
        },
      ],
    },
    {
      id: 'operations',
      headings: ['Budget & Operations', 'Running the School'],
      cues: 'budget*, resource*, building*, fee*, transport, safety, timetable cover, procurement, maintenance, record*, complian*, fire drill*, calendar*, schedul*, staffing plan*',
      duties: [
        {
          say: 'not as vice, assistant, deputy: [plan] budget, staffing and calendar, and [keep] the site safe and in working order',
          brief: 'not as vice, assistant, deputy: [plan] budget, staffing and calendar',
        },
      ],
    },
  ],
  hooks: [
    'I look after a school: its teaching, its staff, its students and their families.',
    'I run the daily life of a school, and I keep its priorities in view.',
  ],
  about: [
    [
      'I visit classrooms and talk with students and teachers about what I see.',
      'Before I decide on a conflict, I hear both sides.',
    ],
    ['I thank teachers for work that others do not see.', 'When parents are worried, I meet them in person.'],
  ],
  closings: [
    'In short, my job is to see that teachers can teach well and students can learn well.',
    'Overall, I want a school that is safe, fair and ambitious for every student.',
  ],
  strengths: ['School Leadership', 'Teaching Quality', 'Student Welfare'],
};
