import type { Pack } from './pack.ts';

export const qaEngineer: Pack = {
  id: 'qa-engineer',
  family: 'software',
  title: 'QA Engineer',
  aliases: [
    '=qa',
    '=qa engg',
    'qa engr',
    'qa tester',
    'qa analyst',
    'qa lead',
    'qa automation',
    'qa automation engineer',
    'qa test engineer',
    'qa specialist',
    'qa developer',
    'quality assurance engineer',
    'quality assurance analyst',
    'quality assurance tester',
    'tester',
    'software tester',
    'manual tester',
    'automation tester',
    'game tester',
    'test engineer',
    'software test engineer',
    'software quality engineer',
    'software qa engineer',
    'software quality assurance engineer',
    'software quality analyst',
    'test automation',
    'test automation engineer',
    'automation test engineer',
    'test analyst',
    'test lead',
    'test consultant',
    'performance tester',
    'performance test engineer',
    'sdet',
    'software engineer in test',
    'software developer in test',
    'software development engineer in test',
  ],
  core: 'testing',
  glossary: {
    tcs: 'test cases',
    env: 'environment',
    envs: 'environments',
    regr: 'regression',
    reqs: 'requirements',
    stlc: 'STLC',
    perf: 'performance',
    e2e: 'end-to-end',
  },
  settings: ['automation', 'manual', 'mobile', 'performance'],
  themes: [
    {
      id: 'planning',
      headings: ['Test Planning & Design', 'Test Design'],
      cues: 'test plan*, test strateg*, test case*, test scenario*, test design, test data, test suite*, requirement*, acceptance criteria, traceability, rtm, coverage, test estimat*, estimat*, test condition*, checklist*, review test, writing test*, wrote test*, write test*, risk-based, user stor*',
      duties: [
        {
          say: '[review] requirements for gaps, and [turn] them into test cases before development is finished',
          brief: '[turn] requirements into test cases',
        },
        {
          say: '[define] the scope of testing, [design] test cases and data, and [keep] them current as the product changes',
          brief: '[plan] tests and [design] test cases',
        },
        {
          say: '[derive] test cases from requirements, risks and past defects, including unusual inputs',
          brief: '[derive] test cases from requirements and risks',
        },
      ],
    },
    {
      id: 'automation',
      headings: ['Test Automation', 'Automated Testing'],
      cues: 'automat*, test automation, automation framework*, automation script*, framework*, script*, selenium, cypress, playwright, appium, page object*, cucumber, bdd, robot framework, e2e, end-to-end test*, headless, flaky, test runner*, java, python, unit test*, testng, data-driven',
      tools: ['testing', 'language', 'build', 'runtime'],
      duties: [
        {
          say: 'not as manual: [build] and [maintain] automated tests with {testing} in {language}, and [fix] unreliable ones',
          brief: 'not as manual: [build] automated tests with {testing} in {language}',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Functional & Regression Testing', 'Testing'],
      cues: 'test, tests, tested, testing, manual test*, regression*, functional, smoke, sanity, exploratory, uat, user acceptance, ui test*, cross browser, cross-browser, mobile test*, app test*, integration test*, system test*, compatibility, usability test*, black box, black-box, database test*, data validation, retest*, release test*, accessib*, game*, payment*, website*, sql',
      tools: ['mobile', 'database', 'frontend', 'os', 'erp', 'crm'],
      duties: [
        {
          say: '[cover] new features and existing ones with scripted and exploratory tests',
          brief: '[test] new features and existing ones',
        },
        {
          say: '[work] with {testing} on test cases and test runs, and [keep] them up to date',
          brief: '[work] with {testing} on test cases and test runs',
        },
        {
          say: '[run] functional, regression and exploratory tests, with attention to edge cases',
          brief: '[run] functional, regression and exploratory tests',
        },
        {
          say: '[verify] that changes meet the requirements and do not break existing features',
          brief: '[verify] that changes meet the requirements',
        },
      ],
    },
    {
      id: 'api',
      headings: ['API Testing', 'API & Backend Testing'],
      cues: 'api, apis, api test*, rest, postman, rest assured, soapui, web service*, endpoint*, contract test*, backend test*, microservice*, graphql, status code*, schema',
      tools: ['api', 'backend'],
      duties: [],
    },
    {
      id: 'defects',
      headings: ['Defect Reporting & Tracking', 'Bug Reporting'],
      cues: 'defect*, bug, bugs, bug report*, log bug*, logging, logged, raise*, issue*, triage*, jira, bugzilla, root cause*, reproduc*, severity, defect leakage, track*, production defect*, prod issue*, production issue*, retro*, customer reported, escap*',
      tools: ['pm', 'monitoring', 'logging'],
      duties: [
        {
          say: '[log] bugs in {pm} with steps, data and evidence, and [track] each one to resolution',
          brief: '[report] and [track] bugs in {pm}',
        },
        {
          say: '[write] clear bug reports with steps and evidence, and [retest] every fix',
          brief: '[write] bug reports and [retest] fixes',
        },
        {
          say: '[reproduce] problems that users report, [narrow] down the cause, and [describe] it for developers',
          brief: '[reproduce] problems that users report',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance & Security Testing', 'Performance Testing', 'Load & Security Testing'],
      cues: 'performance, load test*, stress test*, jmeter, k6, gatling, loadrunner, response time*, throughput, security test*, penetration, owasp, vulnerab*, scalab*, concurrent user*, soak, endurance, spike',
      tools: ['security'],
      duties: [],
    },
    {
      id: 'release',
      headings: ['Release Readiness', 'Release Quality', 'CI & Releases'],
      cues: 'ci, ci/cd, pipeline*, jenkins, github actions, gitlab ci, nightly, release*, sign off, sign-off, signoff, go-live, go live, deployment*, build verification, environment*, test environment*, docker*, dashboard*, test report*, report, reports, reporting, status report*, metric*, quality gate*, daily status',
      tools: ['cicd', 'container', 'vcs', 'cloud', 'quality', 'bi'],
      duties: [
        {
          say: [
            '[run] tests in {cicd} on every change',
            '[set] up test environments with {container}',
            '[manage] test code in {vcs}',
          ],
          brief: ['[run] tests in {cicd} on every change', '[manage] test code in {vcs}'],
        },
        {
          say: '[report] test coverage, results and open issues before each release',
          brief: '[report] the results of tests before each release',
        },
        {
          say: '[check] builds and environments before testing, and [summarize] results for the release decision',
          brief: '[summarize] test results for the release decision',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Developers', 'Collaboration'],
      cues: 'developers, dev team, product owner*, product manager*, business analyst*, designer*, stakeholder*, collaborat*, work with, working with, worked with, work closely, worked closely, helped, scrum, standup*, stand-up*, sprint*, refinement, grooming, planning meeting*, agile, client, clients, client call*, demo*, offshore, onsite, communicat*',
      tools: ['communication'],
      duties: [
        {
          say: '[join] feature planning, and [raise] questions and risks before development starts',
          brief: '[raise] questions during feature planning',
        },
        {
          say: '[work] with developers and product managers early, and [agree] on acceptance criteria',
          brief: '[agree] on acceptance criteria with developers',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality Process'],
      cues: 'process improvement*, qa process*, quality process*, best practice*, code review*, review code, pull request*, audit*, iso, cmmi, standards, shift left, shift-left, quality culture',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, wiki, user manual*, release note*, test document*',
      tools: ['docs'],
      duties: [],
    },
  ],
  hooks: [
    'I test {domain} the way users would, and look for the cases that nobody planned for.',
    'I find out what could go wrong with {domain} before its users do.',
    'I test software the way users would, and look for the cases that nobody planned for.',
    'I look for problems in software before its users find them.',
  ],
  about: [
    [
      'I work with {testing}, and I note for each test what I did and what I saw.',
      'I read requirements with a tester’s eye and ask about what they leave open.',
      'Before I test a change, I work out what else it could affect.',
    ],
    [
      'I put steps, data and evidence into each bug report.',
      'When a defect is fixed, I test it again together with its surroundings.',
    ],
  ],
  closings: [
    'In short, my job is to find what is wrong with {domain} before its users do.',
    'In short, my job is to find what is wrong with the software before its users do.',
    'Overall, my job is to give the team the facts it needs to decide on a release.',
  ],
  strengths: ['Test Design', 'Test Automation', 'Defect Analysis'],
};
