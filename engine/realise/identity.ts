import { atEmployer } from '../facts/employer.ts';
import { indefinite } from '../language/determiners.ts';
import { yearsPhrase } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Pointer } from '../types.ts';
import type { Draft } from './draft.ts';

/** Titles that one person holds: "I'm the CEO", "I'm the Head of Engineering". */
const UNIQUE = /^(chief|ceo|cto|cfo|coo|cmo|cio|ciso|head of|president|founder|owner|managing director)\b/i;

/** Titles that name a group and take no article: "I work as Cabin Crew". */
const GROUP = /\b(?:crew|staff|personnel)$/i;

/** What one is rather than works as: written small in a sentence. */
const STATUS =
  /\b(?:student|fresher|graduate|homemaker|home-maker|housewife|househusband|mom|mum|mother|dad|father|parent|carer at home|returning|returner|career break|job ?seeker|retired|unemployed|undergraduate|school leaver)\b/i;

/** Whether the title says what one is rather than what one works as. */
export function isStatus(brief: Brief): boolean {
  if (brief.pack.isJob === false) return true;
  return (
    STATUS.test(brief.title.text) &&
    !/\b(?:teacher|advisor|adviser|assistant|counselor|counsellor|recruiter|engineer|developer|analyst|trainee|intern|nurse)\b/i.test(
      brief.title.text,
    )
  );
}

/** "a Backend Developer", "an ICU Registered Nurse", "the Head of Engineering". */
export function titled(brief: Brief): string {
  const text = isStatus(brief) ? calmTitle(brief.title.spoken) : brief.title.spoken;
  if (UNIQUE.test(text)) return `the ${text}`;
  const whole = brief.selfEmployed === undefined ? text : `${brief.selfEmployed} ${text}`;
  return oneOf(whole);
}

/** "a Backend Developer", but "Cabin Crew". */
export function oneOf(title: string): string {
  return GROUP.test(title) ? title : `${indefinite(title)} ${title}`;
}

/** "Mom Returning to Work" → "mom returning to work"; names of degrees and acronyms keep their capitals. */
function calmTitle(title: string): string {
  return title
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
}

/** " at Crest Resort, a five-star resort": whom one works for, and what that is where the domain says it. */
export function employedWhere(brief: Brief): string {
  const kind = brief.domain?.kind;
  return kind === undefined ? employed(brief) : `${employed(brief)}, ${kind}`;
}

/** Where the domain was submitted, when a sentence that says whom one works for tells it. */
export function domainSources(brief: Brief, place: string | undefined): readonly Pointer[] {
  return place === undefined && brief.domain?.kind === undefined ? [] : ['/domain'];
}

/** "on hotel booking", unless the employer's name says so already. */
export function fieldOf(brief: Brief): string | undefined {
  return namedByEmployer(brief) ? undefined : brief.domain?.place;
}

/** " at Acme Travel", or nothing. */
export function employed(brief: Brief): string {
  return brief.company === undefined ? '' : ` ${atEmployer(brief.company)}`;
}

/** "four years of experience", when the profile says so and it is more than none. */
export function experienced(brief: Brief): string | undefined {
  const years = brief.profile.yearsOfExperience ?? 0;
  return years > 0 ? `${yearsPhrase(years)} of experience` : undefined;
}

/** Where it was submitted whom one works for, or that one works for oneself. */
export function employerSources(brief: Brief): readonly Pointer[] {
  if (brief.company !== undefined) return ['/company'];
  if (brief.selfEmployed === undefined) return [];
  return [brief.profile.company === undefined ? '/role' : '/company'];
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
  const place = withDomain ? fieldOf(brief) : undefined;
  const who = `${titled(brief)}${employedWhere(brief)}`;
  const sources: Pointer[] = [
    ...brief.title.sources,
    ...employerSources(brief),
    ...(years === undefined ? [] : ['/yearsOfExperience']),
    ...domainSources(brief, place),
  ];
  const state = stateOf(brief.title.text);
  if (state !== undefined) {
    const text = years === undefined ? `I'm ${state}.` : `I'm ${state}, with ${years}.`;
    return [{ text, origin: 'submitted', sources: sources.filter((source) => source !== '/domain') }];
  }
  const texts = years === undefined ? withoutYears(brief, who, place) : withYearsOf(who, place, years);
  return brief
    .chance(`identity ${withYears}`)
    .shuffle(texts)
    .map((text) => ({ text, origin: 'submitted', sources }));
}

/** "on a career break", "returning to work": a title that tells where someone stands, not what they are. */
function stateOf(title: string): string | undefined {
  const typed = title.toLowerCase();
  if (/^(on|between|returning|looking|seeking|taking|unemployed|back)\b/.test(typed)) return typed;
  const pause = /^(?:(?:a|an|my) )?(career break|career gap|sabbatical)$/.exec(typed)?.[1];
  if (pause !== undefined) return `on a ${pause}`;
  return /^(maternity|paternity|parental) leave$/.test(typed) ? `on ${typed}` : undefined;
}

/** Who the person is, to begin a sentence about the work with. */
export interface Introduction {
  /** "As a Sous Chef at Trattoria Lume with eight years of experience" */
  readonly text: string;
  readonly sources: readonly Pointer[];
}

/**
 * Who the person is as the beginning of a sentence. With both years and a domain to tell there is none:
 * the sentence would have to carry too much before its verb comes.
 */
export function introduction(brief: Brief, withDomain = true): Introduction | undefined {
  const years = experienced(brief);
  const place = withDomain ? fieldOf(brief) : undefined;
  if (isStatus(brief) || (years !== undefined && place !== undefined)) return undefined;
  const who = `${titled(brief)}${employedWhere(brief)}`;
  const working = place === undefined ? '' : `${brief.company === undefined ? '' : ','} working ${place}`;
  return {
    text: `As ${who}${years === undefined ? '' : `${parted(who)} with ${years}`}${working}`,
    sources: [
      ...brief.title.sources,
      ...employerSources(brief),
      ...(years === undefined ? [] : ['/yearsOfExperience']),
      ...domainSources(brief, place),
    ],
  };
}

/** "at Crest Resort, Goa": what begins with a comma ends with one. */
function parted(who: string): string {
  return / (?:at|in|with) [^,]*, /.test(who) ? ',' : '';
}

/** Too long to stand before who one is. */
function isLong(place: string): boolean {
  return place.split(' ').length > 4 || /[(,/]/.test(place);
}

function withYearsOf(who: string, place: string | undefined, years: string): readonly string[] {
  const known = `I'm ${who}${/ with my own [^,]*$/.test(who) ? ' and' : / with [^,]*$/.test(who) ? ', and I have' : `${parted(who)} with`} ${years}`;
  if (place === undefined) return [`${known}.`];
  const plain = `${known}, working ${place}.`;
  return isLong(place)
    ? [plain]
    : [plain, `I work ${place} as ${who}, with ${years}.`, `I have ${years} and work ${place} as ${who}.`];
}

function withoutYears(brief: Brief, who: string, place: string | undefined): readonly string[] {
  // One is a student, and does not work as one.
  if (place === undefined) return isStatus(brief) ? [`I'm ${who}.`] : [`I'm ${who}.`, `I work as ${who}.`];
  if (brief.company === undefined)
    return [`I'm ${who} working ${place}.`, `I'm ${who}, and I work ${place}.`];
  const plain = `I'm ${who}, working ${place}.`;
  return isLong(place)
    ? [plain]
    : [plain, `I work ${place} as ${who}.`, `I'm ${who}, where I work ${place}.`];
}
