import type { Spelling } from '../types.ts';
import { BRITISH_DOUBLING_VERBS, COMPOUND_VERBS, DOUBLING_VERBS, IRREGULAR_VERBS } from './verbs.ts';

interface IrregularForms {
  readonly past: string;
  readonly participle: string;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const IRREGULAR: ReadonlyMap<string, IrregularForms> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [base, { past: first(past), participle: first(participle) }] as const;
    }),
);
const DOUBLING: ReadonlySet<string> = new Set(words(DOUBLING_VERBS));
const BRITISH_DOUBLING: ReadonlySet<string> = new Set(words(BRITISH_DOUBLING_VERBS));
const COMPOUNDS: ReadonlySet<string> = new Set(
  COMPOUND_VERBS.trim()
    .split(',')
    .map((pair) => pair.trim()),
);

/**
 * The -ing form of a verb given in its base form: "set up" → "setting up", "load-test" → "load-testing".
 * `spelling` decides a last -l that only British English doubles.
 *
 * @example
 * gerund('model'); // 'modeling'
 * gerund('model', 'en-GB'); // 'modelling'
 */
export function gerund(verb: string, spelling: Spelling = 'en-US'): string {
  return onHead(verb, (head) => gerundOfWord(head, spelling));
}

/**
 * The simple past of a verb given in its base form: "teach" → "taught", "roll out" → "rolled out".
 *
 * @example
 * past('co-found'); // 'co-founded'
 */
export function past(verb: string, spelling: Spelling = 'en-US'): string {
  if (verb === 'be') return 'was';
  return onHead(verb, (head) => irregular(head)?.past ?? regularPast(head, spelling));
}

/**
 * The past participle of a verb given in its base form: "write" → "written".
 *
 * @example
 * participle('undertake'); // 'undertaken'
 */
export function participle(verb: string, spelling: Spelling = 'en-US'): string {
  return onHead(verb, (head) => irregular(head)?.participle ?? regularPast(head, spelling));
}

/**
 * The third person singular of the present: "teach" → "teaches", "carry out" → "carries out".
 *
 * @example
 * thirdPerson('supply'); // 'supplies'
 */
export function thirdPerson(verb: string): string {
  return onHead(verb, (head) => {
    if (head === 'be') return 'is';
    if (head === 'have') return 'has';
    if (/(?:[sxz]|[cs]h|[^aeiou]o)$/.test(head) || head === 'do' || head === 'go') {
      return /[^z]z$/.test(head) && head === 'quiz' ? 'quizzes' : `${head}es`;
    }
    return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
  });
}

/** Inflects the word that carries the inflection: the first of "set up", the last of "load-test". */
function onHead(verb: string, inflectWord: (head: string) => string): string {
  const space = verb.indexOf(' ');
  if (space > 0) {
    if (COMPOUNDS.has(verb)) return verb.slice(0, space + 1) + inflectWord(verb.slice(space + 1));
    return onHead(verb.slice(0, space), inflectWord) + verb.slice(space);
  }
  const hyphen = verb.lastIndexOf('-');
  if (hyphen <= 0) return inflectWord(verb);
  return verb.slice(0, hyphen + 1) + inflectWord(verb.slice(hyphen + 1));
}

function irregular(verb: string): IrregularForms | undefined {
  const known = IRREGULAR.get(verb);
  if (known) return known;
  // "rebuild", "oversee", "overtake", "misread": the stem tells the form when the whole is not listed.
  const prefixed =
    /^(?:re|over|under|out|un|mis|fore|up|[a-z]{3,}(?=(?:write|keep|sell|teach)$))([a-z]{3,})$/.exec(verb);
  const stem = prefixed?.[1];
  if (!stem || REGULAR_DESPITE_STEM.has(verb)) return undefined;
  const forms = IRREGULAR.get(stem);
  if (!forms) return undefined;
  const prefix = verb.slice(0, verb.length - stem.length);
  return { past: prefix + forms.past, participle: prefix + forms.participle };
}

const REGULAR_DESPITE_STEM: ReadonlySet<string> = new Set([
  'relight',
  'outfit',
  'recast',
  'retread',
  'reside',
]);

function gerundOfWord(verb: string, spelling: Spelling): string {
  if (verb === 'be') return 'being';
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e')) {
    return /[eoy]e$/.test(verb) || KEEPS_E.has(verb) ? `${verb}ing` : `${verb.slice(0, -1)}ing`;
  }
  return `${doubled(verb, spelling)}ing`;
}

/** Without their e these would read as other words. */
const KEEPS_E: ReadonlySet<string> = new Set(['singe', 'binge', 'swinge', 'tinge']);

function regularPast(verb: string, spelling: Spelling): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb, spelling)}ed`;
}

function doubled(verb: string, spelling: Spelling): string {
  if (verb.endsWith('c') && !verb.endsWith('sync') && /[aeiou]c$/.test(verb)) return `${verb}k`;
  const last = verb.charAt(verb.length - 1);
  if (DOUBLING.has(verb) || oneSyllableDoubles(verb)) return verb + last;
  if (spelling === 'en-GB' && (BRITISH_DOUBLING.has(verb) || BRITISH_DOUBLING.has(verb.replace(/^re/, ''))))
    return verb + last;
  return verb;
}

/** "plan", "quiz", and with "re" before it: "replan", "refer". */
function oneSyllableDoubles(verb: string): boolean {
  return (
    /^(?:[^aeiou]*|s?qu)[aeiou][bdfgklmnprtvz]$/.test(verb) ||
    /^re[^aeiou][hlr]?[aeiou][bdfgkmnprtvz]$/.test(verb)
  );
}

function first(forms: string): string {
  const slash = forms.indexOf('/');
  return slash < 0 ? forms : forms.slice(0, slash);
}
