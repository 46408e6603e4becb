// Writes docs/rolecall.postman_collection.json from docs/openapi.json, by Postman's own converter.
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import converter from 'openapi-to-postmanv2';

const docs = new URL('../../docs/', import.meta.url);
const document = JSON.parse(readFileSync(new URL('openapi.json', docs), 'utf8'));

// The converter knows examples of a parameter, and makes up a value where there is none.
for (const { parameters = [] } of Object.values(document.paths).flatMap((path) => Object.values(path))) {
  for (const parameter of parameters) parameter.example = parameter.schema.examples[0];
}

const { result, reason, output } = await promisify(converter.convertV2.bind(converter))(
  { type: 'string', data: JSON.stringify(document) },
  {
    folderStrategy: 'Tags',
    requestNameSource: 'Fallback',
    parametersResolution: 'Example',
    optimizeConversion: false,
    includeAuthInfoInExample: false,
    enableOptionalParameters: false,
  },
);
if (!result) throw new Error(reason);

const collection = withoutProblems(withoutIds(output[0].data));
for (const variable of collection.variable ?? []) {
  // A relative address says nothing outside of the service: this is where it listens on one's own machine.
  if (variable.key === 'baseUrl') variable.value = 'http://127.0.0.1:8787';
}
writeFileSync(new URL('rolecall.postman_collection.json', docs), `${JSON.stringify(collection, null, 2)}\n`);

/** Random ids would change the file every time; Postman gives its own on import. */
function withoutIds(value) {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, held]) => !isRandomId(key, held));
  return Object.fromEntries(entries.map(([key, held]) => [key, withoutIds(held)]));
}

/** Every request can be answered by the same dozen problems, which /docs/errors explains once. */
function withoutProblems(folder) {
  for (const item of folder.item ?? []) {
    if (item.response) item.response = item.response.filter(({ code }) => code < 400);
    withoutProblems(item);
  }
  return folder;
}

function isRandomId(key, value) {
  return ['id', '_postman_id'].includes(key) && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
}
