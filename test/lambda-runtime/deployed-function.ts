import * as z from 'zod';
import type { Assembly, Resource } from '../lib/assembly.ts';

/** A function as the template describes it, its references resolved to names on this machine. */
export interface DeployedFunction {
  readonly folder: string;
  readonly handler: string;
  readonly runtime: string;
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly logFormat: string;
  readonly logLevel: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What its role may do to DynamoDB: `dynamodb:PutItem arn:…`. */
  readonly databaseGrants: ReadonlySet<string>;
}

/** The table as the template describes it, in the words of DynamoDB's `CreateTable`. */
export type TableDefinition = z.infer<typeof tableDefinition>;

const functionProperties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string(),
  MemorySize: z.number(),
  Timeout: z.number(),
  LoggingConfig: z.object({ LogFormat: z.string(), ApplicationLogLevel: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
});

const oneOrMore = z.unknown().transform((value) => (Array.isArray(value) ? value : [value]));

const policyProperties = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({
        Effect: z.literal('Allow'),
        Action: oneOrMore.pipe(z.array(z.string())),
        Resource: oneOrMore,
      }),
    ),
  }),
  Roles: z.array(z.object({ Ref: z.string() })),
});

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const tableDefinition = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  KeySchema: keySchema,
  LocalSecondaryIndexes: z.array(
    z.object({
      IndexName: z.string(),
      KeySchema: keySchema,
      Projection: z.object({
        ProjectionType: z.enum(['INCLUDE', 'KEYS_ONLY', 'ALL']),
        NonKeyAttributes: z.array(z.string()).optional(),
      }),
    }),
  ),
});

/** The ARN that a table of this name has here. */
export function tableArn(name: string): string {
  return `arn:aws:dynamodb:eu-west-1:123456789012:table/${name}`;
}

/** The template's one table. */
export function deployedTable({ template }: Assembly): TableDefinition {
  const [, table] = only(template.Resources, 'AWS::DynamoDB::GlobalTable', () => true);
  return tableDefinition.parse(table.Properties);
}

/** The function whose logical id begins so, as if its table were called `tableName`. */
export function deployedFunction(assembly: Assembly, idPrefix: string, tableName: string): DeployedFunction {
  const resources = assembly.template.Resources;
  const [tableId] = only(resources, 'AWS::DynamoDB::GlobalTable', () => true);
  const resolve = resolver(tableId, tableName);

  const [, found] = only(resources, 'AWS::Lambda::Function', ([id]) => id.startsWith(idPrefix));
  const properties = functionProperties.parse(found.Properties);
  const roleId = properties.Role['Fn::GetAtt'][0];
  const policies = all(resources, 'AWS::IAM::Policy')
    .map(([, { Properties }]) => policyProperties.parse(Properties))
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === roleId));

  return {
    folder: folderOf(assembly, properties.Code.S3Key),
    handler: properties.Handler,
    runtime: properties.Runtime,
    memory: properties.MemorySize,
    timeout: properties.Timeout,
    logFormat: properties.LoggingConfig.LogFormat,
    logLevel: properties.LoggingConfig.ApplicationLogLevel,
    environment: Object.fromEntries(
      Object.entries(properties.Environment.Variables).map(([key, value]) => [key, resolve(value)]),
    ),
    databaseGrants: new Set(
      policies
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
        .flatMap(({ Action, Resource }) =>
          Action.filter((action) => action.startsWith('dynamodb:')).flatMap((action) =>
            Resource.map((resource) => `${action} ${resolve(resource)}`),
          ),
        ),
    ),
  };
}

/** CloudFormation's own functions, as far as the template uses them: what is not the table keeps its logical id. */
function resolver(tableId: string, tableName: string): (value: unknown) => string {
  const reference = z.object({ Ref: z.string() }).transform(({ Ref }) => (Ref === tableId ? tableName : Ref));
  const arn = z
    .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
    .transform(({ 'Fn::GetAtt': [id] }) => (id === tableId ? tableArn(tableName) : `arn:aws:::${id}`));
  const part = z.union([z.string(), reference, arn]);
  const joined = z
    .object({ 'Fn::Join': z.tuple([z.string(), z.array(part)]) })
    .transform(({ 'Fn::Join': [separator, parts] }) => parts.join(separator));
  const resolvable = z.union([part, joined]);
  return (value) => resolvable.parse(value);
}

function folderOf({ assets }: Assembly, key: string): string {
  const folder = assets.get(key.replace(/\.zip$/, ''));
  if (!folder) throw new Error(`The assembly has no asset ${key}.`);
  return folder;
}

type Resources = Assembly['template']['Resources'];

function all(resources: Resources, type: string): readonly (readonly [string, Resource])[] {
  return Object.entries(resources).filter(([, { Type }]) => Type === type);
}

function only(
  resources: Resources,
  type: string,
  condition: (entry: readonly [string, Resource]) => boolean,
): readonly [string, Resource] {
  const [found, ...others] = all(resources, type).filter(condition);
  if (!found || others.length > 0) throw new Error(`Expected exactly one such ${type}.`);
  return found;
}
