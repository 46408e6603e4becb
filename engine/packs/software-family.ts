import type { FamilyPack } from './pack.ts';

/** What those who make software have in common, whatever they make. */
export const softwareFamily: FamilyPack = {
  themes: [
    {
      id: 'teaching',
      headings: ['Mentoring', 'Mentoring & Knowledge Sharing'],
      cues: 'mentor*, coach*, juniors, interns, junior dev*, junior*, guide junior*, kt sessions, kt session, knowledge transfer, onboard*, knowledge sharing, pair program*, pairing, train*, taught, teach*, newcomers, new joiners, new hires',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Working with the Team'],
      cues: 'collaborat*, product manager*, designer*, frontend team, front-end team, mobile team, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, scrum, standup*, stand-up*, sprint*, retro*, planning, estimat*, requirement*, agile',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[work] with product managers, designers and fellow developers from the first sketch to the release',
          brief: '[work] closely with product managers and designers',
        },
        {
          say: '[agree] on interfaces with neighboring teams early, and [break] features into small, safe steps',
          brief: '[agree] on interfaces with other teams early',
        },
        {
          say: '[clarify] requirements with product and design, [raise] risks early, and [keep] everyone informed as work moves on',
          brief: '[clarify] requirements with product and design',
        },
        {
          say: '[plan] and [track] work with the team in {pm}, [clarify] requirements before building, and [raise] risks early',
          brief: '[plan] and [track] work with the team in {pm}',
        },
        {
          say: '[clarify] what is needed before building it, [keep] progress visible in {pm}, and [say] early when a date is at risk',
          brief: '[keep] progress visible in {pm}',
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
      cues: 'ui tests, ui testing, e2e, end-to-end tests, e2e tests, test, tests, testing, unit test*, integration test*, tdd, code review*, review code, reviewing code, reviewed code, pull request*, clean code, lint*, refactoring, coverage, coding standards, quality, code quality',
      tools: ['testing', 'quality', 'vcs'],
      duties: [
        {
          say: '[write] tests with {testing}, [review] pull requests, and [keep] the code easy to read and change',
          brief: '[test] with {testing}',
        },
        {
          say: [
            '[write] tests with {testing}',
            '[keep] changes small and well described in {vcs}',
            '[check] the code with {quality}',
          ],
          brief: ['[test] with {testing}', '[keep] changes small and well described in {vcs}'],
        },
        {
          say: ['[cover] what I build with tests in {testing}', '[work] in small, clear changes in {vcs}'],
          brief: ['[cover] what I build with tests in {testing}', '[work] in small, clear changes in {vcs}'],
        },
        {
          say: '[cover] the important paths with tests in {testing}, and [give] reviews that make the code clearer',
          brief: '[cover] the important paths with tests in {testing}',
        },
        {
          say: '[write] tests, [review] pull requests, and [keep] the code easy to read and safe to change',
          brief: '[write] tests and [review] pull requests',
        },
        {
          say: '[keep] modules small and well tested, and [use] code reviews to share knowledge as much as to catch mistakes',
          brief: '[review] code and [keep] it well tested',
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
          say: '[document] interfaces, decisions and known pitfalls, so that others can use and change what I build',
          brief: '[document] what I build',
        },
        {
          say: '[keep] technical documentation and setup guides current, so that new colleagues find their way quickly',
          brief: '[keep] technical documentation current',
        },
        {
          say: '[keep] decisions, setup guides and how-tos in {docs}, so that nobody has to ask twice',
          brief: '[keep] decisions and setup guides in {docs}',
        },
        {
          say: '[write] setup notes and design decisions down while they are fresh, and [remove] what no longer holds',
          brief: '[write] decisions down while they are fresh',
        },
        {
          say: '[keep] readme files and runbooks close to the code, and [review] them with every change',
          brief: '[keep] documentation close to the code',
        },
        {
          say: '[explain] how the parts fit together in short documents with an example for each',
          brief: '[explain] how the parts fit together',
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
