import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { accountsConfiguration, quotaConfiguration, storeConfiguration } from './configuration.ts';
import { accountsOf } from './identity/accounts.ts';
import { logger } from './logger.ts';
import { eraseMe } from './me/erase.ts';
import { exportMe } from './me/export.ts';
import { meter } from './metrics.ts';
import { serve } from './middleware/serve.ts';
import { dynamoDbQuota } from './quota/dynamodb-quota.ts';
import { dynamoDbOwnerRecords } from './store/dynamodb-owner-records.ts';
import { dynamoDbSummaryStore } from './store/dynamodb-summary-store.ts';
import { createSummary } from './summaries/create.ts';
import { deleteSummary } from './summaries/delete.ts';
import { getSummary } from './summaries/get.ts';
import { getSummaryVersion } from './summaries/get-version.ts';
import { listSummaries } from './summaries/list.ts';
import { updateSummary } from './summaries/update.ts';

const { tableName, endpoint } = storeConfiguration();
const client = new DynamoDBClient(endpoint === undefined ? {} : { endpoint });
const store = dynamoDbSummaryStore({ client, tableName });
const records = dynamoDbOwnerRecords({ client, tableName });
const accounts = accountsOf(accountsConfiguration());
const quota = dynamoDbQuota({ client, tableName, limits: quotaConfiguration() });

/** The Lambda function of the routes over stored summaries. */
export const handler = serve<'summaries'>(
  {
    createSummary: createSummary({ store }),
    listSummaries: listSummaries({ store }),
    getSummary: getSummary({ store }),
    getSummaryVersion: getSummaryVersion({ store }),
    updateSummary: updateSummary({ store }),
    deleteSummary: deleteSummary({ store }),
    exportMe: exportMe({ store, records, accounts }),
    eraseMe: eraseMe({ records, accounts }),
  },
  logger,
  { meter, quota },
);
