/** No profile can be made of a file. The message says why, and at which place; it repeats nothing of the file. */
export class UnreadableResume extends Error {
  override readonly name = 'UnreadableResume';
}

/** The formats that are read, for messages. */
export const READABLE = 'JSON Resume can be read';
