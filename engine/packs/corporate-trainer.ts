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
          say: '[run] sessions in which people try things out, [ask] for their own cases, and [keep] the talking on my side short',
          brief: '[run] training sessions with plenty of practice',
        },
        {
          say: '[explain], [show], and then [hand] over to the participants, because people remember what they have done themselves',
          brief: '[show] people how it is done and [let] them practice',
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
          say: '[build] materials around the tasks people do at work, with exercises, examples and short guides to take away',
          brief: '[build] training materials around real tasks',
        },
        {
          say: '[turn] what specialists know into steps that a newcomer can follow, and [try] the material out before a large group sees it',
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
          say: '[ask] managers and their people what goes wrong in the work, and [find] out whether training is the remedy',
          brief: '[find] out where training would help',
        },
        {
          say: '[listen] to those who do the work before planning a course, and [agree] on what should be different afterward',
          brief: '[agree] with managers on what training should change',
        },
      ],
    },
    {
      id: 'onboarding',
      headings: ['Onboarding', 'Induction'],
      cues: 'onboard*, induction*, new hire*, new joiner*, new starter*, newcomers, orientation*, nesting, freshers, new employees, on-the-job*',
      duties: [
        {
          say: '[help] new colleagues settle in, and [stay] close during their first weeks on the job',
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
          say: '[check] what people can do after a course, [ask] for honest feedback, and [change] what did not work',
          brief: '[check] what people can do after a course',
        },
        {
          say: '[follow] up some weeks later to see what has stayed, and [offer] a refresher where it has not',
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
          say: '[set] up courses in {lms}, so that people can learn, repeat and look things up when they need to',
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
          say: '[plan] dates, rooms and groups, and [keep] track of who has attended what',
          brief: '[plan] the training calendar and [keep] attendance records',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Managers', 'Collaboration'],
      cues: 'collaborat*, liais*, colleague*, work with, worked with, working with, cross-functional, operations team, quality team, other departments, stakeholder*',
      duties: [
        {
          say: '[agree] with managers on time for training, and [tell] them what they can do afterward to make it stick',
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
    'I help people do their work better, one session and one exercise at a time.',
    'My job is to take what some people know and pass it on to those who need it.',
    'Good training ends with people doing something they could not do that morning, and I plan backward from there.',
  ],
  about: [
    [
      'My weeks alternate between the training room and the desk where the next session takes shape.',
      'Sessions, materials and the conversations with managers beforehand make up most of my work.',
    ],
    [
      'Adults bring experience, so I ask for it before I add mine.',
      'I talk less than people expect from a trainer, because practice teaches more than slides.',
    ],
    [
      'I keep courses in {lms} short enough to finish between other things.',
      'Feedback forms tell me whether people liked it; a visit some weeks later tells me whether it worked.',
    ],
  ],
  closings: [
    'A session has worked when people use it on Monday without thinking of me.',
    'In short, I find out what people need, practice it with them, and check that it stays.',
    'What I want from a course is modest: that people leave able to do something new.',
  ],
  manners: [
    'Nobody learns well when they feel foolish, so I make mistakes safe.',
    'I prepare more than I use, and I drop slides when the talk is better.',
    'I learn names early and use them.',
  ],
  strengths: ['Training Delivery', 'Course Design', 'Onboarding'],
};
