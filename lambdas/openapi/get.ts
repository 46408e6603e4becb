import { openApiDocument } from '../../contract/openapi.ts';
import { getOpenApi as route } from '../../contract/routes/openapi.ts';
import { operation } from '../middleware/operation.ts';

/** Built when first asked for: no other request should wait for it. */
let document: ReturnType<typeof openApiDocument> | undefined;

export const getOpenApi = operation(route, () => {
  document ??= openApiDocument();
  return { status: 200, body: document };
});
