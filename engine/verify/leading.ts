import { authorshipIn, isAuthorWord } from './authorship.ts';
import type { Evidence } from './evidence.ts';
import type { Finding, Judgement } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { keyOf } from './keys.ts';
import { isLed, LEADING, MANAGING } from './led.ts';
import { linesSharing } from './match.ts';
import { isRunningWord, runningAt } from './running.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';
import { weakPartOf } from './weak.ts';

/** Words that say that somebody led: a line of the same thing must say so too, or the role must be one of leading. */
export function leadingFindings({ text, sentences }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    let segments: readonly Segment[] | undefined;
    findings.push(...authorshipIn(sentence));
    for (const [at, term] of sentence.terms.entries()) {
      const runs = isRunningWord(term.word);
      if (!runs && !leads(text, sentence.terms, at)) continue;
      segments ??= segmentsOf(text, sentence);
      const segment = segments.find((one) => one.includes(term)) ?? [];
      if (runs) {
        const running = runningAt(segment, term);
        if (running !== undefined) findings.push(running);
        continue;
      }
      findings.push({
        kind: 'strength',
        start: term.word === 'handed' ? (sentence.terms[at - 1]?.start ?? term.start) : term.start,
        end: term.end,
        judge: (grounds) => judgeLeading(term, segment, grounds),
      });
    }
  }
  return findings;
}

/** Whether a word may say that somebody led. */
export function isLeadingWord(word: string): boolean {
  return LEADING.has(word) || MANAGING.has(word) || isAuthorWord(word) || isRunningWord(word);
}

/** Whoever manages these leads people. */
const LED =
  /^(?:interns|trainees|apprentices|juniors|developers|engineers|nurses|technicians|labou?rers|drivers|pickers|analysts|assistants|clerks|chefs|cooks|cleaners|teachers|officers|operators|operatives|workers|employees|colleagues|supervisors|managers|designers|testers|carers|porters|receptionists|electricians|mechanics|volunteers|instructors|coordinators|recruiters|writers|editors|researchers)$/;
const TEAM: ReadonlySet<string> = new Set(
  'team teams staff people crew crews department departments group groups reports unit units squad squads division divisions'.split(
    ' ',
  ),
);

/** Whether the word at a place says that somebody led something. */
function leads(text: string, terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined) return false;
  const { word } = term;
  if (MANAGING.has(word)) return managesPeople(terms, at);
  if (!LEADING.has(word) || isHoped(terms, at)) return false;
  const before = terms[at - 1]?.word ?? '';
  const after = terms[at + 1]?.word ?? '';
  if (word === 'alone') return isUnaided(text, terms, at);
  if (word === 'handed') return before === 'single';
  if (/^(?:myself|herself|himself)$/.test(word)) return before === 'by';
  // "on my own", "on her own application"
  if (word === 'own')
    return (
      /^(?:my|his|her)$/.test(before) &&
      terms[at - 2]?.word === 'on' &&
      /^(?:|application|initiative|and|at|in|for|with|when|from|since|every|each|by|to|or|but|during|on|without)$/.test(
        terms[at + 1]?.word ?? '',
      )
    );
  if (word === 'independently') return !/^(?:of|from)$/.test(terms[at + 1]?.word ?? '') && before !== 'work';
  // "lead generation", "the shift lead", "leading to", "LED lights", "lead time", "a heading".
  if (word === 'led' && text.slice(term.start, term.end) === 'LED') return false;
  // "head up our bids", rather than "the lead up to the fair"
  if (after === 'up' && /^head(?:s|ed|ing)?$/.test(word)) return terms[at + 2]?.word !== 'to';
  if (after === 'to' || after === 'by' || after === 'up') return false;
  if (NOUNS_TOO.has(word)) {
    if (isDetermined(before) || isTitleNoun(after) || NOT_LED.has(after)) return false;
    if (word === 'sole') return SOLE.test(after);
    if (/^(?:head|chair|champion|captain)$/.test(word))
      return at > 0 && VERB_LEADS.has(before) && !isOffice(after);
    if (/^(?:leads|heads|chairs|champions|captains)$/.test(word) && at === 0) return !isOffice(after);
    if (/^(?:heads|chairs|champions|captains)$/.test(word)) return LEADERS.test(before) && !isOffice(after);
    // "write code, lead interviews": an item of a list of verbs.
    const isItem = /,\s*$/.test(text.slice(terms[at - 1]?.end ?? 0, term.start)) && term.written === word;
    if (word === 'leads' && at > 0 && !LEADERS.test(before) && !isItem) return false;
    if (word === 'lead' && !(at === 0 || isItem || VERB_LEADS.has(before) || before.endsWith('ly')))
      return false;
    // Only a capital inside a sentence tells a title from a verb.
    if (word === 'lead' && at === 0 && /^[A-Z]/.test(text.slice(terms[1]?.start ?? 0))) return false;
  }
  return true;
}

/** "I would like to lead a platform": what somebody hopes for is not said to be done. */
function isHoped(terms: readonly Term[], at: number): boolean {
  const to = terms[at - 1]?.word === 'to' ? at - 1 : terms[at - 2]?.word === 'to' ? at - 2 : -1;
  if (to < 1) return false;
  return terms.slice(Math.max(0, to - 3), to).some(({ word }, index, lead) => {
    if (word === 'like' || word === 'love') return /^(?:would|i'd|should)$/.test(lead[index - 1]?.word ?? '');
    return HOPING.test(word);
  });
}

const HOPING =
  /^(?:hop(?:e|es|ing)|want|wants|wish|wishes|aim|aims|aiming|aspires?|dreams?|ready|keen|learn|learning)$/;

/** "I do the rounds alone": neither "by email alone" nor "leave residents alone" says that nobody helped. */
function isUnaided(text: string, terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.word ?? '';
  const after = terms[at + 1]?.word ?? '';
  if (before === 'i') return true;
  if (
    /^(?:not|that|this|let|is|are|live|lives|living|be|being|home|felt|never|year|month|week)$/.test(before)
  )
    return false;
  if (!/^(?:|and|at|on|in|for|during|with|from|since|every|each|while|after|or)$/.test(after)) return false;
  const from = terms.findLastIndex(
    (term, index) =>
      index < at &&
      (/^(?:and|but|which|where|while)$/.test(term.word) ||
        /[,;:–—]/.test(text.slice(terms[index - 1]?.end ?? 0, term.start))),
  );
  const lead = terms.slice(Math.max(0, from), at);
  return (
    !lead.some(({ word }) =>
      /^(?:leav(?:e|es|ing)|left|not|never|by|through|via|people|who|in|on|\d+)$/.test(word),
    ) && lead.some(({ word }) => /^(?:i|he|she)$/.test(word))
  );
}

const NOUNS_TOO: ReadonlySet<string> = new Set(
  'lead leads leading heading heads head chair chairs champion champions captain captains sole spearhead'.split(
    ' ',
  ),
);
const NOT_LED: ReadonlySet<string> = new Set(
  'generation generations time times qualification nurturing scoring capture management edge causes cause for in out from and or are were somewhere nowhere anywhere'.split(
    ' ',
  ),
);
const SOLE =
  /^(?:responsibility|owner|developer|engineer|author|designer|charge|control|lead|person|\p{L}{4,}(?:or|er|ist))$/u;

/** Behind a noun: "head of", "the chair and". */
function isOffice(after: string): boolean {
  return (
    after === '' ||
    /^(?:of|and|or|for|in|at|with|to|from|is|are|on|office|count|chef|nurse|teacher)$/.test(after)
  );
}

/** Who leads, right before "leads". */
const LEADERS = /^(?:he|she|who|also|and|currently|now|\p{L}+ly)$/u;
const VERB_LEADS: ReadonlySet<string> = new Set(
  'i we to and or then who also now currently that help helped also will can'.split(' '),
);

function isDetermined(word: string): boolean {
  return /^(?:an?|the|my|our|your|their|its|his|her|this|that|each|every|as|of|qualified|inbound|outbound|sales|new|more|industry|market|world)$/.test(
    word,
  );
}

function managesPeople(terms: readonly Term[], at: number): boolean {
  for (const { word } of terms.slice(at + 1, at + 6)) {
    if (TEAM.has(word) || (word.endsWith('s') && LED.test(word))) return true;
    if (/^(?:and|for|with|in|on|of|to|by|at)$/.test(word)) return false;
  }
  return false;
}

/** Words that say that nobody else took part, as a text and as a profile has them. */
const ALONE =
  /^(?:alone|unaided|handed|single-handed|single-handedly|singlehandedly|solely|sole|myself|herself|himself|independently|own)$/;
const SAYING_ALONE: readonly string[] = [
  ...'alone unaided handed single-handed single-handedly singlehandedly solely sole solo only myself independently independent own'.split(
    ' ',
  ),
];

/** "the only nurse on nights", "sole author"; "on Wednesdays only" says nothing of who did it. */
function saysAlone(terms: readonly Term[], at: number): boolean {
  const word = terms[at]?.word ?? '';
  if (word === 'only') return at === 0 || /^(?:the|as|an?)$/.test(terms[at - 1]?.word ?? '');
  if (word === 'own') return terms[at - 2]?.word === 'on';
  return SAYING_ALONE.includes(word);
}

const LEADING_ROLES =
  /\b(?:lead|leader|manager|head|director|chief|supervisor|principal|captain|foreman|founder|owner|president|vp|executive|matron|chef|superintendent|coordinator|sister|scrum master)\b/i;

function judgeLeading(term: Term, segment: Segment, grounds: Grounds): Judgement {
  const objects = objectsOf(term, segment);
  let nearest: readonly Evidence[] | undefined;
  const close = (): readonly Evidence[] => {
    if (nearest !== undefined) return nearest;
    const matches = grounds.linesWith(objects);
    const most = matches[0]?.shared ?? 0;
    nearest = linesSharing(Math.max(1, Math.min(most, Math.ceil(objects.size * 0.5))), matches);
    return nearest;
  };
  const about = [...objects].join(' ');
  const sources = grounds.supporting(`led ${about}`, close, isLed);
  if (sources.length > 0) return { supported: true, sources };
  const conflicting = grounds.first(`helped ${about}`, close, (line) => weakPartOf(line) !== undefined);
  if (ALONE.test(term.word)) {
    const alone = grounds
      .saying(SAYING_ALONE)
      .filter(({ terms }) => terms.some((_, at) => saysAlone(terms, at)));
    return alone.length > 0
      ? { supported: true, sources: alone.map(({ pointer }) => pointer) }
      : { supported: false, reason: `The profile does not say “${term.word}” of this.` };
  }
  // What is led may be written another way: "supervise three technicians" of "supervise 3 techs".
  const [first = ''] = objects;
  const isAlone = close().length === 0;
  const same = grounds
    .affordable(grounds.with(term.key))
    .filter(
      (line) =>
        line.isLine && (isAlone || line.keys.has(first) || (objects.has(CREW) && line.keys.has(CREW))),
    );
  if (same.length > 0) return { supported: true, sources: same.map((line) => line.pointer) };
  if (conflicting === undefined && ACTIVITIES.test(about)) {
    const teaching = grounds.supporting(
      'teaching role',
      () => grounds.qualifications,
      (one) => one.pointer.endsWith('/role') && TEACHING.test(one.text),
    );
    if (teaching.length > 0) return { supported: true, sources: teaching };
  }
  const served = servedIn(term, segment, grounds);
  if (served !== undefined)
    return { supported: false, reason: `The profile says “${served.text}” here, not “${term.word}”.` };
  const roles = grounds.supporting(
    'leading role',
    () => grounds.all,
    (one) => /\/role$|^\/seniority$/.test(one.pointer) && LEADING_ROLES.test(one.text),
  );
  if (conflicting === undefined && roles.length > 0) return { supported: true, sources: roles };
  const said = conflicting === undefined ? undefined : weakPartOf(conflicting)?.word;
  return {
    supported: false,
    reason:
      said === undefined
        ? `The profile does not say “${term.word}” of this.`
        : `The profile says “${said}” here, not “${term.word}”.`,
  };
}

/** A line that counts the same people as those something is done for or with: "rota input for 14 staff". */
function servedIn(term: Term, segment: Segment, grounds: Grounds): Evidence | undefined {
  const counted = segment.find(({ word, start }) => start > term.end && FIGURE.test(word))?.word;
  if (counted === undefined) return undefined;
  const count = String(1 + COUNTS.indexOf(counted) || counted);
  const near = new Set(segment.map(({ word }) => word));
  return grounds
    .affordable(grounds.saying([count, counted]))
    .find(
      (line) =>
        line.isLine &&
        servedBy(line).some((one) => (one.count === count || one.count === counted) && near.has(one.of)),
    );
}

/** A number of people for or with whom something is done, and the word behind it. */
interface Served {
  readonly count: string;
  readonly of: string;
}

const servings = new WeakMap<Evidence, readonly Served[]>();

/** Those that a line serves, when it says of nobody that they are led. */
function servedBy(line: Evidence): readonly Served[] {
  const known = servings.get(line);
  if (known !== undefined) return known;
  const { terms } = line;
  const found = isLed(line)
    ? []
    : terms.flatMap(({ word }, at) =>
        FIGURE.test(word) && SERVING.has(terms[at - 1]?.word ?? '')
          ? [{ count: word, of: terms[at + 1]?.word ?? '' }]
          : [],
      );
  servings.set(line, found);
  return found;
}

const COUNTS: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FIGURE = new RegExp(`^(?:\\d+|${COUNTS.slice(1).join('|')})$`);
const SERVING: ReadonlySet<string> = new Set(['for', 'with', 'alongside', 'beside', 'to']);

/** What those who teach lead without leading anybody's work. */
const ACTIVITIES = /^(?:lesson|class|session|discuss|workshop|tour|activity|rehears|song|gam)/;
const TEACHING =
  /\b(?:teacher|tutor|trainer|instructor|lecturer|professor|coach|educator|teaching|guide|mobili[sz]er|counsell?or|student|nursery|playworker)\b/i;

/** What is led: the words behind, up to the next "and" or comma that leaves something before it. */
function objectsOf(term: Term, segment: Segment): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { word, key, start } of segment) {
    if (start <= term.end) continue;
    if (word === 'and' && keys.size > 0) break;
    if (key !== '') keys.add(key);
    if (keys.size === MOST_OBJECTS) break;
  }
  return keys;
}

const CREW = keyOf('crew');
const MOST_OBJECTS = 6;
