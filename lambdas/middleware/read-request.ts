import type * as z from 'zod';
import { faultsOf } from '../../contract/faults.ts';
import { type Fault, ProblemError } from '../../contract/problem.ts';
import type { RequestBody, Route } from '../../contract/route.ts';
import { callerOf } from '../identity/caller.ts';
import { acceptedType } from './accept.ts';
import { readFile, readJson } from './body.ts';
import type { HttpEvent } from './http.ts';
import type { RequestOf } from './operation.ts';

/**
 * The request as its route declares it: who calls first, then what they accept, then parameters, then body.
 *
 * @throws {ProblemError} for the first of these that is at fault, a body with all its faults
 * @example
 * const { body, owner } = readRequest(route, event);
 */
export function readRequest<R extends Route>(route: R, event: HttpEvent): RequestOf<R> {
  const caller = route.caller === 'user' ? callerOf(event) : undefined;
  const request = {
    owner: caller?.owner,
    subject: caller?.subject,
    contentType: acceptedType(route, event.headers['accept']),
    params: route.params && readPart('Path parameter', route.params, event.pathParameters ?? {}),
    query: route.query && readPart('Query parameter', route.query, event.queryStringParameters ?? {}),
    headers: route.headers && readPart('Header', route.headers, event.headers),
    body: route.body && readBody(route.body, event),
  };
  // Each part was parsed by the very schema of R that its type is inferred from; TypeScript cannot follow
  // that through a generic route.
  return request as unknown as RequestOf<R>;
}

function readPart(kind: string, schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [fault] = faultsOf(result.error, schema, value);
  const name = fault?.pointer.slice(1) ?? '';
  throw new ProblemError('malformed-request', sentence(`${kind} ${JSON.stringify(name)}`, fault));
}

function readBody(body: RequestBody, event: HttpEvent): unknown {
  if ('contentTypes' in body) return readFile(event, body);
  const { schema, limit } = body;
  const value = readJson(event, limit);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = faultsOf(result.error, schema, value);
  throw new ProblemError('invalid-request', describe(errors), { errors });
}

function describe(faults: readonly Fault[]): string {
  const [first] = faults;
  const said = sentence(shortened(first?.pointer || 'The body'), first);
  return faults.length === 1 ? said : `${said} (The first of ${faults.length} faults.)`;
}

/** A key may be as long as the body; `errors` has the pointer whole. */
function shortened(pointer: string): string {
  return pointer.length > MOST_SHOWN ? `${pointer.slice(0, MOST_SHOWN).toWellFormed()}…` : pointer;
}

const MOST_SHOWN = 200;

function sentence(place: string, fault: Fault | undefined): string {
  const message = fault?.message ?? 'is not valid';
  return `${place}: ${message}${message.endsWith('?') ? '' : '.'}`;
}
