import type { Quantity } from '../numbers/read.ts';
import type { Pointer } from '../types.ts';
import type { Grounds } from './grounds.ts';
import { keyOf } from './keys.ts';
import type { Statement } from './statement.ts';

/** What supports a number that a reader of the whole profile counts: how many languages, how long a job took. */
export function tallied(claim: Quantity, statement: Statement, grounds: Grounds): readonly Pointer[] {
  if (claim.unit === undefined) return counted(claim, statement, grounds);
  return claim.unit === 'year' || claim.unit === 'month' ? lasted(claim, grounds) : [];
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
