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
          say: '[carry] out the daily work of the role with care, and [finish] what I start',
          brief: '[look] after the daily work of the role',
        },
        {
          say: '[handle] the daily tasks of the role and [make] sure that nothing is left half done',
          brief: '[handle] the daily tasks of the role',
        },
        {
          say: '[take] care of the everyday work and [keep] its quality steady, also on busy days',
          brief: '[take] care of the everyday work',
        },
      ],
    },
    {
      id: 'problems',
      headings: ['Problem Solving'],
      cues: 'problem*, issue*, fix, fixes, fixing, fixed, resolv*, solv*',
      duties: [
        {
          say: '[spot] problems early, [find] out what is behind them and [put] them right',
          brief: '[sort] out problems as they come up',
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
      'I like work that is planned well, done properly and explained in plain words.',
      'I pay attention to the small things, because they are usually what people remember.',
      'Doing the ordinary things well, every day, is a large part of the job, and I take it seriously.',
    ],
    [
      'When something is at risk, I try to say so early and to help put it right.',
      'I ask when something is unclear, and I try to be the colleague who answers when others ask.',
    ],
  ],
  closings: [
    'In short, I try to do the work well, keep my word and make things easier for the people around me.',
    'Overall, my aim is simple: work that others can rely on, done on time and without fuss.',
    'Put simply, I want people to be able to count on my work.',
    'What ties it together is care for the details and for the people who depend on them.',
  ],
  manners: [
    'What I try to bring to the work is care, clear communication and a steady pace.',
    'I try to leave every task a little easier for whoever does it next.',
    'I like to keep promises small and clear, and then to keep them.',
  ],
  strengths: [],
};
