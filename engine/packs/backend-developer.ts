import type { Pack } from './pack.ts';

export const backendDeveloper: Pack = {
  id: 'backend-developer',
  family: 'software',
  title: 'Backend Developer',
  aliases: [
    'backend',
    'back end',
    'server side developer',
    'server side engineer',
    'backend software engineer',
    'backend software developer',
    'backend web developer',
    'api developer',
    'api engineer',
    'node developer',
    'node.js developer',
    'node engineer',
    'express developer',
    'nestjs developer',
    'java developer',
    'java engineer',
    'spring developer',
    'spring boot developer',
    'python developer',
    'django developer',
    'flask developer',
    'php developer',
    'laravel developer',
    'ruby developer',
    'rails developer',
    'ruby on rails developer',
    'go developer',
    'golang developer',
    'golang engineer',
    '.net developer',
    '.net engineer',
    'c# developer',
    'scala developer',
    'kotlin backend developer',
    'microservices developer',
    'rust developer',
    'elixir developer',
  ],
  core: 'backend',
  glossary: {},
  settings: [],
  themes: [
    {
      id: 'api',
      headings: ['API Development', 'API Design & Development', 'Building APIs'],
      cues: 'api, apis, rest, restful, graphql, grpc, endpoint*, microservice*, web service*, webhook*, openapi, swagger, controllers, business logic, server side logic',
      tools: ['api', 'backend'],
      duties: [
        {
          say: '[design] and [build] REST APIs with {runtime+backend} that carry the core business logic and give the frontend a stable contract',
          brief: '[design] and [build] REST APIs with {runtime+backend}',
        },
        {
          say: '[build] and [maintain] the APIs behind the product in {runtime+backend}, with clear contracts, validated input and predictable errors',
          brief: '[build] and [maintain] APIs in {runtime+backend}',
        },
        {
          say: '[develop] APIs with {runtime+backend} from the first contract to production, and [keep] them stable for every client that calls them',
          brief: '[develop] APIs with {runtime+backend}',
        },
        {
          say: '[design] and [build] the APIs behind the product with {api}, and [keep] their contracts stable for every client',
          brief: '[design] and [build] APIs with {api}',
        },
        {
          say: '[design] and [build] APIs in {language} that carry the core business logic and stay stable for the clients that call them',
          brief: '[design] and [build] APIs in {language}',
        },
        {
          say: '[design], [build] and [maintain] REST APIs that carry the business logic and give every client a stable, predictable contract',
          brief: '[design] and [build] REST APIs',
        },
        {
          say: '[turn] product requirements into well-structured APIs, with validated input, clear errors and contracts that clients can rely on',
          brief: '[build] and [maintain] the APIs behind the product',
        },
        {
          say: '[develop] the endpoints that web and mobile clients call, and [keep] them consistent as the product changes',
          brief: '[develop] the endpoints that clients call',
        },
      ],
    },
    {
      id: 'backend',
      headings: ['Backend Development', 'Server-Side Development'],
      cues: 'backend, back end, back-end, server side, server-side, module*, feature*, refactor*, legacy, monolith, monolith to microservices, codebase, business rules, validation, background service*',
      tools: ['runtime', 'language'],
      duties: [],
    },
    {
      id: 'realtime',
      headings: ['Real-Time Features', 'Real-Time Communication'],
      cues: 'real time, real-time, realtime, chat, live updates, notification*, push, presence, streaming, websocket*, socket*',
      tools: ['realtime'],
      duties: [
        {
          say: '[keep] what users see up to date as it happens with {realtime}, and [handle] dropped connections and reconnects cleanly',
          brief: '[run] the real-time features on {realtime}',
        },
        {
          say: '[build] live features on {realtime}, so that everyone connected sees a change the moment it is made',
          brief: '[build] live features on {realtime}',
        },
        {
          say: '[push] updates to connected users through {realtime}, and [keep] events in order when connections come and go',
          brief: '[push] live updates to users through {realtime}',
        },
      ],
    },
    {
      id: 'database',
      headings: ['Database Management', 'Database Design & Management', 'Data Modeling & Storage'],
      cues: 'database*, db, schema*, quer*, sql, migration*, migrat*, index, indexes, indexing, aggregation*, data model*, stored procedure*, orm, replication, transactions',
      tools: ['database', 'orm', 'search'],
      duties: [
        {
          say: '[design] {database} schemas, [write] efficient queries and [keep] data consistent as requirements change',
          brief: '[model] the data in {database}',
        },
        {
          say: '[model] data in {database}, [plan] migrations with care, and [choose] indexes to fit the queries that matter',
          brief: '[design] the schemas and queries in {database}',
        },
        {
          say: '[look] after the data layer in {database}: clear schemas, safe migrations and queries that stay quick as data grows',
          brief: '[look] after the data layer in {database}',
        },
        {
          say: '[design] schemas, [write] efficient queries, [plan] safe migrations and [keep] data consistent as requirements change',
          brief: '[design] schemas and [write] efficient queries',
        },
        {
          say: '[model] the data behind the product, [add] indexes where queries need them, and [keep] migrations safe to run',
          brief: '[model] the data behind the product',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Authentication & Security', 'Security & Access Control'],
      cues: 'auth, authentication, authoriz*, authoris*, login, log in, sign in, sso, jwt, oauth*, role based, role-based, rbac, permission*, access control, security, secure, encrypt*, vulnerab*, owasp, session*, token*, password*, rate limit*',
      tools: ['auth', 'security'],
      duties: [
        {
          say: '[build] login flows and access control with {auth}, [validate] every input, and [close] the door on common attacks',
          brief: '[handle] authentication with {auth}',
        },
        {
          say: '[build] login flows and access control, [validate] every input, and [close] the door on injection and abuse',
          brief: '[build] login flows and access control',
        },
        {
          say: '[protect] accounts and data with sound authentication, role-based permissions, validated input and carefully kept secrets',
          brief: '[keep] accounts and data secure',
        },
        {
          say: '[decide] who may see and do what, [store] credentials safely, and [guard] endpoints against misuse',
          brief: '[look] after authentication and permissions',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance Optimization', 'Performance & Scalability'],
      cues: 'performance, latency, p95, p99, response time*, slow, faster, speed, caching, cache*, optimi*, throughput, load test*, scal*, profil*, bottleneck*, memory leak*',
      tools: ['cache'],
      duties: [
        {
          say: '[track] down slow endpoints and queries, and [fix] them with better indexes, leaner payloads and caching in {cache}',
          brief: '[keep] responses quick with {cache}',
        },
        {
          say: '[track] down slow endpoints and queries, and [fix] them with better indexes, leaner payloads and caching',
          brief: '[track] down slow endpoints and queries',
        },
        {
          say: '[measure] before changing anything, then [remove] bottlenecks in queries, payloads and code that runs too often',
          brief: '[remove] performance bottlenecks',
        },
        {
          say: '[find] out where time goes under load, and [bring] response times down through caching, batching and better queries',
          brief: '[bring] response times down',
        },
      ],
    },
    {
      id: 'integrations',
      headings: ['Integrations', 'Third-Party Integrations'],
      cues: 'third party, third-party, 3rd party, integrat*, payment*, checkout, billing, gateway*, stripe, razorpay, paypal, sms, email service*, external',
      tools: ['payment', 'messaging'],
      duties: [
        {
          say: ['[connect] the product to {payment} for payments', '[send] messages through {messaging}'],
          brief: ['[integrate] {payment} for payments', '[send] messages through {messaging}'],
        },
        {
          say: ['[integrate] payments through {payment}', '[connect] messaging through {messaging}'],
          brief: ['[integrate] payments through {payment}', '[connect] messaging through {messaging}'],
        },
      ],
    },
    {
      id: 'jobs',
      headings: ['Background Jobs & Messaging', 'Queues & Background Jobs'],
      cues: 'queue*, consumers, producers, kafka, rabbitmq, sqs, message*, background job*, cron, scheduled job*, scheduler, worker*, event driven, event-driven, message broker*, pub/sub, batch job*',
      tools: ['queue'],
      duties: [
        {
          say: '[move] slow work out of the request path onto {queue}, with retries and messages that are safe to process again',
          brief: '[run] background work on {queue}',
        },
        {
          say: '[decouple] services with {queue}, and [make] sure that a failed message is retried or set aside, never lost',
          brief: '[connect] services through {queue}',
        },
      ],
    },
    {
      id: 'deployment',
      headings: ['Deployment & Hosting', 'Deployment & CI/CD'],
      cues: 'deploy*, host*, ci/cd, ci, cd, pipeline*, release*, docker*, container*, kubernetes, terraform, infrastructure, cloud, server*, nginx, aws, azure, rollout*, dns, domain setup, uploads',
      tools: ['hosting', 'storage', 'network', 'cloud', 'container', 'iac', 'cicd', 'server', 'os'],
      duties: [
        {
          say: [
            '[deploy] to {hosting}',
            '[handle] file uploads on {storage}',
            '[manage] DNS and routing in {network}',
            '[run] containers with {container}',
            '[release] through {cicd}',
            '[describe] infrastructure in {iac}',
            '[serve] traffic through {server}',
            '[host] services on {cloud}',
            '[look] after {os} servers',
          ],
          brief: [
            '[deploy] to {hosting}',
            '[run] containers with {container}',
            '[release] through {cicd}',
            '[host] services on {cloud}',
          ],
        },
        {
          say: [
            '[ship] services to {hosting}',
            '[keep] files on {storage}',
            '[route] traffic through {network}',
            '[keep] services running in containers with {container}',
            '[automate] releases with {cicd}',
            '[keep] infrastructure as code in {iac}',
            '[put] {server} in front of the services',
            '[run] the services on {cloud}',
            '[keep] {os} servers in good shape',
          ],
          brief: [
            '[ship] to {hosting}',
            '[keep] services running in containers with {container}',
            '[automate] releases with {cicd}',
            '[run] services on {cloud}',
          ],
        },
        {
          say: '[prepare] and [ship] releases, [keep] environments configured alike, and [make] rolling back as easy as rolling out',
          brief: '[prepare] and [ship] releases',
        },
        {
          say: '[automate] builds and deployments, so that a release is a routine step that can be repeated or undone',
          brief: '[automate] builds and deployments',
        },
      ],
    },
    {
      id: 'reliability',
      headings: ['Reliability & Monitoring', 'Error Handling & Logging'],
      cues: 'monitor*, alert*, logging, log, logs, error*, on call, on-call, incident*, outage*, uptime, downtime, debug*, production issue*, prod issue*, bug*, troubleshoot*, root cause*, reliab*, observab*, backup*, fix production, sla',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[watch] services through {monitoring}, [log] what matters, and [find] problems before users report them',
          brief: '[watch] production through {monitoring}',
        },
        {
          say: '[make] services fail gracefully, [log] what matters with {logging}, and [trace] errors to their cause',
          brief: '[keep] logs useful with {logging}',
        },
        {
          say: '[make] services fail gracefully, [log] what matters, and [find] problems before users report them',
          brief: '[handle] errors and logging',
        },
        {
          say: '[investigate] production issues, [fix] their cause rather than the symptom, and [keep] logs and alerts useful',
          brief: '[investigate] production issues',
        },
        {
          say: '[plan] for failure with timeouts, retries and clear error messages, and [trace] incidents back to their cause',
          brief: '[plan] for failure and [trace] incidents to their cause',
        },
      ],
    },
  ],
  hooks: [
    'I build the backend behind {domain}, from the first API sketch to the servers it runs on.',
    'My job is the part of {domain} that users never see: the APIs, the data and the servers behind it.',
    'I build the side of {domain} that has to hold when everyone shows up at once.',
    'I build backends, from the first API sketch to the servers they run on.',
    'My job is the part of software that users never see: the APIs, the data and the servers behind it.',
    'I build the APIs and data layers that the rest of a product stands on.',
  ],
  about: [
    [
      'Most of my work is APIs in {runtime+backend}, with {database} underneath and {realtime} wherever users need to see a change as it happens.',
      'Most of my work is APIs in {runtime+backend}, with {database} holding the data underneath.',
      'My work is mostly APIs in {runtime+backend} and the {database} schemas behind them.',
      'Most of what I build is in {runtime+backend}: APIs, background work and the business rules in between.',
      'Most of what I write is {language}: APIs, business rules and the data layer underneath.',
      'Most of my work is APIs, the data behind them and the rules that connect the two.',
    ],
    [
      'I care about the parts that are easy to skip: clear schemas, validated input, logs that say something, and queries that stay quick when the data grows.',
      'Good backend work is quiet work, so I put effort into sensible defaults, honest error messages and changes that are easy to undo.',
      'What I look for in a backend is simple: contracts that hold, data that stays consistent, and failures that explain themselves.',
    ],
    [
      'I also deploy and host what I build, on {hosting} with files on {storage} and routing in {network}.',
      'Deployment is part of the job too: services run on {hosting}, in containers with {container}, and I stay with a change until it runs quietly.',
      'Shipping is part of the job too: services run on {hosting}, and I stay with a change until it runs quietly.',
      'Shipping is part of the job too: services run on {cloud}, and I stay with a change until it runs quietly.',
      'I stay with a change after the merge, through the release and the first real traffic.',
    ],
    [
      'I work closely with frontend developers and product managers, so that what we ship is what people asked for.',
      'Early talks with frontend, product and design save everyone time later, so that is where I like to start.',
      'With frontend and product colleagues I try to settle the contract early, so that nobody has to build twice.',
    ],
  ],
  closings: [
    'In short, I keep the backend reliable, secure and ready to grow, so that {domain} just works for the people who use it.',
    'Across all of it, my job is to keep {domain} fast and dependable, and to leave the code easier for the next person.',
    'Put simply, I look after the side of {domain} that users never see but always notice when it fails.',
    'In short, I keep the backend reliable, secure and ready to grow.',
    'Across all of it, my job is to keep the backend fast and dependable, and to leave the code easier for the next person.',
    'What ties it together is a backend that stays dependable, secure and easy to change as the product grows.',
    'Put simply, I build the parts that users never see, and try to make sure they never have to think about them.',
  ],
  manners: [
    'I enjoy the quiet parts of the job: clear error messages, useful logs, and tests that fail for the right reason.',
    'I like code that the next person can change without fear.',
    'Given the choice, I would rather ship something small and dependable than something large and fragile.',
    'The best compliment for a backend is that nobody has to think about it, and that is what I aim for.',
  ],
  strengths: ['REST APIs', 'Databases', 'Cloud deployment'],
};
