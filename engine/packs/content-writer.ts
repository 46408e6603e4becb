import type { Pack } from './pack.ts';

export const contentWriter: Pack = {
  id: 'content-writer',
  family: 'office',
  title: 'Content Writer',
  aliases: [
    'writer -technical -medical -code -grant -sign -song',
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
    'proofreader',
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
      headings: ['Writing', 'Writing & Drafting', 'Texts'],
      cues: 'write*, writing, wrote, written, blog*, article*, copy, copywriting, draft*, newsletter*, email*, e-mail*, landing page*, website copy, web copy, product description*, press release*, script*, caption*, headline*, tagline*, slogan*, ad copy, case stud*, white paper*, whitepaper*, e-book*, ebook*, essay*, guide*, brochure*, posts, words, ghostwrit*, translate*, translation*, manual*, user guide*, release notes',
      duties: [
        {
          say: '[produce] clear texts with the main point near the top and short, focused paragraphs',
          brief: '[write] and [revise] texts',
        },
        {
          say: '[prepare] first versions, [review] them with fresh eyes, and [cut] unnecessary parts',
          brief: '[draft] and [shorten] texts',
        },
        {
          say: '[explain] difficult subjects in words that readers use themselves',
          brief: '[explain] difficult subjects',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Research & Interviews', 'Research'],
      cues: 'research*, interview*, fact check*, fact-check*, sources, source*, subject expert*, topic*, trend*, competitor*, read up, survey*, data, keyword research*, audience*, persona*',
      duties: [
        {
          say: '[read] up on a topic, [talk] to experts, and [verify] names, dates and figures',
          brief: '[research] topics and [check] facts',
        },
        {
          say: '[gather] material before writing, [interview] experts, and [note] the source of each fact',
          brief: '[gather] material and [interview] experts',
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
          say: '[use] {docs} for drafts, notes and style guides, and [proofread] each text before publication',
          brief: '[use] {docs} for drafts and style guides',
        },
        {
          say: '[check] structure, style, grammar and spelling, and [proofread] each text before publication',
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
          say: '[check] search terms and reader figures with {marketing+bi}, and [improve] texts with low traffic',
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
          say: '[prepare] and [update] content in {cms}, with clear headings, links and images',
          brief: '[publish] and [update] content in {cms}',
        },
        {
          say: 'not as script, scriptwriter, ghostwriter, grant, medical: [prepare] texts for the page, with clear headings, links and images',
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
          say: '[track] topics and deadlines in {pm}, and [give] early notice when a text needs more time',
          brief: '[track] topics and deadlines in {pm}',
        },
        {
          say: 'not as grant, ux, medical, ghostwriter: [suggest] topics, [agree] on the brief before writing, and [meet] the deadline',
          brief: '[suggest] topics',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Clients & Colleagues', 'Working with Others'],
      cues: 'client*, designer*, seo team, marketing team*, developers, product team*, stakeholder*, editor*, feedback*, collaborat*, coordinat*, work with, works with, worked with, working with, work closely, liais*, helped, help the, subject matter expert*, approval*, account manager*',
      duties: [
        {
          say: '[cooperate] with editors, designers and subject experts, and [use] their feedback to improve a text',
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
    'I write clear, useful texts for busy readers.',
    'My work is finding out what readers want to know, and explaining it in clear, short texts.',
    'I research topics and write about them in plain language.',
  ],
  about: [
    [
      'I find out who will read a text and what they need before I write it.',
      'Before a text goes out, I read it aloud and check names, figures and sources.',
    ],
    [
      'I cut what the reader does not need.',
      'When I can, I leave a draft for a while and edit it with fresh eyes.',
    ],
  ],
  closings: [
    'In short, my job is to write texts that readers understand at once and can trust.',
    'Overall, I want readers to find what they came for.',
  ],
  strengths: ['Writing', 'Editing', 'Research'],
};
