import type { Fact } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import type { Brief } from '../plan/brief.ts';
import { footingOf } from '../plan/footing.ts';
import { isModest } from '../plan/typical-themes.ts';
import { isWeighty } from '../plan/weight.ts';
import type { Draft } from './draft.ts';
import { fillLine, slotsOf } from './fill.ts';
import {
  employed,
  employedWhere,
  employerSources,
  type Forms,
  fieldOf,
  formsOf,
  type Introduction,
  identities,
  introduction,
  isApart,
  isStatus,
  titled,
} from './identity.ts';
import { predicateOf, withSubject } from './telling.ts';
import { isSupplied } from './things.ts';

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
  const own = duties.length > 1 ? hookOf(brief) : undefined;
  if (own !== undefined) return { sentences: [own.drafts], told: own.told, withYears: false };
  const form = formsOf(brief, false).linkedin;
  // Where a path is told, the years begin it.
  const withYears = brief.positions.length === 0;
  const alone: Openings = { sentences: [identities(brief, withYears, form)], withYears };
  if (duties.length > 1 || brief.fill === 'submitted' || isModest(brief)) return alone;
  return packHook(brief) ?? alone;
}

/** The forms in which the texts of a profile begin. */
export function formsFor(brief: Brief): Forms {
  return formsOf(brief, hookOf(brief) !== undefined);
}

interface Hook {
  readonly told: Fact;
  readonly drafts: readonly Draft[];
}

/** Three of the texts ask, so that it is worked out once for all of them. */
function hookOf(brief: Brief): Hook | undefined {
  const known = hooks.get(brief) ?? readHook(brief) ?? 'none';
  hooks.set(brief, known);
  return known === 'none' ? undefined : known;
}

const hooks = new WeakMap<Brief, Hook | 'none'>();

/**
 * "I'm a School Cleaner at Eastfield Primary, where I clean 14 classrooms every evening." Of what the person wrote
 * first: any later line may be a side of the job. The years are told later.
 */
function readHook(brief: Brief): Hook | undefined {
  if (isStatus(brief)) return undefined;
  for (const [at, told] of brief.duties.slice(0, FIRST).entries()) {
    // What stands second may be a side of the job, unless a number or a word gives it weight.
    if (at > 0 && !told.counted && !isWeighty(told)) continue;
    const predicate = predicateOf(told);
    if (footingOf(told) !== 'act' || predicate?.subject !== 'I' || predicate.tense !== 'present') continue;
    // "I handle complaints": the verb was put to a noun, and says nothing that makes one read on.
    if (isSupplied(told)) continue;
    const drafts = namedHook(told, withSubject('I', predicate.text), brief);
    if (drafts.length > 0) return { told, drafts };
  }
  return undefined;
}

/** Who one is, with what one does: "As a nurse at St Aldhelm, I care for …". */
function namedHook(told: Fact, clause: string, brief: Brief): readonly Draft[] {
  const who = `${titled(brief)}${employed(brief)}`;
  const whole = `${titled(brief)}${employedWhere(brief)}`;
  const field = fieldOf(brief);
  const placed = field !== undefined || whole !== who;
  const sources = [...brief.title.sources, ...employerSources(brief)];
  const place = field === undefined ? '' : `${isApart(brief) ? ',' : ''} working ${field}`;
  const draft = (text: string, domain: boolean): Draft => ({
    text,
    origin: 'submitted',
    sources: [...sources, ...(domain ? ['/domain'] : []), told.pointer],
  });
  const { linkedin } = formsOf(brief, true);
  const begin = linkedin === 'work' ? 'I work as' : "I'm";
  const ways =
    linkedin === 'as'
      ? [draft(`As ${whole}${place}, ${clause}.`, placed), draft(`As ${who}, ${clause}.`, false)]
      : brief.company === undefined
        ? [draft(`${begin} ${who}${place}, and ${clause}.`, placed)]
        : [
            ...(whole === who ? [] : [draft(`${begin} ${whole}, where ${clause}.`, true)]),
            draft(`${begin} ${who}, where ${clause}.`, false),
          ];
  const drafts = ways.filter(({ text }) => text.length <= HOOK);
  return drafts.length === 0 ? [] : [...drafts, ...identities(brief, false, linkedin)];
}

function packHook(brief: Brief): Openings | undefined {
  const form = formsOf(brief, false).linkedin;
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
      ? [[hook], [...identities(brief, true, form, place), titleAlone(brief)]]
      : [identities(brief, true, form, place), [hook]],
    withYears: true,
    introduction: choice === 'apart' || !hook.text.startsWith('I ') ? undefined : introduction(brief, place),
  };
}

/** For where another sentence that begins with "I" would be one too many. */
function titleAlone(brief: Brief): Draft {
  return { text: `My title is ${brief.title.text}.`, origin: 'submitted', sources: brief.title.sources };
}
