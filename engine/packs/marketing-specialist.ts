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
          say: '[plan] campaigns around one clear message, [agree] on audience and timing, and [follow] them through to the last report',
          brief: '[plan] and [run] campaigns around one clear message',
        },
        {
          say: '[turn] a goal into a campaign plan with channels and dates, and [keep] all who contribute to it on schedule',
          brief: '[turn] goals into campaign plans',
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
          say: '[write] texts, [prepare] visuals in {design}, and [adapt] both to the channel they are meant for',
          brief: '[prepare] texts and visuals in {design}',
        },
        {
          say: '[write] and [edit] texts for different channels, and [cut] what the reader does not need',
          brief: '[write] and [edit] texts for different channels',
        },
        {
          say: '[find] topics that customers ask about, and [turn] them into content that answers the question',
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
          say: '[set] up and [look] after campaigns and contacts in {marketing+crm}, and [try] out what works better',
          brief: '[look] after campaigns and contacts in {marketing+crm}',
        },
        {
          say: '[choose] the channel that fits the message, [schedule] posts and mailings, and [answer] those who write back',
          brief: '[schedule] posts and mailings',
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
          say: '[keep] pages in {cms} up to date, and [test] which wording and layout people act on',
          brief: '[keep] the pages in {cms} up to date',
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
          say: '[follow] results in {bi}, [explain] what worked and what did not, and [suggest] what to change',
          brief: '[follow] and [explain] results in {bi}',
        },
        {
          say: '[look] at results regularly, [explain] what worked and what did not, and [suggest] what to change',
          brief: '[explain] what worked and what did not',
        },
        {
          say: '[compare] results with what we expected, [ask] customers where figures are silent, and [share] what I learn',
          brief: '[compare] results with what we expected',
        },
      ],
    },
    {
      id: 'marketing',
      headings: ['Marketing', 'Day-to-Day Marketing'],
      cues: 'marketing, brand, branding, brand guidelines, positioning, messaging, rebrand*, sales collateral, collateral, sales enablement, presentations, decks, merchandise, budget*, agency, agencies, coordinate with agenc*, coordinating with agenc*, coordinated with agenc*, with agencies, with freelancers, freelancer*, printer*, vendor*',
      duties: [
        {
          say: '[brief] designers, agencies and printers, [check] what comes back, and [see] that brand and facts are right',
          brief: '[brief] designers and [check] what comes back',
        },
        {
          say: '[keep] brand, wording and facts consistent wherever customers meet us, and [update] what is no longer right',
          brief: '[keep] brand and wording consistent',
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
    'I help the right people find out about something they can use, in words that they understand.',
    'My work in marketing begins with one question, which is what the customer wants to know.',
    'Good marketing is clear, honest and measured, and those are the three things I work on.',
  ],
  about: [
    [
      'Planning, writing, coordinating and measuring make up most of my week.',
      'My week is a mix of planning, writing, checking drafts and looking at numbers.',
      'Most of the work happens before anything goes live: the message, the audience, the plan.',
    ],
    [
      'I would rather say one thing clearly than five things at once.',
      'Numbers tell me what happened, and customers tell me why, so I ask both.',
      'When something does not work, I want to know early, and I change it without much ceremony.',
    ],
    [
      'I talk with sales and support often, because they hear every day what customers ask.',
      'With designers and writers I share the reason behind a request, which makes for better work and fewer rounds.',
    ],
  ],
  closings: [
    'In short, I plan with care, write clearly and look honestly at the results.',
    'Put simply, I try to reach the right people with something that is worth their time.',
    'What ties it together is a clear message, a sensible plan and a close look at what came of it.',
  ],
  manners: [
    'A text is finished when nothing more can be cut, so I cut.',
    'I like small tests more than long debates.',
    'I ask what a campaign is for before I ask what it should look like.',
  ],
  strengths: ['Campaigns', 'Content', 'Analysis'],
};
