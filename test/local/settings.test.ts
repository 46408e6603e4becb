import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../local/settings.ts';
import { StartError } from '../../local/start-error.ts';

describe('the settings of the local service', () => {
  it('are none unless said', () => {
    expect(settingsIn({ PORT: '8787', ROLECALL_ORIGINS: '', ROLECALL_ISSUER: '' })).toEqual({ origins: [] });
  });

  it('are what the environment says', () => {
    expect(
      settingsIn({
        ROLECALL_QUOTA_PER_MINUTE: '5',
        ROLECALL_QUOTA_PER_DAY: '50',
        ROLECALL_ORIGINS: 'http://localhost:3000, https://app.example.com',
        ROLECALL_ISSUER: 'https://login.example.com/',
        ROLECALL_AUDIENCE: 'rolecall,builder',
      }),
    ).toEqual({
      quotaPerMinute: '5',
      quotaPerDay: '50',
      origins: ['http://localhost:3000', 'https://app.example.com'],
      openId: { issuer: 'https://login.example.com/', audience: ['rolecall', 'builder'] },
    });
  });

  it.each([
    [{ ROLECALL_QUOTA_PER_MINUTE: '0' }, /ROLECALL_QUOTA_PER_MINUTE is "0"/],
    [{ ROLECALL_QUOTA_PER_DAY: '1e3' }, /ROLECALL_QUOTA_PER_DAY is "1e3"/],
    [{ ROLECALL_QUOTA_PER_DAY: '-1' }, /whole number above 0/],
    [{ ROLECALL_ORIGINS: 'localhost:3000' }, /ROLECALL_ORIGINS: "localhost:3000" is not an origin/],
    [{ ROLECALL_ISSUER: 'https://login.example.com/' }, /ROLECALL_AUDIENCE must go with it/],
    [{ ROLECALL_AUDIENCE: 'rolecall' }, /ROLECALL_ISSUER must be an address/],
    [{ ROLECALL_ISSUER: 'login', ROLECALL_AUDIENCE: 'rolecall' }, /ROLECALL_ISSUER must be an address/],
  ])('cannot be %j', (environment, message) => {
    expect(() => settingsIn(environment)).toThrow(StartError);
    expect(() => settingsIn(environment)).toThrow(message);
  });
});
