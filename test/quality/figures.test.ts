import { describe, expect, it } from 'vitest';
import { compose, TONES, VERSION_NAMES, type VersionName } from '../../engine/index.ts';
import { fixtures, profileNamed } from '../fixtures/profiles.ts';
import { distinct, fleschEase, pairwiseBleu, selfBleu } from './measures.ts';

const PROSE: readonly VersionName[] = ['long', 'short', 'linkedin'];

/** Both figures depend on how many texts are compared; these are of eighty. */
const SAMPLE = 80;
const sample = fixtures.filter(
  (_, index) =>
    Math.floor((index * SAMPLE) / fixtures.length) !== Math.floor(((index - 1) * SAMPLE) / fixtures.length),
);

function texts(name: VersionName): readonly string[] {
  return sample.map(({ profile }) => compose(profile).versions[name]?.text ?? '');
}

describe('across different profiles', () => {
  it.each(PROSE)('%s texts do not read alike', (name) => {
    const all = texts(name);
    const figures = { distinct2: distinct(all, 2), selfBleu: selfBleu(all) };
    console.info(
      `${name}, ${all.length} profiles: distinct-2 ${figures.distinct2.toFixed(3)}, self-BLEU ${figures.selfBleu.toFixed(3)}`,
    );
    expect(figures.distinct2).toBeGreaterThanOrEqual(0.6);
    expect(figures.selfBleu).toBeLessThanOrEqual(0.5);
  });

  it('texts are plain English, neither a contract nor a primer', () => {
    const eases = fixtures.flatMap(({ name, profile }) =>
      [0, 1].flatMap((variant) =>
        TONES.map((tone) => {
          const { versions } = compose(profile, { variant, tone });
          // The three texts together: below a hundred words the formula says little.
          return { name, ease: fleschEase(PROSE.map((version) => versions[version]?.text).join('\n')) };
        }),
      ),
    );
    const sorted = eases.map(({ ease }) => ease).sort((one, other) => one - other);
    console.info(
      `Flesch reading ease of ${eases.length} compositions: ${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)}`,
    );
    const within = sorted.filter((ease) => ease <= 75).length / sorted.length;
    console.info(`Of them ${(within * 100).toFixed(1)}% are at most 75.`);
    expect(within).toBeGreaterThanOrEqual(0.85);
    // Plain words of plain trades read more easily than the formula's 75, and lose by longer ones.
    for (const { name, ease } of eases) {
      expect(ease, name).toBeGreaterThanOrEqual(35);
      expect(ease, name).toBeLessThanOrEqual(85);
    }
  }, 90_000);
});

describe('twenty variants of one profile', () => {
  const all = Array.from({ length: 20 }, (_, variant) =>
    compose(profileNamed('backend-rough'), { variant }),
  ).map(({ versions }) => versions);

  it('are all different', () => {
    const whole = all.map((versions) => VERSION_NAMES.map((name) => versions[name]?.text).join('\n'));
    expect(new Set(whole).size).toBe(20);
  });

  it.each(PROSE)('tell the same facts in other words: %s', (name) => {
    const figure = pairwiseBleu(all.map((versions) => versions[name]?.text ?? ''));
    console.info(`${name}: mean BLEU of one variant against another ${figure.toFixed(3)}`);
    expect(figure).toBeLessThan(0.8);
  });
});
