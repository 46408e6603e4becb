import type { Pack } from './pack.ts';

export const contentWriter: Pack = {
  id: 'content-writer',
  family: 'office',
  title: 'Content Writer',
  aliases: [
    'writer -technical -medical -code -grant',
    'content creator',
    'content editor',
    'content developer',
    'copywriter',
    'copy writer',
    'copy editor',
    'ux writer',
    'medical writer',
    'grant writer',
    'seo writer',
    'web content',
    'blogger',
    'ghostwriter',
    'script writer',
    'scriptwriter',
  ],
  core: 'work',
  glossary: {
    kw: 'keyword',
    cta: 'call to action',
    ctas: 'calls to action',
    smm: 'social media',
    lp: 'landing page',
    sme: 'subject expert',
    smes: 'subject experts',
    ebooks: 'e-books',
  },
  settings: ['seo', 'technical', 'freelance', 'marketing', 'web', 'health', 'finance', 'agency', 'ux', 'b2b'],
  themes: [
    {
      id: 'writing',
      headings: ['Writing', 'Writing & Drafting'],
      cues: 'write*, writing, wrote, written, blog*, article*, copy, copywriting, draft*, newsletter*, email*, e-mail*, landing page*, website copy, web copy, product description*, press release*, script*, caption*, headline*, tagline*, slogan*, ad copy, case stud*, white paper*, whitepaper*, e-book*, ebook*, essay*, guide*, brochure*, posts, words, ghostwrit*, translate*, translation*, manual*, user guide*, release notes',
      duties: [
        {
          say: '[write] for a reader who is short of time, with the point near the top and one thought to a paragraph',
          brief: '[write] and [revise] texts',
        },
        {
          say: '[draft], [leave] it alone for a while, and [cut] what the reader would skip',
          brief: '[draft] texts and [cut] them down',
        },
        {
          say: '[find] the words that readers themselves use, and [put] a difficult matter into them',
          brief: '[put] difficult matters into plain words',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Research & Interviews', 'Research'],
      cues: 'research*, interview*, fact check*, fact-check*, sources, source*, subject expert*, topic*, trend*, competitor*, read up, survey*, data, keyword research*, audience*, persona*',
      duties: [
        {
          say: '[read] up on a topic, [talk] to those who know it, and [check] names, dates and figures at the source',
          brief: '[research] topics and [check] facts',
        },
        {
          say: '[gather] material before writing, [ask] experts the simple questions, and [note] where each fact comes from',
          brief: '[gather] material and [ask] experts',
        },
      ],
    },
    {
      id: 'editing',
      headings: ['Editing & Proofreading', 'Editing'],
      cues: 'edit*, proofread*, proof read*, proof-read*, review*, rewrit*, revis*, grammar, style guide*, tone of voice, brand voice, house style, quality, plagiarism, copyedit*, copy edit*, polish*, consistency, update old*, updating old*, refresh*',
      tools: ['docs'],
      duties: [
        {
          say: '[keep] drafts, notes and house style in order with {docs}, and [read] each text aloud before it leaves',
          brief: '[keep] drafts and notes in order with {docs}',
        },
        {
          say: '[edit] for sense first and commas second, and [read] each text aloud before it leaves',
          brief: '[edit] and [proofread] texts',
        },
      ],
    },
    {
      id: 'seo',
      headings: ['Search & Readership', 'SEO & Analytics'],
      cues: 'seo, keyword*, search*, rank*, ranking*, meta description*, meta tag*, meta title*, internal link*, organic, traffic, serp*, analytics, google analytics, search console, ctr, bounce rate*, engagement*, views, readers, readership, on-page, conversion*, open rate*',
      tools: ['marketing', 'bi'],
      duties: [
        {
          say: '[check] search terms and reader figures with {marketing+bi}, and [improve] texts that few people find or finish',
          brief: '[check] reader figures with {marketing+bi}',
        },
      ],
    },
    {
      id: 'publishing',
      headings: ['Publishing', 'Publishing & Channels'],
      cues: 'publish*, upload*, cms, wordpress, post on, posting*, social media*, instagram, linkedin*, facebook, twitter, format*, images, image sourc*, layout*, web page*, website*, podcast*, video*, channel*',
      tools: ['cms'],
      duties: [
        {
          say: '[publish] and [update] texts in {cms}, with headings, links and images where readers need them',
          brief: '[publish] and [update] texts in {cms}',
        },
        {
          say: '[prepare] texts for the page, with headings, links and images where readers need them',
          brief: '[prepare] texts for the page',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Content Planning', 'Planning & Deadlines'],
      cues: 'plan, plans, planning, calendar*, editorial calendar*, content calendar*, deadline*, schedul*, brief*, strategy, strategies, idea*, ideation, brainstorm*, pitch*, campaign*, freelancer*, writers, budget*, assign*, pipeline',
      tools: ['pm'],
      duties: [
        {
          say: '[keep] topics and dates in {pm}, and [say] in time when a text needs another day',
          brief: '[keep] topics and dates in {pm}',
        },
        {
          say: '[suggest] topics, [agree] on the brief before writing, and [keep] to the date that was promised',
          brief: '[suggest] topics and [agree] on briefs',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Clients & Colleagues', 'Working with Others'],
      cues: 'client*, designer*, seo team, marketing team*, developers, product team*, stakeholder*, editor*, feedback*, collaborat*, coordinat*, work with, works with, worked with, working with, work closely, liais*, helped, help the, subject matter expert*, approval*, account manager*',
      duties: [
        {
          say: '[work] with editors, designers and subject experts, and [take] feedback on a text as help with it',
          brief: '[work] with editors and designers',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Archive & Records'],
      cues: 'record*, archiv*, file, files, filing, data entry',
      duties: [],
    },
    { id: 'work', headings: ['Content Work', 'Texts & Content'], cues: 'content', duties: [] },
  ],
  hooks: [
    'I write for people who are about to scroll on.',
    'My work is finding out what a reader wants to know, and saying it in fewer words.',
    'I ask and read for a long time, and then I write it as short as it will go.',
  ],
  about: [
    [
      'A text begins with questions: who reads it, what they know already, and what they should do next.',
      'Research, draft, edit, cut, check: I allow time for each, and most for the cutting.',
      'I write in the morning and edit in the afternoon, when I like my sentences less.',
    ],
    [
      'I read everything aloud once, because the ear notices what the eye forgives.',
      'If a sentence needs to be read twice, I write it again.',
      'A figure without a source does not go into my texts.',
    ],
  ],
  closings: [
    'In short, I try to write what is true, clear and no longer than it has to be.',
    'Readers should come away with the answer that they came for.',
    'The best edit is often a deletion, and I make it before someone else has to.',
  ],
  manners: [
    'Deadlines help me to stop polishing, so I like to have one.',
    'I do not mind a red pen, and I use one on myself.',
    'I ask the question that seems too simple.',
  ],
  strengths: ['Writing', 'Editing', 'Research'],
};
