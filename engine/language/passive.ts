import { FORM, knownVerb } from './lexicon.ts';
import type { Acted } from './nominal.ts';
import { grammaticalNumber } from './noun-number.ts';

/**
 * A duty told by what is done to a thing, as what the person does: in a list of somebody's duties "vouchers reconciled
 * monthly" names nobody else. What others do ("requested by clients"), and what only describes ("goods required"),
 * is none.
 *
 * @param isBesideOther whether another such note stands before it, so that one thing is enough
 * @returns nothing where the participle may describe the thing
 * @example
 * asDoing('menus costed and printed weekly'); // [{ verbs: ['cost', 'print'], object: 'menus weekly' }]
 * asDoing('licences followed up with the police'); // [{ verbs: ['follow up'], object: 'licences with the police' }]
 * asDoing('modules used by 20 teams'); // undefined
 */
export function asDoing(note: string, isBesideOther = false): readonly Acted[] | undefined {
  if (
    !/ed\b| (?:done|sent|made|kept|taken|given|fed|written|drawn|taught|cut)\b/.test(note) ||
    APART.test(note)
  )
    return undefined;
  if (/ and \p{L}+ing\b/u.test(note)) return undefined;
  const [, what = '', also = '', done = '', more = '', particle = '', rest = ''] = DONE_TO.exec(note) ?? [];
  const verbs = [done, ...more.split(/,? and |, /)].filter(Boolean).map(dutyOf);
  if (
    !verbs.every((verb) => verb !== undefined) ||
    verbs.length === 0 ||
    !(isThing(what) || (isBesideOther && SINGLE.test(what)))
  )
    return undefined;
  const last = verbs.at(-1) ?? '';
  if (particle !== '' && !PHRASAL.has(`${last} ${particle}`)) return undefined;
  if (particle === '' && /^ (?:up|out|off|down|after|over)\b/.test(rest)) return undefined;
  const acts = particle === '' ? verbs : [...verbs.slice(0, -1), `${last} ${particle}`];
  // "issued to workers and collected back"
  const [again, before = '', next = '', tail = ''] = / and (?=\p{L}+ed\b)/u.test(rest)
    ? (AGAIN.exec(rest) ?? [])
    : [];
  const then = again === undefined ? undefined : dutyOf(next);
  if (again !== undefined && (then === undefined || before.includes(' and '))) return undefined;
  const first = {
    verbs: acts,
    object: `${what}${also === '' ? '' : ' as well'}${then === undefined ? rest : before}`,
  };
  return then === undefined ? [first] : [first, { verbs: [then], object: `them${tail}` }];
}

const SINGLE = /^(?!an? |the )\p{L}+(?: \p{L}+)?$/u;
const AGAIN = /^(.*\S) and (\p{L}+ed)\b((?: (?!and\b)\S+){0,6})$/u;

/** The verb of a participle that tells a duty. */
function dutyOf(participle: string): string | undefined {
  const verb = knownVerb(participle.toLowerCase());
  return verb !== undefined && (verb.forms & FORM.participle) !== 0 && DUTIES.has(verb.lemma)
    ? verb.lemma
    : undefined;
}

const DONE_TO =
  /^(\S(?:[^,]|,(?= \S+ and \S+ \S+ed\b))*?) ((?:also )?)(\p{L}+ed|done|sent|made|kept|taken|given|fed|written|drawn|taught|cut)((?:(?:, | and |, and )(?:\p{L}+ed|sent|made|fed|written|cut)\b(?! \p{L}+ed\b))*) ?((?:up|out|off|after|down|over)(?= |$))?((?: (?:to|with|in|into|on|onto|at|from|for|as|per|before|after|back|every|each|daily|weekly|monthly|quarterly|twice|once|regularly|promptly|within|and|against|under|using)\b.*)?)$/iu;

const APART =
  /\b(?:I|we|my|My|our|Our|was|were|is|are|has|have|had|by|that|which|who|when|if|until|not|no|never|being|been|get|gets|till|than|required|needed|in \d{4}|since)\b|[%:;()]/;

/** Many of them, or a mass; "car booked" might be one that somebody else did. */
function isThing(what: string): boolean {
  if (
    what === '' ||
    /(?:^| )(?:and|or|of|to|for|in|on|with|as|if|when|than|by|from|per|the|an?|to be)$/i.test(what) ||
    /^\d/.test(what)
  )
    return false;
  if (
    /^\p{L}+ing (?:of )?/iu.test(what) &&
    !/^(?:wedding|building|drawing|meeting|booking|filing|clothing|bedding|listing|reading|recording|painting|fitting|opening)s?\b/i.test(
      what,
    )
  )
    return false;
  return (
    grammaticalNumber(what) === 'plural' ||
    /^(?:all|every|daily|weekly|monthly|police|stock|cash|data|mail|waste|food|linen|equipment|paperwork|payroll|inventory|\p{Lu}{2,})\b/u.test(
      what,
    )
  );
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What somebody does to things over and over, in any trade. */
const DUTIES = set(`
handle sort check reconcile pass push maintain update prepare record log file clean book arrange order issue send collect deliver
count weigh label pack store receive verify monitor track schedule plan organise organize process enter scan report escalate resolve
fix repair replace test inspect service calibrate wash sanitise sanitize disinfect sterilise sterilize review raise close open draft
write make do give provide supply serve answer attend greet register discharge transfer move load unload shift stack display price
bill invoice pay deposit bank balance tally audit brief supervise guide coach teach feed bathe dress change water prune spray harvest
plant plough milk groom iron fold press stitch cut measure mark grade dispatch distribute return refund refill restock replenish
rotate lubricate grease charge backup back restore patch configure install mount assemble dismantle clear sweep mop polish dust
empty remove dispose recycle upload download publish post edit proofread translate transcribe format print copy bind archive index
compile analyse analyze summarise summarize present circulate share submit renew extend negotiate settle chase follow look hand
take keep draw photograph retouch edit cull light season marinate bake cook plate garnish portion chill freeze thaw stock-take
allocate assign roster forecast estimate quote tender procure source approve certify document minute trace screen triage counsel
refer admit vaccinate dress dispense administer release authorise authorize sanction disburse credit debit clear match call cost chop peel sow weed trim mow sand prime paint
sew hem alter fuel tow park wrap seal tag inventory shelve reshelve lend renew issue
`);

const PHRASAL: ReadonlySet<string> = new Set([
  'follow up',
  'look after',
  'hand out',
  'hand over',
  'back up',
  'write up',
  'clean up',
  'clean down',
  'sort out',
  'pick up',
  'send out',
  'give out',
  'check off',
  'sign off',
  'lock up',
  'set out',
  'fill out',
  'take down',
  'tidy up',
]);
