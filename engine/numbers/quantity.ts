/** A number that a text states, with what makes it a claim: its unit, what it counts and which way it goes. */
export interface Quantity {
  /** As it stands in the text, its unit included. */
  readonly text: string;
  /** UTF-16 offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** In the unit's own scale: 1.2 for "1.2 s", 1200000 for "1.2M". */
  readonly value: number;
  /** Normalised: `percent`, `ms`, `hour`, `USD`, `x` (a multiple), `date` (a calendar year) and so on. */
  readonly unit?: string;
  /** The noun it counts, singular and lower case: `junior`. */
  readonly counted?: string;
  /** What it is a rate of: `day` in "20 calls a day". */
  readonly per?: string;
  readonly direction?: 'up' | 'down';
  readonly role?: 'from' | 'to' | 'by';
  readonly approximate?: boolean;
  /** `least` for "over 40" and "40+", `most` for "up to 40" and "nearly 40". */
  readonly bound?: 'least' | 'most';
  /** A label is a number that names rather than measures: a version, grade, ordinal, date, "p95", "24/7". */
  readonly kind: 'amount' | 'label';
}
