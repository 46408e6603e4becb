import type { Theme } from '../packs/pack.ts';
import { Recent } from '../recent.ts';

/** The longer words of a text by their first five letters, so that "migrate" meets "migration". */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (isLetter(lower, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > 3) found.add(lower.slice(start, Math.min(at, start + 5)));
      start = -1;
    }
  }
  return found;
}

/** Words that stand for the same in the lines of many trades, by their stems. */
const SAME: readonly string[] = [
  'custo clien guest shopp patro buyer',
  'fix fixin repai mend mendi',
  'check inspe exami verif',
  'order purch procu',
  'train teach coach mento tutor',
  'docum recor chart logs logbo paper notes',
  'clean wipe wipin moppi mop saniti disin',
  'repor infor',
  'child kids pupil stude learn',
  'hando handi shift',
  'settl unset calm calmi sooth',
  'bug bugs defec fault error',
  'stock inven suppl',
  'schedu roste rota rotas',
  'famil relat paren',
  'invoi billi bills',
  'colle teamm cowor',
  'lift lifti turni repos trans',
  'meal meals feedi food',
  'vendo contr',
  'medic drugs dose',
];
const SAME_AS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return others.map((other): [string, string] => [other.slice(0, 5), first]);
  }),
);

/** What a text is about: its stems, of which those that stand for the same count as one. */
export function meant(text: string): ReadonlySet<string> {
  return new Set(
    [...stems(text)].map((stem) => SAME_AS.get(stem) ?? stem).filter((stem) => !EMPTY.has(stem)),
  );
}

/** Stems that say nothing of what a duty is about. */
const EMPTY: ReadonlySet<string> = new Set(
  'with from that this their them they what when where which every each other into over after befor durin while work worki keep keepi make makin sure need needs takin time times well also have does done both all'.split(
    ' ',
  ),
);

/**
 * The same of texts of a pack, which come up again with every profile of the trade: each is read once, as long as it
 * is among the last so many. Nothing that somebody wrote may be given here.
 */
export function packStems(text: string): ReadonlySet<string> {
  return stemsOfPacks.of(text);
}

/** What texts of a pack are about, remembered likewise. */
export function packMeant(text: string): ReadonlySet<string> {
  return meantByPacks.of(text);
}

const MOST_REMEMBERED = 4000;
const stemsOfPacks = new Recent(stems, MOST_REMEMBERED);
const meantByPacks = new Recent(meant, MOST_REMEMBERED);

/** The stems of a theme's heading. Themes are constants, so that each heading is looked at once. */
export function headingStems(theme: Theme, heading: string): ReadonlySet<string> {
  const known = headings.get(theme) ?? new Map<string, ReadonlySet<string>>();
  headings.set(theme, known);
  const read = known.get(heading) ?? stems(heading);
  known.set(heading, read);
  return read;
}

const headings = new WeakMap<Theme, Map<string, ReadonlySet<string>>>();

/** How many of the stems of one text stand in another. */
export function sharedStems(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of own) if (other.has(stem)) shared += 1;
  return shared;
}

/** By code unit, since every wording of every typical duty is read; half a surrogate pair is no letter. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit > 0x60 && unit < 0x7b;
  return unit >= 0x80 && LETTER.test(text.charAt(at));
}

const LETTER = /\p{L}/u;
