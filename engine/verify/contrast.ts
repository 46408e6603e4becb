import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/**
 * A thing of one kind told as one of another: "white-collar roles" of "blue-collar roles", "night shifts" of "day
 * shifts". The kind that is told must stand nowhere in the profile, while a line has the same thing of the other kind.
 */
export function kindsChanged({ sentences }: Statement, grounds: Grounds): readonly Refusal[] {
  return sentences.flatMap(({ terms }) =>
    terms.flatMap((term, at): readonly Refusal[] => {
      const kind = CONTRASTS.get(term.word);
      if (kind === undefined || grounds.with(term.key).length > 0) return [];
      // "automate manual reports" makes them the other.
      if (term.word === 'manual' && terms.some(({ word }) => word.startsWith('automat'))) return [];
      const head = headBehind(terms, at);
      if (head === undefined) return [];
      const line = grounds.first(
        `kind ${term.word} ${head.key}`,
        () => grounds.with(head.key).filter(({ isLine }) => isLine),
        (one) => hasOther(one, kind, head.key),
      );
      if (line === undefined) return [];
      return [
        {
          kind: 'scope',
          start: term.start,
          end: head.end,
          reason: `The profile says this of another kind: “${line.text}”.`,
          sources: [line.pointer],
        },
      ];
    }),
  );
}

/** Whether a word names a kind that has an opposite. */
export function isContrastWord(word: string): boolean {
  return CONTRASTS.has(word);
}

/** A word among those that exclude it: its group, and which side of the group it is on. */
interface Kind {
  readonly group: number;
  readonly side: string;
}

/** Words that exclude each other before the same noun; a slash joins those that say the same. */
const CONTRASTS: ReadonlyMap<string, Kind> = new Map(
  `blue white|internal external|private public|adult paediatric/pediatric/children/child neonatal geriatric/elderly|day night/overnight|
  morning afternoon evening/night|indoor outdoor|domestic international/overseas|inbound/incoming outbound/outgoing|junior senior|
  primary/infant secondary|upper lower|residential/domestic commercial industrial|wholesale retail|read write|hot cold|
  weekday weekend|male female|online offline|manual automatic/automated|urban rural|frontend backend|hardware software|
  print digital|import export|large/big small|short long|petrol diesel electric|permanent temporary|fixed mobile|
  ground upper/top|front back|north/northern south/southern east/eastern west/western|medical surgical|
  inpatient outpatient|payable receivable|debit credit|undergraduate postgraduate|breakfast lunch dinner|
  household/home business|summer winter|vegetarian meat|local national/regional|beginner/basic advanced|incoming outgoing`
    .split('|')
    .flatMap((sides, group) =>
      sides
        .trim()
        .split(/\s+/)
        .flatMap((side) => side.split('/').map((word): [string, Kind] => [word, { group, side }])),
    ),
);

/** The noun that a word describes: one of the next two with a meaning of their own, nothing between but such words. */
function headBehind(terms: readonly Term[], at: number): Term | undefined {
  for (const term of terms.slice(at + 1, at + 3)) {
    if (term.key === '') return undefined;
    if (!CONTRASTS.has(term.word) && term.word !== 'collar') return term;
  }
  return terms[at + 1];
}

function hasOther({ terms }: Evidence, kind: Kind, head: string): boolean {
  return terms.some(({ word }, at) => {
    const stated = CONTRASTS.get(word);
    if (stated === undefined || stated.group !== kind.group || stated.side === kind.side) return false;
    return terms.slice(at + 1, at + 4).some(({ key }) => key === head);
  });
}
