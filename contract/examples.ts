import type { Example } from './route.ts';

const thinProfile = {
  role: 'Backend Developer',
  domain: 'live booking and chat',
  stack: ['nodejs', 'express', 'mongo db', 'socket.io', 'AWS EC2', 'S3', 'Route 53'],
};

const roughProfile = {
  name: 'Dev Patel',
  role: 'sr backend dev',
  seniority: 'senior',
  company: 'Acme Travel',
  domain: 'hotel booking',
  yearsOfExperience: 4,
  stack: ['node', 'postgres', 'redis', 'k8s', 'gh actions'],
  responsibilities: [
    'build rest apis for the booking flow',
    'was responsible for migration from mysql to postgres',
    'on call for payments service, fix prod issues',
  ],
  achievements: ['reduced p95 of search from 800ms to 450ms by adding indexes and redis cache'],
};

const headlineText = 'Backend Developer | Node.js, Express, MongoDB, Socket.IO | Live booking and chat';

const editedHeadline = 'Backend Developer | Node.js | 12 services in production';

const headline = {
  engine: '0.1.0',
  versions: {
    headline: {
      text: headlineText,
      characters: headlineText.length,
      words: 12,
      limit: 220,
      sentences: [
        {
          text: headlineText,
          origin: 'submitted',
          sources: ['/role', '/stack/0', '/stack/1', '/stack/2', '/stack/3', '/domain'],
        },
      ],
    },
  },
  coverage: {
    used: ['/role', '/domain', '/stack/0', '/stack/1', '/stack/2', '/stack/3'],
    omitted: [{ pointer: '/stack/4', reason: 'No room in a headline.' }],
  },
  questions: [{ pointer: '/achievements', ask: 'Which result are you proud of, and what number shows it?' }],
  warnings: [],
};

const heading = {
  id: '9f2b7c1e4d8a4f0f8e6b5a3c2d1e0f9a',
  title: 'Backend Developer',
  revision: 1,
  createdAt: '2026-05-04T09:30:00.000Z',
  updatedAt: '2026-05-04T09:30:00.000Z',
};

const storedHeadline = {
  ...heading,
  profile: thinProfile,
  options: { versions: ['headline'] },
  edited: [],
  ...headline,
};

export const compositionRequests: Readonly<Record<string, Example>> = {
  headline: {
    summary: 'A role and tools only; the headline alone',
    value: { profile: thinProfile, options: { versions: ['headline'] } },
  },
  rough: { summary: 'Rough lines of one’s own; all four texts', value: { profile: roughProfile } },
};

export const compositions: Readonly<Record<string, Example>> = {
  headline: { summary: 'The headline of the first example', value: headline },
};

export const verificationRequests: Readonly<Record<string, Example>> = {
  edited: {
    summary: 'One number of the profile, and one that it does not state',
    value: {
      profile: { role: 'Chef de partie', achievements: ['cut food waste by 30%'] },
      text: 'I cut food waste by 30% and lead a team of 12 cooks.',
    },
  },
};

export const verifications: Readonly<Record<string, Example>> = {
  edited: {
    summary: 'The verdict on the example',
    value: {
      supported: false,
      claims: [
        {
          text: '30%',
          start: 20,
          end: 23,
          kind: 'number',
          supported: true,
          sources: ['/achievements/0'],
        },
        {
          text: '12',
          start: 43,
          end: 45,
          kind: 'number',
          supported: false,
          sources: [],
          reason: 'The profile does not state this number here.',
        },
      ],
    },
  },
};

export const roleLists: Readonly<Record<string, Example>> = {
  excerpt: {
    summary: 'One of them',
    value: {
      roles: [
        {
          id: 'registered-nurse',
          title: 'Registered Nurse',
          family: 'health',
          otherTitles: ['nurse', 'staff nurse', 'rn'],
        },
      ],
    },
  },
};

export const createSummaryRequests: Readonly<Record<string, Example>> = {
  headline: {
    summary: 'A role and tools only; the headline alone',
    value: { profile: thinProfile, options: { versions: ['headline'] } },
  },
  titled: {
    summary: 'Rough lines of one’s own, under a title',
    value: { profile: roughProfile, title: 'For the platform team interview' },
  },
};

export const summaries: Readonly<Record<string, Example>> = {
  headline: {
    summary: 'The first example, stored',
    value: storedHeadline,
  },
};

export const updateSummaryRequests: Readonly<Record<string, Example>> = {
  headline: {
    summary: 'A headline of one’s own, under a new title',
    value: { title: 'For the platform team', versions: { headline: editedHeadline } },
  },
};

export const editedSummaries: Readonly<Record<string, Example>> = {
  headline: {
    summary: 'The first example with a headline of one’s own, which claims what the profile does not state',
    value: {
      ...storedHeadline,
      title: 'For the platform team',
      revision: 2,
      updatedAt: '2026-05-04T09:45:00.000Z',
      edited: ['headline'],
      versions: {
        headline: {
          text: editedHeadline,
          characters: editedHeadline.length,
          words: 9,
          limit: 220,
          sentences: [{ text: editedHeadline, origin: 'submitted', sources: ['/stack/0', '/role'] }],
        },
      },
      warnings: [
        {
          code: 'unsupported-claim',
          pointer: '/versions/headline',
          message: 'Unsupported: "12". The profile does not state this number here.',
        },
      ],
    },
  },
};

export const summaryPages: Readonly<Record<string, Example>> = {
  first: {
    summary: 'A page that others follow',
    value: {
      items: [heading],
      nextCursor: 'pm9vgRrXxBlLMjAyNi0wNS0wNFQwOTozMDowMC4wMDBaIzlmMmI3YzFlNGQ4YTRmMGY4ZTZiNWEzYzJkMWUwZjlh',
    },
  },
  last: { summary: 'The last page', value: { items: [heading] } },
};

export const plainTexts: Readonly<Record<string, Example>> = {
  headline: { summary: 'The headline of the first example', value: headlineText },
};

export const markdownTexts: Readonly<Record<string, Example>> = {
  headline: { summary: 'The same in Markdown', value: headlineText },
};

export const htmlTexts: Readonly<Record<string, Example>> = {
  headline: { summary: 'The same in HTML', value: `<p>${headlineText}</p>` },
};

export const exports: Readonly<Record<string, Example>> = {
  one: {
    summary: 'One summary, not edited',
    value: {
      exportedAt: '2026-05-04T10:00:00.000Z',
      account: { subject: '7d1c3f52-90b1-7004-f2a8-54c1a1b0c3de', email: 'dev@example.com' },
      summaries: [storedHeadline],
      records: [{ key: 'QUOTA#2026-05-04', values: { day: 2, m570: 1, m600: 1, ttl: 1778025600 } }],
    },
  },
};
