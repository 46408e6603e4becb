/** Whether a lower-case word is the head of a job title: "developer", "nurse", "head". */
export function isTitleNoun(word: string): boolean {
  return TITLE_NOUNS.has(word);
}

/** Whether a lower-case word is such a noun, or a part of one: "scrum" of "scrum-master". */
export function isInTitleNoun(word: string): boolean {
  return PARTS.has(word);
}

/** All of them. */
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `accountant actor actuary adjuster administrator adviser advisor agent aide analyst anaesthetist apprentice architect
  artist assessor assistant associate attendant attorney auditor author baker banker barber barista barista barrister
  bartender bookkeeper bricklayer broker builder butcher buyer captain caregiver caretaker carer carpenter cashier ceo cfo chair
  chairman chairperson chairwoman chef chemist chief cio ciso cleaner clerk cmo co-founder cofounder coach commander
  commissioner concierge conductor constable consultant contractor controller cook coo coordinator copywriter
  counsellor counselor courier cto curator custodian dba dean dentist deputy designer detective developer
  dietitian director dispatcher doctor driver economist editor educator electrician engineer estimator evangelist examiner
  executive facilitator farmer fellow firefighter fitter florist foreman founder gardener geologist graduate guard
  hairdresser handyman head housekeeper hygienist inspector installer instructor intern interpreter inventor
  investigator janitor joiner journalist judge labourer laborer landscaper lawyer lead leader lecturer librarian
  lifeguard machinist manager marketer mason mechanic mechanician mentor merchandiser merchant midwife minister nanny navigator notary
  nurse nutritionist officer operative operator optician optometrist orderly owner painter paralegal paramedic partner
  pathologist pharmacist phlebotomist photographer physician physicist physiotherapist picker pilot planner plasterer
  plumber policeman porter practitioner preceptor president principal producer professor programmer psychiatrist
  psychologist radiographer radiologist realtor receptionist recruiter registrar reporter representative researcher
  roofer salesperson salesman saleswoman scaffolder scheduler scientist scrum-master secretary server sergeant sister social-worker solicitor specialist
  steward stewardess strategist supervisor surgeon surveyor teacher technician technologist teller tester therapist
  trader trainee trainer translator treasurer tutor underwriter vet veterinarian videographer vp waiter waitress
  warden welder worker writer purser matron herdsman shepherd groom skipper superintendent marshal ranger tiler glazier
  decorator dispatcher signwriter dresser proofreader copyeditor reviewer correspondent columnist anchor archivist cataloguer arranger handler adjudicator curator presenter underwriter
  choreographer steward dispatcher hygienist headteacher provost chancellor bursar vicar deacon`.split(/\s+/),
);

const PARTS: ReadonlySet<string> = new Set([...TITLE_NOUNS].flatMap((noun) => noun.split('-')));
