import JSON5 from 'json5';
import { UnreadableResume } from './unreadable.ts';

/**
 * The value of a JSON file as people write them: comments, trailing commas and single quotes are forgiven.
 *
 * @throws {UnreadableResume} that names line and column
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
