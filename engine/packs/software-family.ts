import type { FamilyPack } from './pack.ts';

/** What those who make software have in common, whatever they make. */
export const softwareFamily: FamilyPack = {
  themes: [
    {
      id: 'teaching',
      headings: ['Mentoring', 'Mentoring & Knowledge Sharing'],
      cues: 'mentor*, coach*, juniors, interns, junior dev*, junior*, guide junior*, kt sessions, kt session, knowledge transfer, onboard*, knowledge sharing, pair program*, pairing, train*, taught, teach*, newcomers, new joiners, new hires, training of, joinees, new joinees',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Teamwork'],
      cues: 'collaborat*, product manager*, designer*, frontend team, front-end team, mobile team, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, scrum, standup*, stand-up*, sprint*, retro*, planning, estimat*, requirement*, agile',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[work] with product managers, designers and other developers from planning to release',
          brief: '[work] closely with product managers and designers',
        },
        {
          say: '[agree] on interfaces with other teams early, and [break] features into small steps',
          brief: '[agree] on interfaces with other teams early',
        },
        {
          say: '[clarify] requirements with product and design, [raise] risks early, and [keep] stakeholders informed of progress',
          brief: '[clarify] requirements with product and design',
        },
        {
          say: '[plan] and [track] work with the team in {pm}, [clarify] requirements before development starts, and [raise] risks early',
          brief: '[plan] and [track] work in {pm}',
        },
        {
          say: '[clarify] requirements with stakeholders, [track] progress in {pm}, and [flag] early when a deadline is at risk',
          brief: '[track] progress in {pm}',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Working with Clients', 'Clients'],
      cues: 'client*, customer call*, customer meeting*, demos to, user training, presales, pre-sales',
      duties: [],
    },
    {
      id: 'quality',
      headings: ['Code Quality', 'Testing & Code Quality'],
      cues: 'ui tests, ui testing, e2e, end-to-end tests, e2e tests, test, tests, testing, unit test*, integration test*, tdd, code review*, review code, reviewing code, reviewed code, pull request*, clean code, lint*, refactoring, coverage, coding standards, quality, code quality, code review of, code reviews of',
      tools: ['testing', 'quality', 'vcs'],
      duties: [
        {
          say: '[write] tests with {testing}, [review] pull requests, and [keep] the code easy to read and change',
          brief: '[test] with {testing}',
        },
        {
          say: [
            '[write] tests with {testing}',
            '[manage] code and reviews in {vcs}',
            '[check] code quality with {quality}',
          ],
          brief: ['[test] with {testing}', '[manage] code in {vcs}'],
        },
        {
          say: ['[write] automated tests with {testing}', '[review] changes in {vcs}'],
          brief: ['[write] automated tests with {testing}', '[review] changes in {vcs}'],
        },
        {
          say: '[cover] the most important features with tests in {testing}, and [review] code',
          brief: '[cover] important features with tests in {testing}',
        },
        {
          say: '[write] tests, [review] pull requests, and [refactor] code that has become hard to change',
          brief: '[write] tests and [review] pull requests',
        },
        {
          say: '[keep] modules small and well tested, and [share] knowledge through code reviews',
          brief: '[review] code and [share] knowledge with the team',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, readme*, wiki, runbook*, postman collection*, technical writing, specs, design docs',
      tools: ['docs'],
      duties: [
        {
          say: '[write] up interfaces, design decisions and known issues for other developers',
          brief: '[document] interfaces and design decisions',
        },
        {
          say: '[keep] technical documentation and setup guides current, so that new colleagues can get started quickly',
          brief: '[keep] technical documentation current',
        },
        {
          say: '[maintain] design decisions, setup guides and how-tos in {docs}',
          brief: '[maintain] technical documentation in {docs}',
        },
        {
          say: '[record] setup steps and design decisions, and [remove] outdated pages',
          brief: '[record] setup steps and design decisions',
        },
        {
          say: '[maintain] readme files and runbooks alongside the code, and [update] them with each change',
          brief: '[maintain] readme files and runbooks',
        },
      ],
    },
  ],
  glossary: {
    prs: 'pull requests',
    kt: 'knowledge transfer',
    'pull reqs': 'pull requests',
    authn: 'authentication',
    authz: 'authorization',
    perf: 'performance',
    deps: 'dependencies',
    repo: 'repository',
    repos: 'repositories',
  },
};
