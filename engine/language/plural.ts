/**
 * The plural of a noun given in the singular.
 *
 * @example
 * pluralOf('query'); // 'queries'
 */
export function pluralOf(noun: string): string {
  if (noun === '') return '';
  if (noun === 'child') return 'children';
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}
