/**
 * What was read of words, kept for those met lately: twice as many as are asked for at most. Whatever one text fills it
 * with is gone again after the next ones, so that no text makes those after it slow.
 *
 * @example
 * const lengths = new Recent((word: string) => word.length, 1000);
 * lengths.of('ward'); // 4
 */
export class Recent<Value> {
  readonly #read: (word: string) => Value;
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(read: (word: string) => Value, most: number) {
    this.#read = read;
    this.#most = most;
  }

  of(word: string): Value {
    const known = this.#young.get(word);
    if (known !== undefined) return known;
    const value = this.#old.get(word) ?? this.#read(word);
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, value);
    return value;
  }
}
