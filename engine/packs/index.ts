import { accountant } from './accountant.ts';
import { administrativeAssistant } from './administrative-assistant.ts';
import { backendDeveloper } from './backend-developer.ts';
import { customerSupport } from './customer-support.ts';
import { devopsEngineer } from './devops-engineer.ts';
import { frontendDeveloper } from './frontend-developer.ts';
import { fullStackDeveloper } from './full-stack-developer.ts';
import { hrGeneralist } from './hr-generalist.ts';
import { mobileDeveloper } from './mobile-developer.ts';
import type { Pack } from './pack.ts';
import { recruiter } from './recruiter.ts';
import { registeredNurse } from './registered-nurse.ts';
import { retailAssociate } from './retail-associate.ts';
import { salesExecutive } from './sales-executive.ts';
import { schoolTeacher } from './school-teacher.ts';
import { softwareEngineer } from './software-engineer.ts';

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
];
