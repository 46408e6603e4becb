import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { compositionRequest } from '../../contract/composition.ts';
import { faultsOf, toPointer } from '../../contract/faults.ts';
import { suggest } from '../../contract/suggest.ts';

function faults(value: unknown, schema: z.ZodType = compositionRequest) {
  const { error } = schema.safeParse(value);
  return error ? faultsOf(error, schema, value) : [];
}

describe('the faults of a request', () => {
  it('name an unknown key and the one that was meant', () => {
    expect(faults({ profile: { role: 'Nurse', reponsibilities: [] } })).toEqual([
      {
        pointer: '/profile/reponsibilities',
        message: 'unknown key "reponsibilities"; did you mean "responsibilities"?',
      },
    ]);
  });

  it('name unknown keys first, since a key misspelt explains a key missing', () => {
    expect(faults({ profile: { rol: 'Nurse' } }).map((fault) => fault.pointer)).toEqual([
      '/profile/rol',
      '/profile/role',
    ]);
  });

  it('know the keys of every level', () => {
    const value = {
      profile: { role: 'x', experience: [{ role: 'y', compny: 'z' }] },
      options: { tonne: 'x' },
    };
    expect(faults(value).map((fault) => fault.message)).toEqual([
      'unknown key "compny"; did you mean "company"?',
      'unknown key "tonne"; did you mean "tone"?',
    ]);
  });

  it('name __proto__ like any other unknown key', () => {
    expect(faults(JSON.parse('{"profile":{"role":"x","__proto__":{"admin":true}}}'))).toEqual([
      { pointer: '/profile/__proto__', message: 'unknown key "__proto__"' },
    ]);
    expect(
      faults(JSON.parse('{"profile":{"__proto__":{"role":"x"}}}')).map((fault) => fault.message),
    ).toEqual(['unknown key "__proto__"', 'is missing']);
  });

  it.each([
    [null, 'is not an object'],
    [[], 'is not an object'],
    ['text', 'is not an object'],
    [undefined, 'is missing'],
  ])('say that %j as a whole is none', (value, message) => {
    expect(faults(value)).toEqual([{ pointer: '', message }]);
  });

  it('escape what JSON Pointer gives a meaning', () => {
    expect(toPointer(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
    expect(faults({ 'a/b~': 1, profile: { role: 'x' } })[0]?.pointer).toBe('/a~1b~0');
  });

  it('are fifty at most, one a place', () => {
    const stack = Array.from({ length: 60 }, () => '');
    expect(faults({ profile: { role: '', stack } })).toHaveLength(50);
    expect(faults({ profile: { role: '' } })).toEqual([{ pointer: '/profile/role', message: 'is empty' }]);
  });

  it('never repeat a value', () => {
    const canary = 'canary-7f3c';
    const value = { profile: { role: [canary], seniority: canary, name: 5, start: { [canary]: canary } } };
    const said = JSON.stringify(faults(value));
    expect(said).toContain('/profile/seniority');
    expect(said).not.toContain(canary);
  });

  it('cut a long key where they name it', () => {
    const [fault] = faults({ profile: { role: 'x' }, ['k'.repeat(1000)]: 1 });
    expect(fault?.message.length).toBeLessThan(100);
  });

  it('say nothing of levels that no schema describes', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(faults({ profile: { role: deep } })).toEqual([
      { pointer: '/profile/role', message: 'is not a string' },
    ]);
  });
});

describe('a suggestion', () => {
  const known = ['role', 'company', 'yearsOfExperience', 'responsibilities', 'stack', 'end'];

  it.each([
    ['reponsibilities', 'responsibilities'],
    ['responsibilites', 'responsibilities'],
    ['resopnsibilities', 'responsibilities'],
    ['years_of_experience', 'yearsOfExperience'],
    ['Role', 'role'],
    ['rloe', 'role'],
    ['stak', 'stack'],
  ])('for %s is %s', (typed, meant) => {
    expect(suggest(typed, known)).toBe(meant);
  });

  it.each(['salary', 'tack-on', 'e', '', 'x'.repeat(100_000)])('there is none for %j', (typed) => {
    expect(suggest(typed, known)).toBeUndefined();
  });
});
