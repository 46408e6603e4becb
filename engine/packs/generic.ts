import type { Pack } from './pack.ts';

/** For every occupation without a pack of its own: says little, and nothing that could be wrong. */
export const generic: Pack = {
  id: 'generic',
  family: 'general',
  title: 'Professional',
  aliases: [],
  core: 'work',
  glossary: {},
  settings: [],
  themes: [
    {
      id: 'work',
      headings: ['Day-to-Day Work', 'Daily Work'],
      cues: '',
      duties: [
        {
          say: '[plan] my work by what is due first, and [see] each task through to the end',
          brief: '[plan] my work by what is due first',
        },
        {
          say: '[get] the regular work done on time, and [keep] its quality steady at busy times',
          brief: '[get] the regular work done on time',
        },
        {
          say: '[prepare] each task before I start, and [check] the result before I hand it over',
          brief: '[check] results before I hand them over',
        },
      ],
    },
    {
      id: 'problems',
      headings: ['Problem Solving'],
      cues: 'problem*, issue*, fix, fixes, fixing, fixed, resolv*, solv*',
      duties: [
        {
          say: '[spot] problems early, [find] their cause, and [put] them right',
          brief: '[spot] problems early',
        },
        {
          say: '[deal] with problems as they come up, and [ask] for help in good time when I need it',
          brief: '[deal] with problems as they come up',
        },
      ],
    },
  ],
  hooks: [],
  about: [
    [
      'I like to know early what is needed, so that I can plan for it.',
      'I pay attention to detail, also when it is busy.',
      'I take the routine parts of the job as seriously as the rest.',
    ],
    [
      'I raise concerns early and help to resolve them.',
      'I ask when something is unclear, and I like to help when others have questions.',
    ],
  ],
  closings: [
    'In short, I do my work carefully, keep my word and support the people I work with.',
    'Overall, I aim to do reliable work and to finish it on time.',
    'Put simply, I want people to be able to count on my work.',
    'Overall, I pay attention to detail and to the people who depend on my work.',
  ],
  manners: [
    'What I bring to the work is care, clear communication and a steady pace.',
    'I like to leave my work in good order for whoever takes over from me.',
    'I like clear agreements and work that is finished on time.',
  ],
  strengths: [],
};
