import { expect, it } from 'vitest';
import { compose, VERSION_NAMES } from '../../engine/index.ts';
import { profileNamed } from '../fixtures/profiles.ts';

/**
 * Thirty profiles whose texts stand in files, so that a change of wording shows where it is reviewed. After a change
 * that is meant: `npx vitest run test/quality/golden.test.ts -u`.
 */
const NAMES = [
  'accountant',
  'auditor',
  'backend-go',
  'bartender',
  'cabin-crew',
  'career-break',
  'carpenter-joiner',
  'chef',
  'cleaner-school',
  'counselor',
  'data-analyst-rough',
  'dba-oracle',
  'driver-hgv',
  'early-years',
  'electrician-thin',
  'farm-dairy',
  'founder',
  'frontend-rough',
  'graphic-designer',
  'homemaker',
  'lawyer',
  'mechanic-diesel',
  'nurse-ward',
  'operations-manager-rough',
  'pharmacist',
  'product-manager-rough',
  'researcher-postdoc',
  'sales',
  'student-fresher',
  'teacher-primary',
] as const;

it.each(NAMES)('%s is told as it was', async (name) => {
  const { versions } = compose(profileNamed(name));
  const text = VERSION_NAMES.map((version) => `— ${version} —\n\n${versions[version]?.text}\n`).join('\n');
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
});
