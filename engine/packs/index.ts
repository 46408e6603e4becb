import { backendDeveloper } from './backend-developer.ts';
import type { Pack } from './pack.ts';
import { registeredNurse } from './registered-nurse.ts';

/** Every role that the engine knows, apart from the generic one that takes all others. */
export const packs: readonly Pack[] = [backendDeveloper, registeredNurse];
