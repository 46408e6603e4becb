/**
 * Capitalised words that name no organisation: months, days, languages, places that people serve, initials of things
 * and departments.
 */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `i january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan diwali q1 q2 q3
  q4 h1 h2 english spanish french german italian portuguese dutch polish russian arabic hindi urdu bengali tamil telugu
  mandarin cantonese chinese japanese korean turkish greek welsh irish scottish british american european african asian
  indian canadian australian uk us usa eu uae emea apac latam nhs europe asia africa america india china japan canada
  australia germany france spain italy ireland scotland wales england london paris berlin dublin mumbai delhi bangalore
  bengaluru hyderabad chennai pune new york boston chicago california texas north south east west northern southern eastern western
  api apis rest qa hr it ui ux ml ai bi pr seo sem ppc kpi kpis sla slas okr okrs roi crm erp ehr emr iot pos sap aws gcp ci cd
  devops sre ceo cto cfo coo cmo vp c-level sme smes b2b b2c d2c saas paas iaas gdpr hipaa pci soc iso fda osha sox ifrs gaap
  icu er ed or nicu picu ccu iv iep ieps send ks1 ks2 ks3 ks4 gcse gcses a-level a-levels ib sats level grade year class
  series fortune board team teams scrum agile kanban lean sigma six mvp mvps pdf pdfs csv html css js sql http https tcp ip
  pm pms po pos rn rns lpn cna cnas md mds phd mba dr ot pt slt csat nps arr mrr cac ltv gmv aov cpc cpa ctr a b c d e r
  tv radio web internet android ios windows linux mac covid covid-19 black friday cyber english-language mri ct x-ray
  product engineering design marketing sales finance operations support legal procurement security research development
  management leadership customers clients stakeholders parents families patients students teachers colleagues backend frontend
  mobile platform data quality assurance office headquarters hq home school university college hospital site scale night board
  level christmas new-year end eve state federal government council county city airport court church army navy
  sev p1 p2 p3 l1 l2 l3 tier director directors head lead leads cv cvs wi fi wifi wi-fi lan wan vpn dns dhcp
  swiss austrian belgian brazilian mexican iberian nordic baltic scandinavian kenyan nigerian ghanaian egyptian israeli
  emirati saudi pakistani bangladeshi singaporean malaysian filipino argentine chilean colombian peruvian estonian latvian lithuanian
  finnish czech slovak hungarian romanian bulgarian croatian serbian slovenian middle far latin pacific caribbean gulf balkan balkans
  nordics benelux dach scandinavia iberia mediterranean atlantic alpine arctic african-american english-speaking mr mrs ms miss dr prof
  professor sir diploma certificate bachelor master masters doctor associate degree higher national advanced postgraduate honours honors
  foundation rd p&l pnl b2b2c dear madam counter desk door gate reception bar floor field workshop kitchen ward theatre classroom laboratory lab`.split(
    /\s+/,
  ),
);
