import type { EarlierPosition } from '../facts/positions.ts';
import { indefinite } from '../language/indefinite.ts';
import { numberWord } from '../language/numerals.ts';

/** What somebody was, did or took in an earlier time of their life. */
export interface Occupation {
  /** A job, an internship, a national service, or a time without work. */
  readonly kind: 'post' | 'training' | 'service' | 'pause';
  /** What stands behind "I was", "I did", "I did my" and "I took"; a post is without its article. */
  readonly text: string;
}

/**
 * What an earlier position was: few entries of a path are none of them jobs, but a year of service or a break is not
 * something that one worked as.
 *
 * @example
 * occupationOf({ title: 'NYSC (Class Teacher)', pointer: '', facts: [] }); // { kind: 'service', text: 'NYSC as a Class Teacher' }
 */
export function occupationOf({
  title,
  company,
  employment,
}: Pick<EarlierPosition, 'title' | 'company' | 'employment'>): Occupation {
  const pause = company === undefined ? pauseOf(title) : undefined;
  if (pause !== undefined) return { kind: 'pause', text: pause };
  const service = serviceOf(title);
  if (service !== undefined) return { kind: 'service', text: service };
  const [, training = '', behind, inside] = TRAINING.exec(title) ?? [];
  const of = behind ?? inside ?? '';
  if (training !== '') {
    const noun = calm(training);
    const one = /(?:training|experience|ojt|siwes)$/i.test(noun) ? noun : `${indefinite(noun)} ${noun}`;
    return { kind: 'training', text: `${one}${of === '' ? '' : ` in ${calm(of)}`}` };
  }
  const post =
    employment === undefined || title.toLowerCase().includes(employment) ? title : `${employment} ${title}`;
  return { kind: 'post', text: post };
}

/** "Career Break (Two Kids)" → "a career break to raise my two children" */
function pauseOf(title: string): string | undefined {
  const [, pause = '', leave = '', bracket = '', behind = ''] = PAUSE.exec(title) ?? [];
  const told = pause === '' ? leave.toLowerCase() : `a ${pause.toLowerCase()}`;
  if (told === '') return undefined;
  const aside = (bracket === '' ? behind : bracket).trim();
  if (aside === '') return told;
  const reason = reasonOf(aside.toLowerCase());
  return reason === undefined ? `${told} (${calm(aside)})` : `${told} ${reason}`;
}

const PAUSE =
  /^(?:an? )?(?:((?:career|family|study|health|medical|childcare|child[- ]care|caring|parental) (?:break|gap)|sabbatical|gap year|break)|((?:maternity|paternity|parental|family|carer['’]?s|study) leave))(?: \((.*)\)|(?:,| [-–—:]| to| for) (.*))?$/i;

/** Why somebody took a break, where it says so plainly. */
function reasonOf(aside: string): string | undefined {
  const [, many = '', kids = ''] =
    /^(?:(?:raising|to raise|looking after|care of|caring for|with) )?(?:my |our )?(?:(one|two|three|four|five|\d) )?(?:small |young |little )?(kids?|child|children|twins|baby|son|daughter|sons|daughters)$/.exec(
      aside,
    ) ?? [];
  if (kids !== '') {
    const count = /^\d$/.test(many) ? (numberWord(Number(many)) ?? many) : many;
    const who = kids === 'kid' ? 'child' : kids.replace(/^kids$/, 'children');
    return `to raise my ${count === '' || count === 'one' ? '' : `${count} `}${who}`;
  }
  const [, whom = ''] =
    /^(?:(?:to )?(?:care|caring|cared|look|looking|looked)(?: after| for| of)? |(?:sick|ill|elderly|ageing|aging) )(?:for )?(?:my |a |an |the )?((?:sick |ill |elderly |ageing |aging )?(?:mother|father|parents?|mum|mom|dad|husband|wife|grandmother|grandfather|family member|family|relative|brother|sister))$/.exec(
      aside,
    ) ?? [];
  if (whom !== '')
    return `to care for ${whom === 'family member' || whom === 'relative' ? 'a' : 'my'} ${whom}`;
  if (/^(?:childcare|child care|kids|family|family reasons|raising (?:a )?family)$/.test(aside))
    return /^family reasons/.test(aside)
      ? 'for family reasons'
      : aside.startsWith('child')
        ? 'for childcare'
        : 'for my family';
  if (/^(?:health|health reasons|illness|medical|medical reasons)$/.test(aside)) return 'for health reasons';
  if (/^(?:travel|travelling|traveling|world trip)$/.test(aside)) return 'to travel';
  if (/^(?:relocation|moved|move)$/.test(aside)) return 'for a relocation';
  return undefined;
}

/** "NYSC (Class Teacher)", "NYSC Corper Pharmacist": what one did for a year of service. */
function serviceOf(title: string): string | undefined {
  const [, service = '', rest = ''] = SERVICE.exec(title) ?? [];
  if (service === '') return undefined;
  const name = /^[A-Z]/.test(service) && service === service.toUpperCase() ? service : service.toLowerCase();
  const post = rest
    .replace(/^(?:[ (,/–-]|and )+|\)+$/g, '')
    .replace(
      /^(?:corps? member|corper|corps|volunteer|service|programme|program|scheme|posting)\b[ (,–-]*/i,
      '',
    )
    .replace(/^(?:as )?(?:an? )?/i, '')
    .replace(/\($/, '')
    .trim();
  if (post === '') return name;
  return /^(?:lab|laboratory|teaching|hospital|health|admin|it)$/i.test(post)
    ? `${name} (${post.toLowerCase()})`
    : `${name} as ${indefinite(post)} ${post}`;
}

const SERVICE =
  /^(NYSC|National Youth Service(?: Corps)?|National Service|Military Service|Civil(?:ian)? Service Year|Community Service Year|Compulsory Community Service|Zivildienst|FSJ|BFD|Peace Corps Service|Wehrdienst|Mandatory Military Service|Compulsory Military Service)\b(.*)$/i;

/** What one does to learn rather than works as. */
const TRAINING =
  /^((?:(?:[\p{L}-]+ ){0,3})(?:internship|traineeship|apprenticeship|placement|work placement|work experience|industrial attachment|industrial training|vocational training|inplant training|on-the-job training|ojt|siwes|clerkship|externship|practicum|housemanship|residency|fellowship|training course))(?:(?:,| [-–—:]| in) ([^()]+)| \(([^()]+)\))?$/iu;

/** Capitals of a title, in a sentence that names no post. */
function calm(text: string): string {
  return text
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
}
