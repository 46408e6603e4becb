import type { Pack } from './pack.ts';

export const productManager: Pack = {
  id: 'product-manager',
  family: 'software',
  title: 'Product Manager',
  aliases: [
    'product owner',
    'product management',
    'technical product manager',
    'technical product owner',
    'digital product manager',
    'associate product manager',
    'group product manager',
    'software product manager',
    'ai product manager',
    'data product manager',
    'product lead',
    'head of product',
    'director of product',
    'product director',
    'vp product',
    'vp of product',
    'chief product officer',
  ],
  core: 'product',
  glossary: {
    prd: 'PRD',
    prds: 'PRDs',
    pm: 'product manager',
    pms: 'product managers',
    gtm: 'go-to-market',
    reqs: 'requirements',
    csat: 'CSAT',
    'usr stories': 'user stories',
  },
  settings: ['growth', 'platform', 'payments', 'mobile', 'data'],
  themes: [
    {
      id: 'product',
      headings: ['Product Ownership', 'Product Management'],
      cues: 'product vision, vision, own the product, product owner for, ownership, product lifecycle, end to end, end-to-end, product line, p&l, 0 to 1, from scratch, mvp',
      duties: [
        {
          say: '[decide] with the team what to build next for {domain} and why, and [follow] it through to release and beyond',
          brief: '[decide] with the team what to build next for {domain}',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [manage] the product from discovery to release, and [follow] up on how it performs',
          brief: '[manage] the product from discovery to release',
        },
      ],
    },
    {
      id: 'roadmap',
      headings: ['Roadmap & Prioritization', 'Roadmap & Strategy'],
      cues: 'roadmap*, priorit*, strateg*, okr*, quarterly plan*, backlog, trade-off*, tradeoff*, business case*, market research, competit*, market analysis, pricing strateg*, pricing model*, positioning, goals, planning, rice, capacity',
      duties: [
        {
          say: '[focus] plans on a few clear problems, and [explain] the reasons for their priority',
          brief: '[focus] plans on a few clear problems',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [weigh] requests against goals, effort and evidence, and [explain] the priorities to stakeholders',
          brief: '[weigh] requests against goals and effort',
        },
        {
          say: '[rank] work by its value to users and the business, and [review] the priorities as evidence comes in',
          brief: '[rank] work by its value to users and the business',
        },
      ],
    },
    {
      id: 'discovery',
      headings: ['User Research & Discovery', 'Discovery'],
      cues: 'user research, research, discovery, interview*, user interview*, customer interview*, usability, user test*, prototype*, persona*, survey*, feedback, customer call*, customer visit*, pain point*, problem*, voice of, customer need*, user need*, journey*, wireframe*, mockup*, insight*, nps, validate*, concept*, beta*, figma, speak to, speaking to, speak with, merchants, talk to users',
      tools: ['design', 'crm', 'marketing'],
      duties: [
        {
          say: '[talk] to users, [observe] how they work, and [identify] the needs behind their requests',
          brief: '[talk] to users and [observe] how they work',
        },
        {
          say: '[test] ideas with sketches and prototypes in {design} before development starts',
          brief: '[test] ideas with prototypes in {design}',
        },
        {
          say: '[gather] feedback from users, sales and support, and [test] ideas before they are built',
          brief: '[gather] feedback and [test] ideas',
        },
      ],
    },
    {
      id: 'requirements',
      headings: ['Requirements & Backlog', 'Requirements & User Stories'],
      cues: 'requirement*, prd*, user stor*, stories, epic, epics, acceptance criteria, spec, specs, specification*, brd, backlog groom*, backlog refine*, grooming, refinement, groom*, writing stories, write stories, api, integrat*, use case*, jira, feature spec*, process flow*',
      tools: ['pm'],
      duties: [
        {
          say: '[write] user stories and acceptance criteria in {pm}, and [keep] them up to date',
          brief: '[write] user stories in {pm}',
        },
        {
          say: '[break] features into user stories with the team, and [define] acceptance criteria',
          brief: '[break] features into user stories',
        },
        {
          say: '[describe] problems, rules and edge cases before work starts, and [answer] questions during development',
          brief: '[describe] problems and edge cases before work starts',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['Delivery with Engineering', 'Working with Engineering & Design'],
      cues: 'work with engineering, working with engineering, worked with engineering, work with dev*, work with design*, sprint*, scrum, agile, standup*, stand-up*, deliver*, engineering team*, engineers, developers, design team, designer*, dev team, squad*, release*, shipped, ship, shipping, dependenc*, timeline*, uat, test*, qa, blockers, technical debt, migrat*, feature*, build, built, building, rebuil*, redesign*, rollout*, kanban, sprint plan*, sprint review*, demo*',
      tools: ['cicd', 'vcs', 'language', 'backend', 'frontend', 'cloud', 'api'],
      duties: [
        {
          say: '[work] with engineers and designers every day, [answer] open questions quickly, and [agree] on scope',
          brief: '[work] with engineers and designers every day',
        },
        {
          say: '[join] planning and reviews, [try] out features before release, and [keep] the team’s goals stable',
          brief: '[plan] and [review] work with engineering and design',
        },
      ],
    },
    {
      id: 'launch',
      headings: ['Launch & Go-to-Market', 'Launches & Adoption'],
      cues: 'launch*, go-to-market, go to market, adoption, onboarding, activation, release note*, sales enablement, enablement, training, train*, train sales, training sales, trained sales, marketing, campaign*, pilot*, rollout plan*, app store, growth, partner*, customer success, demo to customer*, customer demo*, webinar*',
      duties: [
        {
          say: '[prepare] launches with marketing, sales and support, and [gather] feedback from the first users',
          brief: '[prepare] launches with marketing, sales and support',
        },
        {
          say: '[release] features in stages, with the release notes, training and support material that users need',
          brief: '[release] features in stages',
        },
      ],
    },
    {
      id: 'metrics',
      headings: ['Metrics & Experiments', 'Analytics & Metrics'],
      cues: 'metric*, kpi*, analytic*, a/b test*, ab test*, experiment*, funnel*, retention, churn, conversion*, engagement, dashboard*, report, reports, reporting, sql, data-driven, data analysis, analy*, amplitude, mixpanel, track*, measure*, dau, mau, monitor*, usage',
      tools: ['bi', 'office', 'database', 'data'],
      duties: [
        {
          say: '[track] in {bi} how features are used, and [improve] or [remove] those with little value',
          brief: '[track] feature usage in {bi}',
        },
        {
          say: '[define] success metrics before a feature is built, and [check] them after release',
          brief: '[define] and [check] success metrics',
        },
        {
          say: '[study] usage and feedback after each release, and [apply] the findings to the next decision',
          brief: '[study] usage after each release',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholder Management', 'Communication'],
      cues: 'stakeholder*, leadership, executive*, management, present*, communicat*, align*, sales team, sales teams, support team*, customer support, customer escalation*, escalation*, cross-functional, work with, working with, worked with, work closely, worked closely, collaborat*, client, clients, customer meeting*, legal, compliance, vendor*, update*, steering, workshop*, negotiat*, helped',
      tools: ['communication'],
      duties: [
        {
          say: '[keep] sales, support and management informed about plans, changes and their reasons',
          brief: '[keep] stakeholders informed about plans',
        },
        {
          say: '[listen] to stakeholders, [explain] decisions, and [give] reasons when a request is declined',
          brief: '[listen] to stakeholders and [explain] decisions',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Product Quality'],
      cues: 'product quality, bug*, defect*, quality, issue triage, triage*, reliab*, performance',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, wiki, knowledge base, user guide*, help article*, faq*',
      tools: ['docs'],
      duties: [
        {
          say: '[record] product decisions and their reasons in {docs}',
          brief: '[record] product decisions in {docs}',
        },
      ],
    },
  ],
  hooks: [
    'I help decide what comes next for {domain}, and work with the team that builds it.',
    'I look for the problems in {domain} that are worth solving, and work with the team to solve them.',
    'I help decide what a product should do next, and work with the people who build it.',
    'I look for user problems that are worth solving, and work with a team to solve them.',
  ],
  about: [
    [
      'I talk to users before, during and after development.',
      'Before anything is built, I define how we will know that it works.',
    ],
    [
      'When a request is not on the roadmap, I explain the reason.',
      'I write down the problem, the options and the open questions before a decision.',
    ],
  ],
  closings: [
    'In short, my job is to see that the team builds what helps the people who use {domain}.',
    'In short, my job is to see that the team builds what helps its users and the business.',
    'Overall, I want products to solve a real problem for the people who use them.',
  ],
  strengths: ['Roadmaps', 'User Research', 'Delivery'],
};
