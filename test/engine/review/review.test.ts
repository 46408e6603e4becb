import { describe, expect, it } from 'vitest';
import { compose, type Profile } from '../../../engine/index.ts';

const warningsOf = (profile: Profile) => compose(profile).warnings;

describe('warnings', () => {
  it('say that a role is unknown', () => {
    expect(warningsOf({ role: 'lighthouse keeper' })).toMatchObject([
      { code: 'unknown-role', pointer: '/role' },
    ]);
    expect(warningsOf({ role: 'backend developer' })).toEqual([]);
  });

  it('suggest the tool that was likely meant, and write what was typed', () => {
    const profile = { role: 'backend developer', stack: ['postgresl'] };
    expect(warningsOf(profile)).toMatchObject([
      { code: 'unknown-tool', pointer: '/stack/0', suggestion: 'PostgreSQL' },
    ]);
    expect(compose(profile).versions.headline?.text).toContain('ostgresl');
  });

  it.each([
    'Lorem ipsum dolor sit amet',
    'managed [number] people',
    'worked at XYZ Corp',
    'cut costs by XX%',
  ])('flag the placeholder in "%s"', (line) => {
    expect(warningsOf({ role: 'nurse', responsibilities: [line] })).toMatchObject([
      { code: 'placeholder', pointer: '/responsibilities/0' },
    ]);
  });

  it('flag buzzwords and lines that say the same twice', () => {
    const responsibilities = ['results-driven nurse', 'giving meds', 'Giving meds.'];
    expect(
      warningsOf({ role: 'nurse', responsibilities }).map(({ code, pointer }) => [code, pointer]),
    ).toEqual([
      ['buzzword', '/responsibilities/0'],
      ['duplicate', '/responsibilities/2'],
    ]);
  });
});

describe('lines that a person would look at again', () => {
  it('are those that most likely say the same, unless their numbers differ', () => {
    const codes = (...responsibilities: string[]) =>
      warningsOf({ role: 'nurse', responsibilities }).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(
      codes('prepare weekly sales reports for managers', 'preparing weekly sales report for manager'),
    ).toEqual(['probable-duplicate /responsibilities/1']);
    expect(
      codes('check ward 3 every morning with colleagues', 'check ward 4 every morning with colleagues'),
    ).toEqual([]);
  });

  it.each([
    'Responsable de la gestión de pedidos y atención al cliente',
    'Betreuung von Kunden und Pflege der Datenbank',
    'Gestion des stocks et des fournisseurs',
    'обслуживание клиентов',
    'ग्राहकों की सेवा करना',
  ])('are not in English, and stay as they are: %s', (line) => {
    const { warnings, versions } = compose({
      role: 'shop assistant',
      responsibilities: [line, 'stocking shelves'],
    });
    expect(warnings).toMatchObject([{ code: 'not-english', pointer: '/responsibilities/0' }]);
    // A sentence begins with a capital, which is all that changes.
    expect(versions.long?.text.toLowerCase()).toContain(line.toLowerCase());
    expect(versions.linkedin?.text.toLowerCase()).toContain(line.toLowerCase());
  });

  it.each([
    'café stock and à la carte menus',
    'De-escalation training',
    'SAP FI/CO data entry',
    'Los Angeles region',
    'en route planning',
  ])('do not include English with foreign words: %s', (line) => {
    expect(warningsOf({ role: 'shop assistant', responsibilities: [line] })).toEqual([]);
  });
});

describe('questions', () => {
  it('ask for what would make a thin profile stronger, five at most', () => {
    const { questions } = compose({ role: 'cook' });
    expect(questions).toHaveLength(5);
    expect(questions.map(({ ask }) => ask).join(' ')).toMatch(/three lines.*result with a number/i);
  });

  it('ask about the person’s own lines, by their pointer', () => {
    const { questions } = compose({
      role: 'cook',
      responsibilities: ['train new cooks'],
      achievements: ['sped up service'],
    });
    expect(questions).toContainEqual({
      pointer: '/achievements/0',
      ask: 'By how much did you speed up service?',
    });
    expect(questions).toContainEqual({
      pointer: '/responsibilities/0',
      ask: 'You train new cooks: about how many?',
    });
  });

  it('ask what somebody does about a line that names only things, and not how many', () => {
    const { questions } = compose({
      role: 'nurse',
      responsibilities: ['giving meds', 'vital signs and early warning score', 'generators and VSAT'],
    });
    expect(questions).toContainEqual({
      pointer: '/responsibilities/1',
      ask: 'What do you do about “vital signs and early warning score”? Begin the line with a verb, such as check or plan.',
    });
    expect(questions.some(({ ask }) => /You handle|normal week/.test(ask))).toBe(false);
  });
});

describe('coverage', () => {
  it('says why a line is left out', () => {
    const { coverage } = compose({ role: 'nurse', responsibilities: ['giving meds', '🎉🎉', 'giving meds'] });
    expect(coverage.omitted.map(({ pointer }) => pointer)).toEqual([
      '/responsibilities/1',
      '/responsibilities/2',
    ]);
  });

  it('leaves out the weakest of forty duties, with the reason', () => {
    const responsibilities = Array.from(
      { length: 40 },
      (_, index) =>
        `check and record the pressure of boiler unit ${index + 1} in building ${index + 10} every morning`,
    );
    const { coverage, versions } = compose({ role: 'technician', responsibilities });
    expect(versions.long?.words).toBeLessThanOrEqual(320);
    expect(coverage.omitted.length).toBeGreaterThan(10);
    expect(coverage.omitted[0]?.reason).toMatch(/two minutes/);
  });
});
