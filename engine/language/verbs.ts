/**
 * The verbs that lead lines about work, in every occupation, as data to read and to add to.
 * Spellings in -ize stand for their -ise twins too, and a verb stands for its repetition ("arrange" for "rearrange"):
 * `lexicon.ts` adds those.
 */

/**
 * Verbs whose forms follow the rules in `inflect.ts`, and that are nothing else: those that are nouns or adjectives too
 * stand in `homographs.ts` alone.
 */
export const REGULAR_VERBS = `
sterilize fertilize immunize digitize catheterize nebulize dehorn delouse deworm castrate eviscerate winnow tweeze macerate gild
microchip whittle flay rectify siphon disinfest decant dechlorinate declutter defrost deglaze delist descale
abort absorb accelerate accept accommodate accompany accomplish accredit achieve acknowledge acquire act activate
adapt add adhere adjudicate adjust administer admit adopt advertise advise advocate affix agree aim airlift align
allocate allot allow alter amass amend analyse analyze anchor animate anneal annex annotate announce anticipate appeal
appear apply appoint appraise apprehend approve arbitrate architect archive arrange arrive articulate ascertain ask
assay assemble assert assess assign assist assure attach attain attend attest attract augment authenticate author
automate avoid await bait bale bandage bartend baste bathe blanch bleach bolster bookkeep bootstrap bounce brace
brainstorm braise brighten broaden broker browse buff bulldoze burnish bypass calculate calibrate calm calve cancel
cannulate canvass carpet carry carve cater caulk celebrate challenge chaperone chauffeur chop circulate circumvent
cite clamp cleanse clothe coax collaborate collate collect combine commence commend commentate commit communicate
compare compel compensate compete compile complement comply compose compost compress compute conceive concentrate
conclude condense conduct confer configure confirm confiscate conform congratulate connect consent conserve consider
consolidate constrain construct consult consume contain contest continue contribute convene converse convert convey
convict convince cooperate coordinate cope correlate correspond corroborate countersign create credential cremate
crimp crochet crush cull cultivate curate curl curtail darn deactivate debit debone debrief debug decant decide
declare decode decommission decompose decorate decouple dedicate deduct dedupe deduplicate deepen defend defer define
defraud defrost defuse deglaze degrade degrease dehydrate deice delete deliberate deliver demolish demonstrate deny
depict deploy deport depose depreciate derive descale describe designate destroy detach detain detect deter determine
develop devise diagnose dial dictate differentiate diffuse digest dilute disable disassemble disbud disburse
discipline disclose disconnect discontinue discover discuss disembark disinfect dislodge dismantle dismiss dispense
disperse dispose disrupt dissect disseminate dissolve distil distill distinguish distribute dive divert divide dogfood
donate downgrade downsize drag drape dredge dribble drip dub dump duplicate dye earmark earn ease educate eject
elaborate elect elevate elicit eliminate embalm embark embed embellish emboss embroider emcee employ empower emulate
enable enact encapsulate enclose encode encounter encourage encrypt endorse enforce engage engrave enhance enjoy
enlarge enlist enquire enrich enrol enroll ensure enter entertain entice entrust enumerate envision equip eradicate
erase erect escalate establish etch evacuate evaluate evict evoke evolve examine excavate exceed excel excise exclude
execute exfoliate expand expedite expel explain exploit explore expose express extend exterminate extinguish extract
extradite extrapolate extrude fabricate facilitate fast-track fasten ferment ferry fetch fill fine-tune finetune
flatten flip float follow forage formulate foster found frank freelance freshen frisk fulfil fulfill fumigate
fundraise furnish gain garner garnish gather generate glean govern grab graduate graft grapple grate grease greenlight
greet grit groom guarantee gut hack halve handcraft handpick harden hatch heal hem hinder hitch hoe hoist hone hoover
hose hotfix hydrate ideate illuminate illustrate imagine immerse impart implement impose impound impress improve
improvise incinerate include incorporate incubate incur indicate induct infer inflate inform infuse ingest inherit
inhibit initiate inject innovate inoculate inquire inscribe insource inspect inspire install instigate instil
institute instruct instrument insulate insure integrate interact intercept interpret interrogate intervene introduce
intubate invalidate invent invest investigate invigilate invite involve irradiate irrigate isolate iterate join jot
kayak knead knit knock lace lacquer laminate launder layer leaflet lengthen lessen leverage liaise liberate lick
lighten lint liquidate listen litigate lobby locate look loosen lop lubricate maintain manage mandate maneuver
manipulate manoeuvre manufacture marinate mash mediate medicate mend mention merge mic migrate mince mingle mint
mitigate moderate modulate moisten moor mop motivate mow muck multiplex multiply muster narrate navigate neaten
negotiate nominate notarize nudge nurture obey observe obtain offboard officiate offload onboard onshore operate oppose
optimize orchestrate organize orient originate outperform outsource overhaul overlap overlay overlook pad paddle
paginate palletize sanitize deburr palpate paraphrase parboil pare parse participate partition pass pawn peel peer-review peg penetrate
penetration-test pentest perforate perform persuade petition photocopy pierce pinch pinpoint pioneer pipette pivot
plait plane pledge plough plow pluck plumb poach pollinate populate pose postpone pour practise preach precept predict prepare
prescribe preserve preside pressure-wash prevent prime prioritize proceed proctor procure prohibit project-manage
pronounce propagate propose prosecute protect prove provide provision prune pry publish puncture punish pursue quilt
rake re-architect re-engineer re-platform reap rebase reboot rebut receive reclaim recommend reconcile redact redeem
redline reduce refactor refer referee refine reflect refrigerate refurbish regulate rehabilitate rehearse reimburse
reinforce reinstate reinvigorate reject relate relieve rely remind render renew renovate repel replatform replenish
replicate repot repurpose require requisition rescind resist respond restrict resume resuscitate retain retire retouch
retract retrieve retrofit reunite reuse revamp reveal revegetate reverse-engineer revert revise revive revoke revolve
rightsize rinse rip ripen rub safeguard sandbox saute sauté save savour scaffold scald scatter scour scramble scrap
scrape screed scribe scroll scrub sculpt sear sedate segregate seize select serve settle sever shampoo shard sharpen
shave shelve shepherd shim shoe shorten shortlist showcase shred shuck shuffle shunt sideline sieve sift signpost
simmer simulate skewer skim slaughter slot sluice smelt smoothen smuggle snap sniff snip soften solicit solve soothe
spackle spar spay spearhead spell-check splint sponge spur squash squeeze staple starch stash stay steep steer stencil
stimulate stipulate stir stockpile stoke storyboard stow straighten strain strap streamline strengthen stretch strim
stub subcontract subdivide submit subpoena subscribe subtitle subtract succeed sue suffer suggest summon supervise
suppress surpass suspend sustain suture sweeten syndicate tabulate tack tailor talk tamp taper tarmac tattoo telephone
tempt tend terminate tether thank thaw thicken threat-model threaten thresh thrive throttle tick tighten tilt timebox
timetable tint tolerate toss toughen transact transcribe transform transfuse translate transmit transpose trek trench
trowel try tuck tweak umpire unblock unbolt unjam untangle unearth unseal unstrap unclip unclog uncover undermine underpin unfold unify uninstall unite
unload unlock unpack unpick unplug unravel unroll unscrew unveil unwrap upcycle upholster upload uproot upskill urge
vacate vaccinate vacuum validate varnish vary vend ventilate vet veto vlog void vouch wade wager wait waive wallpaper
warn wash waterproof weaken wean precept weed weigh weld whip whisk whiteboard whitelist whiten whitewash widen wield winch
wipe worry wrangle wrestle yield
`;

/** base past participle; a second spelling of a form after a slash is understood when typed, never written. */
export const IRREGULAR_VERBS = `
be was been
babysit babysat babysat
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
offset offset offset
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
sublet sublet sublet
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
underpin unpin babysit
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
