/** What a noun phrase misses: an article, or the plural that the note means. */
export type Article = 'a' | 'the' | 'plural';

/** Where a noun phrase stands: object of a verb, or after a preposition. */
export interface Slot {
  readonly verb?: string;
  readonly preposition?: string;
  /** The phrase is the subject of a clause whose verb stands at this index. */
  readonly subjectOf?: number;
  /** The article that the phrase before got, when this one goes on with its list. */
  readonly after?: Article;
  /** The verb may be part of a name: "the voice picking rollout". */
  readonly loose?: boolean;
  /** A further thing of a list whose first things took no article. */
  readonly listed?: boolean;
  /** What is told goes on, so that what comes one after the other is many. */
  readonly habitual?: boolean;
  /** The clause that tells when: "when the senior is on leave". */
  readonly when?: boolean;
}
