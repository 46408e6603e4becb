import { pluralOf } from './plural.ts';

/** A noun of action and how it is told by a verb. */
export interface Act {
  readonly verb: string;
  /** Before an object that is a person: "communicate with families". */
  readonly link?: string;
  /** Whether what stands before the noun can be the verb's object: anything, or only persons. */
  readonly takes: 'things' | 'persons' | 'nothing';
  /** The plain verb for the noun as it stands: "carry out load testing". */
  readonly support: string | undefined;
}

/** verb, nouns made of it, support: one line each. `+` takes any known object, `@` persons, `-` none. */
const TABLE = `
administer + handle: administration
allocate + handle: allocation
analyze + carry out: analysis
answer + handle: answering
appraise - carry out: appraisal appraisals
arrange + handle: arranging arrangement
assemble + carry out: assembly assembling
assess + carry out: assessment assessments
assist @ provide: assistance
audit + carry out: auditing
book + handle: booking
buy + handle: buying
calibrate + carry out: calibration
check + carry out: checking
clean + carry out: cleaning
coach @ provide: coaching
collect + handle: collection collecting
communicate @with handle: communication communications
configure + handle: configuration configuring
conduct + none: conducting
coordinate +with handle: coordination co-ordination
counsel @ provide: counselling counseling
create + work on: creation creating
cross-sell + handle: cross-selling
debug - handle: debugging
deploy + handle: deployment deploying
design + work on: design designing
develop + work on: development developing
dispatch + handle: dispatching
document + work on: documenting
draft + work on: drafting
dress + none: dressing
edit + work on: editing
educate @ provide: education
estimate + prepare: estimation estimations estimating
evaluate + carry out: evaluation evaluations
execute + carry out: execution
file + handle: filing
find - carry out: finding
fix + handle: fixing
forecast - prepare: forecasting
gather + handle: gathering
generate + work on: generation
handle + none: handling
hire @ handle: hiring
implement + work on: implementation
inspect + carry out: inspection inspecting
install + carry out: installation installing
integrate - work on: integration integrations
label + handle: labelling labeling
liaise @with handle: liaison
maintain + carry out: maintenance
manage + handle: management managing
measure - carry out: measuring measurement measurements
mentor @ provide: mentoring mentorship
migrate - work on: migration migrations
moderate + handle: moderation
monitor + handle: monitoring
negotiate +with handle: negotiation negotiations
onboard @ handle: onboarding
order + handle: ordering
organise + handle: organisation organising
organize + handle: organization organizing
pack + handle: packing
patrol - carry out: patrol patrols patrolling
pick + handle: picking
plan + handle: planning
prepare + handle: preparation preparing
process + handle: processing
provision + handle: provisioning
purchase + handle: purchasing
recruit @ handle: recruitment recruiting
reconcile + carry out: reconciliation reconciliations
record + handle: recording
repair + carry out: repair repairs repairing
resolve + handle: resolution
restore + handle: restoration
review + carry out: review reviews reviewing
rotate + handle: rotation rotating
schedule + handle: scheduling
screen + carry out: screening
secure + handle: securing
segregate + handle: segregation
set up - handle: setup set-up
sort + handle: sorting
source + handle: sourcing
supervise @ handle: supervision
supply - handle: supplying
support @ provide: support
teach @ provide: teaching
test + carry out: testing
trace + handle: tracing
track + handle: tracking
train @ provide: training
transcribe + handle: transcription
translate + handle: translation translating
treat @ provide: treatment
triage + handle: triage triaging
troubleshoot + handle: troubleshooting
tune - work on: tuning
type + handle: typing
update + handle: updating
upload + handle: uploading
validate + carry out: validation
verify + carry out: verification
bunker - handle: bunkering
compile + handle: compilation compiling
construct + work on: construction
cull + handle: culling
cultivate + work on: cultivation
define + work on: definition
demonstrate + handle: demonstration
distribute + handle: distribution
enrol @ handle: enrolment
erect + work on: erection
fabricate + work on: fabrication fabricating
facilitate + handle: facilitation
finalise + handle: finalisation
finalize + handle: finalization
identify + work on: identification
ingest + work on: ingestion
interpret + work on: interpretation
investigate + handle: investigation
operate + handle: operation
procure + handle: procurement
produce + work on: production
promote - work on: promotion
replace + handle: replacement
remove + handle: removal
submit + handle: submission
transport + handle: transportation
vaccinate @ handle: vaccination
write + work on: writing
adjust + none: adjustment adjusting
allot + none: allotment
calculate + none: calculation
release + none: release
compare + none: comparison comparisons
change + none: change
invigilate + none: invigilation
enter + none: entry
refill + none: refill
search + none: search
transport + none: transport
dispense + none: dispensation
allocate + none: allocations
charge + none: charging
align + none: alignment
alter + none: alteration alterations
amend + none: amendment
approve + none: approval approvals
archive + none: archival
assign + none: assignment
authorise + none: authorisation
authorize + none: authorization
cancel + none: cancellation cancellations
certify + none: certification
classify + none: classification
clear + none: clearance
close + none: closure closing
commission + none: commissioning
complete + none: completion
confirm + none: confirmation
consolidate + none: consolidation
convert + none: conversion
correct + none: correction corrections
customise + none: customisation
customize + none: customization
decorate + none: decoration
delete + none: deletion
deliver + none: delivery
deposit + none: depositing
detect + none: detection
determine + none: determination
diagnose + none: diagnosis
digitise + none: digitisation
digitize + none: digitization
disburse + none: disbursement
dismantle + none: dismantling
dispatch + none: despatch dispatch
dispose of + none: disposal
disseminate + none: dissemination
enforce + none: enforcement
enter + none: entering
escalate + none: escalation
examine + none: examination
excavate + none: excavation
extract + none: extraction
formulate + none: formulation
fumigate + none: fumigation
immunise @ none: immunisation
immunize @ none: immunization
irrigate + none: irrigation
issue + none: issuance issuing
lubricate + none: lubrication
mobilise + none: mobilisation
mobilize + none: mobilization
modify + none: modification modifications
notify @ none: notification
observe - none: observation
pay + none: payment payments
place + none: placement
prioritise + none: prioritisation
prioritize + none: prioritization
propagate + none: propagation
publish + none: publication
receive + none: receipt
reconcile + none: reconcilation
rectify + none: rectification
recycle + none: recycling
redress + none: redressal
refer @ none: referral
register + none: registration
remit + none: remittance
renew + none: renewal
retrieve + none: retrieval
revise + none: revision
select + none: selection
settle + none: settlement
shortlist + none: shortlisting
standardise + none: standardisation
standardize + none: standardization
sterilise + none: sterilisation
sterilize + none: sterilization
store + none: storage
synchronise + none: synchronisation
synchronize + none: synchronization
tabulate + none: tabulation
terminate + none: termination
transfer + none: transfer transferring
utilise + none: utilisation
`;

const TAKES = { '+': 'things', '@': 'persons', '-': 'nothing' } as const;

/** Nouns of action by themselves. */
export const ACTS: ReadonlyMap<string, Act> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [rule = '', nouns = ''] = line.split(': ');
      const [, verb = '', mark = '-', link, support] = /^(.+?) ([+@-])(\w+)? (.+)$/.exec(rule) ?? [];
      const act: Act = {
        verb,
        ...(link === undefined ? {} : { link }),
        takes: TAKES[mark as keyof typeof TAKES],
        support: support === 'none' ? undefined : support,
      };
      return nouns.split(' ').map((noun) => [noun, act] as const);
    }),
);

/** Pairs that name one thing: what stands before is not what is acted on. */
export const FIXED: ReadonlySet<string> = new Set(
  `load testing,user testing,time management,product management,stress testing,class management,classroom management,
  room service,sales training,event sourcing,crowd sourcing,part sourcing,deal sourcing,case management,risk management,
  incident management,problem management,issue management,release management,account management,order management,
  performance review,story writing,article inspection,bank reconciliation,bank reconciliations,test planning,sprint planning,lead management,model validation,goal setting,
  asset management,wealth management,property management,facility management,facilities management,change management,talent management,
  quality management,service management,performance management,knowledge management,energy management,data management,key management,
  contract management,document management,record management,records management,task management,process management,call routing,
  screen printing,block printing,offset printing,card making,part programming,machine learning,component testing,unit testing,
  spray painting,oil painting,face painting,glass painting,sand blasting,shot blasting,gas welding,gas cutting,arc welding,spot welding,stick welding,oil pressing,
  hand washing,tube feeding,bottle feeding,cup feeding,screen reading,map reading,card reading,card dealing,house hunting,
  water proofing,water skiing,gas fitting,pipe fitting,tile laying,oil drilling,rock drilling,card design,weight lifting,window shopping,
  gate keeping,line dancing,table waiting,table dancing,page turning,block laying,brick laying,wall hanging,shop fitting,kitchen fitting,
  part picking,ship building,model making,job sharing,job shadowing,car pooling,car sharing,desk booking,table setting,table laying,type setting,
  fire fighting,press release,pressure testing,speed testing,leak testing,resistance testing,humidity testing,safety planning,shell scripting,rate analysis,rates analysis,trend analysis,gap analysis,code release,cycle counting,data entry,visitor entry,card entry,double entry,guest entry,vehicle entry,gate entry,job search,house search,body search,web search,image search,text search,policy change,role change,scope change,price change,culture change,name change,address change,sea change,process change,organisation change,behaviour change,road transport,school transport,air transport,ambulance transport,job change,career change,fire training,bill discounting,price matching,note passing,name dropping,end testing,test automation,feature testing,
  book binding,field testing,step counting,speed dating,fly fishing,hand knitting,hand embroidery,machine embroidery,card playing,
  leadership coaching,bench testing,bench marking,scale testing,staff management,quality testing,safety training,safety testing,
  data warehousing,data modelling,data modeling,data engineering,content marketing,client onboarding meeting,stock taking,stock market,stock trading,stock broking,
  energy auditing,quality auditing,claims investigation,road testing,root planning,capacity building,team building,tree surgery`
    .split(',')
    .map((pair) => pair.trim()),
);

/** Verbs of gerunds that seldom have before them what is acted on: "machine learning", "cold calling". */
export const NO_OBJECT: ReadonlySet<string> = new Set(
  `keep learn engineer market bank account network meet code program model live think speak stand sit sleep work call shop time
  bridge swim dance fish hunt farm surf ski trek camp race fight lead house lend fund finance staff brand land light plumb roof
  floor pipe clothe show view use help care nurse stage give park lift weld blast bring come go be do have get let say see
  tell listen talk wait face travel fly sail climb walk play sing act end begin start stop win lose grow age dye bond bind
  consult counsel coach mentor train teach tutor advise brief build bake skate box wrestle ride dive hike run jog
  mine drill forge mill turn lay hang fit trade invest partner crew volunteer warehouse ship knit weave embroider crochet
  paint print sew spin dress feel look smell taste hear blog vlog game stream freelance commute retail
  tender offer budget staff landscape garden plaster tile render skim proof screed deck fence clad seat heat cool power ground
  mean happen remain stay die fall rise warn wonder date press pool thread loop patch vet cross police resize script`.split(
    /\s+/,
  ),
);

/** What goes on with the object just named: "sample collection and labelling". */
export const SHARING: ReadonlySet<string> = new Set(
  `close track review monitor record analyze analyse check verify file store label pack dispatch document maintain test install approve
  issue groom mark grade deliver submit send screen sort process clean repair calibrate distribute reconcile interpret evaluate edit
  publish control resolve assign escalate finalise finalize negotiate refine validate update upload archive schedule plan design develop
  implement execute prepare allocate treat assess service replace dispose remove transport receive inspect report return
  compile grind mix shortlist select approve schedule polish trim wash dry iron fold glaze finish press`.split(
    /\s+/,
  ),
);

/** What is done to people as well as to things: "guest seating", but not "client reporting". */
export const TAKES_PERSONS: ReadonlySet<string> = new Set(
  `handle manage coordinate negotiate liaise communicate greet welcome seat serve schedule screen shortlist register enrol enroll monitor onboard
  recruit hire train supervise support escort guide contact bill invoice pay vet select interview source notify inform transport
  transfer examine treat assess evaluate retain engage place interview induct roster dispatch triage allocate assign identify
  track follow teach mentor coach counsel educate vaccinate immunise immunize refer motivate deploy verify segregate
  sort organise organize sponsor mobilise mobilize visit host check discharge admit prepare lift move feed bathe position turn shift`.split(
    /\s+/,
  ),
);

/** Verbs after which initials that no list knows are sure to be what is acted on: "DPR submission". */
export const TOLD_OF_INITIALS: ReadonlySet<string> = new Set(
  `check verify raise close prepare file collect maintain monitor reconcile coordinate approve issue submit compile update review
  process send handle open`.split(/\s+/),
);

/** The plain verb that goes with a thing, by the last word or two of what names it. Singular or plural. */
const WITH: Readonly<Record<string, string>> = {
  handle: `complaint escalation query enquiry inquiry request ticket incident issue problem breakdown fault return refund claim
  order booking reservation payment billing invoice invoicing payroll cash cashing-up correspondence mail email case grievance
  disciplinary renewal admission admin admins logistics paperwork shipment dispatch delivery arrears check-in check-out checkin checkout
  laundry luggage baggage kyc offboarding induction procurement viewing letting sales deployment release upgrade update backup
  patching restore failover switchover reset permission attendance input banking purchase merchandising boarding seating
  transfer dispute chargeback collections debt ap ar gst tds vat receivable payable move-in move-out repayment withdrawal deposit
  transaction reimbursement expense account partnership upsell response emergency call enrolment enrollment registration
  clearance import export upload activity closing marking customs housekeeping catering shrinkage masking reporting rostering leave cashflow appointment diary
  follow-up followup exchange packaging handover scheduling changeover petty-cash|meal service|delivery notes|month-end close|cash flow|account opening|a/c opening|till work
  |expense reports|night audit|access control|stock control|quality control|pest control|customer relations|public relations|press enquiries
  |sales administration|change requests|document control|credit control|bank runs|payment runs|payroll runs`,
  prepare: `report mis plan statement quote quotation estimate proposal forecast roster rota deck slide payslip handout worksheet
  |gst returns|tax returns|vat returns|tds returns|lesson plans|board packs|board papers|management accounts|final accounts|lab reports`,
  write: `summary note letter article blog post script spec specification paper|test cases|unit tests|user stories|sql queries|press releases
  |case notes|release notes|care plans|test scripts|job descriptions|cover letters`,
  keep: 'record list register log logbook minutes ledger chart|log book|case files|patient files|site diary|books',
  'carry out': `check audit survey valuation test assessment observation examination investigation experiment appraisal scan evaluation
  inspection research analysis qc qa rca repair restoration servicing|safety demo|safety demos|boiler service|car services|boiler services|stock count|stock counts|cycle counts|cycle count|stock take|peer review|code reviews|code review
  |field work|performance reviews|access reviews|drug rounds|medication rounds|fire drills|fault finding|root cause analysis`,
  hold: "session consultation camp workshop seminar webinar 1:1 one-to-one tutorial|training sessions|parent meetings|parents evenings|parents' evenings",
  give: 'demo talk presentation injection jab|kt sessions|first aid|guest lectures|toolbox talks|product demos|flu jabs',
  make: 'visit|daily rounds|home visits|site visits',
  'take part in': `meeting discussion standup stand-up retrospective retro ceremony briefing huddle debrief drill drive|sprint planning|quarterly planning|annual planning
  |release planning|strategic planning|on-call rota|on-call rotation|on-call rotations|ward rounds|mdt meetings|design reviews`,
  do: 'duty interview|phone screens|exit interviews|focus groups|ward work|cold calling|odd jobs|school run',
  work: '|night shifts|weekend shifts|day shifts|early shifts|late shifts',
  provide: `assistance counselling tutoring guidance advice care therapy aftercare|customer service|technical support|customer care|emergency cover|personal care
  |patient care|after care|tech support`,
  'work on': `module pipeline dashboard model api feature layout screen animation prototype wireframe flow mockup mock-up design guide
  brochure flyer catalogue catalog logo banner poster video reel thumbnail template component driver bootloader firmware integration
  microservice webhook endpoint notebook map roadmap campaign display newsletter website webpage app rollout migration poc
  chatbot architecture engineering modelling modeling programming scripting optimization optimisation automation refactoring visualization visualisation
  prototyping branding rebranding seo copywriting content copy illustration documentation schema storyboard curriculum strategy
  blueprint drawing sketch sdk framework simulation screenplay guardrail notification fix|push notifications|deep links|landing pages|lesson plans|data model|data models|knowledge base
  |business case|business cases|social media|final-year project|final year project`,
  'look after':
    'budget garden washroom toilet corridor classroom greenhouse animal livestock plant playground lawn',
  operate:
    'forklift crane excavator lathe scrubber digger|scrubber machine|pallet jack|washing machine|cnc machine',
};

/** The plain verb by noun, or by the pair of words that ends what is named. */
export const SUPPORT: ReadonlyMap<string, string> = new Map(
  Object.entries(WITH).flatMap(([verb, text]) => {
    const [nouns = '', ...pairs] = text.split('|');
    const single = nouns.split(/\s+/).flatMap((noun) => [noun, pluralOf(noun)]);
    const paired = pairs.map((pair) => pair.trim());
    return [...single, ...paired].filter((noun) => noun !== '').map((noun) => [noun, verb] as const);
  }),
);
