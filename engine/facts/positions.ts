import type { Pointer, Position, Profile } from '../types.ts';
import { employerOf, ownWorkOf } from './employer.ts';
import { type Fact, type Lexis, readFacts } from './read.ts';
import { readTitle } from './title.ts';

/** An earlier position as a text tells it. Its facts stay with it: none moves to the current job. */
export interface EarlierPosition {
  readonly pointer: Pointer;
  readonly title: string;
  readonly company?: string | undefined;
  /** "self-employed" or "freelance", where that was given for an employer or in the title. */
  readonly employment?: string | undefined;
  /** "2019–2021", "since 2019" or "until 2021". */
  readonly dates?: string | undefined;
  readonly dateSources?: readonly Pointer[];
  readonly facts: readonly Fact[];
}

/** Earlier positions told in running prose; older ones would make it a résumé. */
const POSITIONS = 3;
/** Of a position's lines the first few are read: what matters stands there, and two are told. */
const LINES = 5;

/** Reads the latest earlier positions, newest first, as far as a text may tell them. */
export function readPositions(profile: Profile, lexis: Lexis): readonly EarlierPosition[] {
  return (profile.experience ?? [])
    .slice(0, POSITIONS)
    .map((position, index) => readPosition(position, `/experience/${index}`, lexis));
}

function readPosition(position: Position, pointer: Pointer, lexis: Lexis): EarlierPosition {
  const own = { ...lexis, stack: position.stack ?? [] };
  const company = employerOf(position.company);
  const titles = position.role
    .split(/ ?(?:-+>|→|=>) ?/)
    .map((role) => readTitle({ role, ...(company !== undefined && { company }) }, []));
  const employment =
    (position.company === undefined ? undefined : ownWorkOf(position.company)) ??
    titles.find((title) => title.employment !== undefined)?.employment;
  return {
    pointer,
    title: titles.map(({ spoken }) => spoken).join(' and later '),
    ...(company !== undefined && { company }),
    ...(company === undefined && employment !== undefined && { employment }),
    ...datesOf(position, pointer),
    facts: [
      ...readFacts(position.achievements?.slice(0, LINES), `${pointer}/achievements`, 'result', own),
      ...readFacts(position.responsibilities?.slice(0, LINES), `${pointer}/responsibilities`, 'duty', own),
    ],
  };
}

function datesOf({ start, end }: Position, pointer: Pointer): Pick<EarlierPosition, 'dates' | 'dateSources'> {
  const [from, to] = [year(start), year(end)];
  if (from !== undefined && to !== undefined) {
    return {
      dates: from === to ? from : `${from}–${to}`,
      dateSources: [`${pointer}/start`, `${pointer}/end`],
    };
  }
  if (to !== undefined) return { dates: `until ${to}`, dateSources: [`${pointer}/end`] };
  return from === undefined ? {} : { dates: `from ${from}`, dateSources: [`${pointer}/start`] };
}

function year(date: string | undefined): string | undefined {
  return /^\d{4}/.exec(date ?? '')?.[0];
}
