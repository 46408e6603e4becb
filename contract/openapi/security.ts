import { DELEGATE_SCOPE, type Route } from '../route.ts';

export const SECURITY_SCHEMES = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'The access token of a user: from `POST /v1/sign-in/confirm`, or of the deployer’s own provider.',
  },
  delegateToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      `The access token of a backend that holds the scope \`${DELEGATE_SCOPE}\` and acts for users of its own, whom ` +
      'it names in `Rolecall-User`.',
  },
} as const;

/**
 * Who may call, as OpenAPI says it: either token will do, or none is asked for.
 *
 * @example
 * securityOf(getHealth); // []
 */
export function securityOf({ caller }: Route): readonly Readonly<Record<string, readonly string[]>>[] {
  return caller === 'user' ? [{ accessToken: [] }, { delegateToken: [DELEGATE_SCOPE] }] : [];
}
