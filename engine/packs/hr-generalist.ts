import type { Pack } from './pack.ts';

export const hrGeneralist: Pack = {
  id: 'hr-generalist',
  family: 'office',
  title: 'HR Generalist',
  aliases: [
    'hr',
    'human resources',
    'human resource',
    'hr executive',
    'hr manager',
    'hr officer',
    'hr assistant',
    'hr coordinator',
    'hr business partner',
    'hrbp',
    'people operations',
    'people operations manager',
    'hr operations manager',
    'people partner',
    'people manager',
    'personnel officer',
    'hr administrator',
  ],
  core: 'people',
  glossary: {
    emp: 'employee',
    emps: 'employees',
    ee: 'employee',
    ees: 'employees',
    jd: 'job description',
    jds: 'job descriptions',
    er: 'employee relations',
    pf: 'provident fund',
    pip: 'performance improvement plan',
    pips: 'performance improvement plans',
    'l&d': 'learning and development',
    pto: 'PTO',
    fnf: 'final settlement',
    bgv: 'background checks',
  },
  settings: ['plant', 'corporate', 'operations', 'recruitment', 'payroll', 'manufacturing', 'retail'],
  themes: [
    {
      id: 'hiring',
      headings: ['Recruitment', 'Recruiting'],
      cues: 'recruit*, hire, hires, hired, hiring, interview*, candidate*, job post*, job ad*, job description*, vacanc*, sourc*, screen*, shortlist*, offer letter*, job offer*, offers, time to hire, time-to-hire, campus, job fair*, headhunt*, referral*, talent acquisition, ats, position, positions, open roles',
      duties: [
        {
          say: '[write] job descriptions with managers, [screen] applications, and [arrange] interviews from first call to offer',
          brief: '[screen] applications and [arrange] interviews',
        },
        {
          say: '[support] hiring from the first request to the signed offer, and [keep] candidates informed along the way',
          brief: '[support] hiring from request to offer',
        },
      ],
    },
    {
      id: 'onboarding',
      headings: ['Onboarding & Offboarding', 'Onboarding'],
      cues: 'onboard*, on-board*, induction*, orientation*, new hire*, new joiner*, new starter*, joining formalit*, first day, background check*, reference check*, offboard*, off-boarding, exit*, leavers, separation*, final settlement*, full and final, probation, welcome kit*',
      duties: [
        {
          say: '[prepare] the first days of new employees, [take] care of their papers, and [check] in on how they settle',
          brief: '[prepare] the first days of new employees',
        },
        {
          say: '[guide] employees through joining and leaving, so that papers, access and equipment are dealt with in time',
          brief: '[guide] employees through joining and leaving',
        },
      ],
    },
    {
      id: 'relations',
      headings: ['Employee Relations'],
      cues: 'grievance*, employee relation*, disciplin*, conflict*, dispute*, mediat*, complaint*, union*, trade union*, investigat*, posh, harassment, counsel*, engagement*, employee engagement, surveys, satisfaction, culture, wellbeing, well-being, wellness, welfare, advising managers, advise managers, advised managers, sickness, events, event, sports day, town hall*, recognition, turnover, attrition, retention, absence, absenteeism, exit interview*',
      duties: [
        {
          say: '[listen] to employees and managers, [look] into concerns fairly, and [help] find a way forward',
          brief: '[look] into concerns and grievances fairly',
        },
        {
          say: '[answer] questions about work, leave and pay, and [step] in early when people are at odds',
          brief: '[help] employees and managers sort out conflicts',
        },
      ],
    },
    {
      id: 'people',
      headings: ['HR Operations', 'Day-to-Day HR'],
      cues: 'hr operations, generalist, letters, transfers, promotions, confirmation*, helpdesk, help desk, queries, hr support, employee lifecycle, headcount, workforce, org chart*, immigration, visa*, relocation*, uniforms',
      tools: ['hr'],
      duties: [
        {
          say: '[keep] employee records in {hr} complete and current, and [prepare] letters and contracts from them',
          brief: '[keep] employee records in {hr} current',
        },
        {
          say: '[run] day-to-day HR work in {hr}, from contracts and changes to leave and letters',
          brief: '[run] day-to-day HR work in {hr}',
        },
        {
          say: '[prepare] contracts and letters, [record] changes, and [answer] the questions that come with them',
          brief: '[prepare] contracts and letters',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Payroll & Benefits', 'Pay & Benefits'],
      cues: 'payroll, salary, salaries, wage*, benefit*, insurance, compensation, pay, leave, leaves, attendance, provident fund, esi, pension*, bonus*, overtime, pto, open enrollment, fmla, reimbursement*, gratuity, increment*, time and attendance, timesheets',
      duties: [
        {
          say: '[collect] payroll input, leave and attendance, and [check] it before the pay run',
          brief: '[collect] and [check] payroll input',
        },
        {
          say: '[explain] pay, leave and benefits to employees, and [follow] up when something on a payslip looks wrong',
          brief: '[explain] pay, leave and benefits',
        },
      ],
    },
    {
      id: 'policy',
      headings: ['Policies & Compliance', 'Policy & Compliance'],
      cues: 'polic*, handbook*, complian*, labour law*, labor law*, employment law, labour department, labor department, with labour department, with labor department, statutory, legal, audit*, inspection*, eeo, osha, gdpr, contract labour, contract labor, regulat*, safety, sop, sops',
      duties: [
        {
          say: '[keep] policies in step with employment law, and [explain] them in words that people understand',
          brief: '[explain] policies in plain words',
        },
        {
          say: '[help] managers apply policies fairly, and [check] that required papers and notices are in place',
          brief: '[help] managers apply policies fairly',
        },
      ],
    },
    {
      id: 'development',
      headings: ['Performance & Training', 'Training & Development'],
      cues: 'performance, apprais*, appraisal cycle*, performance review*, coordinated apprais*, coordinating apprais*, goal setting, kra*, kpi*, reviews, review cycle*, training*, train, trained, learning, learning and development, workshop*, development, succession, skills matrix, coach*, mentor*, career path*, e-learning, courses',
      duties: [
        {
          say: '[coordinate] performance reviews and training, and [remind] managers that feedback is best given early',
          brief: '[coordinate] performance reviews and training',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['HR Reporting'],
      cues: 'hr report*, report, reports, reporting, dashboard*, metrics, analytics, mis, headcount report*, data analysis',
      duties: [],
    },
  ],
  hooks: [
    'I look after the working lives of employees, from the first interview to the last day and all that lies between.',
    'My work in HR is about people first and papers second, although both have to be right.',
    'Employees and managers both come to me, and I try to be fair to each.',
  ],
  about: [
    [
      'My week moves between hiring, onboarding, questions about pay and leave, and conversations that need a closed door.',
      'Most of my work is a mix of recruiting, employee questions, papers and policies.',
      'Hiring, onboarding, pay questions and policies all cross my desk, often on the same morning.',
    ],
    [
      'I hear both sides before I form a view, and I keep what is confidential to myself.',
      'A rule that nobody understands is no help, so I explain policies in plain words.',
      'People remember how they were treated on their first day and on their last, so I take care with both.',
    ],
    [
      'With managers I am honest early, which saves everyone a harder conversation later.',
      'When managers are unsure, I would rather talk it through with them than send a form.',
    ],
  ],
  closings: [
    'In short, I try to be someone whom employees trust and managers listen to.',
    'Put simply, I want people to be hired with care, treated fairly and paid correctly.',
    'What ties it together is fairness, discretion and papers that are in order.',
  ],
  manners: [
    'Trust is slow to build and quick to lose, so I say only what I can keep.',
    'I listen first, and I take notes.',
    'I try to be as patient with the tenth question as with the first.',
  ],
  strengths: ['Recruitment', 'Employee Relations', 'HR Operations'],
};
