import { isCamel, isCapital } from './capitals.ts';
import { COMMON_NAMES } from './common-names.ts';
import { Covered } from './covered.ts';
import { type Evidence, keyLineOf } from './evidence.ts';
import type { Finding, Judgement, Place } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { isHeading } from './heading.ts';
import { keyOf } from './keys.ts';
import { isOtherName } from './other-names.ts';
import { shortenedIn } from './shortened.ts';
import type { Sentence, Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';
import { asWords } from './words.ts';

/**
 * Names of clients, institutions, products and the like: words with a capital inside a sentence. Each must stand among
 * the words of the profile, unless it is a name that anybody may use ("Monday", "API").
 *
 * @param taken places that readers of other claims have taken already
 */
export function nameFindings({ text, sentences }: Statement, taken: readonly Place[]): readonly Finding[] {
  const findings: Finding[] = [];
  let covered: Covered | undefined;
  for (const sentence of sentences) {
    if (!sentence.terms.some((term, at) => at > 0 && isNaming(term))) continue;
    covered ??= new Covered(text.length, taken);
    const isOwn = (term: Term): boolean => isNaming(term) && covered?.meets(term) === false;
    // Most names are those of tools.
    if (!sentence.terms.some(isOwn) || isHeading(text, sentence)) continue;
    const isLetter = sentence.terms[0]?.word === 'dear';
    for (const [at, run] of runsOf(text, sentence).entries()) {
      // "Dear Ms Peeters": whoever is written to is not named as anybody's client.
      if (isLetter && at === 0) continue;
      const first = run[0];
      const last = run.at(-1);
      if (first === undefined || last === undefined || !run.some(isOwn)) continue;
      findings.push({
        kind: 'name',
        start: first.start,
        end: endOf(text, run),
        judge: (grounds) => judge(text, sentence.terms, run, grounds),
      });
    }
  }
  return findings;
}

/** Words with capitals that stand side by side, from the second word of the sentence on. */
function runsOf(text: string, { terms }: Sentence): readonly (readonly Term[])[] {
  const runs: Term[][] = [];
  let run: Term[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    while (run.length > 0 && LINKS.has(run.at(-1)?.word ?? '')) run.pop();
    if (run.some((term) => isNaming(term))) runs.push(run);
    run = [];
  };
  terms.forEach((term, at) => {
    const before = terms[at - 1];
    const joined = before === undefined || joins(text, before.end, term.start);
    // The possessive of a name stands inside it: "St. Mary's Hospital".
    if (term.word === "'s" && joined && run.length > 0) return;
    if (!joined) close();
    if (isCapital(term) && (at > 0 || isCamel(term))) run.push(term);
    else if (at === 0 && isCapital(term) && startsName(text, terms)) run.push(term);
    else if (run.length > 0 && LINKS.has(term.word) && term.word !== text.charAt(0)) run.push(term);
    else close();
  });
  close();
  return runs;
}

/** Whether what stands between two words keeps them together. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from === 1) return ' -/.'.includes(text.charAt(from));
  return to === from || JOINTS.has(text.slice(from, to));
}

const JOINTS: ReadonlySet<string> = new Set([' & ', '. ']);

/** Words inside a name that have no capital. */
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'du', 'la', 'van', 'von', 'der', 'al', 'the']);

/** Whether a sentence begins with a name of two words or more: "Larkhill Museum relies on it". */
function startsName(text: string, terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (first === undefined || second === undefined) return false;
  return (
    isNaming(second) &&
    first.key !== '' &&
    text.slice(first.end, second.start) === ' ' &&
    !/(?:ed|ing|s|ly)$/.test(first.word) &&
    !NO_NAMES.has(first.word)
  );
}

/** Words at the head of a sentence that begin no name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'former current now dear thus hence ex late past alongside then today before earlier later besides elsewhere once since via under from with at in on for to like through across over behind beside near above also new main own first last next certified licensed registered qualified trained mr mrs ms miss dr prof professor sir'.split(
    ' ',
  ),
);

/** "LTIs" of somebody who wrote "LTI": several of what an acronym names. */
function isOneOf({ written, word }: Term, grounds: Grounds): boolean {
  return /^[A-Z]{2,6}s$/.test(written) && grounds.with(keyOf(word.slice(0, -1))).length > 0;
}

/** Whether a word with a capital names something of its own. */
function isNaming(term: Term): boolean {
  return term.names && isCapital(term);
}

function judge(text: string, terms: readonly Term[], run: readonly Term[], grounds: Grounds): Judgement {
  const name = text.slice(run[0]?.start ?? 0, endOf(text, run));
  const significant = run.filter(
    ({ word, key }) => key !== '' && !COMMON_NAMES.has(word) && !LINKS.has(word),
  );
  const whole = keyLineOf(run);
  // "UEFA B": of a name with one letter, the letter is what tells it from others.
  const isMarked = text.charAt(run.at(-1)?.end ?? 0) === '+';
  if (run.length > 1 && (isMarked || run.some(({ written }) => /^[A-HJ-Z]$/.test(written)))) {
    // "Microsoft Hyper-V" is the Hyper-V of the profile.
    const own = run.filter((term) => !isOfMaker(term, run, grounds));
    const end = own.at(-1)?.end ?? 0;
    // The plus of "CompTIA A+" belongs to the name.
    const phrase = asWords(text.slice(own[0]?.start ?? 0, text.charAt(end) === '+' ? end + 1 : end));
    const found = grounds.supporting(
      `name ${phrase}`,
      () => grounds.holding(phrase),
      ({ words }) => words.includes(phrase),
    );
    return found.length > 0
      ? { supported: true, sources: found }
      : { supported: false, reason: `The profile does not name ${name}.` };
  }
  const keys = significant.map(({ key }) => key);
  const elsewhere = isElsewhere(run, grounds) || isOtherCertificate(text, terms, run, keys, grounds);
  if (elsewhere) return { supported: false, reason: `The profile does not name ${name}.` };
  const exact =
    keys.length === 0
      ? []
      : grounds.supporting(
          `name ${whole}`,
          () => grounds.withAll(keys),
          (one) => one.keyLine.includes(whole),
        );
  if (exact.length > 0) return { supported: true, sources: exact };
  const unknown = significant.filter(
    (term) =>
      grounds.with(term.key).length === 0 &&
      !isOneOf(term, grounds) &&
      !isInTitle(term.word, grounds) &&
      !isOfMaker(term, run, grounds) &&
      !isOtherName(text, terms, terms.indexOf(term), grounds),
  );
  const shortened = unknown.map((term) => shortenedIn(term, grounds));
  if (shortened.some((sources) => sources.length === 0))
    return { supported: false, reason: `The profile does not name ${name}.` };
  if (shortened.length > 0) return { supported: true, sources: shortened.flat() };
  // The words of an institution belong together: "Lake Erie School" is not put together from two names.
  if (
    run.some(({ word }) => INSTITUTIONS.test(word)) &&
    !grounds.withAll(keys).some((one) => keys.every((key) => one.keys.has(key)))
  )
    return { supported: false, reason: `The profile does not name ${name}.` };
  // "University of Leeds" of somebody who studied in Hull and worked in Leeds.
  const school = run.find(({ word }) => OF_LEARNING.test(word));
  if (
    school !== undefined &&
    keys.length > 0 &&
    !grounds
      .withAll(keys)
      .some(
        (one) =>
          keys.every((key) => one.keys.has(key)) &&
          (one.pointer.startsWith('/education/') || one.terms.some(({ word }) => word === school.word)),
      )
  )
    return { supported: false, reason: `The profile does not name ${name}.` };
  const apart = (): Set<Evidence> => new Set(keys.flatMap((key) => grounds.affordable(grounds.with(key))));
  return {
    supported: true,
    sources: grounds.supporting(
      `names ${keys.join(' ')}`,
      () => [...apart()],
      () => true,
    ),
  };
}

/** The end of a name with its signs: "CompTIA A+". */
function endOf(text: string, run: readonly Term[]): number {
  const end = run.at(-1)?.end ?? 0;
  return end + (/^[+#]{1,2}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}

/** "University College London" of somebody who studied in Leeds: no word of it is rare, yet it is one certain place. */
function isElsewhere(run: readonly Term[], grounds: Grounds): boolean {
  if (run.length < 2 || !run.some(({ word }) => OF_LEARNING.test(word))) return false;
  const words = run.filter(({ word }) => !LINKS.has(word) && !isTitleNoun(word));
  if (words.length < 2 || !words.every(({ word }) => COMMON_NAMES.has(word))) return false;
  return !grounds.all.some(({ terms }) => words.every(({ word }) => terms.some((one) => one.word === word)));
}

const OF_LEARNING = /^(?:university|college|polytechnic)$/;

/**
 * "ISTQB Advanced Level" of somebody who holds the Foundation Level, "CompTIA Security+" beside "CompTIA A+": what
 * follows the name of a body says which of its certificates is meant.
 */
function isOtherCertificate(
  text: string,
  terms: readonly Term[],
  run: readonly Term[],
  keys: readonly string[],
  grounds: Grounds,
): boolean {
  if (keys.length === 0) return false;
  const certificates = grounds.qualifications.filter(
    (one) => !one.pointer.endsWith('/role') && keys.some((key) => one.keys.has(key)),
  );
  if (certificates.length === 0) return false;
  const isHeld = terms.some(({ word }) => HELD.test(word)) || endOf(text, run) > (run.at(-1)?.end ?? 0);
  const whole = run.filter(({ word }) => !LINKS.has(word) && !KINDS.test(word));
  if (!isHeld && !whole.some(({ word }) => GRADES.test(word))) return false;
  const others = isHeld ? whole : whole.filter(({ word, key }) => GRADES.test(word) || keys.includes(key));
  return !grounds.all.some((one) =>
    others.every(
      ({ word, key }) => (key !== '' && one.keys.has(key)) || one.terms.some((term) => term.word === word),
    ),
  );
}

const HELD = /^(?:hold|holds|holding|held|certified|certification|certifications|passed|earned|gained)$/;
const KINDS =
  /^(?:level|certificate|certification|certified|diploma|degree|course|exam|licence|license|award|member|membership|qualification)s?$/;

/** Words that tell one certificate of a body from the next. */
const GRADES =
  /^(?:foundation|fundamentals|intermediate|advanced|higher|expert|practitioner|professional|associate|specialist|master|principal|[ivx]{1,4}|\d)$/;

const INSTITUTIONS =
  /^(?:university|college|school|institute|academy|hospital|clinic|bank|museum|polytechnic)$/;

/** "Autodesk Revit", "Proxmox VE": who makes a product, or its edition, beside its name. */
function isOfMaker({ word }: Term, run: readonly Term[], grounds: Grounds): boolean {
  if (!MAKERS.has(word) && !EDITIONS.has(word)) return false;
  return run.some(
    (one) =>
      one.key !== '' &&
      !MAKERS.has(one.word) &&
      !EDITIONS.has(one.word) &&
      !COMMON_NAMES.has(one.word) &&
      grounds.with(one.key).some(({ isTool }) => isTool),
  );
}

/** Makers whose name people put before that of a product. */
const MAKERS: ReadonlySet<string> = new Set(
  `adobe apache atlassian autodesk aws amazon bentley broadcom canonical cisco citrix confluent databricks dassault dell docker
  eclipse elastic epic esri facebook github gitlab gnu google grafana hashicorp hp hpe huawei ibm intel intuit jetbrains juniper
  linux meta microsoft ms mozilla mozilla nvidia openai oracle palo perforce progress pytorch qlik red redhat sage salesforce
  samsung sap sas schneider siemens sony sun suse symantec trimble vmware xerox yahoo zeiss zoho`.split(
    /\s+/,
  ),
);
/** What products are called besides their name. */
const EDITIONS: ReadonlySet<string> = new Set(
  've gnu linux os suite server platform cloud online desktop pro studio software db database js framework language'.split(
    ' ',
  ),
);

/** "Registered" of somebody whose role is "RN". */
function isInTitle(word: string, { qualifications }: Grounds): boolean {
  return qualifications.some((one) => one.pointer.endsWith('/role') && one.titleWords.has(word));
}
