import type { Pack } from './pack.ts';

export const engineeringManager: Pack = {
  id: 'engineering-manager',
  family: 'software',
  title: 'Engineering Manager',
  aliases: [
    'engineer manager',
    'software engineering manager',
    'software development manager',
    'software manager',
    'software team lead',
    'senior engineering manager',
    'engineering lead',
    'engineering team lead',
    'development team lead',
    'head of engineering',
    'director of engineering',
    'engineering director',
    'software director',
    'vp engineering',
    'vp of engineering',
    'data engineering manager',
    'devops manager',
    'platform engineering manager',
    'technology manager',
    '=cto',
    'chief technology officer',
  ],
  core: 'lead',
  glossary: {
    em: 'engineering manager',
    ems: 'engineering managers',
    '1on1s': 'one-on-ones',
    '1-on-1s': 'one-on-ones',
    ics: 'engineers',
    pms: 'product managers',
    reqs: 'requirements',
    'perf reviews': 'performance reviews',
  },
  settings: ['platform', 'payments', 'mobile', 'infrastructure', 'data', 'backend', 'frontend', 'growth'],
  themes: [
    {
      id: 'lead',
      headings: ['Engineering Leadership', 'Leading the Team'],
      cues: 'lead, leading, led, manage, managing, managed, team of, teams of, squad*, direct report*, org, organization, department, headcount, team structure, team lead*, restructur*, vision, culture, remote team*, offshore, distributed team*, line manage*, engineers across, report to me, reporting to me',
      duties: [
        {
          say: '[guide] the engineers who work on {domain}, [set] clear goals, and [remove] impediments',
          brief: '[lead] the engineers who work on {domain}',
        },
        {
          say: '[manage] a team of engineers, [make] goals and priorities clear, and [leave] room for their own solutions',
          brief: '[lead] a team of engineers',
        },
        {
          say: '[set] direction for the team, [keep] its goals clear, and [remove] impediments',
          brief: '[set] direction for the team',
        },
      ],
    },
    {
      id: 'people',
      headings: ['People & Growth', 'Coaching & Development'],
      cues: 'one-on-ones, one-on-one, 1:1, 1:1s, performance review*, review cycle*, appraisal*, coach*, mentor*, career*, growth plan*, promot*, feedback, development plan*, grow*, upskill*, train*, retention, attrition, engagement, succession, underperform*, performance management, juniors, interns, motivat*, learning',
      duties: [
        {
          say: '[hold] regular one-on-ones, [give] timely feedback, and [help] engineers choose what to learn next',
          brief: '[hold] regular one-on-ones',
        },
        {
          say: '[support] engineers at different stages of their careers, and [match] work to their development goals',
          brief: '[coach] engineers',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['Planning & Delivery', 'Delivery'],
      cues: 'deliver*, planning, plan, plans, roadmap*, sprint*, agile, scrum, kanban, standup*, release*, milestone*, estimat*, capacity, deadline*, timeline*, project*, program*, okr*, quarterly, priorit*, velocity, dependenc*, risk*, launch*, shipped, ship, migrat*, ceremonies, retro*, project plan*',
      tools: ['pm'],
      duties: [
        {
          say: '[organize] work with the team in {pm}, [divide] it into small releases, and [raise] schedule risks early',
          brief: '[plan] and [track] delivery in {pm}',
        },
        {
          say: '[agree] on realistic plans with product and the team, and [balance] scope, dates and capacity',
          brief: '[balance] scope, dates and capacity',
        },
        {
          say: '[follow] work from plan to release, [identify] risks and dependencies early, and [report] progress',
          brief: '[follow] work from plan to release',
        },
      ],
    },
    {
      id: 'technical',
      headings: ['Technical Direction', 'Architecture & Technical Direction'],
      cues: 'architect*, technical direction, technical strateg*, technical decision*, tech debt, technical debt, design review*, design doc*, system design, rfc*, build vs buy, tech stack, platform, modern*, refactor*, rewrite, microservice*, monolith*, api, apis, code, coding, hands-on, hands on, prototype*, cloud, aws, azure, python, java, evaluat*, scalab*, automat*, data pipeline*, cost*, security',
      tools: [
        'language',
        'backend',
        'frontend',
        'runtime',
        'cloud',
        'database',
        'container',
        'mobile',
        'data',
        'ml',
        'iac',
        'queue',
        'cache',
      ],
      duties: [
        {
          say: '[take] part in technical decisions around {language+backend+frontend+runtime+cloud+container}, and [ask] useful questions in design reviews',
          brief: '[take] part in technical decisions',
        },
        {
          say: '[guide] technical decisions together with the team, and [make] time for maintenance as well as new features',
          brief: '[guide] technical decisions with the team',
        },
        {
          say: '[review] designs with senior engineers, and [weigh] technical debt against new work',
          brief: '[review] designs with senior engineers',
        },
      ],
    },
    {
      id: 'hiring',
      headings: ['Hiring & Onboarding', 'Hiring'],
      cues: 'hire, hires, hiring, hired, recruit*, interview*, candidate*, onboard*, new joiner*, new hire*, job description*, talent, staffing, employer brand*, campus',
      tools: ['hr'],
      duties: [
        {
          say: '[recruit] engineers with a fair and consistent process, and [plan] their first weeks',
          brief: '[hire] and [onboard] engineers',
        },
        {
          say: '[interview] candidates with the team, and [help] new engineers to ship something small early',
          brief: '[interview] candidates with the team',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Operations', 'Engineering Practices'],
      cues: 'quality, test*, code review*, pull request*, ci/cd, ci, pipeline*, deploy*, incident*, on call, on-call, outage*, post-incident, postmortem*, post-mortem*, reliab*, uptime, sla, slas, slo*, monitor*, production, support, bug*, dora, engineering practice*, best practice*, standards, metrics, cycle time, lead time, defect*, devops, process*',
      tools: ['cicd', 'monitoring', 'testing', 'quality', 'vcs'],
      duties: [
        {
          say: '[encourage] good engineering habits such as small changes, useful reviews, relevant tests and open incident reviews',
          brief: '[encourage] good engineering habits',
        },
        {
          say: '[make] sure that the team can release safely and learn from incidents',
          brief: '[see] to safe releases and useful incident reviews',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholders & Product', 'Working with Product & Stakeholders'],
      cues: 'stakeholder*, product manager*, product team*, product owner*, product, leadership, executive*, cross-functional, work with, working with, worked with, work closely, worked closely, partner*, collaborat*, client, clients, customer*, vendor*, align*, communicat*, report to, reporting to, present*, budget*, status report*, status update*, negotiat*, helped, sales, c-level, board',
      tools: ['communication'],
      duties: [
        {
          say: '[agree] with product and design on priorities, and [explain] engineering trade-offs',
          brief: '[work] closely with product and design',
        },
        {
          say: '[represent] the team to stakeholders with realistic dates and visible progress',
          brief: '[represent] the team to stakeholders',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Knowledge Sharing'],
      cues: 'knowledge sharing, tech talk*, guild*, brown bag*, workshops, community',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, wiki, runbook*, decision record*, handbook*',
      tools: ['docs'],
      duties: [],
    },
  ],
  hooks: [
    'I lead the engineers who work on {domain}, from goals and planning to their growth.',
    'I lead software engineers, from goals and planning to their growth.',
    'My job is building a team that ships useful software, keeps learning, and is a good place to work.',
  ],
  about: [
    [
      'I talk with each engineer regularly about their work, their goals and what holds them up.',
      'Before the team starts something large, I make sure that everybody knows its purpose.',
    ],
    ['When a date is at risk, I say so early.', 'I give feedback soon after the event and in private.'],
  ],
  closings: [
    'In short, my job is to help the people who work on {domain} to do it well and to bring it to users.',
    'In short, my job is to help engineers do good work and to bring it to users.',
    'Overall, I want a team that ships steadily, speaks openly and keeps learning.',
  ],
  strengths: ['Team Leadership', 'Delivery', 'Coaching'],
};
