/**
 * Nouns as note style uses them in the singular, by what a job has of them. Read by the rules that tell a note by a
 * verb and by those that supply articles; add to them freely, in the singular.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Things of which a job that names them has many, so that "bill checking" is checking bills. */
export const MANY = set(`
date history mismatch salary camp party hall hem combine bean bread-roll requisition harvester birthday-party paper abstract abuse-report accident acquisition ad advert advertisement agreement aircraft alarm alert allergen allocation
allotment allowance amendment angle animal anomaly answer appeal appliance application appointment appraisal arrear
artefact article artwork asset assignment attachment audit axle backlink backup badge bag balance-sheet bale ballast
ballot bangle banner banquet barcode barge barrel barrier basket batch bathroom batten battery bay beam bearing bed
bedroom belt bench berth bicycle bid bike bill bin binder bird blade blanket blazer blind block blocker blog blog-post
blouse boat bogie bolt bom bond bone book booking booking-request boq bottle bouquet box bracket brake brd breach
break-in breakdown brick brief broadcast brochure bucket bug bulb bundle buoy burger burner bus bush button cabin
cabinet cable cage caisson cake calf call camera canape canoe canopy capa capacitor caption car carcass card carpet
cart-check carton cartridge case cask casserole cast casting cat cavity ceiling cell certificate chair challan charger
chart chassis cheque cheque-book chick child-seat chimney choke circuit circular cistern claim clamp clash class
class-test clause client-call clip coach cockpit code-smell coil column comment commit commitment comparison
compartment complaint compliment component compressor concern concession condenser connection connector consignment
consignment-note contact container contract control conveyor cooler copy core corner corridor cot coupon course cover
cow crate creative credential crib croissant crop crossing crust cue culvert cupcake curtain cushion custom cut cutter
cutting cv cycle-count cylinder damper dataset deadline deal debit-note decision deck deed defect delay delivery demo
dent dependency deposit description design desktop detector deviation device diagram diagram-set diaper diary-entry
die discharge dish dispute ditch diversion document dog doll donation door dose drain drawing dress drill drink drip
drum duct duplicate dustbin duty duvet earring ecg ecn ecr edge edit egg element elevation elevator emi enclosure
engine engraving enhancement enquiry entry envelope error escalation estimate etching evaluation event exam
examination excavation exception exception-report exercise exhibit expense expense-claim experiment exposure extension
extinguisher eyebrow faucet fault favour feature fee feeder fence fender ferry fibre figurine file filing fillet
filling filter finding fir fire-drill fitting fixture flag flange flat flight floor-plan flue flyer foal folder font
footage footing fork form formwork foundation frame frd freezer fridge fryer fund fundraiser fuse gap garland garment
gasket gate gauge gear gearbox gel-nail gift girder glove goal goat goods-receipt goose grade graft grant graph
graphic graveside graveyard grievance grievance-letter grille grn groove guard guideline gutter haircut handbag
handout handover-note hanger harness hazard headline hearing hedge helmet hen highlight hinge hive hoist hole holiday
home-visit hook horse hose house-call icon idea illustration image impression imprint incident indent index-card
indicator initiative injection injury innovation inquiry inspection instruction instrument insulator insurance-claim
intake interface intersection interview invitation invoice issue item jacket jar jd jewel job joint journal journey
judgment junction kerb key key-account kit kite knife knot kpi kurta label ladder lamb lamp landing-map lane lantern
lap laptop launch lawn-mower lead leaflet leak lease lecture ledger-entry lehenga lens lesson letter level licence
license lid lien lift light limb limit link listing litter livery load loaf loan lock locker log log-entry loop lorry
machine machine-part maintenance-job manhole manifest mannequin manual manuscript mark marker market-stall mask
mattress meal measurement medal meeting memo menu mesh message meter metric microphone mile milestone minute
minute-book mirror mistake mixture mock mock-up mockup model module mooring mop mosaic motif motor motorbike mou mould
movement mri mural nail nappy ncr nda necklace need needle nest network-fault nomination nonconformance note notice
notification nozzle number nut objection objective observation obstacle occurrence offence offer offset okr opening
option orchid order ornament outage outcome outfit outlet outline oven package packet pain-point pallet pan panel
paper parcel parking-ticket part partition passage passbook passport password pastry patch patent pattern paving
payment payslip pedestal pellet permission permit permutation petition phone photo photograph pickup picture pier pig
piglet pile pillow pin pipe pipette piston pizza plan plank plant-pot planter plate platter plinth plot plug po poem
pole policy pond portrait poster pot pothole prayer prd precedent prescription presentation preserve price print
printer prism prize probe problem procedure programme-note promotion prompt proof proposal prospect prosthesis pruning
publication pull-request pump puncture puppy purchase purlin purse quarry query question questionnaire queue-ticket
quilt quiz quotation quote rack radiator raft rail ramp ratio reading receipt receivable recipe recommendation record
recording redline redundancy reef reel referral refund register-entry regulation regulator rehearsal rejection relay
release remark reminder remittance repair replacement reply report reproduction request requirement requisition
reservation resource response result retailer return review reward rfi rfp rfq ring rinse riser risk rivet road rod
roll roller rollout roof room root rota-gap route routine-check row rug rule run sack saddle salad salary-slip sale
sample sandwich saree sari satellite sauce saw scaffold scaffold-tag scale scan scenario scene schedule school-trip
scooter scope-change screen screw script sculpt sculpture seal seam search seat seed seedling segment semester seminar
sensor sentence service-call session setting settlement sewer shawl sheet shelf shell shift-report shipment shirt shoe
shoot shop-drawing shortage shot shower shrub shutter side sign signal signature sink site-visit skid skill skirt slab
sleeper slide slip slot snag snippet socket sofa sole solution song sop sound source specification specimen spillage
splice splint spool spoon spot sprinkler sprint square srs stair staircase stake stall stamp standard statement
station statue statute stencil step stitch stocktake stool story storyboard strand strap strip stroke structure stump
style subtitle suggestion suit summary summon support-ticket surface survey suture swab switch symbol symptom syringe
table tablet tag tailor-fit tap task tattoo tax-return taxi telegram teller-slip tender tent term test test-case
test-script textbook texture thermostat thread threshold thumbnail ticket tide tile tillage timesheet tip tire title
toilet token tomb tool tooth topic torch towel tower toy tracer track tractor trade tram transaction transcript
transfer transformer translation transmitter trap trawl tray treatment tree trench trial trip tripwire trolley trophy
trough truck trunk truss tube tumbler tumour tunnel turbine tutorial tuxedo tyre uniform update upgrade upload urn
user-story utensil vacancy vaccine valuation value valve van variance variant variation vase vehicle vein vendor-bill
ventilator venue verdict vessel vial video viewing violation visa visit voucher wagonload waiver walkthrough wall
wardrobe warning warranty washer washroom way-bill waybill weapon webinar wedding weed weld well wheel wheelchair
whiteboard wig window wing wire wireframe witness-statement word work-order workout workpiece workstation wound wreath
wrist x-ray xray yarn zip zone pass temperature voltage sapling sim diary-page minibar gang-plank cotton-bale vernier
micrometer tally slipper mobile denture spectacle crown insole hem collar cuff chit advance booklet kot wick hoarding
barricade streetlight tubewell borewell sluice pit pen hutch seed-bed bud scion fruit-crate comb coop net gill
line-item
`);

/** People with whom a job has to do in numbers: "guest handling" is handling guests. */
export const PERSONS = set(`
neighbour neighbor secretary sommelier principal chairman president treasurer warden-in-charge caretaker butler matron registrar surgeon dentist optometrist physio therapist radiologist anaesthetist patient student pupil guest customer client parent child family vendor supplier partner stakeholder investor donor
volunteer employee candidate applicant tenant learner resident passenger visitor carer intern trainee apprentice agent
contractor subcontractor freelancer agency staff people team crew colleague user member newcomer actor adopter alumnus
artist associate athlete attendee author bidder borrower boy breeder broker buyer cadet caller camper caregiver
caterer claimant cleaner clerk client-contact collector commuter consumer counsellor courier cyclist dancer dealer
debtor delegate developer devotee director-general distributor doctor driver editor elder engineer exhibitor expert
faculty fan farmer fellow fitter franchisee fundraiser girl grower guard guardian guide helper hire householder
influencer inmate inspector installer instructor interviewee joiner journalist judge juror junior kid labourer laborer
landlord lawyer leader lecturer lender litigant loader mason mechanic mentee merchant midwife migrant minor model
mother musician nominee nurse officer official operator owner painter panellist payee payer peer pensioner performer
pharmacist photographer pilgrim pilot planner player plumber policyholder porter presenter priest prisoner producer
professional prospect protester publisher reader receptionist recruit recruiter refugee rep representative researcher
respondent retailer rider sailor scholar scientist seafarer seller shareholder shopper signatory singer skater soldier
speaker specialist spectator sponsor starter stewardess steward stockist streamer subscriber substitute subordinate
survivor teacher technician teller toddler tourist trader transporter traveller trekker tutor underwriter unionist
usher couple bride groom baby newborn infant veteran victim villager vip voter walk-in warden waiter welder wholesaler
witness worker workman writer youth advocate landowner headman councillor auditor-general bailee hauler driver-partner
`);

/** What has no plural, and can be the object of what is done with it. */
export const STUFF = set(`
data content code stock cash food waste traffic inventory equipment furniture luggage baggage mail paperwork freight
fruit laundry linen milk bread meat silage hay material merchandise production media news music feedback research rent
access air ammunition apparel attendance asphalt bait bamboo bedding beef beer bitumen blood bone-marrow brickwork
budget-data bullion bunker butter cabling capacity capital cardboard cargo carpentry cattle cement cereal cheese
chicken chlorine clay cloth clothing coal cocoa coffee colour compost concrete confectionery consent consumption
copper copra correspondence cotton counterfeit credit cream crockery currency cutlery dairy debris demand diesel dirt
documentation dough dust effluent electricity emission-data energy evidence expenditure fabric feed fertiliser
fertilizer fibreglass finance firewood fish flooring flour foam fodder foliage footfall footwear foundry-sand fruit
fuel gas gasoline garbage glass glassware gold grain granite grass gravel grease grout hardware headcount honey
hospitality ice infrastructure ink insulation insurance iron irrigation jewellery jewelry kerosene knowledge labour
labor leather legislation liquidity liquor litter livestock lubricant lumber machinery maize manpower manure marble
masonry medication medicine metadata metal mortar mulch network-traffic oil ore output overtime oxygen packaging paddy
paint paperwork pasta pastry payroll performance pet-food petrol petty-cash piping plaster plasterwork plastic
plumbing pollen polythene pottery poultry powder precast produce profitability progress propane property protein
quality rainwater reagent rebar refuse reinforcement remuneration resin revenue rice rubber rubbish rubble safety
salt sand sanitation scaffolding scrap seafood sediment sewage shuttering silver slurry snow soap software soil
space spend spice stationery steam steel stone storage straw sugar supply tableware tea textile timber time tobacco
tooling trash turf turnover uptime usage utilisation utilization vegetation veg wastage wastewater water wax welfare
wheat wine wiring wood wool workload yield homework temperature-data pressure humidity speed hair makeup make-up
thread gravy masala batter refrigerant slag sludge yarn attendance-data sputum urine saliva plasma serum vaccine-stock
ration
`);

/**
 * What stands in a place of work or near it, so that "on roof" is on the roof and "mop floor" the floor there. Nouns
 * that also name what goes on ("review", "repair", "order") have no place here: "under repair" wants no article.
 */
export const THERE = set(`
sensor canal track mess aisle alley altar ambulance annexe antenna apartment apparatus apron arcade archive area arena armoury arrival-hall
assembly-line atrium attic auditorium awning backroom back-end backyard bakery balcony ballroom bank bar barge barn
barrier basement basin bay beach beam bed bedroom bedside belt bench bin blackboard block board boat body boiler
bonnet booth border boundary box brake branch bridge building bulkhead bunker bus cab cabin cabinet cafe cage camera
camp campus canal canopy canteen car caravan carriage cart cashier castle cattle-shed ceiling cellar cemetery centre
center chamber chapel chassis chimney church cinema circle city classroom clearing clinic cloakroom clock clubhouse
coach coast cold-room college community compartment compound computer concourse conveyor corridor cottage council
counter country county courtroom courtyard cowshed crane creche crusher culvert customer-site dairy dam dashboard
database deck depot desk destination device dishwasher display district ditch dock doctor's-room door dorm dormitory
drawer driveway dryer duct dumpyard edge elevator embassy embankment engine engine-room entrance environment escalator
estate excavator exchange exit eye facility factory farm farmyard fence ferry field file filter firewall fireplace
floor folder footpath forecourt forest foundation fountain foyer freezer fridge front-end fryer fuel-tank funeral
furnace gallery galley gangway garage garden garment gate gateway gearbox generator glasshouse godown grave greenhouse
grid grill ground guardhouse gutter gym hall hallway handheld handset hangar harbour harbor head-office headquarters
hearth hedge helpdesk hill hoist hospice hospital hostel hotel hotline house household hull hut incinerator inbox
infirmary inn institute institution intranet island jetty joinery junction kennel keyboard kiln kiosk kitchen
kitchenette lab laboratory ladder lake landfill landing laptop lathe lawn ledger library lift line lobby locker loft
lorry lot lounge lunchroom lung machine mailbox mailroom mainframe manifold mall manor mansion map market marketplace
marquee mast mausoleum meadow meter mezzanine microscope mill mine mixer mobile monastery monitor morgue mortuary
mosque motor motorway mould mountain mouth museum neighbourhood neighborhood network newsroom nursery office oilfield
orchard orphanage outlet oven paddock pagoda palace panel pantry park parlour passage path patio pavement pavilion
penthouse pharmacy phone photocopier pier pit pitch plant plantation platform playground plaza plot podium pole
polyhouse pond pool porch port portal portfolio post-room premises printer printshop prison product pump quarry quay
queue rack rail railway ramp ranch reactor refinery register reservoir restaurant restroom resort ridge rig river road
roof room router runway saddle safe salon sanctuary sanctum satellite scaffold scanner schoolyard screen screenroom
sea seabed seat section seminary server servery sewer shaft shed shelf shelter ship shipyard shop shopfloor shore
shoulder shower showroom shrine sidewalk siding silo sink site skin skip slab slaughterhouse slope smithy software spa
spine sports-hall square stable stadium staffroom stage staircase stairwell stall stand station stomach stock-room
storefront storeroom stove stream street studio substation suburb subway suite summit supermarket surface surgery
swamp switchboard switchgear synagogue system table tablet tank tannery tap temple terminal terrace territory theatre
theater ticket-office tiller till toilet tomb tower town townhall track tractor trailer train trap tray treasury
trench trolley truck trunk tumour tunnel turbine turntable undercarriage unit university vault van vehicle venue
verandah vessel vestry viaduct villa village vineyard wagon wall ward wardrobe warehouse washbasin washroom water-tank
waterfront webpage website weighbridge well wetland wharf wheel wheelchair whiteboard windscreen windshield wing
woodland workbench workplace workshop workstation wound wrist yard zone zoo album app application aircraft aeroplane
airplane backlog calendar cashbook claim-form checklist contract curriculum daybook diary dispatch-note drone kit-bag
layout legend logbook manual manuscript menu model muster-roll newsletter notebook package palette passport playbook
prototype project questionnaire recipe repository roadmap roster rota ruleset sandbox script scoreboard sheet sitemap
spreadsheet storyboard syllabus template timetable toolkit transcript trophy wiki workbook workflow worksheet invoice
bill order-book agreement applicant-file brief budget casefile document form grant instrument lease letter licence
license mandate memo minute-book notice patent permit plan policy proposal protocol quote receipt record-book report
ruling schedule settlement specification statement statute summary tender ticket tribunal verdict voucher will baby
bride bridegroom groom couple deceased bereaved accused defendant plaintiff judge jury dean embryo foetus fetus
newborn infant boy girl child loom autoclave edition supplement place
`);

/** Things that come to a job one after the other: "resolving escalation" is resolving escalations. */
export const STREAM = set(`
advertisement alert allergy-form anomaly answer-sheet application appointment assignment bill blood-sample booking bug
certificate challan cheque circular claim complaint concern consignment credit-note cutting debit-note defect
delivery-note discrepancy dispute document drawing e-mail email enquiry escalation estimate exception expense incident
indent inquiry inspection-report injection instruction invoice label lead leaflet lesson-plan letter liaison-note
listing memo mistake nonconformance notification offer-letter order payslip payment-voucher permit photo photograph
pour-card prescription problem purchase-order query quotation quote receipt reconciliation-statement referral refund
reminder requisition reservation return-note risk-assessment sales-order sample schedule-change service-request
shipment specimen stain-sample support-call test-report ticket timesheet transaction user-story vaccine voucher
vulnerability waybill work-order wound rfi rfq rfp ncr po capa dressing diaper nappy parcel phone-call customer guest
passenger visitor tourist shopper applicant candidate walk-in joiner newcomer starter pilgrim devotee commuter
`);
