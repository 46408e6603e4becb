import type { Pack } from './pack.ts';

export const qaEngineer: Pack = {
  id: 'qa-engineer',
  family: 'software',
  title: 'QA Engineer',
  aliases: [
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
          say: '[read] requirements with an eye for what they leave out, and [turn] them into test cases before the code is finished',
          brief: '[turn] requirements into test cases',
        },
        {
          say: '[plan] what to test and what to leave, [design] test cases and data, and [keep] them current as the product changes',
          brief: '[plan] and [design] tests',
        },
        {
          say: '[derive] test cases from requirements, risks and past defects, including the inputs that nobody expects',
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
          say: '[build] and [maintain] test suites with {testing} in {language}, and [repair] unreliable tests before people stop believing them',
          brief: '[build] test suites with {testing} in {language}',
        },
        {
          say: '[maintain] test suites with {testing}, and [keep] them quick, stable and easy to read',
          brief: '[maintain] test suites with {testing}',
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
          say: '[test] new features and old ones around them, by script and by curiosity, on the devices and browsers that users have',
          brief: '[test] new features and the old ones around them',
        },
        {
          say: '[run] functional, regression and exploratory tests, and [look] especially at the edges, where things tend to break',
          brief: '[run] functional, regression and exploratory tests',
        },
        {
          say: '[check] that a change does what was asked, and that nothing nearby has stopped working because of it',
          brief: '[check] changes and what lies next to them',
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
          say: '[report] defects in {pm} with steps, data and evidence, and [follow] each one until it is fixed or decided',
          brief: '[report] and [follow] defects in {pm}',
        },
        {
          say: '[write] defect reports that a developer can act on without asking, and [retest] every fix',
          brief: '[report] defects and [retest] fixes',
        },
        {
          say: '[reproduce] what users report, [narrow] down the cause, and [describe] it so that it can be fixed',
          brief: '[reproduce] and [describe] defects',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance & Security Testing', 'Performance Testing'],
      cues: 'performance, load test*, stress test*, jmeter, k6, gatling, loadrunner, response time*, throughput, security test*, penetration, owasp, vulnerab*, scalab*, concurrent user*, soak, endurance, spike',
      tools: ['security'],
      duties: [],
    },
    {
      id: 'release',
      headings: ['CI & Release Readiness', 'Release Quality'],
      cues: 'ci, ci/cd, pipeline*, jenkins, github actions, gitlab ci, nightly, release*, sign off, sign-off, signoff, go-live, go live, deployment*, build verification, environment*, test environment*, docker*, dashboard*, test report*, report, reports, reporting, status report*, metric*, quality gate*, daily status',
      tools: ['cicd', 'container', 'vcs', 'cloud', 'quality', 'bi'],
      duties: [
        {
          say: [
            '[run] tests in {cicd} on every change',
            '[keep] test environments alike with {container}',
            '[version] test code in {vcs}',
          ],
          brief: ['[run] tests in {cicd} on every change', '[version] test code in {vcs}'],
        },
        {
          say: '[report] before each release what was tested, what was not, and what is known to be open',
          brief: '[report] what was tested before each release',
        },
        {
          say: '[check] builds and environments before testing on them, and [summarize] results so that others can decide on the release',
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
          say: '[ask] questions while a feature is still being planned, when an answer costs less than a defect',
          brief: '[ask] questions while features are being planned',
        },
        {
          say: '[sit] down with developers and product managers early, and [agree] on what finished means',
          brief: '[agree] with developers early on what finished means',
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
      duties: [
        {
          say: '[keep] test cases, results and known issues where the whole team can find them',
          brief: '[keep] test cases and known issues documented',
        },
      ],
    },
  ],
  hooks: [
    'I test {domain} the way users do, and then in all the ways they should not.',
    'My job is finding out what could go wrong with {domain} before its users do.',
    'I test software the way users do, and then in all the ways they should not.',
    'My job is to ask what could go wrong, and to find the answer before a user does.',
  ],
  about: [
    [
      'My test suites live in {testing}, and what they cannot see I test by hand.',
      'Some of my testing is scripted and some of it is plain curiosity, and the best defects come from the second kind.',
      'My work begins with the requirement, because many defects are already in it.',
    ],
    [
      'A defect report should save the developer a question, so mine come with steps, data and evidence.',
      'A good test says what broke and why it matters, not just that something is red.',
    ],
    [
      'Flaky tests teach people to ignore red builds, so I fix or remove them.',
      'Before a release I say what was tested and what was not, so that the decision is an informed one.',
    ],
    [
      'Developers and testers want the same thing, and talking early is how we get it.',
      'With product managers and developers I try to agree on what finished means before anyone starts.',
    ],
  ],
  closings: [
    'In short, I look for what could go wrong with {domain}, and make sure that somebody knows before release day.',
    'In short, I look for what could go wrong, and make sure that somebody knows before release day.',
    'Across all of it, my aim is that people can decide on a release with their eyes open.',
    'Put simply, I ask the awkward questions early, so that users do not have to.',
  ],
  manners: [
    'Curiosity and patience find more defects than any tool, so I try to bring both.',
    'I like being the person who asks what happens if you click it again.',
    'I try to report problems in a way that makes people want to fix them.',
  ],
  strengths: ['Test Design', 'Test Automation', 'Defect Analysis'],
};
