import { Logger } from '@aws-lambda-powertools/logger';
import { logConfiguration } from './configuration.ts';

/** Structured lines on standard output. */
export const logger = new Logger({ serviceName: 'rolecall', logLevel: logConfiguration().level });
