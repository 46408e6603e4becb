import { describe, expect, it } from 'vitest';
import { gerund, participle, past, thirdPerson } from '../../../engine/language/inflect.ts';

describe('the forms of a verb', () => {
  it.each([
    ['build', 'building', 'built', 'built', 'builds'],
    ['write', 'writing', 'wrote', 'written', 'writes'],
    ['teach', 'teaching', 'taught', 'taught', 'teaches'],
    ['oversee', 'overseeing', 'oversaw', 'overseen', 'oversees'],
    ['undertake', 'undertaking', 'undertook', 'undertaken', 'undertakes'],
    ['lead', 'leading', 'led', 'led', 'leads'],
    ['set', 'setting', 'set', 'set', 'sets'],
    ['lay', 'laying', 'laid', 'laid', 'lays'],
    ['be', 'being', 'was', 'been', 'is'],
    ['have', 'having', 'had', 'had', 'has'],
    ['tie', 'tying', 'tied', 'tied', 'ties'],
    ['supply', 'supplying', 'supplied', 'supplied', 'supplies'],
    ['play', 'playing', 'played', 'played', 'plays'],
    ['fix', 'fixing', 'fixed', 'fixed', 'fixes'],
    ['plan', 'planning', 'planned', 'planned', 'plans'],
    ['visit', 'visiting', 'visited', 'visited', 'visits'],
    ['refer', 'referring', 'referred', 'referred', 'refers'],
    ['equip', 'equipping', 'equipped', 'equipped', 'equips'],
    ['program', 'programming', 'programmed', 'programmed', 'programs'],
    ['format', 'formatting', 'formatted', 'formatted', 'formats'],
    ['free', 'freeing', 'freed', 'freed', 'frees'],
    ['sync', 'syncing', 'synced', 'synced', 'syncs'],
    ['mimic', 'mimicking', 'mimicked', 'mimicked', 'mimics'],
    ['go', 'going', 'went', 'gone', 'goes'],
  ])('%s', (verb, ing, ed, en, s) => {
    expect([gerund(verb), past(verb), participle(verb), thirdPerson(verb)]).toEqual([ing, ed, en, s]);
  });

  it('falls on the first word of a phrasal verb and on the last of a compound', () => {
    expect(gerund('set up')).toBe('setting up');
    expect(past('roll out')).toBe('rolled out');
    expect(thirdPerson('carry out')).toBe('carries out');
    expect(past('load test')).toBe('load tested');
    expect(gerund('cross-train')).toBe('cross-training');
    expect(past('co-found')).toBe('co-founded');
    expect(participle('reverse-engineer')).toBe('reverse-engineered');
  });

  it('doubles a last l in British spelling only', () => {
    expect(gerund('model')).toBe('modeling');
    expect(gerund('model', 'en-GB')).toBe('modelling');
    expect(past('counsel', 'en-GB')).toBe('counselled');
    expect(past('fulfil')).toBe('fulfilled');
    expect(gerund('repeal', 'en-GB')).toBe('repealing');
  });
});
