import { sentenceCase } from '../language/capital.ts';
import { isDigital } from '../packs/pack.ts';
import type { Brief } from '../plan/brief.ts';
import type { Category } from '../technologies/data.ts';
import type { Pointer } from '../types.ts';
import { writtenOut } from './credentials.ts';
import { employed, employerSources, namedByEmployer } from './identity.ts';
import type { Told } from './told.ts';

/** LinkedIn's limit for a headline, in UTF-16 code units. */
export const HEADLINE_LIMIT = 220;
/** A headline is read at a glance up to about here. */
const COMFORTABLE = 130;
/** A longer name of a certificate fills the line. */
const CERTIFICATE = 30;
/** More tools than this are an inventory. */
const TOOLS = 4;

/** Kinds of tool that say little about what somebody does. */
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

interface Part {
  readonly text: string;
  readonly sources: readonly Pointer[];
  readonly typical?: boolean;
}

/** One line of at most three parts: role, tools or credentials, domain or employer. */
export function realiseHeadline(brief: Brief): Told {
  const parts = [role(brief), skills(brief), place(brief)].filter((part) => part !== undefined);
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
  return brief.company !== undefined
    ? { text: `${brief.title.text}${employed(brief)}`, sources: [...brief.title.sources, '/company'] }
    : bareRole(brief);
}

function bareRole(brief: Brief): Part {
  const { title, selfEmployed } = brief;
  if (selfEmployed === undefined || /^(?:Self|Freelance|Independent)\b/.test(title.text))
    return { text: title.text, sources: title.sources };
  const manner = selfEmployed.replace(/(?<![a-z])[a-z]/g, (at) => at.toUpperCase());
  return { text: `${manner} ${title.text}`, sources: [...title.sources, ...employerSources(brief)] };
}

function skills(brief: Brief): Part | undefined {
  if (brief.tools.length > 0 && isDigital(brief.pack.family)) {
    const tools = besideTitle(brief);
    const telling = tools.filter(({ category }) => category === undefined || !SUPPORTING.has(category));
    const pool = telling.length >= TOOLS ? telling : tools;
    // The person's first two tools always; which others, if there are more than fit, is a matter of taste.
    const others = brief
      .chance('headline tools')
      .shuffle(pool.slice(2))
      .slice(0, TOOLS - 2);
    const shown = pool.filter((tool, index) => index < 2 || others.includes(tool));
    return { text: listed(shown), sources: shown.map((tool) => tool.pointer) };
  }
  const certifications = (brief.profile.certifications ?? []).filter((name) => name.trim().length > 0);
  if (certifications.length > 0 && certifications.every((name) => name.length <= CERTIFICATE)) {
    const shown = certifications.slice(0, 2).map((name) => sentenceCase(writtenOut(name.trim())));
    return { text: shown.join(', '), sources: shown.map((_name, index) => `/certifications/${index}`) };
  }
  if (brief.tools.length > 0) {
    const tools = besideTitle(brief).slice(0, TOOLS);
    return { text: listed(tools), sources: tools.map((tool) => tool.pointer) };
  }
  if (brief.fill === 'submitted' || brief.pack.strengths.length === 0) return undefined;
  return { text: brief.pack.strengths.join(', '), sources: ['/role'], typical: true };
}

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
        .replace(/(?<=^| )([1-7]) ?(?:\*|star)(?= )/i, '$1-star')
        .replace(/(?<=\d) ha\b/, ' hectares'),
    ),
    sources: ['/domain'],
  };
}
