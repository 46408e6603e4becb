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
          say: '[prepare] my return to paid work, and [look] for roles in which earlier experience counts',
          brief: '[prepare] my return to paid work',
        },
        {
          say: '[look] for a role that fits what I have done before, and [find] out what has changed since',
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
          say: '[refresh] what I know of {language+database+bi+finance+design+cloud}, a little at a time',
          brief: '[refresh] my knowledge of {language+database+bi+finance+design+cloud}',
        },
        {
          say: '[read] up on what is new in my field, and [refresh] what I have not used for a while',
          brief: '[read] up on what is new in my field',
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
          say: '[plan] my days around study, applications and whatever else life asks for',
          brief: '[plan] my days around study and applications',
        },
      ],
    },
  ],
  hooks: [
    'I am on my way back to work, with experience from before and a clear idea of what I want next.',
    'I have taken time away from paid work, and I am ready to come back to it.',
  ],
  about: [
    [
      'Time away has not made me forget how work is done, and it has shown me which work I want to do.',
      'I come back with what I knew before, and with some patience that I did not have then.',
    ],
    [
      'Some things will have changed since I left, so I read, ask and practice.',
      'I know what I bring and what I have to catch up on, and I am open about both.',
    ],
  ],
  closings: [
    'I would like to pick up where my experience is useful, and learn the rest quickly.',
    'In short, I am ready to return, and I know what kind of work I am looking for.',
    'A gap on paper is only part of a longer story, and I am glad to tell the rest of it.',
  ],
  manners: [
    'Coming back means asking questions again, and I do not mind asking them.',
    'I am realistic about what has changed, and I like learning it.',
    'I value work more for having been away from it.',
  ],
  strengths: [],
};
