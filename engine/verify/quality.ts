import type { Evidence } from './evidence.ts';
import { type Finding, type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { keyOf } from './keys.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/**
 * Superlatives, comparisons with everybody else, and praise of a result: each must stand in the profile, since it
 * says more than any fact beside it.
 */
export function qualityFindings({ text, sentences }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { terms } of sentences) {
    for (let at = 0; at < terms.length; at++) {
      const last = praiseAt(text, terms, at);
      if (last === undefined) continue;
      const words = terms.slice(at, last + 1);
      const [start, end] = [terms[at]?.start ?? 0, terms[last]?.end ?? 0];
      findings.push({
        kind: 'quality',
        start,
        end,
        judge: (grounds) => judge(text.slice(start, end), words, grounds),
      });
      at = last;
    }
  }
  return findings;
}

/** "faster than any": a comparative stands close before; "more questions than any document" counts. */
function isCompared(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.word ?? '';
  // "from elsewhere than our team" compares nothing.
  if (/^(?:elsewhere|other|rather|else|different|otherwise|sooner)$/.test(before)) return false;
  return (
    /(?:er|better|worse)$/.test(before) ||
    /^(?:more|fewer|less)$/.test(before) ||
    EVERY.test(terms[at + 1]?.word ?? '') ||
    (/^(?:more|less)$/.test(terms[at - 2]?.word ?? '') &&
      /(?:ed|ble|ent|ant|ive|ful|ous|al|ic|ly)$/.test(before))
  );
}

/** Whether a word may praise. */
export function isPraiseWord(word: string): boolean {
  return USES.has(word) || RANKING_FORMS.test(word);
}

/** "than any other", "than our competitors": the last word of a comparison with everybody else. */
function comparison(terms: readonly Term[], at: number): number | undefined {
  const all = EVERY.test(terms[at + 1]?.word ?? '');
  const end = terms
    .slice(at + 1, at + 5)
    .findIndex(
      ({ word }) => OTHERS.test(word) || (all && (PEERS.test(word) || isTitleNoun(word.replace(/s$/, '')))),
    );
  return end < 0 ? undefined : at + 1 + end;
}

/** What is perfect when nothing is wanting. */
const SCORED =
  /^(?:scores?|records?|ratings?|attendance|marks?|results?|accuracy|inspections?|audits?|reviews?|feedback)$/;

const EVERY = /^(?:any|every|all|each|most|no|the|my|our|other)$/;
/** Whom a person or a place of work is compared with. */
const PEERS =
  /^(?:colleagues?|teammates?|coworkers?|staff|teams?|branch(?:es)?|stores?|shops?|sites?|wards?|schools?|regions?|departments?|companies|company|firms?|units?|crews?|shifts?|drivers?|rest)$/;
const OTHERS =
  /^(?:others?|anyone|anybody|everyone|everybody|comparable|competing|competitors?|competition|rivals?|similar|peers?|ever|else)$/;

/** The last word of what praises from the word at a place on; nothing when it praises nothing. */
function praiseAt(text: string, terms: readonly Term[], at: number): number | undefined {
  const word = terms[at]?.word ?? '';
  const use = USES.get(word);
  if (use === undefined)
    return word.endsWith('est') && /^[a-z]{3,10}est$/.test(word) ? superlative(terms, at, true) : undefined;
  const next = terms[at + 1];
  switch (use) {
    case 'praise':
      return at;
    case 'first-of-two':
      return next !== undefined && PRAISING_SECONDS.get(next.word)?.has(word) === true ? at + 1 : undefined;
    case 'superlative':
      return superlative(terms, at, false);
    case 'than':
      return isCompared(terms, at) ? comparison(terms, at) : undefined;
    case 'degree':
      return terms.slice(at + 1, at + 4).some(({ word: near }) => near.length > 3) ? at : undefined;
    case 'leading':
      return isAdjective(terms, at) ? at : undefined;
    case 'ahead':
      // "planning capacity ahead of time" says when to plan, not that somebody was early.
      if (
        next?.word === 'of' &&
        terms[at + 2]?.word === 'time' &&
        !terms.some((one) => DELIVERING.has(one.key))
      )
        return undefined;
      return /^ahead of (?:schedule|time|plan|deadline)|^(?:under|below|within) budget\b|^on budget\b/.test(
        text.slice(terms[at]?.start ?? 0, (terms[at]?.start ?? 0) + 20).toLowerCase(),
      )
        ? endOfPhrase(terms, at, /^(?:schedule|time|plan|deadline|budget)$/)
        : word === 'ahead' &&
            next?.word === 'of' &&
            terms.slice(at + 2, at + 5).some((one) => RIVALS.test(one.word))
          ? at + 2
          : undefined;
    case 'perfect':
      return terms.slice(at + 1, at + 5).some(({ word: near }) => SCORED.test(near)) ? at : undefined;
    case 'average':
      return /^(?:industry|national|market|sector|company|regional|uk|us|country)$/.test(
        terms[at - 1]?.word ?? '',
      )
        ? at
        : undefined;
    case 'nobody': {
      // "nobody in the workshop is quicker", "no one does it better"
      const near = terms.slice(at + 1, at + 9);
      const better = near.findIndex(
        ({ word: one }) =>
          /^(?:better|more|[a-z]{3,8}[^e]er)$/.test(one) && !isTitleNoun(one) && COMPARED.test(one),
      );
      return better > 0 &&
        (near[better + 1]?.word === 'than' ||
          near
            .slice(0, better)
            .some(({ word: one }) => /^(?:is|are|was|does|did|has|had|works|makes|sells|gets)$/.test(one)))
        ? at + 1 + better
        : undefined;
    }
    case 'number-one':
      if (word === 'tops') return /^(?:in|of|among|across|for|at)$/.test(next?.word ?? '') ? at : undefined;
      if (word === 'number') return /^(?:one|1)$/.test(next?.word ?? '') ? at + 1 : undefined;
      return next?.word === 'to' && terms[at + 2]?.word === 'none' ? at + 2 : undefined;
    case 'none':
      return next !== undefined && FAULTS.has(next.key) ? at + 1 : undefined;
  }
}

type Use =
  | 'praise'
  | 'first-of-two'
  | 'superlative'
  | 'than'
  | 'degree'
  | 'leading'
  | 'ahead'
  | 'none'
  | 'number-one'
  | 'nobody'
  | 'average'
  | 'perfect';

const USES: ReadonlyMap<string, Use> = new Map<string, Use>(
  (
    [
      [
        'praise',
        `flawless flawlessly seamless seamlessly unparalleled unparalled unmatched unrivalled unrivaled unbeatable exceptional
        exceptionally outstanding extraordinary extraordinarily renowned acclaimed prestigious elite groundbreaking
        revolutionary unprecedented spotless impeccable impeccably stellar superb immaculate faultless faultlessly
        error-free foremost premier preeminent pre-eminent peerless unsurpassed unequalled unequaled matchless incomparable
        unexcelled sterling trailblazing visionary unbroken perfectly world-renowned`,
      ],
      [
        'first-of-two',
        `industry market world award record top best highest cutting bleeding zero error bug defect incident accident class sector
        prize state high first game mission business multi ground next`,
      ],
      [
        'superlative',
        'best most top highest lowest fastest largest biggest greatest strongest finest busiest quickest smallest only unique uniquely',
      ],
      ['than', 'than'],
      [
        'degree',
        `significantly dramatically drastically substantially massively hugely vastly tremendously exponentially remarkably
        considerably greatly radically enormously`,
      ],
      ['leading', 'leading'],
      ['average', 'average averages benchmark'],
      ['perfect', 'perfect clean unblemished'],
      ['ahead', 'ahead under below within on'],
      ['none', 'without no zero never'],
      ['number-one', 'tops number second'],
      ['nobody', 'nobody no-one noone none'],
    ] as const
  ).flatMap(([use, words]) => words.split(/\s+/).map((word): [string, Use] => [word, use])),
);

/** Second words of compounds that praise, with the first words they take: "industry-leading", "award-winning". */
const PRAISING_SECONDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'leading:industry market world class sector',
    'winning:award prize',
    'class:world best first',
    'breaking:record ground',
    'performing:top best high highest',
    'performer:top best high highest',
    'performers:top best high',
    'selling:top best highest',
    'seller:top best',
    'rated:top best highest',
    'ranked:top best highest',
    'ranking:top highest',
    'notch:top',
    'tier:top',
    'edge:cutting bleeding',
    'downtime:zero',
    'defect:zero',
    'error:zero',
    'free:error bug defect incident accident',
    'changing:game',
    'critical:mission business',
    'ever:first',
    'gen:next',
    'generation:next',
    'renowned:world',
    'famous:world',
    'best:world industry',
    'known:best',
    'of:state',
    'quality:top highest',
    'stakes:high',
    'profile:high',
    'impact:high',
    'million:multi',
  ].map((entry) => {
    const [second = '', firsts = ''] = entry.split(':');
    return [second, new Set(firsts.split(' '))] as const;
  }),
);

/** Faults whose absence is a result: "without downtime". */
const FAULTS: ReadonlySet<string> = new Set(
  'downtime outag interruption accident injury defect disruption incident'.split(' '),
);

/**
 * A superlative claims a rank when something bounds it ("in the district", "of all drivers", "ever") or when it stands
 * for a result. "The best compliment for a backend" at the head of a sentence, "best practice" and "most of" claim none.
 */
function superlative(terms: readonly Term[], at: number, isForm: boolean): number | undefined {
  const word = terms[at]?.word ?? '';
  if (isForm && !RANKING_FORMS.test(word)) return undefined;
  const before = terms[at - 1]?.word ?? '';
  if (before === 'the' && terms[at - 2]?.word === 'of' && terms[at - 3]?.word === 'some') return undefined;
  if (word === 'only' && before !== 'the') return undefined;
  if (
    before !== 'the' &&
    before !== 'our' &&
    before !== 'its' &&
    before !== 'their' &&
    before !== "'s" &&
    !NAMED.has(before) &&
    !word.startsWith('unique')
  )
    return undefined;
  const rest = terms.slice(at + 1, at + 7);
  // "the country's most popular app": whose it is bounds it.
  if (before === "'s" && WHERE.test(terms[at - 2]?.word ?? '')) return Math.min(at + 1, terms.length - 1);
  // "how a task is best done", "what is easiest to sell": a manner, not a rank.
  if (BE.test(before) && /^(?:to|when|if|done|given|left|kept|\p{L}+ed)$/u.test(rest[0]?.word ?? ''))
    return undefined;
  if (before === 'near' || terms[at - 2]?.word === 'near') return undefined;
  if (
    /^(?:practices?|of|part|way|time|parts)$/.test(rest[0]?.word ?? '') &&
    word !== 'lowest' &&
    word !== 'highest'
  ) {
    if (rest[0]?.word !== 'of' || rest[1]?.word !== 'all') return undefined;
  }
  // "It is the quickest way to …" at the head of a sentence is a manner of speaking.
  const isSubject = at <= 1;
  const bound = rest.findIndex((term, index) => BOUNDS.has(term.word) && index < 6);
  const isIdle = isForm && rest.slice(0, bound).some((term) => term.word === 'there' || term.word === 'is');
  if (bound >= 0 && !isSubject && !isIdle) {
    // "the best branch in the country" of the best in the region: what bounds the rank belongs to it.
    const [the, where] = [terms[at + 2 + bound]?.word ?? '', terms[at + 3 + bound]?.word ?? ''];
    return at + 1 + bound + (/^(?:the|our)$/.test(the) && WHERE.test(where) ? 2 : 0);
  }
  if (word === 'best' || word === 'most' || word === 'only' || word === 'top' || isForm) {
    return NAMED.has(before) || (word === 'top' && rest.length > 0 && !isSubject) ? at : undefined;
  }
  return isSubject || !RANKS.has(word) ? undefined : at;
}

const WHERE =
  /^(?:world|country|nation|region|city|town|county|district|state|province|continent|industry|sector|market|company|firm|team|department|area|india|britain|uk|us|america|europe|asia|africa|london|england|scotland|wales|ireland|germany|france|spain|italy|canada|australia)$/;

const COMPARED =
  /^(?:better|more|faster|quicker|higher|lower|cleaner|safer|stronger|cheaper|tidier|closer|longer|shorter|sharper|smarter|steadier|calmer)$/;
const BE = /^(?:is|are|was|were)$/;
const DELIVERING: ReadonlySet<string> = new Set(
  ['delivered', 'finished', 'completed', 'released', 'launched', 'closed', 'opened'].map(keyOf),
);
const RIVALS = /^(?:competitors?|competition|rivals?|others|peers?|market|industry|anyone|everyone)$/;
const RANKING_FORMS =
  /^(?:fast|larg|bigg|great|strong|fin|busi|quick|small|young|old|clean|saf|rich|tough|smart|bright|long|short|cheap|lean|clos|deep|wid|broad|high|low|near|hard|new|earli|simpl|easi|friendli|tidi|calm|happi|healthi)est$/;
/** These rank even where nothing bounds them. */
const RANKS: ReadonlySet<string> = new Set(
  'highest lowest fastest largest biggest greatest finest'.split(' '),
);
const NAMED: ReadonlySet<string> = new Set(
  'named voted ranked rated awarded among were was is become became'.split(' '),
);
const BOUNDS: ReadonlySet<string> = new Set(
  'in of across among amongst ever within nationwide worldwide company anywhere yet history'.split(' '),
);

function isAdjective(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.word ?? '';
  const next = terms[at + 1];
  return (
    /^(?:a|the|our|an|one|'s)$/.test(before) && next !== undefined && next.key !== '' && next.word !== 'by'
  );
}

function endOfPhrase(terms: readonly Term[], at: number, last: RegExp): number {
  for (let end = at; end < at + 4; end++) if (last.test(terms[end]?.word ?? '')) return end;
  return at;
}

function judge(praise: string, words: readonly Term[], grounds: Grounds): Judgement {
  const question = {
    name: `quality ${words.map(({ word }) => word).join(' ')}`,
    among: () => mayPraise(words, grounds),
    holds: (one: Evidence) => words.every(({ word, key }) => says(one, word, key)),
  };
  return judged(grounds, question, `The profile does not say “${praise}”.`);
}

/** The values that may say some words: looked up by the one that fewest say. */
function mayPraise(words: readonly Term[], grounds: Grounds): readonly Evidence[] {
  let fewest = grounds.all;
  for (const { word, key } of words) {
    if (FILLING.has(word) && !NONE.has(word)) continue;
    const saying = NONE.has(word)
      ? grounds.saying(NONE)
      : grounds.ordered([
          grounds.saying(word === 'average' ? [word, 'avg'] : AHEAD.has(word) ? [word, ...EARLY] : [word]),
          key === '' ? [] : grounds.with(key),
        ]);
    if (saying.length < fewest.length) fewest = saying;
  }
  return fewest;
}

/** Whether a value says a word of praise, or one that says the same. */
function says({ terms, keys }: Evidence, word: string, key: string): boolean {
  if (NONE.has(word)) return terms.some((one) => NONE.has(one.word));
  if (FILLING.has(word) || (key !== '' && keys.has(key))) return true;
  // "ahead of schedule" of what was 9 days early.
  if (AHEAD.has(word)) return terms.some((one) => EARLY.includes(one.word));
  return terms.some((one) => one.word === word || (word === 'average' && one.word === 'avg'));
}

const AHEAD: ReadonlySet<string> = new Set(['ahead', 'time', 'schedule', 'plan', 'deadline']);
const EARLY: readonly string[] = ['early', 'earlier', 'sooner', 'ahead'];

/** Small words inside a praise. */
const FILLING: ReadonlySet<string> = new Set('the of in a an our across among to within'.split(' '));
const NONE: ReadonlySet<string> = new Set('no without zero never none nil free 0'.split(' '));
