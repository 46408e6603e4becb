import * as z from 'zod';
import { roleLists } from '../examples.ts';
import { problems } from '../responses.ts';
import { roleList } from '../role.ts';
import type { Route } from '../route.ts';

const headers = {
  etag: 'Names this state of the list.',
  'cache-control': 'Anyone may keep the list for an hour.',
};

export const listRoles = {
  operationId: 'listRoles',
  method: 'GET',
  path: '/v1/roles',
  caller: 'anyone',
  handler: 'public',
  summary: 'List the roles that the engine knows',
  description:
    'By title. For these roles the engine knows the areas of responsibility, typical duties and abbreviations; ' +
    'any other occupation is composed from what its profile says. The list changes with the engine version only.',
  headers: z.object({
    'if-none-match': z
      .string()
      .optional()
      .meta({ description: 'Entity tags of the states that the caller holds.' }),
  }),
  responses: {
    200: { description: 'All of them.', schema: roleList, headers, examples: roleLists },
    304: { description: 'The caller holds this state already.', headers },
    ...problems(406, 500),
  },
} as const satisfies Route;
