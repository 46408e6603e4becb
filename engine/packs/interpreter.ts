import type { Pack } from './pack.ts';

export const interpreter: Pack = {
  id: 'interpreter',
  family: 'general',
  title: 'Interpreter',
  aliases: [
    'court interpreter',
    'medical interpreter',
    'conference interpreter',
    'community interpreter',
    'sign language interpreter',
    'asl interpreter',
    'bsl interpreter',
    'healthcare interpreter',
    'telephone interpreter',
    'liaison interpreter',
    'staff interpreter',
    'dolmetscher',
    'translator interpreter',
    'simultaneous interpreter',
  ],
  core: 'interpreting',
  glossary: {
    osi: 'on-site interpreting',
    vri: 'video remote interpreting',
    opi: 'telephone interpreting',
    simul: 'simultaneous',
    consec: 'consecutive',
  },
  settings: ['court', 'medical', 'conference', 'remote', 'freelance', 'immigration', 'schools', 'per diem'],
  themes: [
    {
      id: 'interpreting',
      headings: ['Interpreting', 'In the Session'],
      cues: 'interpret*, simultaneous, consecutive, whisper*, sight translat*, hearing*, trial*, arraignment*, deposition*, appointment*, meeting*, conference*, telephone, video, remote, sign, signing',
      duties: [
        {
          say: '[interpret] what each side says, completely and in the same tone, without adding or leaving anything out',
          brief: '[interpret] completely and in the same tone',
        },
        {
          say: '[listen], [take] notes and [render] longer statements accurately, and [ask] for a repetition when something was not clear',
          brief: '[render] longer statements accurately',
        },
      ],
    },
    {
      id: 'preparation',
      headings: ['Preparation & Terminology', 'Preparation', 'Terminology'],
      cues: 'prepar*, terminolog*, glossar*, research*, case file*, read*, study, agenda*, briefing*, vocabular*, documents beforehand, terms',
      duties: [
        {
          say: '[read] up on people, subject and terms before a session, and [prepare] a glossary',
          brief: '[prepare] subject and terms before a session',
        },
        {
          say: '[ask] for papers and names in advance, and [look] up terms in both languages',
          brief: '[look] up terms in both languages',
        },
      ],
    },
    {
      id: 'ethics',
      headings: ['Accuracy & Impartiality', 'Professional Conduct'],
      cues: 'accura*, impartial*, neutral*, confidential*, ethic*, code of conduct, oath, conflict of interest, role, boundaries, complete*',
      duties: [
        {
          say: '[stay] impartial, [keep] everything confidential, and [point] out possible conflicts of interest',
          brief: '[stay] impartial and [keep] everything confidential',
        },
        {
          say: '[correct] my own errors, and [explain] my role to both sides before we begin',
          brief: '[explain] my role to both sides',
        },
      ],
    },
    {
      id: 'people',
      headings: ['Working with Both Sides', 'Clients & Speakers'],
      cues: 'client*, patient*, defendant*, lawyer*, attorney*, judge*, doctor*, famil*, speaker*, deaf, witness*, parent*, cultur*, participant*, officer*',
      duties: [
        {
          say: '[speak] in the first person for each side, and [keep] the conversation between the people it belongs to',
          brief: '[keep] the conversation between the two sides',
        },
        {
          say: '[point] out misunderstandings that come from language or culture, and [leave] the answer to the people concerned',
          brief: '[point] out misunderstandings',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Assignments & Scheduling', 'Assignments'],
      cues: 'schedul*, assignment*, book*, agency, agencies, travel*, calendar*, invoic*, coordinat*, on call, on-call, standby, log, logs, hours, record*',
      duties: [
        {
          say: '[confirm] assignments, [arrive] early, and [record] times and languages',
          brief: '[confirm] assignments and [record] times',
        },
      ],
    },
    {
      id: 'sight',
      headings: ['Written Translation', 'Documents'],
      cues: 'written, translate*, document*, form, forms, letter*, transcript*, affidavit*, certif*, sight translation, brochure*',
      duties: [
        {
          say: 'unless sign, asl, bsl: [translate] short documents and forms, and [read] papers aloud in the other language',
          brief: '[translate] short documents and forms',
        },
      ],
    },
  ],
  hooks: [
    'My work is interpreting what people say, fully and for both sides.',
    'I make it possible for people to speak for themselves in their own language.',
    'I help people who do not share a language to understand each other.',
  ],
  about: [
    [
      'I prepare terms and background before each assignment.',
      'Before we begin, I explain my role to both sides.',
    ],
    ['When I do not know a term, I ask rather than guess.', 'I keep confidential what I hear in a session.'],
  ],
  closings: [
    'In short, my job is to pass on what is said, fully and faithfully, in both directions.',
    'Overall, I want people to be able to speak for themselves in their own language.',
  ],
  strengths: ['Interpreting', 'Impartiality', 'Terminology'],
};
