import {
  ADJECTIVAL,
  GERUND_PARTNERS,
  HARDLY_VERBS,
  NOUN_LEANING,
  VERB_LEANING,
} from '../language/homographs.ts';
import { gerund, past } from '../language/inflect.ts';
import { FORM, knownVerb } from '../language/lexicon.ts';
import { joinList } from '../language/list.ts';
import { type Acted, asActions } from '../language/nominal.ts';
import { ACTS, SUPPORT } from '../language/nominal-data.ts';
import { asDoing } from '../language/passive.ts';
import type { ActionPhrase } from '../language/phrase.ts';
import { readPhrase } from '../language/rephrase.ts';
import type { Spelling } from '../types.ts';

/** The duties that nouns were read as, in a row. */
export function actionOf(acted: readonly Acted[], spelling: Spelling): ActionPhrase {
  const told = (inflect: (verb: string) => string): string =>
    joinList(
      acted.map(({ verbs, object }) => `${joinList(verbs.map(inflect), spelling)} ${object}`),
      spelling,
    );
  return {
    kind: 'action',
    verbs: acted.flatMap(({ verbs }) => verbs),
    typed: 'base',
    plural: false,
    gerund: told((verb) => gerund(verb, spelling)),
    past: told((verb) => past(verb, spelling)),
    base: told((verb) => verb),
  };
}

/** Several acts as one. */
export function joined(told: readonly ActionPhrase[], spelling: Spelling): ActionPhrase {
  const [only] = told;
  if (only !== undefined && told.length === 1) return only;
  const join = (mood: 'gerund' | 'past' | 'base'): string => {
    const texts = told.map((one) => one[mood]);
    // Of two it is clear where the first ends.
    const [first = '', second = ''] = texts;
    return texts.length === 2 && /, .* and /.test(first)
      ? `${first}, and ${second}`
      : joinList(texts, spelling);
  };
  return {
    kind: 'action',
    verbs: told.flatMap(({ verbs }) => verbs),
    typed: 'base',
    plural: false,
    get gerund() {
      return join('gerund');
    },
    get past() {
      return join('past');
    },
    get base() {
      return join('base');
    },
  };
}

/**
 * A row whose parts are named in different ways, each told by its own verb: "second-level support for key users,
 * training of new key users", "maintenance of pumps and checking oil levels", "claims sorted and vouchers filed".
 *
 * @returns nothing where not every part is sure of its verb, or none needs one of its own
 * @example
 * readComposite('maintenance of pumps and checking oil levels', 'en-GB')?.base;
 * // 'maintain pumps and check oil levels'
 */
export function readComposite(words: string, spelling: Spelling): ActionPhrase | undefined {
  if (words.length > LONGEST || !JOINT.test(words) || APART.test(words)) return undefined;
  const shared = withSharedObject(words);
  if (shared !== undefined) return actionOf([shared], spelling);
  const parts = partsOf(words);
  if (parts.length < 2) return undefined;
  const told: ActionPhrase[] = [];
  for (const [index, part] of parts.entries()) {
    const one = toldPart(part, spelling, index > 0);
    if (one === undefined) return undefined;
    told.push(...one);
  }
  return joined(told, spelling);
}

/** "supply and installation of split units", "repair and maintenance of pumps": two acts that are done to one thing. */
function withSharedObject(words: string): Acted | undefined {
  const [whole, first = '', second = '', third = '', object = ''] = SHARED.exec(words) ?? [];
  if (whole === undefined || /, \S+ing\b| and \S+(?:ing|tion|sion|ment) of /.test(object)) return undefined;
  const verbs = [first, second, third].filter(Boolean).map(verbOf);
  return verbs.every((verb) => verb !== undefined)
    ? {
        verbs,
        object: object.replace(/^([^,]*), and ([^,]*)$/, (row, one: string, other: string) =>
          / and /.test(one + other) ? row : `${one} and ${other}`,
        ),
      }
    : undefined;
}

const SHARED = /^(?:the )?(\p{L}+)(?:, (\p{L}+))?,? and (\p{L}+) of (\p{L}.*)$/iu;

function verbOf(noun: string): string | undefined {
  const act = ACTS.get(noun.toLowerCase());
  if (act !== undefined) return act.verb;
  const more = SHARED_ACTS.get(noun.toLowerCase());
  if (more !== undefined) return more;
  const reading = knownVerb(noun.toLowerCase());
  if (reading === undefined) return undefined;
  return (reading.forms & (FORM.gerund | FORM.base)) !== 0 ? reading.lemma : undefined;
}

/** Nouns of acts that stand beside another with one object. */
const SHARED_ACTS: ReadonlyMap<string, string> = new Map(
  'supply:supply,receipt:receive,issue:issue,dispatch:dispatch,despatch:despatch,delivery:deliver,upkeep:maintain,repair:repair,purchase:purchase,sale:sell,storage:store,control:control,inspection:inspect,transfer:transfer,payment:pay,upload:upload,download:download,update:update,design:design,review:review,release:release,disposal:dispose of,commissioning:commission,delivery:deliver,admission:admit,discharge:discharge,return:return,exchange:exchange'
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

const LONGEST = 160;
const JOINT = / and |, /;
/** Clauses and asides have verbs of their own. */
const APART =
  /[:;()]| (?:that|which|who|when|where|so|because|while|but|if|as(?! per)|incl\.?|including) |\b(?:I|we|my|was|were|is|are|has|have)\b/;

/** Parted where a gerund with its object begins, or a noun of action with its "of", or where a participle ended. */
function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const joint of words.matchAll(JOINTS)) {
    const after = words.slice(joint.index + joint[0].length);
    const before = words.slice(start, joint.index);
    if (
      !beginsPart(after) &&
      !goesOn(before, joint[0], after) &&
      !(asDoing(before) !== undefined && endsInDoing(after))
    )
      continue;
    // "Inspection and maintenance of pumps": both of the pumps.
    if (BARE_ACT.test(before) && (OF_ACT.test(after) || /^\p{L}+ing (?:out|off|up) of /iu.test(after)))
      continue;
    parts.push(before);
    start = joint.index + joint[0].length;
  }
  parts.push(words.slice(start));
  return parts;
}

const BARE_ACT = /^\p{L}+(?:ing|tion|sion|ment|ance|al|sis|ery)$/iu;
const JOINTS = /, and |, | and /g;

/** "preparing of MIS and sending to head office"; "ward rounds with consultants, discharge summaries" */
function goesOn(before: string, joint: string, after: string): boolean {
  const [next = after] = after.split(JOINTS, 1);
  if (
    joint === ' and ' &&
    (/^\p{L}+ing of /iu.test(before) || asDoing(before) !== undefined) &&
    /^\p{L}+ing (?:to|with|for|from|into|on|at) /iu.test(next)
  )
    return readPhrase(next).kind === 'action';
  // "Support for audits and data collection": for both.
  if (joint !== ', ' && /^(?:support|help|assistance|training|responsibility) (?:for|in|with) /i.test(before))
    return false;
  // What follows a preposition belongs to it, unless it goes with another verb.
  if (
    !/ (?:with|for|from|in|at|every|each|per|twice|once|times) /.test(before) ||
    / (?:with|for|from|to|of|in|at) /.test(next)
  )
    return false;
  if (
    next.split(' ').length < 2 ||
    /^(?:after|before|during|since|until|from|with|without|by|as|on|in|at|for|to|the|all|my|our|an?|\d)\b/i.test(
      next,
    )
  )
    return false;
  const [one] = asActions(before) ?? [];
  const [other] = asActions(next) ?? [];
  return (
    one !== undefined &&
    other !== undefined &&
    (joint.includes(',') || other.verbs[0] !== 'handle') &&
    one.verbs.join() !== other.verbs.join() &&
    one.object.length < before.length + 12
  );
}

/** "training of new users", "checking oil levels", "the monitoring of queues" */
function beginsPart(text: string): boolean {
  if (OF_ACT.test(text) || beginsOrder(text)) return true;
  if (!OBJECT.test(text)) return false;
  const [first = '', second = ''] = text.toLowerCase().split(/[ ,]+/, 2);
  if (NOUNS.test(first) || SUPPORT.has(`${first} ${second}`) || GERUND_PARTNERS.has(second)) return false;
  return readPhrase(text).kind === 'action';
}

/** "inform customers of delays": a verb that can be no noun, and its object. */
function beginsOrder(text: string): boolean {
  const [first = '', second = ''] = text.split(' ', 2);
  const verb = knownVerb(first);
  if (verb === undefined || verb.forms !== FORM.base || second === '') return false;
  if (NOUN_LEANING.has(first) || VERB_LEANING.has(first) || HARDLY_VERBS.has(first) || ADJECTIVAL.has(first))
    return false;
  return readPhrase(text).kind === 'action';
}

const OF_ACT =
  /^(?:the )?(?:real-time |daily |weekly |monthly |quarterly |regular )?\p{L}+(?:ing|tion|sion|ment|ance|al|sis|ery) of \p{L}/iu;

/** Gerunds that name things as often as acts: "landing pages", "washing machines". */
const NOUNS =
  /^(?:building|meeting|hearing|drawing|listing|rating|reading|finding|booking|holding|clothing|wedding|ceiling|painting|being|wiring|piping|bedding|packaging|lighting|heating|housing|flooring|covering|fitting|opening|filing|earring|pricing|spring|string|morning|evening|offering|recording|saving|landing|washing|sewing|parking|banking|marketing|accounting|engineering|manufacturing|spelling|running|working|operating|swimming|dining|sleeping|waiting|living|steering|shipping|mining|gaming|outstanding|existing|incoming|outgoing|remaining|ongoing|following|floating|rotating|moving|flying)$/;

const OBJECT =
  /^\p{L}{2,}ing (?!and\b|or\b|of\b|in\b|at\b|on\b|for\b|with\b|to\b|from\b|by\b)(?:the |a |an |all |our |my |their |new |two |three |\d+ )?\p{L}+/iu;

function endsInDoing(text: string): boolean {
  const [part = text] = text.split(/, | and /);
  return asDoing(part, true) !== undefined;
}

function toldPart(
  typed: string,
  spelling: Spelling,
  isFurther: boolean,
): readonly ActionPhrase[] | undefined {
  const part = typed.replace(/^also (?=\p{L})/iu, '');
  const each = (acted: readonly Acted[]): readonly ActionPhrase[] =>
    acted.map((one) => actionOf([one], spelling));
  const doing = asDoing(part, isFurther);
  if (doing !== undefined) return each(doing);
  const timed = inTime(part);
  if (timed !== undefined) return each([timed]);
  const bare = part.replace(/^(?:the|regular|proper|overall) (?=\p{L}+ing of )/iu, '');
  const phrase = readPhrase(bare, spelling);
  if (phrase.kind === 'action')
    return (phrase.typed === 'gerund' || (isFurther && phrase.typed === 'base')) &&
      !phrase.plural &&
      !(phrase.verbs[0] ?? 'be').startsWith('be')
      ? [phrase]
      : undefined;
  const acted = phrase.kind === 'noun' && phrase.frame === undefined ? asActions(phrase.noun) : undefined;
  return acted === undefined ? undefined : each(acted);
}

/** "the real-time monitoring of queues": how or how often, behind what is done. */
function inTime(part: string): Acted | undefined {
  const [whole, when = '', rest = ''] =
    /^(?:the )?(real-time|daily|weekly|monthly|quarterly|regular) (\p{L}+(?:ing|tion|sion|ment|ance|al|sis) of \S.*)$/iu.exec(
      part,
    ) ?? [];
  const [acted, ...more] = (whole === undefined ? undefined : asActions(rest)) ?? [];
  if (acted === undefined || more.length > 0 || acted.object.includes(',')) return undefined;
  return {
    verbs: acted.verbs,
    object: `${acted.object} ${WHEN.get(when.toLowerCase()) ?? when.toLowerCase()}`,
  };
}

const WHEN: ReadonlyMap<string, string> = new Map([
  ['real-time', 'in real time'],
  ['regular', 'regularly'],
]);
