import type { Pointer } from '../types.ts';
import { COMMON_NAMES } from './common-names.ts';
import { contentOf, sharedBy } from './content.ts';
import { CURRENT, type Evidence, jobOf } from './evidence.ts';
import type { Judgement, Place, Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Sentence, Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/** The jobs that each sentence of a text may be about. */
export interface Setting {
  readonly sentence: Sentence;
  /** Jobs by their place in `experience`; nothing when any may be meant. */
  readonly jobs: ReadonlySet<number> | undefined;
  /** Whether the sentence itself says which. */
  readonly said: boolean;
}

/**
 * Tells from employers, titles and words of time which job each sentence is about. What names none goes on with the
 * job of the sentence before; a text begins with the current one.
 */
export function settingsOf({ text, sentences }: Statement, grounds: Grounds): readonly Setting[] {
  const names = jobNames(grounds);
  if (!names.some(({ job }) => job !== CURRENT)) return [];
  const settings: Setting[] = [];
  let going: ReadonlySet<number> | undefined = new Set([CURRENT]);
  for (const sentence of sentences.flatMap((whole) => turnsOf(text, whole))) {
    const before = text.slice(settings.at(-1)?.sentence.end ?? 0, sentence.start);
    // Behind an empty line a text goes on with the current job, unless a heading stands above.
    if (/[.!?]\s*?\n\s*\n/.test(before)) going = new Set([CURRENT]);
    const said = jobsSaid(text, sentence, names);
    if (said !== undefined && said.size > 0) going = said;
    const isOpen = sentence.terms.some(
      ({ word }, at) =>
        OPEN.test(word) ||
        (/^(?:have|i've|we've)$/.test(word) &&
          /(?:ed|ght|ten|ken|lt|wn|un|ade|et)$/.test(sentence.terms[at + 1]?.word ?? '')),
    );
    const isSaid = said !== undefined && said.size > 0;
    const isOpenOrDated = isOpen || (going !== undefined && isBeyond(sentence, going, grounds));
    settings.push({
      sentence,
      jobs: said === undefined || (isOpenOrDated && !isSaid) ? undefined : going,
      said: isSaid,
    });
  }
  return settings;
}

/** "I teach maths, and before this I taught nursery": a sentence is parted where it turns to another time. */
function turnsOf(text: string, sentence: Sentence): readonly Sentence[] {
  const { terms } = sentence;
  const at = terms.findIndex(
    ({ word }, place) =>
      place >= LEAST_WORDS &&
      terms.length - place >= LEAST_WORDS &&
      (EARLIER.has(word) || word === 'before') &&
      /^(?:and|but|while|whereas|where|having)$/.test(terms[place - 1]?.word ?? '') &&
      /^(?:this|that|then|i|at|as|in|it|my)$/.test(terms[place + 1]?.word ?? ''),
  );
  const [last, first] = [terms[at - 2], terms[at]];
  if (last === undefined || first === undefined || text === '') return [sentence];
  return [
    { ...sentence, end: last.end, terms: terms.slice(0, at - 1) },
    { ...sentence, start: first.start, terms: terms.slice(at) },
  ];
}

const LEAST_WORDS = 3;

/** "In 2019 I …" behind a job that ended in 2018: a year in which that job was not held. */
function isBeyond({ terms }: Sentence, jobs: ReadonlySet<number>, grounds: Grounds): boolean {
  const years = terms.flatMap(({ word }) => (/^(?:19|20)\d\d$/.test(word) ? [Number(word)] : []));
  if (years.length === 0) return false;
  const yearOf = (job: number, end: string): number | undefined => {
    const found = grounds.all.find(({ pointer }) => pointer === `/experience/${job}/${end}`)?.text;
    return found === undefined ? undefined : Number.parseInt(found, 10);
  };
  return [...jobs].every((job) => {
    const [from, to] = [yearOf(job, 'start'), yearOf(job, 'end')];
    return years.every((year) => (from !== undefined && year < from) || (to !== undefined && year > to));
  });
}

/** Words that take in the whole working life. */
const OPEN = /^(?:career|years|lifetime|throughout|always)$/;
const NOW: ReadonlySet<string> = new Set([
  'now',
  'here',
  'today',
  'currently',
  'current',
  'present',
  'nowadays',
  'presently',
]);

const EARLIER: ReadonlySet<string> = new Set(
  'previously earlier formerly past prior previous former before once originally internship'.split(' '),
);

/** "since then", "has since organised": up to now. */
function isSince(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.word !== 'since') return false;
  return terms[at + 1]?.word === 'then' || /^(?:has|have|'ve|i've)$/.test(terms[at - 1]?.word ?? '');
}

interface JobName {
  readonly job: number;
  readonly keyLine: string;
  readonly isCompany: boolean;
  /** A title as it was typed; it names a job where it is somebody's, not where it is counted. */
  readonly words?: string;
  /** Whether it is the first word of a company's name alone, which has a capital where it names it. */
  readonly isShort?: boolean;
  /** The head of a title, alone: it names a job only behind "as" or "was". */
  readonly noun?: string;
}

function jobNames({ all }: Grounds): readonly JobName[] {
  const current = new Set(all.filter(({ pointer }) => pointer === '/role').flatMap(({ keys }) => [...keys]));
  const companies = new Set(
    all.filter(({ pointer }) => pointer.endsWith('/company')).map(({ text }) => text),
  );
  const schools = all.filter(
    ({ pointer, text }) => pointer.startsWith('/education/') && !companies.has(text),
  );
  // "Liuteria" of "Liuteria Bonfanti" may as well be that of a school.
  const isOfSchool = (key: string): boolean => schools.some(({ keys }) => keys.has(key));
  const named = all.flatMap((one): readonly JobName[] => {
    const isCompany = /(?:^|\/)company$/.test(one.pointer);
    if (one.job === undefined || (!isCompany && !one.pointer.endsWith('/role')) || one.keyLine.trim() === '')
      return [];
    const whole = { job: one.job, keyLine: one.keyLine, isCompany };
    const [first] = one.terms;
    // "Tinwhistle" of "Tinwhistle Games"
    const isShort =
      isCompany &&
      first !== undefined &&
      first.key.length > 4 &&
      !COMMON_NAMES.has(first.word) &&
      !isOfSchool(first.key);
    if (isShort) return [whole, { ...whole, keyLine: ` ${first.key} `, isShort }];
    if (isCompany || one.job === CURRENT) return [whole];
    const nouns = one.terms.filter(({ word, key }) => isTitleNoun(word) && !current.has(key));
    const spoken = { ...whole, words: one.words };
    return [spoken, ...nouns.map(({ word, key }) => ({ ...whole, keyLine: ` ${key} `, noun: word }))];
  });
  return named.sort((one, other) => Number(other.isCompany) - Number(one.isCompany));
}

/** The jobs that a sentence names; none when it names none, nothing when it names the past at large. */
function jobsSaid(
  text: string,
  { terms }: Sentence,
  names: readonly JobName[],
): ReadonlySet<number> | undefined {
  const keyLine = ` ${terms
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join(' ')} `;
  const jobs = new Set<number>();
  let isPlaced = false;
  // Companies first: "best officer in 2015 at Brightlite" is of Brightlite, whoever else was an officer.
  for (const { job, keyLine: name, isCompany, noun, words, isShort } of names) {
    if (!keyLine.includes(name)) continue;
    if (noun !== undefined && (isPlaced || !isHeld(terms, noun))) continue;
    if (words !== undefined && !isHeld(terms, words.trim().split(' ').at(-1) ?? '')) continue;
    // "the hotel contract" does not name Hotel Linden.
    if (isShort === true && !terms.some(({ key, word, written }) => key === name.trim() && word !== written))
      continue;
    if (isCompany && isLeft(text, terms, name)) continue;
    isPlaced ||= isCompany;
    jobs.add(job);
  }
  const isNow = terms.some(({ word }, at) => NOW.has(word) || isSince(terms, at));
  const isEarlier = terms.some(
    ({ word }, at) =>
      EARLIER.has(word) &&
      // "once a quarter"
      !(word === 'once' && /^(?:a|an|in|per|every|each|the)$/.test(terms[at + 1]?.word ?? '')),
  );
  if (isNow) jobs.add(CURRENT);
  if (isEarlier && ![...jobs].some((job) => job !== CURRENT)) return undefined;
  return jobs;
}

/** "as a picker", "was an administrator" */
function isHeld(terms: Sentence['terms'], noun: string): boolean {
  return terms.some(
    ({ word }, at) =>
      word === noun &&
      (/^(?:days?|months?|years?|time|times|role|job|post)$/.test(terms[at + 1]?.word ?? '') ||
        terms
          .slice(Math.max(0, at - 4), at)
          .some((one) => /^(?:as|was|were|been|while|when|being)$/.test(one.word))),
  );
}

/** "Before Acme, …": the job named is the one that the sentence is not about. */
function isLeft(text: string, terms: Sentence['terms'], name: string): boolean {
  const first = name.trim().split(' ')[0];
  const at = terms.findIndex(({ key }) => key === first);
  const near = terms.slice(Math.max(0, at - 3), at);
  return near.some(({ word }) => /^(?:before|joining|leaving|left)$/.test(word)) && text !== '';
}

/** Whether a stretch of a text quotes a value of the profile word for word. */
type IsQuoted = (stretch: Place) => boolean;

/**
 * A line quoted word for word may stand anywhere; not so inside a sentence that says of which job it is.
 */
function isMovable({ sentence, said }: Setting, place: Place, isQuoted: IsQuoted): boolean {
  return !isQuoted(said ? sentence : place);
}

/** A supported claim whose sources all belong to another job than its sentence is about. */
export function movedClaim(
  { start, end, kind }: Place & { readonly kind: string },
  judgement: Judgement,
  settings: readonly Setting[],
  isQuoted: IsQuoted,
): Judgement {
  if (!judgement.supported || !MOVABLE.has(kind) || judgement.sources.length === 0) return judgement;
  const setting = settings[lastFrom(settings, start)];
  // The sign of "98%" stands behind the last word of its sentence.
  if (setting === undefined || start > setting.sentence.end) return judgement;
  if (setting.jobs === undefined || (kind === 'technology' && !setting.said)) return judgement;
  const { jobs } = setting;
  if (judgement.sources.some((pointer) => fits(pointer, jobs))) return judgement;
  if (!isMovable(setting, { start, end }, isQuoted)) return judgement;
  return { supported: false, reason: 'The profile says this of another job.' };
}

/** The place of the last sentence that begins at an offset or before it. */
function lastFrom(settings: readonly Setting[], offset: number): number {
  let low = 0;
  let high = settings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((settings[middle]?.sentence.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const MOVABLE: ReadonlySet<string> = new Set(['number', 'technology', 'strength', 'award']);

function fits(pointer: Pointer, jobs: ReadonlySet<number>): boolean {
  const job = jobOf(pointer);
  return job === undefined || jobs.has(job);
}

/** Lines of one job told in a sentence about another, where no claim of theirs gives it away. */
export function linesMoved(
  { text }: Statement,
  settings: readonly Setting[],
  grounds: Grounds,
  isQuoted: IsQuoted,
): readonly Refusal[] {
  return settings.flatMap((setting): readonly Refusal[] => {
    const { sentence, jobs } = setting;
    if (jobs === undefined) return [];
    return segmentsOf(text, sentence)
      .flatMap((whole) => [whole, ...itemsOf(text, whole)])
      .flatMap((segment): readonly Refusal[] => {
        const line = movedLine(segment, setting, jobs, grounds);
        const place = {
          start: segment[0]?.start ?? sentence.start,
          end: segment.at(-1)?.end ?? sentence.end,
        };
        if (line === undefined || !isMovable(setting, place, isQuoted)) return [];
        return [
          {
            kind: 'job',
            ...place,
            reason: 'The profile says this of another job.',
            sources: [line.pointer],
          },
        ];
      });
  });
}

/** The line of another job that a stretch of a sentence tells, when no line of its own job or of the person does. */
function movedLine(
  segment: Segment,
  { said }: Setting,
  jobs: ReadonlySet<number>,
  grounds: Grounds,
): Evidence | undefined {
  // "Before contract review, she was a product analyst": what came later only says when.
  if (/^(?:before|after|since|until|prior)$/.test(segment[0]?.word ?? '') && segment.length <= 5)
    return undefined;
  // "At Brightloom I was a junior developer": the words of a title tell of no line.
  const own = said ? namesOf(jobs, grounds) : NO_KEYS;
  const keys = new Set([...contentOf(segment)].filter((key) => !own.has(key)));
  // Two words are enough where the sentence itself says of which job it is.
  if (keys.size < (said ? 2 : CLEAR)) return undefined;
  const matches = grounds.linesWith(keys);
  const [best] = matches;
  if (best === undefined) return undefined;
  const close = matches.filter(({ shared }) => shared >= best.shared / 2).map(({ line }) => line);
  if (close.some((line) => fits(line.pointer, jobs)) || isOfPerson(close, keys)) return undefined;
  if (best.shared >= Math.max(CLEAR, Math.ceil(keys.size * 0.6))) return best.line;
  if (!said || best.shared < 2 || best.shared < Math.ceil(keys.size * 0.5)) return undefined;
  // Of two words in common, both must be most of what the line is about, or be of no line of the job told of.
  if (best.shared >= contentOf(best.line.terms).size * 0.6) return best.line;
  const isElsewhere = matches.some(({ line }) => fits(line.pointer, jobs));
  return isElsewhere ? undefined : best.line;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** The words of the titles and employers of some jobs. */
function namesOf(jobs: ReadonlySet<number>, { all }: Grounds): ReadonlySet<string> {
  const named = all.filter(
    ({ pointer, job }) => job !== undefined && jobs.has(job) && /(?:role|company)$/.test(pointer),
  );
  return new Set(named.flatMap(({ keys }) => [...keys]));
}

/** The items of a list: "check tickets, sweep the yard and look after the tills". */
function itemsOf(text: string, segment: Segment): readonly Segment[] {
  const items: Term[][] = [[]];
  for (const [at, term] of segment.entries()) {
    const before = segment[at - 1];
    const parts =
      before !== undefined && (term.word === 'and' || text.slice(before.end, term.start).includes(','));
    if (parts) items.push([]);
    if (term.word !== 'and') items.at(-1)?.push(term);
  }
  return items.length > 1 ? items.filter((item) => item.length > 1) : [];
}

/** So many words in common tell one line from others. */
const CLEAR = 3;

function isOfPerson(lines: readonly Evidence[], keys: ReadonlySet<string>): boolean {
  return lines.some((line) => line.job === undefined && sharedBy(keys, line.keys) > 0);
}
