import type { Pack } from './pack.ts';

export const marketingSpecialist: Pack = {
  id: 'marketing-specialist',
  family: 'commerce',
  title: 'Marketing Specialist',
  aliases: [
    'marketing',
    'marketer',
    'digital marketing',
    'marketing executive',
    'marketing manager',
    'marketing coordinator',
    'marketing assistant',
    'content marketer',
    'social media manager',
    'social media executive',
    'social media specialist',
    'social media',
    'community manager',
    'brand manager',
    'brand executive',
    'seo specialist',
    'seo executive',
    'seo analyst',
    'ppc specialist',
    'campaign manager',
    'growth marketer',
    'seo -writer -content',
    'google ads',
    'ppc',
    'public relations',
    'pr manager',
    'pr executive',
  ],
  core: 'marketing',
  glossary: {
    smm: 'social media marketing',
    lps: 'landing pages',
    kws: 'keywords',
    mqls: 'MQLs',
    comms: 'communications',
    socials: 'social media',
    'email mktg': 'email marketing',
    ooh: 'out-of-home advertising',
  },
  settings: [
    'digital',
    'b2b',
    'b2c',
    'saas',
    'content',
    'seo',
    'social media',
    'brand',
    'product',
    'e-commerce',
    'field',
    'trade',
    'growth',
  ],
  themes: [
    {
      id: 'campaigns',
      headings: ['Campaigns', 'Campaign Planning'],
      cues: 'campaign*, launch*, promotion*, promo, promos, go to market, go-to-market, gtm, marketing plan*, marketing calendar*, calendar*, lead gen*, leads, demand gen*, nurtur*, influencer*, partnerships, pr, press release*, press, print, brochure*, flyer*, billboard*, offline, target audience*',
      duties: [
        {
          say: 'not as seo, community, apprentice, trainee, intern, helper: [plan] campaigns around a clear message, [agree] on audience and timing, and [manage] them from launch to final report',
          brief: '[plan] and [run] campaigns',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [turn] marketing goals into campaign plans with channels and dates, and [keep] everyone involved on schedule',
          brief: '[turn] marketing goals into campaign plans',
        },
      ],
    },
    {
      id: 'content',
      headings: ['Content & Copy', 'Content'],
      cues: 'content, created videos, create videos, creating videos, videos for, blog*, article*, copy, copywriting, write, writing, wrote, newsletter*, video*, script*, case stud*, white paper*, whitepaper*, podcast*, webinar*, creatives, ebook*, story, stories, photo*, graphics, design*, canva, banner*, visuals',
      tools: ['design'],
      duties: [
        {
          say: '[write] copy, [prepare] visuals in {design}, and [adapt] both for each channel',
          brief: '[prepare] copy and visuals in {design}',
        },
        {
          say: '[write] and [edit] copy for different channels and audiences',
          brief: '[write] and [edit] copy for different channels',
        },
        {
          say: '[research] topics that customers ask about, and [turn] them into useful content',
          brief: '[turn] customer questions into content',
        },
      ],
    },
    {
      id: 'channels',
      headings: ['Social Media & Email', 'Channels'],
      cues: 'social media, social, instagram, facebook, linkedin, tiktok, twitter, youtube, pinterest, posts, posting, post, followers, community, engagement, reels, email, emails, email marketing, email campaign*, mailchimp, klaviyo, hubspot, drip, sms, open rate*, open rates, subscribers, mailing list*, comments, reviews',
      tools: ['marketing', 'crm'],
      duties: [
        {
          say: '[work] with {marketing+crm} to run campaigns, and [test] variations to improve results',
          brief: '[run] campaigns with {marketing+crm}',
        },
        {
          say: 'not as seo, ppc, manager, head, director: [choose] suitable channels, [schedule] posts and emails, and [reply] to comments and messages',
          brief: '[schedule] posts and emails',
        },
      ],
    },
    {
      id: 'search',
      headings: ['Search & Paid Ads', 'Search & Advertising'],
      cues: 'seo, sem, ppc, google ads, facebook ads, meta ads, linkedin ads, paid, ads, ad spend, ad copy, advertis*, adwords, keyword*, backlink*, on-page, off-page, organic, rank*, search, retarget*, remarket*, display ads, bids, bidding, cpc, cpl, cac, roas, media buying, media plan*',
      duties: [],
    },
    {
      id: 'website',
      headings: ['Website'],
      cues: 'website*, web site, landing page*, web page*, web content, wordpress, shopify, cms, conversion*, cro, a/b test*, ab test*, ux, online store, product pages, product listing*',
      tools: ['cms'],
      duties: [
        {
          say: '[update] pages in {cms}, and [test] wording and layout to improve conversion',
          brief: '[update] pages in {cms}',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Analysis & Reporting', 'Reporting & Insights'],
      cues: 'report, reports, campaign report*, campaign result*, reporting, reported, analytics, analys*, analyz*, dashboard*, kpi*, metrics, track, tracking, tracked, roi, attribution, market research, research, survey*, competitor*, competitive, google analytics, insights, data',
      tools: ['bi'],
      duties: [
        {
          say: '[track] results in {bi}, [explain] the reasons behind them, and [recommend] changes',
          brief: '[track] and [explain] results in {bi}',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [review] campaign results regularly, [explain] the reasons behind them, and [recommend] changes',
          brief: '[review] campaign results',
        },
        {
          say: '[compare] results with targets, [gather] customer feedback, and [share] the findings with the team',
          brief: '[compare] results with targets',
        },
      ],
    },
    {
      id: 'marketing',
      headings: ['Marketing', 'Day-to-Day Marketing'],
      cues: 'marketing, brand, branding, brand guidelines, positioning, messaging, rebrand*, sales collateral, collateral, sales enablement, presentations, decks, merchandise, budget*, agency, agencies, coordinate with agenc*, coordinating with agenc*, coordinated with agenc*, with agencies, with freelancers, freelancer*, printer*, vendor*',
      duties: [
        {
          say: 'not as seo, ppc, social, community, apprentice, trainee, intern, helper: [brief] designers, agencies and printers, and [check] drafts for brand consistency and accuracy',
          brief: '[brief] designers and [check] drafts',
        },
        {
          say: '[keep] brand, wording and facts consistent across channels, and [update] outdated material',
          brief: '[keep] the brand consistent across channels',
        },
      ],
    },
    {
      id: 'events',
      headings: ['Events'],
      cues: 'event*, organise event*, organize event*, and events, trade show*, trade fair*, exhibition*, conference*, booth*, stand, sponsorship*, roadshow*, activation*, meetups',
      duties: [],
    },
  ],
  hooks: [
    'My work in marketing starts with the question of what customers want to know.',
    'I plan campaigns, prepare content and measure what reaches customers.',
  ],
  about: [
    [
      'I work out the message and the audience before I choose the channel.',
      'Before a campaign goes live, I check texts, links and tracking.',
    ],
    [
      'When a campaign does not work, I look at the figures and change it.',
      'I ask sales and support what customers want to know.',
    ],
  ],
  closings: [
    'In short, my job is to help the right people find out about products that are useful to them.',
    'Overall, I want the money spent on marketing to reach the people it is meant for.',
  ],
  strengths: ['Campaigns', 'Content', 'Analysis'],
};
