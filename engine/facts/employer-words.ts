function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What one works at: the last word of a common noun for an employer, in lower case. */
export const WORKPLACES = words(`
place shop store restaurant cafe café bar pub hotel hospital clinic school college bank firm company factory plant warehouse salon bakery farm
garage workshop studio startup start-up charity ngo pharmacy supermarket gym library museum kitchen canteen hostel resort nursery kindergarten
practice university academy institute polytechnic office centre center laboratory lab church mosque temple council municipality ministry
authority hall house home mill refinery shipyard yard mine quarry foundry dairy brewery winery distillery butchery sawmill dealership showroom
boutique parlour parlor spa theatre theater cinema gallery zoo park club association foundation trust union cooperative co-operative coop
bpo kpo mnc mfi nbfc psu consultancy brokerage call-centre chain group business brand publisher broadcaster newspaper magazine station channel depot
terminal airport port estate plantation ranch stable kennel orphanage shelter hospice surgery dispensary courthouse court prison barracks embassy
consulate camp lodge inn motel guesthouse b&b bistro diner pizzeria eatery dhaba takeaway mall market outlet branch site greenhouse orchard
creche crèche daycare preschool pre-school playgroup crematorium crew household villa hypermarket superstore petrol-station enterprise multinational
corporation organisation organization bootcamp sme utility insurer lender fintech unicorn scale-up nonprofit non-profit society board`);

/** Whom one works for: the last word, in lower case. */
export const BUSINESSES_SERVED = words(`
contractor subcontractor sub-contractor supplier distributor dealer manufacturer exporter importer wholesaler retailer developer builder operator
provider integrator consultant broker client family couple lady gentleman person customer trader landlord farmer producer merchant carrier haulier
airline shipper vendor maker franchisee stockist`);

/** Those of them that are told as many. */
export const SERVED = words(`
clients customers families households farmers contractors companies firms businesses startups start-ups shops schools hospitals hotels
restaurants brands agencies tenants builders traders couples students patients people individuals employers`);

/** What one is on: "on a project". */
export const UNDERTAKINGS = words('project programme program scheme mission campaign');

/** Groups that one works in. */
export const GROUPS = words('team department dept office unit section division branch ward');

/** Words that say of what kind an employer is; no name is made of them alone, unless it is written as one. */
export const KINDS_OF_EMPLOYER = words(`
distance open evening night weekend summer coding private public local regional national international multinational global foreign domestic big large small medium mid-size mid-sized midsize
medium-sized leading top major independent family family-run family-owned state state-run state-owned government govt municipal federal central
county city town village district rural urban community nonprofit non-profit charitable religious catholic christian islamic corporate
listed unlisted established well-known reputed renowned boutique luxury five-star four-star three-star budget fine-dining fast-food online
offline busy new old early-stage late-stage growing fast-growing funded bootstrapped seed series-a series-b b2b b2c d2c saas software it
ict tech technology technical digital internet web mobile app data ai cloud cyber cybersecurity security fintech edtech healthtech medtech insurtech
proptech agritech e-commerce ecommerce commerce telecom telecoms media news advertising marketing pr design creative game games gaming
film video music event events wedding travel tourism tour hospitality food beverage fmcg consumer retail wholesale garment garments apparel
textile textiles fashion clothing leather footwear shoe furniture toy jewellery jewelry cosmetics beauty pharma pharmaceutical chemical chemicals
paint plastics plastic packaging paper printing print steel metal metals iron aluminium aluminum cement concrete brick tile tiles glass ceramic ceramics
rubber tyre tire wood timber plywood mining oil gas petroleum petrochemical power energy solar wind hydro nuclear electric electrical
electronics electronic semiconductor mechanical engineering manufacturing industrial machine machinery tool auto automotive automobile car truck
motor motorcycle bike bicycle bus aviation aerospace airline shipping marine maritime ship port logistics freight courier transport trucking
haulage moving cargo warehousing storage distribution import export trading construction building civil road bridge roofing scaffolding
crane demolition plumbing heating hvac cooling elevator lift landscaping gardening cleaning facility facilities property real-estate estate
housing insurance investment commercial retail-banking cooperative microfinance finance financial accounting audit tax law legal consulting
management advisory recruitment staffing hr outsourcing bpo call contact customer service services support research r&d seed agro agri
agricultural agriculture farming dairy poultry fish fishing fishery sugar rice flour grain tea coffee cocoa palm fruit vegetable flower
organic animal pet veterinary vet medical health healthcare dental eye skin cancer heart children's kids maternity mental nursing care
retirement old-age residential assisted elderly senior disability special primary secondary high middle elementary grammar boarding day
language driving dance art drama sports sport fitness yoga training coaching tuition tutoring test exam higher technical vocational engineering-college
teaching general district-general multispeciality multi-speciality multi-specialty super-speciality specialty tertiary referral trauma emergency
fire police rescue ambulance military army naval defence defense border prison court sea car-parts spare spares parts hardware grocery
general-store convenience department department-store book stationery gift mobile-phone phone computer repair service-centre petrol fuel filling
coffee-shop pizza burger sandwich chicken kebab sushi indian chinese italian thai mexican japanese korean turkish lebanese french greek
american british german european asian african japanese-owned arab english spanish dutch irish swedish offshore onshore remote
third-party 3pl 4pl white-label contract temporary temp placement manpower labour labor nursing-home seaside beach mountain ski airport
mid-market high-street high-end upscale upmarket low-cost full-service full-time street market stock exchange pension wealth asset
hedge venture equity wholesale-bank savings credit mutual non-banking payment payments lending crypto blockchain trade water waste recycling sewage
environmental wildlife nature forest forestry timber-frame archaeology architecture architectural interior interiors surveying survey mapping
publishing library museum theatre community-health outreach welfare social youth homeless refugee humanitarian relief aid development women's men's
beverage bottling ice meat seafood bakery catering confectionery snack noodle biscuit soap detergent fertilizer fertiliser pesticide seeds hatchery
broiler egg feed cable wire pipe pump valve bearing gear casting forging sheet-metal fabrication welding machining tooling mould mold die
photo photography recording sound podcast radio tv television broadcast cinema print-media`);

/** Common nouns that notes shorten, written out: "fire dept". */
export const EMPLOYER_SHORT: ReadonlyMap<string, string> = new Map(
  `dept=department|deptt=department|govt=government|gov=government|sec=secondary|univ=university|uni=university|hosp=hospital|
intl=international|natl=national|mfg=manufacturing|mfr=manufacturer|co=company|pvt=private|pub=public|pri=primary|prim=primary|
sch=school|inst=institute|mgmt=management|mgt=management|engg=engineering|constr=construction|comm=community|med=medical|org=organisation|
ctr=centre|cntr=centre|svcs=services|la=local authority|hq=headquarters|muni=municipality|coll=college|highrise=high-rise`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);
