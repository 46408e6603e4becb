import type { Pointer, Position, Profile } from '../types.ts';
import { type Fact, type Lexis, readFacts } from './read.ts';
import { readTitle } from './title.ts';

/** An earlier position as a text tells it. Its facts stay with it: none moves to the current job. */
export interface EarlierPosition {
  readonly pointer: Pointer;
  readonly title: string;
  readonly company?: string | undefined;
  /** "2019–2021", "since 2019" or "until 2021". */
  readonly dates?: string | undefined;
  readonly dateSources?: readonly Pointer[];
  readonly facts: readonly Fact[];
}

export function readPositions(profile: Profile, lexis: Lexis): readonly EarlierPosition[] {
  return (profile.experience ?? []).map((position, index) =>
    readPosition(position, `/experience/${index}`, lexis),
  );
}

function readPosition(position: Position, pointer: Pointer, lexis: Lexis): EarlierPosition {
  const own = { ...lexis, stack: position.stack ?? [] };
  const company = position.company?.normalize('NFC').trim();
  return {
    pointer,
    title: readTitle({ role: position.role }, []).text,
    ...(company !== undefined && company !== '' && { company }),
    ...datesOf(position, pointer),
    facts: [
      ...readFacts(position.achievements, `${pointer}/achievements`, 'result', own),
      ...readFacts(position.responsibilities, `${pointer}/responsibilities`, 'duty', own),
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
