/** The closed classes of English, as far as reading a work line needs them. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = set(`
a an the this that these those my our your his her its their some any all both each every either neither no another
other such several many few multiple various numerous most half enough more less fewer much own what whatever which
hundreds thousands dozens lots one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
sixty seventy eighty ninety hundred thousand million plenty countless up-to around approximately roughly nearly almost over
`);

export const PRONOUNS = set(`
it them him us me you they he she we everyone everybody anyone somebody someone everything anything something
ourselves myself themselves others whoever
`);

export const PREPOSITIONS = set(`
about above across after against along alongside amid among around as at before behind below beneath beside besides
between beyond by concerning despite during except for from in inside into like near of off on onto outside over past
per regarding since than through throughout till to toward towards under underneath until up upon via with within
without using including excluding following versus vs
`);

export const PARTICLES = set(
  `up out off down over in on through back away around together forward forwards along apart aside ahead round`,
);

/** Words that open a clause with a verb of its own. */
export const CLAUSE_OPENERS = set(`
that which who whom whose where when while whenever because so if unless although though since whether how why what as
before after until once whereas
`);

export const CONJUNCTIONS = set(`and or & + then but plus nor n`);

export const MODALS = set(`
can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't don't doesn't didn't
isn't wasn't weren't aren't haven't hasn't hadn't dont didnt cant wont
`);

export const AUXILIARIES = set(`is are was were am has have had does did do been be being`);

/** Adjectives that work lines use; endings in `wordclass.ts` know the others. */
export const ADJECTIVES = set(`
able accurate acute adult agile allied angry average bad basic bespoke best better big biweekly blind brand-new
brief bright broad broken busy cheap chief clean clear close cold common complete complex consistent core corporate
correct current daily day-to-day deep direct dirty disabled diverse double dry due early east easy efficient elderly
emergency empty end-to-end english entire equal every everyday existing expert extra fair fast faster few final fine
finished first fit flat foreign forward free fresh front front-end full full-time fun further future good great
green gross half hard hardworking healthy heavy high high-end high-quality high-volume higher hot huge human ideal
important in-house incoming independent indoor inner intense joint junior key large larger last late latest lead
lean left legacy legal light little live local long long-term low lower lower-level main major mass medium mid mild
minor mixed mobile modern monthly multi-site neat net new newborn next nice nightly noisy north old older on-call
on-prem on-site one-off one-to-one online only open other outdoor outer outgoing outside overall overnight
paper-based part-time past patient-facing perfect plain poor popular post-op pre-op precise premium prime prior
private proper quality quarterly quick quiet rapid rare raw ready real real-time recent recurring red remote rich
right role-based rough routine rural safe safer same second secure senior separate severe shared sharp short
short-term sick similar simple single slow slower small smaller smart smooth soft solid south standard strict strong
super tailored talented thin third third-party tidy tight timely top top-level total tough true twice-daily two-way
unique upcoming urban urgent usual vague valid vast vital warm weak web-based weekend weekly well west whole wide
wider work-related world-class worst wrong yearly young younger
`);

/** Adverbs that do not end in -ly and may stand before a verb. */
export const BARE_ADVERBS = set(
  `never often always sometimes still once twice frequently together proactively just even not hands-on`,
);

/** Words that end in -ly and are no adverbs of manner. */
export const NOT_ADVERBS = set(`
supply apply reply comply rely multiply fly family assembly daily weekly monthly yearly quarterly nightly hourly early
elderly friendly timely costly butterfly ally italy july only bi-weekly biweekly fortnightly half-yearly imply resupply
anomaly homily lovely lively likely sterile orderly melancholy jelly belly tally bully rally
`);

/** Plurals and collectives that do not end in -s. */
export const IRREGULAR_PLURALS = set(`
people children men women feet teeth geese mice staff police criteria phenomena media personnel patients cattle sheep
fish clientele alumni fungi bacteria stimuli analyses diagnoses crises theses axes indices matrices appendices vertices
kids folks apis taxis wikis skis menus gurus fabrics topics clinics comics basics critics relics plastics ceramics cosmetics mechanics salespeople craftspeople tradespeople businesspeople tradesmen workmen firemen
`);

/** Nouns in -s that are not plurals. */
export const SINGULAR_IN_S = set(`
business process access analysis basis emphasis diagnosis class glass grass mass pass press dress address success
progress campus bus status focus bonus virus chorus census surplus apparatus nexus stress loss boss cross compass
canvas atlas gas bias lens series species news mathematics maths physics economics analytics logistics ethics politics
electronics robotics genetics statistics gymnastics athletics acoustics obstetrics pediatrics paediatrics orthopaedics
diagnostics mechanics ergonomics linguistics plus less across this his its is was as has
kubernetes aws ios macos css sass redis postgres jenkins axis crisis thesis hypothesis synthesis sepsis dialysis
wellness fitness awareness happiness illness readiness effectiveness us vs chess lass harness excess witness fortress
express wordpress canvass jus devops mlops finops secops dataops gitops sysops
`);

/** Nouns of no plural and no indefinite article. */
export const MASS_NOUNS = set(`
access accuracy advice baggage behavior behaviour blood bread bureaucracy care cash churn code coffee concrete
dairy beer veg packaging content cost coverage data debt delivery demand discipline downtime efficiency expertise feedback fish flour food
footfall freight fruit fuel furniture gas glass growth health help hr hygiene income infrastructure inventory
knowledge labor labour land latency laundry law linen literacy literature luck luggage machinery mail material meat
media medicine merchandise methodology milk money morale music news paint paperwork pay payroll plastic policy post
power practice produce progress property refuse rent research revenue rice safety salary sand soil space staff
stationery steel stock storage strategy sugar supply support teamwork technology telephony throughput timber time
traffic transparency transport travel triage turnover uptime waste water wear wildlife wine wood wool work workload
`);
