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
          say: '[write] guides and instructions from the task that a reader has in hand, and [leave] out what does not help with it',
          brief: '[write] guides and instructions',
        },
        {
          say: '[turn] what specialists know into steps that a newcomer can follow, and [try] every step before it is published',
          brief: '[turn] what specialists know into clear steps',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Research & Interviews', 'Learning the Product'],
      cues: 'interview*, subject-matter expert*, research*, gather*, learn*, engineer*, developer*, source material*, spec*, requirement*, test the product, testing the product, product team*, use the product, workshop*',
      duties: [
        {
          say: '[use] the product as a newcomer would, and [ask] engineers about whatever the screen does not explain',
          brief: '[use] the product as a newcomer would',
        },
        {
          say: '[interview] the people who build and support a product, and [compare] what they say with how it behaves',
          brief: '[interview] those who build and support the product',
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
          say: '[describe] interfaces with {api}, and [run] each example before it goes into the text',
          brief: '[describe] interfaces with {api}',
        },
      ],
    },
    {
      id: 'editing',
      headings: ['Editing & Style', 'Editing & Review'],
      cues: 'edit*, proofread*, review*, style guide*, plain language, consisten*, tone, rewrit*, simplif*, peer review*, standards',
      duties: [
        {
          say: '[edit] my own texts and those of colleagues for sense, terms and length, and [keep] to the style guide',
          brief: '[edit] texts for sense, terms and length',
        },
      ],
    },
    {
      id: 'structure',
      headings: ['Structure & Publishing', 'Information Architecture'],
      cues: 'information architecture, structure*, restructur*, dita, single source*, publish*, docs as code, site, portal*, template*, navigation, search, migrat*, cms, markdown, git, madcap, confluence, translation*, localiz*, localis*, pdf*, version*, conver*, format*, help center, help centre',
      tools: ['docs', 'vcs', 'cms', 'cicd', 'office', 'build'],
      duties: [
        {
          say: '[write] and [publish] in {docs}, and [sort] pages so that people find them by what they want to do',
          brief: '[write] and [publish] in {docs}',
        },
        {
          say: '[organize] pages by what readers want to do, [link] them where questions lead on, and [retire] what no longer holds',
          brief: '[organize] pages by what readers want to do',
        },
      ],
    },
    {
      id: 'releases',
      headings: ['Release Notes & Updates', 'Keeping Documents Current'],
      cues: 'release note*, release*, changelog*, update*, updating, maintain*, maintenance, audit*, sprint*, backlog, ticket*, jira, deadline*, bug*, new features',
      tools: ['pm'],
      duties: [
        {
          say: '[follow] changes to the product in {pm}, and [update] the pages they touch before the release goes out',
          brief: '[follow] product changes in {pm}',
        },
        {
          say: '[write] release notes that say what changes for the reader, and [bring] older pages up to date along the way',
          brief: '[write] release notes and [update] older pages',
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
          say: '[add] screenshots and diagrams where words get long, and [replace] them when the product looks different',
          brief: '[add] screenshots and diagrams',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Feedback & Colleagues', 'Working with Product Teams'],
      cues: 'collaborat*, stakeholder*, product manager*, support team*, customer support, feedback, analytics, survey*, user test*, work with, working with, worked with, helped, standup*, scrum, agile, meeting*, client*, customer*, coordinat*, marketing, ux',
      tools: ['communication', 'bi', 'crm'],
      duties: [
        {
          say: '[read] what users ask the support team, and [answer] it in the documentation where they looked first',
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
    'I write the instructions that people open when they are already a little annoyed.',
    'I explain products to those who use them, after asking a great many questions of those who build them.',
    'My work is finding out how something works and writing it down so that the next reader need not ask.',
  ],
  about: [
    [
      'I write in {docs}, but a good part of the day goes into trying things out and asking why.',
      'I learn a product by using it badly first, and write down where I got lost.',
    ],
    [
      'A page that answers one question well is worth more to me than a chapter that covers everything.',
      'I test my own instructions on a clean machine, because mine already knows too much.',
      'If a step is hard to describe, I tell the designers, since the fault is not always in the text.',
    ],
  ],
  closings: [
    'In short, I find out how things work and write it so that a tired reader can follow.',
    'Overall, I try to make documentation that is found quickly, read once and trusted.',
    'Put simply, I ask until I understand, write until others do, and update when it changes.',
  ],
  manners: [
    'Cutting a paragraph pleases me as much as writing one.',
    'I ask engineers the question that users would be too polite to ask.',
    'Outdated instructions do harm, so I would rather delete a page than leave it wrong.',
  ],
  strengths: ['User guides', 'API documentation', 'Editing'],
};
