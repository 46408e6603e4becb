import { singular } from '../numbers/nouns.ts';

import { american } from './american.ts';
import { COUNTED_GROUPS } from './counted-groups.ts';
import { isTitleNoun } from './title-nouns.ts';

/** Whether one counted noun may stand for what another, the submitted one, counts; both singular and lower case. */
export type SameNoun = (claimed: string, stated: string) => boolean;

/**
 * @param glossary abbreviations of the trade, lower case, and what they stand for: `pts` → `patients`
 */
export function nounComparison(glossary: Readonly<Record<string, string>>): SameNoun {
  const known = new Map<string, string>();
  const standard = (noun: string): string => {
    const before = known.get(noun);
    if (before !== undefined) return before;
    const read = readStandard(noun);
    known.set(noun, read);
    return read;
  };
  const readStandard = (noun: string): string => {
    const plain = singular(noun);
    const full = entry(glossary, noun) ?? entry(glossary, `${plain}s`) ?? entry(glossary, plain);
    const written = full === undefined ? (ABBREVIATIONS.get(plain) ?? plain) : singular(lastWord(full));
    const spelled = american(written);
    return SYNONYMS.get(written) ?? SYNONYMS.get(spelled) ?? spelled;
  };
  return (one, other) => {
    if (one === other || (WORKERS.test(one) && HIRED.test(other))) return true;
    const [claimed, stated] = [standard(one), standard(other)];
    if (claimed === 'child' && /^(?:boy|girl)$/.test(stated)) return true;
    return claimed === stated || ((claimed === 'person' || claimed === 'folk') && isHuman(stated));
  };
}

/** "six labourers" of "6 seasonal workers": nouns for hands hired, whatever they do. */
const WORKERS = /^(?:labou?rer|operative|helper|hire|temp|casual)$/;
const HIRED = /^(?:worker|hand|helper|hire|temp|casual)$/;

function isHuman(noun: string): boolean {
  return HUMANS.has(noun) || isTitleNoun(noun);
}

function entry(glossary: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(glossary, key) ? glossary[key] : undefined;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

/** Abbreviations that every trade writes out alike. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['dev', 'developer'],
  ['eng', 'engineer'],
  ['engr', 'engineer'],
  ['emp', 'employee'],
  ['mgr', 'manager'],
  ['rep', 'representative'],
  ['app', 'application'],
  ['pr', 'request'],
  ['db', 'database'],
  ['env', 'environment'],
  ['repo', 'repository'],
  ['pt', 'patient'],
  ['grad', 'graduate'],
  ['admin', 'administrator'],
  ['dept', 'department'],
  ['acct', 'account'],
  ['cust', 'customer'],
  ['txn', 'transaction'],
  ['msg', 'message'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['proj', 'project'],
  ['doc', 'document'],
  ['asst', 'assistant'],
  ['tech', 'technician'],
  ['kid', 'child'],
  ['vm', 'machine'],
  ['pax', 'person'],
]);

/** Nouns that say the same of what is counted; the first of a group stands for all. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  COUNTED_GROUPS.flatMap((group) => {
    const [first = '', ...rest] = group.split(' ');
    return rest.map((noun) => [noun, first] as const);
  }),
);

/** Whoever counts these counts people. */
const HUMANS: ReadonlySet<string> = new Set(
  `user customer guest patient pupil child toddler junior senior starter hire volunteer resident member participant attendee visitor
  applicant candidate delegate learner parent family friend man woman adult youngster player fan reader viewer subscriber
  follower passenger household peer mentee hcp labourer`.split(/\s+/),
);
