import { accountant } from './accountant.ts';
import { actuary } from './actuary.ts';
import { administrativeAssistant } from './administrative-assistant.ts';
import { agronomist } from './agronomist.ts';
import { aircraftTechnician } from './aircraft-technician.ts';
import { airportGroundStaff } from './airport-ground-staff.ts';
import { architect } from './architect.ts';
import { artsTeacher } from './arts-teacher.ts';
import { audioProducer } from './audio-producer.ts';
import { auditor } from './auditor.ts';
import { backendDeveloper } from './backend-developer.ts';
import { baker } from './baker.ts';
import { bankingOfficer } from './banking-officer.ts';
import { bartender } from './bartender.ts';
import { beekeeper } from './beekeeper.ts';
import { borderOfficer } from './border-officer.ts';
import { businessAnalyst } from './business-analyst.ts';
import { butcher } from './butcher.ts';
import { cabinCrew } from './cabin-crew.ts';
import { careWorker } from './care-worker.ts';
import { careerReturner } from './career-returner.ts';
import { carpenter } from './carpenter.ts';
import { civilEngineer } from './civil-engineer.ts';
import { claimsHandler } from './claims-handler.ts';
import { cleaner } from './cleaner.ts';
import { clergy } from './clergy.ts';
import { cloudEngineer } from './cloud-engineer.ts';
import { communityHealthWorker } from './community-health-worker.ts';
import { communityOrganizer } from './community-organizer.ts';
import { complianceOfficer } from './compliance-officer.ts';
import { concierge } from './concierge.ts';
import { conductor } from './conductor.ts';
import { constructionWorker } from './construction-worker.ts';
import { contentWriter } from './content-writer.ts';
import { cook } from './cook.ts';
import { corporateTrainer } from './corporate-trainer.ts';
import { counselor } from './counselor.ts';
import { craftMaker } from './craft-maker.ts';
import { creditAnalyst } from './credit-analyst.ts';
import { crmAdministrator } from './crm-administrator.ts';
import { customerSuccess } from './customer-success.ts';
import { customerSupport } from './customer-support.ts';
import { customsAgent } from './customs-agent.ts';
import { dataAnalyst } from './data-analyst.ts';
import { dataEngineer } from './data-engineer.ts';
import { dataScientist } from './data-scientist.ts';
import { databaseAdministrator } from './database-administrator.ts';
import { dentalAssistant } from './dental-assistant.ts';
import { dentist } from './dentist.ts';
import { devopsEngineer } from './devops-engineer.ts';
import { dietitian } from './dietitian.ts';
import { draughtsman } from './draughtsman.ts';
import { driver } from './driver.ts';
import { earlyYearsTeacher } from './early-years-teacher.ts';
import { ecommerceExecutive } from './ecommerce-executive.ts';
import { electedRepresentative } from './elected-representative.ts';
import { electricalEngineer } from './electrical-engineer.ts';
import { electrician } from './electrician.ts';
import { embeddedEngineer } from './embedded-engineer.ts';
import { emergencyDispatcher } from './emergency-dispatcher.ts';
import { engineeringManager } from './engineering-manager.ts';
import { eventPlanner } from './event-planner.ts';
import { farmer } from './farmer.ts';
import { fashionDesigner } from './fashion-designer.ts';
import { financialAdvisor } from './financial-advisor.ts';
import { financialAnalyst } from './financial-analyst.ts';
import { firefighter } from './firefighter.ts';
import { fisher } from './fisher.ts';
import { founder } from './founder.ts';
import { frontendDeveloper } from './frontend-developer.ts';
import { fullStackDeveloper } from './full-stack-developer.ts';
import { funeralDirector } from './funeral-director.ts';
import { gameDeveloper } from './game-developer.ts';
import { gardener } from './gardener.ts';
import { geologist } from './geologist.ts';
import { graphicDesigner } from './graphic-designer.ts';
import { hairdresser } from './hairdresser.ts';
import { heavyEquipmentOperator } from './heavy-equipment-operator.ts';
import { homemaker } from './homemaker.ts';
import { hospitalAdministrator } from './hospital-administrator.ts';
import { hospitalPorter } from './hospital-porter.ts';
import { hotelFrontDesk } from './hotel-front-desk.ts';
import { housekeeper } from './housekeeper.ts';
import { hrGeneralist } from './hr-generalist.ts';
import { insuranceAgent } from './insurance-agent.ts';
import { interpreter } from './interpreter.ts';
import { investmentAnalyst } from './investment-analyst.ts';
import { itSupport } from './it-support.ts';
import { journalist } from './journalist.ts';
import { kitchenHelper } from './kitchen-helper.ts';
import { labTechnician } from './lab-technician.ts';
import { lawyer } from './lawyer.ts';
import { lecturer } from './lecturer.ts';
import { librarian } from './librarian.ts';
import { livestockWorker } from './livestock-worker.ts';
import { logisticsCoordinator } from './logistics-coordinator.ts';
import { machineLearningEngineer } from './machine-learning-engineer.ts';
import { machinist } from './machinist.ts';
import { managementConsultant } from './management-consultant.ts';
import { marketingSpecialist } from './marketing-specialist.ts';
import { massageTherapist } from './massage-therapist.ts';
import { mechanic } from './mechanic.ts';
import { mechanicalEngineer } from './mechanical-engineer.ts';
import { medicalAssistant } from './medical-assistant.ts';
import { medicalCoder } from './medical-coder.ts';
import { medicalTechnician } from './medical-technician.ts';
import { microfinanceOfficer } from './microfinance-officer.ts';
import { midwife } from './midwife.ts';
import { mobileDeveloper } from './mobile-developer.ts';
import { nanny } from './nanny.ts';
import { networkEngineer } from './network-engineer.ts';
import { officeClerk } from './office-clerk.ts';
import { operationsManager } from './operations-manager.ts';
import { optician } from './optician.ts';
import type { Pack } from './pack.ts';
import { painterDecorator } from './painter-decorator.ts';
import { paralegal } from './paralegal.ts';
import { paramedic } from './paramedic.ts';
import { passengerDriver } from './passenger-driver.ts';
import { pathologist } from './pathologist.ts';
import { payrollSpecialist } from './payroll-specialist.ts';
import { performer } from './performer.ts';
import { personalTrainer } from './personal-trainer.ts';
import { pharmacist } from './pharmacist.ts';
import { pharmacyTechnician } from './pharmacy-technician.ts';
import { phlebotomist } from './phlebotomist.ts';
import { photographer } from './photographer.ts';
import { physician } from './physician.ts';
import { pilot } from './pilot.ts';
import { plantOperator } from './plant-operator.ts';
import { policeOfficer } from './police-officer.ts';
import { policyAnalyst } from './policy-analyst.ts';
import { postalWorker } from './postal-worker.ts';
import { prisonOfficer } from './prison-officer.ts';
import { processEngineer } from './process-engineer.ts';
import { productDesigner } from './product-designer.ts';
import { productManager } from './product-manager.ts';
import { productionEngineer } from './production-engineer.ts';
import { productionOperator } from './production-operator.ts';
import { programOfficer } from './program-officer.ts';
import { projectManager } from './project-manager.ts';
import { propertyManager } from './property-manager.ts';
import { publicInspector } from './public-inspector.ts';
import { qaEngineer } from './qa-engineer.ts';
import { qualityEngineer } from './quality-engineer.ts';
import { radiographer } from './radiographer.ts';
import { ranger } from './ranger.ts';
import { realEstateAgent } from './real-estate-agent.ts';
import { receptionist } from './receptionist.ts';
import { recruiter } from './recruiter.ts';
import { refuseCollector } from './refuse-collector.ts';
import { registeredNurse } from './registered-nurse.ts';
import { researcher } from './researcher.ts';
import { restaurantManager } from './restaurant-manager.ts';
import { retailAssociate } from './retail-associate.ts';
import { roofer } from './roofer.ts';
import { safetyOfficer } from './safety-officer.ts';
import { salesExecutive } from './sales-executive.ts';
import { schoolLeader } from './school-leader.ts';
import { schoolTeacher } from './school-teacher.ts';
import { scrumMaster } from './scrum-master.ts';
import { seafarer } from './seafarer.ts';
import { securityAnalyst } from './security-analyst.ts';
import { securityGuard } from './security-guard.ts';
import { siteSupervisor } from './site-supervisor.ts';
import { skilledTrades } from './skilled-trades.ts';
import { socialWorker } from './social-worker.ts';
import { softwareArchitect } from './software-architect.ts';
import { softwareEngineer } from './software-engineer.ts';
import { soldier } from './soldier.ts';
import { sportsCoach } from './sports-coach.ts';
import { storeManager } from './store-manager.ts';
import { streetVendor } from './street-vendor.ts';
import { student } from './student.ts';
import { supplyChain } from './supply-chain.ts';
import { surveyor } from './surveyor.ts';
import { systemAdministrator } from './system-administrator.ts';
import { tailor } from './tailor.ts';
import { tattooArtist } from './tattoo-artist.ts';
import { taxConsultant } from './tax-consultant.ts';
import { teachingAssistant } from './teaching-assistant.ts';
import { technicalWriter } from './technical-writer.ts';
import { telecomTechnician } from './telecom-technician.ts';
import { therapist } from './therapist.ts';
import { tourGuide } from './tour-guide.ts';
import { townPlanner } from './town-planner.ts';
import { trainDriver } from './train-driver.ts';
import { translator } from './translator.ts';
import { travelConsultant } from './travel-consultant.ts';
import { uxResearcher } from './ux-researcher.ts';
import { veterinarian } from './veterinarian.ts';
import { videoEditor } from './video-editor.ts';
import { waiter } from './waiter.ts';
import { warehouseAssociate } from './warehouse-associate.ts';
import { webDeveloper } from './web-developer.ts';
import { welder } from './welder.ts';
/** Every role that the engine knows, apart from the generic one that takes all others. */
export const packs: readonly Pack[] = [
  backendDeveloper,
  registeredNurse,
  softwareEngineer,
  frontendDeveloper,
  schoolTeacher,
  accountant,
  salesExecutive,
  fullStackDeveloper,
  mobileDeveloper,
  devopsEngineer,
  customerSupport,
  retailAssociate,
  administrativeAssistant,
  hrGeneralist,
  recruiter,
  dataAnalyst,
  dataEngineer,
  cook,
  warehouseAssociate,
  driver,
  electrician,
  skilledTrades,
  dataScientist,
  qaEngineer,
  productManager,
  itSupport,
  engineeringManager,
  marketingSpecialist,
  civilEngineer,
  careWorker,
  physician,
  passengerDriver,
  webDeveloper,
  cloudEngineer,
  machineLearningEngineer,
  securityAnalyst,
  mechanicalEngineer,
  electricalEngineer,
  processEngineer,
  productionEngineer,
  qualityEngineer,
  supplyChain,
  storeManager,
  waiter,
  hotelFrontDesk,
  housekeeper,
  cleaner,
  bartender,
  systemAdministrator,
  networkEngineer,
  databaseAdministrator,
  embeddedEngineer,
  kitchenHelper,
  mechanic,
  carpenter,
  welder,
  machinist,
  productionOperator,
  constructionWorker,
  siteSupervisor,
  pharmacist,
  therapist,
  counselor,
  labTechnician,
  lecturer,
  corporateTrainer,
  earlyYearsTeacher,
  teachingAssistant,
  financialAnalyst,
  bankingOfficer,
  auditor,
  lawyer,
  paralegal,
  receptionist,
  officeClerk,
  customerSuccess,
  socialWorker,
  operationsManager,
  homemaker,
  careerReturner,
  student,
  founder,
  gameDeveloper,
  softwareArchitect,
  productDesigner,
  businessAnalyst,
  graphicDesigner,
  videoEditor,
  contentWriter,
  journalist,
  securityGuard,
  policeOfficer,
  firefighter,
  farmer,
  gardener,
  realEstateAgent,
  propertyManager,
  cabinCrew,
  airportGroundStaff,
  hairdresser,
  livestockWorker,
  projectManager,
  scrumMaster,
  technicalWriter,
  researcher,
  logisticsCoordinator,
  phlebotomist,
  medicalAssistant,
  dentalAssistant,
  pharmacyTechnician,
  midwife,
  photographer,
  roofer,
  painterDecorator,
  heavyEquipmentOperator,
  nanny,
  personalTrainer,
  restaurantManager,
  butcher,
  baker,
  tailor,
  postalWorker,
  translator,
  interpreter,
  librarian,
  eventPlanner,
  taxConsultant,
  investmentAnalyst,
  creditAnalyst,
  insuranceAgent,
  claimsHandler,
  paramedic,
  schoolLeader,
  crmAdministrator,
  uxResearcher,
  dietitian,
  medicalTechnician,
  optician,
  radiographer,
  veterinarian,
  architect,
  communityHealthWorker,
  safetyOfficer,
  surveyor,
  audioProducer,
  seafarer,
  tourGuide,
  agronomist,
  communityOrganizer,
  complianceOfficer,
  payrollSpecialist,
  programOfficer,
  actuary,
  artsTeacher,
  draughtsman,
  ecommerceExecutive,
  fashionDesigner,
  financialAdvisor,
  geologist,
  pilot,
  telecomTechnician,
  travelConsultant,
  medicalCoder,
  dentist,
  pathologist,
  tattooArtist,
  emergencyDispatcher,
  customsAgent,
  concierge,
  conductor,
  townPlanner,
  hospitalAdministrator,
  prisonOfficer,
  clergy,
  soldier,
  performer,
  sportsCoach,
  craftMaker,
  funeralDirector,
  publicInspector,
  borderOfficer,
  refuseCollector,
  trainDriver,
  ranger,
  fisher,
  plantOperator,
  massageTherapist,
  policyAnalyst,
  electedRepresentative,
  managementConsultant,
  beekeeper,
  microfinanceOfficer,
  aircraftTechnician,
  streetVendor,
  hospitalPorter,
];
