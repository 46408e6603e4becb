import { type Summary, summary } from '../../contract/summary.ts';
import { compose } from '../../engine/index.ts';
import { type Owner, userOwner } from '../../lambdas/identity/owner.ts';
import { freshId } from '../../lambdas/summaries/identify.ts';
import type { StoredSummary } from '../../lambdas/summaries/summary-store.ts';
import { mediumProfile } from './profiles.ts';

/** A summary as the service composes it from a profile of medium size. */
export function storedSummary(overrides: Partial<Summary> = {}): StoredSummary {
  const { profile = mediumProfile(), options = {}, createdAt = '2026-05-04T09:30:00.000Z' } = overrides;
  const whole = summary.parse({
    id: freshId(),
    title: 'Backend Developer, Acme Travel',
    revision: 1,
    createdAt,
    updatedAt: createdAt,
    profile,
    options,
    edited: [],
    ...compose(profile, options),
    ...overrides,
  });
  return { summary: whole, created: whole, requestDigest: '0123456789abcdef0123456789abcdef' };
}

/** An owner whose partition no other test uses. */
export function someOwner(): Owner {
  return userOwner(crypto.randomUUID());
}
