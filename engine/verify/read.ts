import { type Folded, fold } from '../numbers/fold.ts';
import { awardFindings, isHonourWord } from './award.ts';
import { credentialFindings, isCredentialWord } from './credential.ts';
import { employerFindings } from './employer.ts';
import type { Finding } from './finding.ts';
import { isLanguage, languageFindings } from './language.ts';
import { isLeadingWord, leadingFindings } from './leading.ts';
import { Marks } from './marks.ts';
import { nameFindings } from './name.ts';
import type { SameNoun } from './nouns.ts';
import { numberFindings } from './number.ts';
import { isPraiseWord, qualityFindings } from './quality.ts';
import { isScopeWord, scopeFindings } from './scope.ts';
import { readStatement, type Statement } from './statement.ts';
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
  const statement = readStatement(folded.text, stack);
  const named = [
    ...numberFindings(statement, sameNoun),
    ...technologyFindings(statement),
    ...employerFindings(statement),
    ...titleFindings(statement),
  ];
  const findings = [...named, ...nameFindings(statement, [...named, ...statement.mentions])];
  const bits = marks.of(statement.terms);
  for (const [at, { read }] of READERS.entries()) {
    if ((bits & (1 << at)) !== 0) findings.push(...read(statement));
  }
  if (findings.length > 1) findings.sort((one, other) => one.start - other.start);
  return { folded, statement, findings };
}

/** A reader of claims that begin with certain words: without one of them it has nothing to do. */
interface Reader {
  readonly begins: (word: string) => boolean;
  readonly read: (statement: Statement) => readonly Finding[];
}

const READERS: readonly Reader[] = [
  { begins: isLeadingWord, read: leadingFindings },
  { begins: isPraiseWord, read: qualityFindings },
  { begins: isHonourWord, read: awardFindings },
  { begins: isLanguage, read: languageFindings },
  { begins: isScopeWord, read: scopeFindings },
  { begins: isCredentialWord, read: credentialFindings },
];
const marks = new Marks(READERS.map(({ begins }) => begins));
