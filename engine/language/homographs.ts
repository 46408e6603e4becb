/**
 * Words that are verbs in one line and nouns in the next ("Test APIs", "Test automation"), and what tells them
 * apart. Lists to read and to add to; `wordclass.ts` holds the rules.
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
export const NOUN_LEANING = set(`
access advance aid arrest audit bag balance bank batch bill board bolt book bottle box brand brew broadcast brush
budget bus button cache call capture care cart cash cast catalog catalogue cause cement chair champion change channel
charge chart chat check clock cluster coach coat code color colour command comment commission compound condition
contract control cook copy cost counsel cover credit crew crop cross cure cycle damage dance date deal decline demo
deposit detail diagram discharge discount display dispute drain draw dress drill drink drum dust email end engineer
escort estimate exercise exhibit experiment export fall farm fax feature feed fence field file film filter finance
finish fish fit fix flag float flush fly forecast forge form format frame franchise fuel fund fuse gauge gift glue
grade grant graph grill group guard hammer hand harness harvest haul head heat herd hook host house ice impact implant
import increase index input insert interface interview inventory invoice iron issue job judge juice label labor labour
land landscape launch lay lease lecture licence license lift light limit link list load loan lock lodge log loop
machine mail market marshal mask match merchandise mill mirror mix model mold mould mount name need net network note
notice number nurse object offer oil order outfit outline pack package page paint pair panel parcel park part partner
paste patent patrol pay phase phone photograph picket piece pilot pin pipe pitch place plane plant plaster plate play
plot plumb point police poll pool port position post pot pound power practice praise press price print probe process
produce profile program programme progress prompt proof prospect protest prototype pump purchase quarry query question
queue quiz quote race ramp range rank rate reason receipt record recruit refund register release rent repair report
request rescue resource result retail return reverse reward rig ring risk roll roof route run sail sample sand scale
scan scent score scout screen screw script seal search season seat seed segment sequence service set shade shape share
shield shift ship shop show shuttle sign signal size skin smoke solder source spare speed spice spin spot spray spring
stack staff stage stamp stand start steam step stitch stock stop store strain stream stress string strip structure
study suit sum supply surface survey swim table tag tape target taste tax template tender test thread tile till tip
toast tour trace trade trap travel treat trial trust tune turn type use valet value view visit voice volunteer vote
walk warehouse waste watch water wax weed wire work wrap x-ray yield
`);

/** Verbs that are nouns too, but lead a line as verbs unless what follows speaks against it. */
export const VERB_LEANING = set(`
address advise answer approach attempt award backfill backport bake benchmark benefit bid blend block boost brief
bring build buy campaign clean clear close combine comfort contact contrast craft cut decrease delegate deliver design
direct dispatch distribute document double draft drive drop edit exchange focus forward foster guide handle help hire
hunt improve influence keep lead learn leave lower make map mark measure mentor merge monitor move narrate open orient
own pave permit pick plan polish present promote pull push raise reach read refresh remake research respond review
rework ride rotate schedule sell serve sketch slash smooth solve sort split sponsor style supplement support switch
sync tackle teach track train transfer transport triage trim triple tutor update upgrade welcome win witness
`);

/** Nouns and adjectives that are verbs only where the grammar leaves no other reading ("I project costs"). */
export const HARDLY_VERBS = set(`
account couple fire garden ground image level master mature narrow perfect project thin time zone
`);

/** Adjectives that are verbs too: verbs only with an object that shows it. */
export const ADJECTIVAL = set(`
clean clear close complete cool correct direct double dry empty fit free level light lower mature narrow open own
perfect present secure separate slow smooth thin tidy trim warm welcome
`);

/** Second words that make a noun of the pair when nothing but a preposition or the end follows. */
export const NOUN_MAKERS = set(`
accounting administration advice allocation analysis analytics annotation approval architecture archiving assessment
assistance assurance auditing automation background backup booking briefing budgeting building calibration care
checking classification cleaning clerk coding collection commissioning compliance conditioning configuration
construction consulting control coordination counselling coverage creation cycle debt delivery desk
development diagnostics disposal distribution documentation drawing dressing editing education efficiency engineer
engineering enforcement enrolment entry equipment estimating estimation evaluation excellence execution exercise experience
facilitation filing finance fixing follow-up forecasting formatting formulation framework fulfillment fulfilment
gathering generation governance handling hygiene implementation improvement inspection installation integration
integrity intelligence inventory investigation keeping layout leadership lead level lighting logging logistics
maintenance making management mapping marketing mentoring merchandising methodology migration mining mix modeling
modelling monitoring negotiation networking onboarding operation operations optimization optimisation orchestration
order organization organisation outreach oversight packing performance picking placement planning practice preparation
prevention pricing procedure process processing procurement production profiling programming protection prototyping provision
provisioning purchasing quality recognition reconciliation record recording recovery recruitment reduction refinement
regulation rehabilitation rehearsal relations relationship remediation renewal repair replenishment replacement
reporting representation research resolution resourcing restoration retention review room rotation safety sales
scheduling science scoping screening search security segmentation selection service servicing setup shift simulation
sourcing staff staffing standardization storage strategy supervision support surveillance system systems taking team
technology testing tracking trading trail training transcription translation transport transportation treatment triage
troubleshooting tuning upkeep validation verification visualization visualisation work working workshop worthiness
writing year
`);

/** Pairs that are nouns whatever follows, in the singular; the plural is understood. */
export const NOUN_PAIRS = pairs(`
test case, test plan, test script, test suite, test result, test data, test equipment, test report, test strategy,
test environment, test engineer, test bench, release note, release plan, release candidate, release pipeline,
support ticket, support request, support worker, support desk, support group, support staff, support service,
project plan, process map, process flow, process chart, process engineer, process equipment, process document,
stock level, stock count, stock take, stock list, stock room, stock sheet, stock file, stock rotation,
staff rota, staff schedule, staff meeting, staff room, staff member, staff turnover, staff morale, staff discount,
work order, work instruction, work permit, work schedule, work flow, work package, work placement, work experience,
design pattern, design document, design spec, design review, design token, design sprint, design brief, design studio,
design decision, design thinking, design lead, order form, order book, order line, order value, market trend, market share,
market stall, market data, market price, market analyst, store operation, store opening, store front, store room,
lead time, lead role, lead source, lead magnet, lead generation, lead conversion, lead qualification, lead nurturing,
lead management, load balancer, load cell, file system, file server, care plan, care home, care worker, care package,
care assistant, care standard, record keeping, record label, drug round, ward round, change request, change management,
change log, service desk, service level, service user, service request, service call, service contract, service report,
purchase order, purchase ledger, sales ledger, pay run, pay roll, cash flow, cash office, cash desk, water system,
water quality, water treatment, water supply, water sample, water level, water main, network device, network switch,
network diagram, network engineer, network equipment, phone call, phone line, phone system, phone sale, report template,
report card, price list, price tag, price point, price change, product line, field trip, field visit, field work,
field sale, field service, code review, code base, code quality, form filling, set piece, set design, set builder,
set build, stage hand, stage fright, sample size, risk register, risk assessment, risk control, risk report, audit trail,
audit report, audit finding, budget holder, budget report, budget variance, room service, room attendant, account manager,
track record, track maintenance, track day, trade show, trade fair, trade union, trade test, trade mark, trade counter,
training need, travel arrangement, travel expense, travel itinerary, travel agent, review meeting, plan approval,
schedule control, schedule management, schedule change, update meeting, quality standard, research paper, research grant,
research method, research project, research question, research assistant, research student, research nurse, research associate,
train driver, train station, train crew, train time, truck driver, bus driver, taxi driver, drive train, drive thru,
drive time, dispatch note, contact point, contact centre, contact center, contact list, contact lens, cover letter,
cover lesson, cover teacher, cover shift, cook line, copy writing, mail merge, mail room, mail order, mail shot,
board meeting, board paper, board report, board pack, board member, group session, group work, group therapy,
function room, host family, host country, house style, house keeping, ice cream, interview panel, interview skill,
invoice query, invoice run, job description, job card, job site, job coach, judge advocate, key holder, label printer,
land survey, land registry, launch plan, launch event, launch campaign, launch strategy, model number, paint shop, paint job,
park ranger, part number, pilot scheme, pilot project, pilot study, pilot program, pilot programme, pitch deck, plant room,
plant hire, plant operator, point work, police liaison, police record, policy document, press release, press officer, press kit,
press coverage, press event, print shop, print job, print run, print room, print design, print layout, program manager,
program budget, program design, query plan, query optimisation, query language, rate card, return policy, return rate, return
journey, safety record, scale model, score card, screen reader, screen time, screen printing, search engine, search term,
search ad, search campaign, seed funding, shift pattern, shift lead, shift handover, shift manager, shift report, shift supervisor, shift
work, shop floor, shop front, shop assistant, shop window, show home, show room, sign language, sign off, signal box, sound system,
sound design, sound desk, sound check, source code, source control, split shift, sport day, start date, survey result,
survey data, survey report, switch room, table service, table plan, target audience, task list, tax return, tax advice,
tax audit, tax year, text message, till receipt, time sheet, tour guide, tour operator, type setting, use case, user story,
value stream, value proposition, vehicle check, visit report, visit note, volunteer coordinator, volunteer programme, walk through,
waste disposal, watch list, wire frame, wrap party, feature flag, feature request, feature development, feature toggle,
feature spec, map data, mark scheme, pick list, pick rate, place setting, present value, push notification, pull request,
pull through, reach truck, read time, read replica, sort code, split test, own car, own transport, own tool, clean driving, clean licence, double entry, direct report, direct mail, table reservation, board game, look and, own brand, own label, fire inspection, fire drill, fire alarm, fire safety, fire extinguisher, transfer window, transfer pricing, transfer student,
transport plan, transport manager, transport link, transfer note, focus group, help desk, hire car, move time, open day,
open source, open house, open evening, open water, open air, build pipeline, build system, build server, build time,
build quality, build tool, build script, build process, cut flower, cut off, clean room, clean code, clean energy, close out,
lift engineer, exchange student, exchange rate, exchange server, document control, document management, benefit claim, award
ceremony, answer sheet, email campaign, email marketing, email template, email newsletter, email support, email list, display
advertising, display ad, display stand, exhibit design, content marketing, content strategy, content calendar, demo day,
contract work, contract law, contract staff, contract manager, contract management, control room, control system, control plan,
control panel, control measure, cost control, cost report, cost saving, cost centre, cost center, cost estimate, credit control,
credit note, credit check, crew rota, crop rotation, crop trial, cross section, dance class, dance teacher, date night
`);

/** Prepositions that a verb governs, where the noun would not stand before them. */
export const GOVERNED: ReadonlyMap<string, ReadonlySet<string>> = byFirstWord(`
account for
act as on for
advise on
answer to for
approach with
benefit from
bid for on
call on
campaign for
care for
cater for to
check for in on with
clean after
coach in
compete in for
consult with on for
contact by
contract with
cook for
correspond with
couple with
deal with
demo to
design for with
document in
draw on
drive to for between across
end in
engage with
experiment with
fight for
file for
fish for
focus on
help with in out
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
queue for
race in for
rank among
record in
relate to
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
travel to with across between around for from
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
accounting advertising auditing banking billing bookkeeping brainstorming branding briefing budgeting building cleaning coaching coding
cooking counselling counseling debugging engineering fencing filing financing forecasting funding fundraising grading
heating housekeeping housing inspecting invoicing landscaping learning lending licensing lighting logging machining
mailing manufacturing mapping marketing meeting mentoring merchandising modeling modelling monitoring networking nursing onboarding
packaging painting planning plumbing pricing printing processing profiling programming proofreading prototyping
purchasing reading recording recruiting reporting rigging roofing scaffolding scheduling screening
servicing shipping sourcing staffing styling surveying teaching tendering testing tracking trading training troubleshooting
tutoring upselling vetting welding wiring writing
`);

/** Nouns that follow such a gerund in a compound: "training materials", "meeting minutes", "building maintenance". */
export const GERUND_PARTNERS = set(`
account accounts agency area assistant assistants audit board budget budgets calendar calendars campaign campaigns centre
center channel company control controls coordination coordinator course courses data department desk director documents
duties environment equipment events exercise exercises experience firm hall hours industry initiatives instructor journey
labels leads leaf level levels lines lists machine machines maintenance management manager manual manuals material materials metrics meeting
meetings minutes model modules needs notes office officer operations opportunities pack packs permit permits plan plans
platform policy policies practice practices procedure procedures process processes product products program programme programmes
programs project projects qualification queries regulations request requests requirements research resource resources room rooms routes
schedule schedules services services session sessions sites skills software staff standards strategies strategy suite supervisor
support surveyor system systems team teams technician techniques technologies theatre time times tool tools trends trip
trips workflow workflows workshop workshops work works
`);

/** Participles that describe rather than report, before these words. */
export const DESCRIBED_PAIRS = pairs(`
distributed system, distributed computing, distributed team, embedded system, embedded software, embedded linux, embedded c,
embedded firmware, managed service, paid media, paid search, paid social, paid ad, paid advertising, paid campaign, fixed
asset, fixed income, fixed wing, shared service, mixed media, mixed ability, guided reading, guided tour, applied research,
applied science, advanced excel, advanced level, assisted living, supported living, integrated system, integrated care,
combined cycle, dedicated support, detailed design, structured cabling, structured data, unstructured data, related duty, unmanned
aircraft, sponsored content, baked good, packed lunch, frozen food, written communication, spoken english,
printed circuit, powered access, rented accommodation, skilled nursing, specialised care, automated test, automated testing, automated
regression, automated deployment pipeline, lost property, used car, used vehicle, chartered accountant, registered nurse,
registered manager, automated trading, automated build, automated monitoring, automated reporting, automated regression, challenging behaviour, challenging behavior
`);

/** Qualified people: "Certified scrum master", "Licensed electrician". */
export const QUALIFYING = set(
  `certified licensed licenced registered qualified chartered accredited experienced retired trained dedicated motivated committed organised organized focused driven`,
);

/** Second words of a passive whose "was" was left out, by participle: "Promoted to shift lead". */
export const BARE_PASSIVES: ReadonlyMap<string, ReadonlySet<string>> = byFirstWord(`
promoted to within twice from
selected for as to by from
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
entrusted with
based in at
headhunted by for
shortlisted for as
rated outstanding top best 5 4.9
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
