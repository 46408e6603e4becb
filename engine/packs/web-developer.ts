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
      headings: ['Website Development', 'Building Websites'],
      cues: 'website*, site, sites, page, pages, landing page*, responsive, theme*, template*, css, psd*, figma, frontend, front-end, layout*, redesign*, elementor, wordpress',
      tools: ['cms', 'frontend', 'css', 'design'],
      duties: [
        {
          say: '[build] and [maintain] sites in {cms}, from the page templates to the fields that editors fill in',
          brief: '[build] and [maintain] sites in {cms}',
        },
        {
          say: '[turn] designs into responsive pages with {frontend+css}, and [keep] the markup simple enough to change later',
          brief: '[build] responsive pages with {frontend+css}',
        },
        {
          say: '[turn] designs into pages that read well on a phone, and [keep] templates simple enough to change later',
          brief: '[turn] designs into responsive pages',
        },
      ],
    },
    {
      id: 'server',
      headings: ['Server-Side Development', 'Forms & Server Side'],
      cues: 'backend, back-end, back end, server side, server-side, php, laravel, mysql, database*, api*, form, forms, contact form*, login*, admin panel*, custom plugin*, integrat*, third party, portal*, crud, webhook*',
      tools: ['language', 'runtime', 'backend', 'database', 'api', 'orm'],
      duties: [
        {
          say: [
            '[write] forms, logins and other server-side parts in {runtime+backend}',
            '[store] site data in {database}',
          ],
          brief: ['[write] the server side in {runtime+backend}', '[store] site data in {database}'],
        },
        {
          say: '[connect] forms, logins and outside services to a site, and [check] what visitors send before it is stored',
          brief: '[connect] forms and outside services to sites',
        },
      ],
    },
    {
      id: 'content',
      headings: ['Content & CMS', 'Content Updates'],
      cues: 'cms, content, content update*, upload*, banner*, blog*, post, posts, image*, editor*, publish*, weekly updates',
      duties: [
        {
          say: '[publish] and [update] content, [resize] images, and [show] editors how to do it without breaking a page',
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
          say: '[take] payments through {payment}, and [test] the way from cart to confirmation after every change',
          brief: '[connect] payments through {payment}',
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
          say: '[shrink] images and scripts, [check] how quickly pages load, and [keep] titles, redirects and sitemaps in order',
          brief: '[watch] page speed and on-page SEO',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Testing & Bug Fixes', 'Testing & Accessibility'],
      cues: 'test*, qa, bug*, debug*, fix, fixes, fixing, fixed, cross-browser, browser*, accessib*, wcag, screen reader*, broken link*, validat*, code review*, pull request*, issue*',
      tools: ['testing'],
      duties: [
        {
          say: '[check] pages in several browsers and on small screens, [try] the forms, and [fix] what does not hold up',
          brief: '[test] pages across browsers and devices',
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
          say: '[put] sites live on {hosting+cloud}, [keep] domains and certificates valid, and [take] backups before larger changes',
          brief: '[put] sites live on {hosting+cloud}',
        },
        {
          say: '[install] updates, [take] backups first, and [look] after domains, certificates and whatever spam gets through',
          brief: '[look] after updates, backups and domains',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Designers & Site Owners', 'Collaboration'],
      cues: 'client*, designer*, marketing team*, content team*, stakeholder*, collaborat*, coordinat*, work with, working with, worked with, helped, requirement*, estimate*, quote*, meeting*, calls, demo*, feedback, sprint*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[talk] through what a page is for before building it, and [show] a draft early, while changes are cheap',
          brief: '[agree] on what a page is for before building it',
        },
      ],
    },
  ],
  hooks: [
    'I build websites and keep them running: pages, content, forms, and the hosting underneath.',
    'Between the design file and the live site lies my work: templates, styles, scripts and a good deal of testing.',
    'I make websites that their owners can update themselves, and I fix them on the days they cannot.',
  ],
  about: [
    [
      'Most of my sites run on {cms}, with templates that I build so that editors can change a page without calling me.',
      'I build pages with {frontend+css}, and try to leave markup that the next person can read.',
      'Some weeks are a new build from a blank page; others are small fixes on sites that are years old.',
    ],
    [
      'I look at every page on a cheap phone before I call it done, since that is where many visitors will see it.',
      'Before I add another plugin or script, I ask what it costs in loading time and updates.',
      'A form that fails quietly can go unnoticed for weeks, so I test forms first.',
    ],
  ],
  closings: [
    'In short, I build sites, keep them updated, and try to leave them easier to edit than I found them.',
    'Day to day, that means pages that load quickly, forms that arrive, and updates that do not surprise anyone.',
    'Taken together, I look after a site from its first template to the backup that I hope never to need.',
  ],
  manners: [
    'A site is never quite finished, so I leave notes and clean templates for whoever touches it next.',
    'Even a small fix on a live site gets a backup first.',
    'I would rather remove a feature that nobody uses than keep patching it.',
  ],
  strengths: ['Responsive websites', 'CMS development', 'Site maintenance'],
};
