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
          say: 'not as editor, presenter, anchor, columnist, producer, sub: [follow] my beat, [cover] events in person, and [separate] observation from hearsay',
          brief: '[cover] my beat',
        },
        {
          say: '[look] for the story behind a press release, and [talk] to the people affected',
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
          say: '[speak] with sources, [verify] their statements, and [protect] confidential sources',
          brief: '[verify] sources’ statements',
        },
        {
          say: '[prepare] interviews, [follow] up on evasive answers, and [check] quotes, names and dates',
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
          say: '[put] the news first, [attribute] claims, and [meet] length and deadline',
          brief: '[write] to length and deadline',
        },
        {
          say: '[produce] clear stories that separate news from opinion',
          brief: '[write] clear news stories',
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
          say: 'not as reporter, correspondent, presenter, anchor, columnist: [use] {docs} to edit copy for clarity, fairness and accuracy, and [check] changes with the writer',
          brief: '[edit] copy for clarity and fairness',
        },
        {
          say: 'not as reporter, correspondent, presenter, anchor, columnist: [cut] copy to length, [check] it against the house style, and [write] accurate headlines',
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
          say: '[post] and [update] stories in {cms}, and [correct] mistakes',
          brief: '[publish] and [update] stories in {cms}',
        },
        {
          say: '[prepare] stories for print, online or broadcast, and [correct] mistakes',
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
          say: '[pitch] stories, [agree] on angle and length, and [say] early when the facts do not support one',
          brief: '[pitch] and [plan] stories',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [set] priorities by news value, and [drop] stories that the facts do not support',
          brief: '[set] priorities by news value',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Notes & Archive', 'Notes & Records'],
      cues: 'notes, notebook*, transcri*, file, files, filing, archiv*, shorthand',
      duties: [
        {
          say: '[organize] notes, recordings and dates to support later checks',
          brief: '[organize] notes and recordings',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Newsroom Teamwork', 'Working with the Desk'],
      cues: 'editors, editor, photographers, photographer, desk editor*, colleagues, work with, works with, worked with, working with, coordinat*, liais*, collaborat*, help the, helped, legal team, other desks, producers, press officer*, pr agencies',
      duties: [
        {
          say: '[discuss] stories with the desk, [work] with photographers and editors, and [share] information on breaking news',
          brief: '[work] closely with editors and photographers',
        },
      ],
    },
    { id: 'work', headings: ['Journalism', 'Editorial Work'], cues: '', duties: [] },
  ],
  hooks: [
    'not as editor, subeditor, sub, presenter, columnist, producer: I report the news, and I check the facts before I publish them.',
    'My work is finding out what happened and explaining it clearly.',
  ],
  about: [
    [
      'I check names, figures and quotes against the source.',
      'Before I publish, I give the people concerned a chance to respond.',
    ],
    [
      'I quote people accurately and in context.',
      'When I have made a mistake, I correct it where readers can see it.',
    ],
  ],
  closings: [
    'In short, my job is to find out what happened and to report it accurately.',
    'Overall, I want people to be able to trust what we publish.',
  ],
  strengths: ['Reporting', 'Research', 'Editing'],
};
