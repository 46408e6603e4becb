/** What a person wrote of the current job, in lower case. */
export interface Wrote {
  /** Title and level. */
  readonly title: string;
  /** These, employer, domain, tools and own lines. */
  readonly all: string;
  /** Whether the person has no employer. */
  readonly isOwn?: boolean;
}

/** When a line of a pack may be told: only where one of some words stands in the profile, or only where none does. */
export interface Occasion {
  readonly words: RegExp;
  readonly within: 'title' | 'all';
  readonly wanted: boolean;
}

const PREFIX = /^(when|unless|as|not as) ([^:[{]+): /;

/**
 * Takes the occasions from the front of a line: "when farm*, dairy: [milk] cows" is told to those alone who wrote
 * of a farm or dairy, "unless online: [open] the shop" to all but those who wrote "online"; "as manager: …" and
 * "not as manager: …" ask the same of title and level alone. A line may have several.
 *
 * @returns the line without them; `text` is the line as it was when it has none
 * @example
 * readOccasions('unless online: [open] the shop').text; // '[open] the shop'
 */
export function readOccasions(line: string): {
  readonly text: string;
  readonly occasions: readonly Occasion[];
} {
  const occasions: Occasion[] = [];
  let text = line;
  for (let found = PREFIX.exec(text); found !== null; found = PREFIX.exec(text)) {
    const [prefix, kind = '', cues = ''] = found;
    occasions.push({
      words: anyOf(cues),
      within: kind.endsWith('as') ? 'title' : 'all',
      wanted: kind === 'when' || kind === 'as',
    });
    text = text.slice(prefix.length);
  }
  return { text, occasions };
}

/** Whether a line with these occasions may be told to somebody who wrote this. */
export function isOccasion(occasions: readonly Occasion[], wrote: Wrote): boolean {
  return occasions.every(({ words, within, wanted }) => words.test(wrote[within]) === wanted);
}

/** What only somebody with an employer has: "my manager", "the next shift", "colleagues from other teams". */
const EMPLOYED =
  /\b(?:my (?:manager|supervisor|employer|boss|share)|other (?:teams|departments)|(?:next|previous|other) shifts?|colleagues|co-?workers|teammates|(?:the )?supervisors?|head office|senior management|management)\b/i;

/** Whether a line of a pack speaks of an employer whom the person does not have. */
export function isForOthers(line: string, wrote: Wrote): boolean {
  return wrote.isOwn === true && EMPLOYED.test(line);
}

/** Cues as themes have them, whole words or beginnings with a final `*`, in one expression. */
function anyOf(cues: string): RegExp {
  const words = cues.split(',').map((cue) => {
    const [, word = '', open = ''] = /^(.*?)(\*?)$/.exec(cue.trim()) ?? [];
    return word.replace(/[.+?^$()|[\]\\/*]/g, '\\$&') + (open === '' ? '' : '\\p{L}*');
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
