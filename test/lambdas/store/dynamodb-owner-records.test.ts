import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ANY_CREDENTIALS, createTable, startDatabase } from '../../../local/database.ts';
import { holdsTheOwnerRecordsContract } from './owner-records-contract.ts';

holdsTheOwnerRecordsContract('dynalite', async () => {
  const database = await startDatabase();
  return {
    client: new DynamoDBClient({ endpoint: database.endpoint, ...ANY_CREDENTIALS }),
    tableName: database.tableName,
    close: () => database.stop(),
  };
});

const { DYNAMODB_LOCAL_ENDPOINT } = process.env;

if (DYNAMODB_LOCAL_ENDPOINT) {
  holdsTheOwnerRecordsContract('DynamoDB Local', async () => {
    const client = new DynamoDBClient({ endpoint: DYNAMODB_LOCAL_ENDPOINT, ...ANY_CREDENTIALS });
    const tableName = `rolecall-${crypto.randomUUID()}`;
    await createTable(client, tableName);
    return { client, tableName, close: async () => {} };
  });
} else {
  console.info('Skipping erasure on DynamoDB Local: DYNAMODB_LOCAL_ENDPOINT names none (it needs Java).');
}
