import { indexCues } from './cues.ts';

/**
 * Words of headings and what a line must say for each of them to be true of it, as cues are written: of "Books & Taxes"
 * a line about the ledger supports the first word alone. Words of one row stand for each other. A heading's own words
 * always support it, by their first letters, and a word that stands in no row is left to the cues of its theme.
 */
const CONCEPTS = `
training mentoring coaching teaching induction: junior*, clinical instructor, in-service*, train, trained, training, trainings, trains, teach*, taught, coach*, mentor*, tutor*, shadow*, precept*, induct*, buddy*, guide junior*, guiding junior*, guiding, instruct*, demonstrat*, upskill*, apprentice*, juniors, interns, trainees, new starters, new joiners, new joinees, new hires, knowledge transfer, kt, workshop*, session*, lecture*, lesson*, practice assessor, faculty
onboarding: onboard*, induct*, new hires, new starters, new joiners, new joinees, new staff, precept*
hiring recruitment recruiting interviews selection: hire, hires, hiring, hired, recruit*, interview*, candidate*, vacanc*, cvs, resumes, selection
colleagues: colleague*, coworker*, team*, staff, joiner*, joinee*, starter*, new hires
team people leadership leading supervision: team, teams, staff, direct reports, appraisal*, 1:1*, rota*, roster*, crew, gang, guys, delegat*, allocat*, allot*, assign*, shift*, subordinat*, headcount, oversee*, oversaw, overseeing, juniors, technicians, agents, receptionists, employees, workers, labour, manpower, head of, in charge, briefing*, porters, nurses, cooks, drivers, reps, assistants, operators
stakeholders communication partnering: stakeholder*, communicat*, present*, explain*, management, business, committee*, board, update*, meet*, liais*
customers customer clients client guests guest: customer*, client*, guest*, shopper*, buyer*, complain*, enquir*, inquir*, quer*, caller*, visitor*, vip*, account*, tenants, owners, people, patients, walk-in*, members, borrowers, passengers
complaints escalations: complain*, escalat*, grievance*, dissatisf*, angry, disput*, conflict*, sup calls, difficult
sales selling: territor*, dealers, sell*, sold, sale, sales, upsell*, cross-sell*, revenue, target, targets, quota*, deal, deals, distributor*, retail*, demo*, pitches, pitching, pitched, sales pitch*, convert*, conversion*, outlets
negotiating negotiation closing offers: negotiat*, close deal*, closing, closed, contract*, quot*, proposal*, offer*, tender*, bid, bids, bargain*, discount*, terms, objection*, price list*, pricing
prospecting: door to door, door-to-door, door knocking, calls a day, calls per day, appointment*, prospect*, cold call*, leads, lead gen*, outreach, outbound, new business, new outlets, new customers, new clients
bills billing payments payment invoices invoicing receivables payables: bill*, invoic*, pay, payment*, paid, cash*, receipt*, deposit*, collect*, fee, fees, fare*, claim*, overdue*, dues, recover*, credit control, remit*, accounts payable, accounts receivable, ap, ar, till*, expense*, settle*, donation*, rent, vouchers, hundi, billing
doctors nurses wards: doctor*, nurse*, ward*, consultant*, surgeon*, physician*, radiologist*, mdt
engineers developers designers engineering: engineer*, developer*, designer*, devs
managers: manager*, hod*, heads
teachers: teacher*, senco
prescribers: gp*, prescrib*, doctor*
credit: credit*, loan*, debt*, overdue*, borrow*
books accounts accounting bookkeeping reconciliation reconciliations: account*, book*, ledger*, reconcil*, tally*, balance*, journal*, month end, month-end, year end, payroll, accrual*, closing, trial balance, p&l, register*, 2b, entries
taxes tax: tax*, vat, gst*, tds, itr, duty, sdlt, hmrc, irs, cis, 2b, paye, 1040*, w-2*
payroll pay salaries: payroll*, salar*, wage*, payslip*, pay, paye
budgets budget costs cost budgeting forecasting forecasts: budget*, cost*, spend*, saving*, forecast*, grant*, fund*, bill, price*, estimat*, margin*, p&l, expense*, variance*
money finance funds: money, financ*, fund*, cash*, budget*, account*, grant*, donation*, hundi, fees, collect*, rent, tax*, payment*, bank*
audits audit compliance controls: audit*, complian*, statutor*, regulat*, polic*, licen*, permit*, gdpr, hipaa, iso, certif*, accredit*, sox, kyc, aml, inspect*, filing*, standard*, rule*, approv*, noc, fssai, popia, roc, control*
licensing permits licenses permissions: licen*, permit*, permission*, noc, approval*, clearance*
filings filing: fil*, e-fil*, return*, registr*, submi*, roc, lodg*
returns: return*, fil*, gstr*, itr*, tds, refund*, exchange*
stock supplies inventory stores supply cellar: stock*, inventor*, suppl*, store, stores, storage, storeroom, warehous*, order*, reorder*, restock*, indent*, spare*, material*, consumab*, expiry, count*, fifo, procure*, purchas*, buy*, bought, linen, frames, goods
ordering orders purchasing purchase buying procurement: order*, purchas*, buy*, bought, procur*, indent*, requisition*, po, pos, quotation*, rfq*, sourc*
suppliers vendors vendor supplier: supplier*, vendor*, contractor*, subcontract*, distributor*, transporter*, dealer*, merchant*, tpa, third part*
partners partner agencies: partner*, agenc*, ngo*, authorit*, police*, social service*, council, contractor*, distributor*, allies, clergy, stakeholder*, schools, hospitals, multi-agency, mdt
safety: height, lockout*, hazop*, gloves, spill*, dangerous goods, allergen*, moc, trespass*, safe*, hazard*, risk*, ppe, accident*, incident*, toolbox*, permit*, fire*, emergenc*, near miss*, harness*, loto, osha, first aid, evacuat*, infection*, scaffold*, lift plan*, tandem lift, guard*, safeguard*, hot work*, ptw, whs, hse
health: health*, hygien*, first aid, medical*, illness, infection*, wellbeing, clinic*, doctor*, vaccin*, nutrition
hygiene cleaning cleanliness clean: clean*, hygien*, wash*, sanit*, disinfect*, steril*, sweep*, mop*, wip*, tidy*, haccp, dust*, fssai, infection*, housekeep*
waste recycling: waste, recycl*, rubbish, refuse, dispos*, garbage, scrap, bins
maintenance upkeep servicing service: maint*, servic*, repair*, upkeep, lubricat*, greas*, overhaul*, prevent*, amc, inspect*, machine*, check*
repairs repair fixing diagnosis troubleshooting faults: repair*, fix*, fault*, break*, broken, mend*, troubleshoot*, diagnos*, leak*, replac*, defect*, restor*, debug*, adjust*, changing, call-out*
installation installations fitting setup: instal*, fit, fits, fitting, fitted, set up, setting up, setup, sets up, set-up, commission*, mount*, assembl*, setting
inspection inspections checks checking inspecting: inspect*, check*, test*, examin*, survey*, verif*, audit*, walkround*, walkaround*, measur*, round*, screen*
testing tests test: test*, qa, regression*, uat, trial*, verif*, validat*, selenium, cypress, junit, check*
quality: snag*, rfi*, ncr*, qualit*, qa, qc, inspect*, check*, defect*, standard*, iso, spc, audit*, review*, reject*, rework, kaizen, calibrat*
measuring measurement measurements: measur*, gaug*, vernier, spc, dimension*, cmm, micrometer*, calibrat*, survey*, set out, setting out
coordination: coordinat*, co-ordinat*, liais*, arrang*, organi*
planning plans scheduling schedules schedule: plan*, schedul*, arrang*, calendar*, diar*, roster*, rota*, timetabl*, deadline*, agenda*, allot*, allocat*, prioriti*, sprint*, logist*, prepar*, backlog, estimat*, stand-up*, standup*
meetings: meet*, sabha, agm, board, committee*, conven*, minutes
reporting reports report figures: report*, mis, dashboard*, figure*, kpi*, deck*, present*, statist*, summar*, metric*, return, returns, pack, scorecard*, stats
analysis analytics insights: analy*, insight*, trend*, metric*, kpi*, dashboard*, vintage, segment*, forecast*, model*, statist*, readout*, roll rate*, root cause*, evaluat*
records documentation documents paperwork notes files logs papers: timesheet*, emr, tachograph*, tracker*, photocop*, readme*, record*, document*, paper*, note*, file*, filing, form, forms, log, logs, logged, logging, logbook*, register*, chart, charts, charting, entries, entry, letter*, chronolog*, certificat*, archiv*, minutes, manual*, sop*, runbook*, wiki*, registers, typing, pod, sheet*, job card*, e-way, lr, contracts, registration*, data entry, case note*, updat*, writ*
collaboration teamwork: collaborat*, with, liais*, help, helps, helping, helped, assist*, support*, team*, colleague*, coordinat*, partner*, meet*, joint*, together
handover: handover*, hand over, handing over, hands over, endors*, handoff, shift change
shifts shift: shift*, rota*, roster*, night*, charge nurse
improvement improvements improving: improv*, kaizen, lean, 5s, streamlin*, automat*, simplif*, standardi*, redesign*, optimi*, six sigma, reduc*, root cause*, jh
automation automated scripting: automat*, script*, ansible, terraform, powershell, bash, python, vba, macro*, selenium, cypress, playwright, bot, bots, rpa
ci/cd ci: ci, cd, ci/cd, pipeline*, jenkins, gitlab ci, github actions, continuous*
releases release deployment launches: releas*, deploy*, ship*, rollout*, roll out, launch*, go-live*, go live, app store, production, ship
hosting: host*, server*, cloud, aws, ec2, s3, domain*, dns, deploy*
cloud: cloud, aws, azure, gcp, ec2, s3, eks, ecs, digitalocean, openstack, terraform
virtualization virtual: virtual*, vm*, hypervisor*, hyper-v, vmware, proxmox, esxi
infrastructure: infrastructure, server*, terraform, cloud, aws, azure, gcp, vm*, network*, kubernetes
monitoring observability: monitor*, observ*, alert*, grafana, prometheus, datadog, zabbix, watch*, track*, dashboard*, log, logs, logging, splunk, surveil*
reliability on-call availability incidents incident: on call, on-call, oncall, reliab*, incident*, outage*, downtime, uptime, standby, slo*, sla*, rca*, postmortem*, production issue*, prod issue*, bridge call*, failover*, switchover*, data guard, alerts, escalat*
performance optimization speed: perform*, optimi*, tun*, slow, latency, fast*, profil*, speed, cach*, scal*, kpi*, target*, throughput
scalability: scal*, load, throughput, traffic
security access protection identity: secur*, access*, auth*, login*, password*, permission*, encrypt*, vulnerab*, patch*, vapt, pentest*, firewall*, sso, oauth*, mfa, pci, gdpr, account*, active directory, ad, iam, phishing, cctv, guard*, patrol*, lock*, privileged
sign-in authentication: sign-in, sign in, login*, auth*, sso, oauth*, jwt, password*, otp
integrations integration: integrat*, api, apis, third-party, webhook*, gateway*, connect*, interface*, sync*, connector*
apis api: api, apis, rest, graphql, endpoint*, grpc, microservice*, webhook*, odata, swagger, openapi, services
data: data, database*, dataset*, sql, excel, spreadsheet*, polygon*, layer*
database databases storage: database*, sql, mysql, postgres*, mongo*, oracle, redis, schema*, quer*, data model*, index*, dynamodb, storage
backup backups recovery: backup*, back up, backing up, recover*, restor*, rman, dr, disaster*
pipelines pipeline etl: pipeline*, etl, elt, airflow, dbt, ingest*, batch*, cron*, dag*, job, jobs
background queues messaging: queue*, kafka, rabbitmq, cron*, celery, sqs, batch*, worker*, async*, background, job, jobs, event*
frontend ui interface: front-end, frontend, ui, react*, angular*, vue*, css, html, screen*, page*, component*, interface*, layout*, swiftui, figma, android, flutter
backend server-side: backend, back-end, server*, api, apis, microservice*, spring, node*, django, laravel, services, .net
debugging bug bugs: bug*, debug*, defect*, fix*, crash*, error*, issue*, ticket*, jira, triag*
code: code*, coding, refactor*, review*, pull request*, unit test*, clean code, sonar*
design architecture: design*, architect*, hld*, lld*, figma, wireframe*, mock*, prototyp*, layout*, diagram*, cad, autocad, draw*, solidworks, draft*, sketch*, solution*, model*
drawings: draw*, autocad, cad, blueprint*, plan, plans, sketch*, gd&t, gad, bbs, revit
development building: develop*, build*, built, creat*, cod*, program*, implement*, featur*, app, apps, module*, engineer*, wrote, write, writing, integrat*, migrat*
features: featur*, module*, screen*, page*, function*
migration: migrat*, upgrad*, mov*, conver*, port, ported, porting
network networking connectivity: network*, vlan*, lan, wan, vpn, wifi, wi-fi, router*, switch*, cabl*, dns, firewall*, fibre, fiber, bgp, ospf, patching
user support tickets: user*, ticket*, helpdesk*, help desk, support*, l1, l2, l3, incident*, service desk, servicenow, snow, desk, sup*
devices hardware: device*, laptop*, pc, pcs, hardware*, printer*, desktop*, imag*, kit, kits, phone*, asset*
assets: asset*, laptop*, inventor*, tag*, licen*
requirements stories backlog: requirement*, stor*, backlog*, brd*, frd*, user stor*, gather*, elicit*, specif*, scope
research discovery: search*, hypothes*, simulat*, journey map*, research*, interview*, survey*, stud*, literature, usab*, explor*, discover*, investigat*, benchmark*, prep docs, fact check*, experiment*
casework: caseload*, case, cases, casework
experiments: experiment*, extract*, rna*, dna*, library prep, sequenc*, profil*, lc-ms, hplc, pcr, blot*, a/b, ab test*, trial*, assay*, pcr, genotyp*, phenotyp*, culture*, protocol*, crispr, sampl*
roadmap strategy: roadmap*, strateg*, vision, priorit*, okr*
metrics kpis: metric*, kpi*, measure*, track*, analytic*, dashboard*, conversion*, churn
campaigns marketing advertising ads paid: boost*, paid, campaign*, market*, ads, ad, advert*, google ads, meta ads, promot*, seo, brand*, ppc
social media channels: comment*, dms, ig, yt, social*, instagram, facebook, tiktok, linkedin, reels, media, youtube, hashtags
content copy writing: content*, copy*, writ*, blog*, article*, post, posts, script*, newsletter*, edit*, text*
email: email*, e-mail*, newsletter*, mailchimp
website web: web*, site, sites, page, pages, wordpress, shopify, cms, landing
merchandising displays display: merchandis*, display*, planogram*, window*, layout*, mannequin*, shelf, shelves, vm, islands
cash checkout: cash*, till*, checkout*, pos, register*, payment*, billing, mpesa, m-pesa
reservations bookings booking: reserv*, book*, appointment*, check-in*, check in*, opera
check-in arrivals: check in*, check-in*, check-out*, check out*, arriv*, departure*
phones phone calls messages: phone*, call*, message*, voicemail*, switchboard, dial*, voice
reception desk front: recept*, front desk, front office, desk, visitor*, walk-in*, lobby, greet*
correspondence letters: letter*, correspond*, email*, e-mail*, mail*, memo*
calendars appointments: calendar*, diar*, appointment*, meeting*, schedul*
travel: travel*, ticket*, visa*, hotel*, flight*, itinerar*, trip*
events event festivals: event*, festival*, function*, wedding*, conference*, exhibition*, ceremon*, seva, jatra, celebrat*, anniversar*, annual day, fundrais*, party, parties, camp, camps, brahmotsav*, rathotsav*, pooja*, puja*, fair, fairs
parents families: parent*, famil*, mother*, relative*, guardian*, ptm, carers, kin
students student pupils: student*, pupil*, learner*, class, remedial*, kids, children, at-risk*
assessment evaluation feedback marking grading exams: assess*, evaluat*, mark*, grad*, exam*, test*, feedback*, question paper*, moderat*, report card*, isat, icass, invigilat*, score*, review*, screen*, appraisal*
lessons lectures classroom class: lesson*, class, classes, teach*, taught, lectur*, timetabl*, maths, subject*, classroom*, phonics, tutorial*
preparation prep: prep*, plan*, worksheet*, mise*, lay out, laying out, chop*, cut*, set up
attendance: attendance*, register*, roll call
behavior: behavio*, disciplin*, calm*, conflict*, routin*
playing play: play*, game*, toy*
patients patient: patient*, pts, resident*, ward*, opd, clients, ventilated, clinic*
care caring: care*, caring, wash*, dress*, bath*, feed*, pad, pads, reposition*, toilet*, turn*, comfort*, look after, looking after, nurs*, bedside
medication medicines medicine: medic*, drug*, dose*, inject*, prescri*, meds, infus*, iv, titrat*, pressor*, sedation*, dispens*, controlled drug*, vaccin*
treatment treatments: treat*, therap*, procedure*, dress*, wound*, iv, inject*, infus*, draws, catheter*, dialys*, exercis*, manual therap*, crrt, ventilat*
admissions discharges: admi*, discharg*, transfer*, bed flow, bed*, endors*
infection: infect*, steril*, hand hygiene, ppe, sharps, isolat*, clean*, waste
vaccinations: vaccin*, immuni*, flu jab*
clinics: clinic*, family planning, camp*, outpatient*
emergencies emergency: emergenc*, trauma*, code blue, cpr, resus*, ambulance, casualt*, accident*, triag*, first aid, crash, 911, medical call*, med calls, acls, arrest*
meals nutrition food: meal*, food*, feed*, diet*, nutrit*, lunch*, cook*, kitchen*, snack*, breakfast, anganwadi, thr, fssai
mobility: mobil*, lift*, turn*, transfer*, reposition*, walk*, hoist*, wheelchair*
companionship company: compan*, talk*, chat*, listen*, outing*, sit with, sitting with, activit*
counseling: counsel*, therap*, grief, listen*, coping, emotional, motivational
groups: group*, shg*, jlg, centre meeting*, center meeting*, circle*
services benefits: service*, benefit*, scheme*, pension*, referr*, welfare, housing, entitle*
referrals: refer*, signpost*
community outreach: communit*, outreach*, village*, awareness, camp*, volunteer*, grama sabha, gram sabha, neighbo*, public, visits, slum*, household*
visits: visit*, home visit*, call on, field visit*
members: member*, steward*, worker*
volunteering volunteers: volunteer*, ngo
driving: driv*, deliver*, route*, trunk*, tramp*, road, trip*, nights out, pump*, km, miles, hgv, van, truck*, haul*
deliveries delivery: deliver*, drop*, multi-drop, parcel*, dispatch*, ship*, courier*
loading dispatch shipping: load*, unload*, dispatch*, ship*, secur*, strap*, pallet*, container*, trailer*, gate out
picking packing: pick*, pack*, wrap*, label*
receiving: receiv*, goods in*, inward*, unload*, grn, put-away, putaway
vehicle vehicles: vehicle*, van, truck*, bus*, car, cars, walkround*, walkaround*, tyre*, tire*, engine, hose*, hydrant*
equipment machines machine machinery tools: equip*, machin*, tool*, crane*, forklift*, generator*, gear, kit, camera*, instrument*, pump*, hose*, lathe*, cnc, vmc, insert*, boiler*, hydraulic*, plant, calibrat*, overlock, juki
machining: machin*, turn*, mill*, lathe*, cnc, grind*
programs: program*, cam, g-code, fanuc, macro*, scheme*, project*
materials material: material*, suppl*, cement, steel*, brick*, sand, timber, slate*, batten*, fabric*, stock*, order*, sheet*, raw
welding joining: weld*, tig, mig, arc, solder*, braz*, pipe*
cutting: cut, cuts, cutting, saw*, trim*, laser, pattern*, plasma
fabrication: fabricat*, skid*, frame*, steel*, structur*
patterns: pattern*, draft*, block*, grading, template*
fittings alterations: fitting*, alter*, adjust*, re-fit*, measur*, hem*
sewing: sew*, stitch*, seam*, hem*, machin*
roof: roof*, slat*, til*, batten*, underlay*
leaks: leak*
drainage: drain*, gutter*, downpipe*
quotes estimates: quot*, estimat*, pric*, tender*
quantities: quantit*, boq, bbs, measur*, take-off*, bill*
progress: progress*, schedul*, dpr, plan*, programme, target*
site: site*, construct*, concret*, foundation*, excavat*, labour*, labor*, pour*
contracts drafting: contract*, draft*, agreement*, deed*, lease*, clause*, nda*, plaint*, affidavit*, annual report*, discovery
disputes litigation court: disput*, litigat*, court*, hear*, appear*, plaint*, suit*, tribunal*, arbitrat*, adjournment*, trial*, witness*, petition*, objection*, evidence
hearings trials trial: hear*, trial*, exhibit*, witness*, court*, subpoena*
deadlines: deadline*, calendar*, e-fil*, limitation*, due date*, submi*
case matter: case*, matter*, file*, client*, medical record*, chronolog*
advice advising: advis*, advice*, counsel*, consult*, explain*, answer*, recommend*, talk*, opinion*
authorities notices: auditor*, regulator*, bankers, authorit*, notice*, notices, department*, assessment*, hearing*, officer*, tribunal*, objection*, finanzgericht, inspector*, scrutiny, bse, nse, sebi, roc, rta, iepf, scores
claims: claim*, insur*, voucher*, damage*, goc, gos
insurance: insur*, claim*, polic*, premium*
pricing products: pric*, product*, rate*, glm, quot*
reserves valuation: reserv*, valu*, ibnr, ifrs*, liabilit*, solvency
models modeling: model*, glm, machine learn*, ml, train*, forecast*, tun*, regression*, efficientnet, simulat*
teaching: teach*, taught, tutor*, lectur*
publications talks conferences: publi*, paper*, manuscript*, thesis, chapter*, journal*, poster*, talk*, conferenc*, present*
lab laboratory: lab*, pcr, assay*, reagent*, extract*, s1, bench
samples sampling collection: sampl*, collect*, specimen*, blood*, bleed*, swab*, tube*, draw*
collections: collect*, overdue*, recover*, default*, arrear*
loans loan applications: loan*, kyc, credit*, verif*, applic*, sanction*, disburs*
transactions: transact*, deposit*, withdraw*, cheque*, cash*, deals, title search*, property*, conveyanc*
editing: edit*, cut, cuts, cull*, retouch*, color*, colour*, grad*, rough cut*, album*, premiere, lightroom
mixing sound audio: mix*, sound*, audio*, lufs, record*, master*
publishing: publish*, upload*, show notes, post*, traffick*, releas*, ad reads
shooting shoots: shoot*, shot, shots, photo*, coverage, camera*, drone*, candid*, video*, film*
imaging images: imag*, x-ray*, xray*, ct, mri, scan*, radiograph*, portable*, ultrasound*
radiation: radiat*, tld*, aerb, lead apron*, dose*, osl
identification: id, identif*, wristband*
comfort: comfort*, calm*, nervous*, anxious, kids, reassur*
maps: map*, gis, qgis, arcgis, polygon*, layer*, satellit*
fieldwork field: field*, campaign*, visit*, village*, drone*, survey*, sample*, gps
passengers passenger: passenger*, child*, student*, people, fare*, ticket*
announcements stops: announc*, stop, stops
signals: signal*, radio*, banksman, rigger*, hand signal*
labor birth: labour*, labor*, birth*, deliver*, ctg*, partogram
reserving: reserv*, ibnr
linen laundry: linen*, laundry*, bed*, towel*, uniform*
rooms room: room*, bed*, checkout*
reading readers: read*, book*, library, borrow*, holds, story*, rhyme*, pcs
circulation: issu*, return*, shelv*, hold*, loan*, borrow*
drinks bar: drink*, bar, beer*, coffee*, cocktail*, kegs, wine*, beverag*, latte*, espresso
menus menu recipes: menu*, recip*, dish*, special*, portion*
cooking: cook*, grill*, bak*, fry*, saute*, sauce*, section*, pass, prep*, dish*
prevention: prevent*, theft*, loss*, shrink*
departments other: with, department*, team*
developers developer: developer*, dev, devs, engineer*, team*
designers artists: design*, artist*
policies policy: polic*, procedur*, sop*, handbook*, rule*
environment: environment*, emission*, waste, effluent*, etp, pollution
returning: return*
production: produc*, line, output, shift*, manufactur*, batch*, target*
changeover changeovers: changeover*, set up, setup, setting, tool change*
assembly: assembl*, fit*, build*
knowledge: knowledge*, article*, wiki*, kb, faq*, document*
governance: govern*, polic*, board*, committee*, access*, catalog*
bee colonies hives: bee*, coloni*, hive*, queen*, swarm*, varroa*, stands
honey: honey*, extract*, cream*, fill*, jar*, comb*, wax
availability: availab*, data guard, replicat*, cluster*, failover*, switchover*, uptime
diligence due: diligence, due
advisors supervision advising: supervis*, advis*, thesis, master students, placement*, at-risk*
escorts patrol patrols: escort*, patrol*, round*
talking: talk*, speak*, explain*, discuss*, listen*
`;

interface Row {
  readonly words: readonly string[];
  readonly cues: string;
}

const rows: readonly Row[] = CONCEPTS.trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(': ');
    return { words: line.slice(0, at).split(' '), cues: line.slice(at + 2) };
  });

/** The rows as something to look through a line for. */
export const conceptCues = once(() => indexCues(rows));

/** The rows that a word of a heading stands in. */
export const conceptsOf = once(() => {
  const found = new Map<string, number[]>();
  for (const [at, { words }] of rows.entries())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), at]);
  return found as ReadonlyMap<string, readonly number[]>;
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
