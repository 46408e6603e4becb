import { createVerification as route } from '../../contract/routes/verifications.ts';
import { operation } from '../middleware/operation.ts';
import { verdict } from './verdict.ts';

export const createVerification = operation(route, ({ body: { profile, text } }) => ({
  status: 200,
  body: verdict(profile, text),
}));
