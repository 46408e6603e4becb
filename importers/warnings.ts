import type { ImportResult } from '../contract/imports.ts';

export type ImportWarning = ImportResult['warnings'][number];

/** What a person should know about an import: something left out, cut, guessed, or left over from a template. */
export type WarningCode = 'left-out' | 'cut' | 'guessed' | 'sample-text';

/** More warnings than this help nobody. */
const MOST_WARNINGS = 100;

/** Collects warnings, one a place and code. */
export class Warnings {
  readonly #found = new Map<string, ImportWarning>();
  #unlisted = 0;

  /** `pointer` is a JSON Pointer into the file. */
  add(code: WarningCode, pointer: string, message: string): void {
    const key = `${code} ${pointer}`;
    if (this.#found.has(key)) return;
    if (this.#found.size < MOST_WARNINGS) this.#found.set(key, { code, pointer, message });
    else this.#unlisted++;
  }

  list(): ImportWarning[] {
    const listed = [...this.#found.values()];
    if (this.#unlisted === 0) return listed;
    return [...listed, { code: 'left-out', message: `${this.#unlisted} more warnings are not listed.` }];
  }
}
