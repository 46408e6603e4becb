import { singular } from '../numbers/nouns.ts';

import { american } from './american.ts';
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
    if (one === other) return true;
    const [claimed, stated] = [standard(one), standard(other)];
    if (claimed === 'child' && /^(?:boy|girl)$/.test(stated)) return true;
    return claimed === stated || ((claimed === 'person' || claimed === 'folk') && isHuman(stated));
  };
}

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
  [
    'person staff employee member colleague teammate headcount fte worker hand',
    'customer client buyer shopper patron',
    'developer engineer programmer coder',
    'joiner newcomer starter recruit hire entrant',
    'bug defect error fault mistake flaw',
    'ticket case issue file claim matter',
    'shop store outlet branch',
    'office location premises',
    'site website',
    'pupil student learner schoolchild',
    'child youngster',
    'baby infant newborn',
    'resident tenant occupant',
    'donor supporter',
    'volunteer helper',
    'trainee apprentice',
    'team squad crew',
    'lorry truck',
    'bus coach',
    'meal cover dish plate',
    'supplier vendor',
    'organisation company firm business',
    'flat apartment',
    'house home property dwelling',
    'picture image photo photograph shot frame',
    'letter mail',
    'document paper',
    'meeting appointment visit consultation',
    'class lesson',
    'course programme program',
    'talk lecture presentation',
    'machine device appliance',
    'server host',
    'invoice bill',
    'payment transaction',
    'parcel package shipment consignment delivery drop',
    'request query enquiry inquiry',
    'incident outage interruption',
    'alert alarm notification',
    'contract agreement',
    'tender bid',
    'article story post',
    'video clip film',
    'show performance concert gig production',
    'exhibition display',
    'book title volume',
    'page screen',
    'component part module element',
    'check test',
    'graph chart',
    'sample specimen',
    'gauge meter instrument',
    'bag sack',
    'box carton crate',
    'trip tour excursion journey ride',
    'wedding marriage ceremony',
    'episode instalment',
    'prize award',
    'return filing',
    'quote quotation estimate',
    'survey questionnaire',
    'applicant candidate',
    'vacancy opening position',
    'district borough',
    'kind type sort variety',
    'edition version',
    'task chore',
    'lock padlock',
    'animal beast creature',
    'cow cattle',
    'depot warehouse',
    'recipe dish',
    'garment piece',
    'session workshop',
    'deadlock lock-up',
    'tip suggestion',
    'note entry',
    'entry record',
    'line row',
  ].flatMap((group) => {
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
