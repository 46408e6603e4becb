import type { Term } from './terms.ts';

/** Whether a word has a capital where names have one: at its front, or behind a few small letters. */
export function isCapital({ word, written }: Term): boolean {
  if (word === written) return false;
  const first = written.charCodeAt(0);
  return (first >= UPPER_A && first <= UPPER_Z) || first > LAST_ASCII || CAMEL.test(written);
}

/** "iPad", "NASA": capitals that stand at the beginning of a sentence too. */
export function isCamel({ word, written }: Term): boolean {
  return word !== written && (CAMEL.test(written) || /^[A-Z]{2,}[a-z]?[A-Z\d]*$/.test(written));
}

const CAMEL = /^[a-z]{1,12}[A-Z]/;
const UPPER_A = 65;
const UPPER_Z = 90;
const LAST_ASCII = 127;
