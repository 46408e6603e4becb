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
access advance aid arrest audit bag balance bank batch bill book bottle box brand brew broadcast brush budget cache
call capture care cart cash cast catalog catalogue cause cement chair champion change channel charge chart check
cluster coach coat code color colour command comment commission compound condition contract control cook copy cost
counsel cover credit cure deal decline demo deposit detail diagram discharge discount display dispute drain draw
dress drill dust email end engineer escort estimate exercise exhibit experiment export fall farm fax feature feed
field file film filter finance finish fish fit fix flag fly fold form format franchise fuel fund gauge grade grant
graph grill group guard hammer hand harvest haul head heat host house impact implant import increase index input
insert interface interview inventory invoice iron issue job judge label land landscape launch lay lease lecture
licence license lift limit link list load loan lodge log machine mail market marshal match merchandise mill model
mount name network note nurse object offer oil order outfit outline pack package paint pair panel parcel park part
partner paste patent patrol pay phone photograph picket pilot pitch place plant plaster plate play plumb point
police poll pool port position post pot practice press price print probe process produce profile program programme
progress proof prospect prototype pump purchase query question queue quiz quote race rank rate receipt record
recruit refund register release rent repair report request rescue resource result retail return reverse rig risk
roll roof route run sample sand scale scan scent score scout screen screw script seal search season seed segment
sequence service set shape share shift ship shop show shuttle sign signal solder source speed spice spin spray
spring stack staff stage stand start steam step stitch stock stop store stream strip structure study supply survey
swim tag target taste tax template tender test tie tile till tour trace trade travel treat trial tune turn type use
valet value view visit volunteer walk warehouse watch water wax weed wire work wrap x-ray
`);

/** Verbs that are nouns too, but lead a line as verbs unless what follows speaks against it. */
export const VERB_LEANING = set(`
address advise answer approach attempt award backfill backport bake benchmark benefit bid blend block boost brief
bring build buy campaign clean clear close combine comfort contact contrast craft cut decrease delegate deliver
design direct dispatch distribute document double draft drive edit exchange focus forecast forward foster guide
handle help hire improve influence keep lead learn leave lower make map mark measure mentor merge mix monitor move
open orient own permit pick plan polish present promote pull push raise reach read refresh research respond review
rework ride rotate schedule sell serve sketch slash solve sort split sponsor style supplement support switch sync
tackle teach track train transfer transport triage trim triple tutor update upgrade welcome win witness
`);

/** Nouns and adjectives that are verbs only where the grammar leaves no other reading ("I project costs"). */
export const HARDLY_VERBS = set(`
react account couple fire garden ground image level master narrow perfect project zone
`);

/** Adjectives that are verbs too: verbs only with an object that shows it. */
export const ADJECTIVAL = set(`
clean clear close complete cool correct direct double dry empty fit level lower narrow open own perfect present
secure separate tidy trim welcome
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

/** Pairs that are nouns whatever follows, in the singular; the plural is understood. */
export const NOUN_PAIRS = pairs(`
stock check, safety check, mix tape, forecast model, forecast accuracy, forecast report, answer sheet, audit finding, audit report, audit trail, award ceremony, benefit claim, budget holder, budget report,
budget variance, build pipeline, build process, build quality, build script, build server, build system, build time,
build tool, care assistant, care home, care package, care plan, care worker, cash desk, cash flow, cash office,
change log, change management, change request, clean code, clean driving, clean energy, clean licence, clean room,
close out, code base, code quality, contact center, contact centre, contact lens, contact list, contact point,
contract law, contract management, contract manager, contract staff, contract work, control measure, control panel,
control plan, control room, control system, copy writing, cost center, cost centre, cost control, cost estimate,
cost report, cost saving, cover lesson, cover letter, cover shift, cover teacher, credit check, credit control, cut
flower, cut off, demo day, design brief, design decision, design document, design lead, design pattern, design
review, design spec, design sprint, design studio, design thinking, design token, direct mail, direct report,
dispatch note, display ad, display advertising, display stand, document control, document management, double entry,
drive time, email campaign, email list, email marketing, email newsletter, email support, email template, exchange
rate, exchange server, exhibit design, feature development, feature flag, feature request, feature spec, feature
toggle, field sale, field service, field trip, field visit, field work, file server, file system, fire alarm, fire
drill, fire extinguisher, fire inspection, fire safety, focus group, form filling, group session, group therapy,
group work, help desk, house keeping, interview panel, invoice query, invoice run, job card, job coach, job
description, job site, land survey, launch campaign, launch event, launch plan, launch strategy, lead conversion,
lead generation, lead magnet, lead management, lead nurturing, lead qualification, lead role, lead source, lead
time, load balancer, load cell, look and, mail merge, mail room, map data, mark scheme, market analyst, market data,
market price, market share, model number, move time, network device, network diagram, network engineer, network
equipment, network switch, open day, open house, open source, order book, order form, order line, order value, own
brand, own car, own label, own tool, own transport, paint job, paint shop, part number, pay roll, pay run, phone
call, phone line, phone system, pick list, pick rate, pilot program, pilot programme, pilot project, pilot scheme,
pilot study, pitch deck, plan approval, plant hire, plant operator, plant room, point work, police liaison, police
record, press coverage, press event, press kit, press officer, press release, price change, price list, price point,
price tag, print design, print job, print layout, print room, print run, print shop, process chart, process
document, process engineer, process equipment, process flow, process map, program budget, program design, program
manager, pull request, pull through, purchase ledger, purchase order, push notification, query language, query
optimisation, query plan, rate card, reach truck, read replica, read time, record keeping, record label, release
candidate, release pipeline, release plan, report card, report template, research assistant, research associate,
research grant, research method, research nurse, research paper, research project, research question, research
student, return journey, return rate, review meeting, risk assessment, risk control, risk register, risk report,
sample size, scale model, schedule change, schedule control, schedule management, score card, screen printing,
screen reader, search ad, search campaign, search engine, search term, service call, service contract, service desk,
service report, service request, service user, set build, set builder, set design, set piece, shift handover, shift
lead, shift manager, shift pattern, shift report, shift supervisor, shift work, shop assistant, shop floor, shop
front, show home, show room, sign language, sign off, signal box, sort code, source code, source control, split
shift, staff discount, staff meeting, staff member, staff morale, staff room, staff schedule, staff turnover, stage
hand, start date, stock file, stock list, stock room, stock rotation, store front, store opening, store room,
support desk, support group, support request, support service, support staff, support ticket, support worker, survey
data, survey report, survey result, switch room, target audience, tax advice, tax audit, tax return, tax year, test
bench, test case, test data, test engineer, test environment, test equipment, test plan, test report, test result,
test script, test strategy, test suite, tour guide, tour operator, track maintenance, track record, trade fair,
trade show, trade union, train crew, train driver, train time, transfer note, transfer pricing, transfer window,
transport link, transport manager, transport plan, travel agent, travel arrangement, travel expense, travel
itinerary, type setting, update meeting, use case, value proposition, value stream, visit report, volunteer
coordinator, volunteer programme, watch list, water quality, water sample, water supply, water system, water
treatment, wire frame, work experience, work flow, work instruction, work order, work package, work permit, work
placement, work schedule
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
queue for
race in for
rank among
react to
cover for
tender for
quote for
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
schedule schedules services services session sessions sites skills software standards strategies strategy suite supervisor
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
regression, automated deployment pipeline, lost property, managing director, managing partner, acting manager, acting head, practising solicitor, consulting engineer, commissioning engineer, safeguarding lead, nursing staff, teaching staff, cleaning staff, catering staff, reading group, reading age, running club, cooking class, coding club, walking tour, building site, parking space, landing page, mailing list, holding page, working party, living room, dining room, waiting list, meeting room, changing room, training room, training course, turning point, opening hour, selling point, operating theatre, operating room, operating system, breaking news, warning sign, driving licence, driving school, cutting edge, shopping centre, swimming pool, swimming lesson, riding school, used car, used vehicle, chartered accountant, registered nurse,
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
