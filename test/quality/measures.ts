import { flesch } from 'flesch';
import { syllable } from 'syllable';

// Figures of texts as the literature defines them: distinct-n (Li et al. 2016), self-BLEU (Zhu et al. 2018; mean of
// n-gram precisions up to four, smoothed by adding one, without a penalty for length), Flesch reading ease (1948).

/** The words of a text, lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#/-]*/gu) ?? [];
}

function grams(words: readonly string[], size: number): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, at) => words.slice(at, at + size).join(' '));
}

/** Of all runs of `size` words in the texts, the share that are different from each other: 0 to 1. */
export function distinct(texts: readonly string[], size: number): number {
  const all = texts.flatMap((text) => grams(wordsOf(text), size));
  return new Set(all).size / Math.max(1, all.length);
}

/** How much each text repeats the others, on average: 0 (nothing) to 1 (all of it). */
export function selfBleu(texts: readonly string[]): number {
  const counted = texts.map((text) => [1, 2, 3, 4].map((size) => counts(grams(wordsOf(text), size))));
  const scores = counted.map((own, index) => {
    const precisions = own.map((mine, level) => {
      const most = new Map<string, number>();
      counted.forEach((other, at) => {
        if (at === index) return;
        for (const [gram, count] of other[level] ?? []) most.set(gram, Math.max(count, most.get(gram) ?? 0));
      });
      let matched = 0;
      let total = 0;
      for (const [gram, count] of mine) {
        matched += Math.min(count, most.get(gram) ?? 0);
        total += count;
      }
      return (matched + 1) / (total + 1);
    });
    return Math.exp(precisions.reduce((sum, value) => sum + Math.log(value), 0) / precisions.length);
  });
  return scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length);
}

/** How much one text repeats another, on average over all pairs: for texts that must tell the same facts. */
export function pairwiseBleu(texts: readonly string[]): number {
  const pairs = texts.flatMap((one, index) => texts.slice(0, index).map((other) => selfBleu([one, other])));
  return pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length);
}

function counts(items: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/** Flesch reading ease of a text: 100 reads like a primer, 30 like a contract. */
export function fleschEase(text: string): number {
  return flesch({
    sentence: text.split(/[.!?]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length,
    word: wordsOf(text).length,
    syllable: syllable(text),
  });
}
