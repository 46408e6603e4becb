import type { Pack } from './pack.ts';

/** Those who come back to paid work after time away, for whatever reason. */
export const careerReturner: Pack = {
  id: 'career-returner',
  family: 'general',
  title: 'Career Returner',
  isJob: false,
  aliases: [
    'career break',
    'career gap',
    'returner',
    'returnee',
    'returning to work',
    'return to work',
    'returning professional',
    'back to work',
    'returnship',
    'sabbatical',
    'parental leave',
    'maternity leave',
    '=between jobs',
    '=unemployed',
    '=job seeker',
    '=jobseeker',
    '=looking for work',
    '=seeking opportunities',
  ],
  core: 'work',
  glossary: {
    hw: 'homework',
    appts: 'appointments',
    appt: 'appointment',
    cert: 'certificate',
    certs: 'certificates',
  },
  settings: [],
  themes: [
    {
      id: 'work',
      headings: ['Returning to Work', 'The Way Back'],
      cues: 'return*, looking for, look for, seeking, apply, applying, applied, interview*, network*, cv, resume, job search, career, relaunch, portfolio',
      duties: [
        {
          say: '[prepare] for a return to paid work, and [look] for roles that fit my earlier experience',
          brief: '[prepare] for a return to paid work',
        },
        {
          say: '[look] for a role that fits my experience, and [learn] about changes in the field',
          brief: '[look] for a role that fits my experience',
        },
      ],
    },
    {
      id: 'learning',
      headings: ['Courses & Skills', 'Refreshing Skills'],
      cues: 'course*, certificat*, learn, learning, learnt, learned, training, upskill*, refresher*, degree, diploma, classes, bootcamp*, self-taught, self taught, coding, practi*, tutorial*, workshop*, reading, study*, exam*, udemy',
      tools: ['language', 'database', 'bi', 'finance', 'design', 'office', 'cloud'],
      duties: [
        {
          say: '[practice] regularly with {language+database+bi+finance+design+cloud} to bring my skills up to date',
          brief: '[refresh] my knowledge of {language+database+bi+finance+design+cloud}',
        },
        {
          say: '[read] about developments in my field, and [refresh] skills that I have not used for a while',
          brief: '[read] about developments in my field',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Family & Care', 'Caring for Family'],
      cues: 'care, caring, cared, child*, kid*, son, daughter, baby, toddler*, parent, parents, mother, father, in-laws, grandparent*, husband, wife, spouse, elder*, hospital*, rais*, family, household, home, homeschool*, relocat*, illness, recover*, health',
      duties: [],
    },
    {
      id: 'community',
      headings: ['Volunteering', 'Volunteering & Community'],
      cues: 'volunteer*, community, pta, fundrais*, charit*, ngo, church, temple, society, resident*, neighbor*, neighbour*, club, coach*, food bank, pro bono',
      duties: [],
    },
    {
      id: 'business',
      headings: ['Freelance & Projects', 'Freelance Work'],
      cues: 'freelanc*, consult*, part-time, part time, project*, client*, tuition*, tutor*, small business, side business, family business, blog*, website*, built, build, building, designed, wrote, writing, contract, tutoring',
      duties: [],
    },
    {
      id: 'planning',
      headings: ['Planning & Organization', 'Planning'],
      cues: 'budget*, plan, plans, planning, planned, schedul*, organis*, organiz*, coordinat*, managed, managing, event*, travel*, move, moving, renovat*, paperwork',
      duties: [
        {
          say: '[arrange] my time around study, applications and other commitments',
          brief: '[organize] my time around study and applications',
        },
      ],
    },
  ],
  hooks: [
    'I am returning to work with earlier experience and a clear idea of what I want next.',
    'I have taken time away from paid work, and I am ready to come back.',
  ],
  about: [
    [
      'I read up on what has changed in my field, and I [practice] where I can.',
      'Before I apply, I compare what a role asks for with what I have done.',
    ],
    ['I say openly what I know well and what I need to catch up on.', 'When something is new to me, I ask.'],
  ],
  closings: [
    'In short, I want to use my earlier experience again and to learn what has changed.',
    'Overall, I am looking forward to working again, and I am happy to talk about my career break.',
  ],
  strengths: [],
};
