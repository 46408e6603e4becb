import type { Quantity } from '../numbers/read.ts';
import type { Pointer } from '../types.ts';
import type { Evidence } from './evidence.ts';
import type { Grounds } from './grounds.ts';
import { keyOf } from './keys.ts';
import type { Statement } from './statement.ts';

/** What supports a number that a reader of the whole profile counts: how many languages, how long a job took. */
export function tallied(claim: Quantity, statement: Statement, grounds: Grounds): readonly Pointer[] {
  if (claim.unit === undefined) {
    const found = counted(claim, statement, grounds);
    return found.length > 0 ? found : enumerated(claim, statement, grounds);
  }
  if (claim.unit === 'year' && APART.test(statement.text.slice(claim.end, claim.end + 12))) {
    const found = apart(claim, grounds);
    if (found.length > 0) return found;
  }
  return claim.unit === 'year' || claim.unit === 'month' ? lasted(claim, grounds) : [];
}

const APART = /^ (?:after|later|before|earlier)\b/;

/** "five years after her BSc": two years of the profile that lie so far apart. */
function apart({ value }: Quantity, grounds: Grounds): readonly Pointer[] {
  const dated = grounds.all.flatMap((one) => {
    const year = /^(\d{4})(?:-\d{2})?$/.exec(one.text.trim())?.[1];
    return year === undefined ? [] : [{ year: Number(year), pointer: one.pointer }];
  });
  for (const from of dated) {
    const to = dated.find(({ year }) => year - from.year === value);
    if (to !== undefined) return [from.pointer, to.pointer];
  }
  return [];
}

/** "two countries" of a line that names Sweden and Norway, where the text is about that line. */
function enumerated(
  { value, counted: noun, start }: Quantity,
  statement: Statement,
  grounds: Grounds,
): readonly Pointer[] {
  if (noun === undefined || value < 2 || value > 6 || !Number.isInteger(value)) return [];
  const around = statement.contentAround(start);
  return grounds
    .linesWith(around)
    .filter(
      ({ line }) => !line.quantities.some(({ counted }) => counted === noun) && listsIn(line).includes(value),
    )
    .map(({ line }) => line.pointer);
}

const lists = new WeakMap<Evidence, readonly number[]>();

/** How many names with a capital stand in each list of a line. */
function listsIn(line: Evidence): readonly number[] {
  const known = lists.get(line);
  if (known !== undefined) return known;
  const { terms, text } = line;
  const sizes: number[] = [];
  let size = 0;
  for (const [at, { start, written, word }] of terms.entries()) {
    if (!/^[A-Z]/.test(written)) {
      if (word !== 'and' || size === 0) {
        sizes.push(size);
        size = 0;
      }
      continue;
    }
    const before = terms[at - 1];
    const gap = before === undefined ? '' : text.slice(before.end, start);
    if (size > 0 && gap === ' ' && before?.word !== 'and') continue;
    size += 1;
  }
  sizes.push(size);
  const found = sizes.filter((one) => one > 1);
  lists.set(line, found);
  return found;
}

/** "three languages" of somebody who lists three. */
function counted(
  { counted: noun, value, start, end }: Quantity,
  { text }: Statement,
  grounds: Grounds,
): readonly Pointer[] {
  const said = noun ?? /[\p{L}-]+/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  const list = LISTS.get(keyOf(said.toLowerCase()));
  if (list === undefined || start === end) return [];
  const listed = grounds.supporting(
    `listed ${list.source}`,
    () => grounds.all,
    ({ pointer }) => list.test(pointer),
  );
  return listed.length === value ? listed : [];
}

const LISTS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['languages tongues', /^\/languages\/\d+$/],
      ['certifications certificates credentials licences', /^\/certifications\/\d+$/],
      ['degrees qualifications', /^\/education\/\d+\/qualification$/],
      ['tools technologies', /^\/stack\/\d+$/],
      ['employers companies', /^\/(?:experience\/\d+\/)?company$/],
    ] as const
  ).flatMap(([nouns, list]) => nouns.split(' ').map((noun) => [keyOf(noun), list] as const)),
);

/** "three years" at a job from 2014-03 to 2017-08: whole years, or what they come to in months. */
function lasted({ value, unit }: Quantity, grounds: Grounds): readonly Pointer[] {
  const months = value * (unit === 'year' ? 12 : 1);
  const job = jobsOf(grounds).find(({ length }) => {
    const isWhole = unit === 'year' && Number.isInteger(value) && length >= months && length < months + 12;
    return isWhole || Math.abs(length - months) <= 1;
  });
  return job?.sources ?? [];
}

/** An earlier job of which both dates are known. */
interface Job {
  /** Months. */
  readonly length: number;
  readonly sources: readonly Pointer[];
}

const jobs = new WeakMap<Grounds, readonly Job[]>();

function jobsOf(grounds: Grounds): readonly Job[] {
  const known = jobs.get(grounds);
  if (known !== undefined) return known;
  const dates = new Map(
    grounds.all.flatMap(({ pointer, text }) =>
      DATE.test(pointer) ? [[pointer, monthOf(text)] as const] : [],
    ),
  );
  const found = [...dates].flatMap(([start, from]) => {
    const end = start.replace(/start$/, 'end');
    const to = start === end ? undefined : dates.get(end);
    return from === undefined || to === undefined ? [] : [{ length: to - from, sources: [start, end] }];
  });
  jobs.set(grounds, found);
  return found;
}

const DATE = /^\/experience\/\d+\/(?:start|end)$/;

function monthOf(date: string): number | undefined {
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(date.trim());
  return found === null ? undefined : Number(found[1]) * 12 + Number(found[2] ?? 1);
}
