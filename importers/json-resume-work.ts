import type { ImportResult } from '../contract/imports.ts';
import { isOngoing } from './dates.ts';
import { LIMITS } from './limits.ts';
import { isResult } from './results.ts';
import { dateAt, type Fields, fieldsAt, firstOf, type Listed, orNone } from './shape.ts';
import { linesAt, textAt } from './text.ts';
import type { Warnings } from './warnings.ts';

type Position = NonNullable<ImportResult['profile']['experience']>[number];

/** A job of `work[]`. */
interface Job extends Omit<Position, 'role'> {
  readonly role: string | undefined;
  readonly domain: string | undefined;
  readonly pointer: string;
  readonly ongoing: boolean;
}

export interface Jobs {
  readonly current: Job | undefined;
  /** Newest first. */
  readonly earlier: Position[] | undefined;
}

/**
 * The current job and the earlier ones. The current one has no end, and of several it began last; where all have
 * ended, it ended last. Both guesses are warned of.
 *
 * @example
 * jobsOf([{ value: { position: 'Nurse' }, pointer: '/work/0' }], warnings).current?.role; // 'Nurse'
 */
export function jobsOf(work: readonly Listed[], warnings: Warnings): Jobs {
  const jobs = work.map(({ value, pointer }) => jobOf(fieldsAt(value, pointer, warnings), pointer, warnings));
  const told = jobs.filter(({ role, company, responsibilities, achievements }) =>
    [role, company, responsibilities, achievements].some((part) => part !== undefined),
  );
  const [current, ...earlier] = told.toSorted(newestFirst);
  if (current === undefined) return { current, earlier: undefined };
  tellOfGuess(current, earlier, warnings);
  return { current, earlier: orNone(positionsOf(earlier, warnings)) };
}

function jobOf(fields: Fields, pointer: string, warnings: Warnings): Job {
  const at = (key: string, max: number) => textAt(fields[key], `${pointer}/${key}`, max, warnings);
  const { domain, duties } = describe(fields['description'], `${pointer}/description`, warnings);
  const highlights = linesAt(fields['highlights'], `${pointer}/highlights`, LIMITS.line, warnings);
  const summary = linesAt(fields['summary'], `${pointer}/summary`, LIMITS.line, warnings);
  const responsibilities = [...duties, ...summary, ...highlights.filter((line) => !isResult(line))];
  const achievements = highlights.filter(isResult);
  const list = (lines: string[], place: string) =>
    orNone(firstOf([...new Set(lines)], LIMITS.lines, `${pointer}/${place}`, warnings));
  const end = fields['endDate'];
  const ongoing = end === undefined || end === null || (typeof end === 'string' && isOngoing(end));
  return {
    pointer,
    ongoing,
    role: at('position', LIMITS.role),
    company: at('name', LIMITS.company) ?? at('company', LIMITS.company),
    domain,
    start: dateAt(fields['startDate'], `${pointer}/startDate`, warnings),
    end: ongoing ? undefined : dateAt(end, `${pointer}/endDate`, warnings),
    responsibilities: list(responsibilities, 'highlights'),
    achievements: list(achievements, 'highlights'),
  };
}

/** By the schema a description is a few words on the company ("Social Media Company"); people also list duties. */
function describe(value: unknown, pointer: string, warnings: Warnings) {
  const lines = linesAt(value, pointer, LIMITS.line, warnings);
  const [only] = lines;
  const isShort = only !== undefined && lines.length === 1 && only.length <= 60 && !/[.!?;:]$/.test(only);
  return isShort ? { domain: only, duties: [] } : { domain: undefined, duties: lines };
}

/** Ongoing ones first, then by end, then by start; where nothing tells, as they stand in the file. */
function newestFirst(a: Job, b: Job): number {
  if (a.ongoing !== b.ongoing) return a.ongoing ? -1 : 1;
  return compare(b.end, a.end) || compare(b.start, a.start);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

function tellOfGuess(current: Job, earlier: readonly Job[], warnings: Warnings): void {
  if (!current.ongoing) {
    warnings.add(
      'guessed',
      current.pointer,
      'Is taken for the current job: it ended last, and all have ended.',
    );
  } else if (earlier.some(({ ongoing }) => ongoing)) {
    warnings.add(
      'guessed',
      current.pointer,
      'Is taken for the current job: of those without an end it began last.',
    );
  }
}

function positionsOf(jobs: readonly Job[], warnings: Warnings): Position[] {
  const positions = jobs.flatMap(({ role, pointer, ongoing: _ongoing, domain, ...rest }) => {
    if (role === undefined) {
      warnings.add('left-out', pointer, 'Is left out: an earlier job needs a position.');
      return [];
    }
    if (domain !== undefined) {
      warnings.add('left-out', `${pointer}/description`, 'Is left out: only the current job has a domain.');
    }
    return [{ role, ...rest }];
  });
  return firstOf(positions, LIMITS.positions, '/work', warnings);
}
