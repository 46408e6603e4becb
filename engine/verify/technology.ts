import type { Evidence } from './evidence.ts';
import { type Finding, judged, type Statement } from './finding.ts';
import { asWords } from './words.ts';

/** Every technology that a text names must be named by its sources. */
export function technologyFindings({ text, mentions }: Statement): readonly Finding[] {
  return mentions
    .filter(({ name }) => !NOTIONS.has(name))
    .map(({ name, start, end }) => {
      let surface: string | undefined;
      const holds = (evidence: Evidence): boolean => {
        if (evidence.technologies.has(name)) return true;
        if (VENDORS.has(name) && hasProductOf(name, evidence.technologies)) return true;
        // A word that this sentence makes a tool of ("Spring" at its start) and the source does not.
        surface ??= asWords(text.slice(start, end));
        return evidence.plainWords.includes(surface);
      };
      return {
        kind: 'technology',
        start,
        end,
        judge: (evidence) => judged(evidence, holds, `The profile does not name ${name} here.`),
      };
    });
}

/** Ways of working rather than tools: whoever builds an API may call it one. */
const NOTIONS: ReadonlySet<string> = new Set(['REST API', 'REST', 'CI/CD', 'JSON', 'HTTP']);

/** Whoever names a product has named its vendor: "AWS EC2" supports "AWS". */
const VENDORS: ReadonlySet<string> = new Set([
  'AWS',
  'Azure',
  'Microsoft Azure',
  'Google Cloud',
  'GCP',
  'SAP',
  'Oracle',
]);

function hasProductOf(vendor: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (name.startsWith(`${vendor} `)) return true;
  return vendor === 'AWS' && [...names].some((name) => name.startsWith('Amazon '));
}
