/** Words of results in telegram style, by what they do in one. Singular, to add to freely. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is measured and told by a figure behind it: "pass rate 94%", "NPS 62". */
export const METRICS = set(`
rate score rating index ratio percentage average share level grade mark result figure count number volume value size length weight
time tat turnaround duration cycle latency delay wait downtime uptime availability coverage lag response resolution throughput speed
accuracy precision recall quality efficiency productivity utilisation utilization occupancy adherence compliance attendance punctuality
attrition absenteeism retention churn turnover engagement satisfaction csat nps ces dsat fcr aht asa sla otd otif oee ppm mttr mtbf par npa gnpa
yield scrap wastage waste breakage shrinkage rejection rework defect downtime leakage spoilage damage loss pilferage mortality
revenue sale turnover profit margin ebitda income cost expense spend budget price fare fee tariff bill gmv arr mrr arpu aov acv
collection recovery outstanding overdue dso portfolio disbursement deposit premium claim bounce conversion ctr cpc cpa cac roas roi
footfall traffic reach followers subscribers impressions views visits downloads installs signups enrolment enrollment intake strength
backlog queue pendency stock inventory shortage variance mileage consumption usage pressure temperature humidity load capacity output
production target achievement score auc f1 rmse r2 mape error fps retention d1 d7 d30 crash occupancy adr revpar gop gss
pass fail dropout admission readmission infection clabsi vap cauti fall mortality survival los immunisation immunization vaccination
`);

/** Those of a metric that are told with "the": one of a kind where it stands. */
export const THE_METRICS = set(`
rate score ratio index bill list window cycle queue backlog level number count average target budget portfolio report grade migration
time size percentage share turnaround cost batch waste schedule roster load programme program project stock fleet department store branch outlet team ward unit school centre center site shop plant kitchen depot crew hotel clinic
`);

/** Whom one was. */
export const HONOURED = set(`
topper winner finalist semi-finalist semifinalist runner-up nominee medallist medalist champion valedictorian performer seller achiever
earner scorer closer producer recruiter biller collector contributor employee teacher nurse trainer trainee agent advisor adviser
associate executive manager supervisor driver technician engineer operator salesperson salesman saleswoman rep representative
player captain volunteer student intern apprentice cadet member leader lead incharge in-charge fo rm so officer partner mentor coach speaker
author developer chef cook barista bartender waiter waitress housekeeper steward guard welder electrician fitter mechanic tailor
designer analyst accountant consultant cashier branch store team center centre outlet shop performer debutant newcomer rookie
woman man girl boy person one graduate lady
`);

/** What is given to somebody for what they did. */
export const AWARDS = set(`
award prize medal trophy shield scholarship fellowship bursary commendation citation bonus incentive recognition felicitation
accolade honour honor plaque badge voucher increment grant stipend gold silver bronze
`);

/** Awards in more than one word. */
export const AWARDED =
  /\b(?:letters? of (?:appreciation|recommendation|commendation|thanks)|(?:appreciation|commendation|recommendation|thank[- ]you) (?:letter|certificate|mail|e-?mail|note|card)|certificates? of (?:appreciation|merit|excellence))\b/iu;

/** What is had with an "of" and a count: "portfolio of 40 accounts". */
export const HELD = set(`
portfolio team crew group staff book base list caseload panel fleet network database pool squad round roster pipeline
`);

/** Participles that tell what became of a thing: by whom is left open. */
export const DONE = set(`
reduced cut lowered raised completed finished published certified enrolled reconciled rewritten signed elected promoted done launched
delivered approved accepted renewed restored recovered closed opened installed migrated trained sold saved audited shipped deleted removed
cleared collected built repaired replaced resolved fixed prevented avoided averted won booked planted harvested served treated vaccinated
screened tested inspected processed handled filed drafted written translated printed painted erected commissioned constructed laid
welded wired fitted serviced overhauled refurbished upgraded digitised digitized automated digitalised converted rescued rehabilitated
placed recruited hired onboarded retained reactivated regularised regularized disbursed sanctioned settled registered issued generated
produced manufactured dispatched distributed donated raised funded awarded granted reached covered organised organized hosted conducted
held presented released deployed decommissioned retired merged tagged labelled labeled digitized catalogued cataloged indexed archived
scanned transcribed edited shot filmed recorded broadcast performed staged choreographed designed developed created introduced
implemented established formed set-up revived restarted relocated moved shifted transferred handed-over increased improved decreased
doubled tripled halved minimised minimized eliminated controlled maintained achieved met exceeded crossed ranked rated adjudged voted awarded shortlisted selected nominated featured recognised recognized
expanded extended handed scaled widened simplified merged streamlined standardised standardized consolidated enhanced signed picked chosen corrected returned contained stopped ended received obtained secured logged answered allowed analysed analyzed renegotiated negotiated rehomed
`);

/** Participles that only describe what was counted: "missed calls down 22%", "rejected parts 120 to 45". */
export const DESCRIBING = set(`
missed lost delayed rejected returned failed dropped abandoned repeated escalated reopened cancelled canceled blocked damaged refused
expired broken escaped bounced unsold planned unplanned related trapped reported recorded assigned used unused paid unpaid invoiced booked scheduled
outsourced disputed delivered undelivered duplicated mislabelled mislabeled misplaced stolen wasted reworked scrapped dispensed
prescribed filed logged raised resolved unresolved closed opened emailed stocked stuck blended weighted adjusted fixed allocated
organised organized purchased ordered contested attempted completed written spoken printed imported exported frozen chilled
`);

/** How a participle of moving is told: "list grown from 288 to 341". */
export const MOVED_BY: ReadonlyMap<string, string> = new Map([
  ['grown', 'grew'],
  ['risen', 'rose'],
  ['fallen', 'fell'],
  ['gone up', 'went up'],
  ['gone down', 'went down'],
  ['gone', 'went'],
  ['come down', 'came down'],
  ['come up', 'came up'],
  ['shrunk', 'shrank'],
  ['climbed', 'climbed'],
  ['sunk', 'sank'],
]);

/** Verbs that move a figure, so that what follows them is their object: "brought costs down by 20%". */
export const MOVERS = set(`
bring take push drive get move keep scale pull ramp wind turn shift put set hold force knock shave negotiate haggle talk reduce cut
increase improve grow save lift raise extend expand build develop migrate upgrade widen condense simplify streamline compress rationalise rationalize tighten optimise optimize rework restructure transform shorten halve double triple boost decrease lower slash shrink trim speed win sell earn
`);

/** Acronyms of things that can be counted: "zero LTI" speaks of none of them. */
export const COUNTED_ACRONYMS = set('LTI LTA NC NCR FAC MTC RTA CAR DNF NTF TRI RWC SIR FTR P1 P2 SEV1');
