import type { Tone } from '../types.ts';

/**
 * Wordings that claim nothing themselves, by tone. Those of one list are of equal rank; which one a
 * text takes is up to its seed.
 */
export interface Frames {
  /** Before the bullets of the long answer. */
  readonly leadIn: readonly string[];
  /** Before the bullets, when the duties are the role's rather than the person's own lines. */
  readonly roleLeadIn: readonly string[];
  readonly oneResult: readonly string[];
  readonly twoResults: readonly string[];
  readonly moreResults: readonly string[];
  /** After the last paragraph of a LinkedIn text. */
  readonly goodbye: readonly string[];
}

const PROFESSIONAL: Frames = {
  leadIn: [
    'My main responsibilities are:',
    'My responsibilities include:',
    'The main areas I look after are:',
    'My work covers these areas:',
  ],
  roleLeadIn: ['My main areas of responsibility are:', 'The role covers:', 'My work covers these areas:'],
  oneResult: ['One result I can point to:', 'A result I can point to:', 'One result worth mentioning:'],
  twoResults: ['Two results I can point to:', 'Two results worth mentioning:'],
  moreResults: ['Some results I can point to:', 'A few results worth mentioning:'],
  goodbye: [
    'If we might work together, please get in touch.',
    'Please feel free to send me a message.',
    'I am always glad to hear from people in the field, so please get in touch.',
  ],
};

const FRIENDLY: Frames = {
  leadIn: ["Here's what my job involves:", "Here's what I look after:", 'What I do, in a nutshell:'],
  roleLeadIn: ["Here's what the job involves:", 'What the job is about, in a nutshell:'],
  oneResult: ["One result I'm glad of:", "One thing I'm happy about:"],
  twoResults: ["Two results I'm glad of:", "Two things I'm happy about:"],
  moreResults: ["Some results I'm glad of:", "A few things I'm happy about:"],
  goodbye: [
    'Want to compare notes? Drop me a line.',
    "I'm always happy to swap stories, so say hello.",
    'If any of this sounds familiar, say hello.',
  ],
};

const DIRECT: Frames = {
  leadIn: ['My responsibilities:', 'What I do:', 'What I am responsible for:'],
  roleLeadIn: ['What the role covers:', 'The role in short:'],
  oneResult: ['One result:', 'A result to note:'],
  twoResults: ['Two results:', 'Two results to note:'],
  moreResults: ['Results so far:', 'Results to note:'],
  goodbye: ['Get in touch.', 'Messages are welcome.', 'Write to me.'],
};

const FRAMES: Readonly<Record<Tone, Frames>> = {
  professional: PROFESSIONAL,
  friendly: FRIENDLY,
  direct: DIRECT,
};

export function framesFor(tone: Tone): Frames {
  return FRAMES[tone];
}
