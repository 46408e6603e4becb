import type { Profile } from '../../engine/index.ts';

/** A profile with nothing but what every profile has. */
export function profile(overrides: Partial<Profile> = {}): Profile {
  return { role: 'Backend Developer', ...overrides };
}

/** A profile of medium size, as people send them: rough lines, tools as typed, two results. */
export function mediumProfile(overrides: Partial<Profile> = {}): Profile {
  return {
    name: 'Dev Patel',
    role: 'sr backend dev',
    seniority: 'senior',
    company: 'Acme Travel',
    domain: 'hotel booking',
    yearsOfExperience: 4,
    stack: ['node', 'express', 'mongo db', 'postgres', 'redis', 'k8s', 'gh actions'],
    responsibilities: [
      'build rest apis for the booking flow',
      'was responsible for migration from mysql to postgres',
      'on call for payments service, fix prod issues',
      'code reviews + mentoring 2 juniors',
      'helped mobile team integrate push notifications',
      'wrote mongo aggregations for the revenue dashboard',
      'jwt login and role based access for hotel admins',
      'deploy to ec2 and manage dns in route 53',
    ],
    achievements: [
      'reduced p95 of search from 800ms to 450ms by adding indexes and redis cache',
      'cut aws bill by 30%',
    ],
    ...overrides,
  };
}
