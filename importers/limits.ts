/** What a profile takes: the longest texts, in characters, and the longest lists. A test holds them to the contract. */
export const LIMITS = {
  name: 100,
  role: 120,
  company: 120,
  domain: 120,
  school: 120,
  certification: 160,
  language: 60,
  tool: 60,
  line: 600,
  tools: 60,
  lines: 40,
  positions: 15,
  educations: 10,
  certifications: 30,
  languages: 20,
} as const;
