import { createVerification as route } from '../../contract/routes/verifications.ts';
import { verify } from '../../engine/index.ts';
import { operation } from '../middleware/operation.ts';

export const createVerification = operation(route, ({ body: { profile, text } }) => ({
  status: 200,
  body: verify(profile, text),
}));
