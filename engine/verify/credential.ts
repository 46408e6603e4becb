import type { Evidence } from './evidence.ts';
import { type Finding, type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { keyOf } from './keys.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/** Certificates, licences and degrees that a text says the person holds. */
export function credentialFindings({ text, sentences }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { terms } of sentences) {
    for (const [at, { word }] of terms.entries()) {
      const kind =
        KINDS.get(word) ??
        (word === 'master' && terms[at + 1]?.word === "'s" ? ('master' as const) : undefined);
      if (kind === undefined || !isHeld(text, terms, at, kind)) continue;
      const span = kind === 'certificate' ? certificateAt(text, terms, at) : [at, at];
      const words = terms.slice(span[0], (span[1] ?? at) + 1);
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      findings.push({
        kind: 'credential',
        start,
        end,
        judge: (grounds) => judge(text.slice(start, end), kind, words, isStudiedFor(terms, at), grounds),
      });
    }
  }
  return findings;
}

/** "I'm studying for an MBA": what goes on is no less in the profile for not being finished. */
function isStudiedFor(terms: readonly Term[], at: number): boolean {
  return terms
    .slice(Math.max(0, at - STUDYING_REACH), at)
    .some(
      ({ word }, index, before) =>
        (/^stud(?:ying|y|ied)$/.test(word) && before[index + 1]?.word === 'for') ||
        (word === 'working' && /^towards?$/.test(before[index + 1]?.word ?? '')),
    );
}

const STUDYING_REACH = 5;

/** Whether a word may name a credential. */
export function isCredentialWord(word: string): boolean {
  return KINDS.has(word) || word === 'master';
}

type Kind = 'certificate' | 'bachelor' | 'master' | 'doctor' | 'degree';

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  (
    [
      [
        'certificate',
        'registered certified certification certifications certificate certificates licensed licenced licence license accredited accreditation chartered qualified membership fellowship charter',
      ],
      ['bachelor', "bachelor bachelor's bachelors bsc bs ba beng btech bcom bba be"],
      ['master', "master's masters msc mba meng mtech mcom mca"],
      ['doctor', 'phd doctorate doctoral'],
      ['degree', 'degree diploma graduate graduated'],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word): [string, Kind] => [word, kind])),
);

/** Whether the word is said of the person: "issuing certificates" and "qualified leads" are not. */
function isHeld(text: string, terms: readonly Term[], at: number, kind: Kind): boolean {
  const word = terms[at]?.word ?? '';
  const next = terms[at + 1]?.word ?? '';
  if (word === 'be' || word === 'ba' || word === 'bs') return false;
  if (kind === 'certificate') {
    if (
      word === 'certified' ||
      word === 'licensed' ||
      word === 'chartered' ||
      word === 'accredited' ||
      word === 'licenced'
    )
      return !isOfOthers(terms, at);
    const before = terms.slice(Math.max(0, at - 8), at);
    if (word === 'registered') return isJoined(text, terms, at);
    if (word === 'qualified') return next === 'as' || next === 'in';
    return isPossessed(terms, at) && !before.some((one) => ISSUES.test(one.word));
  }
  if (kind === 'degree') {
    if (
      word === 'degree' &&
      /^(?:of|in)$/.test(next) &&
      !terms.slice(0, at).some((one) => HOLDS.has(one.word))
    )
      return false;
    return terms.slice(Math.max(0, at - 6), at).some((one) => HOLDS.has(one.word));
  }
  return true;
}

/** "a firm of certified public accountants", "with licensed electricians": several people are others. */
function isOfOthers(terms: readonly Term[], at: number): boolean {
  if (/^(?:as|we|are|i|one)$/.test(terms[at - 1]?.word ?? '')) return false;
  return terms
    .slice(at + 1, at + 4)
    .some(({ word }) => word.endsWith('s') && !isTitleNoun(word) && isTitleNoun(word.slice(0, -1)));
}

/** "hold a certificate", "with an NVQ certificate", "my licence"; "SSL certificates" and "a trade licence" are things. */
function isPossessed(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 8), at);
  if (before.some((one) => HOLDING.has(one.word))) return true;
  if (/^(?:certificates|licen[cs]es|certifications)$/.test(terms[at]?.word ?? '') && at > 0) return false;
  return before.some((one) => /^(?:with|my)$/.test(one.word)) || at < 4;
}

const HOLDING: ReadonlySet<string> = new Set(
  `hold holds holding held have has earned obtained got gained completed finished passed possess possesses possessing achieved carry carries
  awarded received`.split(/\s+/),
);
const HOLDS: ReadonlySet<string> = new Set([...HOLDING, ...'with my a an and finishing'.split(' ')]);
const ISSUES =
  /^(?:issu|writ|sign|check|review|prepar|renew|verif|collect|track|manag|process|test|inspect|teach|train)/;

/** The words that say of what: "AWS certified", "certified Pilates instructor", "a certificate in welding". */
function certificateAt(text: string, terms: readonly Term[], at: number): readonly [number, number] {
  // "Microsoft-certified" says by whom.
  if (isJoined(text, terms, at)) return [at - 1, at];
  // "an engineer certified by Juniper": so does what follows.
  if (terms[at + 1]?.word === 'by' && terms[at + 2]?.written !== terms[at + 2]?.word) return [at, at + 2];
  const parted = (left: number): boolean =>
    /[,;:()]/.test(text.slice(terms[left]?.end ?? 0, terms[left + 1]?.start ?? 0));
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    !parted(from - 1) &&
    !ENDS.has(terms[from - 1]?.word ?? '') &&
    !HOLDS.has(terms[from - 1]?.word ?? '')
  )
    from -= 1;
  let to = at;
  while (to < terms.length - 1 && to - at < 4 && !parted(to) && !ENDS.has(terms[to + 1]?.word ?? '')) to += 1;
  if (/^(?:in|for)$/.test(terms[to + 1]?.word ?? '') && to === at) {
    to += 1;
    while (to < terms.length - 1 && to - at < 5 && !ENDS.has(terms[to + 1]?.word ?? '')) to += 1;
  }
  return [from, to];
}

/** Whether a hyphen joins a word with the one before. */
function isJoined(text: string, terms: readonly Term[], at: number): boolean {
  const [before, term] = [terms[at - 1], terms[at]];
  return before !== undefined && text.slice(before.end, term?.start) === '-' && /^[A-Z]/.test(before.written);
}

const ENDS: ReadonlySet<string> = new Set(
  `she he they we it its has does do did not yet will would can cannot no never and or for in at with by from to on of the my our who which that where i am is was were are also as so but while since
  i'm hold have worked work currently`.split(/\s+/),
);

/** Words that call the person certified rather than name a certificate. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'certified licensed licenced chartered accredited qualified'.split(' '),
);

function judge(
  said: string,
  kind: Kind,
  words: readonly Term[],
  isOpen: boolean,
  grounds: Grounds,
): Judgement {
  const names = words
    .filter(
      ({ key, word, written }) =>
        key !== '' && written !== word && !KINDS.has(word) && !PLAIN.has(word) && !isTitleNoun(word),
    )
    .map(({ key }) => key);
  const of = words
    .filter(({ key, word }) => key !== '' && !KINDS.has(word) && !PLAIN.has(word))
    .map(({ key }) => key);
  const adjective = words.find(({ word }) => ADJECTIVES.has(word))?.key;
  const isOne = (one: Evidence): boolean => {
    if (kind !== 'certificate')
      return one.terms.some(({ word }) => isOf(kind, word)) && (isOpen || !UNFINISHED.test(one.text));
    if (!certifies(one, adjective)) return false;
    if (of.length === 0) return true;
    const shared = of.filter((key) => one.keys.has(key) || one.titleWords.has(key)).length;
    return shared > 0 && names.every((key) => one.keys.has(key) || one.titleWords.has(key));
  };
  const question = {
    name: `credential ${kind} ${isOpen} ${adjective ?? ''} ${of.join(' ')}`,
    among: () => grounds.ordered([grounds.qualifications, grounds.saying(CERTIFYING)]),
    holds: isOne,
  };
  return judged(grounds, question, `The profile names no such credential: ${said}.`);
}

const PLAIN: ReadonlySet<string> = new Set('full fully professional membership valid current'.split(' '));

/**
 * Whether a value names a certificate: one that is submitted as such, or in words. A degree makes nobody certified or
 * chartered, and a role does so only when it says it.
 */
function certifies({ pointer, terms }: Evidence, adjective: string | undefined): boolean {
  if (adjective === CHARTERED) return terms.some(({ key, word }) => key === adjective || CHARTERS.has(word));
  return (
    pointer.startsWith('/certifications/') ||
    (pointer.startsWith('/education/') && adjective === undefined) ||
    terms.some(({ word }) => KINDS.get(word) === 'certificate' || word === 'registered' || word === 'rn')
  );
}

/** A degree that somebody is still reading for. */
const UNFINISHED =
  /\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last) year|year (?:1|2|3|4|one|two|three|four)|in progress|ongoing|pursuing|expected|candidate|studying|not finished|unfinished|dropped out|incomplete|part way)\b/i;

const CHARTERED = keyOf('chartered');
/** Letters behind a name that only a chartered body gives. */
const CHARTERS: ReadonlySet<string> = new Set(
  'ceng ieng aca acca fcca acma fcma cima cgma ca mrics frics mice miet mciob mcips mcipd fcipd cmgr cfa cphys cchem csci cmktr riba'.split(
    ' ',
  ),
);

function isOf(kind: Kind, word: string): boolean {
  const stated = KINDS.get(word);
  if (kind === 'degree') return stated !== undefined && stated !== 'certificate';
  return stated === kind || DEGREES.get(word) === kind;
}

/** Degrees as they stand in profiles, where no verb can be mistaken for them. */
const DEGREES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['be', 'b', 'bs', 'ba', 'bsn', 'bds', 'mbbs', 'bed', 'llb', 'bpharm'].map((word): [string, Kind] => [
    word,
    'bachelor',
  ]),
  ...['ms', 'ma', 'm', 'med', 'llm', 'mpharm', 'master', 'pgdm'].map((word): [string, Kind] => [
    word,
    'master',
  ]),
  ...['ph', 'dr', 'md', 'doctor'].map((word): [string, Kind] => [word, 'doctor']),
]);

/** One of these is in every line that names a credential. */
const CERTIFYING: readonly string[] = [...KINDS.keys(), ...DEGREES.keys()];
