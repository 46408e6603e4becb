import type { Evidence } from './evidence.ts';
import { isTitleNoun } from './title-nouns.ts';
import { weakPartOf } from './weak.ts';

/** Whether a line says that what it tells was led. */
export function isLed(line: Evidence): boolean {
  const known = led.get(line);
  if (known !== undefined) return known;
  // "support the director on bids" leads nothing.
  const weak = weakPartOf(line)?.word;
  const from = weak === undefined ? -1 : line.terms.findIndex(({ word }) => word === weak);
  const found = line.terms.some(
    ({ word }, at) =>
      SUPPORTS_LEADING.has(word) &&
      // "no line management"
      !line.terms.slice(Math.max(0, at - 3), at).some((one) => DENYING.test(one.word)) &&
      (from < 0 || at < from || !isTitleNoun(word)),
  );
  led.set(line, found);
  return found;
}

const DENYING = /^(?:no|not|never|without|nor|neither|non|cannot)$|n't$/;

const led = new WeakMap<Evidence, boolean>();

/** Words that say that somebody led. */
export const LEADING: ReadonlySet<string> = new Set(
  `led lead leads leading headed spearheaded spearheading spearhead directed directing oversaw oversee oversees
  overseeing supervise supervised supervises supervising championed championing orchestrated orchestrating masterminded
  pioneered pioneering founded co-founded cofounded chaired chairing chairs chair captained captains captaining heading heads head
  champions champion orchestrates orchestrate masterminds masterminding supervises single-handedly single-handed singlehandedly solely
  myself herself himself independently own sole alone handed unaided presided presides presiding`.split(
    /\s+/,
  ),
);
export const MANAGING: ReadonlySet<string> = new Set(['manage', 'manages', 'managed', 'managing']);

/** Words of a line that support leading. */
const SUPPORTS_LEADING: ReadonlySet<string> = new Set(
  `${[...LEADING, ...MANAGING].join(' ')} run runs ran running own owned owns owning head heads leader leadership manager
  supervisor foreman captain chief director owner charge mentor line-manage coordinate oversight supervision reports drive drove driving`.split(
    /\s+/,
  ),
);
