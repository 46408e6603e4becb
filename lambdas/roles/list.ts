import { createHash } from 'node:crypto';
import { listRoles as route } from '../../contract/routes/roles.ts';
import { type KnownRole, knownRoles } from '../../engine/packs/known.ts';
import { names } from '../middleware/entity-tag.ts';
import { operation } from '../middleware/operation.ts';

export const listRoles = operation(route, ({ headers }) => {
  const { roles, etag } = list();
  const kept = { etag, 'cache-control': 'public, max-age=3600' };
  if (names(headers['if-none-match'], etag)) return { status: 304, headers: kept };
  return { status: 200, headers: kept, body: { roles } };
});

let made: { readonly roles: readonly KnownRole[]; readonly etag: string } | undefined;

/** Made when it is first asked for: it stays the same for as long as the function runs. */
function list() {
  if (made !== undefined) return made;
  const roles = knownRoles();
  const digest = createHash('sha256').update(JSON.stringify(roles)).digest('base64url').slice(0, 16);
  made = { roles, etag: `"${digest}"` };
  return made;
}
