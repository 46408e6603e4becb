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
          say: '[lead] the engineers who work on {domain}, [set] clear goals, and [remove] what stands in their way',
          brief: '[lead] the people who work on {domain}',
        },
        {
          say: '[lead] a team of engineers, [make] goals and priorities clear, and [leave] room for people to find their own way there',
          brief: '[lead] a team of engineers',
        },
        {
          say: '[set] direction for the team, [keep] its goals clear, and [remove] what stands in its way',
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
          say: '[hold] regular one-on-ones, [give] feedback while it is fresh, and [help] engineers choose what to learn next',
          brief: '[hold] one-on-ones and [give] feedback while it is fresh',
        },
        {
          say: '[coach] engineers at different stages of their careers, and [match] work with what each of them wants to learn',
          brief: '[coach] engineers at different stages',
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
          say: '[plan] work with the team in {pm}, [cut] it into pieces that can ship, and [say] early when a date will not hold',
          brief: '[plan] and [follow] delivery in {pm}',
        },
        {
          say: '[plan] with product and the team what can really be done, and [keep] scope, dates and people in balance',
          brief: '[balance] scope, dates and people',
        },
        {
          say: '[follow] work from plan to release, [spot] risks and dependencies early, and [tell] people plainly where things stand',
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
          say: '[stay] close to technical decisions around {language+backend+frontend+runtime+cloud+container}, and [ask] the questions that a design review needs',
          brief: '[stay] close to technical decisions',
        },
        {
          say: '[guide] technical decisions without taking them away from the team, and [make] time for repairs beside new features',
          brief: '[guide] technical decisions with the team',
        },
        {
          say: '[review] designs with senior engineers, and [weigh] technical debt openly against new work',
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
          say: '[hire] engineers with a fair and consistent process, and [plan] the first weeks of everyone who joins',
          brief: '[hire] and [onboard] engineers',
        },
        {
          say: '[interview] candidates with the team, and [make] sure that new engineers can ship something small early',
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
          say: '[keep] engineering habits healthy: small changes, useful reviews, tests that matter, and incidents that are talked about openly',
          brief: '[keep] reviews, tests and on-call duties healthy',
        },
        {
          say: '[see] to it that the team can release safely, share on-call duties fairly, and learn from incidents without blame',
          brief: '[see] to safe releases and fair on-call duties',
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
          say: '[work] with product and design on what is worth building, and [explain] engineering choices in terms that others can weigh',
          brief: '[work] closely with product and design',
        },
        {
          say: '[represent] the team to stakeholders, with honest dates, visible progress and no surprises',
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
    'I lead the engineers who work on {domain}, and try to give them clear goals and a clear path.',
    'I lead software engineers, and try to give them clear goals and a clear path.',
    'My job is a team that ships useful software, learns as it goes, and is a good place to work.',
  ],
  about: [
    [
      'My week is made of one-on-ones, planning, hiring, and the technical questions that need another opinion.',
      'Most of my work is done through others, so I measure my week by what the team could do without me.',
    ],
    [
      'Knowing why the work matters makes it better, so that is what I talk about most.',
      'Feedback is only useful while it is fresh, so I do not save it for the review.',
    ],
    [
      'A date that will not hold should be said out loud early, and I would rather be the one to say it.',
      'Technical debt is a decision like any other, so I want it visible, priced and chosen.',
    ],
    [
      'In a design review I would rather ask the question that helps than have the last word.',
      'With product and design I look for the smallest thing that would teach us something.',
    ],
  ],
  closings: [
    'In short, I help the people who work on {domain} do it well, and make sure that it reaches users.',
    'In short, I help engineers do good work, and make sure that it reaches users.',
    'Across all of it, my aim is a team that ships steadily, speaks openly and keeps learning.',
    'Put simply, I look after the people, the plan and the conditions in which good software gets built.',
  ],
  manners: [
    'Trust grows from small promises kept, so I try to make few and keep them all.',
    'I like it when the team gets the credit and I get the awkward meetings.',
    'I try to listen first, decide when it is my turn, and explain why.',
  ],
  strengths: ['Team Leadership', 'Delivery', 'Coaching'],
};
