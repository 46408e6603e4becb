import type { ClaimKind } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { type Finding, judged } from './finding.ts';
import { isHeading } from './heading.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/**
 * Names of which every word is a common one, yet which name one certain thing: public bodies ("the Home Office", "the
 * Department of Health") and the grade of a certificate ("Solutions Architect Professional").
 */
export function certainNameFindings({ text, sentences }: Statement): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    const { terms } = sentence;
    if (isHeading(text, sentence)) return [];
    const isHeld = terms.some(({ word }) => HELD.test(word));
    return terms.flatMap((term, at): readonly Finding[] => {
      if (at === 0 || term.word === term.written) return [];
      if (GRADES.has(term.word)) return isHeld ? asked('credential', text, gradedAt(text, terms, at)) : [];
      return asked('name', text, bodyAt(text, terms, at));
    });
  });
}

/** Whether a word may stand in such a name. */
export function isCertainNameWord(word: string): boolean {
  return GRADES.has(word) || OFFICES.has(word) || PUBLIC.has(word);
}

/** Behind these, with "of", stands what makes a body a certain one. */
const OFFICES: ReadonlySet<string> = new Set(
  'department ministry institute bank court board bureau office house academy faculty secretary society'.split(
    ' ',
  ),
);
/** The last words of bodies, with the words before that make them certain; any word with a capital where none is given. */
const PUBLIC: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    office: /^(?:home|foreign|cabinet|post|patent|passport|met|probation|audit|commonwealth|tax|land)$/,
    council: /./,
    agency: /^(?:environment|space|border|security|transport|standards|safety|energy|highways|protection)$/,
    authority: /./,
    commission: /./,
    police: /./,
    trust: /^(?:national|heritage|wildlife|land|woodland|health)$/,
    service:
      /^(?:health|prison|civil|probation|ambulance|secret|forest|weather|postal|parks?|rescue|prosecution)$/,
    union: /^(?:european|african|credit|students?)$/,
    nations: /^united$/,
    cross: /^red$/,
    bank: /^(?:world|central|national|reserve|state|development|african|asian|european)$/,
    mail: /^royal$/,
    court: /^(?:high|supreme|crown|county|district|federal|family)$/,
    guard: /^(?:national|coast)$/,
    army: /^(?:british|indian|us|salvation)$/,
  }),
);

function bodyAt(text: string, terms: readonly Term[], at: number): readonly Term[] {
  const { word = '' } = terms[at] ?? {};
  if (OFFICES.has(word) && terms[at + 1]?.word === 'of') {
    const run = capitalsFrom(text, terms, at, 1);
    return run.length > 2 && !/^(?:directors?|governors?|trustees?)$/.test(run.at(-1)?.word ?? '') ? run : [];
  }
  const certain = PUBLIC.get(word);
  // "Police Officer" is a title.
  if (certain === undefined || isTitleNoun(terms[at + 1]?.word ?? '')) return [];
  const run = capitalsFrom(text, terms, at, -1);
  const before = run.at(-2);
  return before !== undefined && before !== terms[0] && certain.test(before.word) ? run : [];
}

/** The words with capitals around the grade of a certificate. */
function gradedAt(text: string, terms: readonly Term[], at: number): readonly Term[] {
  const run = [...capitalsFrom(text, terms, at, -1).slice(0, -1), ...capitalsFrom(text, terms, at, 1)];
  return run.length > 1 && !GRADES.has(terms[at + 1]?.word ?? '') ? run : [];
}

/** The words with capitals that stand side by side from a place on, forwards or backwards, in their order. */
function capitalsFrom(text: string, terms: readonly Term[], at: number, step: 1 | -1): readonly Term[] {
  const run: Term[] = [];
  for (let place = at; place >= 0 && place < terms.length && run.length < LONGEST; place += step) {
    const [term, before] = [terms[place], terms[place - step]];
    if (term === undefined) break;
    const gap =
      before === undefined
        ? ''
        : text.slice(Math.min(before.end, term.end), Math.max(before.start, term.start));
    if (run.length > 0 && !/^[ -]$/.test(gap)) break;
    if (
      term.word === term.written &&
      !(term.word === 'of' || (step === 1 && /^(?:for|and|the)$/.test(term.word)))
    )
      break;
    run.push(term);
  }
  while (run.length > 0 && run.at(-1)?.word === run.at(-1)?.written) run.pop();
  // "Holds ISTQB Foundation Level": the verb at the head of a sentence is no part of the name.
  if (run.at(-1) === terms[0] && HELD.test(terms[0]?.word ?? '')) run.pop();
  return step === 1 ? run : run.reverse();
}

const LONGEST = 7;

function asked(kind: ClaimKind, text: string, run: readonly Term[]): readonly Finding[] {
  const [first, last] = [run[0], run.at(-1)];
  // A word that nobody else has is the business of the names' own reader.
  if (first === undefined || last === undefined || run.some((term) => term.names && kind === 'name'))
    return [];
  const words = run.filter(({ word }) => !SMALL.test(word)).map(({ word }) => word);
  const initials = words.map((word) => word.charAt(0)).join('');
  const question = {
    name: `certain ${kind} ${words.join(' ')}`,
    holds: ({ words: stated }: Evidence) =>
      words.every((word) => stated.includes(` ${word} `)) || stated.includes(` ${initials} `),
  };
  const name = text.slice(first.start, last.end);
  return [
    {
      kind,
      start: first.start,
      end: last.end,
      judge: (grounds) =>
        judged(grounds, { ...question, among: () => grounds.all }, `The profile does not name ${name}.`),
    },
  ];
}

const SMALL =
  /^(?:of|for|and|the|level|certificate|certification|certified|diploma|degree|course|exam|licen[cs]e|award|member|membership|qualification)$/;

const HELD =
  /^(?:hold|holds|holding|held|certified|certification|certifications|passed|earned|gained|qualified)$/;

/** Words that tell one certificate of a body from the next. */
const GRADES: ReadonlySet<string> = new Set(
  'foundation fundamentals intermediate advanced higher expert practitioner professional associate specialist master'.split(
    ' ',
  ),
);
