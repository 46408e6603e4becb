import { singular } from '../numbers/nouns.ts';
import { Recent } from '../recent.ts';
import { american } from './american.ts';
import { SAME_GROUPS } from './same-groups.ts';

/**
 * What a lower-case word is compared by: its stem, or that of the group of near-synonyms it belongs to. Words that
 * say nothing alone ("the", "my", "also") and bare figures have none.
 *
 * @example
 * keyOf('migrated') === keyOf('migration'); // true
 * keyOf('the'); // ''
 */
export function keyOf(word: string): string {
  return keys.of(word);
}

const keys = new Recent(readKey, 10_000);

function readKey(word: string): string {
  const bare = word.replace(/'s$|'$/, '');
  if (EMPTY.has(bare) || bare.length < 2 || /^\d+$/.test(bare)) return '';
  const stem = stemOf(bare);
  return SAME.get(stem) ?? stem;
}

function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word;
  // "Classification" is what is classified.
  const one = singular(word).replace(/if(?:ication|ied|ies|ying)$/, 'ify');
  return closed(withoutEnding(american(one)));
}

const ENDINGS =
  /(?:iz(?:ations?|ed|ing|er)|iations?|ations?|ments?|ings?|ed|ers?|ors?|ions?|ness|ly|ances?|ences?|enses?|al|ive|able|ity|ants?|ents?)$/;

/** Endings come off twice at most: "mentoring" by way of "mentor". */
function withoutEnding(word: string): string {
  const once = withoutOne(word, 3);
  return once === word ? word : withoutOne(once, 4);
}

function withoutOne(word: string, shortest: number): string {
  const ending = ENDINGS.exec(word)?.[0] ?? '';
  if (ending === '') return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < shortest || !/[aeiouy]/.test(stem)) return word;
  if (ending.startsWith('iz')) return `${stem}iz`;
  return ending.startsWith('at') ? `${stem}at` : stem;
}

function closed(stem: string): string {
  // "classification" and "classified"
  if (stem.endsWith('ificat')) return `${stem.slice(0, -'icat'.length)}y`;
  const single = /([b-df-hj-np-rtvz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.replace(/e$/, '').replace(/i$/, 'y');
}

const lists = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that say nothing alone. */
const EMPTY: ReadonlySet<string> = new Set(
  lists(`a an the and or but nor so yet if then than that this these those which who whom whose what when where while as
  at by for from in into of off on onto out over to toward towards under up upon via with within without through
  throughout across after against along among amid around before behind below between beyond during except inside near
  outside past per since until till about above down like unlike i me my mine myself we us our ours you your yours he
  him his she her it its they them their theirs one is are was were be been being am has have had having do does did
  doing will would can could may might shall should must not no also too very just only even still now currently
  already always often usually mainly mostly including such each every all both any some other another more most less
  own same it's i'm i've we've i'd don't didn't wasn't there here how why because etc eg ie vs e.g i.e new well including
  responsible responsibility responsibilities involved role job work working worked works daily day days week weeks month months year years
  help helping helped helps assist assisted assisting assists support supporting supported supports contribute contributed
  contributing part member
  own owned owning
  use using used uses make made making makes get got keep keeping kept keeps take taking took taken give
  giving gave given ensure ensuring ensured ensures provide providing provided provides carry carrying carried
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half dozen
  handle handling handled handles look looking looked looks
  go goes going went gone come comes coming came become becomes became becoming`),
);

/** Forms that no ending gives away. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `build builds built building builder:build|write writes wrote written writing writer:writ|teach teaches taught teaching
  teacher:teach|grow grows grew grown growing growth:grow|bring brings brought bringing:bring|hold holds held holding:hold|
  sell sells sold selling sale sales seller:sell|buy buys bought buying buyer:buy|win wins won winning winner:win|drive drives
  drove driven driving driver drivers:driv|speak speaks spoke spoken speaking:speak|send sent sending:send|spend spent
  spending:spend|rise rises rose risen rising:rais|raise raised raises raising:rais|fall falls fell fallen:fall|cut cuts
  cutting:cut|set sets setting setup:set|find finds found finding:find|meet meets met meeting meetings:meet|feed fed feeding:feed|
  rebuild rebuilt rebuilding:rebuild|rewrite rewrote rewritten rewriting:rewrit|child children kid kids:child|person people
  persons:person|man men:man|woman women:woman|analysis analyses analyse analyze analysed analyzed analysing analyzing analyst
  analysts analytics analytical:analys|reduce reduces reduced reducing reduction reductions:reduc|deliver delivers delivered
  delivering delivery deliveries:deliv|maintain maintains maintained maintaining maintenance:maintain|migrate migrates migrated
  migrating migration migrations:migrat|pay pays paid paying payment payments:pay|begin begins began begun beginning:begin|
  data:data|apis api:api|process processes processed processing:process|process:process|access:access|business
  businesses:business|nurse nurses nursing:nurs|test tests tested testing tester testers:test|code codes coded coding
  coder:cod|customer customers:customer|custom:custom|server servers:server|service services servicing:servic|number
  numbers:number|order orders ordered ordering:order|user users:user|tower:tower|power:power|paper papers:paper|water:water|
  letter letters:letter|letting:let|listing listings:listing|late:late|later:later|rate rates rated:rate|rating ratings:rating|
  store stores stored storing storage:stor|story stories:story|port ports:port|report reports reported reporting:report|mobile:mobile|
  general:general|generate generated generating generates generation:generat|hospital hospitals:hospital|hospitality:hospitality|
  internal internally:internal|international internationally:international|nation national nationally nationwide:nation|
  local locally:local|global globally:global|public:public|publish published publishing:publish|region regions regional
  regionally:region|university universities:university|universal:universal|personal:personal|personnel:personnel|lead leads
  leading led leader leadership:lead|manage manages managed managing management manager managers:manag|run runs ran running:run|
  oversee oversees oversaw overseen overseeing:overs|advise advises advised advising advice adviser advisor advisers advisors advisory:advis|
  choose chooses chose chosen choosing choice choices:choos|decide decides decided deciding decision decisions:decid|freeze freezes froze frozen freezing:freez|
  lend lends lent lending:lend|steal stole stolen:steal|fly flies flew flown flying flight flights:fly`
    .split('|')
    .flatMap((entry) => {
      const [forms = '', key = ''] = entry.trim().split(':');
      return lists(forms).map((form) => [form, key] as const);
    }),
);

/** Words that stand for each other without saying more; the first of a group stands for all. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...grouped(SAME_GROUPS),
  ...grouped(
    `create build develop implement make construct craft produce|lower cut reduce decrease shorten shrink trim slash drop
  fall minimize bring|increase grow raise improve boost lift expand|customer client shopper|app application apps|doc
  document documentation docs|bug defect error|fix resolve repair correct solve|check inspect review verify|train coach
  mentor teach instruct precept onboard|write author draft|migrate move port transition shift switch|deploy ship release
  launch|bill cost expense spend spending bills costs|team squad crew|staff employee colleague personnel coworker|pupil student learner|
  issue ticket case incident|production prod|environment env|database db|repo repository|report reporting|doctor
  physician|patient pt pts|medication med meds medicine|graduate grad grads|shop store outlet|lorry truck|vendor supplier|
  company firm organization organisation org|plan schedule|coordinate organize arrange|talk speak communicate negotiate|answer
  respond reply|monitor watch track|tool tooling|speed performance|latency|revenue income turnover|sell sale sales|hire
  recruit|developer engineer programmer dev|technician tech techs|license licence|page screen|website site web|car vehicle|wash clean|cook prepare prep|buy purchase procure|decide choose select pick|pen penetration|load
  loading|goods stock inventory|test qa|month-end monthend|config configuration|auth authentication|infra
  infrastructure|management mgmt|dept department|info information|specs specification spec|reqs requirements requirement
  req|prs pr|kitchen|statistics stats|economics econ|psychology psych|biology bio|university univ|mathematics maths math|government govt|guest visitor|family families parent parents|k8s kubernetes|js javascript|ts typescript`,
  ),
]);

function grouped(groups: string): readonly (readonly [string, string])[] {
  return groups.split('|').flatMap((group) => {
    const stems = lists(group).map(stemOf);
    const [first = ''] = stems;
    return stems.map((stem) => [stem, first] as const);
  });
}
