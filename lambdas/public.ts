import { createComposition } from './compositions/create.ts';
import { offerConfiguration } from './configuration.ts';
import { getHealth } from './health/get.ts';
import { logger } from './logger.ts';
import { meter } from './metrics.ts';
import { serve } from './middleware/serve.ts';
import { getOpenApi } from './openapi/get.ts';
import { listRoles } from './roles/list.ts';
import { createVerification } from './verifications/create.ts';

const offer = offerConfiguration();

/** The Lambda function of the routes that anyone may call and that touch no database. */
export const handler = serve<'public'>(
  { getHealth, createComposition, createVerification, listRoles, getOpenApi: getOpenApi(offer) },
  logger,
  { meter, ...offer },
);
