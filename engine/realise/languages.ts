/**
 * A spoken language as a sentence names it, its level in front or in brackets.
 *
 * @returns nothing for what is no name with at most a level
 * @example
 * spokenLanguage('basic french'); // 'basic French'
 * spokenLanguage('Spanish - intermediate'); // 'Spanish (intermediate)'
 */
export function spokenLanguage(typed: string): string | undefined {
  return spoken(inEnglish(typed));
}

function spoken(typed: string): string | undefined {
  if (TWO_WORDS.test(typed) || /^\p{L}{3,} for \p{L}[^,;()]{2,30}$/u.test(typed)) return capitalised(typed);
  const [, few = ''] = /^(\p{L}{3,}),? \(?(?:an? )?few words\)?$/iu.exec(typed) ?? [];
  if (few !== '') return `a few words of ${capitalised(few)}`;
  const [, first = ''] = FIRST.exec(typed) ?? [];
  if (first !== '') return `${capitalised(first)} (my first language)`;
  if (/^\p{L}+(?:\/\p{L}+)?$/u.test(typed)) return capitalised(typed);
  const [front, how = '', name = ''] = IN_FRONT.exec(typed) ?? [];
  if (front !== undefined) return `${FRONT.get(how.toLowerCase()) ?? how.toLowerCase()} ${capitalised(name)}`;
  const [, little = ''] = LITTLE.exec(typed) ?? [];
  if (little !== '') return `a little ${capitalised(little)}`;
  const [, learnt = '', amount = ''] = AMOUNT.exec(typed) ?? [];
  if (learnt !== '')
    return `${amount.toLowerCase() === 'basics' ? 'basic' : amount.toLowerCase()} ${capitalised(learnt)}`;
  const [, language = '', level = ''] = BEHIND.exec(typed) ?? [];
  if (language === '') return aside(typed);
  const plain = LEVELS.get(level.toLowerCase()) ?? level.toLowerCase().replace(/ ?level$/, '');
  return ADJECTIVES.has(plain)
    ? `${plain} ${capitalised(language)}`
    : `${capitalised(language)} (${/^(?:[abc][12]\+?|(?:JLPT )?N\d|(?:HSK|TOPIK) ?\d)$/i.test(level) ? level.toUpperCase() : plain.replace('toungue', 'tongue')})`;
}

/**
 * A language that somebody reads and does not speak: "Sanskrit - reading".
 *
 * @returns nothing for any other
 */
export function readLanguage(typed: string): string | undefined {
  const [, name = ''] =
    /^(\p{L}{3,})(?: ?[-–—:(] ?| )(?:can )?(?:read|reading)(?: only)?\)?$/iu.exec(inEnglish(typed)) ?? [];
  return name === '' ? undefined : capitalised(name);
}

/** Names of languages in two words. */
const TWO_WORDS =
  /^(?:\p{L}+ sign language|bahasa (?:indonesia|melayu|malaysia)|(?:haitian|mauritian|jamaican) creole|scots gaelic|scottish gaelic|(?:brazilian|european) portuguese|(?:nigerian )pidgin|pidgin english|swiss german|mandarin chinese)$/iu;

/** "Welsh (first lang)", "Tamil L1" */
const FIRST = /^(\p{L}{3,})(?: ?[-–—:,] ?| ?\(| )(?:(?:my )?(?:first|1st) lang(?:uage)?\.?|L1)\)?$/iu;

/** Names that languages have in themselves, as the English one. */
function inEnglish(typed: string): string {
  const [own = ''] = /^\p{L}+/u.exec(typed) ?? [];
  const name = OWN_NAMES.get(own.toLowerCase());
  return name === undefined ? typed : name + typed.slice(own.length);
}

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['deutsch', 'German'],
  ['português', 'Portuguese'],
  ['portugues', 'Portuguese'],
  ['español', 'Spanish'],
  ['espanol', 'Spanish'],
  ['français', 'French'],
  ['francais', 'French'],
  ['italiano', 'Italian'],
  ['nederlands', 'Dutch'],
  ['polski', 'Polish'],
  ['türkçe', 'Turkish'],
  ['englisch', 'English'],
  ['inglês', 'English'],
  ['inglés', 'English'],
  ['italienisch', 'Italian'],
  ['französisch', 'French'],
  ['spanisch', 'Spanish'],
  ['russisch', 'Russian'],
  ['türkisch', 'Turkish'],
  ['polnisch', 'Polish'],
  ['arabisch', 'Arabic'],
  ['portugiesisch', 'Portuguese'],
  ['svenska', 'Swedish'],
  ['norsk', 'Norwegian'],
  ['dansk', 'Danish'],
  ['alemán', 'German'],
  ['alemão', 'German'],
]);

const IN_FRONT =
  /^(basic|some|bit of|a little|little|a bit of|fluent|conversational|native|intermediate|beginner|elementary|limited|everyday|advanced|working|good|business|professional) (\p{L}+)$/iu;
const FRONT: ReadonlyMap<string, string> = new Map([
  ['little', 'a little'],
  ['bit of', 'a bit of'],
  ['beginner', "beginner's"],
]);
const BEHIND =
  /^(\p{L}{3,}(?: Sign Language)?)(?:,? ?[-–—:,] ?| ?\(| )((?:[abc][12]\+?|N[1-5]|JLPT N[1-5]|HSK ?\d|TOPIK ?\d|level \d|native|mother tongue|mother language|home language|second language|flytande|fließend|fluente|first language|bilingual|intermediate|upper[- ]intermediate|basic|fluent|conversational|advanced|proficient|elementary|beginner|limited|good|excellent|professional|business|working|native speaker|full professional|working proficiency|school level|business level)(?: level)?)\)?$/iu;
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['mother language', 'mother tongue'],
  ['native speaker', 'native'],
  ['flytande', 'fluent'],
  ['fließend', 'fluent'],
  ['fluente', 'fluent'],
]);
/** Levels that stand in front as well. */
const ADJECTIVES: ReadonlySet<string> = new Set(['conversational', 'fluent']);

/**
 * A language in a list under a label: what is said of it stands in brackets, whatever it is.
 *
 * @example
 * listedLanguage('Tamil - can read'); // 'Tamil (can read)'
 */
export function listedLanguage(typed: string): string {
  const [, name = '', remark = ''] =
    /^(\p{L}{3,}(?: \p{L}+)?) ?(?:[-–—:,] ?|\()([^()]+)\)?$/u.exec(typed) ?? SAID_OF.exec(typed) ?? [];
  return spokenLanguage(typed) ?? (name === '' ? capitalised(typed) : `${capitalised(name)} (${remark})`);
}

const SAID_OF =
  /^(\p{L}{3,}) ((?:can |only |speak|spoken|spoke|read|write|writ|understand|understood|learning|ok\b|okay|fair|average|moderate)[^()]*)$/iu;

/** "isiZulu" keeps its own small letter. */
function capitalised(text: string): string {
  return text
    .split('/')
    .map((name) => (/^\p{Ll}+\p{Lu}/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1)))
    .join('/');
}

const LITTLE = /^(\p{L}{3,})(?: ?[-–—:,(] ?| )(?:a )?little(?: bit)?\)?$/iu;
const AMOUNT = /^(\p{L}{3,})(?: ?[-–—:,(] ?| )(some|basics|basic)\)?$/iu;

/** "English (Marlins 89%)", "Arabic - spoken": what was added in the person's words, unless one only reads it. */
function aside(typed: string): string | undefined {
  const [, language = '', bracketed = '', added = bracketed] =
    /^(\p{L}{3,}) ?(?:\(([^()]{2,30})\)|[-–—:] ([^()]{2,30}))$/u.exec(
      typed.replace(/^(\p{L}+) [-–—:] ([^()]+)$/u, '$1 ($2)'),
    ) ?? [];
  if (language === '' || added === '' || /read|writ|sign|understand|learning/i.test(added)) return undefined;
  return `${capitalised(language)} (${added})`;
}
