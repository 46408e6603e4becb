/**
 * Figures of texts as the literature defines them: distinct-n (Li et al. 2016), self-BLEU (Zhu et al. 2018, with the
 * brevity-free mean of n-gram precisions up to four, smoothed by adding one), Flesch reading ease (Flesch 1948).
 */

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

function counts(items: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/** Flesch reading ease of a text: 100 reads like a children's book, 30 like a contract. */
export function fleschEase(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?:;](?:\s|$)|\n+/).filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    206.835 - 1.015 * (words.length / Math.max(1, sentences)) - 84.6 * (syllables / Math.max(1, words.length))
  );
}

/** Groups of vowels, without a silent final e. */
function syllablesOf(word: string): number {
  const spoken = word
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, (end) => end.slice(0, 1));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
