import { gerund, past } from './inflect.ts';
import { FORM, type VerbReading } from './lexicon.ts';

/**
 * Verbs that people misspell at the head of a line, and that no other English word is one slip away from. Short
 * verbs are not here: "powdered" must not become "powered", nor "cremated" "created".
 */
const OFTEN_MISSPELLED = `
accommodate accompany accomplish achieve acquire administer advertise allocate analyze assemble assist automate
calculate categorize collaborate commission communicate configure consult contribute
coordinate customize decorate deliver demonstrate develop diagnose distribute document educate enforce establish
evaluate examine execute experiment facilitate generate identify illustrate implement improve incorporate increase
initiate inspect integrate interpret interview introduce investigate maintain manage manufacture migrate
monitor negotiate optimize orchestrate organize oversee participate perform persuade prepare prioritize
program provide purchase receive recommend recruit research resolve respond restore restructure schedule
specialize standardize streamline strengthen succeed summarize supervise support synchronize transcribe transport
troubleshoot utilize vaccinate
`;

/** Misspelled base forms; no base form is mended but these, as too many nouns are near. */
const MISSPELLED_BASES = `
mantain maintain, mainta maintain, handel handle, maintian maintain, maintane maintain, maitain maintain, devlop develop, develope develop, devolop develop,
recieve receive, acheive achieve, achive achieve, implment implement, impliment implement, inplement implement,
orgnize organize, orgnise organise, manag manage, desgin design, desing design, intergrate integrate, anaylze analyze,
analize analyze, anaylse analyse, comunicate communicate, communciate communicate, collabrate collaborate,
colaborate collaborate, perfrom perform, prefrom perform, cordinate coordinate, coordiante coordinate, assit assist,
asist assist, provid provide, prvide provide, trouleshoot troubleshoot, trubleshoot troubleshoot, excecute execute,
exectue execute, facillitate facilitate, faciliate facilitate, liase liaise, liason liaise, suport support,
supprot support, upadte update, udpate update, prepair prepare, priortize prioritize, prioritse prioritise,
negociate negotiate, optmize optimize, optimse optimise, responde respond, supervize supervise
`;

const bases: ReadonlyMap<string, string> = new Map(
  MISSPELLED_BASES.split(',').map((pair) => {
    const [wrong = '', right = ''] = pair.trim().split(' ');
    return [wrong, right] as const;
  }),
);

/** Forms by first letter, laid out at the first word that is in no lexicon. */
let formsByLetter: Map<string, [form: string, reading: VerbReading][]> | undefined;

/**
 * The verb that a misspelled word was meant to be: "devloped", "maintaned", "manged". Knows a list of verbs and a few
 * slips; any other word is left as it stands.
 *
 * @example
 * mendedVerb('devloped')?.lemma; // 'develop'
 */
export function mendedVerb(word: string): VerbReading | undefined {
  const base = mendedBase(word);
  if (base) return base;
  for (const [wrong, right] of bases) {
    // "recieved", "mantaining": a misspelled base with an ending.
    if (!word.startsWith(wrong.slice(0, 4)) || word.length > wrong.length + 3) continue;
    const stem = wrong.endsWith('e') ? wrong.slice(0, -1) : wrong;
    if (word === `${stem}ed`) return { lemma: right, forms: FORM.past | FORM.participle };
    if (word === `${stem}ing`) return { lemma: right, forms: FORM.gerund };
  }
  if (word.length < 6 || !/(?:d|ing|ign)$/.test(word)) return undefined;
  formsByLetter ??= layOut();
  let found: VerbReading | undefined;
  for (const [form, reading] of formsByLetter.get(word.charAt(0)) ?? []) {
    if (Math.abs(form.length - word.length) > 1 || !isOneSlip(word, form)) continue;
    if (found && found.lemma !== reading.lemma) return undefined;
    found = reading;
  }
  return found;
}

/** The verb that a known misspelling of a base form stands for. */
export function mendedBase(word: string): VerbReading | undefined {
  const lemma = bases.get(word);
  return lemma === undefined ? undefined : { lemma, forms: FORM.base };
}

function layOut(): Map<string, [string, VerbReading][]> {
  const map = new Map<string, [string, VerbReading][]>();
  for (const american of OFTEN_MISSPELLED.trim().split(/\s+/)) {
    const spellings = /[iy]ze$/.test(american) ? [american, american.replace(/ze$/, 'se')] : [american];
    for (const lemma of spellings) {
      const known = map.get(lemma.charAt(0)) ?? [];
      known.push(
        [past(lemma), { lemma, forms: FORM.past | FORM.participle }],
        [gerund(lemma), { lemma, forms: FORM.gerund }],
      );
      map.set(lemma.charAt(0), known);
    }
  }
  return map;
}

/** One letter left out, put in or doubled, two swapped, or (in words of nine letters or more) one vowel wrong. */
function isOneSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed.charAt(start) === meant.charAt(start)) start += 1;
  let end = 0;
  while (
    end < typed.length - start &&
    end < meant.length - start &&
    typed.charAt(typed.length - 1 - end) === meant.charAt(meant.length - 1 - end)
  ) {
    end += 1;
  }
  const typedRest = typed.length - start - end;
  const meantRest = meant.length - start - end;
  if (typedRest + meantRest === 1) return true;
  if (typedRest === 1 && meantRest === 1) {
    return typed.length >= 9 && isVowel(typed.charAt(start)) && isVowel(meant.charAt(start));
  }
  return (
    typedRest === 2 &&
    meantRest === 2 &&
    typed.charAt(start) === meant.charAt(start + 1) &&
    typed.charAt(start + 1) === meant.charAt(start)
  );
}

function isVowel(letter: string): boolean {
  return /[aeiou]/.test(letter);
}
