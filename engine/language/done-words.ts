import { past } from './inflect.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Whether a line may tell what is done to a thing: most lines hold no participle. */
export function hasAny(line: string): boolean {
  return DONE.test(line);
}

const DONE =
  /(?:ed|[a-z]{2}n|[a-z]{2}t|[a-z]g|[a-z]{2}d|wrung|hung|done|made|run) (?:by|to|on|in|into|at|for|with|from|up|out|off|down|and|after|before|per|as|over|daily|weekly|monthly|twice|once|every|each|same|nightly|quarterly|through|back|under|onto|against|within|via|regularly|\S+ly)\b|(?:ed|[a-z]{2}n|[a-z]{2}t|ug|ung|done|made|[a-z]{2}ld|[a-z]{2}nd|id|laid)(?:,|$)/i;

/**
 * Verbs whose participle behind a noun says in what state it is, whose it is or what others did, rather than what is
 * done to it: "goods required", "tools used", "areas covered", "customers affected".
 */
export const STATES: ReadonlySet<string> = set(`
require need use base relate involve concern affect own locate know call name expect request demand associate attach dedicate
assign allot allocate appoint employ retire interest please satisfy motivate commit experience skill qualify accredit authorise
authorize include exclude enclose date damage injure miss lose fail pend owe face situate connect link limit mean intend
suppose consider estimate attribute oblige tire bore worry surprise impress entitle enrol enroll register live stay remain bear
beget orphan wound accuse convict sentence deceased decease detain hospitalise hospitalize admit infect infest vacate abandon
reserve return receive order hire select shortlist nominate elect promote invite attend accompany follow lead head supervise
understand see hear think believe say tell ask suggest recommend advise teach learn speak spend suffer sustain incur
stand sit lie drink wear hold have become come go begin grow arise occur happen belong depend consist contain comprise
constitute represent mention describe state list outline specify stipulate indicate note quote cite entail imply
`);

/** Verbs of what came of the work: a result, which tells itself. */
export const ACHIEVED: ReadonlySet<string> = set(`
achieve exceed reach beat hit win earn gain save reduce cut-down increase improve grow boost double halve triple
exceed surpass attain accomplish complete finish secure acquire deliver launch award recognise recognize generate convert retain
shorten eliminate avoid prevent decrease lift expand
`);

/** Verbs that tell a duty only beside another: "families met, forms signed", but not "targets met". */
export const BESIDE_OTHERS: ReadonlySet<string> = set(
  'meet find serve cover deliver finish complete drop break launch raise lower',
);

/** A verb and the word that belongs to it, where what follows is done as well: "listened to", "pricked out". */
export const PHRASAL_DONE: ReadonlySet<string> = new Set(
  `follow up,look after,hand out,hand over,back up,write up,clean up,clean down,clean out,sort out,pick up,send out,give out,check off,sign off,lock up,set out,
fill out,fill in,take down,take out,take up,tidy up,listen to,attend to,see to,deal with,prick out,pot on,pot up,type up,type out,print out,wash down,wash out,wash up,
wipe down,top up,fill up,put away,put out,put up,put back,lay out,pack up,pack away,sweep up,sweep out,muck out,turn out,turn down,turn over,bring in,
bring back,carry out,chase up,cash up,check in,check out,clear out,clear up,close down,cut back,cut down,cut out,dish up,drop off,fold up,gather up,hang out,
hang up,heat up,hose down,issue out,let out,load up,log in,mark out,mark up,measure out,measure up,mix up,note down,open up,pass on,pay in,pay out,pin up,plan out,
point out,portion out,price up,pull up,read out,ring up,ring back,call back,roll out,rope off,round up,rub down,sand down,scrub down,seal up,set up,serve up,
ship out,shut down,sign in,sign out,stack up,stock up,strip down,strip out,tie up,tie in,tie down,trace out,trim back,tune up,type in,weigh out,weigh in,wind down,wire up,
work out,wrap up,write down,write off,write out`
    .split(/,\s*/)
    .map((pair) => pair.trim()),
);

/** What somebody keeps in order without a plural: "all stock", "my senior's diary". */
export const MANY_DO =
  /^(?:all|every|each|the|my|our|daily|weekly|monthly|stock|cash|data|mail|waste|food|linen|equipment|paperwork|payroll|inventory)\b/i;

/** Verbs that only their participle tells from the noun: "lawns edged", "hair combed", but "edge strips", "comb box". */
const RARE = `
edge comb letter bevel bone braze brine butter chalk chip chisel churn core cube dag dice drench foal furrow gin gravel halter harrow
hobble hull husk joint jar knot ladle lag lathe latch leaven lime line loom malt mesh mist mortar notch pan pit pleat prick rasp ream
rebar rope rout salt shell shingle spool squeegee strop stud swage tan tar temper tin towel trellis turf vat veneer vent wet worm yoke
bookmark ballast shackle reef berth lash bunk chock muzzle leash kennel lunge bridle curry crutch candle coop jug cork rack wax bin cable
crate barrel hutch floor staple nail peg pin clip tag bunch bundle batch box bag sack tub tray pallet wheel barrow rake fork hoe pick
plank deck slate thatch lead sheet skim screed tape gasket shim solder sleeve gland bush bed kerb gully haunch ballast tarp chain ratchet
`;

const rare = new Map<string, string>();

/** The verb of a participle that no lexicon of verbs holds, since its other forms are nouns. */
export function rareVerb(participle: string): string | undefined {
  if (rare.size === 0) for (const verb of set(RARE)) rare.set(past(verb, 'en-GB'), verb);
  return rare.get(participle);
}
