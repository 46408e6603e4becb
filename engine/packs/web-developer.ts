import type { Pack } from './pack.ts';

export const webDeveloper: Pack = {
  id: 'web-developer',
  family: 'software',
  title: 'Web Developer',
  aliases: [
    'web programmer',
    'web engineer',
    'website developer',
    'website designer',
    'website manager',
    'web designer',
    'webmaster',
    'wordpress',
    'wordpress developer',
    'shopify developer',
    'woocommerce developer',
    'magento developer',
    'drupal developer',
    'webflow developer',
    'ecommerce developer',
    'e commerce developer',
    'php web developer',
  ],
  core: 'sites',
  glossary: {
    wp: 'WordPress',
    lp: 'landing page',
    lps: 'landing pages',
    'x-browser': 'cross-browser',
    ecom: 'e-commerce',
  },
  settings: [],
  themes: [
    {
      id: 'sites',
      headings: ['Website Development', 'Web Development'],
      cues: 'website*, site, sites, page, pages, landing page*, responsive, theme*, template*, css, psd*, figma, frontend, front-end, layout*, redesign*, elementor, wordpress',
      tools: ['cms', 'frontend', 'css', 'design'],
      duties: [
        {
          say: '[build] and [maintain] sites in {cms}, including page templates and content fields',
          brief: '[build] and [maintain] sites in {cms}',
        },
        {
          say: '[turn] designs into responsive pages with {frontend+css}, and [keep] the markup easy to change',
          brief: '[build] responsive pages with {frontend+css}',
        },
        {
          say: '[turn] designs into pages that work well on a phone, and [keep] templates easy to change',
          brief: '[turn] designs into responsive pages',
        },
      ],
    },
    {
      id: 'server',
      headings: ['Server-Side Development', 'Back-End Features'],
      cues: 'backend, back-end, back end, server side, server-side, php, laravel, mysql, database*, api*, form, forms, contact form*, login*, admin panel*, custom plugin*, integrat*, third party, portal*, crud, webhook*',
      tools: ['language', 'runtime', 'backend', 'database', 'api', 'orm'],
      duties: [
        {
          say: [
            '[build] forms, logins and other server-side features with {runtime+backend}',
            '[manage] website content and user data in {database}',
          ],
          brief: [
            '[build] server-side features with {runtime+backend}',
            '[manage] website data in {database}',
          ],
        },
        {
          say: '[connect] forms, logins and external services to a site, and [validate] user input',
          brief: '[connect] forms and external services to sites',
        },
      ],
    },
    {
      id: 'content',
      headings: ['Content & CMS', 'Content Updates'],
      cues: 'cms, content, content update*, upload*, banner*, blog*, post, posts, image*, editor*, publish*, weekly updates',
      duties: [
        {
          say: '[publish] and [update] content, and [optimize] images',
          brief: '[publish] and [update] content',
        },
      ],
    },
    {
      id: 'shop',
      headings: ['Online Shops', 'E-Commerce'],
      cues: 'e-commerce, ecommerce, store*, shop, shops, shopify, woocommerce, magento, liquid, product*, cart, checkout*, payment*, shipping, order*',
      tools: ['payment'],
      duties: [
        {
          say: '[set] up payments through {payment}, and [test] the checkout after every change',
          brief: '[set] up payments through {payment}',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Speed & SEO', 'Page Speed & SEO'],
      cues: 'seo, on page, on-page, sitemap*, redirect*, analytics, tag manager, speed, page speed, load time*, loading, core web vitals, cache, caching, cdn, optimiz*, optimis*, performance, conversion*',
      tools: ['quality', 'cache', 'bi', 'marketing'],
      duties: [
        {
          say: '[optimize] images and scripts, [measure] load times, and [maintain] page titles, redirects and sitemaps',
          brief: '[improve] page speed and on-page SEO',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Testing & Bug Fixing', 'Testing & Accessibility'],
      cues: 'test*, qa, bug*, debug*, fix, fixes, fixing, fixed, cross-browser, browser*, accessib*, wcag, screen reader*, broken link*, validat*, code review*, pull request*, issue*',
      tools: ['testing'],
      duties: [
        {
          say: '[check] pages in several browsers and on small screens, [try] out forms, and [fix] errors',
          brief: '[check] pages across browsers and devices',
        },
      ],
    },
    {
      id: 'hosting',
      headings: ['Hosting & Maintenance', 'Hosting & Security'],
      cues: 'host*, domain*, dns, ssl, cpanel, ftp, server, deploy*, go live, launch*, migrat*, backup*, plugin*, core update*, update plugin*, upgrade*, secur*, malware, hack*, hacked, spam, maintenance, maintain*, uptime, staging, git, gdpr, cookie*',
      tools: ['hosting', 'server', 'network', 'cloud', 'storage', 'vcs', 'cicd', 'security'],
      duties: [
        {
          say: '[publish] sites on {hosting+cloud}, [renew] domains and certificates, and [back] up data before major changes',
          brief: '[publish] sites on {hosting+cloud}',
        },
        {
          say: '[install] updates, [make] backups, and [maintain] domains, certificates and spam protection',
          brief: '[install] updates and [make] backups',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Designers & Site Owners'],
      cues: 'client*, designer*, marketing team*, content team*, stakeholder*, collaborat*, coordinat*, work with, working with, worked with, helped, requirement*, estimate*, quote*, meeting*, calls, demo*, feedback, sprint*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[clarify] the purpose of a page with designers and site owners, and [present] early drafts for feedback',
          brief: '[clarify] the purpose of pages with site owners',
        },
      ],
    },
  ],
  hooks: [
    'I build and maintain websites: pages, content, forms and hosting.',
    'I turn designs into working websites with templates, styles and scripts.',
    'I build websites that their owners can update themselves, and help them when they need it.',
  ],
  about: [
    [
      'I build most sites on {cms}, with templates that editors can use without my help.',
      'I build pages with {frontend+css}, and write markup that other developers can read.',
      'I build new pages and fix small things on older sites.',
      'Before I add another plugin, I check its effect on loading time and updates.',
    ],
    [
      'I test forms and links after each change.',
      'When a page is ready, I look at it on a phone as well as on a large screen.',
    ],
  ],
  closings: [
    'In short, my job is to build websites that load quickly, work for everyone and are easy to keep up to date.',
    'Overall, I want the owners of a site to reach their visitors, and the visitors to find what they need.',
  ],
  strengths: ['Responsive websites', 'CMS development', 'Site maintenance'],
};
