import { isForeignLetter } from './words.ts';

/** Which way a measured change goes. */
export type Direction = 'up' | 'down';

/** How far before a number its verb may stand, in characters and in words. */
const REACH = 110;
const FAR = 14;
const NEAR = 5;

/**
 * The direction that a verb or noun before a number gives it: "reduced the p95 of search from 800", "growth of 40%".
 *
 * @param lower the text in lower case, folded
 * @param start where the number, with the preposition before it, begins
 * @param led whether a preposition leads to the number ("by", "from", "to", "of"); then the verb may stand further off
 */
export function directionBefore(lower: string, start: number, led: boolean): Direction | undefined {
  let end = start;
  const floor = Math.max(0, start - REACH);
  for (let words = 0; words < (led ? FAR : NEAR) && end > floor; words++) {
    while (end > floor && lower.charCodeAt(end - 1) === SPACE) end -= 1;
    let begin = end;
    while (begin > floor && isInWord(lower.charCodeAt(begin - 1))) begin -= 1;
    if (begin === end) return undefined;
    const word = lower.slice(begin, end);
    if (!led && BREAKS.has(word)) return undefined;
    const adverb = words === 0 ? NEXT_TO.get(word) : undefined;
    // "these make up 6%" is no rise.
    if (adverb === 'up' && /\b(?:make|makes|made|making) $/.test(lower.slice(Math.max(0, begin - 8), begin)))
      return undefined;
    const found = adverb ?? DIRECTIONS.get(word);
    if (found !== undefined) return found;
    end = begin;
    if (lower.charCodeAt(end - 1) !== SPACE) return undefined;
  }
  return undefined;
}

/** The direction that follows a number: "40% growth", "30% fewer errors", "25% cost reduction". */
export function directionAfter(lower: string, end: number): Direction | undefined {
  let at = end;
  for (let words = 0; words < 3 && lower.charCodeAt(at) === SPACE; words++) {
    let next = at + 1;
    while (isInWord(lower.charCodeAt(next))) next += 1;
    const word = lower.slice(at + 1, next);
    if (word === '' || /^\d/.test(word) || (BREAKS.has(word) && word !== 'more' && word !== 'less'))
      return undefined;
    const found = FOLLOWING.get(word);
    if (found !== undefined) return found;
    at = next;
  }
  return undefined;
}

/**
 * The direction of the verb that leads straight to a number: "has climbed to 24%", "crept up to 6 min".
 *
 * @param before the text in lower case up to the number
 */
export function motionBefore(before: string): Direction | undefined {
  const words = before.slice(-REACH).trim().split(/\s+/).reverse();
  const verb = words.find((word) => !LEADING_TO.has(word));
  return verb === undefined ? undefined : DIRECTIONS.get(verb);
}

const LEADING_TO: ReadonlySet<string> = new Set(
  'to up down about around nearly almost roughly just back some only further by'.split(' '),
);

const SPACE = 32;
const HYPHEN = 45;

function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === HYPHEN ||
    code === 39 ||
    code === 37 ||
    isForeignLetter(code)
  );
}

const table = (up: string, down: string): ReadonlyMap<string, Direction> =>
  new Map([
    ...up
      .trim()
      .split(/\s+/)
      .map((word) => [word, 'up'] as const),
    ...down
      .trim()
      .split(/\s+/)
      .map((word) => [word, 'down'] as const),
  ]);

const DIRECTIONS = table(
  `increase increases increased increasing grow grows grew grown growing growth raise raises raised raising rise rises
  rose risen rising boost boosts boosted boosting expand expands expanded expanding expansion gain gains gained gaining
  climb climbs climbed climbing surge surged uplift higher upped doubled widen widens widened widening swell swells swelled swollen
  swelling balloon ballooned ballooning soar soars soared soaring jump jumps jumped jumping lengthen lengthens lengthened
  lengthening spike spiked spiking mount mounted mounting creep creeps crept creeping`,
  `reduce reduces reduced reducing reduction reductions cut cuts cutting decrease decreases decreased decreasing lower
  lowers lowered lowering drop drops dropped dropping fall falls fell fallen falling shrink shrinks shrank shrunk
  shrinking slash slashes slashed slashing trim trims trimmed trimming shorten shortens shortened shortening decline
  declines declined declining minimise minimize minimised minimized lessen lessened curb curbed dip dipped halved narrow narrows narrowed narrowing shrunken tumble tumbled tumbling plunge plunged plunging
  plummet plummeted plummeting ease eased easing slump slumped slumping sink sinks sank sunk sinking recede receded`,
);

/** Right before the number or its preposition: "went down from", "up 40%". */
const NEXT_TO = table('up', 'down');

const FOLLOWING = table(
  'increase increases growth rise boost uplift gain gains higher more up larger bigger above',
  'decrease decreases reduction reductions drop decline cut cuts fall lower fewer less down smaller shorter below',
);

/** A number without a preposition is not governed across these. */
const BREAKS: ReadonlySet<string> = new Set(
  'and or but while which that of for with in on at to from by as i we than into who when where'.split(' '),
);
