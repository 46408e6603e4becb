import { describe, expect, it } from 'vitest';
import type { Pointer } from '../../../engine/types.ts';
import { createVerifier, unsupportedClaims } from '../../../engine/verify/verify.ts';
import { developer, nurse } from './people.ts';

const refused = (sentence: string, sources: readonly Pointer[], profile = developer): readonly string[] =>
  createVerifier(profile)
    .unsupported(sentence, sources)
    .map((claim) => claim.text);

describe('the gate over our own sentences', () => {
  it('accepts a claim from the place that the sentence cites', () => {
    expect(refused('I cut the AWS bill by 30%.', ['/achievements/1'])).toEqual([]);
  });

  it('refuses a claim that stands in the profile but not in what the sentence cites', () => {
    expect(refused('I cut the AWS bill by 30%.', ['/achievements/0'])).toEqual(['AWS', '30%']);
    expect(refused('I mentor two juniors.', ['/role'])).toEqual(['two']);
    expect(refused('I run it on Kubernetes.', ['/stack/0'])).toEqual(['Kubernetes']);
    expect(refused('I work at Acme Travel.', ['/role'])).toEqual(['Acme Travel']);
    expect(refused("I'm a Senior Backend Developer.", ['/company'])).toEqual(['Senior Backend Developer']);
  });

  it('refuses a result that moved from an earlier job', () => {
    expect(refused('I built 12 dashboards.', ['/responsibilities/3', '/stack'])).toEqual(['12']);
    expect(refused('I built 12 dashboards.', ['/experience/0/achievements/0'])).toEqual([]);
    expect(refused('I was a Data Analyst at Northwind.', ['/experience/0'])).toEqual(['Northwind']);
  });

  it('takes an array or an object for everything inside', () => {
    expect(refused('I use Redis and GitHub Actions.', ['/stack'])).toEqual([]);
    expect(refused('Before this, I was a Data Analyst at Foo Ltd (2019–2021).', ['/experience/0'])).toEqual(
      [],
    );
    expect(refused('I cut the AWS bill by 30% with Redis.', [''])).toEqual([]);
  });

  it('takes several lines in one sentence when all are cited', () => {
    const sentence = 'I review code, mentor two juniors and moved twelve services from Java to Kotlin.';
    expect(refused(sentence, ['/responsibilities/3', '/responsibilities/5'])).toEqual([]);
    expect(refused(sentence, ['/responsibilities/3'])).toEqual(['twelve', 'Java', 'Kotlin']);
  });

  it('asks for the seniority to be cited when the title says it', () => {
    expect(refused("I'm a Lead Backend Developer.", ['/role', '/seniority'])).toEqual([
      'Lead Backend Developer',
    ]);
    const junior = { role: 'Developer', seniority: 'junior' } as const;
    expect(refused("I'm a Junior Developer.", ['/role', '/seniority'], junior)).toEqual([]);
    expect(refused("I'm a Junior Developer.", ['/role'], junior)).toEqual(['Junior Developer']);
  });

  it('asks nothing of a sentence that claims nothing', () => {
    for (const glue of [
      'My main responsibilities are:',
      'One result I can point to: the release went well.',
      "A few things I'm happy about: the release went well.",
      'Two results to note: the first went well, and so did the second.',
      'If we might work together, please get in touch.',
      'In short, I try to do the work well.',
      'What I try to bring to every shift is calm, careful attention.',
      'It is one place to look and one way to fix it.',
      'I would rather say one thing clearly than five things at once.',
      'No two days are the same.',
      'I know when two hands are not enough.',
      'My work lies where the two have to agree.',
    ]) {
      expect(refused(glue, []), glue).toEqual([]);
    }
  });

  it('does not take a count for glue that announces nothing', () => {
    expect(refused('I published two results.', [])).toEqual(['two']);
    expect(refused('12 results I can point to: they went well.', [])).toEqual(['12']);
    expect(refused('I run two shops: a baker and a bar.', [])).toEqual(['two']);
  });

  it('supports nothing by a pointer that leads nowhere', () => {
    for (const pointer of [
      '/nothing',
      '/stack/99',
      'stack',
      '/stack/0/x',
      '/__proto__',
      '/constructor',
      '/a~1b~0c',
    ]) {
      expect(refused('I use Redis.', [pointer]), pointer).toEqual(['Redis']);
    }
  });

  it('counts both forms of the glossary as the same word', () => {
    const profile = { role: 'Vet', responsibilities: ['see 14 anm a day', 'teach 3 ecs'] };
    const glossary = { anm: 'animals', ecs: 'externs' };
    const verifier = createVerifier(profile, { glossary });
    expect(verifier.unsupported('I see 14 animals a day.', ['/responsibilities/0'])).toEqual([]);
    expect(verifier.unsupported('I teach three externs.', ['/responsibilities/1'])).toEqual([]);
    expect(verifier.unsupported('I teach three owners.', ['/responsibilities/1'])).toHaveLength(1);
  });

  it('reads years of experience in every wording of them, and in none that says more', () => {
    const years = (value: number, sentence: string) =>
      refused(sentence, ['/yearsOfExperience'], { role: 'Cook', yearsOfExperience: value });
    expect(years(0.5, 'I have six months of experience.')).toEqual([]);
    expect(years(1.5, 'I have a year and a half of experience.')).toEqual([]);
    expect(years(2.5, 'I have two and a half years of experience.')).toEqual([]);
    expect(years(12, 'I have 12 years of experience.')).toEqual([]);
    expect(years(0.33, 'I have four months of experience.')).toEqual([]);
    expect(years(1.5, 'I have two years of experience.')).toEqual(['two years']);
    expect(years(4, 'I have nearly five years of experience.')).toEqual(['five years']);
    expect(years(0.5, 'I have six years of experience.')).toEqual(['six years']);
  });

  it('refuses of a pack what one profile denies, though it stands for every other', () => {
    const sentence = 'Testing the emergency lights.';
    const of = (responsibilities: readonly string[]) =>
      createVerifier({ role: 'Electrician', responsibilities }).unsupported(sentence, ['/role'], true);
    expect(of(['wiring of new houses'])).toEqual([]);
    expect(of(['no testing of emergency lights'])).toHaveLength(1);
    expect(of(['wiring of new houses'])).toEqual([]);
  });

  it('gives the same answer again, from the verifier or without one', () => {
    const verifier = createVerifier(nurse);
    const sentence = 'I care for three patients per shift in Cerner.';
    const once = verifier.unsupported(sentence, ['/responsibilities']);
    expect(verifier.unsupported(sentence, ['/responsibilities'])).toEqual(once);
    expect(unsupportedClaims(sentence, ['/responsibilities'], nurse)).toEqual(once);
    expect(once.map((claim) => [claim.kind, claim.text, claim.start, claim.supported])).toEqual([
      ['number', 'three', 11, false],
      ['technology', 'Cerner', 39, false],
    ]);
    expect(
      once.every(
        (claim) => claim.reason !== undefined && sentence.slice(claim.start, claim.end) === claim.text,
      ),
    ).toBe(true);
  });
});
