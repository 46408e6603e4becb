import type { Pack } from './pack.ts';

export const fullStackDeveloper: Pack = {
  id: 'full-stack-developer',
  family: 'software',
  title: 'Full-Stack Developer',
  aliases: [
    'full stack',
    'full stack developer',
    'full stack engineer',
    'full stack software engineer',
    'full stack software developer',
    'full stack web developer',
    'mern developer',
    'mean developer',
    'mern stack',
    'mern stack developer',
    'mean stack',
    'mean stack developer',
    'mevn developer',
    'product engineer',
    'founding engineer',
    'developer laravel vue',
    'developer laravel react',
  ],
  core: 'features',
  glossary: { envs: 'environments', comps: 'components' },
  settings: [],
  themes: [
    {
      id: 'features',
      headings: ['Full-Stack Development', 'Feature Development'],
      cues: 'full stack, full-stack, fullstack, end to end, end-to-end, feature*, module*, web app*, application*, platform, portal, website*, admin panel, cms, saas, mvp, from scratch, develop*, prototype*, product, products, booking, dashboard*, tool, tools',
      tools: ['language', 'cms'],
      duties: [
        {
          say: '[build] complete features with {frontend} in the browser and {backend+runtime} on the server, and [support] them in production',
          brief: '[build] features with {frontend} in the browser and {backend+runtime} on the server',
        },
        {
          say: '[create] features in {language}, from idea to release, on the server and in the browser',
          brief: '[create] features in {language} from idea to release',
        },
        {
          say: '[take] features from idea to release, across the interface, the server and the database',
          brief: '[take] features from idea to release',
        },
        {
          say: '[build] complete features, from the data model to the interface, and [maintain] them in production',
          brief: '[build] complete features',
        },
      ],
    },
    {
      id: 'frontend',
      headings: ['Frontend', 'Frontend Development'],
      cues: 'frontend, front end, front-end, ui, user interface*, page*, screen*, component*, responsive*, layout*, html, css, client side, client-side, state management, redux, form, forms, accessib*, a11y, browser*, chart*, landing page*, seo, figma, redesign*, angular screen*, react screen*, angular, react, vue',
      tools: ['frontend', 'css', 'design'],
      duties: [
        {
          say: [
            '[build] screens and components in {frontend}',
            '[style] the interface with {css}',
            '[work] from designs in {design}',
          ],
          brief: ['[build] screens in {frontend}', '[style] the interface with {css}'],
        },
        {
          say: '[create] pages and components with clear forms, helpful error messages and layouts for small screens',
          brief: '[create] pages and components for every screen size',
        },
      ],
    },
    {
      id: 'backend',
      headings: ['Backend & APIs', 'APIs & Backend'],
      cues: 'write apis, rest apis, build apis, backend, back end, back-end, api, apis, rest, restful, graphql, endpoint*, server side, server-side, microservice*, business logic, websocket*, real time, real-time, chat, notification*, queue*, background job*, cron, webhook*, worker*, crud, email*, spring boot, django, laravel',
      tools: ['backend', 'runtime', 'api', 'realtime', 'queue'],
      duties: [
        {
          say: [
            '[write] server-side code and APIs in {backend+runtime}',
            '[design] the API with {api}',
            '[deliver] live updates over {realtime}',
            '[move] slow work to {queue}',
          ],
          brief: [
            '[write] server-side code in {backend+runtime}',
            '[deliver] live updates over {realtime}',
            '[move] slow work to {queue}',
          ],
        },
        {
          say: '[design] the endpoints behind the interface, [validate] input, and [keep] business rules in one place',
          brief: '[design] the APIs behind the interface',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data & Storage', 'Databases'],
      cues: 'database*, db, schema*, sql, quer*, data model*, migration*, migrat*, orm, index, indexes, indexing, aggregation*, report*, file upload*, search, storage, etl, import*',
      tools: ['database', 'orm', 'cache', 'search', 'storage'],
      duties: [
        {
          say: [
            '[design] the data model in {database}',
            '[query] data through {orm}',
            '[cache] frequently used data in {cache}',
            '[keep] uploads on {storage}',
          ],
          brief: [
            '[design] the data model in {database}',
            '[cache] frequently used data in {cache}',
            '[keep] uploads on {storage}',
          ],
        },
        {
          say: '[design] the data model, [write] queries for the interface, and [change] schemas without disrupting users',
          brief: '[design] the data model and its queries',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Sign-In & Integrations', 'Integrations & Security'],
      cues: 'auth, authentication, authoriz*, login*, sign in, sign up, signup, sso, jwt, oauth*, permission*, role based, role-based, rbac, secur*, third party, third-party, 3rd party, integrat*, payment*, stripe, razorpay, paypal, sms, checkout, maps, openai',
      tools: ['auth', 'payment', 'messaging', 'security'],
      duties: [
        {
          say: [
            '[handle] sign-in and permissions with {auth}',
            '[accept] payments through {payment}',
            '[notify] people through {messaging}',
          ],
          brief: [
            '[manage] sign-in with {auth}',
            '[accept] payments through {payment}',
            '[notify] people through {messaging}',
          ],
        },
        {
          say: '[build] sign-in and permissions in the frontend and backend, and [validate] all input on the server',
          brief: '[build] sign-in and permissions',
        },
      ],
    },
    {
      id: 'deployment',
      headings: ['Deployment & Hosting', 'Releases & Hosting'],
      cues: 'deploy*, host*, ci/cd, ci, cd, pipeline*, release*, docker*, container*, kubernetes, cloud, aws, azure, gcp, server, servers, nginx, vercel, netlify, heroku, terraform, infrastructure, domain setup, dns, devops',
      tools: ['hosting', 'cloud', 'container', 'cicd', 'iac', 'server', 'os', 'network', 'build'],
      duties: [
        {
          say: [
            '[deploy] releases to {hosting}',
            '[run] frontend and backend on {cloud}',
            '[package] the application with {container}',
            '[automate] tests and releases with {cicd}',
            '[set] up infrastructure with {iac}',
            '[bundle] the frontend with {build}',
          ],
          brief: [
            '[deploy] releases to {hosting}',
            '[run] frontend and backend on {cloud}',
            '[package] the application with {container}',
            '[automate] tests and releases with {cicd}',
          ],
        },
        {
          say: '[ship] frontend and backend together, [keep] environments consistent, and [check] the main user paths afterward',
          brief: '[deploy] frontend and backend together',
        },
      ],
    },
    {
      id: 'upkeep',
      headings: ['Performance & Bug Fixing', 'Debugging & Performance'],
      cues: 'performance, slow, faster, load time*, latency, optimi*, caching, cache, page speed, scal*, bug*, debug*, fix, fixes, fixing, fixed, issue*, maintain*, maintenance, legacy, refactor*, upgrad*, monitor*, log, logs, logging, error*, on call, on-call, incident*, support, ticket*',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[track] errors in {monitoring+logging} from the browser to the database, and [fix] their cause',
          brief: '[track] errors in {monitoring+logging}',
        },
        {
          say: '[trace] bugs and slow pages through every layer, and [fix] their cause',
          brief: '[trace] bugs and slow pages through every layer',
        },
        {
          say: '[find] out whether the browser, the server or a query is slow, and [improve] it',
          brief: '[improve] slow pages and queries',
        },
      ],
    },
  ],
  hooks: [
    'I build {domain} from end to end: the interface, the APIs behind it and the database.',
    'I work on {domain} from the database to the browser.',
    'I build web products from end to end: the interface, the APIs behind it and the database.',
    'I build complete features, from the data model to the interface.',
  ],
  about: [
    [
      'I mostly use {frontend} in the browser and {backend+runtime} on the server, with {database} for the data.',
      'I mostly use {frontend} in the browser and {backend+runtime} on the server.',
      'I work on the interface, the endpoints, the data and the business rules of a feature.',
      'Before I build a screen, I work out the data behind it.',
    ],
    [
      'I deploy my own work on {hosting+cloud}, and I monitor it after the release.',
      'After a release, I go through the main user paths by hand.',
      'When a page is slow, I look at every layer, from the queries to the images.',
    ],
  ],
  closings: [
    'In short, my job is to take features for {domain} from idea to production and to look after every layer in between.',
    'In short, my job is to take features from idea to production and to look after every layer in between.',
    'Overall, I want a product to work as one piece, from the interface to the database.',
  ],
  strengths: ['Web applications', 'APIs', 'Databases'],
};
