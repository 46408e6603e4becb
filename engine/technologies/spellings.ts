import { Beginnings } from './beginnings.ts';
import { CATEGORIES, type Category, linesOf, readTechnology, type Spelt, type Technology } from './data.ts';
import { lettersOf } from './distance.ts';
import { tokenise } from './tokens.ts';

/** One way in which prose may name a technology. */
export interface Spelling {
  readonly technology: Technology;
  /** Its words, as `tokenise` reads them. */
  readonly keys: readonly string[];
  /** What stands before each of its words. */
  readonly gaps: readonly string[];
  /** How it should be written. */
  readonly form: string;
  /** Capitals that are right too: "NGINX" beside "Nginx". */
  readonly variants: readonly string[];
  readonly kind: Spelt['kind'];
}

/**
 * The technology that a spelling names, whatever its case, spaces, dots, hyphens and slashes.
 *
 * @example
 * technologyOf('node-js')?.name; // 'Node.js'
 */
export function technologyOf(spelling: string): Technology | undefined {
  const entry = index().byCompact.get(compact(spelling));
  return entry === undefined ? undefined : technologyIn(entry);
}

/** A spelling, compact, with the name of what it means. */
export interface Named {
  readonly spelling: string;
  /** Its letters, as `lettersOf` gives them. */
  readonly letters: number;
  readonly name: string;
}

/**
 * The spellings that begin with a letter, without those that are common words.
 *
 * @example
 * spellingsByLetter('k').find(({ spelling }) => spelling === 'kafka')?.name; // 'Kafka'
 */
export function spellingsByLetter(letter: string): readonly Named[] {
  const { byCompact, byLetter } = index();
  const known = byLetter.get(letter);
  if (known !== undefined) return known;
  const named: Named[] = [];
  for (const [spelling, entry] of byCompact) {
    if (!spelling.startsWith(letter)) continue;
    const technology = technologyIn(entry);
    const common = technology.spellings.some(
      ({ text, kind }) => kind === 'entry' && compact(text) === spelling,
    );
    if (!common) named.push({ spelling, letters: lettersOf(spelling), name: technology.name });
  }
  byLetter.set(letter, named);
  return named;
}

/**
 * A spelling in lower case without what people leave out: spaces, dots, hyphens, slashes, trademark signs.
 *
 * @example
 * compact('Socket.IO'); // 'socketio'
 */
export function compact(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s._/®™-]+/g, '');
}

/**
 * The spellings that begin with a word, longest first.
 *
 * @example
 * spellingsFrom('react').map(({ form }) => form); // 'React Native', …, 'React'
 */
export function spellingsFrom(key: string): readonly Spelling[] {
  const { byFirstKey, beginnings, spellings } = index();
  if (beginnings.rulesOut(key)) return NONE;
  const entries = byFirstKey.get(key);
  if (entries === undefined) return NONE;
  const known = spellings.get(key);
  if (known !== undefined) return known;
  const read = readSpellings(key, entries);
  spellings.set(key, read);
  return read;
}

const NONE: readonly Spelling[] = [];

/** A line of the data. It is read when it is first asked for: few of them ever are. */
interface Entry {
  readonly line: string;
  readonly category: Category;
  technology?: Technology;
}

function technologyIn(entry: Entry): Technology {
  entry.technology ??= readTechnology(entry.line, entry.category);
  return entry.technology;
}

interface Index {
  readonly byCompact: ReadonlyMap<string, Entry>;
  readonly byFirstKey: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: Beginnings;
  readonly spellings: Map<string, readonly Spelling[]>;
  readonly byLetter: Map<string, readonly Named[]>;
}

let built: Index | undefined;

/**
 * Built at first use, from whole categories at a time: reading every spelling by itself would cost more at a
 * cold start than most profiles take to compose.
 */
function index(): Index {
  built ??= build();
  return built;
}

function build(): Index {
  const byCompact = new Map<string, Entry>();
  const byFirstKey = new Map<string, Entry[]>();
  const defer = (key: string, entry: Entry) => {
    const known = byFirstKey.get(key);
    if (known === undefined) byFirstKey.set(key, [entry]);
    else if (known.at(-1) !== entry) known.push(entry);
  };
  for (const category of CATEGORIES) {
    const lines = linesOf(category);
    const bare = lines
      .join('\n')
      .replace(/[?!]/g, '')
      .replace(/ = |, /g, '|')
      .toLowerCase();
    const parted = bare.replace(/(?<=[a-z0-9+#])[./'-]/g, ' ').split('\n');
    const joined = bare.replace(/[ ._/-]+/g, '').split('\n');
    for (const [at, line] of lines.entries()) {
      const entry = { line, category };
      for (const spelling of joined[at]?.split('|') ?? []) {
        if (!byCompact.has(spelling)) byCompact.set(spelling, entry);
        defer(spelling, entry);
        const head = SPLIT.exec(spelling)?.[1];
        if (head !== undefined) defer(head, entry);
      }
      for (const spelling of parted[at]?.split('|') ?? []) {
        const space = spelling.indexOf(' ');
        if (space !== -1) defer(spelling.slice(0, space), entry);
      }
    }
  }
  const beginnings = new Beginnings(byFirstKey.keys());
  return { byCompact, byFirstKey, beginnings, spellings: new Map(), byLetter: new Map() };
}

/** "MongoDB" is also typed "mongo db"; but "my sql" may be somebody's SQL. */
const SPLIT = /^(?!(?:my|no)sql)([a-z]{3,}?)(db|sql|ql|js|api|mq|ci|orm)$/;
const CAPITAL_END = /[a-z](?:DB|SQL|QL|JS|API|MQ|CI|ORM)$/;

function readSpellings(key: string, entries: readonly Entry[]): readonly Spelling[] {
  const spellings: Spelling[] = [];
  for (const entry of entries) {
    const technology = technologyIn(entry);
    for (const { text, kind, right } of technology.spellings) {
      // An alias too common for prose counts there only with a capital, which this one has not.
      if (kind === 'entry' && !right) continue;
      const tokens = tokenise(text);
      const keys = tokens.map((token) => token.key);
      const written = { technology, form: right ? text : technology.name, variants: [], kind };
      if (keys[0] === key) add(spellings, { ...written, keys, gaps: tokens.map((token) => token.gap) });
      if (keys.length > 1 && keys.join('') === key) add(spellings, { ...written, keys: [key], gaps: [''] });
      if (keys.length > 1 || !CAPITAL_END.test(text)) continue;
      const [, head, tail] = SPLIT.exec(keys[0] ?? '') ?? [];
      if (head === key && tail !== undefined)
        add(spellings, { ...written, keys: [head, tail], gaps: ['', ' '] });
    }
  }
  return spellings.sort((a, b) => b.keys.length - a.keys.length);
}

/** The first of two spellings with the same words wins; the other's capitals are right too. */
function add(spellings: Spelling[], spelling: Spelling): void {
  const twin = spellings.findIndex(
    ({ keys }) => keys.length === spelling.keys.length && keys.every((key, at) => key === spelling.keys[at]),
  );
  const first = spellings[twin];
  if (first === undefined) spellings.push(spelling);
  else if (first.form.toLowerCase() === spelling.form.toLowerCase()) {
    spellings[twin] = { ...first, variants: [...first.variants, spelling.form] };
  }
}
