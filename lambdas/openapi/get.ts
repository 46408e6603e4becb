import { getOpenApi as route } from '../../contract/routes/openapi.ts';
import { operation } from '../middleware/operation.ts';

export const getOpenApi = operation(route, async () => {
  // No other request should wait for what only this one needs.
  const { openApiDocument } = await import('../../contract/openapi.ts');
  return { status: 200, body: openApiDocument() };
});
