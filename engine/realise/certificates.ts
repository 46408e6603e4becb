import { lowerFirst } from '../language/capital.ts';
import { indefinite } from '../language/indefinite.ts';
import { knownVerb } from '../language/lexicon.ts';
import { joinList } from '../language/list.ts';
import { vocabulary } from '../language/vocabulary.ts';
import { namesPerson } from '../language/wordclass.ts';
import type { Spelling } from '../types.ts';

/** A certificate by what one says of it: that one is it, holds it, passed it, was trained in it, or its mere name. */
export interface Certificate {
  readonly kind: 'am' | 'hold' | 'done' | 'topic' | 'name';
  /** "KNMC registered", "a CSCS blue card", "passed the NCLEX-RN (2024)", "first aid", "ACLS". */
  readonly text: string;
}

/**
 * What a certificate's name says that somebody has or is.
 *
 * @param name as it was typed, its abbreviations written out, its standing in brackets
 * @example
 * readCertificate('NIMN associate member'); // { kind: 'am', text: 'an associate member of NIMN' }
 * readCertificate('CSCS blue card'); // { kind: 'hold', text: 'a CSCS blue card' }
 */
export function readCertificate(typed: string): Certificate {
  // "… – CNCF (valid until 2026)": what two marks add stands in one pair of brackets.
  const name = typed.replace(
    /^(.+?) [-–—] ([^()]+) \(((?:valid|renewed|exp|current|until|since)\b[^()]*)\)$/i,
    '$1 ($2, $3)',
  );
  return (
    asScore(name) ??
    asPassed(name) ??
    asTraining(name) ??
    asMember(name) ??
    asState(name) ??
    asRegistration(name) ??
    asDocument(name) ??
    asPerson(name) ??
    asTopic(name) ?? { kind: 'name', text: asName(name) }
  );
}

/**
 * Certificates in one or two sentences: "I hold ACLS and BLS certifications, and am KNMC registered."
 *
 * @param isApart whether each name is called a certification of its own, where two names could be taken for one
 */
export function tellCertificates(
  certificates: readonly Certificate[],
  spelling: Spelling,
  isApart = false,
): string {
  const of = (kind: Certificate['kind']): readonly string[] =>
    certificates.filter((one) => one.kind === kind).map(({ text }) => text);
  const topics = of('topic');
  const hold = holding(
    isApart ? [] : of('name'),
    [...of('hold'), ...(isApart ? of('name').map(theName) : [])],
    spelling,
  );
  const am = [...of('am'), ...(topics.length > 0 ? [`certified in ${joinList(topics, spelling)}`] : [])];
  const done = of('done');
  const are = joinList(am, spelling);
  const last = done.length === 0 ? '' : joinList(done, spelling);
  if (hold === undefined && are === '') return last === '' ? '' : `I have ${last}.`;
  const begun = hold === undefined ? `I'm ${are}` : `I hold ${hold}`;
  const ends = [
    ...(hold === undefined || are === '' ? [] : [`am ${are}`]),
    ...(last === '' ? [] : [`have ${last}`]),
  ];
  if (ends.length === 0) return `${begun}.`;
  const rest = ends.length === 1 ? (ends[0] ?? '') : `${ends[0]}, and ${ends[1]}`;
  // What follows a colon or a long list starts anew, and not with "I", which begins the sentence before.
  if (/[:;]/.test(begun) || begun.split(' ').length + rest.split(' ').length > LONGEST)
    return `${begun}. On top of that, ${rest.startsWith('am ') ? `I'm ${rest.slice(3)}` : `I ${rest}`}.`;
  if (ends.length > 1) return `${begun}, ${rest}.`;
  return `${begun}${/,| and /.test(begun) ? ',' : ''} and ${rest}.`;
}

/** More words than this are two sentences. */
const LONGEST = 24;

/** Proper names, then documents with their articles; names that would blur stand behind a colon. */
function holding(
  names: readonly string[],
  documents: readonly string[],
  spelling: Spelling,
): string | undefined {
  const [only = '', ...more] = names;
  if (names.length === 0) return documents.length === 0 ? undefined : joinList(documents, spelling);
  const isPlain = names.every((name) => PLAIN.test(name) && !/ (?:and|or|&) /.test(name));
  if (documents.length > 0) {
    if (isPlain) return joinList([...names, ...documents], spelling);
    const rest = more.length === 0 ? theName(only) : `these certifications: ${joinList(names, spelling)}`;
    return more.length === 0
      ? joinList([...documents, rest], spelling)
      : `${joinList(documents, spelling)}, and ${rest}`;
  }
  if (more.length === 0) return theName(only);
  if (!isPlain) return `these certifications: ${joinList(names, spelling)}`;
  // "A and Oracle Certified B" would read as one name.
  const own = [...names].sort((one, other) => Number(isCertified(other)) - Number(isCertified(one)));
  return `${joinList(own, spelling)} certifications`;
}

function isCertified(name: string): boolean {
  return / Certified /.test(name);
}

/** "the ECBA certification (IIBA)" */
export function theName(name: string): string {
  const [, proper = name, aside = ''] = /^([^()]+?)( \([^()]+\))$/.exec(name) ?? [];
  return /\bcertificat/i.test(proper) ? `the ${name}` : `the ${proper} certification${aside}`;
}

/** A name without brackets, commas and the like: "ITIL v4 Foundation", "Driver CPC". */
const PLAIN = /^[^,;:()]{1,44}$/;

/** "IELTS 7.5", "QTS", "driving B and C": what has a wording of its own. */
function asScore(name: string): Certificate | undefined {
  const [scored, test = '', score = ''] =
    /^(IELTS|TOEFL|PTE|OET|TOEIC|GRE|GMAT|CELPIP|Duolingo)(?: (?:score|band|iBT|Academic))?:? (\d[\d.]*)$/i.exec(
      name,
    ) ?? [];
  if (scored !== undefined) return { kind: 'hold', text: `${indefinite(test)} ${test} score of ${score}` };
  if (name === 'QTS' || name === 'QTLS') return { kind: 'hold', text: name };
  const [, check = '', level = ''] = /^(DBS|CRB|PVG) (enhanced|standard|basic)(?: check)?$/i.exec(name) ?? [];
  if (check !== '')
    return { kind: 'hold', text: `${indefinite(level)} ${level.toLowerCase()} ${check} check` };
  const [driving, classes = ''] =
    /^(?:driving|driver'?s?)(?: licen[cs]e)?,? (?:class(?:es)? )?\(?([A-H][1-4E]?E?(?:(?:, | and | & |\/)[A-H][1-4E]?E?)*)\)?$/iu.exec(
      name,
    ) ?? [];
  return driving === undefined ? undefined : { kind: 'hold', text: `a driving licence (${classes})` };
}

/** "NCLEX-RN (passed 2024)", "IAI - 11 papers cleared (CS, CM)", "Steuerberater exam 2017" */
function asPassed(name: string): Certificate | undefined {
  const [papers, body = '', count = '', what = '', act = '', aside = ''] = PAPERS.exec(name) ?? [];
  if (papers !== undefined)
    return { kind: 'done', text: `${act.toLowerCase()} ${count} ${body} ${what}${aside}` };
  const [stood, thing = '', how = '', when = ''] =
    /^(.+?) \((passed|cleared)(?: (?:in )?([^()]+))?\)$/i.exec(name) ?? [];
  if (stood !== undefined)
    return {
      kind: 'done',
      text: `${how.toLowerCase()} ${exam(thing)}${when === '' ? '' : ` (${when})`}`,
    };
  const [tested, of = '', year = ''] =
    /^(.+ (?:exam|examination))s?(?:,? ((?:19|20)\d\d))?$/i.exec(name) ?? [];
  if (tested === undefined) return undefined;
  return { kind: 'done', text: `passed ${exam(of)}${year === '' ? '' : ` (${year})`}` };
}

const PAPERS =
  /^(.{2,40}?)(?: ?[-–—:] | )(\d+) (papers?|modules?|exams?|levels?|subjects?|groups?) (cleared|passed|completed)( \([^()]*\))?$/i;

function exam(thing: string): string {
  return / (?:exam|examination|test)$/i.test(thing) && !/^the /i.test(thing) ? `the ${thing}` : thing;
}

/** "40 hrs mediation training", "Primavera P6 (30 hrs course)", "Mulligan concept workshop" */
function asTraining(typed: string): Certificate | undefined {
  const [, name = typed, year] = /^(.*(?:training|course|workshop)),? ((?:19|20)\d\d)$/i.exec(typed) ?? [];
  const told = trainingOf(name);
  return told === undefined || year === undefined ? told : { ...told, text: `${told.text} (${year})` };
}

function trainingOf(name: string): Certificate | undefined {
  const [course, subject = '', long = '', what = ''] =
    /^([^()]+) \((\d+ ?-?(?:hrs?|hours?|days?|weeks?|months?) )?(course|training|workshop)\)$/i.exec(name) ??
    [];
  if (course !== undefined) {
    const length =
      long === ''
        ? ''
        : `${long.trim().replace(LENGTH, (_all, n: string, unit: string) => `${n}-${UNITS.get(unit.toLowerCase()) ?? unit}`)} `;
    return what.toLowerCase() === 'training'
      ? { kind: 'done', text: `done ${length}training in ${inside(subject)}` }
      : {
          kind: 'done',
          text: `done ${indefinite(length || what)} ${length}${what.toLowerCase()} in ${inside(subject)}`,
        };
  }
  const [timed, first = '', count = '', unit = '', last = ''] =
    /^((?:[\p{Lu}\d]+ )?)(\d+) ?-?(hrs?|hours?|days?|weeks?|months?) (.*\btraining)$/iu.exec(name) ?? [];
  if (timed !== undefined) {
    const full = UNITS.get(unit.toLowerCase()) ?? unit;
    return {
      kind: 'done',
      text: `done ${count} ${full}${count === '1' ? '' : 's'} of ${first}${last}`,
    };
  }
  const [of, field = '', drill = ''] =
    /^([^()]{3,40}) [-–—] ([^()]+ (?:training|course|workshop))$/i.exec(name) ?? [];
  if (of !== undefined) {
    const told = trainingOf(drill);
    if (told !== undefined) return { ...told, text: `${told.text} (${field})` };
  }
  const [trained, topic = ''] = /^(.{3,50}?) (?:trained|training)$/i.exec(name) ?? [];
  if (trained !== undefined) return { kind: 'done', text: `done ${inside(topic)} training` };
  if (/ (?:workshop|course|bootcamp|refresher|seminar)$/i.test(name))
    return { kind: 'done', text: `done the ${inside(name)}` };
  return undefined;
}

const LENGTH = /^(\d+) ?-?(\p{L}+)$/u;
const UNITS: ReadonlyMap<string, string> = new Map([
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
]);

/** "NIMN associate member", "ATA member", "ACS member ICSI", "member of the RICS" */
function asMember(name: string): Certificate | undefined {
  const [whole, body = '', kind = '', who = '', aside = ''] =
    /^(.{2,40}?) ((?:associate|life|full|chartered|student|corporate|senior|honorary|founder|professional|annual|graduate) )?(member|fellow)( \([^()]*\))?$/i.exec(
      name,
    ) ?? [];
  const role = `${kind.toLowerCase()}${who.toLowerCase()}`;
  if (whole !== undefined)
    return kind === ''
      ? { kind: 'am', text: `${indefinite(body)} ${body} ${role}${aside}` }
      : { kind: 'am', text: `${indefinite(role)} ${role} of ${named(body)}${aside}` };
  const [reversed, grade = '', of = ''] =
    /^(.{0,24}?\b(?:member|fellow)) (?:of )?(\p{Lu}.+)$/iu.exec(name) ?? [];
  if (reversed === undefined) return undefined;
  const own = inside(grade);
  return { kind: 'am', text: `${indefinite(own)} ${own} of ${named(of)}` };
}

/** "KNMC registered", "Social Care Wales registered", "trade tested", "6G coded (ASME IX)", "PRC licensed RRT" */
function asState(name: string): Certificate | undefined {
  const [, field = '', own = name] = /^([^()]{3,30}) [-–—] (.+)$/.exec(name) ?? [];
  const [whole, what = '', state = '', aside = ''] = STATE.exec(own) ?? [];
  const behind = `${aside}${field === '' ? '' : ` (${inside(field)})`}`;
  if (whole !== undefined) {
    const lower = state.toLowerCase();
    if (/^\p{Lu}\S+(?: (?:of|for|and|&|\p{Lu}\S*))+$/u.test(what) && !/^Gas Safe$|\d/.test(what)) {
      if (lower === 'registered' || lower === 'accredited' || lower === 'licensed')
        return {
          kind: 'am',
          text: `${lower} ${lower === 'registered' ? 'with' : 'by'} ${named(what)}${behind}`,
        };
    }
    return { kind: 'am', text: `${calm(what)} ${lower}${behind}` };
  }
  return /^\p{Lu}\S* (?:licensed|licenced|registered|certified|accredited) \S/u.test(name)
    ? { kind: 'am', text: `${indefinite(name)} ${dated(calm(name)).replace(/ [-–—] ([^()]+)$/, ' ($1)')}` }
    : undefined;
}

/** What one is rather than has. */
const STATE =
  /^([^,;()]{2,32}) (registered|certified|licensed|licenced|qualified|tested|chartered|approved|accredited|coded|authorised|authorized|vetted|endorsed)( \([^()]*\))?$/i;

/** "Trade tested" begins no sentence by itself, and "Gas Safe registered" keeps its capitals. */
function calm(name: string): string {
  return /^(?:Trade|First|Fully|State|City|Board|Government|Company|Factory)\b/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** "Kerala Paramedical Council registration", "Bar Council of Maharashtra & Goa enrolment 2020" */
function asRegistration(name: string): Certificate | undefined {
  const [whole, body = '', what = '', year = ''] =
    /^(\p{Lu}.*\b(?:Council|Board|Chamber|Authority|Association|Institute|Commission)\b.*?) (registration|enrolment|enrollment)(?:,? ((?:19|20)\d\d))?$/u.exec(
      name,
    ) ?? [];
  if (whole === undefined) return undefined;
  const state = what === 'registration' ? 'registered' : 'enrolled';
  return { kind: 'am', text: `${state} with ${named(body)}${year === '' ? '' : ` (${year})`}` };
}

/** "CSCS blue card", "C+E licence", "Level 3 Award in Leadership (ILM)", "Govt Trade Test Grade II, Tailoring" */
function asDocument(name: string): Certificate | undefined {
  const [valid, thing = '', state = ''] = /^(.+?) \((current|valid)\)$/i.exec(name) ?? [];
  const [, issued = thing === '' ? name : thing, by = ''] =
    /^(.* (?:registration|licen[cs]e|certificate|permit|card|diploma)) (\p{Lu}{2,10})$/u.exec(
      thing === '' ? name : thing,
    ) ?? [];
  const own = subjected(issued);
  if (!DOCUMENT.test(own) && !DEGREE.test(own)) return undefined;
  const text = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(own) ? inside(own) : own;
  const told = `${valid === undefined ? '' : `${state.toLowerCase()} `}${text}${by === '' ? '' : ` (${by})`}`;
  // "the Care Certificate" is one that others have too; a name in capitals with its own kind is no exception.
  return { kind: 'hold', text: `${indefinite(told)} ${told}` };
}

/** What is a document by its last word, or a qualification by its first. */
const DOCUMENT =
  /^(?!.*\b(?:exam|course)\b)[^;]{1,60}?[ -](?:card|licen[cs]e|certificate|diploma|badge|permit|registration|visa(?: \S+)?|award|ticket|endorsement|passport|degree|enrolment|certificate of \S+|diploma of \S+)(?: (?:\(|in |\()[^;]{2,60}| \d{4}| \S{1,4}(?: \d{4})?)?$/i;
const DEGREE =
  /^(?:PGCE|PGDE|QTS|MBA|B\.?Ed|M\.?Ed|HND|HNC|NVQ|SVQ|PhD|MSc|BSc|MA|BA|CDL|PGDM|PGDCA|ITI|(?:government |govt )?trade test)\b[^;]{0,50}$/i;

/** "NVQ L2 roof slating", "Trade Test Grade II, Tailoring", "State license, Physics 9-12": of what it is one. */
function subjected(name: string): string {
  return name
    .replace(/^((?:NVQ|SVQ|BTEC|HND|HNC)(?: (?:L|Level )\d)?) (?!in\b|L?\d|Level)(?=\p{L}{3})/iu, '$1 in ')
    .replace(
      /^([^,()]*\b(?:level|grade|test|award|diploma|certificate|class)\b[^,()]*), (\p{L}[\p{L} &-]{2,30})$/iu,
      '$1 in $2',
    )
    .replace(/^([^,()]+), ([^,()]{2,30})$/u, '$1 ($2)');
}

/** "State certified court interpreter, 2015", "CPR instructor", "Swiftwater rescue technician": what one is. */
function asPerson(typed: string): Certificate | undefined {
  const name = dated(typed);
  if (
    /^(?:Certified|Registered|Licensed|Chartered) .*\p{L}/u.test(name) &&
    namesPerson(/\p{L}+(?= \(|$)/u.exec(name)?.[0].toLowerCase() ?? '')
  )
    return { kind: 'am', text: withArticle(name) };
  const [head = name] = name.split(/ \(|, | (?:in|for|of) /);
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  const isPublic = /\bnotary(?: public)?$/i.test(head);
  if (!isPublic && (!/^\p{Ll}{3,}$/u.test(last) || !(namesPerson(last) || PERSONS.has(last))))
    return undefined;
  if (words.length === 1 && !isPublic) return undefined;
  return { kind: 'am', text: withArticle(issuedTo(name, words)) };
}

function withArticle(text: string): string {
  return `${indefinite(text)} ${text}`;
}

/** "TÜV tower crane operator": whose certificate it is stands in front of what one is. */
function issuedTo(name: string, words: readonly string[]): string {
  const [first = ''] = words;
  return /^\p{Lu}{2,}$/u.test(first) &&
    /^\p{Ll}/u.test(words[1] ?? '') &&
    words.length > 2 &&
    !/^(?:first|second|third|level|band|grade)$/.test(words[1] ?? '')
    ? `${first}-certified${name.slice(first.length)}`
    : inside(name);
}

const PERSONS: ReadonlySet<string> = new Set(
  'candidate tech notary provider practitioner paralegal guide technician aider responder firefighter steward marshal warden rigger banksman slinger signaller lifeguard'.split(
    ' ',
  ),
);

/** "moving and handling", "Perineal suturing", "First aid at work (exp 2026)": what one was certified in. */
function asTopic(name: string): Certificate | undefined {
  const [, own = name] = /^\p{Lu}(\p{Ll}.*)$/u.test(name) ? ['', inside(name)] : [];
  const [bare = own] = own.split(' (');
  if (!/^\p{Ll}/u.test(own) || /[+;:]|, |\p{Lu}{2}/u.test(bare) || / certified| certificate/.test(own))
    return undefined;
  if (!bare.includes(' ') && /^\p{Ll}{4,}(?<!ing|ness|ity|tion)$/u.test(name))
    return { kind: 'hold', text: `${withArticle(own)} certificate` };
  // One word alone may be the name of anything.
  if (!bare.includes(' ') && /^\p{Lu}/u.test(name)) return undefined;
  if (/\p{Lu}/u.test(bare.replace(/\b[IVX]+$/, ''))) return undefined;
  return { kind: 'topic', text: own.replace(/ & /g, ' and ') };
}

/** "AWS Solutions Architect - Associate", "ACS CCN1, CENWAT, HTR1", "Assessor, ETDP SETA": a name with what it adds. */
function asName(typed: string): string {
  const name = dated(typed);
  const [codes, of = '', row = ''] = /^(\p{Lu}\S*) ([\p{Lu}\d]\S*(?:, [\p{Lu}\d]\S*)+)$/u.exec(name) ?? [];
  if (codes !== undefined) return `${of} (${row})`;
  const [years, held = '', when = ''] = /^([^,()]+?),? (\d{4}, \d{4})$/.exec(name) ?? [];
  if (years !== undefined) return `${held} (${when})`;
  const [issued, thing = '', by = ''] = /^([^,()]+), ([^,()]{2,30})$/.exec(name) ?? [];
  if (issued !== undefined) return `${thing} (${by})`;
  const [whole, own = '', added = ''] = /^([^()]+?) [-–—] ([^()]+)$/.exec(name) ?? [];
  if (whole === undefined) return name;
  if (LEVELS.test(added)) return `${own} – ${added}`;
  return added === 'EMT' || /^(?:L|Level )?\d+$/.test(added) ? `${own} ${added}` : `${own} (${added})`;
}

const LEVELS =
  /^(?:Associate|Professional|Foundation|Practitioner|Expert|Specialty|Advanced|Fundamentals|Intermediate|Basic)$/i;

/** "…, 2015" in brackets. */
function dated(name: string): string {
  return name.replace(/^([^,()]+?)(?<!\d),? ((?:19|20)\d\d)$/, (whole, own: string, year: string) =>
    /[A-Z]$|\d$/.test(own) && !whole.includes(',') ? whole : `${own} (${year})`,
  );
}

/** "the Bar Council of …": a body whose name says what it is takes an article; initials and names do not. */
function named(body: string): string {
  return /\b(?:Council|Board|Chamber|Authority|Association|Institute|Commission|Society|Union|Federation|Ministry|Department|Government|College|Municipality|Guild|Academy)\b/.test(
    body,
  ) && !/^the /i.test(body)
    ? `the ${body}`
    : body;
}

/** Inside a sentence: "Labour law diploma" begins none, where "Texas notary" keeps its name. */
function inside(name: string): string {
  const [first] = /^\p{Lu}\p{Ll}+(?= \p{Ll}|'s |$)/u.exec(name) ?? [];
  if (first === undefined) return name;
  const word = first.toLowerCase();
  return ORDINARY.has(word) || vocabulary(word) || knownVerb(word) !== undefined || /(?:ing|ion)$/.test(word)
    ? lowerFirst(name)
    : name;
}

/** First words of certificates that are no names. */
const ORDINARY: ReadonlySet<string> = new Set(
  `first second labour labor drone trails trail wilderness perineal high low dry wet notary paediatric pediatric water fire food child
  adult mental basic advanced level senior junior manual safe health solar electrical mechanical civil confined medical dental forklift
  crane rope tower roof state city board gas asbestos swiftwater internal lead private public general national industrial domestic heavy light motor
  emergency moving patient infection wireman driver heartsaver boiler scaffold pesticide organic special early reiki yoga hand deep
  sports massage make-up nail hair beauty floral bridal sign office computer secretarial library legal insurance real tax payroll`.split(
    /\s+/,
  ),
);
