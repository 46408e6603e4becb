import type { Pointer } from '../types.ts';
import type { Block } from './draft.ts';

/** One version as it was told, before its layout. */
export interface Told {
  readonly blocks: readonly Block[];
  /** What was submitted for this version and left out, with the reason. */
  readonly left: readonly { readonly pointer: Pointer; readonly reason: string }[];
}
