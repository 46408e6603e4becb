import { FORM, knownVerb } from './lexicon.ts';
import type { NounFrame } from './phrase.ts';

/** A line less the frame that it was typed in. */
export interface Framed {
  readonly rest: string;
  /** The verb forms that may lead `rest`; every form when no frame says. */
  readonly expects: number;
  /** The grammar of the frame leaves no reading of the first word but a verb. */
  readonly verbFollows: boolean;
  readonly frame: NounFrame | undefined;
  /** "I was …", "I'm …" with nothing taken off after it: a state or a passive. */
  readonly be: 'present' | 'past' | undefined;
  readonly subject: 'I' | 'we' | undefined;
  /** The frame tells of the past ("was responsible for", "used to"). */
  readonly past: boolean;
  /** "I have trained …": what one has done so far. */
  readonly perfect: boolean;
  /** The frame ended in "to" ("my job is to …"), and a coordinated verb may repeat it. */
  readonly to: boolean;
}

export const ANY_FORM = FORM.base | FORM.third | FORM.past | FORM.participle | FORM.gerund;

/** A draft of `Framed` that the rules write on. */
type Draft = { -readonly [K in keyof Framed]: Framed[K] };

interface Rule {
  /** Words that the remaining line must begin with for the rule to be tried. */
  readonly first: readonly string[];
  readonly pattern: RegExp;
  readonly apply: (draft: Draft, match: RegExpExecArray) => void;
}

/**
 * Takes off what says "this is a duty of mine" without saying what it is: the subject, auxiliaries, adverbs such as
 * "currently", and frames such as "was responsible for" or "my job is to".
 *
 * @example
 * takeFrame('I was responsible for hiring').rest; // 'hiring'
 */
export function takeFrame(line: string): Framed {
  const draft: Draft = {
    rest: line,
    expects: ANY_FORM,
    verbFollows: false,
    frame: undefined,
    be: undefined,
    subject: undefined,
    past: false,
    perfect: false,
    to: false,
  };
  for (let turn = 0; turn < 8 && applyOne(draft); turn += 1);
  return draft;
}

function applyOne(draft: Draft): boolean {
  const word = /^[\w'’-]+/.exec(draft.rest)?.[0].toLowerCase().replace('’', "'");
  if (word === undefined) return false;
  const rules = RULES_BY_FIRST.get(word);
  if (rules === undefined) return false;
  for (const rule of rules) {
    const match = rule.pattern.exec(draft.rest);
    if (!match) continue;
    const rest = draft.rest.slice(match[0].length);
    if (rest.trim() === '') continue;
    const before = draft.rest;
    draft.rest = rest;
    rule.apply(draft, match);
    if (draft.rest !== before) return true;
  }
  return false;
}

function rule(first: string, pattern: RegExp, apply: Rule['apply']): Rule {
  return { first: first.split(' '), pattern, apply };
}

const nothing = (): void => {};

function frame(name: NounFrame): Rule['apply'] {
  return (draft) => {
    draft.frame = name;
    draft.expects = FORM.gerund;
    draft.verbFollows = false;
    if (draft.be === 'past') draft.past = true;
    draft.be = undefined;
  };
}

function base(past: boolean): Rule['apply'] {
  return (draft) => {
    draft.expects = FORM.base;
    draft.verbFollows = true;
    draft.to = true;
    draft.past ||= past || draft.be === 'past';
    draft.be = undefined;
  };
}

const DEGREE =
  '(?:(?:solely|fully|primarily|directly|mainly|also|mostly|largely|ultimately|personally|currently|overall|heavily|actively|closely|deeply) )?';

const RULES: readonly Rule[] = [
  rule('we', /^we (?=\S)/i, (draft) => subject(draft, 'we')),
  rule('i', /^i (?=\S)/i, (draft) => subject(draft, 'I')),
  rule("i'm im", /^i'?m (?=\S)/i, (draft) => {
    draft.subject = 'I';
    draft.be = 'present';
  }),
  rule("we're", /^we're (?=\S)/i, (draft) => {
    draft.subject = 'we';
    draft.be = 'present';
  }),
  rule("i've ive we've", /^(i|we)'?ve (?=\S)/i, (draft, match) => {
    draft.subject = match[1]?.toLowerCase() === 'we' ? 'we' : 'I';
    draft.perfect = !/^(?:i|we)['’]?ve been /i.test(draft.rest) && !/^been /i.test(draft.rest);
    perfect(draft);
  }),
  rule('me my', /^(?:me and my team|my team and (?:i|me)|my team & i) (?=\S)/i, (draft) =>
    subject(draft, 'we'),
  ),
  rule(
    'also currently mainly mostly primarily successfully additionally basically generally typically presently now and plus then',
    /^(?:also|currently|mainly|mostly|primarily|successfully|additionally|basically|generally|typically|presently|now|and|plus|then),? (?=[\w'])/i,
    nothing,
  ),
  rule('day daily', /^(?:day[- ]to[- ]day|daily)(?: basis)?[,:]? (?=(?:i|we|my)\b)/i, nothing),
  rule('day', /^day[- ]to[- ]day[,:] (?=\w)/i, nothing),
  rule('on', /^on a (?:daily|day[- ]to[- ]day|regular) basis,? (?=(?:i|we)\b)/i, nothing),
  rule(
    'in as',
    /^(?:in|as part of) (?:my|this|the) (?:current |present |previous |last |latest )?(?:role|job|position|work),? (?=(?:i|we)\b)/i,
    nothing,
  ),
  // "have been", "have to", "had to", "used to", "got to"
  rule('have has had having', /^(?:have|has|had|having) been (?=\S)/i, (draft) => {
    draft.be = draft.be ?? 'past';
  }),
  rule('have has had need needed needs', /^(have|has|had|need|needed|needs) to (?=[a-z])/i, (draft, match) =>
    base(/^(?:had|needed)$/i.test(match[1] ?? ''))(draft, match),
  ),
  rule('used got get', /^(?:used|got|get) to (?=[a-z])(?![a-z]+ing\b)/i, (draft, match) =>
    base(!/^get/i.test(match[0]))(draft, match),
  ),
  rule('was were', /^(?:was|were) able to (?=[a-z])/i, base(true)),
  rule(
    'have has had having',
    /^(?:have|has|had|having) (?=(?:also |successfully |previously |always )?(\S+))/i,
    (draft, match) => {
      const next = knownVerb((match[1] ?? '').toLowerCase());
      const experience =
        /^(?:have|has|had|having) (?:(?:\w+ ){0,3}experience|hands|(?:good |strong |solid |excellent |sound )?(?:working )?(?:knowledge|understanding))\b/i;
      if (next && next.forms & FORM.participle && next.lemma !== 'have') {
        draft.perfect ||= draft.subject !== undefined && /^have/i.test(match[0]) && next.lemma !== 'be';
        perfect(draft);
      } else if (!experience.test(match[0] + draft.rest)) draft.rest = match[0] + draft.rest;
    },
  ),
  rule('am is are was were been being', /^(am|is|are|was|were|been|being) (?=\S)/i, (draft, match) => {
    const past = /^(?:was|were)/i.test(match[1] ?? '');
    if (draft.be === undefined) draft.be = past ? 'past' : 'present';
  }),
  rule(
    'the one being a person',
    /^(?:the |a |being the )?(?:one|person|guy|team member) (?:who|that)(?: (?:is|was))? (?=\S)/i,
    (draft) => {
      draft.past ||= draft.be === 'past';
      draft.be = undefined;
      draft.verbFollows = true;
      draft.expects = FORM.base | FORM.third | FORM.past | FORM.gerund;
    },
  ),
  // responsible for, in charge of, tasked with, involved in, part of
  rule(
    'solely fully primarily directly mainly also mostly largely ultimately personally currently overall responsible responsable responsibile resposible reponsible responsible, responsbile responsibe responible responsibel responcible accountable answerable responsibility',
    new RegExp(
      `^${DEGREE}(?:respons[ia]b(?:le|ile|e|el)|resposible|reponsible|responible|responcible|responsbile|responsibility|accountable|answerable) (?:for|of|to) (?:the fact of )?(?=\\S)`,
      'i',
    ),
    (draft, match) => {
      if (/ to $/.test(match[0])) {
        if (!/^[a-z]/.test(draft.rest) || !knownBase(draft.rest)) draft.rest = match[0] + draft.rest;
        else base(false)(draft, match);
        return;
      }
      frame('responsible')(draft, match);
    },
  ),
  rule('in put incharge', /^(?:put )?in[- ]?charge (?:of|for) (?=\S)/i, frame('charge')),
  rule('tasked charged entrusted', /^(?:tasked|charged|entrusted) (with|to) (?=\S)/i, (draft, match) => {
    if (match[1] === 'to') base(true)(draft, match);
    else {
      draft.expects = FORM.gerund;
      draft.past ||= draft.be === 'past';
      draft.frame = 'responsible';
      draft.be = undefined;
    }
  }),
  rule(
    'involved heavily actively closely deeply also directly',
    new RegExp(`^${DEGREE}involved (?:in|with) (?=\\S)`, 'i'),
    frame('involved'),
  ),
  rule('part', /^part of (?=\S)/i, frame('part')),
  rule('a', /^a part of (?=\S)/i, frame('part')),
  rule(
    'experience experienced good strong solid great extensive proven excellent hands hands-on',
    /^(?:(?:good|strong|solid|great|extensive|proven|excellent|sound) )?(?:(?:hands[- ]on )?experienced? (?:in|with|of|on|using)|hands[- ]on (?:with|in|experience (?:in|with|of|on))) (?=\S)/i,
    frame('experience'),
  ),
  rule('experience experienced', /^experienced? (?=[a-z]+ing\b)/i, frame('experience')),
  rule(
    'knowledge understanding good strong solid excellent sound working familiar',
    /^(?:(?:good|strong|solid|excellent|sound) )?(?:(?:working )?knowledge of|understanding of|familiar with|familiarity with) (?=\S)/i,
    frame('knowledge'),
  ),
  // my job is to …
  rule(
    'my main key primary core the our daily day-to-day day duties responsibilities responsibility tasks job role duty work key other general typical',
    /^(?:(?:my|our|the|some of my|other) )?(?:(?:main|primary|key|core|other|day[- ]to[- ]day|daily|current|general|typical|major|principal|overall|day) ){0,2}(?:(?:job|role|dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|work|focus|remit|job description|day[- ]to[- ]day)(?: and (?:responsibilities|duties))?)(?: here| there| at work)?(?::| (?:is|was|are|were|has been|includ(?:e|ed|es|ing)|involv(?:e|ed|es)|consist(?:s|ed)? of|entail(?:s|ed)?|compris(?:e|es|ed)|centred on|focused on|revolves around)\b:?) ?(?:mainly |mostly |also |primarily )?(?:(?:making sure to|of) )?(to )?(?=\S)/i,
    (draft, match) => {
      const owned =
        /^(?:my|our|the|some)\b/i.test(match[0]) || /(?:duties|responsibilities|tasks)/i.test(match[0]);
      if (!owned) {
        draft.rest = match[0] + draft.rest;
        return;
      }
      draft.past ||= /\b(?:was|were|included|involved|consisted|entailed)\b/i.test(match[0]);
      draft.be = undefined;
      if (match[1]) base(false)(draft, match);
      else draft.expects = FORM.base | FORM.gerund | FORM.third;
    },
  ),
  rule('to', /^to (?=[a-z])/i, (draft, match) => {
    if (knownBase(draft.rest)) base(false)(draft, match);
    else draft.rest = match[0] + draft.rest;
  }),
];

/** The rules that a line may follow, by its first word, in their order. */
const RULES_BY_FIRST: ReadonlyMap<string, readonly Rule[]> = byFirst(RULES);

function byFirst(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const word of new Set(rule.first)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [rule]);
      else known.push(rule);
    }
  }
  return found;
}

function subject(draft: Draft, who: 'I' | 'we'): void {
  draft.subject = who;
  draft.verbFollows = true;
  draft.expects = FORM.base | FORM.past | FORM.third;
}

function perfect(draft: Draft): void {
  draft.past = true;
  draft.verbFollows = true;
  draft.expects = FORM.past | FORM.participle;
}

function knownBase(rest: string): boolean {
  const word = /^[a-z-]+/i.exec(rest)?.[0].toLowerCase() ?? '';
  const reading = knownVerb(word);
  return reading !== undefined && (reading.forms & FORM.base) !== 0;
}
