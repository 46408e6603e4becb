import type { Category } from '../technologies/data.ts';

export const FAMILIES = [
  'software',
  'systems',
  'health',
  'education',
  'office',
  'commerce',
  'hands-on',
  'engineering',
  'general',
] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * Whether a family makes or runs software: its domain is a product, and its headline shows tools.
 *
 * @example
 * isDigital('systems'); // true
 */
export function isDigital(family: Family): boolean {
  return family === 'software' || family === 'systems';
}

/**
 * A line of prose with marks:
 * - `[design]` a verb in its base form, inflected to where the line is used ("designing", "design");
 * - `{runtime+backend}` the submitted tools of these categories, as a list;
 * - `{domain}` the submitted domain as a thing that one builds or runs ("hotel booking", "the loyalty
 *   app"; not an industry such as "fintech").
 *
 * A line can be used only when everything that it names was submitted. One that not everybody in the role could sign
 * says in front whom it is for, by words separated by commas, a final `*` for any ending: "when dairy*, cow*: [milk] …",
 * "unless online, remote: [open] …" by title, employer, domain, tools and own lines; "as manager: …", "not as manager: …"
 * by title and level alone. Who works for themselves counts as having written "self-employed" in the title. A duty's
 * `brief` is for the same people as its `say`.
 */
export type Line = string;

/** One duty that is typical of a role. */
export interface Duty {
  /**
   * The duty as the long answer tells it, verbs marked. Several lines are joined into one list
   * ("Deploying to …, storing files on … and routing traffic through …"), each only when its tools
   * were submitted.
   */
  readonly say: Line | readonly Line[];
  /** The same duty in a few words, for running text. Without it the duty stands in the long answer alone. */
  readonly brief?: Line | readonly Line[];
}

/** An area of responsibility: a heading, the words that lead to it and what is typical of it. */
export interface Theme {
  readonly id: string;
  /** Alternatives in en-US spelling, the broadest first. */
  readonly headings: readonly [string, ...string[]];
  /**
   * Words and phrases, lower case, separated by commas, that put a line under this heading. A final
   * `*` matches any ending. A cue counts for as many words as it has.
   */
  readonly cues: string;
  /** Tools of these categories put a line under this heading when no cue decides. */
  readonly tools?: readonly Category[];
  readonly duties: readonly Duty[];
  /** Families in which the theme's cues mean something else: a developer's ledger is no bookkeeping. */
  readonly notIn?: readonly Family[];
}

/** What the roles of a family have in common: told after what is a role's own, and overridden by it. */
export interface FamilyPack {
  /** A theme of a pack with the same id takes the place of the family's. */
  readonly themes: readonly Theme[];
  /** Abbreviations of the trade, lower case, written out in prose: `pts` → `patients`. */
  readonly glossary: Readonly<Record<string, string>>;
}

/** What the engine knows about one role. */
export interface Pack {
  readonly id: string;
  readonly family: Family;
  /** The title as people in the role say it. */
  readonly title: string;
  /** False for a stage of life or unpaid work, whatever the title: texts then speak of no job or role. */
  readonly isJob?: false;
  /**
   * Other titles, lower case. Every word of an alias must stand in the typed title, in any order; a word
   * with a minus must not ("driver -crane"). With "=" in front the title is nothing but the alias, level
   * and setting aside, and no other alias stands in it: "=driver" is no crane driver.
   */
  readonly aliases: readonly string[];
  /** What is the role's own, in the order in which the long answer tells it. */
  readonly themes: readonly Theme[];
  /** The theme of a line that no cue places. */
  readonly core: string;
  /** Abbreviations of the role alone, beside those of its family. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Places of work that may follow the title with a dash ("RN - ICU") and precede it in prose. */
  readonly settings: readonly string[];
  /** What the role does, in a first sentence on LinkedIn: at most 130 characters once filled. */
  readonly hooks: readonly Line[];
  /**
   * How the role works, in running first-person prose for LinkedIn: groups of alternatives, of which
   * one line each is told, in this order.
   */
  readonly about: readonly (readonly Line[])[];
  /** The last line of the long answer: a manner, never a fact. */
  readonly closings: readonly Line[];
  /** Two or three things the role is known for, for a headline that has no tools to show. */
  readonly strengths: readonly string[];
}
