import type { Domain } from '../facts/domain.ts';
import type { EarlierPosition } from '../facts/positions.ts';
import type { Fact } from '../facts/read.ts';
import type { Title } from '../facts/title.ts';
import type { Tool } from '../facts/tools.ts';
import type { Pack, Theme } from '../packs/pack.ts';
import type { Chance } from '../random.ts';
import type { Frames } from '../realise/frames.ts';
import type { Wrote } from '../realise/occasion.ts';
import type { Writer } from '../realise/writer.ts';
import type { Headed } from '../themes/assign.ts';
import type { Duties, Profile, Spelling } from '../types.ts';
import type { Wanted } from './target.ts';

/** Everything that the texts are written from: read once, the same for all four. */
export interface Brief {
  readonly profile: Profile;
  readonly pack: Pack;
  readonly title: Title;
  /** Missing for people who name no employer or are their own. */
  readonly company?: string | undefined;
  /** "self-employed" or "freelance", when that was given for an employer or in the title. */
  readonly selfEmployed?: string | undefined;
  /** Whether there is no employer: the person works for themselves or owns where they work. */
  readonly isOwn: boolean;
  readonly domain?: Domain | undefined;
  readonly tools: readonly Tool[];
  /** In the order in which they were written. */
  readonly duties: readonly Fact[];
  /** In the order in which they were written. */
  readonly results: readonly Fact[];
  /** Newest first. */
  readonly positions: readonly EarlierPosition[];
  /** What a job advertisement asks for, when there is one. */
  readonly wanted?: Wanted | undefined;
  /** For lines of a pack that are not for everybody. */
  readonly wrote: Wrote;
  readonly spelling: Spelling;
  readonly fill: Duties;
  readonly frames: Frames;
  /** The theme that a fact belongs under. */
  themeOf(fact: Fact): Theme;
  /** The headings of the role that a line supports, best first. */
  headedOf(fact: Fact): Iterable<Headed>;
  /** The headings of one theme that all of some lines support, broadest first. */
  sharedHeadings(theme: Theme, facts: readonly Fact[]): readonly string[];
  /** Choices for one purpose, repeatable. */
  chance(purpose: string): Chance;
  /** A writer for one text, which lets nothing unsupported pass. */
  writer(): Writer;
}
