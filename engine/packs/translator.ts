import type { Pack } from './pack.ts';

export const translator: Pack = {
  id: 'translator',
  family: 'general',
  title: 'Translator',
  aliases: [
    'translation',
    'translator editor',
    'freelance translator',
    'legal translator',
    'medical translator',
    'technical translator',
    'literary translator',
    'localization specialist',
    'localisation specialist',
    'localization manager',
    'subtitler',
    'transcreator',
    'linguist -computational',
    'mtpe editor',
    'reviser',
  ],
  core: 'translating',
  glossary: {
    tm: 'translation memory',
    tms: 'translation memories',
    mtpe: 'machine translation post-editing',
    cat: 'CAT',
    tb: 'termbase',
  },
  settings: ['freelance', 'legal', 'medical', 'technical', 'literary', 'agency', 'in-house'],
  themes: [
    {
      id: 'translating',
      headings: ['Translation', 'Translating', 'Texts'],
      cues: 'translat*, render*, language pair*, document*, contract*, manual*, website*, subtitl*, transcreat*, locali*, post-edit*, mtpe, words a day, text, texts, article*, certificate*, into english, from',
      duties: [
        {
          say: 'not as proofreader: [translate] texts so that they read as if written in the target language, and [keep] the meaning complete',
          brief: '[translate] texts',
        },
        {
          say: 'not as proofreader: [read] a text to the end before I start, and [ask] the author about unclear passages',
          brief: '[clarify] unclear passages with the author',
        },
      ],
    },
    {
      id: 'revision',
      headings: ['Revision & Proofreading', 'Revision'],
      cues: 'proofread*, revis*, review*, edit, editing, check*, quality, qa, consisten*, error*, spelling, grammar, correct*',
      duties: [
        {
          say: '[compare] translations with the original line by line, and [check] names, numbers and dates',
          brief: '[compare] translations with the original',
        },
        {
          say: '[read] the final text without the original, and [correct] sentences that do not sound natural',
          brief: '[proofread] final texts',
        },
      ],
    },
    {
      id: 'terminology',
      headings: ['Terminology & Research', 'Terminology'],
      cues: 'terminolog*, term, terms, glossar*, research*, termbase*, dictionar*, style guide*, memory, reference*, subject, cat tool*',
      duties: [
        {
          say: '[research] terms, [agree] on them with clients, and [record] them in glossaries',
          brief: '[research] terms and [record] them in glossaries',
        },
        {
          say: '[follow] style guides and earlier translations, and [keep] terms consistent across documents',
          brief: '[keep] terms consistent',
        },
      ],
    },
    {
      id: 'formats',
      headings: ['Files & Layout', 'Formats'],
      cues: 'format*, layout*, file, files, subtitle*, timing, timecod*, dtp, tag, tags, pdf*, convert*, html, placeholders, string*',
      duties: [
        {
          say: '[keep] layout, tags and lengths intact, and [deliver] files in the client’s format',
          brief: '[keep] layout and tags intact',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients & Deadlines', 'Deadlines'],
      cues: 'client*, deadline*, quote*, agency, agencies, project*, invoic*, schedul*, volume*, deliver*, customer*, urgent, turnaround',
      tools: ['pm'],
      duties: [
        {
          say: '[agree] on scope, purpose and date, and [say] early when a text needs more time',
          brief: '[agree] on scope and date with clients',
        },
        {
          say: '[handle] confidential texts with care, and [answer] questions after delivery',
          brief: '[handle] confidential texts with care',
        },
      ],
    },
  ],
  hooks: [
    'I translate texts so that readers do not notice that they were translated.',
    'My work is carrying meaning, tone and facts from one language into another.',
  ],
  about: [
    [
      'I read a text to the end before I begin.',
      'Before I deliver, I compare names, numbers and terms with the original.',
    ],
    ['When a sentence can be read in two ways, I ask.', 'I keep a list of terms for each client or subject.'],
  ],
  closings: [
    'In short, my job is to give readers the full meaning of a text in their own language.',
    'Overall, I want a translation to be accurate and to read well.',
  ],
  strengths: ['Translation', 'Revision', 'Terminology'],
};
