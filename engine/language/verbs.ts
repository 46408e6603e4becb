/**
 * The verbs that lead lines about work, in every occupation, as data to read and to add to.
 * Spellings in -ize stand for their -ise twins too (`lexicon.ts` adds those).
 */

/** Verbs whose forms follow the rules in `inflect.ts`. One list, alphabetical within a letter. */
export const REGULAR_VERBS = `
accelerate accept access accommodate accompany accomplish account accredit achieve acknowledge acquire act activate
adapt add address adhere adjudicate adjust administer adopt advance advertise advise advocate agree aid aim align
allocate allow amend analyse analyze anchor animate annotate announce answer anticipate appear apply appoint
appraise apprehend approach approve arbitrate architect archive arrange arrest arrive articulate assay assemble
assert assess assign assist assure attach attain attempt attend attract audit augment author automate award backfill
backport bag bake balance bandage bank bartend batch bathe benchmark benefit bill blanch blend block bolster book
bookkeep boost bootstrap bottle bounce box brace brainstorm brand breed brew brief brighten broaden broker browse
brush budget butcher cache calculate calibrate call calm campaign cancel canvass capture care carpet carry cart
carve cash catalog catalogue cater caulk cause celebrate cement chair challenge champion change channel chaperone
charge chart chase chauffeur check chop circulate cite clean cleanse clear climb close cluster coach coat code
collaborate collate collect color colour combine comfort command commence comment commission commit communicate
compare compensate compete compile complete comply compose compound compress compute conceive condition conduct
confer configure confirm conform connect consent conserve consolidate construct consult consume contact contest
continue contract contrast contribute control convene convert convey convince cook cool cooperate coordinate cope
copy correct correlate correspond corroborate cost counsel count couple cover craft create credit cultivate curate
cure deactivate debate debrief debug decide declare decline decode decommission decompose decorate decouple decrease
dedicate dedupe deduplicate defend defer define degrease dehydrate delegate delete deliberate deliver demo demolish
demonstrate deploy deposit depreciate derive describe design designate detail detain detect deter determine develop
devise diagnose diagram dictate diffuse digest direct disable disassemble disburse discharge discipline disclose
discontinue discount discover discuss disinfect dismantle dispatch dispense display dispose dispute dissect
disseminate distribute dive divide document donate double draft drain dress drill drop dry duplicate dust earn edit
educate elect elevate eliminate email embark embed embroider employ empower empty enable enact enclose encourage
encrypt end endorse enforce engage engineer engrave enhance enquire enrich enrol enroll ensure enter entertain equip
erect escalate escort establish estimate evacuate evaluate examine excavate exceed excel exchange execute exercise
exhibit expand expedite experiment explain exploit explore export expose express extend extinguish extract fabricate
facilitate farm fast-track fax feature fetch field file fill film filter finance fine-tune finetune finish fire fish
fit fix flag flatten focus fold follow forage forecast form format formulate forward foster found franchise fuel
fulfil fulfill fumigate fund fundraise furnish gain garden garnish gather gauge generate govern grade graduate graft
grant graph grease greenlight greet grill grit groom ground group guarantee guard guide hammer hand handle harden
harvest hatch haul head heat help hire hoist hoover host hotfix house illuminate illustrate image impact implant
implement import improve improvise include incorporate increase incubate index induct influence inform infuse ingest
initiate inject innovate inoculate input inquire insert insource inspect inspire install instigate institute
instruct instrument insulate insure integrate interact interface interpret intervene interview introduce intubate
invent inventory invest investigate invigilate invite invoice involve iron irrigate isolate issue iterate job join
judge knead label laminate land landscape launch launder layer learn lease lecture lengthen lessen level leverage
liaise licence license lift lighten limit link lint list listen litigate load loan locate lodge log look lower
lubricate machine mail maintain manage manipulate manoeuvre manufacture map marinate mark market marshal massage
master match measure mediate medicate mend mention mentor merchandise merge migrate milk mill minute mitigate mix
mock model moderate monitor mop motivate mount move mow multiply name narrow navigate negotiate network nominate
note nurse nurture object observe obtain offboard offer officiate offload oil onboard open operate optimize
orchestrate order organize orient originate outfit outline outperform outsource overhaul overlook own pack package
paginate paint pair panel parcel park parse part participate partition partner pass paste patch patent patrol
peer-review penetration-test pentest perfect perform permit persuade petition phone photocopy photograph pick picket
pickle pilot pinpoint pioneer pitch place plan plant plaster plate play plough plumb poach point police polish poll
pollinate pool populate port position post postpone pot pour practice practise predict prep prepare prescribe
present preserve preside press pressure-wash prevent price prime print prioritize probe proceed process proctor
procure produce profile program programme progress prohibit project project-manage promote proof propose prosecute
prospect protect prototype prove provide provision prune publish pull pump purchase pursue push query question queue
quiz quote race raise rank rate ration re-architect re-engineer re-platform reach react rear rearchitect rearrange
reassign reassure rebase reboot rebrand receipt receive recharge recommend reconcile reconfigure reconstruct record
recover recruit recycle redact redesign redevelop redirect reduce reengineer refactor refer referee refill refinance
refine reflect reform reframe refresh refund refurbish refuse register regulate rehabilitate rehearse reimburse
reimplement reinforce reinstall reinstate reintegrate reinvigorate reject relaunch relay release relieve relocate
remediate remind remodel remove render renegotiate renew renovate rent reopen reorder repair replace replatform
replenish replicate reply report reposition represent reprice reprint reproduce reprogram request require
requisition reschedule rescue research reserve reshape resolve resource respond restart restock restore restructure
result resuscitate retail retain retire retouch retrain retrieve retrofit return reunite reuse revalidate revamp
reverse reverse-engineer review revise revive rewire rework rig risk roast roll roof rotate route safeguard sample
sand sandbox saute sauté save scaffold scale scan scent schedule scope score scout scrape screen screw script scrub
sculpt seal sear search season secure seed segment select separate sequence serve service settle shadow shampoo
shape shard share sharpen shave shelve shepherd shift ship shop shorten shovel showcase shred shuttle sign signal
signpost simmer simulate sketch slash slice solder solicit solve soothe sort source spay spearhead spell-check spice
sponsor spray stack staff stage staple start stay steam steer stencil step stimulate stitch stock stockpile stop
store storyboard stream streamline strengthen strip structure study style subcontract subdivide submit subscribe
subtitle succeed suggest supervise supplement supply support surpass survey suspend sustain suture swab switch sync
syndicate tabulate tackle tag tailor talk tally target taste tattoo tax template tend tender terminate test thaw
threat-model tidy tie tile till timebox timetable toilet tour tow trace track trade train transcribe transfer
transform transfuse transition translate transmit transplant transport travel treat triage trial trigger trim triple
tune turn tutor tweak type unblock unclog uncover unify uninstall unload unlock unpack unplug update upgrade
upholster upload upskill use vaccinate vacuum valet validate value varnish ventilate vet video view visit volunteer
walk wallpaper warehouse wash watch water waterproof wax weed weigh welcome weld whiteboard whitelist widen wipe
wire wireframe witness work wrap x-ray zone
`;

/** base past participle; a second spelling of a form after a slash is understood when typed, never written. */
export const IRREGULAR_VERBS = `
be was been
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent bent
bid bid bid
bind bound bound
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
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fly flew flown
forecast forecast/forecasted forecast/forecasted
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
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lose lost lost
make made made
meet met met
oversee oversaw overseen
overcome overcame overcome
outsell outsold outsold
pay paid paid
proofread proofread proofread
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
repay repaid repaid
rerun reran rerun
reset reset reset
rethink rethought rethought
rewrite rewrote rewritten
ride rode ridden
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
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sit sat sat
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
strike struck struck
strive strove/strived striven/strived
sweep swept swept
swim swam swum
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
typeset typeset typeset
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
withdraw withdrew withdrawn
withhold withheld withheld
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
