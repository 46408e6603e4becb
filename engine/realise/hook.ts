import type { Fact } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import type { Brief } from '../plan/brief.ts';
import { isModest } from '../plan/typical-themes.ts';
import type { Pointer } from '../types.ts';
import type { Draft } from './draft.ts';
import { fillLine, slotsOf } from './fill.ts';
import {
  employed,
  employerSources,
  experienced,
  type Introduction,
  identities,
  introduction,
  isStatus,
  namedByEmployer,
  titled,
} from './identity.ts';
import { predicateOf, withSubject } from './telling.ts';

/** The first sentence is complete before the fold of a small phone. */
const HOOK = 130;
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
  const alone: Openings = { sentences: [identities(brief, true)], withYears: true };
  if (duties.length > 1) return ownHook(brief, duties) ?? alone;
  if (brief.fill === 'submitted' || isModest(brief)) return alone;
  return packHook(brief) ?? alone;
}

/** "I'm a School Cleaner at Eastfield Primary, where I clean 14 classrooms every evening." */
function ownHook(brief: Brief, duties: readonly Fact[]): Openings | undefined {
  const [plain] = brief.chance('own hook').shuffle([true, false, false]);
  const placed = brief.domain !== undefined && !namedByEmployer(brief);
  if (isStatus(brief) || plain === true || (placed && brief.company !== undefined)) return undefined;
  // Of what the person wrote first: any other line may be a side of the job.
  const [told] = duties;
  if (told === undefined || told.phrase.kind !== 'action' || isSupplied(told.phrase.verbs, told))
    return undefined;
  const predicate = predicateOf(told);
  if (predicate?.subject !== 'I' || predicate.tense !== 'present') return undefined;
  const drafts = hooksOf(told, brief).filter(({ text }) => text.length <= HOOK);
  const [first] = drafts;
  if (first === undefined) return undefined;
  const hasYears = ({ sources }: Draft): boolean => sources.includes('/yearsOfExperience');
  const withYears = hasYears(first);
  const alike = drafts.filter((draft) => hasYears(draft) === withYears);
  return { sentences: [[...alike, ...identities(brief, withYears)]], told, withYears };
}

/** Whether the verb was put to a noun that the person wrote: such a duty is plain, and no hook. */
function isSupplied(verbs: readonly string[], { words }: Fact): boolean {
  const [verb = ''] = verbs;
  return !words.toLowerCase().includes(verb.slice(0, 4));
}

function hooksOf(told: Fact, brief: Brief): readonly Draft[] {
  const clause = withSubject('I', predicateOf(told)?.text ?? '');
  const who = `${titled(brief)}${employed(brief)}`;
  const place = brief.domain === undefined || namedByEmployer(brief) ? undefined : brief.domain.place;
  const years = experienced(brief);
  const sources = [
    ...brief.title.sources,
    ...employerSources(brief),
    ...(place === undefined ? [] : ['/domain']),
    told.pointer,
  ];
  const draft =
    (further: readonly Pointer[]) =>
    (text: string): Draft => ({ text, origin: 'submitted', sources: [...sources, ...further] });
  const shuffled = (texts: readonly string[]) => brief.chance('hook frame').shuffle(texts);
  if (place !== undefined) return [`As ${who} working ${place}, ${clause}.`].map(draft([]));
  const withYears = years === undefined ? [] : [`As ${who} with ${years}, ${clause}.`];
  const bare =
    brief.company === undefined
      ? [`As ${who}, ${clause}.`]
      : shuffled([
          `I'm ${who}, where ${clause}.`,
          `As ${who}, ${clause}.`,
          `At ${brief.company}, where I'm ${titled(brief)}, ${clause}.`,
        ]);
  return [...withYears.map(draft(['/yearsOfExperience'])), ...bare.map(draft([]))];
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
