/**
 * The plural of a noun given in the singular.
 *
 * @example
 * pluralOf('query'); // 'queries'
 */
export function pluralOf(noun: string): string {
  if (noun === '') return '';
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return noun.charAt(0) + irregular.slice(1);
  if (lower.endsWith('man') && !/(?:hu|ger|tal|roman)/.test(lower)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/i.test(noun) && !/^[A-Z]+$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(noun) && !/^[A-Z]+$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'child:children tooth:teeth foot:feet person:people mouse:mice goose:geese shelf:shelves knife:knives loaf:loaves calf:calves leaf:leaves half:halves wife:wives thief:thieves scarf:scarves'
    .split(' ')
    .map((pair) => {
      const [one = '', many = ''] = pair.split(':');
      return [one, many] as const;
    }),
);
