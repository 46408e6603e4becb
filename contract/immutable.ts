/** A value that nobody who is handed it may change, all the way down. */
export type Immutable<T> = T extends string | number | boolean | undefined | Uint8Array
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
