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
          say: '[write] job descriptions with managers, [screen] applications, and [arrange] interviews',
          brief: '[screen] applications and [arrange] interviews',
        },
        {
          say: '[support] hiring from the first request to the signed offer, and [keep] candidates informed',
          brief: '[support] hiring from request to offer',
        },
      ],
    },
    {
      id: 'onboarding',
      headings: ['Onboarding & Offboarding', 'Onboarding', 'Joiners & Leavers'],
      cues: 'onboard*, on-board*, induction*, orientation*, new hire*, new joiner*, new starter*, joining formalit*, first day, background check*, reference check*, offboard*, off-boarding, exit*, leavers, separation*, final settlement*, full and final, probation, welcome kit*',
      duties: [
        {
          say: '[prepare] the first days of new employees, [complete] their paperwork, and [check] in with them regularly',
          brief: '[prepare] the first days of new employees',
        },
        {
          say: '[guide] employees through joining and leaving, with paperwork, access and equipment arranged on time',
          brief: '[guide] employees through joining and leaving',
        },
      ],
    },
    {
      id: 'relations',
      headings: ['Employee Relations'],
      cues: 'grievance*, employee relation*, disciplin*, conflict*, dispute*, mediat*, complaint*, union*, trade union*, investigat*, posh, harassment, counsel*, engagement*, employee engagement, surveys, satisfaction, culture, wellbeing, well-being, wellness, welfare, advising managers, advise managers, advised managers, sickness, events, event, sports day, town hall*, recognition, turnover, attrition, retention, absence, absenteeism, exit interview*, wage settlement*, settlement negotiation*, union negotiation*, with union, with the union',
      duties: [
        {
          say: 'not as assistant, intern, trainee, coordinator, administrator: [listen] to employees and managers, [investigate] concerns fairly, and [help] to find a solution',
          brief: '[investigate] concerns and grievances fairly',
        },
        {
          say: '[answer] questions about work, leave and pay, and [help] to resolve conflicts early',
          brief: '[help] to resolve conflicts',
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
          say: '[maintain] employee records in {hr}, and [prepare] letters and contracts',
          brief: '[maintain] employee records in {hr}',
        },
        {
          say: '[use] {hr} for contracts, employee changes and leave requests',
          brief: '[use] {hr} for day-to-day work',
        },
        {
          say: '[prepare] contracts and letters, [record] changes, and [answer] related questions',
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
          say: '[collect] data on hours, leave and attendance, and [check] it before the pay run',
          brief: '[check] payroll data',
        },
        {
          say: '[explain] pay, leave and benefits to employees, and [follow] up on payslip errors',
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
          say: 'not as apprentice, trainee, intern, helper: [update] policies in line with employment law, and [explain] them',
          brief: '[explain] policies',
        },
        {
          say: 'not as assistant, intern, trainee: [help] managers apply policies fairly, and [check] that required documents and notices are in place',
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
          say: 'not as assistant, intern, trainee: [coordinate] performance reviews and training, and [encourage] managers to give timely feedback',
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
    'I support employees and managers, from the first interview to the last working day.',
    'I support employees and managers on hiring, pay, policies and concerns at work.',
  ],
  about: [
    [
      'I keep what employees tell me confidential, and I explain when I cannot.',
      'Before I answer a question on pay or leave, I check the policy and the record.',
    ],
    [
      'When there is a conflict, I listen to both sides before I form a view.',
      'I plan first days and last days with the managers concerned.',
    ],
  ],
  closings: [
    'In short, my job is to see that people are hired carefully, treated fairly and paid correctly.',
    'Overall, I want employees and managers to know where they stand and whom to ask.',
  ],
  strengths: ['Recruitment', 'Employee Relations', 'HR Operations'],
};
