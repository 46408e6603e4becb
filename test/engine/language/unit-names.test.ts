import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../engine/language/rephrase.ts';

describe('units named by what they do', () => {
  it.each([
    ['weekly call with marketing team', 'marketing the team'],
    ['LOTO checks with engineering team', 'engineering a team'],
    ['updates for support desk and transport desk', 'transport the desk'],
    ['liaise with finance team and planning dept', 'planning a department'],
    ['meeting with planning department and purchase team', 'purchase the team'],
    ['follow up with sourcing team and dyeing unit for delivery', 'dyeing a unit'],
    ['coordination with testing team', 'testing the team'],
    ['hand over to painting contractor', 'painting the contractor'],
  ])('%s is never told as %s', (line, misread) => {
    const phrase = readPhrase(line);
    const told = JSON.stringify(phrase);
    expect(told).not.toContain(misread);
    expect(told).not.toContain(misread.replace(/^(\w+?)ing /, '$1 '));
  });

  it.each([
    ['managing team and coaching staff', 'manage team and coach staff'],
    ['recruiting and training staff', 'recruit and train staff'],
    ['training team members', 'train team members'],
    ['building teams across regions', 'build teams across regions'],
  ])('%s has people as its object', (line, base) => {
    expect(readPhrase(line)).toMatchObject({ kind: 'action', base });
  });
});
