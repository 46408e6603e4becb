import { indefinite } from '../language/indefinite.ts';
import { namesPerson } from '../language/wordclass.ts';
import { tidyNumbers } from '../numbers/tidy.ts';
import { canonicalise } from '../technologies/canonicalise.ts';
import { placesOf } from './goal-parts.ts';

/**
 * A goal as it was typed, in the words of prose: abbreviations written out, articles where a post, a country or a place
 * of work wants one.
 *
 * @example
 * goalWords('become team lead in UAE in next 2 yrs'); // 'become a team lead in the UAE in the next two years'
 */
export function goalWords(typed: string): string {
  return tidyNumbers(canonicalise(typed, []), 'en-US')
    .replace(
      /\b(in|to|from|at|of|for) (UAE|UK|US|USA|Gulf|GCC|EU|Netherlands|Philippines|Middle East|Emirates|Maldives|Caribbean|Bahamas|Midlands|public sector|private sector)\b/g,
      '$1 the $2',
    )
    .replace(/\b(hyd|blr|ncr)\b/g, (city) => city.charAt(0).toUpperCase() + city.slice(1))
    .replace(/\bor gulf\b/gi, 'or in the Gulf')
    .replace(/\b(in|to|from) gulf\b/g, '$1 the Gulf')
    .replace(/\b(open|start|have|run|set up|launch|opening|starting|running) own (?=\p{L})/giu, '$1 my own ')
    .replace(/, later (?=\p{L})(?!I\b)/gu, ', and later ')
    .replace(/, (?=(?:have|am) (?:started|begun|applied|preparing|studying|working)\b)/g, ', and I ')
    .replace(/\bhead of dept(?:\.|\b)(?:artment)?/gi, 'head of department')
    .replace(/\bhead of Department\b/g, 'head of department')
    .replace(
      /, also (?=(?:giving|taking|doing|studying|preparing|learning|applying|working|writing)\b)/g,
      ", and I'm also ",
    )
    .replace(/ & (?=\p{Ll})/gu, ' and ')
    .replace(
      /\b(in|to|into|for|as) ((?!an?\b|the\b|my\b|to\b|in\b|into\b)(?:(?!an?\b|the\b|my\b|to\b|in\b|into\b|for\b|and\b|or\b)[\p{L}-]+ ){1,3}(?:role|post|position|job))\b/giu,
      (_whole, link: string, post: string) => `${link} ${indefinite(post)} ${post}`,
    )
    .replace(
      /\b(in|to|into|on) ((?:(?!to |in |into |on |from )[\p{L}-]+ ){1,3}side)\b/giu,
      (whole, link: string, side: string) =>
        /^(?:the|an?|my)\b/i.test(side) ? whole : `${link} the ${side}`,
    )
    .replace(/\b(in|within|over) next (?=\p{L}+ (?:years?|months?)|few|\d)/giu, '$1 the next ')
    .replace(AS, (whole, link: string, post: string) => {
      const last = post.split(' ').at(-1)?.toLowerCase() ?? '';
      return /^(?:an?|the|my|one)\b/i.test(post) || !(namesPerson(last) || POSTS.has(last))
        ? whole
        : `${link} ${indefinite(post)} ${post}`;
    })
    .replace(/\b(hr|qa|ui|ux)(?= \p{L})/gu, (short) => short.toUpperCase());
}

const AS =
  /\b(as|be|become|becoming) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?=$|[,.;]| (?:in|at|for|on|with|of|or|and|de|within|somewhere)\b)/giu;
const POSTS: ReadonlySet<string> = new Set('lead head midwife cpa dba ca chef coach principal'.split(' '));

/** A goal and what it says behind a comma of how one stands to it: "…, open to relocation". */
export function withReadiness(goal: string): { readonly wanted: string; readonly also: string } {
  const [whole, wanted = '', how = '', rest = ''] = READY.exec(goal) ?? [];
  if (whole !== undefined)
    return {
      wanted,
      also: how.toLowerCase().startsWith('can')
        ? `, and I ${how.toLowerCase()}${rest}`
        : `, and I'm ${how.toLowerCase()}${openTo(rest)}`,
    };
  const [bare, main = '', no = ''] =
    /^([^,]+), (?:preferably |ideally )?(no \p{L}+(?: \p{L}+)?)$/iu.exec(goal) ?? [];
  if (bare !== undefined)
    return {
      wanted: main,
      also: `${/, (preferably|ideally)/i.exec(goal)?.[0].toLowerCase() ?? ','} with ${no}`,
    };
  const [many, sure = '', standing = ''] =
    /^([^,]+(?:, [^,]+)*?), ([^,]+ (?:passed|cleared|done|started|applied|submitted|completed), [^,]+ (?:in preparation|in progress|in process|ongoing|pending|awaited|applied|started|passed))$/iu.exec(
      goal,
    ) ?? [];
  if (many !== undefined) return { wanted: sure, also: ` (${standing})` };
  const [state, first = '', done = ''] =
    /^([^,]+(?:, [^,]+)*), ([^,]+ (?:started|applied|in progress|in process|cleared|passed|done|pending|submitted|completed)|remote|remote only|part-time|full-time)$/iu.exec(
      goal,
    ) ?? [];
  return state === undefined ? { wanted: goal, also: '' } : { wanted: first, also: ` (${done})` };
}

/** " Abuja/PH" → " Abuja or Port Harcourt" */
function openTo(rest: string): string {
  const places = placesOf(rest.trim());
  if (places?.startsWith('in ')) return ` ${places.slice(3)}`;
  return THE.test(rest) ? rest.replace(/^ /, ' the ') : rest;
}

const READY =
  /^(.+?), ((?:also )?(?:open (?:to|for)|willing to|ready to|able to|happy to|keen to|flexible (?:on|with|about)|available|can (?:join|start|relocate|travel|work)))((?: .*)?)$/iu;
const THE = /^ (?:UAE|UK|US|USA|Gulf|GCC|EU|Netherlands|Philippines|Middle East)\b/;
