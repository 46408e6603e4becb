import { getHealth as route } from '../../contract/routes/health.ts';
import { ENGINE_VERSION } from '../../engine/index.ts';
import { operation, type ReplyOf } from '../middleware/operation.ts';

export const getHealth = operation(
  route,
  (): ReplyOf<typeof route> => ({ status: 200, body: { status: 'ok', version: ENGINE_VERSION } }),
);
