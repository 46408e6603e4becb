/**
 * A spoken language as a sentence names it, its level in front or in brackets.
 *
 * @returns nothing for what is no name with at most a level
 * @example
 * spokenLanguage('basic french'); // 'basic French'
 * spokenLanguage('Spanish - intermediate'); // 'Spanish (intermediate)'
 */
export function spokenLanguage(typed: string): string | undefined {
  if (/^\p{L}+$/u.test(typed)) return capitalised(typed);
  const [front, how = '', name = ''] = IN_FRONT.exec(typed) ?? [];
  if (front !== undefined) return `${FRONT.get(how.toLowerCase()) ?? how.toLowerCase()} ${capitalised(name)}`;
  const [, little = ''] = LITTLE.exec(typed) ?? [];
  if (little !== '') return `a little ${capitalised(little)}`;
  const [, learnt = '', amount = ''] = AMOUNT.exec(typed) ?? [];
  if (learnt !== '')
    return `${amount.toLowerCase() === 'basics' ? 'basic' : amount.toLowerCase()} ${capitalised(learnt)}`;
  const [, language = '', level = ''] = BEHIND.exec(typed) ?? [];
  if (language === '') return aside(typed);
  const plain = level.toLowerCase().replace(/ ?level$/, '');
  return ADJECTIVES.has(plain)
    ? `${plain} ${capitalised(language)}`
    : `${capitalised(language)} (${/^[abc][12]\+?$/i.test(level) ? level.toUpperCase() : plain.replace('toungue', 'tongue')})`;
}

const IN_FRONT =
  /^(basic|some|a little|little|a bit of|fluent|conversational|native|intermediate|beginner|elementary|limited|everyday|advanced|working|good|business|professional) (\p{L}+)$/iu;
const FRONT: ReadonlyMap<string, string> = new Map([
  ['little', 'a little'],
  ['beginner', "beginner's"],
]);
const BEHIND =
  /^(\p{L}{3,})(?: ?[-–—:,] ?| ?\(| )((?:[abc][12]\+?|native|mother tongue|first language|bilingual|intermediate|upper[- ]intermediate|basic|fluent|conversational|advanced|proficient|elementary|beginner|limited|good|excellent|professional|business|working|native speaker|full professional|working proficiency|school level|business level)(?: level)?)\)?$/iu;
/** Levels that stand in front as well. */
const ADJECTIVES: ReadonlySet<string> = new Set(['conversational', 'fluent']);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LITTLE = /^(\p{L}{3,})(?: ?[-–—:,(] ?| )(?:a )?little(?: bit)?\)?$/iu;
const AMOUNT = /^(\p{L}{3,})(?: ?[-–—:,(] ?| )(some|basics|basic)\)?$/iu;

/** "English (Marlins 89%)", "Arabic - spoken": what was added in the person's words, unless one only reads it. */
function aside(typed: string): string | undefined {
  const [, language = '', added = ''] =
    /^(\p{L}{3,}) ?(?:\(([^()]{2,30})\)|[-–—:] ([^()]{2,30}))$/u.exec(
      typed.replace(/^(\p{L}+) [-–—:] ([^()]+)$/u, '$1 ($2)'),
    ) ?? [];
  if (language === '' || /read|writ|sign|understand|learning/i.test(added)) return undefined;
  return `${capitalised(language)} (${added})`;
}
