import { lowerFirst, sentenceCase } from '../language/capital.ts';
import { indefinite } from '../language/determiners.ts';
import { FORM, knownVerb } from '../language/lexicon.ts';
import { readPhrase } from '../language/rephrase.ts';
import { namesPerson } from '../language/wordclass.ts';
import { tidyNumbers } from '../numbers/tidy.ts';
import { type Draft, ended } from './draft.ts';
import { goalParts, isAside, placesOf } from './goal-parts.ts';
import { goalWords, withReadiness } from './goal-words.ts';

/**
 * The submitted goals in the person's own words, led in so that they stand as a sentence.
 *
 * @returns alternatives; none without goals
 */
export function goalSentences(typed: string | undefined): readonly Draft[] {
  if (typed === undefined) return [];
  const [first = '', ...rest] = withAsides(sentencesOf(tidy(typed)));
  if (first === '') return [];
  const drafts = wordingsOf(first).map((text) => [text, ...rest.map(asSentence)].map(ended).join(' '));
  // Where nothing supports what was made of it, it stands as it was typed.
  const typedOut = ended([first, ...rest].join('. '));
  return [...drafts, `My next step: ${lowerFirst(typedOut.replace(SOUGHT, ''))}`].map((text) => ({
    text,
    origin: 'submitted',
    sources: ['/goals'],
  }));
}

/** "Staff engineer. Remote or Hyd.": a fragment that only says where belongs to the sentence before it. */
function withAsides(sentences: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (const sentence of sentences) {
    const last = told.length - 1;
    if (last >= 0 && isAside(sentence)) told[last] = `${told[last]}. ${sentence}`;
    else told.push(sentence);
  }
  return told;
}

/** What is sought, its place, field and conditions behind it; two goals in a row each with a verb of its own. */
function wordingsOf(goal: string): readonly string[] {
  const both = inTurn(goal);
  if (both !== undefined) return [both];
  const only = conditionsAlone(goal);
  if (only !== undefined) return [only];
  const { main, behind } = goalParts(goal);
  const where = placesOf(main);
  if (where?.startsWith('in ') === true) return [`I'm looking for work ${where}${behind}`];
  const { wanted, also } = withReadiness(goalWords(main));
  const ends = `${tidyNumbers(behind, 'en-US')}${also}`;
  return told(wanted).map((text) => `${withBrackets(text)}${ends}`);
}

/** "…, property up to 200 rooms": a phrase of which nobody could say how it belongs to the post stands in brackets. */
function withBrackets(text: string): string {
  const [whole, main = '', added = ''] = /^(I'm looking for [^,()]+), ([^,();]{3,40})$/.exec(text) ?? [];
  return whole === undefined || JOINING.test(added) ? text : `${main} (${added})`;
}

/** What goes on as a sentence does. */
const JOINING =
  /^(?:preferably|ideally|maybe|hopefully|not|and|or|but|later|before|after|then|with|without|in|at|on|for|near|close|outside|inside|where|which|as|to|remote|part-time|full-time|if|when|somewhere|including|both|also)\b/i;

/** "Fellowship by 2027, reserving role, Mumbai", "learn python, become data engineer", "Lieutenant test, or fire inspector". */
function inTurn(goal: string): string | undefined {
  const [whole, one = '', link = '', other = ''] =
    /^([^,;]{4,60})(, (?:or |and |then |later )?|; )([^;]{4,120})$/u.exec(goal) ?? [];
  if (whole === undefined || placesOf(one) !== undefined) return undefined;
  const { main, behind } = goalParts(other);
  const [first, second] = [clauseOf(goalWords(one)), clauseOf(goalWords(main))];
  if (first === undefined || second === undefined) return undefined;
  const word = / (or|and then|then|later) /.exec(` ${link.replace(',', '')} `)?.[1];
  if (first.startsWith(LIKE) && second.startsWith(LIKE))
    return `${first} ${word === 'or' ? 'or' : word === undefined ? 'and' : 'and then'} ${second.slice(LIKE.length)}${behind}`;
  // "…, or a fire inspector": two of a kind share a verb, and are read as one goal.
  if (first.startsWith(LOOKING) && second.startsWith(LOOKING)) return undefined;
  const own = word === 'or' ? ', or ' : word === undefined ? ', and ' : ', and later ';
  const next = second.startsWith('Next, ') ? second.slice('Next, '.length) : second;
  return word === 'or' && second.startsWith(AS_ROLE)
    ? `${first}, or to become ${second.slice(AS_ROLE.length)}${behind}`
    : `${first}${own}${next}${behind}`;
}

const LIKE = "Next, I'd like to ";
const LOOKING = "I'm looking for ";
const AS_ROLE = "I'm looking for a role as ";

/** One goal of which it is sure what it is: an exam, a degree, a step or a post. */
function clauseOf(goal: string): string | undefined {
  const exam = examOf(goal);
  if (exam !== undefined) return exam;
  const [first = ''] = told(goal);
  if (first.startsWith(LIKE))
    return AIMS.test(goal) || STEP.test(goal) || /^(?:to |i want to )/i.test(goal) ? first : undefined;
  return first.startsWith(LOOKING) && (ROLE.test(goal) || isPost(goal)) ? first : undefined;
}

/** "Lieutenant test next year", "Fellowship by 2027": what one sits for, and what one wants to be given. */
function examOf(goal: string): string | undefined {
  const [exam, what = '', when = ''] =
    /^((?:[\p{L}\d-]+ ){1,3}(?:test|exam|examination|boards))( (?:by|in|next|this|within) .+)?$/iu.exec(
      goal,
    ) ?? [];
  if (exam !== undefined && !/^(?:the|an?|my|clear|pass|take|sit|give|write|crack) /i.test(what))
    return `I plan to take the ${lowerFirst(what)}${when}`;
  const [, title = '', due = ''] =
    /^((?:[\p{L}\d-]+ ){0,3}(?:fellowship|charter|chartership|chartered \p{Ll}+ status(?: \([^()]+\))?|accreditation|certification|registration|degree|master's degree|diploma)) ((?:by|within|before) .+)$/iu.exec(
      goal,
    ) ?? [];
  return title === '' ? undefined : `I'm aiming for ${lowerFirst(title)} ${due}`;
}

/** "part time, near home, no nights": what the work should be like, and not which. */
function conditionsAlone(goal: string): string | undefined {
  const [time, ...pieces] = goal.split(', ');
  const [, hours = '', work] =
    /^(part[- ]time|full[- ]time|remote|day shifts?|evenings?|weekends?)( work| job)?$/iu.exec(time ?? '') ??
    [];
  if (hours === '' || work !== undefined || pieces.length === 0) return undefined;
  const told = pieces.map((piece) =>
    /^(?:near|close to|closer to|in|within|from) /i.test(piece)
      ? ` ${lowerFirst(piece)}`
      : /^(?:no|max|less|fewer|flexible) /i.test(piece)
        ? `, with ${lowerFirst(piece)}`
        : undefined,
  );
  if (told.includes(undefined)) return undefined;
  const kind = /^(?:part|full|remote)/i.test(hours)
    ? `${hours.toLowerCase().replace(' ', '-')} work`
    : lowerFirst(hours);
  return `I'm looking for ${kind}${told.join('')}`;
}

/** What the frame says already. */
const SOUGHT = /^(?:(?:i am|i'm|im) )?(?:currently )?(?:looking for|seeking|searching for) (?=\S)/i;

/** A goal's sentences: a comma or semicolon before another "I want" ends one too. */
function sentencesOf(typed: string): readonly string[] {
  return typed
    .replace(SPLICED, (_whole, link: string) => `. ${link.charAt(0).toUpperCase()}${link.slice(1)}`)
    .split(
      /(?<=\p{L}{2}|\d\d|\))\. (?=\p{Lu}|(?:took|was|had|am|would|want|can|also|then|open|willing|ready)\b)/u,
    );
}

const SPLICED =
  /(?<=\p{L}{2})[,;] (?:and |but )?((?:(?:later|then|also|eventually) )?I (?=(?:would|want|will|can|am|have|hope|plan|like)\b)|(?:have (?:done|passed|started|completed|cleared|applied|finished))(?= \p{L})|(?:want(?:ing)?|would like|hope|hoping|finishing|studying|preparing|completing|planning) (?=\p{L}))/gu;

/** One goal as a sentence, in ways of equal rank. */
function told(goal: string): readonly string[] {
  const looked = (wanted: string): readonly string[] => [
    `I'm looking for ${wanted}`,
    `Next, I'm looking for ${wanted}`,
  ];
  const exam = examOf(goal);
  if (exam !== undefined) return [exam];
  const [, owned] = /^(?:to )?own (\p{L}.*)$/iu.exec(goal) ?? [];
  if (owned !== undefined)
    return [`Next, I'd like to have my own ${owned}`, `My aim is to have my own ${owned}`];
  const seeking = SEEKING.exec(goal)?.[1];
  if (seeking !== undefined) return looked(sought(seeking));
  const wish = /^(?:(?:i )?(?:want|would like|wish|hope|aim|plan) )?to (.+)$/i.exec(goal)?.[1];
  const act = wish ?? (STEP.test(goal) ? lowerFirst(goal) : undefined);
  if (act !== undefined) return [`Next, I'd like to ${placed(act)}`, `My aim is to ${placed(act)}`];
  if (/^break of /i.test(goal)) return [`I had a ${lowerFirst(goal)}`];
  const [, mine] = /^my own (\p{L}.*)$/iu.exec(goal) ?? [];
  if (mine !== undefined)
    return [`Next, I'd like to have my own ${mine}`, `My aim is to have my own ${mine}`];
  const step = GERUND_STEP.exec(goal);
  const verb = step === null ? undefined : knownVerb(step[0].toLowerCase());
  if (verb !== undefined && step !== null) {
    const aim = placed(`${verb.lemma}${goal.slice(step[0].length)}`);
    return [`Next, I'd like to ${aim}`, `My aim is to ${aim}`];
  }
  if (
    FINITE.test(goal) ||
    /(?<!\b(?:where|that|which|who|so|if|when|as|what) )\bI (?:stay|am|will|want|work|have|would|can|plan|hope|do)\b/.test(
      goal,
    )
  )
    return [asSentence(goal)];
  // "Came back to work in 2022": a sentence without its "I", whatever it is about.
  if (isPast(goal)) return [`I ${lowerFirst(goal)}`];
  if (/^(?:days?|nights?|day|night|early|late|evening|weekend|morning) shifts?(?= only\b|$)/i.test(goal))
    return looked(lowerFirst(goal));
  if (ROLE.test(goal) || isPost(goal)) return looked(sought(goal));
  const phrase = readPhrase(goal);
  // "cruise line chef" is no order: of most words only what follows would tell.
  if (AIMS.test(goal) && phrase.kind === 'action' && (phrase.typed === 'base' || phrase.typed === 'gerund'))
    return [`Next, I'd like to ${placed(phrase.base)}`, `What I'd like next is to ${placed(phrase.base)}`];
  const wanted = phrase.kind === 'noun' ? sought(phrase.noun).replace(/ [-–—] ([^()]+)$/, ' ($1)') : '';
  // A post, a person's or another thing that one looks for; "ICU in the Gulf" stands behind a label.
  return /^(?:an?|the|my|another|any|more|some|new|first|\d)\b/.test(wanted)
    ? looked(wanted)
    : phrase.kind === 'noun' && isOneThing(wanted)
      ? [`I'm aiming for ${wanted}`, `My next step: ${wanted}`]
      : [`My next step: ${phrase.kind === 'noun' ? wanted : lowerFirst(goal)}`];
}

/** Whether a goal is one noun phrase, and not a row of notes. */
function isOneThing(wanted: string): boolean {
  return (
    !/[,;:]| [-–—] |\d{4}[-–]\d|\b(?:then|that|next|starts?|later|also|is|are|was|were|with kids)\b/.test(
      wanted,
    ) && !/(?:^| )(?:learn|volunteered|got|do|be)\b/i.test(wanted)
  );
}

/** Verbs of what people mean to do next. */
const AIMS =
  /^(?:complete|finish|pass|clear|crack|attempt|prepare|sit|apply|qualify|register|take|do|have|lead|manage|run|head|handle|build|learn|teach|study|develop|improve|upgrade|open|start|set|launch|found|work|help|serve|travel|earn|gain|get|become|be|buy|save|retire|settle|specialise|specialize|write|publish|design|create|make|train|mentor|coach|guide|support|relocate|stay|keep|continue|grow|expand|find|explore|use|try|convert|shift|move|bring|reduce|see|go|join|return|obtain|achieve|reach|master|deepen|focus|combine|cover|play|sing|cook|farm|drive|fly|sail|code|paint|photograph|direct|produce|own|deliver|promote|represent|contribute|give|stop|leave|change|switch|look|bridge|earn|organise|organize|plan|research|practise|practice|nurse|translate|interpret)(?:ing)?\b/i;

/** A first word that is the past of a verb and nothing else: "came", "finished". */
function isPast(goal: string): boolean {
  const verb = knownVerb(/^\p{L}+/u.exec(goal)?.[0].toLowerCase() ?? '');
  return (
    verb !== undefined &&
    (verb.forms & FORM.past) !== 0 &&
    (verb.forms & FORM.base) === 0 &&
    readPhrase(goal).kind === 'action'
  );
}

/** "organizing director at a local level": a person, whatever its first word may be. */
function isPost(goal: string): boolean {
  const last = headOf(lowerFirst(goal)).split(' ').at(-1) ?? '';
  return namesPerson(last) || SHORT_POSTS.has(last.toLowerCase());
}

/** What people call posts for short. */
const SHORT_POSTS: ReadonlySet<string> = new Set(
  'exec executive lead head pm ba dba sre hod hrbp cfo ceo cto coo cio vp avp gm agm dgm md counsel manager ops-manager midwife coach principal chef'.split(
    ' ',
  ),
);

/** What is sought, up to its first preposition or comma. */
function headOf(own: string): string {
  return (own.split(HEAD_END)[0] ?? own).trim();
}

const HEAD_END =
  / (?:in|for|at|with|on|of|where|that|as|after|before|by|within|near|close|from|to|once|if|when)\b|[,.;(]/;

/** Words that say what one means to do, whatever else they may be. */
const STEP =
  /^take (?:over|on|up|part) |^(?:move|return|go|grow|train|work|become|switch|transition|step|study|sit|join|start|learn|get|find|progress|advance|pass|qualify) (?:in|into|as|back|for|to|up|on|towards?|from|my|an?|the|more|at)\b/i;

/** The same as a gerund: "growing into an architect role". */
const GERUND_STEP =
  /^(?:moving|growing|becoming|learning|getting|starting|opening|returning|switching|transitioning|going|finding|joining|qualifying|progressing|stepping|finishing|completing|settling|relocating|shifting)(?= \p{L})/iu;

/** Sentences without their "I". */
const FINITE =
  /^(?:looking to|at home|i|i'm|i'd|my|we|not looking|not sure|not planning|was|would|am|have|had|thinking|hoping|planning|open to|now looking|retrained|trained|happy|came|returned|left|moved|took|started|spent|stayed|studied|finished|graduated)\b/i;

/** "Would like full-time work" → "I would like …", "Thinking about it" → "I'm thinking about it". */
function asSentence(typed: string): string {
  if (
    /^(?:was|would|have|had|took|can|retrained|trained|came|returned|left|moved|started|spent|stayed|studied|finished|graduated)\b/i.test(
      typed,
    )
  )
    return `I ${lowerFirst(typed).replace(/^(took|had) (?=break\b)/, '$1 a ')}`;
  const [open = ''] = /^open (?:to|for) (?=\p{Lu})/iu.exec(typed) ?? [];
  const places = open === '' ? undefined : placesOf(typed.slice(open.length));
  if (places?.startsWith('in ') === true) return `I'm open to ${places.slice(3)}`;
  if (/^(?:want|hope|plan) /i.test(typed)) return `I ${lowerFirst(typed)}`;
  if (
    /^(?:not |thinking|hoping|planning|open to|happy|open|willing|ready|finishing|studying|preparing|completing|wanting)\b/i.test(
      typed,
    )
  )
    return `I'm ${lowerFirst(typed)}`;
  if (/^at home /i.test(typed)) return `I was ${lowerFirst(typed)}`;
  if (/^looking to /i.test(typed)) return `I'm ${lowerFirst(typed)}`;
  if (/^am\b/i.test(typed)) return `I'm ${typed.slice(3)}`;
  if (/^laid off\b/i.test(typed)) return `I was ${lowerFirst(typed)}`;
  const now = /^now (looking for|seeking|working) (.+)$/i.exec(typed);
  return now === null ? sentenceCase(typed) : `Now I'm ${now[1]?.toLowerCase()} ${sought(now[2] ?? '')}`;
}

const SEEKING =
  /^(?:(?:i am|i'm|im) )?(?:currently )?(?:looking for|seeking|searching for|looking to find) (.+)$/i;

/** What is sought ends in a post: "first job", "remote position for a company in Europe". */
const ROLE =
  /^(?:(?:an?|the|another|my first|first) )?(?:[^,.;]* )?(?:roles?|jobs?|positions?|internships?|placements?|opportunit(?:y|ies)|apprenticeships?|promotion|contracts?|work)(?=$|[ ,.;(])/i;

/** "remote position" → "a remote position"; "senior researcher in civic tech" → "a role as a senior researcher …". */
function sought(goal: string): string {
  // "assistant manager / planning side"
  const [sides, post = '', side = ''] = /^([^/,]+?) ?\/ ?([^/,]+ side)\b/iu.exec(goal) ?? [];
  if (sides !== undefined && namesPerson(post.split(' ').at(-1)?.toLowerCase() ?? ''))
    return `${sought(post)} or on the ${lowerFirst(side)}${goal.slice(sides.length)}`;
  const own = placed(articled(/^\p{L}+\. /u.test(goal) ? goal : lowerFirst(goal)));
  const head = headOf(own);
  const last = head.split(' ').at(-1)?.toLowerCase() ?? '';
  if (/^(?:an?|the|my|another|any|more|some|new|first|\d)\b/.test(own)) return own;
  if (
    /^(?:role|job|position|post|internship|placement|opportunity|apprenticeship|promotion|contract|move|transfer|partnership)$/.test(
      last,
    )
  )
    return `${indefinite(own)} ${own}`;
  if (/^(?:[\p{L}\d&-]+ ){1,5}?(?:role|job|post|position)(?= or | and | \/|,|$)/u.test(own))
    return `${indefinite(own)} ${own}`;
  return namesPerson(last) || SHORT_POSTS.has(last) ? `a role as ${indefinite(own)} ${own}` : own;
}

/** "first job after graduating" is one's own; "freelance contract 6-12 months" is of so long. */
function articled(own: string): string {
  return own
    .replace(/^first (?=(?:\p{Ll}+ )?(?:job|role|position)\b)/iu, 'my first ')
    .replace(/ or \p{Lu}\p{Ll}+(?= \p{Ll})/gu, (other) => other.toLowerCase())
    .replace(/\bcontract (?=\d[\d–-]* (?:months|weeks|years))/i, 'contract of ');
}

/** "in product company" → "in a product company" */
function placed(text: string): string {
  return text.replace(PLACE, (_, link: string, place: string) => `${link} ${indefinite(place)} ${place}`);
}

const PLACE =
  /\b(in|at|for|with|into|of) ((?!an?\b|the\b|my\b|our\b)(?:[\p{L}-]+ ){0,3}(?:company|multinational|store|team|firm|start-?up|organi[sz]ation|school|hospital|hotel|agency|bank|clinic|location|shop|property|resort|restaurant|factory|plant|mnc|lab|studio|college|university|warehouse|salon|kitchen|workshop|law firm|ngo))(?=$|[,.;)]| (?:in|or|and|with|of|for|near|on|at|to|by|within|where|after|that|who|which)\b)/giu;

function tidy(goals: string): string {
  return (
    goals
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.;,]+$/, '')
      .replace(/^(?:my )?(?:next step|next|goals?|aim|objective|target|future|plan)(?: is)?: ?/i, '')
      .replace(/ \/ (or|and) /gi, ' $1 ')
      .replace(/\b(asst|sr|jr|mgr|dy|exec|engg|dept|govt|mgmt)\. (?=\p{L})/giu, '$1 ')
      .replace(/\b(part|full|long|short) (time|term) (?=[a-z])/gi, '$1-$2 ')
      // "… in healthcare. Bangalore or remote": a few words that are no sentence.
      .replace(/(?<=\p{L}{2})\. (?!Then|Later|Next|Now|After)((?:\S+ ){0,4}\S+)$/u, (whole, rest: string) =>
        readPhrase(rest).kind === 'noun' && !isAside(rest)
          ? ` (${/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(rest) && !/ or | and /.test(rest) ? lowerFirst(rest) : rest})`
          : whole,
      )
  );
}
