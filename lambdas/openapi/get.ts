import { getOpenApi as route } from '../../contract/routes/openapi.ts';
import { operation } from '../middleware/operation.ts';

/**
 * Answers with the description of the service as it is deployed.
 *
 * @param absent the functions that this deployment does without
 * @example
 * serve<'public'>({ getOpenApi: getOpenApi({ absent: ['sign-in'] }), ...others }, logger);
 */
export function getOpenApi({ absent }: { readonly absent: readonly string[] }) {
  return operation(route, async () => {
    // No other request should wait for what only this one needs.
    const { openApiDocument } = await import('../../contract/openapi.ts');
    return { status: 200, body: openApiDocument(absent) };
  });
}
