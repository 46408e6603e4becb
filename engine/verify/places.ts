import type { Evidence } from './evidence.ts';
import { type Finding, judged } from './finding.ts';
import { isHeading } from './heading.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** Lands and cities whose names anybody knows: each that a text names must be named, or one that lies in it. */
export function placeFindings({ text, sentences }: Statement): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    const { terms } = sentence;
    if (isHeading(text, sentence)) return [];
    return terms.flatMap((term, at): readonly Finding[] => {
      const saying = PLACES.get(term.word);
      if (saying === undefined || !isNamed(terms, at)) return [];
      const { start, end } = term;
      const name = text.slice(start, end);
      const question = {
        name: `place ${term.word}`,
        among: (): readonly Evidence[] => [],
        // Whoever studied in Berlin does not work in Germany for that.
        holds: (one: Evidence) =>
          one.terms.some(({ word }) => (OF_SCHOOL.test(one.pointer) ? word === term.word : saying.has(word))),
      };
      const judge: Finding['judge'] = (grounds) =>
        judged(grounds, { ...question, among: () => grounds.all }, `The profile does not name ${name}.`);
      return [{ kind: 'scope', start, end, judge }];
    });
  });
}

const OF_SCHOOL = /^\/(?:education|languages)\//;

/** Whether a word may name a place. */
export function isPlaceWord(word: string): boolean {
  return PLACES.has(word);
}

/** "UK", "in India"; neither "us" nor "British English", and no part of a longer name ("New York Times"). */
function isNamed(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined || at === 0 || term.word === term.written) return false;
  // "500 UAE dirhams"
  if (/^(?:dollars?|pounds?|dirhams?|rupees?|francs?|yen|yuan|won)$/.test(terms[at + 1]?.word ?? ''))
    return false;
  if (term.word.length <= 4 && /^(?:us|uk|usa|uae|eu|emea|apac|latam)$/.test(term.word))
    return (
      term.written === term.word.toUpperCase() &&
      !/^(?:english|gaap|spelling)$/.test(terms[at + 1]?.word ?? '')
    );
  // "across India" is read as how far something reaches.
  return !/^(?:across|throughout|around|over)$/.test(terms[at - 1]?.word ?? '');
}

/** Adjectives of lands that stand before a thing of theirs: "German shops". */
const PEOPLES: ReadonlySet<string> = new Set(
  'indian american european asian african canadian australian scandinavian nordic'.split(' '),
);

/** Places, with the words that say as much of a line: their people, what they lie in, what lies in them. */
const PLACES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `india:indian,pan-india,mumbai,delhi,bangalore,bengaluru,hyderabad,chennai,pune,kolkata,nagpur,kerala,gujarat,punjab
  uk:british,britain,england,scotland,wales,london,kingdom,nhs,english,scottish,welsh
  usa:us,america,american,states,york,california,texas,chicago,boston us:usa,america,american,states,york,california,texas,chicago,boston
  uae:dubai,emirates,emirati eu:europe,european,eea emea:europe,european apac:asia,asian latam:america
  europe:european,eu,emea asia:asian,apac africa:african,emea america:american,us,usa,latam china:chinese japan:japanese
  canada:canadian australia:australian germany:german,dach,berlin,munich france:french,paris spain:spanish italy:italian
  ireland:irish,dublin scotland:scottish wales:welsh england:english,london,uk london paris berlin dublin:ireland mumbai:bombay,bom
  delhi bangalore:bengaluru,blr,bglr bengaluru:bangalore,blr,bglr hyderabad:hyd chennai:madras pune boston chicago california texas
  scandinavia:scandinavian,nordic,nordics,sweden,norway,denmark nordics:nordic,scandinavia benelux:belgium,netherlands,luxembourg
  dach:germany,austria,switzerland iberia:iberian,spain,portugal mediterranean atlantic caribbean balkans:balkan gulf`
    .split(/\s+/)
    .flatMap((entry) => {
      const [name = '', others = ''] = entry.split(':');
      const known = new Set([name, ...others.split(',')]);
      // Whoever deals with Germany deals with what is German.
      return [name, ...[...known].filter((one) => PEOPLES.has(one))].map((one) => [one, known] as const);
    }),
);
