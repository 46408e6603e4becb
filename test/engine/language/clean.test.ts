import { describe, expect, it } from 'vitest';
import { cleanLine, splitDuties } from '../../../engine/language/clean.ts';

describe('a cleaned line', () => {
  it.each([
    ['• Code reviews + mentoring 2 juniors.', 'Code reviews and mentoring 2 juniors'],
    ['- [x] Shipped v2', 'Shipped v2'],
    ['1) Managed the team', 'Managed the team'],
    ['3. wrote docs', 'wrote docs'],
    ['(a) first thing', 'first thing'],
    ['✅ 🚀 Launched the app!!', 'Launched the app'],
    ['“Built the thing”', 'Built the thing'],
    ['**Built** the *thing*', 'Built the thing'],
    ['did it w/o help, w/ Jira', 'did it without help, with Jira'],
    ['design & build', 'design and build'],
    ['arts n crafts', 'arts and crafts'],
    ['Sales+marketing', 'Sales and marketing'],
    ['kept  two\u00a0spaces ,and commas', 'kept two spaces, and commas'],
    ['Cafe\u0301 manager', 'Café manager'],
    ['worked on 12 bed unit', 'worked on 12-bed unit'],
    ['taught 1st year programming', 'taught first-year programming'],
    ['integrate 3rd party apis', 'integrate third-party apis'],
    ['hired for a mid level role', 'hired for a mid-level role'],
    ['coordinate b/w teams and vendors', 'coordinate between teams and vendors'],
    ['~40 bookings a day', 'about 40 bookings a day'],
    ['yield 61 % → 74 %', 'yield from 61 % to 74 %'],
    ['queue from 9 min -> 4 min', 'queue from 9 min to 4 min'],
    ['moved files (NAS => cloud)', 'moved files (NAS to cloud)'],
    ['visits to dept. heads', 'visits to department heads'],
    ['choir every wed since sept 2021', 'choir every Wednesday since September 2021'],
    ['stock count b4 closing', 'stock count before closing'],
    ['standby 1 wk in 4', 'standby one week in four'],
    ['a\u200bzero\u202ewidth\ufeff', 'azerowidth'],
    ['MANAGED A TEAM OF 5 ENGINEERS IN AWS', 'Managed a team of 5 engineers in AWS'],
    ['Designed And Built REST APIs With Spring Boot', 'Designed and built REST APIs with Spring Boot'],
  ])('%s', (raw, clean) => {
    expect(cleanLine(raw)).toBe(clean);
  });

  it.each([
    'R&D for A&E, P&L and Q&A',
    'b/w photos of 12 beds in my 1st year',
    'Built C++ tools',
    'a sample of n patients',
    '-5% shrinkage',
    '5.5 tonnes',
    '24/7 cover',
    '.NET services',
    'snake_case_names in dbt',
    'worked in the U.S.',
    'HVAC, PPM, BMS',
    "Head of IT at St. Mary's",
  ])('keeps what says something: %s', (line) => {
    expect(cleanLine(line)).toBe(line);
  });

  it('comes out the same when cleaned again', () => {
    for (const raw of ['• “1) Built & shipped!!”', '** - w/o help…', '>> ** 2. x **', 'A. B. C.', '']) {
      expect(cleanLine(cleanLine(raw))).toBe(cleanLine(raw));
    }
  });
});

describe('duties of one line', () => {
  it.each([
    [
      'Managed 3 shops. Built the online store; led hiring',
      ['Managed 3 shops', 'Built the online store', 'led hiring'],
    ],
    ['on call for payments service, fix prod issues', ['on call for payments service', 'fix prod issues']],
    ['IT support - fix laptops and reset passwords', ['IT support', 'fix laptops and reset passwords']],
    ['Patient care: take vitals and give meds', ['Patient care', 'take vitals and give meds']],
    ['Front of house, greeting guests', ['Front of house', 'greeting guests']],
    ['taught maths, in charge of the chess club', ['taught maths', 'in charge of the chess club']],
    ['Sold cars and was responsible for stock', ['Sold cars', 'was responsible for stock']],
    ['Cut churn by 12% and was promoted to team lead', ['Cut churn by 12%', 'was promoted to team lead']],
    ['Cooked lunches\n• Cleaned the kitchen', ['Cooked lunches', 'Cleaned the kitchen']],
    ['order dairy and flour, rotate stock', ['order dairy and flour', 'rotate stock']],
    ['fix leaks, unblock drains', ['fix leaks', 'unblock drains']],
    ['load trailers, check paperwork', ['load trailers', 'check paperwork']],
    [
      'maintain 6 EKS clusters, upgrades every quarter',
      ['maintain 6 EKS clusters', 'upgrades every quarter'],
    ],
    ['look after 15 inpatients, daily rounds', ['look after 15 inpatients', 'daily rounds']],
    ['order from suppliers and stock rotation', ['order from suppliers', 'stock rotation']],
    ['ordering from suppliers and stock rotation', ['ordering from suppliers', 'stock rotation']],
    ['code reviews + mentoring 2 juniors', ['code reviews', 'mentoring 2 juniors']],
    ['mentoring two juniors + code reviews', ['mentoring two juniors', 'code reviews']],
    ['IV insertion and dressing wounds', ['IV insertion', 'dressing wounds']],
    ['managed stock. also did the payroll', ['managed stock', 'Also did the payroll']],
  ])('are parted: %s', (line, duties) => {
    expect(splitDuties(cleanLine(line))).toEqual(duties);
  });

  it.each([
    'built APIs, dashboards and reports',
    'designed, built and shipped the app',
    'Respond to incidents, patch servers and rotate keys',
    "Worked at St. Mary's Hospital with Dr. Lee",
    'Ran errands, e.g. bank runs, for the owner',
    'taught a class that was awarded a prize and was visited by inspectors',
    'Server maintenance, backups and patching',
    'Automated backups, saving 5 hours a week',
    'Languages: French and Spanish',
    'In 2021, led the rollout of a new till system',
    'Data cleaning, feature engineering and model training',
    'hiring - screen calls and onsite loops',
    'Redesigned the checkout, cut drop-off by 12%',
    'Planned the launch, ran it',
    'monitoring drift, retraining twice a year',
    'Ideas for saving energy and reducing waste',
    'mentoring juniors and interns',
    'Menus and cooking equipment',
    'Maintain Node.js services on v1.2. and up',
  ])('stay one: %s', (line) => {
    expect(splitDuties(line)).toHaveLength(1);
  });

  it('hold every word of the line', () => {
    const line = 'Managed stock; ran the till. Trained 4 staff, in charge of the rota';
    expect(splitDuties(line).join(' ')).toBe(
      'Managed stock ran the till Trained 4 staff in charge of the rota',
    );
  });
});
