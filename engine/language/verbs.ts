/**
 * The verbs that lead lines about work, in every occupation, as data to read and to add to.
 * Spellings in -ize stand for their -ise twins too, and a verb stands for its repetition ("arrange" for "rearrange"):
 * `lexicon.ts` adds those.
 */

/** Verbs whose forms follow the rules in `inflect.ts`. One list, alphabetical within a letter. */
export const REGULAR_VERBS = `
abort absorb accelerate accept access accommodate accompany accomplish account accredit achieve acknowledge acquire
act activate adapt add address adhere adjudicate adjust administer admit adopt advance advertise advise advocate affix
agree aid aim airlift alert align allocate allot allow alter amass amend analyse analyze anchor animate anneal annex
annotate announce answer anticipate appeal appear apply appoint appraise apprehend approach approve arbitrate
architect archive arrange arrest arrive articulate ascertain ask assay assemble assert assess assign assist assure
attach attain attempt attend attest attract audit augment authenticate author automate avoid await award back backfill
backport bag bait bake balance bale bandage bank bargain bartend baste batch bathe benchmark benefit bike bill blanch
bleach blend block blog board boil bolster bolt book bookkeep boost bootstrap bottle bounce box brace brainstorm
braise brand brew brief brighten broaden broker browse brush budget buff bulldoze bundle burnish bus butcher button
bypass cache calculate calibrate call calm calve campaign cancel cannulate canvass captain caption capture care carpet
carry cart carve cash catalog catalogue cater caulk cause celebrate cement chair challenge champion change channel
chaperone charge chart chase chat chauffeur check chill chop circulate circumvent cite claim clamp clean cleanse clear
climb clip clock close clothe cluster coach coat coax code coil collaborate collate collect color colour combat
combine comfort command commence commend comment commentate commission commit communicate compare compel compensate
compete compile complement complete comply compose compost compound compress compute conceive concentrate conclude
condense condition conduct confer configure confirm confiscate conform congratulate connect consent conserve consider
consolidate constrain construct consult consume contact contain contest continue contract contrast contribute control
convene converse convert convey convict convince cook cool cooperate coordinate cope copy correct correlate correspond
corroborate cost counsel count countersign couple cover craft crate create credential credit cremate crew crimp
crochet crop cross crush cull cultivate curate curb cure curl curtail cycle damage dance darn dash date deactivate
debate debit debone debrief debug decant decide declare decline decode decommission decompose decorate decouple
decrease dedicate deduct dedupe deduplicate deepen defend defer define defraud defrost defuse deglaze degrade degrease
dehydrate deice delay delegate delete deliberate deliver demand demo demolish demonstrate deny depict deploy deport
depose deposit depreciate derive descale describe design designate destroy detach detail detain detect deter determine
develop devise diagnose diagram dial dictate differentiate diffuse digest dilute dip direct disable disassemble disbud
disburse discharge discipline disclose disconnect discontinue discount discover discuss disembark disinfect dislodge
dismantle dismiss dispatch dispense disperse display dispose dispute disrupt dissect disseminate dissolve distil
distill distinguish distribute dive divert divide dock document dogfood donate dose double downgrade download downsize
draft drag drain drape dredge dress dribble drill drip drop drum dry dub dump duplicate dust dye earmark earn ease
edit educate eject elaborate elect elevate elicit eliminate email embalm embark embed embellish emboss embroider emcee
employ empower empty emulate enable enact encapsulate enclose encode encounter encourage encrypt end endorse enforce
engage engineer engrave enhance enjoy enlarge enlist enquire enrich enrol enroll ensure enter entertain entice entrust
enumerate envision equip eradicate erase erect escalate escort establish estimate etch evacuate evaluate evict evoke
evolve examine excavate exceed excel exchange excise exclude execute exercise exfoliate exhibit expand expedite expel
experiment explain exploit explore export expose express extend exterminate extinguish extract extradite extrapolate
extrude fabricate face facilitate farm fast-track fasten fax feature fence ferment ferry fetch field file fill fillet
film filter finance fine-tune finetune finish fire fish fit fix flag flatten flip float flood flush focus fold follow
forage forge form format formulate forward foster found frame franchise frank free freelance freshen frisk fry fuel
fulfil fulfill fumigate fund fundraise furnish fuse gain garden garner garnish gather gauge generate glaze glean glue
govern grab grade graduate graft grant graph grapple grate graze grease greenlight greet grill grit groom ground group
grout guarantee guard guide gut hack halve hammer hand handcraft handle handpick harden harness harvest hatch haul
head heal heat help hem herd hike hinder hire hitch hoe hoist hone hook hoover hose host hotfix house hunt hydrate ice
ideate illuminate illustrate image imagine immerse impact impart implant implement import impose impound impress
improve improvise incinerate include incorporate increase incubate incur index indicate induct infer inflate influence
inform infuse ingest inherit inhibit initiate inject innovate inoculate input inquire inscribe insert insource inspect
inspire install instigate instil institute instruct instrument insulate insure integrate interact intercept interface
interpret interrogate intervene interview introduce intubate invalidate invent inventory invest investigate invigilate
invite invoice involve iron irradiate irrigate isolate issue iterate jack jet job join jot judge juice jump kayak kick
knead knit knock label labor labour lace lacquer laminate land landscape launch launder layer leaflet lease lecture
lengthen lessen level leverage liaise liberate licence license lick lift lighten limit link lint liquidate list listen
litigate load loan lobby locate lock lodge log look loop loosen lop lower lubricate machine mail maintain man manage
mandate maneuver manipulate manoeuvre manufacture map march marinate mark market marshal mash mask massage master
match measure mediate medicate mend mention mentor merchandise merge mic migrate milk mill mince mingle mint minute
mirror mitigate mix mock model moderate modulate moisten mold monitor moor mop motivate mould mount move mow muck
mulch multiplex multiply muster nail name narrate narrow navigate neaten negotiate net network nominate notarize note
nudge number nurse nurture object observe obtain offboard offer officiate offload oil onboard onshore open operate
oppose optimize orchestrate order organize orient originate outfit outline outperform outsource overhaul overlap
overlay overlook own pace pack package pad paddle page paginate paint pair palpate panel paraphrase parboil parcel
pare park parse part participate partition partner pass paste patch patent patrol pave pawn peel peer-review peg pen
penetrate penetration-test pentest perfect perforate perform perm permit persuade petition phone photocopy photograph
pick picket pickle piece pierce pilot pin pinch pinpoint pioneer pipe pipette pitch pivot place plait plan plane plant
plaster plate play pledge plot plough plow pluck plug plumb poach point police polish poll pollinate pool populate
port portion pose position post postpone pot pound pour power practice practise preach predict prep prepare prescribe
present preserve preside press pressure-wash prevent preview price prime print prioritize probe proceed process
proctor procure produce profile program programme progress prohibit project project-manage promote prompt pronounce
proof propagate propose prosecute prospect protect protest prototype prove provide provision prune pry publish pull
pulse pump punch puncture punish purchase purge pursue push quarantine quarry query question queue quilt quiz quote
race raid raise rake rally ramp range rank rate ration re-architect re-engineer re-platform reach react reap rear
rebase reboot rebut receipt receive reclaim recommend reconcile record recruit redact redeem redline reduce refactor
refer referee refine reflect refresh refrigerate refurbish register regulate rehabilitate rehearse reimburse reinforce
reinstate reinvigorate reject relate relay relieve rely remind render renew renovate rent repel replatform replenish
replicate reply repot repurpose request require requisition rescind rescue resist respond restrict result resume
resuscitate retail retain retire retouch retract retrieve retrofit reunite reuse revamp reveal revegetate reverse
reverse-engineer revert revise revive revoke revolve reward rig rightsize rinse rip ripen risk rivet roast roll roof
roster rotate round route rub sack saddle safeguard sail salvage sample sanction sand sandbox saute sauté save savour
scaffold scald scale scan scatter scent schedule scope score scour scout scramble scrap scrape screed screen screw
scribe script scroll scrub sculpt seal sear search season seat secure sedate seed segment segregate seize select
separate sequence serve service settle sever shade shadow shampoo shape shard share sharpen shave shelve shepherd
shield shift shim ship shoe shop shorten shortlist shoulder shovel showcase shred shuck shuffle shunt shuttle sideline
sieve sift sign signal signpost simmer simulate size skate sketch skewer skim skin skip slash slaughter slice slot
slow sluice smelt smoke smooth smoothen smuggle snap sniff snip soak soften solder solicit solve soothe sort source
spackle spar spare spay spearhead spell-check spice splash splice splint sponge sponsor spot spray sprinkle sprout
spur squash squeeze stack staff stage stain stake stamp staple starch start stash stay steam steep steer stencil step
stew steward stimulate stipulate stir stitch stock stockpile stoke stop store storyboard stow straighten strain strap
stream streamline strengthen stress stretch strim strip structure stub study stuff style sub subcontract subdivide
submit subpoena subscribe subtitle subtract succeed suction sue suffer suggest summon supervise supplement supply
support suppress surface surpass survey suspend sustain suture swab swap sweeten switch sync syndicate table tabulate
tack tackle tag tailor talk tally tamp tap tape taper target tarmac taste tattoo tax telephone template tempt tend
tender terminate test tether texture thank thatch thaw thicken thin thread threat-model threaten thresh thrive
throttle tick tidy tie tighten tile till tilt time timebox timetable tint tip toast toggle tolerate top torque toss
toughen tour tow trace track trade trademark train transact transcribe transfer transform transfuse transition
translate transmit transplant transport transpose trap travel trawl treat trek trench triage trial trigger trim triple
trowel truss trust try tuck tune turn tutor tweak twist type umpire unblock unbolt unclip unclog uncover undermine
underpin unfold unify uninstall unite unload unlock unpack unpick unplug unravel unroll unscrew unveil unwrap upcycle
update upgrade upholster upload uproot upskill urge use usher vacate vaccinate vacuum valet validate value varnish
vary vend ventilate vet veto video view visit vlog void volunteer vote vouch wade wager wait waive walk wallpaper
warehouse warm warn wash waste watch water waterproof wax weaken wean weed weigh welcome weld whip whisk whiteboard
whitelist whiten whitewash widen wield winch wipe wire wireframe witness work worry wrangle wrap wrestle x-ray yield
zip zone
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
