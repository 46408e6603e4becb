/** A place in the submitted profile: an RFC 6901 JSON Pointer such as `/responsibilities/2`. */
export type Pointer = string;

export const SENIORITIES = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** An earlier position. Dates are `YYYY` or `YYYY-MM`. */
export interface Position {
  readonly role: string;
  readonly company?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly stack?: readonly string[] | undefined;
  readonly responsibilities?: readonly string[] | undefined;
  readonly achievements?: readonly string[] | undefined;
}

export interface Education {
  readonly institution?: string | undefined;
  readonly qualification?: string | undefined;
  readonly field?: string | undefined;
  readonly end?: string | undefined;
}

/** The current job, in the person's own rough words. Only `role` is required. */
export interface Profile {
  readonly name?: string | undefined;
  readonly role: string;
  readonly seniority?: Seniority | undefined;
  readonly company?: string | undefined;
  readonly domain?: string | undefined;
  readonly yearsOfExperience?: number | undefined;
  readonly stack?: readonly string[] | undefined;
  readonly responsibilities?: readonly string[] | undefined;
  readonly achievements?: readonly string[] | undefined;
  readonly experience?: readonly Position[] | undefined;
  readonly education?: readonly Education[] | undefined;
  readonly certifications?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly goals?: string | undefined;
}

export const VERSION_NAMES = ['long', 'short', 'linkedin', 'headline'] as const;
export type VersionName = (typeof VERSION_NAMES)[number];
export const SPELLINGS = ['en-US', 'en-GB'] as const;
export type Spelling = (typeof SPELLINGS)[number];
export const TONES = ['professional', 'friendly', 'direct'] as const;
export type Tone = (typeof TONES)[number];
export const DUTIES = ['typical', 'submitted'] as const;
export type Duties = (typeof DUTIES)[number];

/** A job advertisement to emphasise matching facts for. */
export interface Target {
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly description: string;
}

export interface Options {
  /** Another wording of the same facts: an integer 0–999. @default 0 */
  readonly variant?: number | undefined;
  /** @default 'en-US' */
  readonly spelling?: Spelling | undefined;
  /** @default 'professional' */
  readonly tone?: Tone | undefined;
  /** Whether duties typical of the role may fill what the person did not write. @default 'typical' */
  readonly duties?: Duties | undefined;
  /** @default all four */
  readonly versions?: readonly VersionName[] | undefined;
  readonly target?: Target | undefined;
}

/** `submitted` rests on the person's words, `typical` on role and tools, `glue` claims nothing. */
export type Origin = 'submitted' | 'typical' | 'glue';

export interface Sentence {
  readonly text: string;
  readonly origin: Origin;
  readonly sources: readonly Pointer[];
  readonly heading?: string;
}

export interface Version {
  readonly text: string;
  readonly markdown?: string;
  /** UTF-16 code units of `text`. */
  readonly characters: number;
  readonly words: number;
  readonly limit?: number;
  readonly sentences: readonly Sentence[];
}

export interface Warning {
  readonly code: string;
  readonly pointer?: Pointer;
  readonly message: string;
  readonly suggestion?: string;
}

export interface Composition {
  readonly engine: string;
  readonly versions: Readonly<Partial<Record<VersionName, Version>>>;
  readonly coverage: {
    readonly used: readonly Pointer[];
    readonly omitted: readonly { readonly pointer: Pointer; readonly reason: string }[];
  };
  readonly keywords?: { readonly matched: readonly string[]; readonly missing: readonly string[] };
  readonly questions: readonly { readonly pointer?: Pointer; readonly ask: string }[];
  readonly warnings: readonly Warning[];
}

/** What a claim is about; `docs/grounding.md` says how each is checked. */
export type ClaimKind =
  | 'number'
  | 'technology'
  | 'employer'
  | 'title'
  | 'name'
  | 'credential'
  | 'award'
  | 'language'
  | 'strength'
  | 'scope'
  | 'quality'
  | 'negation'
  | 'cause'
  | 'direction'
  | 'frequency'
  | 'job';

/** One checkable claim of a text: `start` and `end` are UTF-16 offsets into it. */
export interface Claim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly supported: boolean;
  readonly sources: readonly Pointer[];
  readonly reason?: string;
}

export interface Verification {
  readonly supported: boolean;
  readonly claims: readonly Claim[];
}
