import { describe, expect, it } from 'vitest';
import {
  type Composition,
  compose,
  type Options,
  type Pointer,
  type Profile,
  type Version,
} from '../../engine/index.ts';
import { beginsWithI, opening } from '../../engine/realise/writer.ts';
import { fixtures, profileNamed } from '../fixtures/profiles.ts';

const VARIANTS = [0, 1, 2, 3, 4];
const TONES = ['professional', 'friendly', 'direct'] as const;
const SPELLINGS = ['en-US', 'en-GB'] as const;

const everyOptions: readonly Options[] = VARIANTS.flatMap((variant) =>
  TONES.flatMap((tone) => SPELLINGS.map((spelling) => ({ variant, tone, spelling }))),
);

function textsOf(composition: Composition): readonly (readonly [string, Version])[] {
  return Object.entries(composition.versions);
}

function at(profile: unknown, pointer: Pointer): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      profile,
    );
}

describe.each(fixtures)('the texts for $name', ({ profile }) => {
  const compositions = everyOptions.map((options) => ({ options, composition: compose(profile, options) }));
  const versions = compositions.flatMap(({ composition, options }) =>
    textsOf(composition).map(([name, version]) => ({ name, version, options })),
  );

  it('are accounted for by their sentences, in order, with nothing between but layout', () => {
    for (const { version } of versions) {
      let rest = version.text;
      for (const sentence of version.sentences) {
        const found = rest.indexOf(sentence.text);
        expect(found, sentence.text).toBeGreaterThanOrEqual(0);
        const between = rest.slice(0, found);
        expect(['', ' ', '\n\n'], JSON.stringify(between)).toContain(
          sentence.heading === undefined ? between : between.replace(/\n*• .*: $/, ''),
        );
        rest = rest.slice(found + sentence.text.length);
      }
      expect(rest).toBe('');
    }
  });

  it('rest on places of the profile that exist', () => {
    for (const { version } of versions) {
      for (const { sources, origin, text } of version.sentences) {
        if (origin !== 'glue') expect(sources, text).not.toHaveLength(0);
        for (const pointer of sources) expect(at(profile, pointer), `${pointer} in ${text}`).toBeDefined();
      }
    }
  });

  it('keep within their limits', () => {
    for (const { name, version } of versions) {
      expect(version.characters).toBe(version.text.length);
      if (name === 'headline') expect(version.characters).toBeLessThanOrEqual(220);
      if (name === 'linkedin') expect(version.characters).toBeLessThanOrEqual(2600);
      if (name === 'short') expect(version.words).toBeLessThanOrEqual(75);
      if (name === 'long') expect(version.words).toBeLessThanOrEqual(320);
    }
  });

  it('open no two sentences with the same three words', () => {
    for (const { version, options, name } of versions) {
      const openings = version.sentences.map((sentence) => opening(sentence.text));
      expect(new Set(openings).size, `${name} ${JSON.stringify(options)} ${openings.join(' / ')}`).toBe(
        openings.length,
      );
    }
  });

  it('begin at most two sentences in a row with "I"', () => {
    for (const { version, options } of versions) {
      const run = version.sentences.map((sentence) => (beginsWithI(sentence.text) ? 'I' : '.')).join('');
      expect(run, `${JSON.stringify(options)} ${version.text}`).not.toContain('III');
    }
  });

  it('hold no Markdown outside of markdown, and no doubled or stray punctuation', () => {
    for (const { version, name } of versions) {
      expect(version.text).not.toMatch(/\*\*| {2}|\.\.|,,| ,| \.(?!\p{L})|;\.|:\.|\bundefined\b|\[|\{/u);
      expect('markdown' in version).toBe(name === 'long');
    }
  });

  it('use or omit, with a reason, every place of the profile, and none twice', () => {
    for (const { composition } of compositions) {
      const { used, omitted } = composition.coverage;
      const all = [...used, ...omitted.map(({ pointer }) => pointer)];
      expect([...all].sort()).toEqual([...leaves(profile, '')].sort());
      for (const { reason } of omitted) expect(reason).toMatch(/\.$/);
    }
  });

  it('claim nothing typical when only what was submitted is wanted', () => {
    for (const [, version] of textsOf(compose(profile, { duties: 'submitted' }))) {
      expect(version.sentences.map(({ origin }) => origin)).not.toContain('typical');
    }
  });

  it('are the same bytes for the same input, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(profile).reverse()) as unknown as Profile;
    expect(compose(profile, { variant: 7 }).versions).toEqual(compose(reversed, { variant: 7 }).versions);
    expect(JSON.stringify(compose(profile))).toBe(JSON.stringify(compose(structuredClone(profile))));
  });
});

function leaves(value: unknown, pointer: Pointer): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${pointer}/${key}`));
}

describe('a role with tools alone', () => {
  const { versions } = compose(profileNamed('backend-thin'));
  const long = versions.long;

  it('gets the full interview answer, in areas that a backend developer would name', () => {
    const headings = new Set(long?.sentences.flatMap(({ heading }) => heading ?? []));
    expect(headings.size).toBeGreaterThanOrEqual(9);
    const all = [...headings].join(' ');
    for (const area of [
      /API/,
      /Real-Time/,
      /Data/,
      /Security/,
      /Performance/,
      /Deploy/,
      /Error|Reliab/,
      /Collab|Team/,
      /Code Quality/,
    ]) {
      expect(all).toMatch(area);
    }
    expect(long?.words).toBeGreaterThanOrEqual(180);
  });

  it('names every submitted tool once, in a typical duty that cites it', () => {
    for (const name of ['Node.js', 'Express', 'MongoDB', 'Socket.IO', 'AWS EC2', 'S3', 'Route 53']) {
      expect(long?.text.split(name).length, name).toBe(2);
    }
    const typical = long?.sentences.filter(({ origin }) => origin === 'typical') ?? [];
    expect(typical.length).toBeGreaterThanOrEqual(9);
    for (const { sources } of typical) expect(sources).toContain('/role');
  });
});

describe('lines of one’s own', () => {
  const { versions } = compose(profileNamed('backend-rough'));

  it('come before anything typical', () => {
    const bullets =
      versions.long?.sentences.filter(({ heading }) => heading !== undefined && !heading.endsWith('Tools')) ??
      [];
    const headings = [...new Set(bullets.map(({ heading }) => heading))];
    const ownership = headings.map((heading) => bullets.find((bullet) => bullet.heading === heading)?.origin);
    expect(ownership.lastIndexOf('submitted')).toBeLessThan(ownership.indexOf('typical'));
  });

  it('keep the strength of what was claimed', () => {
    const text = Object.values(versions)
      .map((version) => version.text)
      .join('\n');
    expect(text).toMatch(/help(ing|ed)? the mobile team integrate push notifications/i);
    expect(text).not.toMatch(/\b(lead|leading|led|complet\w+) the migration/);
  });

  it('keep a result with its cause, and lend the cause to no other', () => {
    expect(versions.long?.text).toContain('from 800 ms to 450 ms by adding indexes and a Redis cache');
    expect(versions.long?.text).toMatch(/cut the AWS bill by 30%[.,]/);
  });
});

describe('options', () => {
  const profile = profileNamed('backend-rough');

  it('compose only the versions asked for', () => {
    expect(Object.keys(compose(profile, { versions: ['short', 'headline'] }).versions)).toEqual([
      'short',
      'headline',
    ]);
  });

  it('give twenty variants that all differ', () => {
    const texts = Array.from(
      { length: 20 },
      (_, variant) => compose(profile, { variant }).versions.long?.text,
    );
    expect(new Set(texts).size).toBe(20);
  });

  it('spell our own words as asked, and the person’s never', () => {
    const spelled: Profile = { role: 'Backend Developer', responsibilities: ['color correction service'] };
    const british = Array.from(
      { length: 12 },
      (_, variant) => compose(spelled, { spelling: 'en-GB', variant }).versions.long?.text,
    ).join('\n');
    expect(british).toMatch(/Performance Optimisation|Modelling/);
    expect(british).toContain('olor correction');
  });

  it('put what an advertisement asks for first, and never write what is missing', () => {
    const target = {
      description: 'We need someone for push notifications on mobile, with PostgreSQL and Django.',
    };
    const { keywords, versions } = compose(profile, { target });
    expect(keywords).toEqual({ matched: ['PostgreSQL'], missing: ['Django'] });
    const mobile = compose(profile, { target: { description: 'Push notifications for a mobile team.' } });
    expect(mobile.versions.short?.text).toContain('push notifications');
    expect(compose(profile).versions.short?.text).not.toContain('push notifications');
    for (const version of Object.values(versions)) expect(version.text).not.toContain('Django');
  });
});

describe('those who have no job to speak of', () => {
  const said = (profile: Profile): string =>
    everyOptions
      .flatMap((options) => textsOf(compose(profile, options)))
      .map(([, version]) => version.text)
      .join('\n');

  it.each(['homemaker', 'homemaker-thin', 'student-thin', 'student-fresher', 'career-break'])(
    '%s: are told of without "the job" and "this role"',
    (name) => {
      expect(said(profileNamed(name))).not.toMatch(
        /\b(my|the|this) (job|role)\b|I work as|my responsibilities/i,
      );
    },
  );

  it('say where they stand when the title does', () => {
    expect(said(profileNamed('career-break'))).toContain("I'm on a career break.");
    expect(said({ role: 'Maternity leave' })).toContain("I'm on maternity leave.");
  });
});

describe('lines that hold a word of two readings', () => {
  it.each([
    ['controlled drugs register', 'Keeping the controlled drugs register.'],
    ['self-help group formation', 'Carrying out self-help group formation.'],
    ['helped build 3-statement model for acquisition', 'Helping build 3-statement model for acquisition.'],
    ['helped design team', 'Helping the design team.'],
  ])('%s', (line, bullet) => {
    const { long } = compose({ role: 'Analyst', responsibilities: [line] }, { duties: 'submitted' }).versions;
    expect(long?.sentences.map((sentence) => sentence.text)).toContain(bullet);
  });

  it('take an abbreviation with a slash as one', () => {
    const profile = { role: 'Bank clerk', responsibilities: ['a/c opening'] };
    expect(compose(profile, { duties: 'submitted' }).versions.long?.text).toContain(
      'Handling account opening',
    );
  });
});

it('the short answer says no line twice', () => {
  const short = compose(profileNamed('audit-article'), { variant: 2 }).versions.short?.sentences ?? [];
  const sources = short.flatMap((sentence) => sentence.sources).filter((one) => one !== '/role');
  expect(new Set(sources).size).toBe(sources.length);
});
