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
          say: '[decide] with the team what to build next for {domain} and why, and [answer] for it once it is in the hands of users',
          brief: '[decide] with the team what to build next for {domain}',
        },
        {
          say: '[look] after the product from problem to release, and [answer] for what it does once people use it',
          brief: '[look] after the product from problem to release',
        },
      ],
    },
    {
      id: 'roadmap',
      headings: ['Roadmap & Prioritization', 'Roadmap & Strategy'],
      cues: 'roadmap*, priorit*, strateg*, okr*, quarterly plan*, backlog, trade-off*, tradeoff*, business case*, market research, competit*, market analysis, pricing strateg*, pricing model*, positioning, goals, planning, rice, capacity',
      duties: [
        {
          say: '[limit] plans to a few clear problems, with reasons for their order and for what is left out',
          brief: '[limit] plans to a few clear problems',
        },
        {
          say: '[weigh] requests against goals, effort and evidence, and [explain] the order to the people who asked',
          brief: '[weigh] requests and [explain] their order',
        },
        {
          say: '[order] what could be built by what it is worth to users and the business, and [revisit] that order as evidence comes in',
          brief: '[order] work by what it is worth to users',
        },
      ],
    },
    {
      id: 'discovery',
      headings: ['User Research & Discovery', 'Discovery'],
      cues: 'user research, research, discovery, interview*, user interview*, customer interview*, usability, user test*, prototype*, persona*, survey*, feedback, customer call*, customer visit*, pain point*, problem*, voice of, customer need*, user need*, journey*, wireframe*, mockup*, insight*, nps, validate*, concept*, beta*, figma',
      tools: ['design', 'crm', 'marketing'],
      duties: [
        {
          say: '[talk] to users, [watch] how they work today, and [separate] what they need from what they ask for',
          brief: '[talk] to users and [watch] how they work',
        },
        {
          say: '[test] ideas with sketches and prototypes in {design} before anyone writes code',
          brief: '[test] ideas with prototypes in {design}',
        },
        {
          say: '[gather] feedback from users, sales and support, and [try] ideas out cheaply before they are built',
          brief: '[gather] feedback and [try] ideas out cheaply',
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
          say: '[write] requirements and acceptance criteria in {pm} that say what should happen and leave open how',
          brief: '[keep] requirements and backlog in {pm}',
        },
        {
          say: '[break] features into stories with the team, and [make] clear what has to be true when each is finished',
          brief: '[break] features into clear stories',
        },
        {
          say: '[describe] problems, rules and edge cases before work starts, and [answer] questions while it goes on',
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
          say: '[work] with engineers and designers every day, [settle] open questions quickly, and [cut] scope rather than corners',
          brief: '[work] with engineers and designers every day',
        },
        {
          say: '[join] planning and reviews, [try] every feature before users do, and [protect] the team from changing its goal midway',
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
          say: '[prepare] launches with marketing, sales and support, and [follow] the first users closely',
          brief: '[prepare] launches with marketing, sales and support',
        },
        {
          say: '[bring] releases to users in stages, with the notes, training and support material that they need',
          brief: '[bring] releases to users in stages',
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
          say: '[follow] in {bi} how features are really used, and [change] or [remove] those that do not help',
          brief: '[follow] in {bi} how features are used',
        },
        {
          say: '[agree] on a measure before a feature is built, [check] it afterwards, and [admit] when the idea did not work',
          brief: '[measure] whether features do what they should',
        },
        {
          say: '[study] usage and feedback after each release, and [feed] what is learned into the next decision',
          brief: '[study] usage after each release',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholders & Communication', 'Stakeholder Management'],
      cues: 'stakeholder*, leadership, executive*, management, present*, communicat*, align*, sales team, sales teams, support team*, customer support, customer escalation*, escalation*, cross-functional, work with, working with, worked with, work closely, worked closely, collaborat*, client, clients, customer meeting*, legal, compliance, vendor*, update*, steering, workshop*, negotiat*, helped',
      tools: ['communication'],
      duties: [
        {
          say: '[keep] sales, support and management informed about what is coming, what is not, and why',
          brief: '[keep] stakeholders informed about what is coming',
        },
        {
          say: '[listen] to stakeholders, [say] no with reasons, and [make] decisions and their background easy to find',
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
          say: '[record] decisions and their reasons in {docs}, so that they need not be argued again',
          brief: '[record] decisions and their reasons in {docs}',
        },
      ],
    },
  ],
  hooks: [
    'I help decide what comes next for {domain}, and work with the team that builds it.',
    'My job is finding the problems in {domain} that are worth solving, and seeing them solved.',
    'I help decide what a product should do next, and work with the people who build it.',
    'My job is finding problems that are worth solving, and staying until they are solved.',
  ],
  about: [
    [
      'My week is divided between users, who know the problem, and engineers and designers, who know what is possible.',
      'Much of my work is choosing: which problem, for whom, and what to leave out this time.',
    ],
    [
      'Before anything is built I try to say how we will know that it worked, and afterwards I check.',
      'A written page with the problem, the reasons and the open questions saves more meetings than it costs.',
    ],
    [
      'People forgive a no more easily than silence, so I explain why something is not on the list.',
      'Engineers and designers should know why they build something, and making sure of that is my part.',
    ],
    [
      'I read support tickets, because users put things there that they would never say in an interview.',
      'Talking to users is not a phase for me; it goes on while we build and after we ship.',
    ],
  ],
  closings: [
    'In short, I make sure that we build the right thing for {domain}, and that we find out whether it was.',
    'In short, I help a team build the right thing, and find out whether it was.',
    'Across all of it, my aim is a product that solves a real problem, and a team that knows which.',
    'Put simply, I connect the people who have a problem with the people who can solve it.',
  ],
  manners: [
    'The question I like best is what problem this would solve, and for whom.',
    'I like decisions that are written down, with their reasons, where everyone can find them.',
    'I try to say no kindly and to change my mind when the evidence does.',
  ],
  strengths: ['Roadmaps', 'User Research', 'Delivery'],
};
