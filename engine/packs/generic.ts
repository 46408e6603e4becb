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
      headings: ['Day-to-Day Work', 'Core Work'],
      cues: '',
      duties: [
        {
          say: '[carry] out the daily tasks of the role carefully, and [see] them through to the end',
          brief: '[carry] out the daily tasks of the role',
        },
        {
          say: '[handle] the daily tasks of the role, and [complete] them on time',
          brief: '[handle] the daily tasks of the role',
        },
        {
          say: '[take] care of the regular work, and [keep] its quality steady at busy times',
          brief: '[take] care of the regular work',
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
      'I like work that is well planned and properly done.',
      'I pay attention to detail, and I check my work before I hand it over.',
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
    'I am careful with promises, and I keep the ones I make.',
  ],
  strengths: [],
};
