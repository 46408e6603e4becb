import type { Pack } from './pack.ts';

export const softwareEngineer: Pack = {
  id: 'software-engineer',
  family: 'software',
  title: 'Software Engineer',
  aliases: [
    'software developer',
    'software programmer',
    'programmer',
    'developer -business -property -curriculum -land -training -content -course -estate',
    'application developer',
    'applications developer',
    'software consultant',
    'technology analyst',
    'systems programmer',
    'tech lead',
    'technical lead',
    'c++ developer',
    'mainframe developer',
    'abap',
    'sap developer',
    'sde',
    'swe',
    'software development engineer',
  ],
  core: 'software',
  glossary: { reqs: 'requirements', env: 'environment', envs: 'environments' },
  settings: ['backend', 'frontend', 'platform', 'payments', 'infrastructure', 'mobile', 'web'],
  themes: [
    {
      id: 'software',
      headings: ['Software Development', 'Development'],
      cues: 'develop*, implement*, code, coding, coded, program*, build, building, built, feature*, module*, application*, app, apps, web app*, tool, tools, script*, frontend, front end, front-end, ui, user interface, website*, page*, screens, backend, back end, enhancement*, customi*, user stor*, crud, batch, desktop',
      tools: ['language', 'runtime', 'backend', 'frontend', 'mobile', 'css', 'cms', 'game', 'embedded'],
      duties: [
        {
          say: '[design], [build] and [maintain] features in {language} with {backend+frontend+runtime+mobile}, from requirements to production',
          brief: '[build] and [maintain] features in {language} with {backend+frontend+runtime+mobile}',
        },
        {
          say: '[create] features with {backend+frontend+runtime+mobile+language}, and [support] them from requirements to production',
          brief: '[develop] features with {backend+frontend+runtime+mobile+language}',
        },
        {
          say: '[turn] requirements into working features, [maintain] existing ones, and [keep] the code easy to change',
          brief: '[turn] requirements into working features',
        },
        {
          say: '[build] new features, [extend] existing ones, and [follow] each change through to production',
          brief: '[build] new features and [extend] existing ones',
        },
      ],
    },
    {
      id: 'design',
      headings: ['Software Design', 'Design & Architecture'],
      cues: 'architect*, system design, design pattern*, design of, designing, designed, design, technical design, design doc*, hld, lld, high level design, low level design, uml, refactor*, legacy, monolith*, microservice*, modular*, rewrite, rewrote, technical debt, tech debt, prototype*, proof of concept, poc, moderni*',
      duties: [
        {
          say: '[break] large problems into components that can be built, tested and changed independently, and [weigh] the options',
          brief: '[break] large problems into manageable parts',
        },
        {
          say: '[sketch] solutions before building, [discuss] them with the team, and [refactor] older code where it slows new work down',
          brief: '[sketch] and [discuss] solutions',
        },
      ],
    },
    {
      id: 'integrations',
      headings: ['APIs & Integrations', 'Integrations'],
      cues: 'api, apis, rest, restful, endpoint*, graphql, grpc, soap, kafka, consumer*, event*, web service*, webhook*, integrat*, third party, third-party, 3rd party, payment*, gateway*, queue*, messaging, message broker*, interface with, sync, synchroni*, file transfer*, interface*, idoc*, odata, web service*, webservice*',
      tools: ['api', 'realtime', 'queue', 'payment', 'messaging'],
      duties: [
        {
          say: [
            '[exchange] data with other systems through {api}',
            '[pass] messages between services through {queue}',
            '[provide] live updates over {realtime}',
            '[process] payments through {payment}',
          ],
          brief: [
            '[connect] systems through {api}',
            '[pass] messages through {queue}',
            '[integrate] {payment}',
          ],
        },
        {
          say: '[connect] the software to other systems, and [handle] their delays and failures',
          brief: '[connect] the software to other systems',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data & Databases', 'Databases'],
      cues: 'database*, db, schema*, sql, quer*, stored procedure*, data model*, data migration*, migrat*, orm, index, indexes, report*, data import*, tables',
      tools: ['database', 'orm', 'cache', 'search', 'data', 'storage'],
      duties: [
        {
          say: [
            '[design] data models and [write] queries for {database}',
            '[map] data to code with {orm}',
            '[cache] frequent reads in {cache}',
            '[index] data for search in {search}',
          ],
          brief: ['[model] data in {database}', '[cache] frequent reads in {cache}'],
        },
      ],
    },
    {
      id: 'security',
      headings: ['Security & Access'],
      cues: 'auth, authentication, authoriz*, login*, sign in, sso, jwt, oauth*, permission*, access control, role-based, role based, security, secure, encrypt*, vulnerab*, owasp, gdpr',
      tools: ['auth', 'security'],
      duties: [],
    },
    {
      id: 'performance',
      headings: ['Performance'],
      cues: 'performance, latency, p95, p99, response time*, load time*, slow, faster, speed, caching, cache*, optimi*, throughput, scal*, profil*, bottleneck*, memory, concurren*, multithread*',
      duties: [
        {
          say: '[measure] response times and memory use, and [optimize] the slowest parts',
          brief: '[optimize] the slowest parts of the software',
        },
      ],
    },
    {
      id: 'support',
      headings: ['Debugging & Support', 'Bug Fixing & Maintenance'],
      cues: 'bug*, debug*, defect*, existing application*, existing code, maintenance of, fix, fixes, fixing, fixed, troubleshoot*, production issue*, prod issue*, production support, support, incident*, on call, on-call, outage*, root cause*, rca, ticket*, maintenance, hotfix*, patch*, log, logs, logging, monitor*, alert*, error*, crash*, l2, l3',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[monitor] the software through {monitoring+logging}, [trace] faults to their cause, and [fix] them',
          brief: '[trace] faults through {monitoring+logging}',
        },
        {
          say: '[reproduce] bugs, [trace] them to their cause, and [add] tests to keep them from returning',
          brief: '[trace] bugs to their cause',
        },
        {
          say: '[investigate] production issues, [fix] their cause, and [keep] users informed',
          brief: '[investigate] and [fix] production issues',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['Builds & Releases', 'Deployment & Releases'],
      cues: 'deploy*, release*, ci/cd, ci, cd, pipeline*, build pipeline*, jenkins, docker*, container*, kubernetes, cloud, aws, azure, server*, host*, rollout*, rollback*, infrastructure, devops, terraform, version control, environment*',
      tools: ['cicd', 'container', 'cloud', 'hosting', 'iac', 'server', 'os', 'network', 'build'],
      duties: [
        {
          say: [
            '[build] and [release] through {cicd}',
            '[package] software with {container}',
            '[deploy] software to {hosting}',
            '[run] software on {cloud} and [monitor] it after each release',
            '[manage] infrastructure with {iac}',
            '[work] on {os}',
          ],
          brief: [
            '[build] and [release] through {cicd}',
            '[package] software with {container}',
            '[deploy] software to {hosting}',
            '[run] software on {cloud}',
          ],
        },
        {
          say: '[prepare] releases, [check] them after they go live, and [roll] back quickly when a problem appears',
          brief: '[prepare] and [check] releases',
        },
      ],
    },
  ],
  hooks: [
    'I build and maintain software for {domain}, from requirements to production.',
    'I turn the requirements of {domain} into software that works and stays easy to change.',
    'I build and maintain software, from the first requirements to the code in production.',
    'I turn requirements into software that works and stays easy to change.',
  ],
  about: [
    [
      'I mostly write {language}, with {backend+frontend+runtime+mobile} where the work calls for it.',
      'I build new features, fix bugs and improve existing code.',
      'Before I write code, I make sure that I understand the problem.',
    ],
    [
      'When something breaks, I look for the cause and write down what I found.',
      'I write tests for what I change.',
    ],
  ],
  closings: [
    'In short, my job is to turn the requirements of {domain} into software that works and stays easy to change.',
    'In short, my job is to turn requirements into software that works and stays easy to change.',
    'Overall, I want the people who use the software to be able to rely on it.',
  ],
  strengths: ['Software design', 'Clean code', 'Debugging'],
};
