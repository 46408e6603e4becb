import type { Token } from './tokens.ts';

/**
 * Whether words stand inside a file name, a host name, a path or an e-mail address, which are written as they
 * are: "index.js", "github.com/acme/docker", "me@oracle".
 *
 * @param followsTool whether a tool's name ends where the words begin: "Node.js/Express" is no path
 *
 * @example
 * isPartOfAddress(tokenise('edit index.js'), 2, 1, false); // true
 */
export function isPartOfAddress(
  tokens: readonly Token[],
  index: number,
  size: number,
  followsTool: boolean,
): boolean {
  const after = tokens[index + size]?.gap ?? '';
  if (after !== '' && after !== ' ' && (ENDS.has(after) || after.startsWith('://'))) return true;
  const before = tokens[index]?.gap ?? '';
  if (before === '' || before === ' ') return false;
  const last = before.charAt(before.length - 1);
  if (last === '.') return before === ' .' || (before === '.' && index > 0);
  if (last === '/') return index === 0 || before !== '/' || (!followsTool && isPathBefore(tokens, index));
  if (before === '-') return isPathBefore(tokens, index);
  return last === '@' || last === '_' || last === '\\';
}

const ENDS = new Set(['.', '@', '_', '\\']);

function isPathBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - PATH_REACH; at--) {
    const gap = tokens[at]?.gap ?? '';
    if (gap === '.' || gap === '@' || gap === '_' || gap.endsWith('://')) return true;
    if (gap !== '/' && gap !== '-') return false;
  }
  return false;
}

/** Paths in a line about work are short. */
const PATH_REACH = 12;
