/**
 * Words that are verbs in one line and nouns in the next ("Test APIs", "Test automation"), and what tells them
 * apart. Lists to read and to add to; `verb-sense.ts` weighs them.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const pairs = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((pair) => pair.trim().replace(/\s+/g, ' ')));

function byFirstWord(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [first = '', ...others] = line.split(' ');
        return [first, new Set(others)] as const;
      }),
  );
}

/** Verbs that stand as the first noun of a compound more often than not: a bare noun after them makes a noun. */
export const NOUN_LEANING =
  set(`autoclave e-file lash chock dice ream bevel muzzle shackle ladle drench notch calendar felt debit slot sponge strap tattoo tailor
puncture float recall subtitle archive shred muster scrap appeal tack shake winch grab splint lobby hold yield
hem weave stick foster carpet compost freelance mic slaughter hose reserve offset bale drip trek instrument
bait tint shoe ferry scaffold vet shepherd hide knit timetable hatch void reject hack hoist brace trench sling
weld wallpaper graft weed spend assay clamp photocopy dredge sluice stencil referee retest storyboard restock
lint pledge combine starch shed tuck guarantee crimp break
access advance aid arrest audit bag balance bank bargain batch bike bill blog board boil bolt book bottle box brand
brew broadcast brush budget bus button cache call caption capture care cart cash cast catalog catalogue cause cement
change channel charge chart chat check chill claim climb clip clock cluster coach coat code coil color colour combat
command comment commission compound condition contract control copy cost counsel couple crate credit crew crop cross
curb cure cycle damage dance dash date deal decline delay demand demo deposit detail diagram discharge discount
display dispute dock dose download drain draw dress drill drink drum dust email end engineer escort estimate exercise
exhibit experiment export face fall farm fax feature feed fence field file fillet film filter finance finish fish flag
flood flush fly forge form format frame franchise fuel fund fuse gauge glaze glue grade grant graph graze grill group
grout guard hammer hand harness harvest head heat herd hike hook house ice impact implant import index input insert
interface interview inventory invoice iron issue jack job judge juice jump label labor labour land landscape launch
lease lecture licence license lift light limit link list load loan lock lodge log loop machine mail man march market
marshal mask match merchandise mill mirror model mold mulch nail name net network note number nurse object offer oil
order outfit outline pace pack package page paint pair panel parcel park part partner paste patent pay perm phone
photograph picket piece pilot pin pipe pitch place plant plaster plate play plot plug point police poll pool port
portion position post pot pound power practice press preview price print probe process produce profile program
programme progress prompt proof prospect protest prototype pulse pump purchase purge quarantine quarry query question
queue quiz quote race raid rally ramp range rank rate ration rear receipt record refund register release rent repair
reply report request rescue resource result retail return reverse reward rig ring risk rivet roll roof roster round
route sack saddle salvage sample sanction sand scale scan scent score scout screen screw script seal search season
seat seed segment sequence service shade shape share shield shift ship shop shoulder show shuttle sign signal size
skate skin slice slide smoke solder source spare speed spice splice spot spray spring sprinkle sprout stack staff
stage stake stamp stand start steam step stew stitch stock stop store stream stress string strip structure study
suction supply surface survey swab swim tag tally tap tape target taste tax template tender test texture thatch thread
tie tile till tip toast toggle torque tour tow trace trade trademark trap travel trawl trial truss trust turn type
use duplicate leaflet pad sandbox consent usher valet value view volunteer vote walk warehouse waste watch water wax wind wire work x-ray zip
`);

/** Verbs that are nouns too, but lead a line as verbs unless what follows speaks against it. */
export const VERB_LEANING = set(`
swing wash wipe etch blow steer shrink impound
dye scrub mop sweep grease broker strike burn fill buff sieve dive pass skim shoot peg prune plough dig render
plane beat
address alert answer approach attempt award backfill backport bake benchmark benefit bid blend block boost brief build
bundle butcher buy campaign catch chair champion chase clean clear close comfort contact contrast cook count cover
craft cut debate decrease delegate design dip direct dispatch document double draft drive drop edit exchange fit fix
focus fold forecast forward fry guide handle haul help hire host hunt increase influence jet kick lead leave lower map
mark massage measure mentor milk minute mix mock monitor mould mount move open own patch patrol pave pen permit pick
pickle plan polish pour prep present promote pull punch push raise reach read recruit refresh relay remake research review
rework ride roast rotate run sail schedule scope set shadow shovel sketch skip slash smooth soak sort spin splash
split sponsor stain stuff style sub supplement support swap switch sync tackle track train transfer transition
transplant transport treat triage trigger trim triple tune tutor twist update upgrade video visit welcome win
wireframe witness wrap
`);

/** Nouns and adjectives that are verbs only where the grammar leaves no other reading ("I project costs"). */
export const HARDLY_VERBS = set(`
top account back captain fire free garden ground image level master narrow perfect project react steward table thin time
zone
`);

/** Adjectives that are verbs too: verbs only with an object that shows it. */
export const ADJECTIVAL = set(`
clean clear close complete cool correct direct double dry empty fit free level light lower narrow open own perfect
present secure separate slow smooth thin tidy trim warm waterproof welcome
`);

/** Second words that make a noun of the pair when nothing but a preposition or the end follows. */
export const NOUN_MAKERS = set(`
accounting advice analysis analytics approval architecture archiving auditing background backup booking briefing
budgeting building care checking cleaning clerk coding commissioning conditioning consulting control counselling
coverage cycle debt delivery desk diagnostics disposal drawing dressing editing efficiency engineer engineering
entry estimating exercise filing fixing follow-up forecasting formatting framework gathering handling hygiene
integrity inventory keeping layout lead level lighting logging logistics making mapping marketing mentoring
merchandising methodology mining mix modeling modelling monitoring networking onboarding order outreach oversight
packing picking planning practice pricing procedure process processing profiling programming prototyping
provisioning purchasing quality record recording recovery rehearsal renewal repair reporting research resourcing
review room safety sales scheduling scoping screening search security service servicing setup shift sourcing staff
staffing storage strategy support system systems taking team technology testing tracking trading trail training
transport triage troubleshooting tuning upkeep work working workshop worthiness writing year
`);

/** Plurals that make a noun of any noun-leaning verb: "Process improvements", "Staff levels". */
export const PLURAL_MAKERS = set(`
improvements operations levels trends takes counts rotas policies notes sheets skills needs activities initiatives
standards relations requirements metrics kpis
`);

/** Pairs of these two kinds that are a verb with its object all the same: "check levels". */
export const VERB_PAIRS = pairs(`review design, 
check levels, monitor levels, balance levels, record levels, adjust levels, check needs, file notes, record notes, print notes, track metrics, report metrics,
order counts, order searches, order tests, order checks, order scans, order trials, order prints, record counts, check counts, print policies, store notes, check notes, check standards, report trends, track trends, share notes, share skills, check sheets, print sheets
`);

/** Plurals of paper and work, which follow a noun more often than they are what is branded, clustered or networked. */
export const PAPER_PLURALS = set(`
guidelines guides upgrades updates reports meetings plans reviews audits strategies campaigns procedures sessions
events schedules forms templates checks tests assessments inspections returns records statements budgets designs
documents specifications programs programmes projects issues tools layouts materials cards packs kits workshops
courses launches releases changes requests tickets repairs services surveys duties deployments migrations
installations appraisals manuals handbooks bookings applications renewals appeals approvals referrals reconciliations
`);

/** Pairs that are nouns whatever follows, in the singular; the plural is understood. */
export const NOUN_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = byFirstWord(`
labour plan planning cost costs budget rate ratio roster supply
labor plan planning cost costs budget rate ratio roster supply
program budget design manager
charge nurse nurses
scrub nurse nurses
cover letter shift teacher
insert changing change
draw reading interpretation review register issue approval control revision
drop in
structure at
combine harvester
weed control management
leave record register balance request application tracking management planner cover
access request control review right
account manager
answer accuracy sheet
audit finding query report trail plan
award ceremony
bank account holiday rec transfer reconciliation statement guarantee
benefit claim
blog post
board game member pack paper report
budget holder report variance
build pipeline process quality script server system time tool
bus driver route stop
button hole
care assistant home package plan worker
cash count desk drop flow office report deposit
catch report
change log management request board
claim form
clean code driving energy licence
close out
code base quality review
colour grade
color grade
contact center centre lens list point sheet tracing
contract law management manager staff work
control measure panel plan room system
cook book chill line
copy writing
cost center centre control estimate model report review saving tracking driver
credit check control note file memo analysis insurance
crew rota
crop rotation trial plan scouting
cross section stitch
cut flower off
dance class show teacher
date night
demo day
deposit slip
design brief decision team teams department office document lead pattern review spec sprint studio thinking token critique crit
direct mail report
discharge letter note plan summary
dispatch note
display ad advertising stand cabinet
document control management
double entry
drain survey
drive shaft time
email campaign list marketing newsletter query support template
end user
exchange rate server
exhibit design
feature development flag request spec toggle
field sale trip visit work return failure team
file server system
fire alarm drill extinguisher safety door warden watch
focus group
forecast accuracy model report
form filling tutor teacher
frame work
group therapy work
help desk line
hire car
hook up
host country family server
house keeping
ice cream rink
interview loop panel prep room
invoice query run matching register approval processing
job card coach description site
judge advocate
label design printer
land survey title acquisition use
launch campaign event plan
lead conversion generation magnet management nurturing qualification role source time
lift engineer shaft maintenance operation
load balancer cell time calculation chart
lock smith
loop road
mail merge room
man hour management
map production
mark scheme
market analyst data price share research analysis stall
mix tape
model number registry card
move time
network device diagram engineer equipment switch
number crunching plate
open day house source evening mic mat
order book form line value
own brand car label tool transport
page speed template view
paint job shop line booth
park ranger
part number
patch cycle panel
patrol car duty log
pay roll run slip query review
phone call enquiry inquiry interview line screen support system
pick list rate
piece work
pilot program programme project scheme study
pin board
pipe work spool fitting
pitch deck
place setting
plan approval
mock exam interview test viva trial
bait box station
film set crew festival
service call contract desk report request user level engineer
roll call check
broker reconciliation
nail art bar clip tech technician salon
skin fade graft care
play area group list park store therapy time
pour card
spring board boot collection
prep area kitchen list room table time work
consent form
repair desk shop order
pad change
plant hire operator room manager shutdown
plug in
point work
police liaison noc permission permit verification clearance station report check
pot wash
power bi plant supply system tool
present value
press coverage event kit officer pack release shop conference brake office statement
price change list point review tag monitoring comparison negotiation
print design job layout room run shop
process audit chart document engineer equipment flow map improvement safety
project plan
pull request through
purchase ledger order
push notification
query language optimisation plan
range rover
rate card
reach truck
read replica time
record keeping label
release candidate pipeline plan note manager calendar strategy train branch
report card template
research assistant associate grant method nurse paper project question student
return journey rate
review meeting pack
risk control register report
sail boat
sample size preparation log
scale model
schedule change control management
score card
screen printing reader share
search ad campaign engine term
seat belt cover
seed funding bed drill variety
set build builder design piece
shift handover lead manager pattern report supervisor work rota plan leader
shop assistant floor front app drawing drawings manager
show home room
sign language off
signal box
sort code
source code control
split shift
staff appraisal discount meeting member morale room schedule turnover rota roster training leave
stage hand manager management
stamp duty
start date
stock audit check control count file list order room rotation level take
store front opening room audit manager visit layout
stress management
support for to desk group request service staff ticket worker call queue
survey data report result
swab test
switch room gear config
table plan
tape measure
target audience
tax advice audit return year filing planning
test bench case coverage data engineer environment equipment plan report result script strategy suite lead rig automation manager
till receipt
time sheet slot
tip jar
tour operator
track maintenance record
trade fair show union promotion
train time driver service crew
transfer note pricing window desk
transport link manager plan desk rota
trap music
travel agent arrangement expense itinerary desk agreement policy booking
type setting
update meeting
use case
value proposition stream
visit report plan log
volunteer coordinator programme
walk through
waste disposal segregation collection management log
watch list
water bill quality sample supply system treatment
wire frame rope mesh harness
witness statement
work experience flow instruction order package permit placement schedule
wrap party
spare part parts key wheel
rework instruction station log
post op production harvest mortem office room
gauge r&r calibration
limit switch
tow log truck
collect date
run sheet rate time
drill rig bit core pattern report
ship agent broker yard handling
dock leveller worker
rent collection roll arrears review
cable tray route ladder
pump room station
steam trap
guard duty
dress rehearsal code
call centre center volume handling quality recording log sheet
chat support log
sprint planning review retro
duty roster manager officer doctor
fuel card log consumption
route card planning
farm visit manager record worker
spray booth record schedule
milk yield tank recording quality
feed mill ration intake
harvest log crew plan
lecture hall note
drug round chart trial
scan room
trial balance
debit note card
bill payment entry
wedding planner
lunch cover
boot camp
harness test check
brake test
crane operator
catalogue copy
critique session
trading window
`);

/** Prepositions that a verb governs, where the noun would not stand before them. */
export const GOVERNED: ReadonlyMap<string, ReadonlySet<string>> = byFirstWord(`
account for
act as on for
advise on
answer to for
approach with
benefit from
back up
bid for on
call on in
budget for
campaign for
care for
cater for to
check for in on with
close with by
chart in on
chat to with
clean after
coach in
compete in for
consult with on for
contact by
contract with
cook for to on
correspond with
couple with
deal with
demo to
design for with
document in
draw on
drive to for between across
drum in for
end in
engage with
experiment with
fight for
file for
fish for
focus on
help with in out at
hunt for
integrate with
interface with
land in
lead on
liaise with
link to up
live in with
log into in on
look after for at into
market to
match with
meet with
mix with
move to into from between
negotiate with
network with
operate in on
order from
pair with
partner with
pass on
patrol around
perform in at for with
pitch to for
plan for
play in for with
post to on
present to at
push for
prospect for
program in
queue for
race in for
rank among
react to
cover for
tender for
quote for
record in
relate to
reply to
report to into
respond to
rotate through between
run on
scout for
search for
sell to into through
serve as on in at with
share with
ship to from
shop for
sign for up
sit on in with
speak to at with
stand in for
start at as in
step in
stock up
store in
study for under with
substitute for
switch from to between
talk to with
teach at in to
test for against
touch base
tour with
trade in on with
train with in for under as
transfer to from
travel to with across between around
turn up
volunteer at in with as for on
vote on
wait on
walk through with
watch for over
work with on in at as under across alongside to from within around through directly
write for to
`);

/** Gerunds that are the names of fields and things: nouns unless an object shows the verb. */
export const NOUN_GERUNDS = set(`
accounting advertising auditing banking billing stewarding catering ticketing stocktaking nesting boarding bookkeeping brainstorming branding briefing budgeting building cleaning coaching coding
cooking counselling counseling debugging engineering fencing filing financing forecasting funding fundraising grading
heating housekeeping housing inspecting invoicing landscaping learning lending licensing lighting logging machining
mailing manufacturing mapping marketing meeting mentoring merchandising modeling modelling monitoring networking nursing onboarding
packaging painting patching phishing planning planting pruning plumbing pricing printing processing profiling programming proofreading prototyping
purchasing shuttering cladding decking guttering tubing piping reading recording recruiting reporting rigging sowing spraying watering feeding roofing scaffolding scheduling screening
servicing shipping sourcing staffing styling surveying teaching tendering testing tracking trading training troubleshooting
tutoring upselling vetting welding wiring writing
`);

/** Nouns that follow such a gerund in a compound: "training materials", "meeting minutes", "building maintenance". */
export const GERUND_PARTNERS = set(`
account accounts agency area assistant assistants audit board budget budgets calendar calendars campaign campaigns
centre center channel company control controls counter counters charges coordination coordinator course courses data day days department desk director
documents duties environment equipment events exercise exercises experience firm hall hours industry initiatives
instructor journey labels leads leaf level levels lines lists machine machines maintenance management manager manual
manuals material materials metrics meeting meetings minutes model modules needs notes office officer operations
opportunities pack packs permit permits plan plans platform policy policies practice practices procedure procedures
process processes product products program programme programmes programs project projects qualification queries
regulations request requests requirements research resource resources room rooms routes schedule schedules services
services session sessions sites skills software standards strategies strategy suite supervisor support surveyor system
systems team teams technician techniques technologies theatre time times tool tools trends trip trips workflow
workflows workshop workshops work works applications permission
`);

/** Participles that describe rather than report, before these words. */
export const DESCRIBED_PAIRS =
  pairs(`brand new, wound care, wound dressing, wound clinic, distributed system, distributed computing, distributed team, embedded system, embedded software, embedded linux, embedded c, billing counter, cash counter, ticketing counter, enquiry counter, dining room, dining hall,
embedded firmware, managed service, paid media, paid search, paid social, paid ad, paid advertising, paid campaign, fixed
asset, fixed income, fixed wing, shared service, mixed media, mixed ability, guided reading, guided tour, applied research,
applied science, advanced excel, advanced level, assisted living, supported living, integrated system, integrated care,
combined cycle, dedicated support, detailed design, structured cabling, structured data, unstructured data, related duty, controlled drug, controlled substance, unmanned
aircraft, sponsored content, baked good, packed lunch, frozen food, written communication, spoken english,
printed circuit, powered access, rented accommodation, skilled nursing, specialised care, planned maintenance, planned preventive maintenance, planned outage, scheduled maintenance, planned work, pricing
experiment, pricing review, pricing model, pricing test, testing cycle, onboarding session, reporting pack, reporting suite, automated test, automated testing, automated
regression, automated deployment pipeline, lost property, managing director, managing partner, acting manager, acting head, practising solicitor, drawing review, certified copy, lambing shift, lambing season, dressing change, plumbing line, painting work, wiring work, drawing approval, drawing office, drawing board, drawing register, drawing control, consulting engineer, commissioning engineer, safeguarding lead, nursing staff, teaching staff, cleaning staff, catering staff, reading group, reading age, running club, cooking class, coding club, walking tour, building site, parking space, landing page, mailing list, holding page, working party, living room, dining room, waiting list, meeting room, changing room, training room, training course, turning point, opening hour, selling point, operating theatre, operating room, operating system, breaking news, warning sign, driving licence, driving school, fitting room, sitting room, billing dispute, opening duty, closing duty, sorting office, growing medium, washing machine, sewing machine, shopping trolley, shopping list, picking error, cutting edge, shopping centre, swimming pool, swimming lesson, riding school, used car, used vehicle, chartered accountant, registered nurse,
registered manager, automated trading, automated build, automated monitoring, automated reporting, automated regression, challenging behaviour, challenging behavior, lost baggage, lost luggage, mixed model, mixed method, mixed-effects model, reporting database,
training mis, training lms, training cpd, enclosed space, confined space, shared hosting, shared office, shared mailbox, wheeled
vehicle, tracked vehicle, joining formality, joining date, joining bonus, failed transfer, failed payment, failed order, failed delivery,
failed transaction, missed call, missed delivery, missed appointment, returned item, returned goods, abandoned cart, overdue invoice,
outstanding invoice, aged debt, detached work, hearing test, hearing aid, shipping doc, shipping document, shipping bill, shipping note, fitted furniture, bonded store, bonded warehouse, chilled food, frozen goods, cooked meal, packed meal, guided walk, assisted
bathing, supervised visit, supervised contact, supervised practice, supervised visitation, paid boost, paid post, paid promotion, paid partnership, trading window, unplanned downtime, certified mail, registered mail, recorded delivery, fitted kitchen, suspended ceiling,
stuffed toy, printed material, blended learning, extended family, listed building, listed company, pressed flower, preserved food
`);

/** Second words of a passive whose "was" was left out, by participle: "Promoted to shift lead". */
export const BARE_PASSIVES: ReadonlyMap<string, ReadonlySet<string>> = byFirstWord(`
promoted to within twice thrice from after in as early three once again internally ahead
selected for as to by from among out
elected to as by president chair captain
nominated for as by
recognised as for by with
recognized as for by with
named employee best one top in as
ranked #1 1st 2nd 3rd first second third top among in no
chosen for as to by from
appointed as to by
hired to as by from
invited to by
assigned to
seconded to
commended for by
appreciated for by in
felicitated for by at with
honoured with by for as
honored with by for as
thanked by for
praised by for
mentioned in by
shortlisted by
rewarded with for by
deputed to for
deputized for
retained by as
called to back
acknowledged by for
admitted to
accepted into to
included in
placed first second third on in
encouraged to
sent to on
listed in among
entrusted with
based in at
headhunted by for
shortlisted for as
rated outstanding top best good excellent highest as 5 4 4.9 4.8 4.7 9 10 a by among
awarded employee best top first a-grade the
handpicked for to by
asked to by
featured in on
certified in as by
licensed to in
trained in by
taught by
headed by
mentored by
sponsored by
`);

/** Participles that describe what follows, wherever they stand: "expired stock", "related parties", "lost property". */
export const DESCRIBING = set(`
privileged layered expired lapsed deceased retired elapsed related unrelated allied associated affected injured disabled bereaved trapped
stranded assorted aforesaid detached semi-detached lost frozen fixed used mixed unused outdated overdue attached
refurbished lactating expecting existing remaining incoming outgoing upcoming visiting ageing aging tinned canned bottled certified chartered licensed registered qualified accredited
`);

/** Whether a verb is, in its base form, a noun as well. */
export function isNounToo(lemma: string): boolean {
  return NOUN_LEANING.has(lemma) || VERB_LEANING.has(lemma) || HARDLY_VERBS.has(lemma);
}
