/** A file as text. */
export interface Decoded {
  readonly text: string;
  /** The encoding was not certain: the bytes are neither UTF-8 nor UTF-16. */
  readonly guessed: boolean;
}

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte order mark; anything else is taken for Windows-1252,
 * in which any bytes are text.
 *
 * @example
 * decode(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])).text; // '{'
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16Of(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** By the mark, or by a first character of ASCII, half of which is zero. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  return undefined;
}
