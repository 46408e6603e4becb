import { isCapital } from './capitals.ts';
import type { Sentence } from './statement.ts';

/** A few words before a colon, or most words with capitals and no full stop: a heading, or a headline. */
export function isHeading(text: string, { terms, start, end }: Sentence): boolean {
  if (terms.length > 12) return false;
  const long = terms.filter(({ word }) => word.length > 3);
  const share = long.filter(isCapital).length / long.length;
  const before = text.slice(Math.max(0, start - 8), start);
  // "COBOL, JCL, DB2: those I know" lists names.
  if (text.slice(start, end).includes(',')) return false;
  if (text.charAt(end) === ':') return terms.length <= 6 && share >= 0.6 && BEGINS_LINE.test(before);
  // Tools and names are listed with commas and bars, not titled.
  if (text.slice(start, end).includes(',') || before.endsWith('| ') || text.startsWith(' |', end))
    return false;
  return terms.length < 12 && share >= 0.75 && !/^[+#)"']*[.!?]/.test(text.slice(end, end + 3));
}

const BEGINS_LINE = /(?:^|\n)[\s•*#–-]*$/;
