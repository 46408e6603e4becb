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
          say: '[create] and [maintain] the APIs behind the product in {runtime+backend}, with clear contracts, input validation and consistent errors',
          brief: '[build] and [maintain] APIs in {runtime+backend}',
        },
        {
          say: '[take] REST APIs in {runtime+backend} from design to production, and [keep] them stable for the clients that call them',
          brief: '[develop] REST APIs with {runtime+backend}',
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
          say: '[turn] product requirements into well-structured APIs with input validation, clear errors and dependable contracts',
          brief: '[build] and [maintain] the APIs behind the product',
        },
        {
          say: '[write] the endpoints that web and mobile clients call, and [keep] them consistent as the product changes',
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
          say: '[deliver] live updates to users with {realtime}, and [handle] dropped connections and reconnects cleanly',
          brief: '[run] the real-time features on {realtime}',
        },
        {
          say: '[build] live features on {realtime} that show changes to connected users as they happen',
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
          say: '[structure] data in {database}, [plan] migrations carefully, and [add] indexes for the most frequent queries',
          brief: '[design] the schemas and queries in {database}',
        },
        {
          say: '[look] after the data layer in {database}, with clear schemas, safe migrations and efficient queries',
          brief: '[look] after the data layer in {database}',
        },
        {
          say: '[design] schemas, [write] efficient queries, [plan] safe migrations and [keep] data consistent as requirements change',
          brief: '[design] schemas and [write] efficient queries',
        },
        {
          say: '[structure] the data behind the product, [add] indexes where queries need them, and [keep] migrations safe to run',
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
          say: '[build] login flows and access control with {auth}, [validate] input, and [protect] against common attacks',
          brief: '[handle] authentication with {auth}',
        },
        {
          say: '[build] login flows and access control, [validate] input, and [protect] against injection and abuse',
          brief: '[build] login flows and access control',
        },
        {
          say: '[protect] accounts and data with sound authentication, role-based permissions, input validation and careful handling of secrets',
          brief: '[keep] accounts and data secure',
        },
        {
          say: '[define] permissions, [store] credentials safely, and [guard] endpoints against misuse',
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
          say: '[track] down slow endpoints and queries, and [fix] them with better indexes, smaller payloads and caching in {cache}',
          brief: '[keep] responses quick with {cache}',
        },
        {
          say: '[track] down slow endpoints and queries, and [fix] them with better indexes, smaller payloads and caching',
          brief: '[track] down slow endpoints and queries',
        },
        {
          say: '[measure] before changing anything, then [remove] bottlenecks in queries, payloads and application code',
          brief: '[remove] performance bottlenecks',
        },
        {
          say: '[profile] services under load, and [bring] response times down through caching, batching and better queries',
          brief: '[reduce] response times',
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
          say: '[move] slow work out of the request path onto {queue}, with retries and idempotent processing',
          brief: '[run] background work on {queue}',
        },
        {
          say: '[decouple] services with {queue}, and [make] sure that failed messages are retried or set aside',
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
            '[configure] {server} in front of the services',
            '[run] the services on {cloud}',
            '[maintain] {os} servers',
          ],
          brief: [
            '[ship] to {hosting}',
            '[keep] services running in containers with {container}',
            '[automate] releases with {cicd}',
            '[run] services on {cloud}',
          ],
        },
        {
          say: '[prepare] and [ship] releases, [keep] environments consistent, and [make] sure that a release can be rolled back',
          brief: '[prepare] and [ship] releases',
        },
        {
          say: '[automate] builds and deployments to make releases routine and repeatable',
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
          say: '[watch] services through {monitoring}, [log] useful detail, and [find] problems before users report them',
          brief: '[watch] production through {monitoring}',
        },
        {
          say: '[make] services fail gracefully, [log] useful detail with {logging}, and [trace] errors to their cause',
          brief: '[keep] logs useful with {logging}',
        },
        {
          say: '[make] services fail gracefully, [log] useful detail, and [find] problems before users report them',
          brief: '[handle] errors and logging',
        },
        {
          say: '[investigate] production issues, [fix] the root cause, and [keep] logs and alerts useful',
          brief: '[investigate] production issues',
        },
        {
          say: '[design] for failure with timeouts, retries and clear error messages, and [trace] incidents back to their cause',
          brief: '[trace] incidents to their cause',
        },
      ],
    },
  ],
  hooks: [
    'I build the backend behind {domain}, from API design to the servers it runs on.',
    'I work on the parts of {domain} that users do not see: the APIs, the data and the servers behind it.',
    'I build and maintain the backend behind {domain}, and I keep it dependable under load.',
    'I build backends, from API design to the servers they run on.',
    'I work on the parts of software that users do not see: the APIs, the data and the servers.',
    'I build the APIs and data layers that the rest of a product depends on.',
  ],
  about: [
    [
      'My work is mostly APIs in {runtime+backend}, with {database} underneath and {realtime} wherever users need to see a change as it happens.',
      'My work is mostly APIs in {runtime+backend} and the {database} schemas behind them.',
      'I mostly build in {runtime+backend}: APIs, background jobs and the business rules in between.',
      'I mostly write {language}: APIs, business rules and the data layer underneath.',
      'My work is mostly APIs, the data behind them and the rules that connect the two.',
    ],
    [
      'I validate inputs, name errors clearly and check how a query behaves as the data grows.',
      'Before I change a schema, I plan how to undo the change.',
    ],
    [
      'I also deploy what I build, on {hosting} with files on {storage} and routing in {network}.',
      'My services run on {hosting}, in containers with {container}, and I monitor each change after the release.',
      'My services run on {hosting}, and I monitor each change after the release.',
      'My services run on {cloud}, and I monitor each change after the release.',
      'After a release, I follow logs and error rates until the change has settled.',
    ],
  ],
  closings: [
    'In short, my job is to keep {domain} fast and dependable, and the code easy to maintain.',
    'Put simply, I look after the parts of {domain} that users never see but depend on.',
    'In short, my job is to keep the backend fast and dependable, and the code easy to maintain.',
    'Put simply, I build and maintain the services that users never see but depend on.',
  ],
  strengths: ['REST APIs', 'Databases', 'Cloud deployment'],
};
