import { indefinite } from '../../engine/language/determiners.ts';
import { canonicalise } from '../../engine/technologies/mentions.ts';

/** A rule of shape: what it looks for, and what it finds wrong in a sentence. */
interface Rule {
  readonly name: string;
  readonly find: (sentence: string) => readonly string[];
}

const pattern = (name: string, expression: RegExp): Rule => ({
  name,
  find: (sentence) => [...sentence.matchAll(expression)].map(([found]) => found),
});

const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]+)';
const BASES =
  'build|work|reduce|write|design|test|run|maintain|manage|develop|deploy|create|review|lead|teach|care|give|take|make|handle|prepare|plan|check|fix|train|answer|update|clean|train|drive|sell|cook|help|support|treat|optimi[sz]e';

const RULES: readonly Rule[] = [
  pattern('doubled word', /\b(?!had|that)(\p{L}+) \1\b/giu),
  pattern('space before punctuation', / [,;:!?](?=\s|$)| \.(?=\s|$)/g),
  pattern('no space after punctuation', /\p{Ll}[,;](?=\p{L})/gu),
  pattern('doubled punctuation', /[,;:]{2,}|\.{2,}|[,;:]\.|\( | \)|“ | ”/g),
  pattern('unbalanced bracket', /^[^()]*\([^()]*$|^[^()]*\)[^()]*$/g),
  pattern('small i', /(?:^|\s)i(?=\s|['’]m|['’]ve|$)/g),
  {
    name: 'a or an',
    find: (sentence) =>
      [...sentence.matchAll(/\b(a|an) ([\p{L}\p{N}][^\s,;.]*)/giu)]
        .filter(([, article = '', next = '']) => article.toLowerCase() !== indefinite(next))
        .map(([found]) => found),
  },
  pattern('two articles', /\b(?:an?|the) (?:an?|the|with|of|to|for|in|at|by|and)\b(?!-)/gi),
  pattern(
    'article before a plural',
    /\ban? (?!\p{L}*(?:ss|us|is|ics|series|means|news)\b)\p{Ll}+s\b(?! \p{Ll})/gu,
  ),
  pattern(
    'count and number',
    new RegExp(
      `\\b${COUNT} (?:year|month|week|day|developer|engineer|junior|patient|nurse|client|team|project|server|service|report|lesson|class|student|account|order|customer|region|dish|intern|colleague)\\b(?!-| (?:\\p{Ll}+ )?\\p{Ll}+s\\b)`,
      'giu',
    ),
  ),
  pattern(
    'one and number',
    /\b(?:1|one) (?:years|months|developers|engineers|patients|clients|teams|juniors|apprentices)\b/gi,
  ),
  pattern(
    'many and number',
    /\b(?:many|multiple|several|few) (?:\p{Ll}+ )?(?!\p{Ll}*s\b)\p{Ll}+(?= and\b|[.,;]|$)/gu,
  ),
  pattern(
    'I and third person',
    /\bI (?!was\b|is\b|discuss|process|focus|access|address|assess|pass|miss|progress|press|guess|stress|canvass|dress|cross)\p{Ll}{2,}s\b/gu,
  ),
  pattern('I and gerund', /\bI (?!bring\b|ring\b|sing\b)\p{Ll}+ing\b/gu),
  pattern(
    'regularised verb',
    /\b(?:builded|setted|leaded|writed|runned|teached|maked|gived|taked|drived|selled|buyed|keeped|feeded|cutted|putted|hand overing)\b/gi,
  ),
  pattern('have and base form', new RegExp(`\\b(?:have|has|had) (?:${BASES})\\b(?! (?:of|team))`, 'g')),
  pattern(
    'be and base form',
    // "is care" and "are support" may be nouns; "am care" may not.
    new RegExp(
      `\\b(?:(?:am|was|were) (?:${BASES})|(?:is|are) (?:build|reduce|write|maintain|manage))\\b`,
      'gu',
    ),
  ),
  pattern(
    'preposition and base form',
    /\b(?:responsible for|experience of|experience in|tasked with|part in) (?:build|write|reduce|maintain|manage|develop|deploy|create|lead|teach|prepare|fix|train)\b/g,
  ),
  pattern(
    'verb pattern',
    /\benjoy to\b|\bforward to (?!\p{L}+ing\b|the|a|your|my|it|new)\p{L}+|(?<!from [^.]*|forward )\bto \p{L}{3,}ing\b(?<!to (?:bring|sing|ring|king|wing|string|spring|building|training|engineering|marketing|planning|accounting|testing|pricing|billing|booking|nursing|cleaning|meeting|onboarding|briefing|staffing|housing|funding))|\bcould of\b|\bexperienced on\b/gu,
  ),
  pattern('its, there', /\b[Ii]ts an?\b|\b(?:improved|made|changed) there\b|\b[Mm]e and my\b/g),
  pattern(
    'agreement',
    /^(?:The |Our |My )?(?:APIs|services|teams|reports|patients|clients) (?:is|was|runs|has)\b|\b[Ee]ach of the \p{L}+ are\b/gu,
  ),
  pattern(
    'gerund and base form',
    new RegExp(
      `^\\p{Lu}?\\p{Ll}+ing(?:,| and) (?:${BASES}|unload|pack)\\b(?! (?:${BASES})|\\p{Ll}*s\\b)`,
      'gu',
    ),
  ),
  pattern('past and present', /\bI \p{Ll}+ed and \p{Ll}+(?<!s)s\b/gu),
  pattern('I was and base form', new RegExp(`\\bI was \\p{Ll}+ing [^.;]* and (?:${BASES})\\b`, 'gu')),
  pattern('percent with "with"', /\b(?:cut|cuts|reduced|lowered|increased|improved) [^.]*\bwith \d+%/g),
  pattern('comma splice', /\bI \p{Ll}+ (?:the|an?) \p{L}+ it \p{Ll}+s\b/gu),
  {
    name: 'tools as typed',
    find: (sentence) => {
      const written = canonicalise(sentence, []);
      return written === sentence ? [] : [`${sentence} → ${written}`];
    },
  },
  {
    name: 'too long',
    find: (sentence) => {
      const ands = sentence.match(/\band\b/g)?.length ?? 0;
      const words = sentence.split(/\s+/).length;
      return words > 48 || ands > 5 ? [`${words} words, ${ands} times "and"`] : [];
    },
  },
];

/** What the rules of shape find wrong with a sentence, as messages. */
export function shape(sentence: string): readonly string[] {
  return RULES.flatMap((rule) => rule.find(sentence).map((found) => `${rule.name}: ${found}`));
}
