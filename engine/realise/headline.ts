import { sentenceCase } from '../language/capital.ts';
import { isDigital } from '../packs/pack.ts';
import type { Brief } from '../plan/brief.ts';
import type { Category } from '../technologies/data.ts';
import type { Pointer } from '../types.ts';
import { readCertificate } from './certificates.ts';
import { writtenOut } from './credentials.ts';
import { employed, employerSources, experienced, namedByEmployer } from './identity.ts';
import type { Told } from './told.ts';

/** LinkedIn's limit for a headline, in UTF-16 code units. */
export const HEADLINE_LIMIT = 220;
/** A headline is read at a glance up to about here. */
const COMFORTABLE = 130;
/** A longer name of a certificate fills the line. */
const CERTIFICATE = 30;
/** With fewer parts than this there is room for the years. */
const FULL = 3;
/** More tools than this are an inventory. */
const TOOLS = 4;

/** Kinds of tool that say little about what somebody who makes software does. */
const SUPPORTING: ReadonlySet<Category> = new Set([
  'network',
  'storage',
  'server',
  'os',
  'vcs',
  'pm',
  'docs',
  'communication',
  'office',
]);

/** Kinds of tool that belong to a trade: two of them say what somebody does, where the role's pack knows none. */
const OF_A_TRADE: ReadonlySet<Category> = new Set([
  'health',
  'cad',
  'design',
  'erp',
  'finance',
  'logistics',
  'law',
  'hr',
  'crm',
  'plc',
  'bi',
]);

interface Part {
  readonly text: string;
  readonly sources: readonly Pointer[];
  readonly typical?: boolean;
}

/** One line of at most three parts: role, tools or credentials, domain or employer. */
export function realiseHeadline(brief: Brief): Told {
  const parts = [role(brief), skills(brief), place(brief)].filter((part) => part !== undefined);
  const years = parts.length < FULL ? yearsOf(brief) : undefined;
  if (years !== undefined) parts.push(years);
  const [who, ...others] = parts;
  // A line that wraps on a phone does without the employer.
  if (who !== undefined && join(parts).length > COMFORTABLE)
    parts.splice(0, parts.length, bareRole(brief), ...others);
  while (parts.length > 1 && join(parts).length > HEADLINE_LIMIT) parts.splice(1, 1);
  const writer = brief.writer();
  const draft = (chosen: readonly Part[]) =>
    ({
      text: join(chosen),
      origin: chosen.some((part) => part.typical === true) ? 'typical' : 'submitted',
      sources: chosen.flatMap((part) => part.sources),
    }) as const;
  // A title is what was typed, whatever a line denies.
  const said = writer.say([draft(parts), draft(parts.slice(0, 1))]) ?? draft([bareRole(brief)]);
  return { blocks: [{ sentences: [said] }], left: [] };
}

function join(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join(' | ');
}

function role(brief: Brief): Part {
  const bare = bareRole(brief);
  return brief.company !== undefined
    ? { text: `${bare.text}${employed(brief)}`, sources: [...bare.sources, '/company'] }
    : bare;
}

function bareRole(brief: Brief): Part {
  const { title, selfEmployed } = brief;
  if (selfEmployed === undefined || /^(?:Self|Freelance|Independent)\b/.test(title.text))
    return { text: title.text, sources: title.sources };
  const manner = selfEmployed.replace(/(?<![a-z])[a-z]/g, (at) => at.toUpperCase());
  return { text: `${manner} ${title.text}`, sources: [...title.sources, ...employerSources(brief)] };
}

function yearsOf(brief: Brief): Part | undefined {
  const years = experienced(brief);
  return years === undefined || (brief.profile.yearsOfExperience ?? 0) < 1
    ? undefined
    : { text: sentenceCase(years), sources: ['/yearsOfExperience'] };
}

function skills(brief: Brief): Part | undefined {
  if (brief.tools.length > 0 && isDigital(brief.pack.family)) {
    const tools = besideTitle(brief);
    const telling = tools.filter(({ category }) => category === undefined || !SUPPORTING.has(category));
    const pool = telling.length >= TOOLS ? telling : tools;
    // The person's first two tools always; of the others those that the lines name before the rest.
    const named = new Set([...brief.duties, ...brief.results].flatMap((fact) => fact.tools));
    const others = brief
      .chance('headline tools')
      .shuffle(pool.slice(2))
      .sort((one, other) => Number(named.has(other.name)) - Number(named.has(one.name)))
      .slice(0, TOOLS - 2);
    const shown = pool.filter((tool, index) => index < 2 || others.includes(tool));
    return { text: listed(shown), sources: shown.map((tool) => tool.pointer) };
  }
  const certificates = certificatesOf(brief);
  if (certificates.length > 0) {
    const shown = certificates.slice(0, 2);
    return {
      text: shown.map(({ name }) => name).join(', '),
      sources: shown.map(({ index }) => `/certifications/${index}`),
    };
  }
  const trade = tradeTools(brief);
  if (trade.length > 0) return { text: listed(trade), sources: trade.map((tool) => tool.pointer) };
  if (brief.fill === 'submitted' || brief.pack.strengths.length === 0 || hasOwnNouns(brief)) return undefined;
  return { text: brief.pack.strengths.join(', '), sources: ['/role'], typical: true };
}

/** Certificates that add to the title: short ones, neither a course nor what the title says already. */
function certificatesOf(brief: Brief): readonly { readonly name: string; readonly index: number }[] {
  const title = new Set(brief.title.text.toLowerCase().split(/[^\p{L}\d]+/u));
  return (brief.profile.certifications ?? []).flatMap((typed, index) => {
    const own = writtenOut(typed.trim());
    const { kind, text } = readCertificate(own);
    const name = sentenceCase(kind === 'name' ? text : own);
    const words = name.toLowerCase().split(/[^\p{L}\d]+/u);
    const isTitle =
      words.length <= title.size + 1 &&
      words.filter((word) => title.has(word)).length >= Math.max(2, title.size - 1);
    const isShort = name.length > 0 && name.length <= CERTIFICATE && !/[;:,|]| [-–—] |\bvisa\b/.test(name);
    return isShort && kind !== 'done' && kind !== 'topic' && !isTitle ? [{ name, index }] : [];
  });
}

/** Whether the field is told in the person's own nouns, which say more than what is typical of the role. */
function hasOwnNouns({ domain, profile }: Brief): boolean {
  return domain?.label.includes(', ') === true && (profile.yearsOfExperience ?? 0) >= 1;
}

/** Of the tools those that the role's own areas are done with; of other kinds, such as belong to a trade. */
function tradeTools(brief: Brief): Brief['tools'] {
  const kinds = new Set(brief.pack.themes.flatMap(({ tools }) => tools ?? []));
  const plain = besideTitle(brief).filter(({ name }) => !name.includes('('));
  const own = plain.filter(
    ({ category }) => category !== undefined && kinds.has(category) && !EVERYDAY.has(category),
  );
  const others = plain.filter(
    (tool) => !own.includes(tool) && tool.category !== undefined && OF_A_TRADE.has(tool.category),
  );
  const shown = own.length + others.length > 1 ? [...own, ...others] : own;
  return shown.slice(0, TOOLS);
}

/** Kinds of tool that every office, shop and home has. */
const EVERYDAY: ReadonlySet<Category> = new Set([
  'office',
  'docs',
  'communication',
  'pm',
  'os',
  'pos',
  'storage',
]);

/** A tool that the title names already is not named again: "Unity Developer | C#". */
function besideTitle(brief: Brief): Brief['tools'] {
  const title = ` ${brief.title.text.toLowerCase()} `;
  const others = brief.tools.filter(
    ({ name, qualified }) => qualified !== true && !title.includes(` ${name.toLowerCase()} `),
  );
  return others.length > 0 ? others : brief.tools;
}

function listed(tools: Brief['tools']): string {
  return sentenceCase(tools.map((tool) => tool.name).join(', '));
}

function place(brief: Brief): Part | undefined {
  if (brief.domain === undefined || namedByEmployer(brief)) return undefined;
  return {
    text: sentenceCase(
      brief.domain.label
        .replace(/ [-–—] /, ': ')
        .replace(/^([^,()]+), ([^,()]+) [+&] ([^,()]+)$/, '$1 ($2 & $3)')
        .replaceAll(' + ', ' & ')
        .replace(/(?<=^| )([1-7]) ?(?:\*|star)(?= )/i, '$1-star')
        .replace(/(?<=\d) ha\b/, ' hectares'),
    ),
    sources: ['/domain'],
  };
}
