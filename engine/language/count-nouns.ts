/** Countable nouns that note style leaves without an article, by the article they want. Singular, to add to freely. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Things of which a job has one: "the team", "the AWS bill", "the ward". */
export const ONE_OF_A_KIND = set(`
team crew squad department division target unit ward kitchen warehouse workshop depot yard fleet workforce company firm
organisation organization studio salon clinic pharmacy surgery practice lab laboratory lobby
restaurant bar cafe canteen hotel shop store branch boutique showroom gym spa nursery playground classroom library museum
theatre theater plant factory farm garden greenhouse stockroom storeroom backroom office counter till bill budget backlog
roadmap codebase monolith homepage intranet rota roster diary inbox mailbox switchboard helpdesk ledger budget rate score
p50 p90 p95 p99 board committee council union community neighbourhood neighborhood area region territory district site grounds
frontend backend line floor shift section desk queue checkout bottleneck turnaround headcount
drawer herd flock parlour barn orchard vineyard paddock
`);

/** Things that are made, added or fixed, one among others: "a dashboard", "a chatbot". */
export const ONE_OF_MANY = set(`
app application api bot cache chatbot dashboard tool toolkit toolchain script system subsystem platform website webpage page model
report database server service microservice library framework module component feature form plugin package template
guide guidebook manual handbook checklist spreadsheet workbook course workshop seminar webinar programme program scheme
process workflow procedure policy strategy campaign event survey study project product prototype portal gateway suite
pipeline cluster network lake catalog catalogue map game engine algorithm query extension interface wrapper
client customer supplier vendor provider partner contractor tracker calculator crawler scraper parser compiler emulator simulator
scheduler broker proxy firewall router bridge hub database marketplace storefront blog podcast video newsletter
magazine brochure poster leaflet logo brand book article paper presentation slideshow pitch proposal contract tender bid
forecast schedule calendar timetable syllabus curriculum lesson rubric club trip festival conference exhibition show
concert film documentary sensor circuit robot drone prosthesis machine lathe boiler pump valve bracket
rig jig fixture mould mold frame cabinet wardrobe staircase wall fence patio deck house flat apartment building
role vacancy menu recipe cocktail bug fault defect leak breach vulnerability backdoor grant scholarship
fund portfolio register registry repository repo van truck lorry bus taxi forklift tractor crane excavator digger dumper telehandler trailer cart trolley vehicle charity agency job cron container
list demo dataset quote quotation estimate handset questionnaire logbook cashbook newsroom standup stand-up inspection briefing newsletter keynote hook webhook endpoint table view index trigger group meetup guild forum channel scanner booth kiosk stall auction plan flow chart toggle fair
`);

/** Events that are told of as known: "the migration from MySQL", "the launch of". */
export const EVENTS = set(`
migration rollout launch relaunch redesign rewrite rebrand transition move upgrade relocation merger acquisition refurbishment
renovation expansion restructure overhaul conversion implementation introduction integration installation construction
creation development deployment delivery preparation organisation organization coordination administration management
maintenance supervision planning handling running production execution design testing training purchase sale removal
replacement repair restoration opening closure setup configuration modernisation modernization digitisation digitization
automation optimisation optimization consolidation decommissioning implementation selection recruitment evaluation monitoring
`);

/** People who are one of a kind to those who work for them: "the CTO", "the head chef". */
export const SUPERIORS = set(`
head ceo cto cfo coo cio cmo cpo ciso md gm vp rte manager director supervisor owner founder principal headteacher headmaster dean
chef foreman lead boss president chairman chairperson mayor minister judge surgeon dentist consultant doctor pharmacist
insurer auditor architect regulator vet producer editor captain commander sergeant matron registrar controller superintendent
`);

/** Acronyms of things that take an article as their long forms do. */
export const ACRONYM_THINGS = set(
  'API CRM ERP POS MVP SDK CLI CMS LMS EHR EMR VPN ETL PLC GUI UI PoC POC SPA PWA DSL ORM CDN BOM SOP CRM WMS TMS HMI',
);

/** Initials of places of which there is one: "in ICU". */
export const INITIALS_OF_PLACES = set(
  'ICU ITU CCU HDU NICU PICU MICU SICU OPD OT ER A&E CSSD PHC CHC HQ RDC CFS ICD PDS',
);

/** Initials of those whom a job reports to or works beside: "closing with GC". */
export const INITIALS_OF_ONE = set(
  'CEO CTO CFO COO CIO CMO CPO CISO MD GM AGM DGM VP RTE GC PM HOD PI QS MDT CPA BA TL RM SENCO HOD SHO CMD DM QAM PMC EPC',
);

/** A preposition and a bare noun that stand without an article. */
export const BARE_PHRASES: ReadonlySet<string> = new Set(
  `tend bar, set strategy, set policy, beat target, hit target, exceed target, in practice, in shift, on shift, on site, on board, in line, on line, in house, at table, in play, on record, in queue, in store,
  in plant, per unit, by report, in office, on film, on video, in book, on budget, under budget, within budget, over budget, to market,
  in surgery, to surgery, into surgery, after surgery, before surgery, to plan, in flow, to order, in form, in page, on page, in process, by contract, under contract, on contract, on schedule,
  ahead of schedule, to schedule, on tour, on show, in view, in season, in business, for business, by design, under construction,
  in production, into production, to production, in development, in training, under management, in transition, of department, in repair,
  in operation, on demand, at scale, in charge, by region, by team, by department, by site, by branch, by client, by product,
  by project, per project, per client, per team, in team, by shift, per shift, by section, in community, before schedule, after schedule, behind schedule, in schedule, at schedule, in hospital, to hospital, in prison, in port, at port, in country, in bed, to bed, in state, at sea, to sea, by sea, at will, on stage, on set,
  on track, in will, in person, in town, in body,  in contract, on paper, in exchange, in head,
  on ground, in receipt, of receipt, in settlement, to settlement, on licence, on license, under licence, under license, of order, in church, at church, to church, at college, in college, to college, at university, in university, to university,
  at hospital, on lease, under lease, of child, with child, on mobile, for mobile, on software, in software, of software, for software, by road, by rail, by letter, in letter, on top, of water, in model, in policy, of policy,
  for policy, to table, from scratch, on deck, on shore, on report, of report, for report, in brief, of form, at school, in camp, in state, on line, off line, in surface, to scale, in circle, to district, on block, in block`
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
);

/** A preposition and a bare noun that always miss "the" when it is left out. */
export const THE_PLACES: ReadonlySet<string> = new Set(
  `to cloud, in cloud, into cloud, over phone, on phone, over internet, on internet, on web, in field, to public, with public,
  before monsoon, during monsoon, after monsoon, in monsoon, for public, from public, on road, in background, in morning, in evening, in afternoon, to laundry, in laundry, from laundry`
    .split(',')
    .map((phrase) => phrase.trim()),
);

/** Two nouns whose article the second alone does not tell: one of many, the only one there is, or none. */
export const PAIRS_WITH_A: ReadonlySet<string> = new Set(
  `call centre, call center, contact centre, contact center, data centre, data center, distribution centre, distribution center,
  health centre, health center, trade fair, job fair, career fair, careers fair, care home, nursing home, food bank,
  building site, construction site`
    .split(',')
    .map((pair) => pair.trim()),
);
export const PAIRS_WITH_THE: ReadonlySet<string> = new Set(
  `billing run, pay run, payroll run, town centre, city centre, town center, city center, front desk, coffee machine, control room, crash cart, shop floor, log book, cash book, day book, attendance register, visitor register, stock register`
    .split(',')
    .map((pair) => pair.trim()),
);
export const PAIRS_WITH_NONE: ReadonlySet<string> = new Set(
  `cash flow, traffic flow, patient flow, air flow, work flow, data flow, material flow, people flow, goods receipt, market share, goods issue, data entry`
    .split(',')
    .map((pair) => pair.trim()),
);

/** Before "service" these make a mass noun: "customer service". */
export const SERVICE_KINDS = set(`
customer client food table room guest public civil after-sales field silver bar lunch dinner breakfast military social bus
patient counter drinks wine beverage emergency fire ambulance self
`);

/** Verbs that bring a thing about: what they make is new, so "a". */
export const MAKING_VERBS = set(`
build create write add develop design launch introduce implement draft prepare make produce open found propose set start
establish author construct devise form invent assemble spin throw roll publish install plan organize organise host
deliver integrate fix find resolve drive fit mend code program prototype architect craft engineer pilot buy win secure get receive hire give submit co-found co-create teach attend
`);

/** Verbs that act on what is there: "the". */
export const KEEPING_VERBS = set(`
deploy release ship test maintain manage support improve update upgrade migrate monitor own operate oversee redesign rewrite refactor replace automate run
lead head clean repair optimise optimize extend reduce increase cut lower raise bring rebuild move port convert modernise
modernize restructure revamp overhaul handle administer supervise coordinate cover look scale test stabilise stabilize
simplify streamline restock help assist join represent keep grow rebrand refurbish decommission consolidate debug
take close double halve shrink slash trim halve tune check inspect
review approve verify audit assess evaluate observe track validate adjust align balance calibrate lock unlock load unload empty fill refill dust
mop sweep wipe scrub vacuum disinfect sanitise sanitize sterilise sterilize polish paint water weed mow guard patrol secure drain flush service
dismantle reinstall restart reboot configure moderate present analyse analyze study reconcile settle finalise finalize complete collate
compile circulate share distribute man staff leave visit guard wash decorate tidy set lay stock restore arrange attend
`);
