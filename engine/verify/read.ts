import { type Folded, fold } from '../numbers/fold.ts';
import { awardFindings } from './award.ts';
import { calendarFindings } from './calendar.ts';
import { certainNameFindings } from './certain-names.ts';
import { credentialFindings } from './credential.ts';
import { employerFindings } from './employer.ts';
import type { Finding } from './finding.ts';
import { languageFindings } from './language.ts';
import { leadingFindings } from './leading.ts';
import { CONCERNS } from './lexemes.ts';
import { nameFindings } from './name.ts';
import type { SameNoun } from './nouns.ts';
import { numberFindings } from './number.ts';
import { placeFindings } from './places.ts';
import { qualityFindings } from './quality.ts';
import { scopeFindings } from './scope.ts';
import { Statement } from './statement.ts';
import { technologyFindings } from './technology.ts';
import { titleFindings } from './title.ts';

/** What a text says before it is compared with anything. */
export interface Reading {
  readonly folded: Folded;
  readonly statement: Statement;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a text as a reader sees it: look-alike letters, digits of other scripts and what is invisible are folded
 * first. Every kind of claim has a reader of its own; a new kind is one more line here.
 */
export function readClaims(text: string, stack: readonly string[], sameNoun: SameNoun): Reading {
  const folded = fold(text);
  const statement = new Statement(folded.text, stack);
  const findings: Finding[] = [];
  if (statement.quantities.length > 0) findings.push(...numberFindings(statement, sameNoun));
  if (statement.mentions.length > 0) findings.push(...technologyFindings(statement));
  if (statement.hasNames) findings.push(...employerFindings(statement));
  if (mayGiveTitle(statement)) findings.push(...titleFindings(statement));
  if (statement.mayName) findings.push(...nameFindings(statement, [...findings, ...statement.mentions]));
  if ((statement.concerns & CONCERNED) !== 0) {
    for (const [concern, read] of READERS) {
      if ((statement.concerns & concern) !== 0) findings.push(...read(statement));
    }
  }
  if (findings.some((one, at) => one.start < (findings[at - 1]?.start ?? 0)))
    findings.sort((one, other) => one.start - other.start);
  return { folded, statement, findings };
}

/** What it took to read a text, in units of effort: no more than a square of nothing, since each reader goes through it once. */
export function takenBy({ folded, statement, findings }: Reading): number {
  return (
    folded.text.length * PER_CHARACTER +
    statement.wordCount * PER_WORD +
    statement.quantities.length * PER_NUMBER +
    findings.length * PER_FINDING
  );
}

const [PER_CHARACTER, PER_WORD, PER_NUMBER, PER_FINDING] = [0.15, 2, 4, 1];

/** A title has a word of its own, behind what leads to it or with a capital. */
function mayGiveTitle({ concerns, hasNames, text }: Statement): boolean {
  return (
    (concerns & CONCERNS.post) !== 0 &&
    (hasNames || (concerns & CONCERNS.title) !== 0 || text.includes(' | '))
  );
}

/** Readers of claims that certain words make: without one of them there is nothing to read. */
const READERS: readonly (readonly [number, (statement: Statement) => readonly Finding[]])[] = [
  [CONCERNS.leading, leadingFindings],
  [CONCERNS.quality, qualityFindings],
  [CONCERNS.award, awardFindings],
  [CONCERNS.language, languageFindings],
  [CONCERNS.scope, scopeFindings],
  [CONCERNS.credential, credentialFindings],
  [CONCERNS.certainName, certainNameFindings],
  [CONCERNS.calendar, calendarFindings],
  [CONCERNS.place, placeFindings],
];
const CONCERNED = READERS.reduce((all, [concern]) => all | concern, 0);
