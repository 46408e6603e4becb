export { cleanLine } from './clean-line.ts';
export { splitDuties } from './split.ts';
