import type { Route } from '../route.ts';

/** The groups of the page, in its order. */
export const TAGS = [
  { name: 'Texts', description: 'Compose, verify and import. Needs no account, and stores nothing.' },
  { name: 'Sign-in', description: 'An access token for an e-mail address, by a one-time code.' },
  { name: 'Summaries', description: 'Compositions that are kept, each for its owner alone.' },
  { name: 'Account', description: 'Everything that is stored about the caller.' },
  { name: 'Service', description: 'About the service itself.' },
] as const;

type TagName = (typeof TAGS)[number]['name'];

const BY_SEGMENT: Readonly<Record<string, TagName>> = {
  compositions: 'Texts',
  verifications: 'Texts',
  imports: 'Texts',
  roles: 'Texts',
  'sign-in': 'Sign-in',
  summaries: 'Summaries',
  me: 'Account',
};

/**
 * The group of a route, by the first segment of its path after the version.
 *
 * @example
 * tagOf(getHealth); // 'Service'
 */
export function tagOf({ path }: Route): TagName {
  return BY_SEGMENT[path.split('/')[2] ?? ''] ?? 'Service';
}
