import type { Fact } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import type { Brief } from '../plan/brief.ts';
import { isModest } from '../plan/typical-themes.ts';
import type { Draft } from './draft.ts';
import { fillLine, slotsOf } from './fill.ts';
import {
  employed,
  employerSources,
  type Introduction,
  identities,
  introduction,
  isStatus,
  namedByEmployer,
  titled,
} from './identity.ts';
import { predicateOf, withSubject } from './telling.ts';
import { isThing, thingOf, thingsAmong } from './things.ts';

/** The first sentence is complete before the fold of a small phone. */
const HOOK = 130;
/** A hook is made of one of so many lines. */
const FIRST = 2;
/** With the title in front it may be a little longer: the title is known from the headline. */
const NAMED_HOOK = 160;

/** How the About section begins. */
export interface Openings {
  /** The hook, and who the person is where it leaves that open. */
  readonly sentences: readonly (readonly Draft[])[];
  /** The duty that the hook tells. */
  readonly told?: Fact | undefined;
  readonly withYears: boolean;
  /** Who the person is as the beginning of what they do, in place of the second sentence. */
  readonly introduction?: Introduction | undefined;
}

/**
 * A hook made of the person's own words where there are any, else one that the pack has.
 *
 * @param duties those that the text tells, in the person's order
 */
export function openings(brief: Brief, duties: readonly Fact[]): Openings {
  // The short answer says it with the years, and the long one in other words where there are any.
  const alone: Openings = { sentences: [identities(brief, false).toReversed()], withYears: false };
  if (duties.length > 1) return ownHook(brief, duties) ?? alone;
  if (brief.fill === 'submitted' || isModest(brief)) return alone;
  return packHook(brief) ?? alone;
}

/** "I'm a School Cleaner at Eastfield Primary, where I clean 14 classrooms every evening." */
function ownHook(brief: Brief, duties: readonly Fact[]): Openings | undefined {
  if (isStatus(brief)) return undefined;
  // Of what the person wrote first: any later line may be a side of the job.
  const [told, clause] =
    duties
      .slice(0, FIRST)
      .map((fact) => [fact, clauseOf(fact, thingsAmong(duties.slice(0, FIRST)).has(fact))] as const)
      .find(([, found]) => found !== undefined) ?? [];
  if (told === undefined || clause === undefined) return undefined;
  return namedHook(told, clause, brief);
}

/** A duty as a clause of its own: "I clean 14 classrooms", "my work covers 1:2 patient care". */
function clauseOf(told: Fact, isNamed: boolean): Clause | undefined {
  if (isThing(told) || isNamed) return { text: `my work covers ${thingOf(told)}`, of: 'work' };
  const predicate = predicateOf(told);
  if (predicate?.subject !== 'I' || predicate.tense !== 'present') return undefined;
  return { text: withSubject('I', predicate.text), of: 'person' };
}

interface Clause {
  readonly text: string;
  readonly of: 'person' | 'work';
}

/** Who one is, with what one does: "As a nurse at St Aldhelm, I care for …". The years are told later. */
function namedHook(told: Fact, clause: Clause, brief: Brief): Openings | undefined {
  const who = `${titled(brief)}${employed(brief)}`;
  const placed = brief.domain !== undefined && !namedByEmployer(brief);
  const sources = [
    ...brief.title.sources,
    ...employerSources(brief),
    ...(placed ? ['/domain'] : []),
    told.pointer,
  ];
  const place = placed ? `${brief.company === undefined ? '' : ','} working ${brief.domain?.place}` : '';
  const texts =
    clause.of === 'work'
      ? [`I'm ${who}${place}, and ${clause.text}.`]
      : [
          ...(brief.company === undefined || placed ? [] : [`I'm ${who}, where ${clause.text}.`]),
          `As ${who}${place}, ${clause.text}.`,
        ];
  const drafts = brief
    .chance('hook frame')
    .shuffle(texts)
    .filter((text) => text.length <= HOOK)
    .map((text): Draft => ({ text, origin: 'submitted', sources }));
  if (drafts.length === 0) return undefined;
  return { sentences: [[...drafts, ...identities(brief, false)]], told, withYears: false };
}

function packHook(brief: Brief): Openings | undefined {
  const slots = slotsOf(brief);
  const hooks = brief
    .chance('hook')
    .shuffle(brief.pack.hooks)
    .map((line) => fillLine(line, 'base', slots))
    .filter((filled) => filled !== undefined)
    .filter((filled) => filled.text.length <= HOOK)
    .sort((one, other) => other.sources.length - one.sources.length);
  const [best] = hooks;
  if (best === undefined) return undefined;
  // A hook that names the domain leaves the next sentence nothing to say of it.
  const place = !best.sources.includes('/domain');
  const bare = brief.company === undefined && brief.profile.yearsOfExperience === undefined;
  const hook: Draft = {
    text: sentenceCase(best.text),
    origin: 'typical',
    sources: ['/role', ...best.sources],
  };
  // A hook says who one is to somebody who has no title.
  if (bare && isStatus(brief)) return { sentences: [[hook]], withYears: true };
  const named = bare && hook.text.startsWith('I ') ? `As ${titled(brief)}, ${hook.text}` : undefined;
  if (named !== undefined && named.length <= NAMED_HOOK) {
    const sources = [...hook.sources, ...brief.title.sources];
    return { sentences: [[{ ...hook, text: named, sources }]], withYears: true };
  }
  const [choice] = brief.chance('linkedin opening').shuffle(['together', 'together', 'apart'] as const);
  return {
    // What begins with "My work is" follows upon who one is.
    sentences: hook.text.startsWith('I ')
      ? [[hook], [...identities(brief, true, place), titleAlone(brief)]]
      : [identities(brief, true, place), [hook]],
    withYears: true,
    introduction: choice === 'apart' || !hook.text.startsWith('I ') ? undefined : introduction(brief, place),
  };
}

/** For where another sentence that begins with "I" would be one too many. */
function titleAlone(brief: Brief): Draft {
  return { text: `My title is ${brief.title.text}.`, origin: 'submitted', sources: brief.title.sources };
}
