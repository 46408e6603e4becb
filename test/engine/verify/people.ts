import type { Profile } from '../../../engine/types.ts';

/** Invented people of several occupations, in their own rough words. */
export const developer: Profile = {
  name: 'Dev Patel',
  role: 'sr backend dev',
  seniority: 'senior',
  company: 'Acme Travel',
  domain: 'hotel booking',
  yearsOfExperience: 4,
  stack: ['node', 'postgres', 'redis', 'k8s', 'gh actions', 'AWS EC2', 'S3', 'React Native'],
  responsibilities: [
    'build rest apis for the booking flow',
    'was responsible for migration from mysql to postgres',
    'on call for payments service, fix prod issues',
    'code reviews + mentoring 2 juniors',
    'helped mobile team integrate push notifications',
    'moved 12 services from Java to Kotlin',
  ],
  achievements: [
    'reduced p95 of search from 800ms to 450ms by adding indexes and redis cache',
    'cut aws bill by 30%',
    'grew the api to 1.2M users across 14 countries',
    'support tickets went from 40 to 12 per week',
  ],
  experience: [
    {
      role: 'data analyst',
      company: 'Foo Ltd',
      start: '2019-03',
      end: '2021',
      stack: ['Power BI'],
      achievements: ['built 12 dashboards used by 9 regional managers'],
    },
    { role: 'Intern', company: 'Northwind', start: '2018', end: '2018-09' },
  ],
  education: [
    { institution: 'University of Leeds', qualification: 'BSc', field: 'Mathematics', end: '2018' },
  ],
  certifications: ['AWS Certified Developer'],
};

export const nurse: Profile = {
  role: 'RN - ICU',
  company: "St. Mary's Hospital",
  yearsOfExperience: 6,
  stack: ['Epic'],
  certifications: ['CCRN', 'ACLS'],
  responsibilities: [
    'care for 2 ventilated pts per shift',
    'IV insertion and wound dressing',
    'giving meds',
    'train new grads',
    'charting in epic',
    'precepted 4 new grads and 11 students',
    'Level 3 safeguarding lead for the unit',
  ],
  achievements: [
    "our unit's CLABSI rate went down from 1.9 to 0.6 after the line-care checklist i wrote",
    'reduced falls by a third in 6 months',
  ],
};

export const teacher: Profile = {
  role: 'Maths teacher',
  company: 'Hillside Primary School',
  yearsOfExperience: 1.5,
  responsibilities: [
    'teach maths to grade 5 and grade 6, 4 sections of 32 pupils',
    'run after school club for 20 kids twice a week',
    'parent meetings every term',
  ],
  achievements: ['pass rate up from 68% to 84% in KS2 SATs', 'wrote 8-week phonics scheme used by 3 schools'],
};

export const chef: Profile = {
  role: 'Sous chef',
  company: 'The Red Lion',
  yearsOfExperience: 0.5,
  responsibilities: [
    'serve ~150 covers on a Saturday night',
    'order stock, budget of £3,500 a week',
    'lead 5 cooks',
  ],
  achievements: ['cut food waste by half', 'menu change brought in over £40k a year'],
};

export const accountant: Profile = {
  role: 'Asst. accountant',
  company: 'Mehta & Sons',
  domain: 'textiles',
  stack: ['tally', 'excel'],
  responsibilities: [
    'reconcile 12 bank accounts worth ₹40 crore a month',
    'month end close in 4 days instead of 9',
    'GST returns for 3 entities in Tally',
  ],
  achievements: ['found savings of ₹5 lakh', 'doubled the number of on-time vendor payments'],
};

export const driver: Profile = {
  role: 'HGV driver',
  company: 'DHL',
  responsibilities: [
    'drive a 7.5 tonne truck, 14 drops a day',
    'load up to 26 pallets',
    'over 300 km per shift',
  ],
  achievements: ['0 accidents in 9 years', 'trained 7 new drivers in 2022'],
};

export const PEOPLE: Readonly<Record<string, Profile>> = {
  developer,
  nurse,
  teacher,
  chef,
  accountant,
  driver,
};
