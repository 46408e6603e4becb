import type { Pack } from './pack.ts';

export const frontendDeveloper: Pack = {
  id: 'frontend-developer',
  family: 'software',
  title: 'Frontend Developer',
  aliases: [
    'frontend',
    'front end',
    'frontend engineer',
    'frontend software engineer',
    'frontend software developer',
    'front end software engineer',
    'front end software developer',
    'frontend web developer',
    'front end web developer',
    'react developer',
    'react engineer',
    'react.js developer',
    'reactjs developer',
    'angular developer',
    'vue developer',
    'vue.js developer',
    'next.js developer',
    'javascript developer',
    'javascript engineer',
    'typescript developer',
    'ui developer',
    'ui engineer',
    'html developer',
    'web ui developer',
    'frontend architect',
  ],
  core: 'interface',
  glossary: {
    a11y: 'accessibility',
    cwv: 'Core Web Vitals',
    comps: 'components',
    ssr: 'server-side rendering',
    i18n: 'internationalization',
    'x-browser': 'cross-browser',
  },
  settings: [],
  themes: [
    {
      id: 'interface',
      headings: ['UI Development', 'Frontend Development'],
      cues: 'ui, user interface*, frontend, front end, front-end, page*, landing page*, screen*, website*, web app*, webapp*, dashboard*, form*, feature*, html, css, pixel*, mockup*, layout*, component, animation*, develop*, convert*, psd, spa, single page, browser extension*, email template*, wizard*, navigation, search page, checkout',
      tools: ['frontend', 'language', 'cms'],
      duties: [
        {
          say: '[build] pages and features in {frontend} with {language}, from mockup to production',
          brief: '[build] the interface in {frontend} with {language}',
        },
        {
          say: '[create] the user interface with {frontend}, [break] pages into components, and [handle] loading, empty and error states',
          brief: '[develop] the user interface with {frontend}',
        },
        {
          say: '[turn] designs into working pages, and [handle] loading, empty and error states',
          brief: '[turn] designs into working pages',
        },
        {
          say: '[build] the screens that users see, from forms and tables to navigation and error messages',
          brief: '[build] the screens that users see',
        },
      ],
    },
    {
      id: 'components',
      headings: ['Components & Styling', 'Design System & Components'],
      cues: 'component*, component library, design system*, storybook, reusable, style guide*, styling, styles, responsive*, mobile first, mobile-first, theme, themes, theming, dark mode, css architecture, ui kit, figma, sass, scss, tailwind, design token*, breakpoints, redesign*',
      tools: ['css', 'design'],
      duties: [
        {
          say: [
            '[style] responsive components with {css}',
            '[turn] designs from {design} into working pages',
          ],
          brief: ['[style] components with {css}', '[build] from designs in {design}'],
        },
        {
          say: '[create] reusable elements, [keep] styles consistent, and [support] screens from small phones to large monitors',
          brief: '[create] reusable components and responsive layouts',
        },
        {
          say: '[maintain] a shared library of interface elements for a consistent product',
          brief: '[maintain] a shared set of components',
        },
      ],
    },
    {
      id: 'state',
      headings: ['APIs & State', 'API Integration & State'],
      cues: 'api, apis, rest, graphql, endpoint*, integrat*, state, state management, redux, store, data fetching, fetch*, websocket*, real time, real-time, client side, client-side, server-side rendering, ssr, ssg, routing, router, authentication, auth, login*, sign up, payment*, third party, third-party, analytics, tracking, local storage, offline, sdk',
      tools: ['api', 'realtime', 'auth', 'payment', 'backend', 'runtime'],
      duties: [
        {
          say: [
            '[connect] pages to the backend through {api}',
            '[show] live updates over {realtime}',
            '[handle] sign-in with {auth}',
          ],
          brief: ['[connect] the interface to {api}', '[show] live updates over {realtime}'],
        },
        {
          say: '[connect] pages to the backend, [manage] state and caching in the browser, and [handle] slow or failed requests',
          brief: '[connect] pages to the backend',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Web Performance', 'Performance'],
      cues: 'performance, page speed, load time*, load speed, loading, bundle*, lighthouse, core web vitals, web vitals, lcp, cls, lazy load*, code splitting, optimi*, faster, slow, speed, caching, render*, seo, memory leak*',
      duties: [
        {
          say: '[measure] page speed, [reduce] the size of bundles and images, and [load] content when it is needed',
          brief: '[keep] pages fast to load',
        },
      ],
    },
    {
      id: 'accessibility',
      headings: ['Accessibility & Compatibility', 'Accessibility'],
      cues: 'accessib*, wcag, aria, screen reader*, keyboard nav*, semantic*, section 508, ada compliance, cross browser, cross-browser, browser compat*, browser support, ie11, safari, compatib*, internationalization, locali*, translation*, rtl, multi-language, multilingual',
      duties: [
        {
          say: '[write] semantic markup, [check] keyboard and screen-reader use, and [test] pages in the main browsers',
          brief: '[test] pages for accessibility and browser support',
        },
      ],
    },
    {
      id: 'bugs',
      headings: ['Bug Fixing & Maintenance'],
      cues: 'bug*, debug*, fix, fixes, fixing, fixed, issue*, maintain, maintaining, maintained, maintenance, legacy, migrat*, upgrad*, refactor*, rewrite, rewrote, monitor*, error*, ticket*, sentry, support, technical debt, tech debt',
      tools: ['monitoring'],
      duties: [
        {
          say: '[follow] up on errors reported by {monitoring}, [reproduce] them in the browser, and [fix] their cause',
          brief: '[follow] up on errors in {monitoring}',
        },
        {
          say: '[reproduce] interface bugs, [fix] them across browsers, and [keep] dependencies and older pages up to date',
          brief: '[fix] interface bugs and [update] older pages',
        },
      ],
    },
    {
      id: 'delivery',
      headings: ['Builds & Releases'],
      cues: 'deploy*, release*, ci/cd, ci, pipeline*, build setup, build tool*, webpack, vite, build time*, monorepo*, micro-frontend*, microfrontend*, host*, vercel, netlify, docker*, feature flag*, npm package*, cdn',
      tools: ['build', 'cicd', 'hosting', 'cloud', 'container', 'network'],
      duties: [
        {
          say: [
            '[bundle] and [split] the code with {build}',
            '[release] in small steps through {cicd}',
            '[publish] the frontend on {hosting+cloud}',
            '[serve] the frontend through {network}',
          ],
          brief: [
            '[maintain] builds with {build}',
            '[release] in small steps through {cicd}',
            '[publish] to {hosting+cloud}',
          ],
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Working with Design & Backend'],
      cues: 'collaborat*, product manager*, product owner*, designer*, ux, ux team, design team, backend team, backend dev*, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, scrum, standup*, stand-up*, sprint*, retro*, planning, estimat*, requirement*, client, clients, client call*, agile, demo*, user testing, usability',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[discuss] layouts with designers before building, and [agree] on API contracts with backend developers',
          brief: '[work] closely with designers and backend developers',
        },
        {
          say: '[consult] designers, backend developers and product managers, and [raise] open questions about designs early',
          brief: '[raise] open questions with designers early',
        },
      ],
    },
  ],
  hooks: [
    'I build the part of {domain} that people see and use.',
    'I build the interface of {domain}, for every screen that it is used on.',
    'I build the part of software that people see and use.',
    'My job is turning designs into interfaces that load quickly and work for everyone who uses them.',
  ],
  about: [
    [
      'I mostly work in {frontend} with {language}: components, forms, loading states and error handling.',
      'I build components, forms and layouts, with their loading and error states.',
      'Before I build a new component, I look for an existing one that does the job.',
    ],
    [
      'I check cases that a mockup does not show, such as long names, empty lists and slow networks.',
      'When a page is ready, I try it with the keyboard and on a small screen.',
    ],
  ],
  closings: [
    'In short, my job is to turn designs into interfaces that are clear, quick and usable by everyone.',
    'Overall, I want people to get things done on a page without having to think about it.',
  ],
  strengths: ['Responsive interfaces', 'Component design', 'Accessibility'],
};
