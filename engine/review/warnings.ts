import { isForeign } from '../language/foreign.ts';
import { wordsAlone } from '../language/words-alone.ts';
import type { Family } from '../packs/pack.ts';
import type { Brief } from '../plan/brief.ts';
import { sharedStems, stems } from '../plan/stems.ts';
import { suggest } from '../technologies/recognise.ts';
import type { Pointer, Warning } from '../types.ts';

/** What a careful person would want to look at before using the texts. */
export function warningsFor(brief: Brief): readonly Warning[] {
  return [
    ...unknownRole(brief),
    ...brief.tools.flatMap((tool): readonly Warning[] => {
      const near = tool.category === undefined ? suggest(tool.name) : undefined;
      return near === undefined
        ? []
        : [
            {
              code: 'unknown-tool',
              pointer: tool.pointer,
              message: `“${tool.name}” is not a tool that the engine knows; it is written as typed.`,
              suggestion: near,
            },
          ];
    }),
    ...lines(brief).flatMap(({ text, pointer }) => [
      ...placeholders(text, pointer),
      ...buzzwords(text, pointer),
      ...foreign(text, pointer),
    ]),
    ...duplicates(brief),
  ];
}

function unknownRole(brief: Brief): readonly Warning[] {
  if (brief.pack.id !== 'generic') return [];
  return [
    {
      code: 'unknown-role',
      pointer: '/role',
      message: `The engine has nothing specific on the role “${brief.profile.role}”; what it adds is ${
        brief.pack.family === 'general' ? 'general' : `what ${FAMILY_NAMES[brief.pack.family]} have in common`
      }.`,
    },
  ];
}

const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  software: 'roles in software',
  systems: 'roles that run computer systems',
  health: 'roles in health care',
  education: 'roles in education',
  office: 'roles in an office',
  commerce: 'roles in sales and trade',
  'hands-on': 'hands-on roles',
  engineering: 'roles in engineering',
  general: 'most roles',
};

function lines(brief: Brief): readonly { readonly text: string; readonly pointer: Pointer }[] {
  const { profile } = brief;
  const each = (key: 'responsibilities' | 'achievements') =>
    (profile[key] ?? []).map((text, index) => ({ text, pointer: `/${key}/${index}` }));
  const single = (['role', 'company', 'domain', 'goals'] as const).flatMap((key) => {
    const text = profile[key];
    return text === undefined ? [] : [{ text, pointer: `/${key}` }];
  });
  return [...single, ...each('responsibilities'), ...each('achievements')];
}

const PLACEHOLDER =
  /lorem ipsum|\bdolor sit amet|\bxyz (?:corp|ltd|inc|company|pvt)|\b(?:company|your|employer) name\b|\bfoo ?bar\b|\[(?:number|company|name|x|xx|role|title|tool)\]|<(?:number|company|name|role)>|\bx{2,}%|\btbd\b|\bsample text\b|\bplaceholder\b/i;

function placeholders(text: string, pointer: Pointer): readonly Warning[] {
  const found = PLACEHOLDER.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    {
      code: 'placeholder',
      pointer,
      message: `“${found}” looks like a placeholder: replace it with the real thing.`,
    },
  ];
}

const BUZZWORD =
  /\b(passionate|results[- ]driven|self[- ]starter|go[- ]getter|highly motivated|motivated|innovative|strategic thinker|creative thinker|expert|guru|ninja|rock ?star|synergy|synergi[sz]e|thought leader|dynamic|proactive|track record|detail[- ]oriented|team player|hard[- ]?working|specialised|specialized)\b/i;

function buzzwords(text: string, pointer: Pointer): readonly Warning[] {
  if (pointer === '/role' || pointer === '/company') return [];
  const found = BUZZWORD.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    {
      code: 'buzzword',
      pointer,
      message: `“${found}” says little by itself: readers skip it. Say what you did that shows it.`,
    },
  ];
}

function foreign(text: string, pointer: Pointer): readonly Warning[] {
  if (!/^\/(responsibilities|achievements|goals)/.test(pointer) || !isForeign(text)) return [];
  return [
    {
      code: 'not-english',
      pointer,
      message: 'This line does not look like English; it is told in its own words. Add it in English too.',
    },
  ];
}

/** Lines that share this part of their words most likely say the same. */
const ALIKE = 0.75;
/** Shorter lines share words by chance. */
const FEWEST_STEMS = 3;

function duplicates(brief: Brief): readonly Warning[] {
  const seen = new Map<string, Pointer>();
  const told: { readonly pointer: Pointer; readonly own: ReadonlySet<string>; readonly numbers: string }[] =
    [];
  return lines(brief).flatMap(({ text, pointer }): readonly Warning[] => {
    const key = wordsAlone(text);
    const first = seen.get(key);
    if (first !== undefined && key !== '') {
      return [{ code: 'duplicate', pointer, message: `This says the same as ${first}; it is told once.` }];
    }
    seen.set(key, pointer);
    if (!/\/\d+$/.test(pointer)) return [];
    const own = stems(text);
    const numbers = (text.match(/\d+/g) ?? []).join(' ');
    const near = told.find((other) => other.numbers === numbers && share(own, other.own) >= ALIKE);
    told.push({ pointer, own, numbers });
    if (near === undefined) return [];
    return [
      {
        code: 'probable-duplicate',
        pointer,
        message: `This says nearly the same as ${near.pointer}: merge the two, or say what sets them apart.`,
      },
    ];
  });
}

/** The part of all their words that two lines have in common. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < FEWEST_STEMS || other.size < FEWEST_STEMS) return 0;
  const common = sharedStems(one, other);
  return common / (one.size + other.size - common);
}
