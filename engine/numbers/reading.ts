import type { Quantity } from './quantity.ts';

/** What all parts of the reader look at: the folded text and the same in lower case. */
export interface Line {
  readonly text: string;
  readonly lower: string;
  /** Where the last quantity ended: what stands before belongs to it. */
  floor: number;
}

/** A quantity while it is being read. Offsets are into the folded text. */
export interface Reading {
  start: number;
  end: number;
  value: number;
  kind: Quantity['kind'];
  unit?: string | undefined;
  counted?: string | undefined;
  per?: string | undefined;
  direction?: Quantity['direction'];
  role?: Quantity['role'];
  bound?: Quantity['bound'];
  approximate?: boolean;
  /** Where the counted noun or the rate ends, when there is one. */
  nounEnd: number;
  /** The factor of "k" or "million", which the first number of a range may borrow. */
  scale: number;
  /** Whether it was written in figures. */
  figures: boolean;
}

/** A reading of bare text between two offsets. */
export function bareReading(start: number, end: number, value: number, figures: boolean): Reading {
  return { start, end, value, kind: 'amount', nounEnd: end, scale: 1, figures };
}

/** A number that is a name as a whole: "24/7", "B2B", "1:1". It compares as text. */
export function nameReading(line: Line, start: number, end: number, unit = 'name'): Reading {
  const digits = /\d{1,15}/.exec(line.text.slice(start, end))?.[0];
  return { ...bareReading(start, end, Number(digits ?? 0), true), kind: 'label', unit };
}
