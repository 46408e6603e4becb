import { corsRules } from '../contract/cors.ts';
import type { OpenIdSettings } from './openid.ts';
import { StartError } from './start-error.ts';

/** What whoever starts the service may choose; for a deployed one the deployer chooses the same. */
export interface Settings {
  readonly quotaPerMinute?: string;
  readonly quotaPerDay?: string;
  /** Origins whose pages may call the service. */
  readonly origins: readonly string[];
  /** Whose tokens are taken, instead of those that this machine issues. */
  readonly openId?: OpenIdSettings;
}

/**
 * The settings in these environment variables: `ROLECALL_QUOTA_PER_MINUTE`, `ROLECALL_QUOTA_PER_DAY`,
 * `ROLECALL_ORIGINS`, and `ROLECALL_ISSUER` with `ROLECALL_AUDIENCE`. Lists are separated by commas.
 *
 * @throws {StartError} when one of them cannot be meant
 * @example
 * settingsIn({ ROLECALL_ORIGINS: 'http://localhost:3000' }).origins; // ['http://localhost:3000']
 */
export function settingsIn(environment: Readonly<Record<string, string | undefined>>): Settings {
  const {
    ROLECALL_QUOTA_PER_MINUTE: perMinute,
    ROLECALL_QUOTA_PER_DAY: perDay,
    ROLECALL_ORIGINS: origins,
    ROLECALL_ISSUER: issuer,
    ROLECALL_AUDIENCE: audience,
  } = environment;
  const openId = openIdIn(issuer, listIn(audience));
  return {
    ...(perMinute && { quotaPerMinute: count('ROLECALL_QUOTA_PER_MINUTE', perMinute) }),
    ...(perDay && { quotaPerDay: count('ROLECALL_QUOTA_PER_DAY', perDay) }),
    origins: originsIn(origins),
    ...(openId && { openId }),
  };
}

function count(name: string, given: string): string {
  if (/^[1-9]\d{0,8}$/.test(given)) return given;
  throw new StartError(`${name} is ${JSON.stringify(given)}, and must be a whole number above 0.`);
}

function originsIn(given: string | undefined): readonly string[] {
  const origins = listIn(given);
  try {
    corsRules(origins, []);
  } catch (error) {
    throw new StartError(`ROLECALL_ORIGINS: ${error instanceof Error ? error.message : 'cannot be read.'}`);
  }
  return origins;
}

function openIdIn(issuer: string | undefined, audience: readonly string[]): OpenIdSettings | undefined {
  if (!issuer && audience.length === 0) return undefined;
  if (issuer && URL.canParse(issuer) && audience.length > 0) return { issuer, audience };
  throw new StartError('ROLECALL_ISSUER must be an address, and ROLECALL_AUDIENCE must go with it.');
}

function listIn(given: string | undefined): readonly string[] {
  return (given ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
