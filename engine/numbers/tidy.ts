/**
 * The text with its numbers as prose writes them. No value changes.
 *
 * @example
 * tidyNumbers('from 800ms to 40 %', 'en-US'); // 'from 800 ms to 40%'
 */
export function tidyNumbers(text: string, _spelling: 'en-US' | 'en-GB'): string {
  return text.replace(/(?<=\d)(?=ms\b)/g, ' ').replace(/(?<=\d)\s+(?=%)/g, '');
}
