import { describe, expect, it } from 'vitest';
import { lowerFirst, sentenceCase } from '../../../engine/language/capital.ts';
import { indefinite, supplyArticles } from '../../../engine/language/determiners.ts';
import { joinList } from '../../../engine/language/list.ts';
import { numberWord, ordinalWord, yearsPhrase } from '../../../engine/language/numerals.ts';
import { inSpelling } from '../../../engine/language/spelling.ts';
import { hasPastTime, isCompletive, isResultVerb } from '../../../engine/language/strength.ts';

describe('a or an', () => {
  it.each(
    'S3 SLA hour MRI FAQ HTML NHS honest 8-hour 11-bed 18-month 80% API EHR X-ray SQL iOS MSc heir e-commerce 11,000 A/B LMS'.split(
      ' ',
    ),
  )('an %s', (word) => expect(indefinite(word)).toBe('an'));
  it.each(
    'Unix UI one-off European unit user utility URL UX UK university REST JSON SaaS 180 100% 24-bed ubiquitous ewe React NASA SOC SIEM NOC useful union'.split(
      ' ',
    ),
  )('a %s', (word) => expect(indefinite(word)).toBe('a'));
});

describe('articles that note style left out', () => {
  it.each([
    [
      'reduced p95 of search by adding indexes and Redis cache',
      'reduced the p95 of search by adding indexes and a Redis cache',
    ],
    ['cutting AWS bill by 30%', 'cutting the AWS bill by 30%'],
    ['being on call for payments service', 'being on call for the payments service'],
    [
      'helping mobile team integrate push notifications',
      'helping the mobile team integrate push notifications',
    ],
    ['oversee budget of $1.2M', 'oversee a budget of $1.2M'],
    ['led team of 6', 'led a team of 6'],
    ['maintain legacy PHP codebase', 'maintain the legacy PHP codebase'],
    [
      'leading migration of monolith to microservices',
      'leading the migration of the monolith to microservices',
    ],
    ['migration from MySQL to PostgreSQL', 'the migration from MySQL to PostgreSQL'],
    ['report to CTO', 'report to the CTO'],
    [
      'building dashboard and report for finance team',
      'building a dashboard and a report for the finance team',
    ],
    ['wrote Python script to clean data', 'wrote a Python script to clean data'],
    ['REST API integration in React Native app', 'REST API integration in a React Native app'],
    ['worked on 24-bed cardiac ward', 'worked on a 24-bed cardiac ward'],
    ['creating design system used by 9 teams', 'creating a design system used by 9 teams'],
    ["managed company's website", "managed the company's website"],
    ['keeping ward clean', 'keeping the ward clean'],
    ['team of 5 and budget of 2m', 'a team of 5 and a budget of 2m'],
    ['manage team of six chefs', 'manage a team of six chefs'],
    ['being in charge of crash cart', 'being in charge of the crash cart'],
    ['built and deployed website', 'built and deployed a website'],
    ['opening and closing store', 'opening and closing the store'],
    ['cleaning operating theatre between cases', 'cleaning the operating theatre between cases'],
    ['Complete redesign of website', 'the complete redesign of the website'],
    ['worked in busy kitchen', 'worked in a busy kitchen'],
    [
      'migrating data from legacy system to new platform',
      'migrating data from the legacy system to a new platform',
    ],
    ['ledger handles 3,000 transactions', 'the ledger handles 3,000 transactions'],
    ['new dessert menu brought 20% more orders', 'a new dessert menu brought 20% more orders'],
    ['pass rate in my classes went from 71% to 88%', 'the pass rate in my classes went from 71% to 88%'],
    ['helped backend team design the sync API', 'helped the backend team design the sync API'],
    ['menu planning with head chef', 'menu planning with the head chef'],
    ['keep log of driving hours', 'keep a log of driving hours'],
    ['checking crash cart', 'checking the crash cart'],
    ['supporting statutory audit', 'supporting the statutory audit'],
    ['organised annual sports day for 300 employees', 'organised the annual sports day for 300 employees'],
    ['payroll with external provider', 'payroll with an external provider'],
    ['sitting with residents at end of life', 'sitting with residents at the end of life'],
    ['filling in log book', 'filling in the log book'],
    ['worked on 12-bed unit', 'worked on a 12-bed unit'],
    ['set up VPN for remote staff', 'set up a VPN for remote staff'],
  ])('%s', (typed, written) => expect(supplyArticles(typed)).toBe(written));

  it.each([
    'managed a team of 6',
    'our team of 6',
    'doing root cause analysis in production',
    'code review',
    'customer support',
    'data entry',
    'time management',
    'working as scrum master',
    'providing customer service',
    'caring for two patients per shift',
    'working at Oakwood School',
    'managing front and back office',
    'creating sales and inventory dashboards',
    'support sales and marketing',
    'teaching grade 5 maths',
    'moved to ward 7',
    'building APIs with Node.js',
    'cutting build time from 20 min to 6 min',
    'on call',
    'being promoted to store manager',
    'being promoted to shift lead in 2025',
    'working as charge nurse on nights',
    'preparing bar bending schedules',
    'end-to-end recruitment for plant and office roles',
    'planned maintenance of three production lines',
    'reading scores of my class rose by 14 points',
    'training apprentices who go on to run their own section',
    'being chosen to lead the merger',
    'tending bar',
    'bringing in a third of new business',
    'the day to day running of the salon',
    'penetration testing of web apps',
    'end to end testing',
    '',
  ])('stays: %s', (text) => expect(supplyArticles(text)).toBe(text));

  it('are supplied once', () => {
    for (const text of [
      'led team of 6',
      'cutting AWS bill',
      'built chatbot for sales team',
      'report to CTO',
    ]) {
      expect(supplyArticles(supplyArticles(text))).toBe(supplyArticles(text));
    }
  });
});

describe('lists', () => {
  it('take the serial comma in American English alone', () => {
    expect(joinList(['Redis', 'Kafka', 'S3'], 'en-US')).toBe('Redis, Kafka, and S3');
    expect(joinList(['Redis', 'Kafka', 'S3'], 'en-GB')).toBe('Redis, Kafka and S3');
    expect(joinList(['Redis', 'Kafka'], 'en-US')).toBe('Redis and Kafka');
    expect(joinList(['Redis'], 'en-US')).toBe('Redis');
    expect(joinList([], 'en-US')).toBe('');
  });

  it('show where an item with an "and" or a comma ends', () => {
    expect(joinList(['design and build', 'test'], 'en-GB')).toBe('design and build, and test');
    expect(joinList(['cook, clean', 'serve'], 'en-GB')).toBe('cook, clean; and serve');
    expect(joinList(['a and b', 'c', 'd'], 'en-GB')).toBe('a and b, c, and d');
  });
});

describe('numbers in words', () => {
  it('spells out places from first to sixth', () => {
    expect([0, 1, 4, 6, 7, 2.5, Number.NaN].map(ordinalWord)).toEqual([
      undefined,
      'first',
      'fourth',
      'sixth',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('go up to twelve', () => {
    expect([0, 1, 4, 12, 13, -1, 2.5].map(numberWord)).toEqual([
      'zero',
      'one',
      'four',
      'twelve',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [4, 'four years'],
    [1, 'one year'],
    [0.5, 'six months'],
    [0.25, 'three months'],
    [1 / 12, 'one month'],
    [0.04, 'less than a month'],
    [1.5, 'a year and a half'],
    [2.5, 'two and a half years'],
    [12, '12 years'],
    [3.75, 'nearly four years'],
    [3.999, 'nearly four years'],
    [12.5, 'more than 12 years'],
    [8.2, 'more than eight years'],
    [0.95, '11 months'],
    [0.99, '11 months'],
  ])('%d years are %s', (years, phrase) => expect(yearsPhrase(years)).toBe(phrase));
});

describe('our own words', () => {
  it('follow the spelling both ways and keep their case', () => {
    expect(inSpelling('Optimizing behavior in the center', 'en-GB')).toBe(
      'Optimising behaviour in the centre',
    );
    expect(inSpelling('Organised programme labelling', 'en-US')).toBe('Organized programme labeling');
    expect(inSpelling('Analyses of risk analysed', 'en-US')).toBe('Analyses of risk analyzed');
    expect(inSpelling('a program to practice sizes and prizes', 'en-GB')).toBe(
      'a program to practice sizes and prizes',
    );
  });
});

describe('the first letter', () => {
  it('is a capital at the start of a sentence, unless the word has a form of its own', () => {
    expect(
      ['building', 'iOS apps', 'npm packages', 'p95', 'eBay', 'dbt', 'école', '“quoted'].map(sentenceCase),
    ).toEqual(['Building', 'iOS apps', 'npm packages', 'p95', 'eBay', 'dbt', 'École', '“Quoted']);
  });

  it('is lowered inside a sentence, unless the word is a name or an acronym', () => {
    expect(
      [
        'Building APIs',
        'REST APIs',
        'A/B tests',
        'I do',
        'Python scripts',
        'C code',
        'A team',
        'German lessons',
        'App Store releases',
        'Built React apps',
        'Weekly Scrum meetings',
      ].map(lowerFirst),
    ).toEqual([
      'building APIs',
      'REST APIs',
      'A/B tests',
      'I do',
      'Python scripts',
      'C code',
      'a team',
      'German lessons',
      'App Store releases',
      'built React apps',
      'weekly Scrum meetings',
    ]);
  });
});

describe('the strength of a verb', () => {
  it('tells a finished act from a duty that goes on', () => {
    const finished = [
      'migrate',
      'launch',
      'reduce',
      'cut',
      'rewrite',
      'introduce',
      'win',
      'found',
      'co-found',
      'be promoted',
      'modernise',
    ];
    const ongoing = [
      'build',
      'maintain',
      'support',
      'review',
      'design',
      'write',
      'manage',
      'be',
      'help',
      'care',
    ];
    expect(finished.filter((verb) => !isCompletive(verb))).toEqual([]);
    expect(ongoing.filter(isCompletive)).toEqual([]);
  });

  it('knows a finished act by its particle', () => {
    expect(['take on', 'organise', 'open', 'bring in'].every(isCompletive)).toBe(true);
    expect(isCompletive('take')).toBe(false);
  });

  it('hears when something is over', () => {
    const over = [
      'mentored an NQT last year',
      'hired 32 engineers in 2024',
      'ran the fair two years ago',
      'moved sites in March 2023',
      'taught from 2019 to 2021',
    ];
    const open = [
      'on call since 2021',
      'works in 2024 sites',
      'last mile delivery',
      'a yearly fair',
      'in 20 shops',
    ];
    expect(over.filter((line) => !hasPastTime(line))).toEqual([]);
    expect(open.filter(hasPastTime)).toEqual([]);
  });

  it('knows the verbs of results', () => {
    expect(['reduce', 'cut', 'increase', 'double', 'save', 'maximise'].every(isResultVerb)).toBe(true);
    expect(['migrate', 'build', 'be'].some(isResultVerb)).toBe(false);
  });
});
