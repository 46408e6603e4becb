import JSON5 from 'json5';
import { UnreadableResume } from './unreadable.ts';

/** Reading leniently takes some 2 µs a character at worst: longer files must be JSON as it stands. */
const MOST_LENIENT = 256 * 1024;

/**
 * The value of a JSON file as people write them: comments, trailing commas and single quotes are forgiven
 * in files of up to 256 Ki characters.
 *
 * @throws {UnreadableResume} that names line and column, where the file is not too long for it
 * @example
 * parseJson('{"basics": {}, } // mine'); // { basics: {} }
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLeniently(text);
  }
}

function parseLeniently(text: string): unknown {
  if (text.length > MOST_LENIENT) {
    throw new UnreadableResume(
      'The file is not JSON. Comments and trailing commas are forgiven up to 256 KiB only.',
    );
  }
  try {
    return JSON5.parse(text);
  } catch (error) {
    throw new UnreadableResume(`${placeOf(error)} is not JSON.`);
  }
}

function placeOf(error: unknown): string {
  const { lineNumber, columnNumber } = Object(error);
  return typeof lineNumber === 'number' ? `Line ${lineNumber}, column ${columnNumber}` : 'The file';
}
