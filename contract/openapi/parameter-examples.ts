/** What a parameter may look like, by its name. */
export const PARAMETER_EXAMPLES: Readonly<Record<string, string | number>> = {
  id: '9f2b7c1e4d8a4f0f8e6b5a3c2d1e0f9a',
  version: 'long',
  limit: 20,
  cursor: 'pm9vgRrXxBlLMjAyNi0wNS0wNFQwOTozMDowMC4wMDBaIzlmMmI3YzFlNGQ4YTRmMGY4ZTZiNWEzYzJkMWUwZjlh',
  'idempotency-key': '4b6f0c52-8a57-4c0e-9d1a-2f9a6c1f7e11',
  'if-match': '"1-mf9k2x0w"',
  'if-none-match': '"1-mf9k2x0w"',
  'rolecall-user': 'customer-4711',
};
