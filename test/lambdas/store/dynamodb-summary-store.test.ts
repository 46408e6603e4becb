import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbSummaryStore } from '../../../lambdas/store/dynamodb-summary-store.ts';
import { ANY_CREDENTIALS, createTable, startDatabase } from '../../../local/database.ts';
import { holdsTheStoreContract } from './store-contract.ts';

holdsTheStoreContract('dynalite', async () => {
  const database = await startDatabase();
  const client = new DynamoDBClient({ endpoint: database.endpoint, ...ANY_CREDENTIALS });
  return {
    store: dynamoDbSummaryStore({ client, tableName: database.tableName }),
    close: async () => {
      client.destroy();
      await database.stop();
    },
  };
});

const { DYNAMODB_LOCAL_ENDPOINT } = process.env;

if (DYNAMODB_LOCAL_ENDPOINT) {
  holdsTheStoreContract('DynamoDB Local', async () => {
    const client = new DynamoDBClient({ endpoint: DYNAMODB_LOCAL_ENDPOINT, ...ANY_CREDENTIALS });
    const tableName = `rolecall-${crypto.randomUUID()}`;
    await createTable(client, tableName);
    return {
      store: dynamoDbSummaryStore({ client, tableName }),
      close: async () => client.destroy(),
    };
  });
} else {
  console.info('Skipping the store on DynamoDB Local: DYNAMODB_LOCAL_ENDPOINT names none (it needs Java).');
}
