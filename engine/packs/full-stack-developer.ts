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
          say: '[build] whole features, with {frontend} in the browser and {backend+runtime} on the server, and [follow] them into production',
          brief: '[build] features with {frontend} in the browser and {backend+runtime} on the server',
        },
        {
          say: '[develop] features from idea to release in {language}, on the server and in the browser',
          brief: '[take] features from idea to release in {language}',
        },
        {
          say: '[take] features from the first idea to release, across the interface, the server and the data behind them',
          brief: '[take] features from the first idea to release',
        },
        {
          say: '[look] after whole features, from the data model to the last button, and [stay] with them once they are live',
          brief: '[build] whole features, from the data model to the last button',
        },
      ],
    },
    {
      id: 'frontend',
      headings: ['Frontend', 'Frontend Development'],
      cues: 'frontend, front end, front-end, ui, user interface*, page*, screen*, component*, responsive*, layout*, html, css, client side, client-side, state management, redux, form, forms, accessib*, a11y, browser*, chart*, landing page*, seo, figma, redesign*',
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
          say: '[create] the pages and components that people use, with clear forms, sensible errors and layouts for small screens',
          brief: '[create] pages and components for every screen size',
        },
      ],
    },
    {
      id: 'backend',
      headings: ['Backend & APIs', 'APIs & Backend'],
      cues: 'write apis, rest apis, build apis, backend, back end, back-end, api, apis, rest, restful, graphql, endpoint*, server side, server-side, microservice*, business logic, websocket*, real time, real-time, chat, notification*, queue*, background job*, cron, webhook*, worker*, crud, email*',
      tools: ['backend', 'runtime', 'api', 'realtime', 'queue'],
      duties: [
        {
          say: [
            '[write] the server side and its APIs in {backend+runtime}',
            '[shape] the API with {api}',
            '[keep] clients up to date over {realtime}',
            '[hand] slow work to {queue}',
          ],
          brief: [
            '[write] the server side in {backend+runtime}',
            '[keep] clients up to date over {realtime}',
            '[hand] slow work to {queue}',
          ],
        },
        {
          say: '[design] the APIs that the interface calls, [validate] what comes in, and [keep] business rules in one place',
          brief: '[design] the APIs that the interface calls',
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
            '[shape] the data model in {database}',
            '[query] data through {orm}',
            '[cache] hot data in {cache}',
            '[store] uploads on {storage}',
          ],
          brief: [
            '[shape] the data model in {database}',
            '[cache] hot data in {cache}',
            '[store] uploads on {storage}',
          ],
        },
        {
          say: '[design] the data model, [write] the queries that screens need, and [change] schemas without disturbing users',
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
          say: '[build] sign-in and permissions on both sides, and [check] on the server whatever comes from the browser',
          brief: '[build] sign-in and permissions on both sides',
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
            '[put] releases live on {hosting}',
            '[run] frontend and backend on {cloud}',
            '[pack] the application with {container}',
            '[automate] tests and releases with {cicd}',
            '[set] up infrastructure with {iac}',
            '[bundle] the frontend with {build}',
          ],
          brief: [
            '[put] releases live on {hosting}',
            '[run] both sides on {cloud}',
            '[pack] the application with {container}',
            '[automate] tests and releases with {cicd}',
          ],
        },
        {
          say: '[deploy] both sides together, [keep] environments alike, and [check] the main paths after every release',
          brief: '[deploy] both sides and [check] them after every release',
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
          say: '[follow] errors in {monitoring+logging} from the browser to the database, and [fix] them where they start',
          brief: '[follow] errors in {monitoring+logging} to where they start',
        },
        {
          say: '[trace] bugs and slow pages through every layer, and [fix] them where they start rather than where they show',
          brief: '[trace] bugs and slow pages through every layer',
        },
        {
          say: '[find] out whether the browser, the server or a query is slow, and [repair] the right one',
          brief: '[look] for the slow layer and [repair] it',
        },
      ],
    },
  ],
  hooks: [
    'I build {domain} from end to end: the screens people use, the APIs behind them and the data underneath.',
    'I work on {domain} from the database to the browser, and on everything in between.',
    'I build web products from end to end: the screens, the APIs behind them and the data underneath.',
    'My job is taking a feature all the way, from the data model to the button that people click.',
  ],
  about: [
    [
      'My usual mix is {frontend} in the browser and {backend+runtime} on the server, with {database} underneath.',
      'My usual mix is {frontend} in the browser and {backend+runtime} on the server.',
      'One day I work on a form, the next on the query behind it, and I like that both are mine to get right.',
      'Most of my features touch every layer: a screen, an endpoint, a table, and the rules that connect them.',
    ],
    [
      'Working on both sides teaches you where a rule belongs, and how much trouble it causes in the wrong place.',
      'A good data model makes the rest of a feature shorter, so that is where I like to start.',
    ],
    [
      'I put what I build into production myself, on {hosting+cloud}, and I watch it for a while afterwards.',
      'After a release I check the main paths by hand, because tests do not click the way people do.',
      'When a page is slow, I look at all of it, from the query to the image at the bottom.',
    ],
    [
      'One early question to product or design can save a week later, so I ask before I build.',
      'I like to show something small that works early, and to let people change their minds while it is cheap.',
    ],
  ],
  closings: [
    'In short, I take features for {domain} from idea to production, and look after every layer in between.',
    'In short, I take features from idea to production and look after every layer in between.',
    'Put simply, I build the screen, the API and the data behind it, and make sure that they agree with each other.',
    'Across all of it, my aim is a product that works from the first click to the last row in the database.',
  ],
  manners: [
    'I like to know how a feature works at every layer before I change any of them.',
    'A feature is finished for me when someone has used it, not when it is merged.',
    'I try to keep things simple enough that one person can still understand the whole.',
  ],
  strengths: ['Web applications', 'APIs', 'Databases'],
};
