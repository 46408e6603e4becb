import type { Pack } from './pack.ts';

export const corporateTrainer: Pack = {
  id: 'corporate-trainer',
  family: 'education',
  title: 'Corporate Trainer',
  aliases: [
    'trainer -personal -fitness -gym -dog -horse -animal -athletic',
    'training specialist',
    'training coordinator',
    'training officer',
    'training executive',
    'training manager',
    'training consultant',
    'learning and development',
    'l&d',
    'learning specialist',
    'learning consultant',
    'instructional designer',
    'facilitator -case',
    'instructor -fitness -yoga -driving -swim -swimming -gym -pilates -dance -zumba -ski -flight',
    'elearning developer',
    'e learning developer',
  ],
  core: 'delivery',
  glossary: {
    tna: 'training needs analysis',
    'l&d': 'L&D',
    tni: 'training needs identification',
    ilt: 'instructor-led training',
    vilt: 'virtual instructor-led training',
    sme: 'subject matter expert',
    smes: 'subject matter experts',
    ttt: 'train-the-trainer',
    ojt: 'on-the-job training',
    nht: 'new hire training',
    ldp: 'leadership development program',
  },
  settings: ['bpo', 'sales', 'soft skills', 'technical', 'it', 'voice', 'process', 'bfsi', 'retail'],
  themes: [
    {
      id: 'delivery',
      headings: ['Training Delivery', 'Training Sessions'],
      cues: 'deliver*, conduct*, facilitat*, train, trains, trained, training, session*, workshop*, webinar*, classroom*, virtual, instructor-led*, batch*, teach*, taught, soft skills, bootcamp*, participants, team building, role play*',
      duties: [
        {
          say: '[run] practical sessions with exercises, examples and time for discussion',
          brief: '[run] training sessions with plenty of practice',
        },
        {
          say: '[explain] and [demonstrate] tasks, and then [let] participants try them',
          brief: '[demonstrate] tasks and [let] people try them',
        },
      ],
    },
    {
      id: 'design',
      headings: ['Course Design & Materials', 'Training Materials'],
      cues: 'design*, develop*, create, creating, created, content, material*, module*, manual*, curricul*, e-learning*, elearning*, storyboard*, slides, deck*, ppt, ppts, job aid*, guide*, video*, script*, presentation*, case stud*, training manual*',
      tools: ['design'],
      duties: [
        {
          say: '[build] materials around real tasks, with exercises, examples and short guides',
          brief: '[build] training materials around real tasks',
        },
        {
          say: '[turn] specialist knowledge into clear steps for newcomers, and [pilot] the material with a small group',
          brief: '[turn] specialist knowledge into steps that newcomers can follow',
        },
      ],
    },
    {
      id: 'needs',
      headings: ['Training Needs', 'Needs Analysis'],
      cues: 'needs analysis, training need*, needs identification, need analysis, gap*, competenc*, skill matrix, skills matrix, identify*, managers, business, department heads, subject matter*',
      duties: [
        {
          say: '[ask] managers and their teams about problems at work, and [find] out whether training can help',
          brief: '[find] out where training would help',
        },
        {
          say: '[talk] to employees before planning a course, and [agree] on its goals with their managers',
          brief: '[agree] with managers on the goals of training',
        },
      ],
    },
    {
      id: 'onboarding',
      headings: ['Onboarding', 'Induction'],
      cues: 'onboard*, induction*, new hire*, new joiner*, new starter*, newcomers, orientation*, nesting, freshers, new employees, on-the-job*',
      duties: [
        {
          say: 'unless freelance, freelancer, self-employed, self employed, independent: [help] new colleagues settle in, and [support] them during their first weeks',
          brief: '[help] new colleagues settle in',
        },
      ],
    },
    {
      id: 'evaluation',
      headings: ['Evaluation & Feedback', 'Training Evaluation'],
      cues: 'evaluat*, feedback, assess*, test*, quiz*, kirkpatrick, effectiveness, score*, certif*, survey*, measure*, refresher*, audit*, throughput, pass rate, post training',
      duties: [
        {
          say: '[assess] learning after a course, [ask] for feedback, and [improve] the weaker parts',
          brief: '[assess] learning after a course',
        },
        {
          say: '[follow] up some weeks later to see what people are using, and [offer] a refresher where needed',
          brief: '[follow] up and [offer] refreshers',
        },
      ],
    },
    {
      id: 'digital',
      headings: ['Learning Platform', 'E-Learning'],
      cues: 'lms, scorm, upload*, online course*, learning portal, enrol*',
      tools: ['lms'],
      duties: [
        {
          say: '[set] up courses in {lms} that people can take and revisit when they need them',
          brief: '[set] up courses in {lms}',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Training Calendar & Records', 'Planning & Records'],
      cues: 'calendar*, schedul*, plan, plans, planning, logistic*, coordinat*, attendance, record*, report, reports, reporting, mis, tracker*, nominat*, venue*, vendor*, budget*, mandatory, training calendar*',
      duties: [
        {
          say: '[schedule] dates, rooms and groups, and [keep] attendance records',
          brief: '[plan] the training calendar',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Managers', 'Collaboration'],
      cues: 'collaborat*, liais*, colleague*, work with, worked with, working with, cross-functional, operations team, quality team, other departments, stakeholder*',
      duties: [
        {
          say: '[agree] with managers on time for training, and [advise] them on supporting their teams afterward',
          brief: '[agree] with managers on time for training',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Coaching', 'Coaching & Mentoring'],
      cues: 'coach*, mentor*, one to one, one-on-one, 1:1, train-the-trainer, trainers, bottom quartile, shadow*, team leaders',
      duties: [],
    },
  ],
  hooks: [
    'I help people do their work better through practical training.',
    'I take specialist knowledge and teach it to the people who need it at work.',
    'I design and run training that people can use in their daily work.',
  ],
  about: [
    [
      'I ask participants about their work before I plan a session.',
      'Before a session, I try out exercises and materials.',
    ],
    [
      'I keep my own talks short and give people time to [practice].',
      'When a course in {lms} is new, I check where people stop and rework that part.',
      'After a session, I ask what people have used at work.',
    ],
  ],
  closings: [
    'In short, my job is to help people to do their work well through training that they can use.',
    'Overall, I want people to leave a course able to do something new.',
  ],
  strengths: ['Training Delivery', 'Course Design', 'Onboarding'],
};
