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
  const kind = namedByEmployer(brief) ? undefined : brief.domain?.kind;
  return kind === undefined ? employed(brief) : `${employed(brief)}, ${kind}`;
}

/** Where the domain was submitted, when a sentence that says whom one works for tells it. */
export function domainSources(brief: Brief, place: string | undefined): readonly Pointer[] {
  return place === undefined && (brief.domain?.kind === undefined || namedByEmployer(brief))
    ? []
    : ['/domain'];
}

/** "on hotel booking", unless the employer's name says so already. */
export function fieldOf(brief: Brief): string | undefined {
  return namedByEmployer(brief) ? undefined : brief.domain?.place;
}

/** " at Acme Travel", or nothing. */
export function employed(brief: Brief): string {
  return brief.company === undefined ? '' : ` ${atEmployer(brief.company)}`;
}

/** Whether what one works in stands behind a comma: "at Acme, working on", "with my own shop, working on". */
export function isApart(brief: Brief): boolean {
  return brief.company !== undefined || / (?:with|in) my own /.test(brief.title.spoken);
}

/** What stands behind a name that ends in a place of its own: "at Green Meadows School, Bhopal, with nine years". */
export function behind(who: string, what: string): string {
  const comma = /, [^,]+$/.test(who) && !what.startsWith(',') && !what.startsWith('.') ? ',' : '';
  return `${who}${comma}${what}`;
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

/** Whether the employer's name or the title says the domain already: "Brightwater Logistics", logistics. */
export function namedByEmployer(brief: Brief): boolean {
  const domain = brief.domain?.label.toLowerCase();
  if (domain === undefined) return false;
  const said = ` ${brief.title.text} ${brief.company ?? ''} `.toLowerCase();
  return (
    brief.company?.toLowerCase().includes(domain) === true ||
    IMPLIED.get(domain)?.test(brief.title.text) === true ||
    domain.split(/[\s,/&]+/).every((word) => word === 'and' || said.includes(` ${word} `))
  );
}

/** Fields that a title cannot but be in. */
const IMPLIED: ReadonlyMap<string, RegExp> = new Map([
  [
    'construction',
    /\b(?:Crane|Scaffold\p{L}*|Mason|Bricklayer|Roofer|Plasterer|Rigger|Steel Fixer|Site Engineer|Construction)\b/u,
  ],
  ['fire & ems', /\bFirefighter\b/],
  ['fire and ems', /\bFirefighter\b/],
  ['firefighting', /\bFirefighter\b/],
  ['nursing', /\b(?:Nurse|Midwife)\b/],
  ['teaching', /\b(?:Teacher|Lecturer|Professor|Tutor)\b/],
  ['education', /\b(?:Teacher|Lecturer|Professor|Headteacher|Principal)\b/],
  ['law', /\b(?:Lawyer|Advocate|Solicitor|Attorney|Barrister|Paralegal)\b/],
  ['legal', /\b(?:Lawyer|Advocate|Solicitor|Attorney|Barrister|Paralegal)\b/],
  ['accounting', /\bAccountant\b/],
  ['tailoring', /\b(?:Tailor|Dressmaker|Seamstress)\b/],
  ['farming', /\bFarmer\b/],
  ['agriculture', /\bFarmer\b/],
  ['security', /\bSecurity\b/],
  ['cleaning', /\bCleaner\b/],
  ['plumbing', /\bPlumber\b/],
  ['roofing', /\bRoofer\b/],
  ['welding', /\bWelder\b/],
  ['software', /\bSoftware\b/],
]);

/**
 * How a text begins: "I'm a Welder …", "I work as a Welder …", "I have nine years of experience and work in … as a
 * Welder …", "As a Welder …, I …", "In my current role as a Welder …".
 */
export type Form = 'am' | 'work' | 'years' | 'as' | 'role';

/** The forms in which the three texts of one profile begin: each otherwise than the others. */
export interface Forms {
  readonly long: Form;
  readonly short: Form;
  readonly linkedin: Form;
}

const FORMS: readonly Forms[] = [
  { linkedin: 'as', long: 'role', short: 'am' },
  { linkedin: 'as', long: 'work', short: 'am' },
  { linkedin: 'as', long: 'am', short: 'years' },
  { linkedin: 'as', long: 'am', short: 'work' },
  { linkedin: 'work', long: 'role', short: 'am' },
  { linkedin: 'work', long: 'am', short: 'as' },
  { linkedin: 'work', long: 'am', short: 'years' },
  { linkedin: 'am', long: 'role', short: 'as' },
  { linkedin: 'am', long: 'work', short: 'years' },
  { linkedin: 'am', long: 'work', short: 'as' },
  { linkedin: 'am', long: 'role', short: 'work' },
];

/**
 * @param hasAct whether the About section can begin with what the person does
 */
export function formsOf(brief: Brief, hasAct: boolean): Forms {
  const [chosen = FORMS[0]] = brief
    .chance('forms')
    .shuffle(FORMS)
    .filter(({ linkedin, short, long }) => {
      if (linkedin === 'as' && !hasAct) return false;
      if (short === 'years' && !beginsWithYears(brief)) return false;
      // "In my current role as a self-employed plumber": nobody gave that role. And it leaves no place for the years.
      return long !== 'role' || (!brief.isOwn && experienced(brief) === undefined);
    });
  return chosen ?? { linkedin: 'am', long: 'work', short: 'am' };
}

/**
 * Sentences that say who the person is: title, employer, and years and domain when asked for.
 *
 * @param form how the first of them begins, where it can
 * @returns alternatives
 */
export function identities(
  brief: Brief,
  withYears: boolean,
  form: Form = 'am',
  withDomain = true,
): readonly Draft[] {
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
  // One is a student, and does not work as one.
  const forms: readonly Form[] = isStatus(brief) ? ['am'] : ['am', 'work', 'years'];
  const texts = forms.flatMap((one) => {
    const tell = (where: string | undefined): string | undefined =>
      years === undefined ? withoutYears(one, who, where) : withYearsOf(one, who, where, years);
    const text = tell(place) ?? tell(undefined);
    return text === undefined ? [] : [{ one, text }];
  });
  return [...texts.filter(({ one }) => one === form), ...texts.filter(({ one }) => one !== form)].map(
    ({ text }) => ({ text, origin: 'submitted', sources }),
  );
}

/** "on a career break", "returning to work": a title that tells where someone stands, not what they are. */
export function stateOf(title: string): string | undefined {
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
  const working = place === undefined ? '' : `${isApart(brief) ? ',' : ''} working ${place}`;
  return {
    text: behind(`As ${who}`, `${years === undefined ? '' : ` with ${years}`}${working}`).replace(/,$/, ''),
    sources: [
      ...brief.title.sources,
      ...employerSources(brief),
      ...(years === undefined ? [] : ['/yearsOfExperience']),
      ...domainSources(brief, place),
    ],
  };
}

/** Too long to stand before who one is. */
function isLong(place: string): boolean {
  return place.split(' ').length > 4 || /[(,/]/.test(place);
}

function isRow(place: string): boolean {
  return /, | & /.test(place.replace(/ \([^()]*\)/g, ''));
}

/** Whether years can stand in front: "I have four years of experience and work as a Roofer" says least first. */
function beginsWithYears(brief: Brief): boolean {
  const place = fieldOf(brief);
  return (
    experienced(brief) !== undefined && brief.company !== undefined && place !== undefined && !isRow(place)
  );
}

function withYearsOf(form: Form, who: string, place: string | undefined, years: string): string | undefined {
  // "with my own practice and nine years", "a hotel with 40 rooms, and I have nine years"
  const known = / with my own [^,]*$/.test(who) ? 'and' : / with [^,]*$/.test(who) ? 'and I have' : 'with';
  if (form === 'am') {
    const am = behind(`I'm ${who}`, ` ${known} ${years}`);
    return place === undefined ? `${am}.` : `${am}, working ${place}.`;
  }
  // A row of fields would be lost between what stands before and behind it.
  if (place !== undefined && isRow(place)) return undefined;
  const work =
    place === undefined
      ? `work as ${who}`
      : isLong(place)
        ? `work as ${who}, ${place}`
        : `work ${place} as ${who}`;
  if (form === 'years') return `I have ${years} and ${work}.`;
  return `I ${work}, ${known === 'with' ? 'with' : 'and have'} ${years}.`;
}

function withoutYears(form: Form, who: string, place: string | undefined): string | undefined {
  if (form === 'years') return undefined;
  if (place === undefined) return form === 'am' ? `I'm ${who}.` : `I work as ${who}.`;
  if (form === 'work' && !isRow(place))
    return isLong(place) ? `I work as ${who}, ${place}.` : `I work ${place} as ${who}.`;
  if (form === 'work') return undefined;
  return / (?:at|for|in|with|on) /.test(who)
    ? `I'm ${who}, working ${place}.`
    : `I'm ${who} working ${place}.`;
}
