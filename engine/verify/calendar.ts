import type { Evidence } from './evidence.ts';
import { type Finding, judged } from './finding.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** Months and days of the week: each that a text names must be named, in words or as a date. */
export function calendarFindings({ text, sentences }: Statement): readonly Finding[] {
  return sentences.flatMap(({ terms }) =>
    terms.flatMap((term, at): readonly Finding[] => {
      const day = dayOf(term.word);
      if (day === undefined || term.word === term.written || isFigure(text, terms, at, day)) return [];
      const { start, end } = term;
      const name = text.slice(start, end);
      const question = {
        name: `calendar ${day.name}`,
        among: (): readonly Evidence[] => [],
        holds: (one: Evidence) =>
          one.terms.some(({ word }) => dayOf(word)?.name === day.name) || saysElse(one, day),
      };
      return [
        {
          kind: 'number',
          start,
          end,
          judge: (grounds) =>
            judged(
              grounds,
              { ...question, among: () => grounds.all },
              `The profile does not name ${name} here.`,
            ),
        },
      ];
    }),
  );
}

/** Whether a word may name a month or a day of the week. */
export function isCalendarWord(word: string): boolean {
  return dayOf(word) !== undefined;
}

interface Day {
  readonly name: string;
  /** Its place in the year, from 1, of a month; 0 of a day of the week. */
  readonly month: number;
}

function dayOf(word: string): Day | undefined {
  return DAYS.get(word);
}

const DAYS: ReadonlyMap<string, Day> = new Map([
  ...'january:jan february:feb march:mar april:apr may june:jun july:jul august:aug september:sep:sept october:oct november:nov december:dec'
    .split(' ')
    .flatMap((names, at) => {
      const [name = ''] = names.split(':');
      return names.split(':').map((one) => [one, { name, month: at + 1 }] as const);
    }),
  ...'monday:mon tuesday:tue:tues wednesday:wed thursday:thu:thur:thurs friday:fri saturday:sat sunday:sun'
    .split(' ')
    .flatMap((names) => {
      const [name = ''] = names.split(':');
      return names
        .split(':')
        .flatMap((one) => [one, `${one}s`].map((form) => [form, { name, month: 0 }] as const));
    }),
]);

/** "Black Friday", "Monday to Friday", "May I …", "Mar Vista": no certain day. */
function isFigure(text: string, terms: readonly Term[], at: number, { month }: Day): boolean {
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]];
  if (term === undefined || at === 0) return true;
  if (month === 0) {
    // "better on a Tuesday than on release night"
    if (/^(?:black|cyber|good|easter|bank|an?|any)$/.test(before?.word ?? '')) return true;
    const isSpan = (one: Term | undefined, other: Term | undefined): boolean =>
      one !== undefined &&
      other !== undefined &&
      dayOf(other.word) !== undefined &&
      /^ ?(?:to|through|[-–])?$/.test(one.word);
    return (
      isSpan(before, terms[at - 2]) ||
      isSpan(next, terms[at + 2]) ||
      /^ ?[-–] ?$/.test(text.slice(term.end, next?.start ?? term.end))
    );
  }
  // A month stands behind a preposition or another month, or before a year or a day.
  return !(
    /^(?:in|since|until|till|from|to|by|of|during|every|each|last|this|early|late|mid|and|between|before|after|on|for)$/.test(
      before?.word ?? '',
    ) || /^\d{1,4}$/.test(next?.word ?? '')
  );
}

/** A date in figures names its month, "weekends" and "weekdays" their days. */
function saysElse({ text, words }: Evidence, { name, month }: Day): boolean {
  if (month === 0) return words.includes(/^s/.test(name) ? ' weekend' : ' weekday');
  const number = String(month).padStart(2, '0');
  return [...text.matchAll(NUMERIC)].some(([, one, other]) => (one ?? other)?.padStart(2, '0') === number);
}

/** "2019-03", "03/2019", "31.03.2020" */
const NUMERIC = /\b(?:(?:19|20)\d\d-(\d{2})|(?:\d{1,2}[./])?(\d{1,2})[./](?:19|20)\d\d)\b/g;
