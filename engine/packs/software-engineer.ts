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
          say: '[design], [build] and [maintain] features in {language} with {backend+frontend+runtime+mobile}, from the first requirement to code in production',
          brief: '[build] and [maintain] features in {language} with {backend+frontend+runtime+mobile}',
        },
        {
          say: '[develop] features with {backend+frontend+runtime+mobile+language}, and [stay] with them from the first requirement until they run in production',
          brief: '[develop] features with {backend+frontend+runtime+mobile+language}',
        },
        {
          say: '[turn] requirements into working features, [maintain] what is already there, and [keep] both easy to change',
          brief: '[turn] requirements into working features',
        },
        {
          say: '[build] new features, [extend] existing ones, and [follow] each change from the first question to production',
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
          say: '[break] larger problems into parts that can be built, tested and changed on their own, and [weigh] the options before writing code',
          brief: '[break] larger problems into manageable parts',
        },
        {
          say: '[sketch] designs before building, [discuss] them with the team, and [tidy] up older code where it slows new work down',
          brief: '[sketch] and [discuss] designs before building',
        },
      ],
    },
    {
      id: 'integrations',
      headings: ['APIs & Integrations', 'Integrations'],
      cues: 'api, apis, rest, restful, endpoint*, graphql, grpc, soap, kafka, consumer*, event*, web service*, webhook*, integrat*, third party, third-party, 3rd party, payment*, gateway*, queue*, messaging, message broker*, interface with, sync, synchroni*, file transfer*',
      tools: ['api', 'realtime', 'queue', 'payment', 'messaging'],
      duties: [
        {
          say: [
            '[exchange] data with other systems through {api}',
            '[pass] messages between services through {queue}',
            '[send] live updates over {realtime}',
            '[take] payments through {payment}',
          ],
          brief: [
            '[connect] systems through {api}',
            '[pass] messages through {queue}',
            '[integrate] {payment}',
          ],
        },
        {
          say: '[connect] the software to other systems, and [plan] for the moment when one of them is slow or down',
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
            '[design] tables and [write] queries in {database}',
            '[map] tables to code with {orm}',
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
          say: '[measure] where time and memory go, and [speed] up the parts that people actually wait for',
          brief: '[speed] up the parts that people wait for',
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
          say: '[watch] running software through {monitoring+logging}, [trace] faults to their cause, and [fix] them there',
          brief: '[trace] production faults through {monitoring+logging}',
        },
        {
          say: '[reproduce] bugs, [trace] them to their cause, and [leave] a test behind, so that they stay fixed',
          brief: '[trace] bugs to their cause and [fix] them there',
        },
        {
          say: '[look] into production issues, [fix] what causes them, and [tell] people plainly what happened',
          brief: '[look] into production issues and [fix] what causes them',
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
            '[package] services with {container}',
            '[bring] software into production on {hosting}',
            '[run] software on {cloud} and [watch] it after each release',
            '[keep] servers described in {iac}',
            '[work] on {os}',
          ],
          brief: [
            '[build] and [release] through {cicd}',
            '[package] services with {container}',
            '[put] software into production on {hosting}',
            '[run] software on {cloud}',
          ],
        },
        {
          say: '[prepare] releases, [check] them after they go live, and [roll] back quickly when something looks wrong',
          brief: '[prepare] releases and [check] them once they are live',
        },
      ],
    },
  ],
  hooks: [
    'I build and maintain software for {domain}, from the first question to the code in production.',
    'My job is to turn what {domain} needs into software that works and can still be changed later.',
    'I build and maintain software, from the first question about what is needed to the code in production.',
    'My job is turning unclear requirements into software that works and can still be changed a year later.',
  ],
  about: [
    [
      'Most of what I write is {language}, with {backend+frontend+runtime+mobile} where the work calls for it.',
      'My days are a mix of building new features, fixing what breaks and improving code that is already there.',
      'The work is part building and part repair: new features, older code, and the bugs that come with both.',
    ],
    [
      'Before I write code I try to understand the problem, because the cheapest feature is the one that turns out not to be needed.',
      'Boring code is good code to me: clear names, small functions, and tests that say what should happen.',
    ],
    [
      'Once something is live, I stay with it: I read the logs, follow the first users and fix what I missed.',
      'When something breaks, I look for the cause rather than the quick patch, and I write down what I found.',
    ],
    [
      'A question costs less than a rewrite, so I ask early when a requirement is unclear.',
      'Code reviews are where I learn most, so I try to give the kind that I like to get.',
    ],
  ],
  closings: [
    'In short, I turn requirements into working software and look after it once it is live.',
    'Across all of it, my aim is software that does its job and code that the next developer can follow.',
    'Put simply, I solve problems with code, and try to leave the code better than I found it.',
  ],
  manners: [
    'Simple solutions that people understand are the ones I am happiest with.',
    'I like to understand a problem before I reach for the keyboard.',
    'I try to write code that explains itself, and to explain what it cannot.',
  ],
  strengths: ['Software design', 'Clean code', 'Debugging'],
};
