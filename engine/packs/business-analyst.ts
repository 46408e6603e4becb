import type { Pack } from './pack.ts';

export const businessAnalyst: Pack = {
  id: 'business-analyst',
  family: 'software',
  title: 'Business Analyst',
  aliases: [
    'it business analyst',
    'technical business analyst',
    'business systems analyst',
    'business system analyst',
    'business process analyst',
    'process analyst',
    'systems analyst',
    'system analyst',
    'requirements analyst',
    'requirements engineer',
    'functional analyst',
    'functional consultant',
    'business analysis',
    'erp analyst',
    'erp consultant',
  ],
  core: 'requirements',
  glossary: {
    reqs: 'requirements',
    req: 'requirement',
    brd: 'BRD',
    brds: 'BRDs',
    frd: 'FRD',
    sme: 'subject-matter expert',
    smes: 'subject-matter experts',
    'as is': 'as-is',
    'to be': 'to-be',
    crs: 'change requests',
  },
  settings: [],
  themes: [
    {
      id: 'requirements',
      headings: ['Requirements', 'Requirements Analysis'],
      cues: 'requirement*, elicit*, gather*, interview*, workshop*, functional*, specification*, business need*, scope*, subject-matter expert*, discovery, gap analysis, feasib*, use case*, business rule*, analys*, analyz*',
      duties: [
        {
          say: '[ask] what a request is meant to solve, [write] down what was meant, and [read] it back to the people who asked',
          brief: '[write] down what is really needed',
        },
        {
          say: '[collect] requirements in interviews and workshops, and [sort] what is needed from what would be nice to have',
          brief: '[collect] and [sort] requirements',
        },
      ],
    },
    {
      id: 'stories',
      headings: ['User Stories & Backlog', 'Backlog & Stories'],
      cues: 'user stor*, stories, story, epic*, acceptance criteria, backlog*, groom*, refine*, sprint*, jira, ticket*, prioriti*, agile, scrum, standup*, stand-up*, planning, release*, roadmap*, change request*',
      tools: ['pm'],
      duties: [
        {
          say: '[write] stories and acceptance criteria in {pm}, and [keep] them small enough to be discussed in one sitting',
          brief: '[write] stories and acceptance criteria in {pm}',
        },
        {
          say: '[write] stories with examples and acceptance criteria, and [answer] the questions that come up once building has begun',
          brief: '[write] stories with acceptance criteria',
        },
      ],
    },
    {
      id: 'processes',
      headings: ['Process Analysis', 'Processes & Workflows'],
      cues: 'process*, workflow*, as-is, to-be, bpmn, map, maps, mapped, mapping, flowchart*, procedure*, automat*, efficien*, improv*, root cause*, bottleneck*',
      tools: ['design'],
      duties: [
        {
          say: '[draw] how work is done today, with its detours and spreadsheets, and only then [discuss] how it should be done',
          brief: '[draw] how work is done today',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data & Reporting', 'Analysis & Reporting'],
      cues: 'data, sql, quer*, report*, dashboard*, excel, power bi, tableau, kpi*, metric*, figures, forecast*, trend*, insight*, data mapping, business case*',
      tools: ['bi', 'office', 'database', 'data', 'language'],
      duties: [
        {
          say: '[pull] and [check] figures in {bi+language}, and [find] out what a number counts before arguing with it',
          brief: '[pull] and [check] figures in {bi+language}',
        },
        {
          say: '[look] up in the data how often something really happens, and [put] the answer next to the opinions',
          brief: '[look] up in the data what really happens',
        },
      ],
    },
    {
      id: 'solutions',
      headings: ['Solution Design Support', 'Systems & Interfaces'],
      cues: 'system*, configur*, integrat*, interface*, api, apis, erp, sap, salesforce, crm, implement*, migrat*, wireframe*, mockup*, vendor*, rfp*, solution*, data migration',
      tools: ['erp', 'crm', 'finance', 'api'],
      duties: [
        {
          say: '[work] out with developers how a need can be met in {erp+crm}, and where the process should bend instead',
          brief: '[work] out what {erp+crm} should do',
        },
        {
          say: '[go] through possible solutions with developers, and [point] out which rule, screen or report each one touches',
          brief: '[go] through possible solutions with developers',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Testing & Acceptance', 'UAT & Rollout'],
      cues: 'uat, user acceptance, test, tests, tested, testing, test case*, test script*, defect*, bug*, validat*, sign-off, sign off, go-live, go live, rollout*, traceab*, qa',
      tools: ['testing'],
      duties: [
        {
          say: '[prepare] acceptance tests from the requirements, [sit] beside the users who run them, and [sort] faults from new wishes',
          brief: '[prepare] acceptance tests with users',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholders', 'Business & IT'],
      cues: 'stakeholder*, business user*, business team*, client*, collaborat*, liais*, between business and, developer*, dev team*, product owner*, work with, working with, worked with, meeting*, present*, demo*, communicat*, align*, coordinat*, helped, executive*',
      tools: ['communication'],
      duties: [
        {
          say: '[translate] between business and IT, in both directions, and [repeat] in plain words what was agreed',
          brief: '[translate] between business and IT',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, srs, user guide*, manual*, confluence, sharepoint, wiki, minutes, meeting notes, user training, training material*',
      tools: ['docs'],
      duties: [
        {
          say: '[keep] requirements and decisions in {docs}, with a note of who asked for what and when it changed',
          brief: '[keep] requirements and decisions in {docs}',
        },
        {
          say: '[keep] requirements, diagrams and decisions in one place, and [mark] what has changed since the last reading',
          brief: '[keep] requirements and decisions current',
        },
      ],
    },
  ],
  hooks: [
    'I find out what people need before somebody builds what they asked for.',
    'Between the business and the developers there is a gap of words, and I spend my days closing it.',
    'I ask how work is done, why it is done that way, and what should change, and then I write it down.',
  ],
  about: [
    [
      'Most of my work is asking, drawing and writing: workshops, process maps, stories and test cases.',
      'I move between people who know the business and people who know the system, with a notebook in between.',
    ],
    [
      'I write examples into requirements, because people can nod at one sentence and mean different things.',
      'If nobody can say what happens when a step fails, the process is not understood yet.',
    ],
  ],
  closings: [
    'In short, I make sure that what gets built is what was meant, and that somebody can look up why.',
    'Overall, I try to turn vague wishes into sentences that can be built, tested and argued about.',
    'Put simply, I listen, draw, write and check until both sides describe the same thing.',
  ],
  manners: [
    'If a question sounds too simple to ask, I ask it anyway.',
    'I read requirements back to the people who gave them to me.',
    'When departments use one word for different things, I write both meanings down.',
  ],
  strengths: ['Requirements analysis', 'Process mapping', 'User stories'],
};
