import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as sendRequest,
} from 'node:http';
import { text } from 'node:stream/consumers';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import * as z from 'zod';
import { type TableDefinition, tableArn } from './deployed-function.ts';

/**
 * DynamoDB on this machine behind the policy of a role: a call that the role does not grant is refused, as IAM
 * would refuse it.
 */
export interface GuardedDatabase {
  /** Where the function finds DynamoDB. */
  readonly endpoint: string;
  /** The grants that a call has used so far. */
  readonly used: ReadonlySet<string>;
  /** Reads and writes past the policy. */
  readonly client: DynamoDBClient;
  close(): Promise<void>;
}

const call = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
});

/** Starts the database with one table of this shape, open to calls like `dynamodb:PutItem arn:…` as granted. */
export async function startGuardedDatabase(
  tableName: string,
  definition: TableDefinition,
  grants: ReadonlySet<string>,
): Promise<GuardedDatabase> {
  const database = dynalite({ createTableMs: 0 });
  const databaseEndpoint = await listen(database);
  const client = new DynamoDBClient({
    endpoint: databaseEndpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(new CreateTableCommand({ TableName: tableName, ...definition }));

  const used = new Set<string>();
  const guard = createServer((request, response) => {
    text(request)
      .then((body) => {
        const needed = neededGrant(request, body);
        if (!grants.has(needed)) return refuse(response, needed);
        used.add(needed);
        forward(request, body, databaseEndpoint, response);
      })
      .catch((error: Error) => response.writeHead(500).end(error.message));
  });
  const endpoint = await listen(guard);

  return {
    endpoint,
    used,
    client,
    close: async () => {
      client.destroy();
      guard.closeAllConnections();
      await new Promise((done) => guard.close(done));
      database.closeAllConnections();
      await new Promise((done) => database.close(done));
    },
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}

/** What IAM asks of this call: the action on the table, or on the index that it names. */
function neededGrant(request: IncomingMessage, body: string): string {
  const [, action] = String(request.headers['x-amz-target']).split('.');
  const { RequestItems = {}, TableName, IndexName } = call.parse(JSON.parse(body));
  // A batch names its tables as keys; ours are of one table.
  const [table = ''] = TableName === undefined ? Object.keys(RequestItems) : [TableName];
  return `dynamodb:${action} ${tableArn(table)}${IndexName ? `/index/${IndexName}` : ''}`;
}

function refuse(response: ServerResponse, needed: string): void {
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(
    JSON.stringify({
      __type: 'com.amazon.coral.service#AccessDeniedException',
      Message: `The role does not grant ${needed}.`,
    }),
  );
}

function forward(request: IncomingMessage, body: string, endpoint: string, response: ServerResponse): void {
  sendRequest(endpoint, { method: 'POST', headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  })
    .once('error', (error) => response.writeHead(500).end(error.message))
    .end(body);
}
