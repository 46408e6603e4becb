export { isJsonResume } from './json-resume.ts';
export { type ImportedResume, type ImportWarning, readResume } from './read-resume.ts';
export { UnreadableResume } from './unreadable.ts';
