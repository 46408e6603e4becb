import { createComposition as route } from '../../contract/routes/compositions.ts';
import { compose } from '../../engine/index.ts';
import { operation } from '../middleware/operation.ts';

export const createComposition = operation(route, ({ body: { profile, options } }) => ({
  status: 200,
  body: compose(profile, options),
}));
