import { contentOf } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { isWhole } from './parts.ts';
import type { Term } from './terms.ts';
import { COUNT, WHOLES } from './wholes.ts';

/** "every school in town", "all outlets of the hotel", "each of the trust's prisons" of somebody who counts a few. */
export function allOfPlace(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const whole = segment[at];
  const rest = segment.slice(at + 1, at + 9);
  if (whole === undefined || !/^(?:every|all|each|any)$/.test(whole.word)) return undefined;
  const isOf = rest[0]?.word === 'of';
  const link = rest.findIndex(({ word }, index) => index > 0 && /^(?:of|in|on|across|at|within)$/.test(word));
  const possessive = rest.findIndex(({ word }) => word === "'s");
  const phrase = isOf
    ? possessive > 0
      ? rest.slice(possessive + 1)
      : []
    : link > 0
      ? rest.slice(0, link)
      : [];
  const words = isOf ? phrase.slice(0, 2) : phrase;
  if (words.some(({ word }) => COUNT.test(word) || /^(?:of|i|we)$/.test(word))) return undefined;
  const head = isOf ? words.find(({ key }) => key !== '') : words.findLast(({ key }) => key !== '');
  if (
    head === undefined ||
    head.key === '' ||
    /^(?:part|stage|aspect|step|kind|sort|level|member|time)s?$/.test(head.word)
  )
    return undefined;
  const { key } = head;
  const lines = (): readonly Evidence[] => grounds.with(key).filter(({ isLine }) => isLine);
  const few = grounds.first(`few ${key}`, lines, ({ terms }) => countsFew(terms, key));
  if (few === undefined || grounds.first(`whole beside ${key}`, lines, hasWhole) !== undefined)
    return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: head.end,
    reason: `The profile counts a few: “${few.text}”.`,
    sources: [few.pointer],
  };
}

/** Whether a small number stands before a word of some key. */
function countsFew(terms: readonly Term[], key: string): boolean {
  return terms.some((term, at) => {
    if (term.key !== key || /^(?:per|each|every)$/.test(term.word)) return false;
    for (let before = Math.max(0, at - 3); before < at; before++)
      if (FEW.test(terms[before]?.word ?? '')) return true;
    return false;
  });
}

const FEW = /^(?:[2-9]|1\d|one|two|three|four|five|six|seven|eight|nine|ten)$/;

function hasWhole({ terms }: Evidence): boolean {
  return terms.some(({ word }) => WHOLES.has(word));
}

/** "all shifts" of somebody who wrote "the night shift": a certain one, told as every one. */
export function allOfCertain(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const whole = segment[at];
  if (whole === undefined || !/^(?:all|both|every)$/.test(whole.word)) return undefined;
  const skipped = segment
    .slice(at + 1, at + 4)
    .findIndex(({ word }) => !/^(?:the|of|our|my|its|their)$/.test(word));
  const head = skipped < 0 ? undefined : segment[at + 1 + skipped];
  if (head === undefined || head.key === '' || (whole.word !== 'every' && !/[^s]s$/.test(head.word)))
    return undefined;
  const next = segment[at + 2 + skipped];
  // "all shift reports": the head stands further on.
  if (next !== undefined && next.key !== '' && next.start === head.end + 1 && !VERBAL.test(next.word))
    return undefined;
  const ofKey = (): readonly Evidence[] => grounds.with(head.key).filter(({ isLine }) => isLine);
  if (grounds.first(`whole ${head.key}`, ofKey, (line) => isWhole(line, [head.key])) !== undefined)
    return undefined;
  const lines = grounds.affordable(ofKey());
  const told = contentOf(segment);
  const certain = lines.find(
    ({ terms, keys }) =>
      [...told].filter((key) => key !== head.key && keys.has(key)).length >= 1 &&
      terms.some(
        ({ word, key }, place) =>
          key === head.key &&
          !/s$/.test(word) &&
          // "drive route 14" names one as well.
          (/^\d+$/.test(terms[place + 1]?.word ?? '') ||
            (terms[place - 1]?.key !== '' && /^(?:the|our)$/.test(terms[place - 2]?.word ?? ''))),
      ),
  );
  if (certain === undefined || lines.some((line) => line !== certain && !sameJobOnly(line, certain)))
    return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: head.end,
    reason: `The profile says this of one: “${certain.text}”.`,
    sources: [certain.pointer],
  };
}

const VERBAL = /(?:ed|ing)$/;

/** Whether a second line says nothing of more than the one. */
function sameJobOnly({ terms }: Evidence, certain: Evidence): boolean {
  return !terms.some(({ word, key }) => certain.keys.has(key) && key !== '' && /[^s]s$/.test(word));
}

/** "count the whole warehouse", "across the entire site" of a line that does not name that: what it tells is a part. */
export function wholeOfPart(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const [whole, noun] = [segment[at], segment[at + 1]];
  if (whole === undefined || noun === undefined || noun.key === '' || !THINGS.has(noun.word))
    return undefined;
  const about = contentOf(segment.filter(({ key }) => key !== noun.key && key !== whole.key));
  const [best] = grounds.linesWith(about);
  if (best === undefined || best.shared < 2) return undefined;
  const { line } = best;
  if (line.keys.has(noun.key) || line.terms.some(({ word }) => TOLD_WHOLE.test(word))) return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: noun.end,
    reason: `The profile does not say this of the whole: “${line.text}”.`,
    sources: [line.pointer],
  };
}

const TOLD_WHOLE = /^(?:all|entire|whole|both|everybody|everyone|throughout|everywhere)$/;

const THINGS: ReadonlySet<string> = new Set(
  `site website app application platform product codebase warehouse store shop building fleet estate plant factory network hotel
  hospital school college museum library farm park campus depot yard kitchen menu catalogue collection portfolio line range
  department branch house garden route district town city county region`.split(/\s+/),
);

/** "the warehouses of several customers" of somebody who has one. */
export function severalOfOne(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const [whole, noun] = [segment[at], segment.slice(at + 1, at + 4).find(({ key }) => key !== '')];
  if (whole === undefined || noun === undefined) return undefined;
  const lines = grounds.affordable(grounds.with(noun.key)).filter(({ isLine }) => isLine);
  const one = lines.find(({ terms }) =>
    terms.some(
      ({ word }, place) =>
        /^(?:one|1|single)$/.test(word) &&
        terms.slice(place + 1, place + 3).some(({ key }) => key === noun.key),
    ),
  );
  if (one === undefined || lines.length > 1) return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: noun.end,
    reason: `The profile says this of one: “${one.text}”.`,
    sources: [one.pointer],
  };
}
