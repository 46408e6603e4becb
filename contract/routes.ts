import type { HandlerName, Route } from './route.ts';
import { createComposition } from './routes/compositions.ts';
import { getDocs, getDocsAsset, getProblemPage, listProblemPages } from './routes/docs.ts';
import { getHealth } from './routes/health.ts';
import { createImport } from './routes/imports.ts';
import { eraseMe, exportMe } from './routes/me.ts';
import { getOpenApi } from './routes/openapi.ts';
import { listRoles } from './routes/roles.ts';
import { confirmSignIn, refreshSignIn, startSignIn } from './routes/sign-in.ts';
import {
  createSummary,
  deleteSummary,
  getSummary,
  getSummaryVersion,
  listSummaries,
  updateSummary,
} from './routes/summaries.ts';
import { createVerification } from './routes/verifications.ts';

/**
 * The route table. It drives validation, the OpenAPI document, the routes of API Gateway and of the local
 * gateway, and the handler maps: a route that is not here does not exist, and one that is here without a
 * handler does not compile.
 */
export const routes = [
  getHealth,
  createComposition,
  createVerification,
  listRoles,
  createImport,
  getOpenApi,
  getDocs,
  getDocsAsset,
  listProblemPages,
  getProblemPage,
  startSignIn,
  confirmSignIn,
  refreshSignIn,
  createSummary,
  listSummaries,
  getSummary,
  getSummaryVersion,
  updateSummary,
  deleteSummary,
  exportMe,
  eraseMe,
] as const satisfies readonly Route[];

type AnyRoute = (typeof routes)[number];
export type OperationId = AnyRoute['operationId'];

/** The route of this operation. */
export type RouteOf<Id extends OperationId> = Extract<AnyRoute, { readonly operationId: Id }>;

/** The operations that this Lambda function holds. */
export type OperationsOf<Name extends HandlerName> = Extract<
  AnyRoute,
  { readonly handler: Name }
>['operationId'];
