import { FORM, knownForms, knownVerb, type VerbReading } from './lexicon.ts';

/** Shortest word that is mended: shorter ones are too often other words. */
const SHORTEST = 7;

/** Misspellings of base forms that people make; a base form is else never mended, as too many nouns are near. */
const MISSPELLED_BASES: ReadonlyMap<string, string> = new Map(
  `mantain maintain, maintian maintain, maintane maintain, devlop develop, develope develop, devolop develop, recieve receive,
acheive achieve, achive achieve, implment implement, impliment implement, inplement implement, orgnize organize,
orgnise organise, manag manage, mange manage, desgin design, desing design, intergrate integrate, anaylze analyze,
analize analyze, anaylse analyse, comunicate communicate, communciate communicate, collabrate collaborate,
colaborate collaborate, perfrom perform, preform perform, prefrom perform, cordinate coordinate, coordiante coordinate,
supervize supervise, assit assist, asist assist, conduckt conduct, provid provide, prvide provide, maitain maintain,
trouleshoot troubleshoot, trubleshoot troubleshoot, excecute execute, exectue execute, facillitate facilitate,
faciliate facilitate, liase liaise, liason liaise, oversea oversee, overseee oversee, suport support, supprot support,
upadte update, udpate update, deploi deploy, dployed deploy, instal install, prepair prepare, priortize prioritize,
prioritse prioritise, negociate negotiate, optmize optimize, optimse optimise, responde respond, teech teach`
    .split(',')
    .map((pair) => {
      const [wrong = '', right = ''] = pair.trim().split(' ');
      return [wrong, right] as const;
    }),
);

/** Forms of seven letters and more by first letter and length, laid out once at first use. */
let byShape: Map<string, string[]> | undefined;

/**
 * The verb that a misspelled word was meant to be, when exactly one is near: "devloped", "maintaned". The word must
 * be no form in the lexicon; it must end as a past or a gerund does, or be a known misspelling of a base form.
 *
 * @example
 * mendedVerb('devloped')?.lemma; // 'develop'
 */
export function mendedVerb(word: string): VerbReading | undefined {
  const base = MISSPELLED_BASES.get(word);
  if (base !== undefined) return { lemma: base, forms: FORM.base };
  if (word.length < SHORTEST || !/(?:d|ing|ign)$/.test(word)) return undefined;
  byShape ??= shapesOfForms();
  const ending = word.endsWith('ing') ? FORM.gerund : FORM.past | FORM.participle;
  let found: VerbReading | undefined;
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    for (const form of byShape.get(word.charAt(0) + length) ?? []) {
      if (!isOneSlip(word, form)) continue;
      const reading = knownVerb(form);
      if (!reading || (reading.forms & ending) === 0) continue;
      if (found && found.lemma !== reading.lemma) return undefined;
      found = { lemma: reading.lemma, forms: reading.forms & ending };
    }
  }
  return found;
}

function shapesOfForms(): Map<string, string[]> {
  const shapes = new Map<string, string[]>();
  for (const form of knownForms()) {
    if (form.length < SHORTEST - 1) continue;
    const key = form.charAt(0) + form.length;
    const known = shapes.get(key);
    if (known) known.push(form);
    else shapes.set(key, [form]);
  }
  return shapes;
}

/** One letter left out, doubled or put in, two swapped, or (in words of nine letters or more) one wrong. */
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
  if (typedRest === 1 && meantRest === 1) return typed.length >= 9;
  return (
    typedRest === 2 &&
    meantRest === 2 &&
    typed.charAt(start) === meant.charAt(start + 1) &&
    typed.charAt(start + 1) === meant.charAt(start)
  );
}
