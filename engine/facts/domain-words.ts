/** Words of domains by what they name. Each is the last word of a phrase, lower case, singular. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Fields that one works in. */
export const INDUSTRIES = words(`
fintech finance banking insurance insurtech healthcare health healthtech medtech edtech education e-commerce ecommerce
commerce retail logistics telecom telecommunications travel hospitality tourism manufacturing automotive energy utilities
media gaming games entertainment adtech martech advertising marketing biotech pharma pharmaceuticals agriculture agritech
construction government defense defence security cybersecurity aviation aerospace saas consulting fmcg mining oil gas
shipping transport transportation mobility proptech legaltech hr research nonprofit charity blockchain crypto web3 iot
robotics semiconductors sport sports fashion beauty law sales production industry sector chain procurement payments
analytics nursing pediatrics paediatrics cardiology surgery dentistry oncology accounting audit taxation training lending
housing courier 3pl 4pl freight leasing farming forestry fisheries fishery textiles packaging
printing publishing broadcasting telemedicine diagnostics wellness fitness recruitment staffing outsourcing warehousing
distribution wholesale import export imports exports catering policing justice immigration conveyancing litigation probate
interiors landscaping horticulture dairy poultry steel cement chemicals plastics paints plumbing heating electronics
 biology chemistry economics radiology orthopedics orthopaedics neurology
psychiatry dermatology rehab rehabilitation physiotherapy haemodialysis hemodialysis dialysis imaging pathology
advisory administration services governance brokerage investments securities wealth microfinance foodtech agtech cleantech
climate renewables care aid relief welfare solar wind hydropower nuclear rail railways maritime ports`);

/** What one works on for a while. */
export const JOBS = words('account project programme program contract package engagement rollout migration');

/** Whom one works for, though not on their books. */
export const CLIENTS = words('client customer');

/** What one works inside of. */
export const PLACES = words(`
plant school hospital hotel factory warehouse restaurant supermarket clinic laboratory lab farm university college
kitchen pharmacy studio bakery café cafe salon mill refinery shipyard nursery workshop garage unit ward department dept
practice surgery team centre center resort lodge airport station showroom terminal yard depot foundry quarry mine site
store shop mall market canteen bar pub bistro gym spa library museum gallery theatre theater cinema temple church mosque
hostel hospice home mess estate plantation vineyard winery brewery distillery ranch stable zoo park garden court courthouse
prison jail barracks base port harbour harbor dock icu nicu picu sicu micu ccu opd ipd er hdu ot boutique parlour parlor
office branch crèche creche kindergarten preschool pre-school academy institute polytechnic seminary campus hypermarket
superstore bank convenience-store petrol-station dispensary morgue ambulance helpline desk contact-centre greenhouse hatchery
abattoir tannery smithy forge sawmill boatyard rig orphanage trust zoo embassy consulate playschool daycare bookshop cafeteria dhaba polyclinic laundry household villa township station stadium arena camp palace orchard kiln press newspaper parish diocese`);

/** Places one works at rather than in. */
export const AT = words(
  'terminal airport port station site yard desk base depot dock harbour harbor market quarry mine rig',
);

/** What an employer is, whatever its premises. */
export const BUSINESSES = words(`
manufacturer company firm supplier start-up startup group chain ngo charity distributor dealer dealership contractor
provider exporter importer brand agency nbfc bpo kpo mnc psu mfi hfc cro cdmo mssp msp isp oem union utility cooperative
co-operative coop foundation insurer broker retailer wholesaler publisher broadcaster operator carrier airline
bureau council municipality ministry authority subsidiary conglomerate consultancy cooperation co-op guild association`);

/** Initials that a firm goes by: what else could they be than the employer? */
export const FIRMS = words('nbfc bpo kpo mfi hfc cro cdmo mssp msp isp oem');

/** What software people make. */
export const PRODUCTS = words(`
app application platform system site website marketplace portal tool product dashboard game software suite engine solution
package backend frontend assistant chatbot bot magazine wallet e-wallet exchange browser plugin plug-in extension widget
crm erp lms cms pos api sdk gateway feed device wearable compiler database catalogue catalog storefront scheduler switch planner tracker scanner editor player simulator calculator reader viewer builder`);

/** The same in any trade. */
export const MADE = words(`
app application platform system website portal magazine podcast film documentary series show vessel ship carrier tanker
game software building tower bridge highway flyover dam tunnel bungalow viaduct canal substation`);

/** Made by software people, elsewhere a place. */
export const DIGITAL = words('service store shop network library');

/** Who is served: "GST, income tax, small traders". */
export const CUSTOMERS = words(`
traders businesses families farmers clients customers patients students startups start-ups smes msmes shops companies firms
households practices hospitals schools colleges hotels restaurants children kids adults seniors elders women men teens
teenagers professionals freelancers investors tenants landlords homeowners owners tourists travellers travelers guests
visitors couples brides babies infants toddlers veterans refugees migrants immigrants jobseekers employers employees workers
drivers retailers wholesalers manufacturers exporters importers contractors builders developers creators authors artists
musicians athletes pensioners residents citizens villagers merchants vendors sellers buyers borrowers charities ngos
nonprofits banks insurers landowners growers dealers brands agencies offices embassies entrepreneurs`);

/** What hands make, mend or fit: the last word of a phrase, as it is written there. */
export const WORKED_ON = words(`
suits uniforms blouses blouse dresses gowns garments wears clothes shirts trousers sarees saris lehengas curtains shoes bags kitenge ankara agbada
abayas costumes quilts roofs re-roofs reroofs houses homes flats extensions conversions kitchens bathrooms windows doors stairs staircases floors walls ceilings
driveways patios fences decks gates leadwork brickwork stonework metalwork woodwork paintwork ironwork pipelines lifts elevators escalators boilers
engines motors pumps turbines transformers generators compressors panels machines vehicles cars trucks lorries buses tractors bikes bicycles
motorcycles scooters aircraft boats vessels ships yachts weddings portraits shoots films videos podcasts cakes breads pastries sculptures
paintings murals tattoos chairs tables cabinets wardrobes sofas moulds molds dies bridges roads tunnels towers buildings bungalows remodels
renovations refurbishments installations wigs nails rings necklaces bracelets watches clocks guitars violins pianos pianos instruments drums signs banners
saddles knives rugs carpets baskets pots vases candles`);

/** Levels of a school. */
export const LEVELS_OF_SCHOOL = words('primary secondary elementary preschool pre-school pre-primary');

/** Kinds of a field, told behind it. */
export const KINDS = words(`
rural urban semi-urban residential commercial domestic industrial private public online offline offshore onshore corporate
retail wholesale export exports import imports international local regional national part-time full-time remote outdoor
indoor b2b b2c govt government institutional vegetarian organic seasonal temporary voluntary statutory inpatient outpatient`);

/** Kinds of place, with the words by which an employer's name shows that it is one. */
export const KIN: readonly (readonly [of: ReadonlySet<string>, name: RegExp])[] = [
  [
    words('hotel resort lodge inn motel hostel guesthouse retreat'),
    /\b(?:hotels?|resorts?|lodge|palace|inn|suites|motel|hostel|guest ?house|villas?|retreat)\b/i,
  ],
  [
    words('school academy primary kindergarten'),
    /\b(?:school|primary|academy|vidyala?ya?m?|convent|hs|matric|junior|infants|high)\b/i,
  ],
  [
    words('college university institute polytechnic'),
    /\b(?:college|university|institute|polytechnic|univ)\b/i,
  ],
  [words('hospital'), /\b(?:hospital|infirmary|medical cent(?:er|re)|health cent(?:er|re)|general)\b/i],
  [
    words('clinic practice surgery'),
    /\b(?:clinic|practice|surgery|dental|opticians?|physio|vets?|veterinary|dentists?|chambers)\b/i,
  ],
  [
    words('restaurant kitchen bistro café cafe bar pub bakery'),
    /\b(?:restaurant|kitchen|bistro|caf[eé]|grill|diner|eatery|trattoria|pizzeria|bakery|bakers|bar|pub|arms|tavern)\b/i,
  ],
  [
    words('shop store supermarket showroom boutique hypermarket'),
    /\b(?:stores?|shop|mart|supermarkets?|bazaar|showroom|jewell?ers|opticians|boutique|wear|motors)\b/i,
  ],
  [words('pharmacy dispensary'), /\b(?:pharmacy|pharmacies|chemists?|drug ?stores?|medicals)\b/i],
  [words('bank'), /\bbank\b/i],
  [words('centre center'), /\b(?:bpo|call cent(?:er|re)|contact cent(?:er|re)|cent(?:er|re))\b/i],
  [words('farm estate plantation ranch'), /\b(?:farms?|estate|plantations?|ranch)\b/i],
  [words('library'), /\blibrar(?:y|ies)\b/i],
  [words('museum gallery'), /\b(?:museum|gallery|galleries)\b/i],
  [words('union'), /\b(?:union|workers|local \d+)\b/i],
  [words('home hospice'), /\b(?:home|hospice|house|care)\b/i],
  [words('studio salon gym spa parlour parlor'), /\b(?:studios?|salon|gym|spa|fitness|parlou?r)\b/i],
  [words('agency'), /\bagency\b/i],
];
