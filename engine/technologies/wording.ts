/*
 * How words other than tools are written. Each table is read by `rules.ts`; a line is
 *
 *     typed = written ; clauses
 *
 * with clauses as in `neighbours.ts`: "> words" one of them must follow, "< words" one of them must stand before,
 * ">!" and "<!" none of them may. NOUN stands for any word that can be a noun, NUMBER for a figure, NOTHING for
 * the beginning or end of a phrase.
 */

/** Written in capitals; "+" adds the plural: "APIs". */
export const ACRONYMS = `
api+ ui+ ux gui+ cli+ sdk+ ci cd sql+ html css xml json yaml csv+ pdf+ jwt+ sso mfa 2fa rbac iam ssl tls ssh
vpn+ vlan+ lan+ wan dns dhcp tcp udp ip+ http https ftp sftp smtp voip url+ uri+ crud orm+ mvc mvvm oop tdd
bdd ddd cdn+ xss csrf cors siem soc edr cve+ vapt ddos gpu+ cpu+ ssd+ hdd usb pc+ os vm+ etl elt olap oltp ai
nlp llm+ ocr rpa cnn+ rnn+ ar vr nlg uat sdlc stlc qa qc sla+ slo+ sli+ rca+ sre+ mttr mtbf rps qps tps poc+
mvp+ prd+ brd+ frd+ pr+ ide+ dom kpi+ okr+ roi crm+ erp+ mrp cms wms tms lms hris ats hcm csr ceo+ cto+ cfo+
coo+ cmo+ cio+ ciso+ chro vp+ avp+ svp+ hod+ b2b b2c b2g d2c c2c seo sem smm ppc cpc cpm cpa+ ctr cro cac ltv
mrr arpu aov gmv nps csat aht fcr ivr tat mql+ abm icp+ p&l r&d q&a f&b m&a l&d h&s t&c+ o&m fp&a gst vat gaap
ifrs sox kyc aml hni+ emi+ tds rfp+ rfq+ rfi+ nda+ mou+ msa+ sop+ po osha haccp gmp iso fda hipaa gdpr pci dss
ehr emr abg+ icu nicu picu sicu micu ccu pacu iv+ ecg+ ekg+ eeg+ emg+ mri+ ct+ bp cpr aed bls acls ppe adl+
ivf opd ipd icd cpt dme copd clabsi cauti dvt hiv pcr hplc dna rna cbc picc tpn prn cna+ lpn+ lvn+ rn+ np emt+
ems cbt adhd iep+ eal esl efl pta gcse+ cbse icse ielts toefl cnc hvac mep plc+ pcb+ hmi+ scada fmea npi bom+
boq+ rcc bim ndt asme astm ansi ieee iec vfd+ vlsi asic+ fpga+ smt dft rtos gps gis fmcg sku+ upc ltl ftl 3pl
grn+ asn cdl eld fifo lifo jit msds sds ehs hse hgv lgv dhl ptw loto oee tpm atm+ ngo+ npo+ usa uk eu uae usd
gbp eur inr cv+ faq+ diy vip+ asap eod eta fte+ tv+ av dj+ id+ rf rfid nfc ota ipo+ dcf lbo spv+ aum fx irs gl
foh boh fssai mls bbc nasa roas rman mig tig cctv dob qsr gds adr cso+ mpls mdm gpo isp+ dba+ sme+ dcs p&id+
cfd fea gd&t ev+ bms adas ecu+ wcag aria pmo p2p r2r o2c ap dc
`;

/** Acronyms that are also words or units. */
export const DOUBTFUL_ACRONYMS = `
hr = HR ; <! NUMBER per a an each every one
hr = HR ; > officer officers manager managers executive executives generalist generalists assistant assistants partner partners coordinator coordinators specialist specialists team teams policies business
ml = ML ; <! NUMBER ; >! of
ac = AC ; <! NUMBER
it = IT ; > helpdesk infrastructure department dept assets equipment hardware administrator admins
it = IT ; > support help team teams desk manager managers operations services security systems staff issues tickets projects project policies procurement vendors solutions professionals graduate skills network audits audit governance training services-desk ; < NOTHING the in for of provide provided providing and our level 1st 2nd 3rd first second third to as from general basic remote onsite internal corporate with managing manage managed global overall resolved
us = US ; > client clients market markets customer customers based team teams gaap tax taxes payroll region government office offices dollars federal states stakeholders mortgage healthcare army navy ; < NOTHING the in for from across to with and of serving our by at over 
us and uk = US and UK
uk and us = UK and US
us/uk = US/UK
us and eu = US and EU
us and canada = US and Canada
march = March ; < since in until by from last next early late mid during
may = May ; < since until last next early late mid
arr = ARR ; < mrr and annual
er = ER ; > visit visits nurse nurses patients department physician doctor admissions wait room ; <! model
er = ER ; < the in busy our
it = IT ; < NOTHING ; > and
it/hr = IT/HR
hr/it = HR/IT
ab test = A/B test
ab tests = A/B tests
ab testing = A/B testing
pos = POS ; > system systems terminal terminals transaction transactions machine machines software sales data integration integrations operations device devices counter register registers displays billing
pos = POS ; < the on using via through micros ncr retail cloud
ram = RAM ; > upgrade upgrades usage and ; < gb more
mis = MIS ; < monthly weekly daily and sheet ; > NOTHING for to
rag = RAG ; > chatbot chatbots pipeline pipelines app apps system systems based bot bots
bert = BERT ; > model models
mis = MIS ; > report reports reporting data dashboards
sec = SEC ; > filing filings reporting compliance
ng = NG ; > tube tubes
mi = MI ; < acute
ta = TA ; > team teams
pa = PA ; > system systems
cad = CAD ; > drawings drawing models model software designs design files drafting tools draftsman operator technician ; <! NUMBER
sow = SOW ; < the an msa ; <! NUMBER
hp = HP ; > laptop laptops printer printers servers server
ph = pH ; > meter meters level levels balance testing probe probes
`;

/** Capitals of their own. */
export const NAMES = `
DevOps, DevSecOps, MLOps, DataOps, FinOps, GitOps, RevOps, SaaS, PaaS, IaaS, BaaS, IoT, GenAI, Wi-Fi, macOS,
iPad, iPads, iPhone, iPhones, MacBook, MacBooks, PhD, MBA, BSc, MSc, EBITDA, RevPAR, SpO2, SD-WAN, HbA1c, Ltd,
English, Spanish, French, German, Italian, Portuguese, Dutch, Russian, Ukrainian, Arabic, Hebrew, Turkish,
Hindi, Urdu, Bengali, Tamil, Telugu, Punjabi, Marathi, Gujarati, Kannada, Malayalam, Mandarin, Cantonese,
Chinese, Japanese, Korean, Vietnamese, Thai, Tagalog, Filipino, Swahili, Greek, Latin, Indian, American,
British, European, Asian, African, Australian, Canadian, Mexican, Brazilian, Irish, Scottish, Welsh, Swedish,
Danish, Norwegian, Finnish, Swiss, Austrian, Belgian, Indonesian, Malaysian, Nigerian, Kenyan, Egyptian,
Pakistani, Bangladeshi, Nepali, Bahasa, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays, January, February, April, June, July,
August, September, October, November, December, Christmas, Easter, Diwali, Ramadan, Thanksgiving, Halloween,
Eid, Hanukkah, Black Friday, Cyber Monday, New Year's, India, America, Europe, Asia, Africa, Australia,
Canada, Germany, France, Spain, Italy, Japan, Mexico, Brazil, Singapore, Dubai, London, Paris, Berlin, Mumbai,
Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Kolkata, Karachi, Lahore, Dhaka, Nairobi,
Lagos, Toronto, Sydney, Melbourne, Chicago, Boston, Texas, California, Florida, Manila, Pakistan, Bangladesh,
Nepal, Nigeria, Kenya, Ghana, Egypt, Vietnam, Indonesia, Malaysia, Thailand, Philippines, Ireland, Scotland,
Wales, England, Britain, Netherlands, Sweden, Norway, Denmark, Poland, Ukraine, Russia, Israel, Qatar, Kuwait,
Bahrain, Saudi Arabia, New York, New Zealand, South Africa, Hong Kong, San Francisco, Los Angeles, Sri Lanka,
United States, United Kingdom, Middle East, Latin America, North America, EMEA, APAC, LATAM, Google, Amazon,
Microsoft, Netflix, Airbnb, Walmart, Accenture, Infosys, Deloitte, KPMG, PwC, IBM, NVIDIA, Samsung, DoorDash,
Swiggy, Uber Eats, Disney, Adobe, Dell, Lenovo, Red Cross, App Store, Play Store, Play Console, Six Sigma,
Lean Six Sigma, Montessori, Morocco, Portugal, Austria, Belgium, Switzerland, Finland, Croatia, Hungary, Romania, Bulgaria,
Ethiopia, Tanzania, Uganda, Zambia, Zimbabwe, Cambodia, Taiwan, Argentina, Colombia, Oman, Iraq, Iran, Lebanon, Jeddah, Riyadh,
Doha, Abu Dhabi, Manchester, Birmingham, Leeds, Glasgow, Edinburgh, Dublin, Madrid, Barcelona, Munich, Hamburg, Amsterdam,
Ahmedabad, Jaipur, Noida, Gurgaon, Abuja, Kampala, Accra, Johannesburg, Cape Town, Vancouver, Montreal, Seattle, Houston,
Dallas, Atlanta, Denver, Miami, Easter Monday, Boxing Day, Kerala, Punjab, Gujarat, Maharashtra, Karnataka, Tamil Nadu,
Telangana, Andhra Pradesh, Odisha, Bihar, Rajasthan, Assam, Haryana, Uttar Pradesh, Madhya Pradesh, West Bengal, Goa,
Jharkhand, Uttarakhand, Himachal, Kashmir, Kochi, Coimbatore, Nagpur, Indore, Lucknow, Surat, Vadodara, Nashik,
Visakhapatnam, Christian, Hindu, Muslim, Sikh, Buddhist, Jewish, Catholic, Islamic, Ohio, Arizona, Nevada, Oregon, Michigan,
Illinois, Pennsylvania, Massachusetts, Minnesota, Wisconsin, Colorado, Louisiana, Tennessee, Alabama, Scandinavia, Brussels,
Vienna, Zurich, Warsaw, Prague, Budapest, Lisbon, Rome, Milan, Athens, Stockholm, Copenhagen, Oslo, Helsinki, Istanbul, Cairo,
Casablanca, Mombasa, Kigali, Lusaka, Harare, Durban, Pretoria, Cebu, Davao, Jakarta, Bangkok, Hanoi, Colombo, Kathmandu,
Islamabad, Rawalpindi, Sharjah, Muscat, Sao Paulo, Bogota, Lima, Santiago, Buenos Aires, Perth, Brisbane, Auckland, Ontario,
Alberta, Quebec, Yorkshire, Lancashire, Liverpool, Bristol, Cardiff, Belfast, Sheffield, Nottingham, Newcastle, Northampton
`;

/** Written out, or in a form of their own, wherever they stand. */
export const EXPANSIONS = `
prod = production
infra = infrastructure
db = database ; >! board boards panel panels box breaker breakers ; <! dressing main
dbs = databases
env = environment
envs = environments
perf = performance
mgmt = management
mgmnt = management
mngmt = management
dept = department
depts = departments
mgr = manager
mgrs = managers
mngr = manager
asst = assistant
assts = assistants
devs = developers
govt = government
intl = international
natl = national
mktg = marketing
mktng = marketing
acct = account
accts = accounts
qty = quantity
appt = appointment
appts = appointments
mfg = manufacturing
mtgs = meetings
maint = maintenance
engg = engineering
biz = business
proj = project
projs = projects
svc = service
svcs = services
rpt = report
rpts = reports
pymt = payment
pymts = payments
cust = customer
custs = customers
univ = university
avg = average
avgs = averages
amt = amount
amts = amounts
qtrs = quarters ; < NUMBER two three four last past few
years in row = years in a row
yrs in row = years in a row
months in row = months in a row
quarters in row = quarters in a row
times in row = times in a row
weeks in row = weeks in a row
days in row = days in a row
seasons in row = seasons in a row
terms in row = terms in a row
mtls = materials
first yr = first year
1st yr = 1st year
2nd yr = 2nd year
no complains = no complaints
any complains = any complaints
cash diff = cash difference
rstrnt = restaurant
rstrnts = restaurants
updn = updates
fd renewals = FD renewals
fd renewal = FD renewal
dr advise = doctor's advice
giving inj = giving injections
no show rate = no-show rate
no show rates = no-show rates
no shows = no-shows
informing dr = informing the doctor
inform dr = inform the doctor
qtr = quarter ; < per a each every last this
lacs = lakh ; < NUMBER
lac = lakh ; < NUMBER
qtys = quantities
qtity = quantity
mtrl = material
mtrls = materials
matl = material
matls = materials
mnth = month
mth = month ; > NOTHING and target targets end closing report reports sales
mths = months
mthly = monthly
qtly = quarterly
qtrly = quarterly
yrly = yearly
dly = daily
addl = additional
stds = standards
certs = certificates
reqd = required
tgt = target
tgts = targets
f/up = follow-up
f/ups = follow-ups
qtn = quotation
qtns = quotations
chk = check
chks = checks
chkd = checked
chked = checked
chking = checking
rcvd = received
rcving = receiving
rcpt = receipt
rcpts = receipts
recpt = receipt
recpts = receipts
dr orders = doctor's orders
dr order = doctor's orders
dr advice = doctor's advice
b/w = between
wkend = weekend
wkends = weekends
wkday = weekday
wkdays = weekdays
bcz = because
bcoz = because
coz = because
cuz = because
frm = from
clnt = client
clnts = clients
cstmr = customer
cstmrs = customers
veh = vehicles ; < NUMBER
veh = vehicle
vehs = vehicles
pkt = packet
pkts = packets
ctn = cartons ; < NUMBER
ctns = cartons
bxs = boxes
kgs = kg ; < NUMBER
sqft = sq ft ; < NUMBER
sft = sq ft ; < NUMBER
amnt = amount
amnts = amounts
bal sheet = balance sheet
bal sheets = balance sheets
o/s payments = outstanding payments
o/s dues = outstanding dues
o/s invoices = outstanding invoices
a/c opening = account opening
a/c statements = account statements
a/cs = accounts
w/shop = workshop
m/c = machine
m/cs = machines
s/w = software
n/w = network
i/c = in charge
dist level = district-level
dist collector = district collector
dist office = district office
sci fair = science fair
sci lab = science lab
hw checking = homework checking
ques paper = question paper
ques papers = question papers
que paper = question paper
que papers = question papers
q paper = question paper
q papers = question papers
ans sheets = answer sheets
ans sheet = answer sheet
ans papers = answer papers
assgn = assignment
assgnmt = assignment
assgnmts = assignments
trg = training
trng = training
mtng = meeting
mtngs = meetings
schl = school
schls = schools
hosp = hospital
hosps = hospitals
clg = college
clgs = colleges
stn = station
stns = stations
elec work = electrical work
elec works = electrical works
elec maintenance = electrical maintenance
elec faults = electrical faults
mech work = mechanical work
mech works = mechanical works
mech maintenance = mechanical maintenance
constr = construction
brkdwn = breakdown
brkdwns = breakdowns
b/down = breakdown
b/downs = breakdowns
prev maintenance = preventive maintenance
prev year = previous year
prev month = previous month
prev quarter = previous quarter
nite = night
nites = nights
xtra = extra
xfer = transfer
xfers = transfers
xmas = Christmas
supvn = supervision
supvsn = supervision
prchs = purchase
purch orders = purchase orders
purch order = purchase order
dsptch = dispatch
vchr = voucher
vchrs = vouchers
stmt = statement
stmts = statements
ins claims = insurance claims
ins claim = insurance claim
agrmt = agreement
agrmts = agreements
agmt = agreement
agmts = agreements
advt = advertisement
advts = advertisements
reqmt = requirement
reqmts = requirements
rqmt = requirement
rqmts = requirements
mkt research = market research
mkt survey = market survey
mkt visits = market visits
mkts = markets
coy = company
ofc = office
ofcs = offices
hhs = households
vlg = village
vlgs = villages
preg women = pregnant women
preg mothers = pregnant mothers
disch = discharge
assmt = assessment
assmts = assessments
brkfst = breakfast
bev = beverage
bevs = beverages
hskpg = housekeeping
lndry = laundry
resto = restaurant
tix = tickets
gen ledger = general ledger
gen ward = general ward
gen shift = general shift
gov schemes = government schemes
gov scheme = government scheme
gov offices = government offices
gov school = government school
ref letters = reference letters
ref checks = reference checks
enq = enquiry
enqs = enquiries
appln = application
applns = applications
complnt = complaint
complnts = complaints
fdbk = feedback
presn = presentation
presns = presentations
misc = miscellaneous
addn = addition
bday = birthday
bdays = birthdays
calib = calibration
corresp = correspondence
dtls = details
effcy = efficiency
emerg cases = emergency cases
engr = engineer
engrs = engineers
estmt = estimate
estmts = estimates
expdr = expenditure
fin statements = financial statements
fin year = financial year
intvw = interview
intvws = interviews
i/v = interview
i/vs = interviews
mdse = merchandise
mfr = manufacturer
mfrs = manufacturers
nego = negotiation
oprtr = operator
oprtrs = operators
plng = planning
posn = position
probs = problems
prob solving = problem solving
procmt = procurement
qlty = quality
recrt = recruitment
repts = reports
reqn = requisition
reqns = requisitions
sal slips = salary slips
sal processing = salary processing
sal sheet = salary sheet
shpmt = shipment
shpmts = shipments
spl children = special children
spl needs = special needs
spl classes = special classes
spl orders = special orders
stat audit = statutory audit
stat audits = statutory audits
stat dues = statutory dues
stat compliance = statutory compliance
stk = stock
stks = stocks
subj = subject
subjs = subjects
splr = supplier
splrs = suppliers
svy = survey
svys = surveys
tel calls = telephone calls
thro = through
transp = transport
txn = transaction
txns = transactions
updt = update
updts = updates
verifn = verification
whsl = wholesale
wt check = weight check
wt checks = weight checks
wt monitoring = weight monitoring
recd = received
schd = schedule
pcs = pieces ; < NUMBER
pkgs = packages
info = information
co-ord = coordination ; <! to i we ; >! with w/ between
co-ord = coordinate ; > with between
coord = coordinate ; > with between
coord = coordination ; > of
co-ords = coordinates
ops = operations ; < banquet kitchen store warehouse flight ground branch field plant daily site
reg = regarding ; < guests customers clients queries query tours parents visitors people complaints issues calls
wrt = with regard to
supv = supervisor
secy = secretary
tchr = teacher
tchrs = teachers
stdnt = student
stdnts = students
custmr = customer
cmplnt = complaint
cmplnts = complaints
dlvry = delivery
delv = delivery
whse = warehouse
w/house = warehouse
acctg = accounting
acctng = accounting
bkg = booking
bkgs = bookings
resv = reservation
resvs = reservations
rsvn = reservation
rsvns = reservations
equip = equipment ; <! to and ; >! with them staff teams people students
equipt = equipment
maintce = maintenance
instn = installation
insp = inspection
insps = inspections
distrn = distribution
distribn = distribution
prodn = production
transpn = transportation
docn = documentation
regn = registration
regd = registered
recon = reconciliation ; < bank vendor account ledger gst stock inventory cash
recons = reconciliations
fabn = fabrication
instl = installation
bfast = breakfast
b'fast = breakfast
hols = holidays
hse keeping = housekeeping
h/k = housekeeping
approx = approximately
appx = approximately
aprox = approximately
apprx = approximately
aux = auxiliary
twice in week = twice a week
twice in month = twice a month
twice in year = twice a year
once in week = once a week
once in month = once a month
once in year = once a year
in presence of = in the presence of
in absence of = in the absence of
with help of = with the help of
under guidance of = under the guidance of
guest complain = guest complaints
customer complain = customer complaints
client complain = client complaints
patient complain = patient complaints
passenger complain = passenger complaints
temp checks = temperature checks
dbl = double
sample size calc = sample size calculation
updation = updates
upgradation = upgrades
temp logs = temperature logs
temp log = temperature log
temp records = temperature records
radio comms = radio communications
comms = communications
temp check = temperature check
incharge = in charge
upto = up to
infront = in front
alot = a lot
incl = including
excl = excluding
thru = through
msg = message
msgs = messages
notif = notification
notifs = notifications
emps = employees
dwh = data warehouse
bldg = building
bldgs = buildings
wkly = weekly
sched = schedule
e2e = end-to-end
a11y = accessibility
i = I
i'm = I'm
i've = I've
i'll = I'll
i'd = I'd
a/b = A/B
i/o = I/O
w-2 = W-2
w-2s = W-2s
r & d = R&D
r and d = R&D
p & l = P&L
p and l = P&L
q & a = Q&A
q and a = Q&A
ci cd = CI/CD
ci/cd = CI/CD
cicd = CI/CD
ui ux = UI/UX
ui/ux = UI/UX
uiux = UI/UX
ap/ar = AP/AR
pub sub = pub/sub
wifi = Wi-Fi
wi fi = Wi-Fi
sd wan = SD-WAN
x ray = X-ray
x rays = X-rays
xray = X-ray
xrays = X-rays
k 12 = K-12
b tech = B.Tech
`;

/** Written out where the words around them tell. */
export const DOUBTFUL_EXPANSIONS = `
dev = development ; > team teams environment environments env envs server servers work cycle cycles process lifecycle experience standards tools department dept machine machines effort efforts time timeline timelines side task tasks sprint sprints branch squad squads community cluster instance
dev = development ; < business biz product web software app ; <! a an the junior senior sr jr lead ; > NOTHING and
dev = developer ; < a an another junior senior sr jr lead backend frontend mobile ios android react java python php fellow every each new software web stack fullstack ; > NOTHING and for
jr = junior ; > NOUN
sr = senior ; > NOUN
jrs = juniors
reqs = requirements ; <! NUMBER open hiring job fill filled active closed
yr exp = year of experience ; < 1 one
yrs exp = years of experience ; < NUMBER
years exp = years of experience ; < NUMBER
yrs experience = years of experience ; < NUMBER
yrs = year ; < 1 one
yrs = years ; < NUMBER of few several many two three four five six seven eight nine ten last past over
yr = year ; < 1 one per a each every
yr = years ; < NUMBER ; > NOTHING experience exp of
hrs = hour ; < 1 one
hrs = hours
hr = hour ; < per each one
hr = hour ; < 1 one
hr = hours ; < NUMBER ; > NOTHING
mins = minute ; < 1 one
mins = minutes
wks = weeks ; < NUMBER few several two three four six
wk = week ; < per a each every 1
mos = months ; < NUMBER few several three six nine
mo = month ; < per
exp = experience ; < years yrs yr of work
recs = reconciliations ; < bank account balance ledger
`;

/** Words that are written together or with a hyphen, wherever they stand. */
export const JOINED = `
e commerce = e-commerce
ecommerce = e-commerce
ediscovery = e-discovery
followup = follow-up
followups = follow-ups
follow ups = follow-ups
parents evening = parents' evening
parents evenings = parents' evenings
check ins = check-ins
sub contractor = subcontractor
sub contract = subcontract
sub contracts = subcontracts
call outs = call-outs
take offs = take-offs
proof reading = proofreading
proof read = proofread
care givers = caregivers
care giver = caregiver
sub contractors = subcontractors
sub contracting = subcontracting
co ordination = coordination
co ordinate = coordinate
co ordinating = coordinating
co ordinated = coordinated
co ordinator = coordinator
co ordinators = coordinators
multi drop = multi-drop
house keeping = housekeeping
book keeping = bookkeeping
stock taking = stocktaking
stock take = stocktake
stock takes = stocktakes
pay roll = payroll
white board = whiteboard
news letter = newsletter
news letters = newsletters
check list = checklist
check lists = checklists
key board = keyboard
class room = classroom
class rooms = classrooms
ware house = warehouse
paper work = paperwork
home work = homework
data set = dataset
data sets = datasets
out patient = outpatient
out patients = outpatients
check outs = check-outs
stand ups = stand-ups
sign ups = sign-ups
walk ins = walk-ins
meet ups = meetups
start ups = startups
back ups = backups
hand overs = handovers
cross functional = cross-functional
cross functionally = cross-functionally
multi tenant = multi-tenant
multi threaded = multithreaded
multi disciplinary = multidisciplinary
co workers = co-workers
co founder = co-founder
co founded = co-founded
non profit = nonprofit
e mail = email
e mails = emails
data base = database
data bases = databases
work flow = workflow
work flows = workflows
run book = runbook
run books = runbooks
road map = roadmap
road maps = roadmaps
time sheet = timesheet
time sheets = timesheets
stake holder = stakeholder
stake holders = stakeholders
dash board = dashboard
dash boards = dashboards
micro service = microservice
micro services = microservices
micro-services = microservices
code base = codebase
web site = website
web sites = websites
down time = downtime
on boarding = onboarding
off boarding = offboarding
trouble shoot = troubleshoot
trouble shooting = troubleshooting
up selling = upselling
cross selling = cross-selling
cross sell = cross-sell
web socket = WebSocket
test driven development = test-driven development
behaviour driven development = behaviour-driven development
behavior driven development = behavior-driven development
domain driven design = domain-driven design
object oriented programming = object-oriented programming
turn around time = turnaround time
front end and back end = frontend and backend
front end and backend = frontend and backend
`;

/** Words that take hyphens before a noun: "real-time chat", but "in real time". */
export const BEFORE_NOUNS = `
real time, on page, off page, drop in, pre app, non emergency, first time, double glazed, single glazed, high rise, pre wedding, at fault, newly qualified, hard to reach, soft play, ready mix, third party, 3rd party, end to end, final year, full cycle, crash free, long running, pre trip,
year long, in person, day to day, face to face, one to one, door to door, part time, full time, long term,
short term, full stack, high level, low level, high quality, large scale, small scale, open source, in house,
front line, low cost, low code, no code, cross platform, cross browser, cross team, cross department, user
friendly, user facing, customer facing, client facing, public facing, patient facing, data driven, event
driven, test driven, metrics driven, results driven, month end, year end, quarter end, role based, cloud
based, usage based, value based, skills based, end of term, end of year, end of month, web based, event based, evidence based, risk based, rule based, token based, home based, community
based, team based, project based, server side, on premise, on premises, on prem, on demand, up to date, hands
on, self service, first line, second line, third line, 1st line, 2nd line, 3rd line, entry level, enterprise
level, mission critical, business critical, company wide, organization wide, organisation wide, site wide,
time sensitive, multi cloud, multi site, multi store, multi channel, high volume, high traffic, high end, high
value, high risk, pre built, well known, cost effective, object oriented, load balanced, follow on, post
surgical, inter departmental, medium sized, mid sized, fast paced, peer reviewed, point of sale, point of
care, order to cash, procure to pay, record to report, business to business, peer to peer, state of the art
`;

/** Words that take a hyphen, or become one, where the words around them tell. */
export const DOUBTFUL_JOINS = `
full time and part time = full-time and part-time ; > NOUN
part time and full time = part-time and full-time ; > NOUN
full time or part time = full-time or part-time ; > NOUN
short term and long term = short-term and long-term ; > NOUN
long term and short term = long-term and short-term ; > NOUN
month end and year end = month-end and year-end ; > NOUN
first line and second line = first-line and second-line ; > NOUN
1st line and 2nd line = 1st-line and 2nd-line ; > NOUN
high level and low level = high-level and low-level ; > NOUN
on site = on-site ; > visit visits training support engineer engineers inspection inspections team teams manager supervision repairs installation installations meetings interviews staff ; <! work works worked working
on call = on-call ; > rotation rotations shift shifts duty duties rota schedule schedules support engineer engineers physician physicians doctor doctors nurse nurses roster team coverage
follow up = follow-up ; > call calls email emails visit visits appointment appointments care meeting meetings session sessions questions letters activities tasks actions reminders ; < NOUN the for with make made making schedule scheduled scheduling conduct conducted conducting
check in = check-in ; > desk desks counter counters process procedures kiosk kiosks area
check out = checkout ; > counter counters lane lanes page flow process
log in = login ; > page pages screen screens flow flows form system
sign up = sign-up ; > page pages flow flows form forms rate rates conversion process
sign in = sign-in ; > page pages screen flow flows form
drop off = drop-off ; > rate rates point points
pick up and drop off = pick-up and drop-off ; < at
pick up = pick-up ; < at
drop off = drop-off ; < at
follow up = follow-up ; < breakdown patient customer client incident complaint lead
pick up = pick-up ; > point points location locations schedule
walk in = walk-in ; > customer customers patient patients guest guests client clients interview interviews freezer freezers cooler
stand up = stand-up ; < daily
stand up = stand-up ; > meeting meetings call calls
set up = setup ; < the initial ; > of
hand over = handover ; < shift patient nursing client site project ward
front end = frontend ; > developer developers development code engineer engineers app apps application applications framework frameworks component components architecture tech technologies api apis integration codebase tests testing performance web ui ux bundle design designs
back end = backend ; > developer developers development code engineer engineers app apps application applications framework frameworks service services architecture tech technologies api apis integration codebase tests testing server servers systems logic database databases microservices modules
clean up = clean-up ; > crew crews
client side = client-side ; > rendering code validation logic scripting caching routing javascript apps
over the counter = over-the-counter ; > medication medications medicine medicines drug drugs products
`;
