import type { Pack } from './pack.ts';

export const journalist: Pack = {
  id: 'journalist',
  family: 'office',
  title: 'Journalist',
  aliases: [
    'reporter -court',
    'news reporter',
    'correspondent',
    'news editor',
    'sub editor',
    'subeditor',
    'newspaper editor',
    'magazine editor',
    'managing editor',
    'assistant editor -video -film',
    'editor in chief',
    'editor -video -film -photo -image -code -content -copy -sound -multimedia',
    'news writer',
    'news anchor',
    'news producer',
    'radio presenter',
    'columnist',
  ],
  core: 'work',
  glossary: {
    vox: 'vox pop',
    foi: 'freedom of information',
    presser: 'press conference',
    pressers: 'press conferences',
    subs: 'sub-editors',
    govt: 'government',
  },
  settings: [
    'news',
    'features',
    'sports',
    'business',
    'politics',
    'print',
    'digital',
    'radio',
    'tv',
    'freelance',
    'crime',
  ],
  themes: [
    {
      id: 'reporting',
      headings: ['Reporting', 'News & Stories'],
      cues: 'report, reports, reporting, reported, cover*, beat, beats, news, breaking*, story, stories, court*, council*, press conference*, crime, politics, elections, sports, match*, field report*, on the ground, live, scoop*, exclusive*, investigat*, tips, events, feature*',
      duties: [
        {
          say: '[follow] my beat, [go] where something happens, and [separate] what I saw from what I was told',
          brief: '[follow] my beat and [report] on it',
        },
        {
          say: '[look] for the story behind a press release, and [ask] those whom it affects',
          brief: '[look] for the story behind the news',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Sources & Research', 'Research & Interviews'],
      cues: 'source*, interview*, research*, fact check*, fact-check*, verif*, freedom of information, records request*, data*, document*, background*, contact*, phone*, archive research, vox pop*, archives, experts, eyewitness*',
      duties: [
        {
          say: '[speak] with sources, [confirm] what they say with others, and [keep] confidences',
          brief: '[speak] with sources and [confirm] what they say',
        },
        {
          say: '[prepare] interviews, [ask] again when an answer is none, and [check] quotes, names and dates',
          brief: '[prepare] interviews and [check] facts',
        },
      ],
    },
    {
      id: 'writing',
      headings: ['Writing', 'Writing Stories'],
      cues: 'write*, writing, wrote, written, draft*, article*, column*, copy, headline*, script*, profile*, review, reviews, op-ed*, opinion*, newsletter*, words, essay*, obituar*, long form, long-form*',
      duties: [
        {
          say: '[write] with the news first, [attribute] every claim, and [keep] to the length and the hour',
          brief: '[write] to length and deadline',
        },
        {
          say: '[put] the news into the first sentence, and [leave] opinions to the pages where they belong',
          brief: '[put] the news into the first sentence',
        },
      ],
    },
    {
      id: 'editing',
      headings: ['Editing', 'Editing & Copy'],
      cues: 'edit*, sub-edit*, subedit*, subbing, proofread*, proof read*, rewrit*, copy edit*, copyedit*, style guide*, house style, page layout*, layout*, page make*, pagination, caption*, review copy, commission*, legal check*, correct*, headlines for',
      tools: ['docs'],
      duties: [
        {
          say: '[go] through copy for sense, fairness and law, and [ask] the writer before changing a meaning',
          brief: '[edit] copy for sense and fairness',
        },
        {
          say: '[cut] copy to fit, [check] it against the house style, and [write] headlines that the text can keep',
          brief: '[cut] copy and [write] headlines',
        },
      ],
    },
    {
      id: 'publishing',
      headings: ['Online & Broadcast', 'Publishing'],
      cues: 'publish*, website*, web, online*, cms, wordpress, upload*, homepage*, social media*, twitter, facebook, instagram, video*, photo*, film*, record*, broadcast*, radio, tv, anchor*, present*, podcast*, bulletin*, audio, camera*, live blog*, readers, audience*, subscribers',
      tools: ['cms', 'marketing'],
      duties: [
        {
          say: '[publish] and [update] stories in {cms}, and [correct] mistakes openly',
          brief: '[publish] and [update] stories in {cms}',
        },
        {
          say: '[prepare] stories for the page, the screen or the air, and [correct] mistakes openly',
          brief: '[prepare] stories for publication',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Deadlines', 'Editorial Planning'],
      cues: 'plan, plans, planning, deadline*, calendar*, schedul*, pitch*, story idea*, idea*, editorial meeting*, morning meeting*, newsroom*, desk, roster*, freelancer*, budget*, assign*, run order*, rundown*, special issue*, issue, issues',
      duties: [
        {
          say: '[bring] ideas to the morning meeting, [agree] on angle and length, and [say] early when a story does not hold up',
          brief: '[pitch] and [plan] stories',
        },
        {
          say: '[weigh] what is new, what matters and what can wait, and [drop] a story that does not hold up',
          brief: '[weigh] what is new and what can wait',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Notes & Archive', 'Notes & Records'],
      cues: 'notes, notebook*, transcri*, file, files, filing, archiv*, shorthand',
      duties: [
        {
          say: '[keep] notes, recordings and dates in order, so that every sentence can be backed up later',
          brief: '[keep] notes and recordings in order',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['In the Newsroom', 'Working with the Desk'],
      cues: 'editors, editor, photographers, photographer, desk editor*, colleagues, work with, works with, worked with, working with, coordinat*, liais*, collaborat*, help the, helped, legal team, other desks, producers, press officer*, pr agencies',
      duties: [
        {
          say: '[talk] stories through with the desk, [work] with photographers and editors, and [share] what I know when news breaks',
          brief: '[work] closely with desk and photographers',
        },
      ],
    },
    { id: 'work', headings: ['Journalism', 'Editorial Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I ask questions for a living, and check the answers before I print them.',
    'My work is finding out what happened, and telling it so that a stranger understands.',
    'News is what somebody has checked, and the checking is most of my work.',
  ],
  about: [
    [
      'The day begins with the question of what is new, and ends with the question of whether it is right.',
      'Calls, meetings, documents, deadlines: the writing itself is the shortest part.',
      'Some stories take an hour and some take a season, and I like to have one of each.',
    ],
    [
      'I call the person I write about, even if the answer will be no comment.',
      'A quote stays as it was said, or it is no quote.',
      'If I am not sure, it waits.',
    ],
    [
      'A correction is unpleasant, and it belongs where readers can see it.',
      'I try to leave out adjectives, since facts tend to carry more.',
    ],
  ],
  closings: [
    'In short, I check, attribute and write it so that people can follow.',
    'Readers should be able to trust the names, the numbers and the order of events.',
    'I would rather be second with a story than wrong with it.',
  ],
  manners: [
    'Listening takes longer than asking, so I leave room for it.',
    'I protect those who trust me with what they know.',
    'I keep to deadlines, because a page is never left blank.',
  ],
  strengths: ['Reporting', 'Research', 'Editing'],
};
