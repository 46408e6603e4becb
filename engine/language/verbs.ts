/**
 * The verbs that lead lines about work, in every occupation, as data to read and to add to.
 * Spellings in -ize stand for their -ise twins too, and a verb stands for its repetition ("arrange" for "rearrange"):
 * `lexicon.ts` adds those.
 */

/** Verbs whose forms follow the rules in `inflect.ts`. One list, alphabetical within a letter. */
export const REGULAR_VERBS = `
absorb accelerate accept access accommodate accompany accomplish account accredit achieve acknowledge acquire act
activate adapt add address adhere adjudicate adjust administer admit adopt advance advertise advise advocate affix
agree aid aim airlift alert align allocate allot allow alter amend analyse analyze anchor animate annotate announce
answer anticipate appeal appear apply appoint appraise apprehend approach approve arbitrate architect archive arrange
arrest arrive articulate ask assay assemble assert assess assign assist assure attach attain attempt attend attest
attract audit augment authenticate author automate avoid await award back backfill backport bag bake balance bale
bandage bank bargain bartend batch bathe benchmark benefit bike bill blanch bleach blend block blog board boil bolster
bolt book bookkeep boost bootstrap bottle bounce box brace brainstorm braise brand breed brew brief brighten broaden
broker browse brush budget buff bundle burnish bus butcher button cache calculate calibrate call calm campaign cancel
canvass captain capture care carpet carry cart carve cash catalog catalogue cater caulk cause celebrate cement chair
challenge champion change channel chaperone charge chart chase chat chauffeur check chill chop circulate cite clamp
clean cleanse clear climb clip clock close clothe cluster coach coat code coil collaborate collate collect color
colour combat combine comfort command commence comment commentate commission commit communicate compare compensate
compete compile complete comply compose compost compound compress compute conceive condense condition conduct confer
configure confirm conform connect consent conserve consolidate constrain construct consult consume contact contain
contest continue contract contrast contribute control convene converse convert convey convict convince cook cool
cooperate coordinate cope copy correct correlate correspond corroborate cost counsel count countersign couple cover
craft crate create credential credit crew crochet crop cross cull cultivate curate curb cure cycle damage dance darn
dash date deactivate debate debone debrief debug decant decide declare decline decode decommission decompose decorate
decouple decrease dedicate dedupe deduplicate defend defer define defrost defuse deglaze degrease dehydrate deice
delegate delete deliberate deliver demo demolish demonstrate deploy depose deposit depreciate derive descale describe
design designate detail detain detect deter determine develop devise diagnose diagram dial dictate differentiate
diffuse digest dilute direct disable disassemble disburse discharge discipline disclose discontinue discount discover
discuss disembark disinfect dismantle dispatch dispense disperse display dispose dispute dissect disseminate dissolve
distil distill distribute dive divide dock document dogfood donate double draft drain dredge dress dribble drill drop
drum dry dub dump duplicate dust earmark earn ease edit educate elect elevate elicit eliminate email embalm embark
embed emboss embroider emcee employ empower empty emulate enable enact enclose encourage encrypt end endorse enforce
engage engineer engrave enhance enlarge enlist enquire enrich enrol enroll ensure enter entertain equip erect escalate
escort establish estimate etch evacuate evaluate evict examine excavate exceed excel exchange excise exclude execute
exercise exfoliate exhibit expand expedite expel experiment explain exploit explore export expose express extend
extinguish extract extrapolate fabricate facilitate farm fast-track fasten fax feature fence ferry fetch field file
fill fillet film filter finance fine-tune finetune finish fire fish fit fix flag flatten flush focus fold follow
forage forecast forge form format formulate forward foster found frame franchise frank free freelance freshen fry fuel
fulfil fulfill fumigate fund fundraise furnish fuse gain garden garner garnish gather gauge generate gift glaze glean
glue govern grade graduate graft grant graph grate graze grease greenlight greet grill grit groom ground group grout
guarantee guard guide gut hack halve hammer hand handle harden harness harvest hatch haul head heal heat help hem herd
hike hire hitch hoe hoist hone hook hoover hose host hotfix house hunt hydrate ice ideate illuminate illustrate image
impact impart implant implement import impose improve improvise include incorporate increase incubate index induct
infer inflate influence inform infuse ingest inherit initiate inject innovate inoculate input inquire inscribe insert
insource inspect inspire install instigate instil institute instruct instrument insulate insure integrate interact
intercept interface interpret interrogate intervene interview introduce intubate invalidate invent inventory invest
investigate invigilate invite invoice involve iron irradiate irrigate isolate issue iterate job join jot judge juice
kayak kick knead knit knock label labor labour lacquer laminate land landscape launch launder layer leaflet learn
lease lecture lengthen lessen level leverage liaise liberate licence license lift lighten limit link lint liquidate
list listen litigate load loan lobby locate lock lodge log look loop loosen lop lower lubricate machine mail maintain
man manage mandate maneuver manipulate manoeuvre manufacture map march marinate mark market marshal mash mask massage
master match measure mediate medicate mend mention mentor merchandise merge mic migrate milk mill mince mingle minute
mirror mitigate mix mock model moderate mold monitor moor mop motivate mould mount move mow muck mulch multiplex
multiply muster nail name narrate narrow navigate neaten negotiate net network nominate notarize note nudge number
nurse nurture object observe obtain offboard offer officiate offload oil onboard onshore open operate optimize
orchestrate order organize orient originate outfit outline outperform outsource overhaul overlap overlook own pace
pack package paddle page paginate paint pair panel paraphrase parcel pare park parse part participate partition
partner pass paste patch patent patrol pave peel peer-review pen penetration-test pentest perfect perforate perform
perm permit persuade petition phone photocopy photograph pick picket pickle piece pilot pin pinpoint pioneer pipe
pipette pitch place plan plant plaster plate play plot plough plow pluck plug plumb poach point police polish poll
pollinate pool populate port position post postpone pot pound pour power practice practise preach predict prep prepare
prescribe present preserve preside press pressure-wash prevent price prime print prioritize probe proceed process
proctor procure produce profile program programme progress prohibit project project-manage promote prompt proof
propagate propose prosecute prospect protect protest prototype prove provide provision prune pry publish pull pulse
pump puncture purchase purge pursue push quarantine quarry query question queue quilt quiz quote race raise rake ramp
range rank rate ration re-architect re-engineer re-platform reach react reap rear rebase reboot rebut receipt receive
reclaim recommend reconcile record recruit redact redeem redline reduce refactor refer referee refine reflect refresh
refrigerate refurbish register regulate rehabilitate rehearse reimburse reinforce reinstate reinvigorate reject relay
relieve remind render renew renovate rent replatform replenish replicate reply repot repurpose request require
requisition rescind rescue respond restrict result resuscitate retail retain retire retouch retrieve retrofit reunite
reuse revamp revegetate reverse reverse-engineer revise revive revoke reward rig rightsize rinse ripen risk rivet
roast roll roof rotate round route rub sack saddle safeguard sail salvage sample sanction sand sandbox saute sauté
save scaffold scale scan scatter scent schedule scope score scour scout scrape screen screw scribe script scrub sculpt
seal sear search season seat secure sedate seed segment segregate seize select separate sequence serve service settle
shade shadow shampoo shape shard share sharpen shave shelve shepherd shield shift ship shop shorten shortlist shoulder
shovel showcase shred shuck shunt shuttle sideline sieve sift sign signal signpost simmer simulate size skate sketch
skewer skim skin skip slash slaughter slice slot slow sluice smoke smooth smoothen snip soak soften solder solicit
solve soothe sort source spackle spar spare spay spearhead spell-check spice splice sponsor spot spray sprinkle sprout
squeeze stack staff stage stain stake stamp staple starch start stay steam steer stencil step stew steward stimulate
stir stitch stock stockpile stop store storyboard stow straighten strain strap stream streamline strengthen stress
stretch strim strip structure study style sub subcontract subdivide submit subscribe subtitle succeed suction suggest
summon supervise supplement supply support suppress surface surpass survey suspend sustain suture swab swap switch
sync syndicate table tabulate tack tackle tag tailor talk tally tamp tap tape target tarmac taste tattoo tax telephone
template tend tender terminate test tether texture thank thatch thaw thicken thin thread threat-model thresh thrive
tick tidy tie tighten tile till tilt time timebox timetable tint tip toast toggle top torque toss tour tow trace track
trade trademark train transact transcribe transfer transform transfuse transition translate transmit transplant
transport transpose trap travel trawl treat trek triage trial trigger trim triple truss trust tuck tune turn tutor
tweak type unblock unbolt unclip unclog uncover unify uninstall unload unlock unpack unplug unscrew unveil unwrap
upcycle update upgrade upholster upload uproot upskill use usher vaccinate vacuum valet validate value varnish vary
vend ventilate vet video view visit vlog volunteer vote vouch wade wager waive walk wallpaper warehouse warm warn wash
waste watch water waterproof wax wean weed weigh welcome weld whip whisk whiteboard whitelist whitewash widen winch
wipe wire wireframe witness work wrangle wrap wrestle x-ray yield zip zone
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
cross-sell cross-sold cross-sold
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
meet met met
outsell outsold outsold
overcome overcame overcome
oversee oversaw overseen
pay paid paid
prepay prepaid prepaid
proofread proofread proofread
put put put
quit quit quit
read read read
redo redid redone
repay repaid repaid
rerun reran rerun
reset reset reset
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
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sit sat sat
slide slid slid
sling slung slung
slit slit slit
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
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
troubleshoot troubleshot/troubleshooted troubleshot/troubleshooted
typeset typeset typeset
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unwind unwound unwound
uphold upheld upheld
upsell upsold upsold
wake woke woken
wear wore worn
weave wove woven
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Verbs of two and more syllables that double their last consonant before -ed and -ing everywhere. */
export const DOUBLING_VERBS = `
admit allot begin commit compel confer control debug defer deter distil enrol equip excel forget fulfil embed hotwire
input occur offset omit outfit outrun overlap patrol permit prefer program propel repel resit retrofit submit transfer
transmit transship typeset undercut unplug unwrap upset unzip format handicap kidnap worship zigzag reshot overrun
underpin unpin
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
re design, re write, co ordinate, over see, flat pack, batch cook, batch process, stock take, order pick, pressure test, spray paint, hand wash, live stream, cross dock
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
