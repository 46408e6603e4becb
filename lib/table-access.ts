import { type OperationId, routes } from '../contract/routes.ts';
import type { TABLE } from '../lambdas/store/table.ts';

/** The calls that the service makes to DynamoDB. */
export type TableAction = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'BatchWriteItem' | 'Query';

/** What a call is about: the table's items, or one of its indexes. */
export type TablePart = 'items' | keyof typeof TABLE.indexes;

export type TableAccess = Readonly<Partial<Record<TablePart, readonly TableAction[]>>>;

/**
 * What each route does to the table. The grants of a function are the sum of its routes, and nothing else
 * grants anything: a route that is missing here does not compile.
 */
const ACCESS: Readonly<Record<OperationId, TableAccess>> = {
  getHealth: {},
  createComposition: {},
  createVerification: {},
  listRoles: {},
  createImport: {},
  getOpenApi: {},
  getDocs: {},
  getDocsAsset: {},
  listProblemPages: {},
  getProblemPage: {},
  // Users are the user pool's.
  startSignIn: {},
  confirmSignIn: {},
  refreshSignIn: {},
  // Reads what stands there when an idempotency key is used again.
  createSummary: { items: ['PutItem', 'GetItem'] },
  listSummaries: { byCreation: ['Query'] },
  getSummary: { items: ['GetItem'] },
  getSummaryVersion: { items: ['GetItem'] },
  updateSummary: { items: ['GetItem', 'UpdateItem'] },
  // Reads first when the deletion has a condition.
  deleteSummary: { items: ['DeleteItem', 'GetItem'] },
  exportMe: { items: ['GetItem', 'Query'], byCreation: ['Query'] },
  eraseMe: { items: ['Query', 'BatchWriteItem'] },
};

/** Each request of a user is counted; one that is refused reads why. */
const QUOTA_ACCESS: TableAccess = { items: ['UpdateItem', 'GetItem'] };

/**
 * What these routes together do to the table: each part once, with each action once, in alphabetical order.
 *
 * @example
 * accessOf(['listSummaries']); // Map { 'items' => ['GetItem', 'UpdateItem'], 'byCreation' => ['Query'] }
 */
export function accessOf(operations: readonly OperationId[]): ReadonlyMap<TablePart, readonly TableAction[]> {
  const access = new Map<TablePart, readonly TableAction[]>();
  for (const needed of operations.flatMap((operation) => [ACCESS[operation], quotaAccessOf(operation)])) {
    for (const part of PARTS) {
      const actions = needed[part];
      if (actions) access.set(part, [...new Set([...(access.get(part) ?? []), ...actions])].sort());
    }
  }
  return access;
}

function quotaAccessOf(operation: OperationId): TableAccess {
  return routes.find(({ operationId }) => operationId === operation)?.caller === 'user' ? QUOTA_ACCESS : {};
}

const PARTS: readonly TablePart[] = ['items', 'byCreation'];
