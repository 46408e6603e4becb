/**
 * The verbs that lead lines about work, in every occupation, as data to read and to add to.
 * Spellings in -ize stand for their -ise twins too (`lexicon.ts` adds those).
 */

/** Verbs whose forms follow the rules in `inflect.ts`. One list, alphabetical within a letter. */
export const REGULAR_VERBS = `
abolish absorb accelerate accept access accommodate accompany accomplish account accredit achieve acknowledge acquire
act activate adapt add address adhere adjudicate adjust administer admit adopt advance advertise advise advocate agree
aid aim alert align allocate allow alphabetize alter amend amplify analyse analyze anchor animate annotate announce
answer anticipate apologize appeal appear append apply appoint appraise apprehend approach approve arbitrate architect
archive argue arrange arrest arrive articulate assay assemble assert assess assign assist assure attach attain attempt
attend attract audit augment author authorize automate avert avoid await award backfill backport bag bake balance
bandage bank bargain bartend batch bathe behave benchmark benefit bike bill blanch blend block blog board boil bolster
bolt book bookkeep boost bootstrap bottle bounce box brace brainstorm braise brand breed brew brief brighten broaden
broker browse brush budget buff bundle bus butcher button cache calculate calibrate call calm campaign cancel canvass
capture care carpet carry cart carve cash catalog catalogue categorize cater catheterize caulk cause celebrate cement
centralize certify chair challenge champion change channel chaperone charge chart chase chat chauffeur check cherish
chill chop circulate cite clarify classify clean cleanse clear climb clip clock close clothe cluster coach coat code
codify coil collaborate collate collect color colour combat combine comfort command commemorate commence commend
comment commission commit communicate compare compensate compete compile complete comply compose compound compress
compute conceive concentrate conceptualize conclude condense condition conduct confer configure confirm conform
confront connect consent conserve consider consolidate constrain construct consult consume contact contain
containerize contest contextualize continue contract contrast contribute control convene converse convert convey
convict convince cook cool cooperate coordinate cope copy correct correlate correspond corroborate cost counsel count
couple cover craft crate create credential credit crew crop cross cultivate curate curb cure customize cycle damage
dance darn dash date deactivate debate debone debrief debug decide declare decline decode decommission decompose
decorate decouple decrease dedicate dedupe deduplicate defend defer define defuse deglaze degrease dehydrate delegate
delete deliberate delight delineate deliver demo demolish demonstrate denormalize deny depict deploy deposit
depreciate derive describe design designate detail detain detect deter determine develop deviate devise devote
diagnose diagram dial dictate differentiate diffuse digest digitize direct disable disassemble disburse discharge
discipline disclose discontinue discount discover discuss disinfect dismantle dispatch dispense disperse display
dispose dispute disrupt dissect disseminate dissolve distil distill distinguish distribute dive diversify divide
dockerize document dogfood donate double draft drain dramatize dress dribble drill drop drum dry duplicate dust
earmark earn ease edit educate elaborate elect elevate elicit eliminate email embalm embark embed emboss embrace
embroider emphasize employ empower empty emulate enable enact encapsulate enclose encompass encourage encrypt end
endorse enforce engage engineer engrave enhance enjoy enlarge enlist enliven enquire enrich enrol enroll ensure enter
entertain enumerate envision equip eradicate erect escalate escort establish estimate etch evacuate evaluate
evangelize evict evolve examine excavate exceed excel exchange execute exercise exert exfoliate exhibit expand expect
expedite experiment expire explain exploit explore export expose express extend extinguish extract extrapolate
fabricate facilitate farm fast-track fax feature federate fence ferry fertilize fetch field file fill fillet film
filter finalize finance fine-tune finetune finish fire fish fit fix flag flatten float flush focus fold follow forage
force forecast forge form formalize format formulate forward foster foul found frame franchise free frost fry fuel
fulfil fulfill fumigate fund fundraise furnish fuse gain galvanize garden garner garnish gather gauge generalize
generate gift glaze glue govern grade graduate graft grant graph grasp grate graze grease greenlight greet grill grit
groom ground group grout guarantee guard guide halve hammer hand handle harden harmonize harness harvest hatch haul
head heal heat help herd hike hire hoist hook hoover host hotfix house hunt hydrate ice identify illuminate illustrate
image immunize impact implant implement import impose impress improve improvise include incorporate increase increment
incubate index induct influence inform infuse ingest inherit initialize initiate inject innovate inoculate input
inquire inscribe insert insource inspect inspire install instigate institute instruct instrument insulate insure
integrate intensify interact interface internationalize interpret intervene interview introduce intubate invent
inventory invest investigate invigilate invite invoice involve iron irradiate irrigate isolate issue itemize iterate
job join judge juice jump justify kayak kick knead knock label labor labour laminate land landscape launch launder
layer learn lease lecture lengthen lessen level leverage liaise licence license lift lighten limit link lint liquidate
list listen litigate load loan localize locate lock lodge log look loop lower lubricate machine mail maintain man
manage mandate maneuver manipulate manoeuvre manufacture map march marinate mark market marshal mask massage master
match materialize mature maximize measure mechanize mediate medicate memoize memorize mend mention mentor merchandise
merge migrate milk mill mime minify minimize minute mirror miss mitigate mix mobilize mock model moderate modernize
modify modularize moisturize mold monetize monitor moor mop motivate mould mount move mow mulch multiplex multiply
muster name narrate narrow navigate neaten need negotiate net network neutralize nominate normalize notarize note
notice notify number nurse nurture obey object observe obtain occupy offboard offer officiate offload offset oil
onboard open operate operationalize oppose optimize orchestrate order organize orient orientate originate outfit
outline outperform outsource overcharge overhaul overlap overlook oversupply own pace pack package page paginate paint
pair palletize panel parallelize paraphrase parcel pare park parse part participate partition partner pass paste
pasteurize patch patent patrol pave peel peer-review penetration-test pentest perfect perform perm permit persevere
persist personalize persuade petition phase phone photocopy photograph pick picket pickle piece pilot pin pinpoint
pioneer pipe pitch place plan plant plaster plate play plot plough plow pluck plug plumb poach point police
polish poll pollinate pool populate port portray pose position post postpone pot pound pour power practice practise
praise preach predict prep prepare prescribe present preserve preside press pressure-wash pressurize prevail prevent
price prime print prioritize probe proceed process proctor procure produce productionize profile program programme
progress prohibit project project-manage promote prompt pronounce proof propagate propel propose prosecute prospect
protect protest prototype prove provide provision prune publicize publish pull pulse pump punch purchase purge purify
pursue push qualify quantify quarantine quarry quell query question queue quicken quiz quote race raise ram ramp range
rank rate ration rationalize re-architect re-engineer re-platform reach react realize reap rear rearchitect rearrange
reason reassign reassure rebase reboot rebrand rebut recall receipt receive recertify recharge recite reclaim
recognize recommend reconcile reconfigure reconstruct record recover recruit rectify recycle redact redeem redesign
redevelop redirect reduce reengineer refactor refer referee refill refinance refine reflect reform reframe refresh
refrigerate refuel refund refurbish refuse regain register regress regulate rehabilitate rehearse reheat reimburse
reimplement reinforce reinstall reinstate reintegrate reinvigorate reject relate relaunch relay release relieve
relocate remain remediate remember remind remodel remove render renegotiate renew renovate rent reopen reorder
reorganize repackage repair replace replatform replenish replicate reply report reposition repot represent reprice
reprint reproduce reprogram request require requisition reschedule rescue reseal research reseed reserve reshape
reside resize resolve resource respect respond restart restock restore restrain restrict restructure result resurface
resuscitate retail retain retaliate retire retouch retrain retrieve retrofit return reunite reuse revalidate revamp
revegetate reverse reverse-engineer review revise revitalize revive revolutionize reward rewire rework rig rinse ripen
risk rivet roast roll roof rotate round route rub sack saddle safeguard sail salvage sample sanction sand sandbox
sanitize satisfy saute sauté save scaffold scale scan scent schedule scope score scour scout scrape screen screw
script scrub sculpt seal sear search season seat secure seed segment seize select separate sequence serialize serve
service settle shade shadow shampoo shape shard share sharpen shave shelve shepherd shield shift ship shop shorten
shoulder shovel showcase shred shuttle sideline sieve sift sign signal signpost simmer simplify simulate size skate
sketch skim skin slash slaughter slice slow smoke smooth smoothen soak socialize soften solder solicit solidify solve
soothe sort source spackle spare spay spearhead specialize specify spell-check spice splice sponsor spot spray
sprinkle sprout stabilize stack staff stage stake stamp standardize staple start stay steam steer stencil step
sterilize stew stimulate stipulate stir stitch stock stockpile stop store storyboard strain strategize stream
streamline strengthen stress stretch strip strive-for structure study style subcontract subdivide submit subscribe
subtitle succeed suction sue suggest suit sum summarize supervise supplement supply support suppress surface surpass
surprise survey suspend sustain suture swab swap switch sync synchronize syndicate synthesize systematize table
tabulate tackle tag tailor talk tally tame tamp tap tape target taste tattoo tax telephone temper template templatize
tend tender terminate test testify texture thank thatch thaw thicken thin thread threat-model thresh thrive tidy tie
tighten tile till time timebox timetable tip toast toggle toilet tokenize top torque total touch tour tow trace track
trade trademark train transcribe transfer transform transfuse transition translate transmit transplant transport trap
travel trawl treat triage trial trigger trim triple truss trust tuck tune turn tutor tweak type unblock unclog uncover
underpin underscore unify uninstall unite unload unlock unpack unplug unveil upcycle update upgrade upholster upload
upskill urge use usher utilize vacate vaccinate vacuum valet validate value varnish vary ventilate verify vet video
view visit visualize voice volunteer vote waive walk wallpaper warehouse warm warn wash waste watch water waterproof
wax wean weed weigh welcome weld whip whisk whiteboard whitelist whitewash widen winterize wipe wire wireframe witness
woo work worry wrangle wrap x-ray yield zip zone
`;

/** base past participle; a second spelling of a form after a slash is understood when typed, never written. */
export const IRREGULAR_VERBS = `
arise arose arisen
be was been
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned/burnt burned/burnt
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
come came come
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fly flew flown
forecast forecast/forecasted forecast/forecasted
forgo forwent forgone
foresee foresaw foreseen
forget forgot forgotten
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
keep kept kept
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
oversee oversaw overseen
overcome overcame overcome
outsell outsold outsold
outgrow outgrew outgrown
overdeliver overdelivered overdelivered
partake partook partaken
pay paid paid
proofread proofread proofread
prepay prepaid prepaid
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
redraw redrew redrawn
remake remade remade
repay repaid repaid
rerun reran rerun
resell resold resold
reset reset reset
retell retold retold
rethink rethought rethought
rewind rewound rewound
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shear sheared sheared/shorn
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sit sat sat
slide slid slid
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
string strung strung
strive strove/strived striven/strived
sweep swept swept
swim swam swum
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
typeset typeset typeset
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
underwrite underwrote underwritten
uphold upheld upheld
upsell upsold upsold
cross-sell cross-sold cross-sold
troubleshoot troubleshot/troubleshooted troubleshot/troubleshooted
weave wove woven
wear wore worn
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
`;

/** Verbs of two and more syllables that double their last consonant before -ed and -ing everywhere. */
export const DOUBLING_VERBS = `
admit allot begin commit compel confer control debug defer deter distil enrol equip excel forget fulfil embed hotwire input
occur offset omit outfit outrun overlap patrol permit prefer program propel rebut recap refer refit regret remit repot
rerun reset resit retrofit submit transfer transmit transship typeset undercut unplug unwrap upset unzip format
handicap kidnap worship zigzag reshot overrun underpin unpin
`;

/** Verbs that double the l in British spelling only ("modelled"), written with one l in American. */
export const BRITISH_DOUBLING_VERBS = `
cancel channel chisel counsel dial duel enamel equal fuel funnel grovel initial jewel label level libel marshal
marvel model panel parcel pedal pencil quarrel refuel remodel signal snorkel spiral stencil tingle total towel travel
tunnel unravel threat-model trial
`;

/** Verbs of one word written as two: the second is the one that inflects. */
export const COMPOUND_VERBS = `
load test, unit test, smoke test, stress test, user test, field test, beta test, soak test, pen test, security test,
penetration test, usability test, performance test, regression test, test drive, threat model, lazy load, cross train,
cross check, cross sell, cross reference, double check, spot check, fact check, quality check, safety check, spell check,
background check, peer review, code review, fine tune, hand deliver, hand craft, hand make, hand feed, deep clean,
dry clean, spring clean, steam clean, pressure wash, jet wash, power wash, hot fix, white label, price match,
vacuum pack, proof read, mystery shop, project manage, stage manage, case manage, event manage, line manage, product manage,
performance manage, bulk load, hard code, soft launch, fast track, cold call, copy edit, sub edit, ghost write,
mass produce, pair program, reverse engineer, time box, trouble shoot, fund raise, net work, baby sit, dog walk,
web scrape, data mine, job shadow, work shadow, role play, crowd source, in source, out source, up sell, up skill,
re design, re write, co ordinate, over see, hand over, flat pack, batch cook, batch process, stock take, order pick
`;

/** Verb and particle typed as one word where the verb is meant: "setup servers". */
export const FUSED_VERBS = `
setup set up
rollout roll out
followup follow up
backup back up
cleanup clean up
startup start up
shutdown shut down
signoff sign off
handoff hand off
handover hand over
lookup look up
checkin check in
checkout check out
markup mark up
buildout build out
breakdown break down
workout work out
layout lay out
takeover take over
login log in
phaseout phase out
scaleup scale up
rampup ramp up
writeup write up
`;
