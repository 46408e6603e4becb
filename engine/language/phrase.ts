/**
 * What a rough line turned out to be.
 *
 * - `action`: something the person does or did, in three forms that differ in the heads of its verbs only.
 *   A state has `be` as its verb ("am on call for payments"); a passive is named "be promoted" and so on.
 * - `noun`: an area, thing or duty named without a verb, less the frame it was typed in.
 * - `statement`: a clause with a subject of its own, in the person's words.
 */
export type Phrase = ActionPhrase | NounPhrase | StatementPhrase;

export interface ActionPhrase {
  readonly kind: 'action';
  readonly gerund: string;
  readonly past: string;
  /** What follows "I" in the present, so a state begins with "am". A passive begins with "be". */
  readonly base: string;
  /** Lemmas of the coordinated head verbs, in order. */
  readonly verbs: readonly string[];
  /** The mood it was typed in. */
  readonly typed: 'base' | 'past' | 'gerund' | 'third';
  /** The line said "we": the claim was the team's. */
  readonly plural: boolean;
}

export interface NounPhrase {
  readonly kind: 'noun';
  readonly noun: string;
  /** The frame that was taken off: "responsible for …", "involved in …". */
  readonly frame?: NounFrame;
  readonly number: GrammaticalNumber;
  /** The frame was typed in the past: "was involved in the rollout". */
  readonly past?: true;
  /** It may be no noun at all: it stands alone, in the person's words and in a frame that fits whatever it is. */
  readonly whole?: true;
}

export interface StatementPhrase {
  readonly kind: 'statement';
  readonly text: string;
}

export type NounFrame = 'responsible' | 'involved' | 'charge' | 'experience' | 'part' | 'knowledge';
export type GrammaticalNumber = 'singular' | 'plural' | 'mass' | 'unknown';
