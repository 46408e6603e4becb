import type { Spelling } from '../types.ts';

/**
 * Joins items into a list that reads well: a serial comma in American English, none in British. Items that
 * hold a comma are parted by semicolons; when the last two hold an "and" of their own, the joint gets a comma
 * or "as well as", so that the reader sees where one item ends.
 *
 * @example
 * joinList(['Redis', 'Kafka', 'S3'], 'en-US'); // 'Redis, Kafka, and S3'
 * joinList(['Redis', 'Kafka', 'S3'], 'en-GB'); // 'Redis, Kafka and S3'
 */
export function joinList(items: readonly string[], spelling: Spelling): string {
  const last = items[items.length - 1];
  if (last === undefined) return '';
  const lead = items.slice(0, -1);
  if (lead.length === 0) return last;
  if (items.some((item) => COMMA.test(item))) {
    if (items.length === 2)
      return COMMA.test(lead[0] ?? '') ? `${lead[0]}; and ${last}` : `${lead[0]}, and ${last}`;
    return `${lead.join('; ')}; and ${last}`;
  }
  const compound = items.some((item) => COMPOUND.test(item));
  if (lead.length === 1) return compound ? `${lead[0]}, and ${last}` : `${lead[0]} and ${last}`;
  const serial = spelling === 'en-US' || compound ? ',' : '';
  return `${lead.join(', ')}${serial} and ${last}`;
}

/** A comma that stands in no brackets. */
const COMMA = /,(?![^(]*\))/;
/** An item that is itself two things. */
const COMPOUND = /\s(?:and|or|&)\s/;
