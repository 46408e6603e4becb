import { indefinite } from '../language/determiners.ts';
import { yearsPhrase } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Pointer } from '../types.ts';
import type { Draft } from './draft.ts';

/** Titles that one person holds: "I'm the CEO", "I'm the Head of Engineering". */
const UNIQUE = /^(chief|ceo|cto|cfo|coo|cmo|cio|ciso|head of|president|founder|owner|managing director)\b/i;

/** "a Backend Developer", "an ICU Registered Nurse", "the Head of Engineering". */
export function titled(brief: Brief): string {
  const { text } = brief.title;
  if (UNIQUE.test(text)) return `the ${text}`;
  return `${indefinite(text)} ${text}`;
}

/** " at Acme Travel", or nothing. */
export function employed(brief: Brief): string {
  return brief.company === undefined ? '' : ` at ${brief.company}`;
}

/** "four years of experience", when the profile says so and it is more than none. */
export function experienced(brief: Brief): string | undefined {
  const years = brief.profile.yearsOfExperience ?? 0;
  return years > 0 ? `${yearsPhrase(years)} of experience` : undefined;
}

/** Whether the employer's name says the domain already: "Brightwater Logistics", logistics. */
export function namedByEmployer(brief: Brief): boolean {
  const domain = brief.domain?.label.toLowerCase();
  return domain !== undefined && brief.company?.toLowerCase().includes(domain) === true;
}

/**
 * Sentences that say who the person is: title, employer, and years and domain when asked for.
 *
 * @returns alternatives of equal rank
 */
export function identities(brief: Brief, withYears: boolean, withDomain = true): readonly Draft[] {
  const years = withYears ? experienced(brief) : undefined;
  const place = withDomain && !namedByEmployer(brief) ? brief.domain?.place : undefined;
  const who = `${titled(brief)}${employed(brief)}`;
  const sources: Pointer[] = [
    ...brief.title.sources,
    ...(brief.company === undefined ? [] : ['/company']),
    ...(years === undefined ? [] : ['/yearsOfExperience']),
    ...(place === undefined ? [] : ['/domain']),
  ];
  const texts: string[] = [];
  if (years !== undefined && place !== undefined) {
    texts.push(
      `I'm ${who} with ${years}, working ${place}.`,
      `I'm ${who}, where I work ${place}, and I have ${years}.`,
      `I work as ${titled(brief)} ${place}${employed(brief)} and have ${years}.`,
    );
  } else if (years !== undefined) {
    texts.push(
      `I'm ${who} with ${years}.`,
      `I'm ${who}, and I have ${years}.`,
      `I work as ${who} and have ${years}.`,
    );
  } else if (place !== undefined) {
    texts.push(
      `I'm ${who}${brief.company === undefined ? '' : ','} working ${place}.`,
      `I work as ${titled(brief)} ${place}${employed(brief)}.`,
    );
    if (brief.company !== undefined) texts.push(`I'm ${who}, where I work ${place}.`);
  } else {
    texts.push(`I'm ${who}.`, `I work as ${who}.`);
  }
  return brief
    .chance(`identity ${withYears}`)
    .shuffle(texts.filter((text) => brief.company !== undefined || !text.includes('where I work')))
    .map((text) => ({ text, origin: 'submitted', sources }));
}
