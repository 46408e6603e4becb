import type { FamilyPack } from './pack.ts';

/** What those who make software have in common, whatever they make. */
export const softwareFamily: FamilyPack = {
  themes: [
    {
      id: 'teaching',
      headings: ['Mentoring', 'Mentoring & Knowledge Sharing'],
      cues: 'mentor*, coach*, juniors, interns, junior dev*, onboard*, knowledge sharing, pair program*, pairing, train*, taught, teach*, newcomers, new joiners, new hires',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Working with the Team'],
      cues: 'collaborat*, product manager*, designer*, frontend team, front-end team, mobile team, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, scrum, standup*, stand-up*, sprint*, retro*, planning, estimat*, requirement*, client*, agile',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[work] with frontend developers and product managers from the first sketch to the release',
          brief: '[work] closely with frontend developers and product managers',
        },
        {
          say: '[agree] on contracts with frontend and mobile developers early, and [break] features into small, safe steps with the team',
          brief: '[agree] on contracts with frontend developers early',
        },
        {
          say: '[clarify] requirements with product and design, [raise] risks early, and [keep] everyone informed as work moves on',
          brief: '[clarify] requirements with product and design',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Code Quality', 'Testing & Code Quality'],
      cues: 'test, tests, testing, unit test*, integration test*, tdd, code review*, review code, reviewing code, reviewed code, pull request*, clean code, lint*, refactoring, coverage, coding standards, quality, code quality',
      tools: ['testing', 'quality', 'vcs'],
      duties: [
        {
          say: '[write] tests with {testing}, [review] pull requests, and [keep] the code easy to read and change',
          brief: '[test] with {testing}',
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
          say: '[document] APIs, decisions and runbooks, so that others can use and operate what I build',
          brief: '[document] what I build',
        },
        {
          say: '[keep] API documentation and setup guides current, so that new developers find their way quickly',
          brief: '[keep] API documentation current',
        },
      ],
    },
  ],
  glossary: {
    prs: 'pull requests',
    'pull reqs': 'pull requests',
    authn: 'authentication',
    authz: 'authorization',
    perf: 'performance',
    deps: 'dependencies',
    repo: 'repository',
    repos: 'repositories',
  },
};
