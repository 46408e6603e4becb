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
    'sap consultant -abap',
    'sap fico',
    'sap mm -abap',
    'sap sd -abap',
    'sap functional',
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
          say: '[clarify] the problem behind a request, [document] the need, and [confirm] it with the people who asked',
          brief: '[clarify] the need behind a request',
        },
        {
          say: '[gather] requirements in interviews and workshops, and [separate] essential ones from nice-to-haves',
          brief: '[gather] and [prioritize] requirements',
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
          say: '[write] user stories and acceptance criteria in {pm}, and [keep] them small and clear',
          brief: '[write] user stories and acceptance criteria in {pm}',
        },
        {
          say: '[write] user stories with examples and acceptance criteria, and [answer] developers’ questions during the build',
          brief: '[write] user stories with acceptance criteria',
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
          say: '[map] current processes, including workarounds, and [discuss] improvements with the people who use them',
          brief: '[map] current processes',
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
          say: '[query] and [compare] figures with {bi+language}, and [check] how each number is defined',
          brief: '[analyze] figures with {bi+language}',
        },
        {
          say: '[check] assumptions against the data, and [present] the results to stakeholders',
          brief: '[check] assumptions against the data',
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
          say: '[work] out with developers how to meet a need in {erp+crm}, and where to change the process instead',
          brief: '[define] changes to {erp+crm}',
        },
        {
          say: '[review] possible solutions with developers, and [point] out the rules, screens and reports affected',
          brief: '[review] possible solutions with developers',
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
          say: '[prepare] acceptance tests from the requirements, [support] the users who run them, and [separate] defects from change requests',
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
          say: '[translate] between business and IT, and [summarize] agreements',
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
          say: '[keep] requirements and decisions in {docs}, with their source and history',
          brief: '[keep] requirements and decisions in {docs}',
        },
        {
          say: '[maintain] requirements, diagrams and decisions in one place, and [highlight] recent changes',
          brief: '[keep] requirements and decisions up to date',
        },
      ],
    },
  ],
  hooks: [
    'I find out what people need from a system before anybody starts to build it.',
    'I help the business and the developers to understand each other.',
    'I analyze how work is done, find out what should change, and document the requirements.',
  ],
  about: [
    [
      'I add examples to a requirement, so that everybody reads it the same way.',
      'Before I write a requirement down, I watch or ask how the work is done today.',
    ],
    [
      'I ask what should happen when a step fails, and I write that down as well.',
      'When people describe a process differently, I bring them to the same table.',
    ],
  ],
  closings: [
    'In short, my job is to make sure that what gets built is what people need.',
    'Overall, I want every requirement to be understood by those who asked for it and by those who build it.',
  ],
  strengths: ['Requirements analysis', 'Process mapping', 'User stories'],
};
