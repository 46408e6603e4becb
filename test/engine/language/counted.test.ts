import { describe, expect, it } from 'vitest';
import { withCountedPlurals } from '../../../engine/language/counted.ts';

describe('withCountedPlurals', () => {
  it.each([
    ['Setting 4 turning centre and one VMC', 'Setting 4 turning centres and one VMC'],
    ['managing 12 vendor and 3 warehouse', 'managing 12 vendors and 3 warehouses'],
    ['look after two branch', 'look after two branches'],
    ['clean 14 room daily', 'clean 14 rooms daily'],
    ['Team of 3 supervisor', 'Team of 3 supervisors'],
    ['train 4 new joiner every month', 'train 4 new joiners every month'],
    ['visit several school in the district', 'visit several schools in the district'],
    ['answer 60+ email a day', 'answer 60+ emails a day'],
  ])('%s', (line, expected) => {
    expect(withCountedPlurals(line)).toBe(expected);
  });

  it.each([
    'running a 24 hour desk',
    'checking 3 phase panel',
    'working with 5 star hotel guests',
    'maintain 11 kv line',
    'supervise 3 person team',
    'prepare 2 wheeler loan files',
    'supervising 6 labour',
    'teach class 9 section',
    'handled phase 2 site',
    'one branch and one warehouse',
    'two customer service desks',
    'reduced 40 percent',
  ])('%s stays', (line) => {
    expect(withCountedPlurals(line)).toBe(line);
  });
});
