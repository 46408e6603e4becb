import type { Example } from './route.ts';

export const importFiles: Readonly<Record<string, Example>> = {
  jsonResume: {
    summary: 'A JSON Resume',
    value: {
      basics: { name: 'Dev Patel', label: 'Backend Developer' },
      work: [
        {
          name: 'Acme Travel',
          position: 'Senior Backend Developer',
          startDate: '2021-09-01',
          highlights: ['Build REST APIs for the booking flow', 'Reduced p95 of search from 800 ms to 450 ms'],
        },
        { name: 'Blue Tickets', position: 'Backend Developer', startDate: '2019-03', endDate: '2021-08' },
      ],
      skills: [{ name: 'Backend', keywords: ['Node.js', 'PostgreSQL'] }],
    },
  },
};

export const imports: Readonly<Record<string, Example>> = {
  jsonResume: {
    summary: 'The profile of the first example',
    value: {
      format: 'json-resume',
      profile: {
        name: 'Dev Patel',
        role: 'Senior Backend Developer',
        company: 'Acme Travel',
        stack: ['Node.js', 'PostgreSQL'],
        responsibilities: ['Build REST APIs for the booking flow'],
        achievements: ['Reduced p95 of search from 800 ms to 450 ms'],
        experience: [
          { role: 'Backend Developer', company: 'Blue Tickets', start: '2019-03', end: '2021-08' },
        ],
      },
      warnings: [],
    },
  },
};
