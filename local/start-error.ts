/** Why the service cannot start, in a line for the person who started it, with what to do about it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * The system's code for an error, or its name.
 *
 * @example
 * codeOf(error); // 'EACCES'
 */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
