import type { Pack } from './pack.ts';

export const technicalWriter: Pack = {
  id: 'technical-writer',
  family: 'software',
  title: 'Technical Writer',
  aliases: [
    'technical author',
    'technical content writer',
    'technical content developer',
    'technical communicator',
    'technical editor',
    'technical documentation',
    'documentation specialist',
    'documentation engineer',
    'documentation writer',
    'documentation manager',
    'information developer',
    'api writer',
    'docs writer',
    'docs engineer',
    'knowledge base writer',
  ],
  core: 'writing',
  glossary: {
    kb: 'knowledge base',
    sme: 'subject-matter expert',
    smes: 'subject-matter experts',
    ug: 'user guide',
    ugs: 'user guides',
    docs: 'documentation',
  },
  settings: ['software', 'api'],
  themes: [
    {
      id: 'writing',
      headings: ['Guides & Instructions', 'Manuals & Guides'],
      cues: 'writ*, wrote, author*, draft*, user guide*, manual*, guide*, how-to*, tutorial*, instruction*, installation guide*, procedure*, sop, sops, content, topic*, article*, document*, knowledge base, faq*, blog*, help, online help',
      duties: [
        {
          say: '[write] guides and instructions around users’ tasks, and [leave] out unnecessary detail',
          brief: '[write] guides and instructions',
        },
        {
          say: '[turn] specialist knowledge into clear steps, and [test] every step before publication',
          brief: '[turn] specialist knowledge into clear steps',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Product Research', 'Research & Interviews'],
      cues: 'interview*, subject-matter expert*, research*, gather*, learn*, engineer*, developer*, source material*, spec*, requirement*, test the product, testing the product, product team*, use the product, workshop*',
      duties: [
        {
          say: '[use] the product from a beginner’s point of view, and [ask] engineers about unclear points',
          brief: '[try] out the product as a beginner',
        },
        {
          say: '[consult] developers and support staff, and [verify] the information in the product',
          brief: '[interview] developers and support staff',
        },
      ],
    },
    {
      id: 'api',
      headings: ['Developer Documentation', 'API Documentation'],
      cues: 'api, apis, rest, sdk*, developer doc*, endpoint*, openapi, swagger, code sample*, postman, readme*, reference doc*, integration guide*, cli',
      tools: ['api', 'language', 'testing'],
      duties: [
        {
          say: '[describe] interfaces with {api}, and [test] every example',
          brief: '[describe] interfaces with {api}',
        },
      ],
    },
    {
      id: 'editing',
      headings: ['Editing & Style', 'Style & Review'],
      cues: 'edit*, proofread*, review*, style guide*, plain language, consisten*, tone, rewrit*, simplif*, peer review*, standards',
      duties: [
        {
          say: '[revise] texts for clarity, terminology and length, and [follow] the style guide',
          brief: '[revise] texts for clarity and terminology',
        },
      ],
    },
    {
      id: 'structure',
      headings: ['Publishing & Structure', 'Information Architecture'],
      cues: 'information architecture, structure*, restructur*, dita, single source*, publish*, docs as code, site, portal*, template*, navigation, search, migrat*, cms, markdown, git, madcap, confluence, translation*, localiz*, localis*, pdf*, version*, conver*, format*, help center, help centre',
      tools: ['docs', 'vcs', 'cms', 'cicd', 'office', 'build'],
      duties: [
        {
          say: '[write] and [publish] with {docs}, and [organize] pages by user task',
          brief: '[write] and [publish] with {docs}',
        },
        {
          say: '[organize] pages by user task, [link] related topics, and [remove] outdated content',
          brief: '[organize] pages by user task',
        },
      ],
    },
    {
      id: 'releases',
      headings: ['Release Notes & Updates', 'Content Updates'],
      cues: 'release note*, release*, changelog*, update*, updating, maintain*, maintenance, audit*, sprint*, backlog, ticket*, jira, deadline*, bug*, new features',
      tools: ['pm'],
      duties: [
        {
          say: '[track] product changes in {pm}, and [update] the affected pages before each release',
          brief: '[track] product changes in {pm}',
        },
        {
          say: '[summarize] changes for users, and [update] older pages at the same time',
          brief: '[summarize] product changes for users',
        },
      ],
    },
    {
      id: 'visuals',
      headings: ['Screenshots & Diagrams', 'Illustrations & Video'],
      cues: 'screenshot*, diagram*, illustration*, video*, graphic*, flowchart*, visio, snagit, image*',
      tools: ['design', 'cad', 'lms'],
      duties: [
        {
          say: '[add] screenshots and diagrams where they help, and [update] them when the product changes',
          brief: '[add] screenshots and diagrams',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['User Feedback', 'Working with Product Teams'],
      cues: 'collaborat*, stakeholder*, product manager*, support team*, customer support, feedback, analytics, survey*, user test*, work with, working with, worked with, helped, standup*, scrum, agile, meeting*, client*, customer*, coordinat*, marketing, ux',
      tools: ['communication', 'bi', 'crm'],
      duties: [
        {
          say: '[review] common support questions, and [answer] them in the documentation',
          brief: '[answer] common support questions in the documentation',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'documentation plan*, document control',
      duties: [],
    },
    {
      id: 'quality',
      headings: ['Checks & Reviews'],
      cues: 'test, tests, tested, testing, qa, broken link*, accessib*, code review*, pull request*',
      duties: [],
    },
  ],
  hooks: [
    'I write user guides and instructions that help people get things done.',
    'I explain products to their users, with input from the people who build them.',
    'My work is finding out how a product works and writing clear documentation for it.',
  ],
  about: [
    [
      'I write in {docs}, and I test the product before I describe it.',
      'I learn a product by using it, and note where I get stuck.',
      'Before I publish instructions, I follow them step by step on a fresh installation.',
    ],
    ['When a step is hard to describe, I tell the designers.', 'I keep to one term for one thing.'],
  ],
  closings: [
    'In short, my job is to explain products so that people can use them without asking.',
    'Overall, I want readers to find the right page and to get their task done.',
  ],
  strengths: ['User guides', 'API documentation', 'Editing'],
};
