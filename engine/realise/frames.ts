import type { Brief } from '../plan/brief.ts';
import type { Tone } from '../types.ts';

/** Before the bullets of somebody between jobs or before the first: none is "responsible". */
export const LEAD_IN_OF_STATUS: readonly string[] = [
  'What I have done so far:',
  'What I can point to so far:',
  'My experience so far:',
];

/** The same, before what is typical of such days. */
export const DAYS_OF_STATUS: readonly string[] = [
  'What fills my days:',
  'What I do:',
  'My days, in a few lines:',
];

/** Before the bullets of somebody who works for themselves: nobody gave them a role. */
const LEAD_IN_OF_OWN: readonly string[] = [
  'My work covers:',
  'What I do:',
  'My work covers these areas:',
  'What my work takes in:',
];

/**
 * Wordings that claim nothing themselves, by tone. Those of one list are of equal rank; which one a
 * text takes is up to its seed.
 */
export interface Frames {
  /** Before the bullets of the long answer. */
  readonly leadIn: readonly string[];
  /** Before the bullets, when the duties are the role's rather than the person's own lines. */
  readonly roleLeadIn: readonly string[];
  /** Before what one does, where the sentence should not begin with "I". */
  readonly fronts: readonly [string, ...string[]];
  readonly oneResult: readonly string[];
  readonly twoResults: readonly string[];
  readonly moreResults: readonly string[];
}

const PROFESSIONAL: Frames = {
  leadIn: [
    'My main responsibilities are:',
    'My responsibilities include:',
    'The main areas I look after are:',
    'My work covers these areas:',
    'In this role, I look after the following:',
    'My day-to-day responsibilities are:',
    'What I look after:',
  ],
  roleLeadIn: [
    'My main areas of responsibility are:',
    'The role covers:',
    'My work covers these areas:',
    'The job falls into these areas:',
    'My responsibilities are:',
  ],
  fronts: ['In this role', 'Day to day', 'In my current role'],
  oneResult: [
    'One result I can point to:',
    'A result worth mentioning:',
    'One result worth mentioning:',
    'A result that stands out:',
  ],
  twoResults: ['Two results I can point to:', 'Two results worth mentioning:', 'As for results:'],
  moreResults: ['Some results I can point to:', 'A few results worth mentioning:', 'As for results:'],
};

const FRIENDLY: Frames = {
  leadIn: ["Here's what my job involves:", "Here's what I look after:", 'This is what I do:'],
  roleLeadIn: ["Here's what the job involves:", 'This is what the job is about:'],
  fronts: ['Day to day', 'In my job'],
  oneResult: ["One result I'm proud of:", "A result I'm happy with:"],
  twoResults: ["Two results I'm proud of:", "Two results I'm happy with:"],
  moreResults: ["Some results I'm proud of:", "A few results I'm happy with:"],
};

const DIRECT: Frames = {
  leadIn: ['My responsibilities:', 'What I do:', 'What I am responsible for:'],
  roleLeadIn: ['What the role covers:', 'The role in short:'],
  fronts: ['In my job', 'In this role'],
  oneResult: ['One result:', 'A result to note:'],
  twoResults: ['Two results:', 'Two results to note:'],
  moreResults: ['Results so far:', 'Results to note:'],
};

const FRAMES: Readonly<Record<Tone, Frames>> = {
  professional: PROFESSIONAL,
  friendly: FRIENDLY,
  direct: DIRECT,
};

/** @param isOwn whether the person works for themselves, so that there is no role to be in */
export function framesFor(tone: Tone, isOwn: boolean): Frames {
  const frames = FRAMES[tone];
  return isOwn
    ? { ...frames, leadIn: LEAD_IN_OF_OWN, roleLeadIn: LEAD_IN_OF_OWN, fronts: ['Day to day'] }
    : frames;
}

/** What stands before what one does, where the sentence should not begin with "I": the same in all texts of a profile. */
export function frontOf(brief: Brief): string {
  const [front] = brief.chance('front').shuffle(brief.frames.fronts);
  return front ?? brief.frames.fronts[0];
}
