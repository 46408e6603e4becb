/**
 * How notes shorten the names of places that everybody knows: each short form, in lower case, with the name in full as
 * it stands behind "in".
 */
export const PLACE_SHORTS: ReadonlyMap<string, string> = new Map([
  ['ggn', 'Gurgaon'],
  ['hyd', 'Hyderabad'],
  ['blr', 'Bangalore'],
  ['bglr', 'Bangalore'],
  ['bom', 'Mumbai'],
  ['ncr', 'NCR'],
  ['ph', 'Port Harcourt'],
  ['nl', 'the Netherlands'],
  ['ksa', 'Saudi Arabia'],
  ['nz', 'New Zealand'],
  ['dxb', 'Dubai'],
  ['jhb', 'Johannesburg'],
  ['joburg', 'Johannesburg'],
  ['cpt', 'Cape Town'],
  ['nyc', 'New York'],
  ['kl', 'Kuala Lumpur'],
]);

const LONG: ReadonlyMap<string, readonly string[]> = (() => {
  const shorts = new Map<string, string[]>();
  for (const [short, full] of PLACE_SHORTS) {
    const words = full.replace(/^the /, '').toLowerCase();
    shorts.set(words, [...(shorts.get(words) ?? []), short]);
  }
  // "Dubai Muni.": the office, as its badge shortens it.
  return shorts.set('municipality', ['muni']);
})();

/**
 * The short forms that a name of one word goes by in notes.
 *
 * @param name in lower case
 * @example
 * shortsOf('gurgaon'); // ['ggn']
 */
export function shortsOf(name: string): readonly string[] {
  return LONG.get(name) ?? [];
}
