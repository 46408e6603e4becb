import { createImport } from './imports/create.ts';
import { logger } from './logger.ts';
import { meter } from './metrics.ts';
import { serve } from './middleware/serve.ts';

/** The Lambda function that reads files of strangers, and may do nothing else. */
export const handler = serve<'imports'>({ createImport }, logger, { meter });
