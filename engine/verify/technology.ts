import type { Evidence } from './evidence.ts';
import { type Finding, type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';
import { asWords } from './words.ts';

/** Every technology that a text names must be named by its sources. */
export function technologyFindings({ text, mentions }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, start, end } of mentions) {
    if (NOTIONS.has(name) || isPhrase(name, text, start, end)) continue;
    // "GitLab's CI" is "GitLab CI".
    const own = text.startsWith("'s ", end)
      ? /^'s ([A-Z]\w*)/.exec(text.slice(end, end + 20))?.[1]
      : undefined;
    const whole = own === undefined ? name : `${name} ${own}`;
    const judge = (grounds: Grounds): Judgement => {
      const judgement = judgeName(name, text.slice(start, end), grounds);
      return judgement.supported || own === undefined ? judgement : judgeName(whole, whole, grounds);
    };
    findings.push({ kind: 'technology', start, end, judge });
  }
  return findings;
}

/** "a team that starts a new service now sees": small words apart that a tool writes as one, where no tool stands. */
function isPhrase(name: string, text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (!written.includes(' ') || name.includes(' ') || !/^[a-z]+ [a-z]+$/.test(written)) return false;
  return !TOWARDS_TOOLS.test(text.slice(Math.max(0, start - 9), start));
}

const TOWARDS_TOOLS =
  /(?:^|\b(?:in|on|with|using|use|uses|used|to|from|via|into|and|or|by|through)|,|:|•|-)[ ]$/;

function judgeName(name: string, surface: string, grounds: Grounds): Judgement {
  const reason = `The profile does not name ${name} here.`;
  const named = judged(
    grounds,
    {
      name: `technology ${name}`,
      among: () => grounds.naming((stated) => stated === name || isImplied(name, [stated])),
      holds: ({ technologies }) => technologies.has(name) || isImplied(name, technologies),
    },
    reason,
  );
  if (named.supported) return named;
  // A word that this sentence makes a tool of ("Spring" at its start) and the source does not.
  const words = asWords(surface);
  const holds = ({ plainWords }: Evidence): boolean => plainWords.includes(words);
  return judged(grounds, { name: `word ${words}`, among: () => grounds.holding(words), holds }, reason);
}

/** Ways of working rather than tools: whoever builds an API may call it one. */
const NOTIONS: ReadonlySet<string> = new Set(['REST API', 'REST', 'CI/CD', 'JSON', 'HTTP']);

/** Whoever names a product has named its vendor, and whoever names a kind of SQL database has named SQL. */
function isImplied(name: string, names: Iterable<string>): boolean {
  if (name === 'SQL') return some(names, (one) => one.includes('SQL') && one !== 'NoSQL');
  if (name === 'Linux') return some(names, (one) => DISTRIBUTIONS.test(one));
  if (name === 'Kubernetes')
    return some(names, (one) => one.includes('Kubernetes') || MANAGED_KUBERNETES.has(one));
  if (!VENDORS.has(name)) return false;
  return some(names, (one) => one.startsWith(`${name} `) || (name === 'AWS' && one.startsWith('Amazon ')));
}

/** Products that are Kubernetes under another name. */
const MANAGED_KUBERNETES: ReadonlySet<string> = new Set([
  'Amazon EKS',
  'AWS EKS',
  'EKS',
  'AKS',
  'Azure AKS',
  'GKE',
  'OpenShift',
  'Rancher',
  'K3s',
]);

const DISTRIBUTIONS =
  /^(?:Debian|Ubuntu|RHEL|Red Hat|CentOS|Fedora|SUSE|Arch|Alpine|Kali|Rocky|Alma|Oracle Linux|Linux)/;

const VENDORS: ReadonlySet<string> = new Set([
  'AWS',
  'Azure',
  'Microsoft Azure',
  'Google Cloud',
  'GCP',
  'SAP',
  'Oracle',
  'GitLab',
]);

function some(names: Iterable<string>, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true;
  return false;
}
