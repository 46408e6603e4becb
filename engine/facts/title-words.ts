/**
 * Abbreviations and slips that titles are typed with, written out: "typed = written". What may be a word by itself
 * ("bus driver", "general") is written out only where a full stop says that it is short: "dist. sales manager".
 */
const WRITTEN_OUT = `
sr, snr = Senior
jr, jnr = Junior
dev, developper, devloper, devlpr, develper = Developer
devs = Developers
eng, engr, enginer, enginner, engeneer, engineeer = Engineer
engg, engrg, engnrg = Engineering
exec, excutive, exective, executve = Executive
prof = Professor
dy, dpty = Deputy
supvr, supr, sup, supv, suprvsr, superviser, supervisior, supvsr = Supervisor
supt, supdt, suptd = Superintendent
elec, elect, electl = Electrical
optr, opr, oprtr, opertor = Operator
mfg, mfr, mfrg = Manufacturing
prodn, prdn, prdctn = Production
maint, mtce, maintenence, maintainance, mntnce = Maintenance
accts, a/cs = Accounts
acctnt, accntnt, accountent = Accountant
secy, sectry = Secretary
intl = International
natl = National
govt = Government
dept, deptt = Department
mgmt, mgt, mngmt = Management
attdt, attndt, attendent = Attendant
technican, techn, technicion, tecnician = Technician
mgr, mngr, manger, maneger, managr, mangr = Manager
asst, assit, assistent, assistan, assnt = Assistant
assoc = Associate
admin = Administrator
rep, reps, representive, represntative, represenative = Representative
coord, co-ord, cordinator, coordinater = Coordinator
dir = Director
acct = Account
mktg, mkting, mrktg = Marketing
ops = Operations
sys = System
sysad, sysadmin = System Administrator
sw = Software
swe = Software Engineer
sde = Software Development Engineer
sdet = SDET
fe = Frontend
be = Backend
ba = Business Analyst
rn = Registered Nurse
lpn = Licensed Practical Nurse
lvn = Licensed Vocational Nurse
cna = Certified Nursing Assistant
lhv = Lady Health Visitor
devops = DevOps
devsecops = DevSecOps
mlops = MLOps
ios = iOS
macos = macOS
fullstack = Full-Stack
frontend = Frontend
backend = Backend
phd, ph.d = PhD
h/k, hskp, hskpg, hsekpg, h/keeping, hkeeping = Housekeeping
f/o = Front Office
b/o = Back Office
c/room = Control Room
w/h, whse, w/house = Warehouse
w/shop = Workshop
m/c = Machine
lab. = Laboratory
purch = Purchase
procmt = Procurement
constr., constn = Construction
transp, tpt, trpt = Transport
recep, receptionst, recepitonist, receptionest = Receptionist
libn = Librarian
pharm. = Pharmacy
physio = Physiotherapist
paed., paeds, peds., paed. = Paediatrics
obgyn, obs/gynae = Obstetrics and Gynaecology
ortho. = Orthopaedics
anaes = Anaesthetics
rad. = Radiology
chem. = Chemistry
phys. = Physics
bio. = Biology
comp. = Computer
sci. = Science
lect, lectr = Lecturer
invgl = Invigilator
tchr, teachr, techer = Teacher
princ. = Principal
stn. = Station
sgt = Sergeant
const. = Constable
insp., inspctr = Inspector
offr, ofcr, oficer = Officer
comm. = Commercial
fab. = Fabrication
inst., instr = Instrumentation
struct., structl = Structural
civ. = Civil
autom. = Automation
veh. = Vehicle
refrig. = Refrigeration
hyd. = Hydraulic
pneu. = Pneumatic
surv. = Surveyor
qs = Quantity Surveyor
dsgn, desgn = Design
desgnr, designr = Designer
drftsmn, d'man, d/man = Draughtsman
prog., prgmr, programer = Programmer
conslt, cons., consultent = Consultant
spec., splst, speclst = Specialist
strat. = Strategy
mkt. = Market
bus. = Business
dist. = District
reg. = Regional
div. = Divisional
gen. = General
res. = Resident
cust. = Customer
svc., serv. = Service
svcs., servs. = Services
sls. = Sales
merch. = Merchandiser
stk. = Stock
inv. = Inventory
cntrl. = Control
ctrl. = Control
plng = Planning
schlr, schd = Scheduler
wrkr = Worker
labr = Labourer
trainne, trainie, trnee = Trainee
apprentise, apprentic, appr = Apprentice
vol. = Volunteer
temp. = Temporary
perm. = Permanent
`;

function table(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const line of WRITTEN_OUT.trim().split('\n')) {
    const [typed = '', written = ''] = line.split(' = ');
    for (const short of typed.split(', ')) read.set(short, written);
  }
  return read;
}

const FULL = table();

/**
 * A word of a title in full, if it is short for one.
 *
 * @param bare in lower case, without its full stop
 * @param stopped whether a full stop ends it
 * @example
 * titleWordInFull('mgr', false); // 'Manager'
 */
export function titleWordInFull(bare: string, stopped: boolean): string | undefined {
  return FULL.get(bare) ?? (stopped ? FULL.get(`${bare}.`) : undefined);
}

/** What a title has in capitals, whatever it was typed in: what people of the trade say letter by letter. */
export const TITLE_CAPITALS: ReadonlySet<string> = new Set(
  `qa qc hr it ui ux ml ai bi vp svp evp avp agm dgm ceo cto cfo coo cmo cio ciso chro cpo cro api sap erp crm seo sem ppc pr gp
  er icu nicu picu sicu micu ccu hdu opd ipd cssd cnc vmc hmc plc scada dcs hmi hvac mep sre dba sql php aws gcp ii iii iv
  vi hgv lgv flt vna mhe psv pcv ehs hse hsse r&d l&d a&e f&b p&l b2b b2c b2g d2c c&b fp&a m&a h&s o&m t&c e&i c&i i&c qa/qc
  pcb smt bms tpm oem ndt mig tig mma smaw gtaw fcaw cctv bim gis gps rtw r2r p2p o2c gst vat tds kyc aml csr kpo bpo rpo ngo
  nbfc mfi psu mnc emt ems ecg mri usg gnm anm bams bhms mbbs dnb cpa acca cma hrbp hris bdm bde bdo rsm zsm tsm nsm kae gds
  gro gra ivr noc soc siem dlp iam vapt grc itil itsm wms tms rtg rmg sts qgc gse ame dgca atc ecdis vfx 2d 3d senco eal esl
  efl elt pgt tgt prt jrf srf phc chc chw pdo vro vao sdo rmn rgn rnld hca nvq ukg lkg ks1 ks2 cbse icse uav rpa etl dwh mis
  o365 cmm gd&t ppe mro iot ltl ftl 3pl 4pl cfs cha hvdc rto bts rf ohs hod spoc tl sdet dtp cad bds lpg cng pvc ac/dc ups dg
  ht/lt ht lt qms ims iso gmp haccp fssai swms hp mba ca cfa frm cisa opd/ipd it/ot`.split(/\s+/),
);
