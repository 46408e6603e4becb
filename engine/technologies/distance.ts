/**
 * Edits from one word to the other, up to a limit: beyond it, any number above the limit. Two neighbours
 * swapped are one edit.
 *
 * @example
 * distance('kafka', 'kafak', 1); // 1
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  // What differs at both ends is edited at both ends: a longer stretch costs more than one edit, unless swapped.
  if (limit === 1 && Math.max(endOfA, endOfB) - start > 2) return 2;
  return tableDistance(a.slice(start, endOfA), b.slice(start, endOfB), limit);
}

function tableDistance(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        edits = Math.min(edits, at(before, j - 2) + 1);
      }
      row.push(edits);
      if (edits < least) least = edits;
    }
    // A swap reaches back one row, and no further.
    if (least > limit && Math.min(...last) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * Which letters of the alphabet a word has, a bit each.
 *
 * @example
 * lettersOf('cab'); // 7
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) {
    const place = word.charCodeAt(index) - 0x61;
    if (place >= 0 && place < 26) letters |= 1 << place;
  }
  return letters;
}

/**
 * Whether two words can be so few edits apart: each edit brings in or loses at most one letter a side.
 *
 * @example
 * mayBeNear(lettersOf('kafka'), lettersOf('redis'), 1); // false
 */
export function mayBeNear(lettersOfA: number, lettersOfB: number, limit: number): boolean {
  return bits(lettersOfA & ~lettersOfB) <= limit && bits(lettersOfB & ~lettersOfA) <= limit;
}

function bits(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
