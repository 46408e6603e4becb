import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../engine/language/clean.ts';
import { readPhrase, rephrase } from '../../../engine/language/rephrase.ts';

const read = (line: string) => readPhrase(cleanLine(line));

describe('what a phrase tells beside its forms', () => {
  it.each([
    ['built APIs', 'past'],
    ['Building APIs', 'gerund'],
    ['Builds APIs', 'third'],
    ['build APIs', 'base'],
    ['set up CI with Jenkins', 'base'],
    ['Set OKRs and ran 1:1s', 'past'],
    ['cut waste by a third', 'past'],
    ['cut hair', 'base'],
    ['was responsible for training staff', 'past'],
    ['used to coach football', 'past'],
    ['my job is to fix boilers', 'base'],
    ['I have led teams of 12', 'past'],
    ['was leading the rewrite', 'past'],
    ['am leading the rewrite', 'gerund'],
    ['promoted to shift lead', 'past'],
  ])('the mood of "%s" is %s', (line, typed) => {
    expect(read(line)).toMatchObject({ kind: 'action', typed });
  });

  it('names the verbs in their order', () => {
    expect(read('took on 1 apprentice')).toMatchObject({ verbs: ['take on'] });
    expect(read('Designed, built and shipped an app')).toMatchObject({ verbs: ['design', 'build', 'ship'] });
    expect(read('was promoted to lead')).toMatchObject({
      verbs: ['be promoted'],
      past: 'was promoted to lead',
    });
    expect(read('on call for payments')).toMatchObject({ verbs: ['be'], base: 'am on call for payments' });
  });

  it('marks the claims of a team', () => {
    expect(read('We rolled out flags')).toMatchObject({ plural: true, past: 'rolled out flags' });
    expect(read('my team and I built the portal')).toMatchObject({ plural: true });
    expect(read('I rolled out flags')).toMatchObject({ plural: false });
  });

  it.each([
    ['responsible for the rota', 'responsible', 'the rota'],
    ['was in charge of the bar', 'charge', 'the bar'],
    ['involved in two audits', 'involved', 'two audits'],
    ['involved in planning events', 'involved', 'planning events'],
    ['experience in payroll', 'experience', 'payroll'],
    ['hands on with Helm', 'experience', 'Helm'],
    ['part of the safety team', 'part', 'part of the safety team'],
    ['was part of the migration from AWS to Azure', 'part', 'part of the migration from AWS to Azure'],
    ['good knowledge of COSHH', 'knowledge', 'COSHH'],
  ])('"%s" is known by its frame and keeps its name', (line, frame, noun) => {
    expect(read(line)).toMatchObject({ kind: 'noun', frame, noun });
  });

  it('never makes a claim stronger', () => {
    expect(read('helped migrate the servers')).toMatchObject({ past: 'helped migrate the servers' });
    expect(read('Help migrate servers and train users')).toMatchObject({
      gerund: 'helping migrate servers and train users',
    });
    expect(read('assisted in minor surgeries')).toMatchObject({ base: 'assist in minor surgeries' });
    expect(read('basic knowledge of SQL')).toMatchObject({ kind: 'noun', noun: 'basic knowledge of SQL' });
    expect(read('jointly responsible for hiring')).toMatchObject({
      past: 'was jointly responsible for hiring',
    });
  });

  it.each([
    ['code reviews', 'plural'],
    ['the rota and the till', 'plural'],
    ['patient care', 'mass'],
    ['a dashboard for finance', 'singular'],
    ['payment gateway', 'singular'],
    ['release management', 'mass'],
    ['Kubernetes', 'unknown'],
  ])('the number of "%s" is %s', (line, number) => {
    expect(read(line)).toMatchObject({ kind: 'noun', number });
  });

  it('takes what stands before a comma to the end', () => {
    expect(read('In 2021, led the rollout')).toMatchObject({ past: 'led the rollout in 2021' });
    expect(read('As team lead I ran planning')).toMatchObject({ base: 'run planning as team lead' });
  });

  it('keeps a clause with its own subject as it is', () => {
    for (const line of [
      'our falls rate went down by half',
      'The app is used by 50k people',
      'I can type 80 wpm',
    ]) {
      expect(read(line)).toEqual({ kind: 'statement', text: line });
    }
    expect(rephrase('sales went up 20%')).toEqual({ kind: 'noun', noun: 'sales went up 20%' });
  });

  it('doubles a last l as the reader of the text does, unless the person did', () => {
    expect(readPhrase('model risks', 'en-GB')).toMatchObject({ gerund: 'modelling risks' });
    expect(readPhrase('model risks', 'en-US')).toMatchObject({ gerund: 'modeling risks' });
    expect(readPhrase('modelled risks', 'en-US')).toMatchObject({ gerund: 'modelling risks' });
  });
});

describe('any line at all', () => {
  const words = fc.constantFrom(
    ...'built and test the , of to was responsible for helping I we that which 40% APIs Node.js (in) R&D set up w/o be not by; also my job is'.split(
      ' ',
    ),
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
  );

  it('is read without a fault, the same each time', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(rephrase(line)).toEqual(rephrase(line));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('keeps every figure and every name in every form', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (all) => {
        const line = cleanLine(all.join(' '));
        const phrase = readPhrase(line);
        const forms =
          phrase.kind === 'action'
            ? [phrase.gerund, phrase.past, phrase.base]
            : [phrase.kind === 'noun' ? phrase.noun : phrase.text];
        for (const fact of ['40%', 'Node.js', 'R&D', 'APIs']) {
          const count = (text: string): number => text.split(fact).length;
          for (const form of forms) expect(count(form), `${line} → ${form}`).toBe(count(line));
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});
