import { contentOf } from './content.ts';
import type { Finding, Judgement } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { isLed } from './led.ts';
import type { Segment } from './segments.ts';
import type { Term } from './terms.ts';
import { weakPartOf } from './weak.ts';

/** Whether a word may say that somebody runs a body or an undertaking. */
export function isRunningWord(word: string): boolean {
  return RUNNING.test(word);
}

const RUNNING = /^(?:runs?|ran|running)$/;

/** What one runs with everybody in it, whoever does the work. */
const BODIES: ReadonlySet<string> = new Set(
  `department kitchen restaurant office shop store branch school ward unit practice company business depot plant factory warehouse
  studio salon hotel garage library museum laboratory agency programme program scheme centre center site`.split(
    /\s+/,
  ),
);
/** Those that have many of a kind, so that any line about one of a kind may be meant. */
const UNDERTAKINGS = /^(?:programme|program|scheme|site|unit|practice|centre|center)$/;

/** "I run the kitchen", "run the training programme": a line must say that the person leads it. */
export function runningAt(segment: Segment, term: Term): Finding | undefined {
  const at = segment.indexOf(term);
  const behind = segment.slice(at + 1, at + 5);
  if (!/^(?:the|our|a|an|its|whole|entire)$/.test(behind[0]?.word ?? '')) return undefined;
  const place = behind.findIndex(({ word }, index) => BODIES.has(word) && index > 0);
  const body = behind[place];
  // "run the kitchen porters' rota", "run the shop floor": the head stands further on.
  const next = segment[at + place + 2];
  const isHead =
    next === undefined ||
    next.key === '' ||
    next.start > (body?.end ?? 0) + 1 ||
    /^(?:with|for|of|when|while|on|in|at)$/.test(next.word);
  if (body === undefined || !isHead || behind.slice(1, place).some(({ key }) => key === '')) return undefined;
  const described = contentOf(behind.slice(1, place));
  return {
    kind: 'strength',
    start: term.start,
    end: body.end,
    judge: (grounds) => judge(body, described, grounds),
  };
}

function judge(body: Term, described: ReadonlySet<string>, grounds: Grounds): Judgement {
  const about = [...described].join(' ');
  const sources = grounds.supporting(
    `runs ${body.word}: ${about}`,
    () => grounds.ordered([body.key, ...described].map((key) => (key === '' ? [] : grounds.with(key)))),
    (line) => {
      if (!line.isLine) return false;
      const isNamed = line.terms.some(({ key, word }) => key === body.key || word === body.word);
      if (UNDERTAKINGS.test(body.word))
        return weakPartOf(line) === undefined && (isNamed || described.size > 0);
      return isLed(line) && isNamed;
    },
  );
  if (sources.length > 0) return { supported: true, sources };
  const roles = grounds.supporting(
    'role that runs a body',
    () => grounds.all,
    (one) => /\/role$|^\/seniority$/.test(one.pointer) && HEADS.test(one.text),
  );
  return roles.length > 0
    ? { supported: true, sources: roles }
    : { supported: false, reason: 'The profile does not say that the person runs this.' };
}

const HEADS =
  /^chef\b|\b(?:lead|leader|manager|head|director|chief|supervisor|principal|captain|founder|co-founder|owner|president|executive|matron|(?:head|executive) chef|superintendent|coordinator|landlord|landlady|keeper|shopkeeper|self-employed|freelance|proprietor|partner|baker|butcher|barber|independent)\b/i;
