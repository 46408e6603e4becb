import { indefinite } from '../language/indefinite.ts';

/** What people who work for themselves write for an employer. */
const SELF_EMPLOYED: ReadonlyMap<string, string> = new Map([
  ['self-employed', 'self-employed'],
  ['self employed', 'self-employed'],
  ['selfemployed', 'self-employed'],
  ['self', 'self-employed'],
  ['myself', 'self-employed'],
  ['own', 'self-employed'],
  ['own work', 'self-employed'],
  ['own account', 'self-employed'],
  ['sole trader', 'self-employed'],
  ['own business', 'self-employed'],
  ['freelance', 'freelance'],
  ['freelancer', 'freelance'],
  ['freelancing', 'freelance'],
  ['freelance work', 'freelance'],
  ['upwork', 'freelance'],
  ['fiverr', 'freelance'],
  ['independent', 'independent'],
  ['independent contractor', 'independent'],
]);

/** Entries that name no employer. */
const NOBODY =
  /^(?:none|nil|no|n\/?a|-+|\.+|\?+|not? applicable|not (?:working|employed)(?: now| currently)?|unemployed|between jobs|various|various clients|many|confidential|undisclosed|private|home|at home|tbd|xxx+)$/i;

/** "self (own shop)", "own practice", "my own salon". */
const OWN = /^(?:self(?:[- ]?employed)?[ ,:(-]+)?(?:my )?own (?:small )?(\p{L}+(?: \p{L}+)?)\)?$/iu;

/** How somebody works whose entry for an employer names none. */
export function ownWorkOf(company: string): string | undefined {
  const plain = company.trim().toLowerCase();
  return SELF_EMPLOYED.get(plain) ?? (OWN.test(plain) ? 'self-employed' : undefined);
}

/** Whether an entry for an employer says that one works for oneself. */
export function worksForOneself(company: string): boolean {
  return ownWorkOf(company) !== undefined;
}

/** The name of an employer; nothing for people who name none that one could work "at". */
export function employerOf(typed: string | undefined): string | undefined {
  const name = (typed ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '');
  return name === '' || worksForOneself(name) || NOBODY.test(name) ? undefined : name;
}

/**
 * Where somebody works, with its preposition: a name as it was typed, a common noun with its article.
 *
 * @example
 * atEmployer('Acme Travel'); // 'at Acme Travel'
 * atEmployer('pizza place'); // 'at a pizza place'
 */
export function atEmployer(company: string): string {
  const [whole, head = '', rest = ''] = /^(\p{Ll}[^,(]*)(.*)$/u.exec(company) ?? [];
  const last = head.trim().split(' ').at(-1)?.toLowerCase() ?? '';
  if (whole === undefined || /^(?:an?|the|my|our)\b/.test(head)) return `at ${company}`;
  if (/^family (?:business|firm|shop|farm)$/.test(head.trim())) return `in the ${head.trim()}${rest}`;
  if (GROUPS.has(last)) return `in the ${head}${rest}`;
  if (last === 'agency') return `with ${indefinite(head)} ${head}${rest}`;
  if (last === 'agencies') return `with ${head}${rest}`;
  return COMMON.has(last) ? `at ${indefinite(head)} ${head}${rest}` : `at ${company}`;
}

const GROUPS: ReadonlySet<string> = new Set(
  'team department dept office unit section division branch ward'.split(' '),
);
const COMMON: ReadonlySet<string> = new Set(
  `place shop store restaurant cafe café bar pub hotel hospital clinic school college bank firm company factory plant
  warehouse salon bakery farm garage workshop studio startup start-up charity ngo pharmacy supermarket gym library museum
  kitchen canteen hostel resort nursery kindergarten practice`.split(/\s+/),
);
