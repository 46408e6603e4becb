import { accountant } from './accountant.ts';
import { backendDeveloper } from './backend-developer.ts';
import { frontendDeveloper } from './frontend-developer.ts';
import type { Pack } from './pack.ts';
import { registeredNurse } from './registered-nurse.ts';
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
];
