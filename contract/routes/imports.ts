import { importFiles, imports } from '../import-examples.ts';
import { importResult } from '../imports.ts';
import { problems } from '../responses.ts';
import { FILE_LIMIT, type Route } from '../route.ts';

export const createImport = {
  operationId: 'createImport',
  method: 'POST',
  path: '/v1/imports',
  caller: 'anyone',
  handler: 'imports',
  summary: 'Read a profile from a résumé file',
  description:
    'The body is the file itself: JSON Resume, in UTF-8 or UTF-16; comments and trailing commas are forgiven. ' +
    'Stores nothing. What a profile has no place for is left out and named in `warnings`; look at the profile ' +
    'before composing from it.',
  body: {
    contentTypes: ['application/json', 'application/octet-stream'],
    limit: FILE_LIMIT,
    examples: importFiles,
  },
  responses: {
    200: { description: 'The profile.', schema: importResult, examples: imports },
    ...problems(400, 406, 413, 415, 422, 500),
  },
} as const satisfies Route;
