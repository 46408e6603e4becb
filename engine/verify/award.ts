import type { Evidence } from './evidence.ts';
import { type Finding, type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** Awards and honours: prizes won, nominations, "employee of the month". */
export function awardFindings({ text, sentences }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { terms } of sentences) {
    for (const [at, { word }] of terms.entries()) {
      const found = HONOURS.has(word) ? honour(terms, at) : word === 'of' ? title(terms, at) : undefined;
      if (found === undefined) continue;
      const words = terms.slice(found.from, found.to + 1);
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      findings.push({
        kind: 'award',
        start,
        end,
        judge: (grounds) => judge(text.slice(start, end), words, grounds),
      });
    }
  }
  return findings;
}

/** Whether a word may name an honour. */
export function isHonourWord(word: string): boolean {
  return HONOURS.has(word) || PERIODS.has(word);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words that say that somebody was honoured. */
const HONOURS: ReadonlySet<string> = new Set(
  `award awards awarded prize prizes medal medals trophy trophies winner winners honoured honored honour honor honours
  honors won hackathon commended commendation commendations nominated nominee nomination shortlisted finalist runner-up laureate
  recognised recognized recognition accolade accolades praised voted scholarship bursary decorated gold silver bronze champion place`.split(
    /\s+/,
  ),
);

/** Verbs that hand an honour over to the person only in the passive: "was recognised", not "recognised warning signs". */
const PASSIVE: ReadonlySet<string> = new Set([
  'recognised',
  'recognized',
  'awarded',
  'praised',
  'voted',
  'decorated',
  'commended',
  'honoured',
  'honored',
  'nominated',
]);
const BE: ReadonlySet<string> = new Set('was were been is am are being get got'.split(' '));

function honour(terms: readonly Term[], at: number): Span | undefined {
  const word = terms[at]?.word ?? '';
  const next = terms[at + 1]?.word ?? '';
  const before = terms[at - 1]?.word ?? '';
  // "we took gold", "a gold medal"; "national roasting champion" rather than "I champion"
  if (MEDALS.test(word))
    return /^(?:took|won|take|takes|taking|winning|earned|got)$/.test(before) || /^medals?$/.test(next)
      ? { from: at, to: at }
      : undefined;
  if (word === 'place') return ORDINALS.has(before) ? { from: at - 1, to: at } : undefined;
  if (word === 'champion')
    return at > 0 &&
      before.length > 3 &&
      !/^(?:i|we|also|and|to|who|then|they|product|data|security|quality|safety|change|internal)$/.test(
        before,
      ) &&
      !before.endsWith('ly')
      ? { from: at, to: at }
      : undefined;
  if (PASSIVE.has(word)) {
    const near = terms.slice(Math.max(0, at - 3), at).some((one) => BE.has(one.word));
    if (!near && !/^(?:as|by|for|with)$/.test(next) && at > 0) return undefined;
  }
  // "optical character recognition" is what a program does.
  if (word === 'recognition' && RECOGNISED.test(terms[at - 1]?.word ?? '')) return undefined;
  if (word === 'award' && /^(?:of|for)$/.test(next) && /^contracts?$/.test(terms[at + 2]?.word ?? ''))
    return undefined;
  return { from: at, to: at };
}

/** "first place", "2nd place": which of them is the honour. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th', 'fifth 5th'].flatMap((names, at) =>
    names.split(' ').map((name) => [name, at + 1] as const),
  ),
);

const RECOGNISED =
  /^(?:character|speech|image|face|facial|pattern|voice|object|text|plate|entity|gesture|handwriting|revenue|optical|signal|species|iris)$/;

/** "advisor of the month" */
function title(terms: readonly Term[], at: number): Span | undefined {
  const [the, period] = [terms[at + 1]?.word, terms[at + 2]?.word ?? ''];
  const before = terms[at - 1];
  if (the !== 'the' || before === undefined || !PERIODS.has(period)) return undefined;
  if (
    /^(?:end|start|rest|most|beginning|first|last|half|part|day|time|all|week|month|quarter|year|out|close|middle|days|weeks|months|nights?)$/.test(
      before.word,
    )
  )
    return undefined;
  return { from: at - 1, to: at + 2 };
}

const PERIODS: ReadonlySet<string> = new Set(['month', 'year', 'week', 'quarter', 'season', 'term']);

/** The same periods as notes shorten them: "employee of the yr". */
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['month', ['month', 'mth', 'mo', 'mnth']],
  ['year', ['year', 'yr']],
  ['week', ['week', 'wk']],
  ['quarter', ['quarter', 'qtr']],
]);

/** Words of winning, and those of coming close. */
const MEDALS = /^(?:gold|silver|bronze)$/;
const WON = /^(?:won|winner|winners|awarded|laureate)$/;
const SHORT_OF_IT: ReadonlySet<string> = new Set(
  'nominated nominee nomination shortlisted shortlist finalist runner-up runner longlisted'.split(' '),
);

const RANKING: readonly string[] = [...ORDINALS.keys(), 'won', 'win', 'winner', 'gold'];

function judge(honour: string, words: readonly Term[], grounds: Grounds): Judgement {
  const medal = words.find(({ word }) => MEDALS.test(word) || word === 'champion')?.word;
  const rank = words.length === 2 ? ORDINALS.get(words[0]?.word ?? '') : undefined;
  if (rank !== undefined) {
    const question = {
      name: `award place ${rank}`,
      among: () => grounds.saying(RANKING),
      holds: ({ terms }: Evidence) =>
        terms.some(
          ({ word }) => ORDINALS.get(word) === rank || (rank === 1 && /^(?:won|win|winner|gold)$/.test(word)),
        ),
    };
    return judged(grounds, question, `The profile names no such honour: ${honour}.`);
  }
  const isWon = words.some(({ word }) => WON.test(word));
  const isDegree = /^hono?u?rs$/i.test(honour);
  const period = words.length > 1 ? words.at(-1)?.word : undefined;
  const question =
    period === undefined
      ? {
          name: `${isWon ? 'award won' : isDegree ? 'honours' : 'award'} ${medal ?? ''}`,
          among: () => grounds.saying([...HONOURS, 'win', 'hons', 'hon']),
          holds: ({ terms }: Evidence) =>
            terms.some(
              ({ word }) =>
                (HONOURS.has(word) && (word !== 'place' || !isWon)) ||
                word === 'win' ||
                (isDegree && /^hons?$/.test(word)),
            ) &&
            (medal === undefined || terms.some(({ word }) => word === medal)) &&
            (!isWon || !terms.some(({ word }) => SHORT_OF_IT.has(word))),
        }
      : {
          name: `award of the ${period}`,
          among: () => grounds.saying(SHORTENED.get(period) ?? [period]),
          holds: ({ terms }: Evidence) =>
            terms.some(
              ({ word }, at) =>
                (SHORTENED.get(period) ?? [period]).includes(word) && terms[at - 1]?.word !== 'per',
            ),
        };
  return judged(grounds, question, `The profile names no such honour: ${honour}.`);
}
