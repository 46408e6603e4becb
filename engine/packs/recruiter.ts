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
          say: '[search] for candidates on different channels, and [contact] them with personal messages',
          brief: '[contact] candidates personally',
        },
        {
          say: '[write] clear job ads, and [maintain] a pool of suitable candidates',
          brief: '[write] clear job ads',
        },
      ],
    },
    {
      id: 'screening',
      headings: ['Screening & Interviews', 'Screening', 'Interviews'],
      cues: 'screen*, resume*, cv, cvs, shortlist*, phone interview*, interview*, assess*, first round*, schedul*, test, tests, reference check*, background check*, applications, applicant*, evaluat*',
      duties: [
        {
          say: '[review] applications, [talk] with candidates about their experience and goals, and [recommend] a shortlist',
          brief: '[review] applications and [recommend] a shortlist',
        },
        {
          say: '[hold] first-round calls, [arrange] further rounds, and [collect] feedback promptly',
          brief: '[hold] first-round calls and [collect] feedback',
        },
      ],
    },
    {
      id: 'hiring',
      headings: ['Recruiting', 'Recruitment'],
      cues: 'recruit*, end to end, end-to-end, full cycle, full-cycle, full life cycle, hire, hires, hired, hiring, vacanc*, positions, position, roles, requisition*, fill, filled, filling, time to hire, time to fill, turnaround time, placements, placed, headcount, volume hiring',
      duties: [
        {
          say: '[manage] openings from the first briefing to the new hire’s first day',
          brief: '[manage] openings from briefing to first day',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [set] priorities among open roles, and [suggest] a new approach when a search stalls',
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
          say: 'not as apprentice, trainee, intern, helper: [agree] with hiring managers on the requirements of a role, and [advise] them on the job market',
          brief: '[agree] on role requirements with hiring managers',
        },
        {
          say: '[meet] with managers before a search, and [separate] essential requirements from desirable ones',
          brief: '[advise] managers on candidates and the market',
        },
      ],
    },
    {
      id: 'candidates',
      headings: ['Candidate Experience', 'Candidate Care'],
      cues: 'candidate experience, candidate*, feedback, follow up, follow-up*, following up, rejection*, communicat*, keep candidates, answer questions, relationship*, drop out*, dropout*, no show*',
      duties: [
        {
          say: '[keep] candidates informed at each step, and [give] constructive feedback after rejections',
          brief: '[keep] candidates informed at each step',
        },
        {
          say: '[prepare] candidates for interviews, and [answer] questions about the team, pay and next steps',
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
          say: 'not as coordinator, sourcer: [discuss] pay and start date, [prepare] the contract, and [stay] in touch until the first day',
          brief: '[discuss] pay and start date with candidates',
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
          say: '[maintain] candidate records in {hr} from first contact to start date',
          brief: '[maintain] candidate records in {hr}',
        },
        {
          say: '[record] the status of each application, and [report] on open roles and time to hire',
          brief: '[report] on open roles and time to hire',
        },
      ],
    },
  ],
  hooks: [
    'I match candidates with jobs that suit them, and keep both sides informed.',
    'My work is finding candidates for open roles and guiding them through the hiring process.',
  ],
  about: [
    [
      'I ask the manager what a person in the role will really do.',
      'Before an interview, I read the application and prepare my questions.',
    ],
    [
      'I answer everyone who applies.',
      'When a search stalls, I go back to the requirements with the manager.',
    ],
  ],
  closings: [
    'In short, my job is to bring people and jobs together that suit each other.',
    'Overall, I want candidates and managers to make their decision well informed.',
  ],
  strengths: ['Sourcing', 'Interviewing', 'Candidate Care'],
};
