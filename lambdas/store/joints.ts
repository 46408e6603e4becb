import * as z from 'zod';

/** A text as what stands between the pieces of it, or whole where it is not made of them. */
export const joints = z.union([z.array(z.string()), z.string()]);
export type Joints = Readonly<z.infer<typeof joints>>;

/**
 * What stands before, between and behind the pieces of a text, so that a text whose sentences are stored
 * need not be stored again.
 *
 * @example
 * split('One. Two.', ['One.', 'Two.']); // ['', ' ', '']
 */
export function split(whole: string, pieces: readonly string[]): Joints {
  const between: string[] = [];
  let end = 0;
  for (const piece of pieces) {
    const start = whole.indexOf(piece, end);
    if (start === -1) return whole;
    between.push(whole.slice(end, start));
    end = start + piece.length;
  }
  return [...between, whole.slice(end)];
}

/**
 * The text that was split.
 *
 * @example
 * join(['', ' ', ''], ['One.', 'Two.']); // 'One. Two.'
 */
export function join(between: Joints, pieces: readonly string[]): string {
  if (typeof between === 'string') return between;
  return between.map((joint, index) => joint + (pieces[index] ?? '')).join('');
}
