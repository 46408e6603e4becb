import { docsConfiguration } from './configuration.ts';
import { getDocsAsset } from './docs/asset.ts';
import { getDocs } from './docs/get.ts';
import { getProblemPage, listProblemPages } from './docs/problems.ts';
import { logger } from './logger.ts';
import { meter } from './metrics.ts';
import { serve } from './middleware/serve.ts';

const { folder } = docsConfiguration();

/** The Lambda function of the pages for people. */
export const handler = serve<'docs'>(
  { getDocs, getDocsAsset: getDocsAsset({ folder }), listProblemPages, getProblemPage },
  logger,
  { meter },
);
