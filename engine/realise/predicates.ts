import { joinList } from '../language/list.ts';
import type { Spelling } from '../types.ts';

/**
 * Joins what somebody does: "build the APIs, review code and mentor two juniors". Items that hold an
 * "and" of their own are kept apart by commas throughout, so that it stays clear which verb an "and"
 * belongs to; of three or more, items that hold a comma are kept apart by semicolons.
 */
export function joinPredicates(predicates: readonly string[], spelling: Spelling): string {
  if (predicates.length < 2) return predicates[0] ?? '';
  const items = withSharedVerbs(predicates, spelling);
  if (items.length < 2) return items[0] ?? '';
  // An inner comma is harmless in the last item: nothing after it could be taken for part of it.
  const early = items.slice(0, -1);
  if (items.length > 2 && early.some((item) => /[,;:]/.test(item))) {
    return `${early.join('; ')}; and ${items.at(-1)}`;
  }
  // "caring for patients and comforting kids and parents" is clear: nothing follows the inner list.
  if (items.length === 2 && !/ (and|or) /.test(early[0] ?? '') && !items[1]?.includes(',')) {
    return items.join(' and ');
  }
  if (items.some((item) => / (and|or) |[,;:]/.test(item))) {
    return `${early.join(', ')}, and ${items.at(-1)}`;
  }
  return joinList(items, spelling);
}

/** "handle refunds" and "handle the meal service" → "handle refunds and the meal service", in the later one's place. */
function withSharedVerbs(predicates: readonly string[], spelling: Spelling): readonly string[] {
  const byVerb = new Map<string, string[]>();
  for (const predicate of predicates) {
    const [, verb = ''] = PLAIN.exec(predicate) ?? [];
    if (verb !== '' && !/[,;:(]/.test(predicate)) byVerb.set(verb, [...(byVerb.get(verb) ?? []), predicate]);
  }
  const shared = [...byVerb].filter(([, all]) => all.length > 1);
  if (shared.length === 0) return predicates;
  return predicates.flatMap((predicate) => {
    const [verb, all] = shared.find(([, some]) => some.includes(predicate)) ?? [];
    if (verb === undefined || all === undefined) return [predicate];
    if (all.at(-1) !== predicate) return [];
    return [
      `${verb} ${joinList(
        all.map((one) => one.slice(verb.length + 1)),
        spelling,
      )}`,
    ];
  });
}

/** Verbs that say no more than that something is done; "prepare and update" says more. */
const PLAIN =
  /^(handl(?:e|ed|ing)|carr(?:y|ied|ying) out|work(?:ed|ing)? on|prepar(?:e|ed|ing)|provid(?:e|ed|ing)|t(?:ake|ook|aking) part in|do|did|doing) (?!and |or )/;
