import type { Pack } from './pack.ts';

export const recruiter: Pack = {
  id: 'recruiter',
  family: 'office',
  title: 'Recruiter',
  aliases: [
    'recruiting',
    'recruitment',
    'recruitment consultant',
    'recruitment specialist',
    'recruitment executive',
    'hr recruiter',
    'technical recruiter',
    'it recruiter',
    'talent acquisition',
    'talent acquisition specialist',
    'talent partner',
    'talent scout',
    'sourcer',
    'headhunter',
    'staffing consultant',
    'staffing specialist',
    'recruiting coordinator',
  ],
  core: 'hiring',
  glossary: {
    jd: 'job description',
    jds: 'job descriptions',
    hm: 'hiring manager',
    hms: 'hiring managers',
    ta: 'talent acquisition',
    tat: 'turnaround time',
    cv: 'CV',
    cvs: 'CVs',
    reqs: 'requisitions',
    req: 'requisition',
  },
  settings: [
    'it',
    'tech',
    'technical',
    'healthcare',
    'agency',
    'in-house',
    'executive search',
    'volume hiring',
    'campus',
  ],
  themes: [
    {
      id: 'sourcing',
      headings: ['Sourcing', 'Finding Candidates'],
      cues: 'sourc*, boolean, job post*, job ad*, job board*, post jobs, posting jobs, posted jobs, headhunt*, cold call*, cold message*, outreach, pipeline*, talent pool*, referral*, campus, job fair*, career fair*, linkedin, database, passive, market mapping, social media, employer brand*, careers page, networking',
      duties: [
        {
          say: '[look] for candidates where they are, and [write] to them about the role rather than from a template',
          brief: '[look] for candidates and [approach] them personally',
        },
        {
          say: '[write] job ads that say what the work is, and [keep] a list of good people for later',
          brief: '[write] job ads that say what the work is',
        },
      ],
    },
    {
      id: 'screening',
      headings: ['Screening & Interviews', 'Screening'],
      cues: 'screen*, resume*, cv, cvs, shortlist*, phone interview*, interview*, assess*, first round*, schedul*, test, tests, reference check*, background check*, applications, applicant*, evaluat*',
      duties: [
        {
          say: '[read] applications, [talk] with candidates about experience and wishes, and [recommend] whom to meet',
          brief: '[screen] candidates and [recommend] whom to meet',
        },
        {
          say: '[hold] first interviews, [arrange] the rounds that follow, and [collect] feedback while it is fresh',
          brief: '[hold] first interviews and [arrange] the next rounds',
        },
      ],
    },
    {
      id: 'hiring',
      headings: ['Recruiting', 'Recruitment'],
      cues: 'recruit*, end to end, end-to-end, full cycle, full-cycle, full life cycle, hire, hires, hired, hiring, vacanc*, positions, position, roles, requisition*, fill, filled, filling, time to hire, time to fill, turnaround time, placements, placed, headcount, volume hiring',
      duties: [
        {
          say: '[see] openings through from the first conversation about the role to the day someone starts',
          brief: '[see] openings through to the first day',
        },
        {
          say: '[set] priorities among open roles, and [say] early when a search needs a different approach',
          brief: '[set] priorities among open roles',
        },
      ],
    },
    {
      id: 'managers',
      headings: ['Working with Hiring Managers', 'Hiring Managers'],
      cues: 'hiring manager*, work with hiring, working with hiring, worked with hiring, intake*, job description*, stakeholder*, client, clients, business development, department heads, advise*, requirement*, briefing*, line managers, salary benchmark*, market data',
      duties: [
        {
          say: '[agree] with hiring managers on what a role needs, and [tell] them what the market looks like',
          brief: '[agree] with hiring managers on what a role needs',
        },
        {
          say: '[sit] down with managers before a search begins, and [separate] what is essential from what would be nice',
          brief: '[brief] managers on candidates and the market',
        },
      ],
    },
    {
      id: 'candidates',
      headings: ['Candidate Care', 'Candidate Experience'],
      cues: 'candidate experience, candidate*, feedback, follow up, follow-up*, following up, rejection*, communicat*, keep candidates, answer questions, relationship*, drop out*, dropout*, no show*',
      duties: [
        {
          say: '[keep] candidates informed at each step, and [give] an honest answer also when it is a no',
          brief: '[keep] candidates informed at each step',
        },
        {
          say: '[prepare] candidates for interviews, and [answer] what they want to know about team, pay and next steps',
          brief: '[prepare] candidates for their interviews',
        },
      ],
    },
    {
      id: 'offers',
      headings: ['Offers & Onboarding', 'Offers'],
      cues: 'offer*, negotiat*, salary, salaries, onboard*, onboarding new, new joiner*, new hire*, joining, joiners, induction*, contract*, notice period*, relocation*, paperwork, documentation',
      duties: [
        {
          say: '[talk] through pay and start date, [prepare] the offer, and [stay] in touch until the first day',
          brief: '[prepare] offers and [stay] in touch until the start',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Applicant Tracking & Reporting', 'Records & Reporting'],
      cues: 'ats, applicant tracking, hiring report*, recruitment report*, recruiting report*, recruitment dashboard*, hiring dashboard*, weekly report*, track*, report, reports, reporting, dashboard*, metrics, data entry, records, database update*, spreadsheet*, mis, documents, filing, files, gdpr',
      tools: ['hr', 'office', 'bi'],
      duties: [
        {
          say: '[track] candidates in {hr} from first contact to start date, so that anyone can see where each of them stands',
          brief: '[track] candidates in {hr} from first contact to start',
        },
        {
          say: '[record] where each application stands, and [report] on open roles and how long they take',
          brief: '[report] on open roles and progress',
        },
      ],
    },
  ],
  hooks: [
    'I bring people and jobs together, and I try to be straight with both sides while doing it.',
    'My work is finding people for roles that suit them, and telling them honestly when one does not.',
    'Hiring is a decision on two sides, and I help both to make it with open eyes.',
  ],
  about: [
    [
      'Most of my week goes into conversations: with managers about what they need, and with candidates about what they want.',
      'Searching, calling, arranging and following up make up most of my days.',
      'The work runs from a first talk with the manager to a new colleague at the door.',
    ],
    [
      'I answer everyone who applies, because silence is the part that people remember.',
      'A good question about the work tells me more than a polished CV.',
      'I would rather put forward a few people I believe in than many I am not sure of.',
    ],
    [
      'Managers get a plain view from me of what the market offers and what it does not.',
      'When a search gets stuck, I go back to the manager and look at the role again with fresh eyes.',
    ],
  ],
  closings: [
    'In short, I try to find people who fit, and to treat those who do not with the same respect.',
    'Put simply, I listen to both sides and keep the process moving until someone starts.',
    'What ties it together is honest conversations, quick answers and good notes.',
  ],
  manners: [
    'Candidates talk about how they were treated, so I treat them well.',
    'I call back when I said I would.',
    'I like the phone call in which I can tell someone that they got the job.',
  ],
  strengths: ['Sourcing', 'Interviewing', 'Candidate Care'],
};
