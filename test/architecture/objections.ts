import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { ARROWS, ENVIRONMENT_READERS, PROGRAMS } from './arrows.ts';
import type { Import, SourceFile } from './source-file.ts';

/** What a file does that the design forbids, one line each. */
export function objectionsTo(file: SourceFile): readonly string[] {
  const objections = file.imports.flatMap((one) => objectionTo(file.path, one) ?? []);
  const mayRead = ENVIRONMENT_READERS.some((place) => file.path.startsWith(place));
  if (file.readsEnvironment && !mayRead) objections.push(`${file.path} reads the environment`);
  return objections;
}

function objectionTo(path: string, { from, typeOnly }: Import): string | undefined {
  const room = roomOf(path);
  const own = ARROWS[room];
  if (!own) return `${path} is in a folder without arrows`;
  const extra = PROGRAMS[path] ?? {};
  const refused = `${path} imports ${typeOnly ? 'types of ' : ''}${from}`;

  if (isBuiltin(from)) return own.node || extra.node ? undefined : refused;
  if (!from.startsWith('.')) {
    const packages = [...(own.packages ?? []), ...(extra.packages ?? [])];
    return packages.some((name) => isOf(from, name)) ? undefined : refused;
  }

  const target = posix.join(posix.dirname(path), from);
  if (target in PROGRAMS) return refused;
  // A program under bin/ stands alone: not even its neighbours import it.
  if (roomOf(target) === 'bin') return refused;
  if (roomOf(target) === room) return undefined;
  const rooms = [...(own.rooms ?? []), ...(typeOnly ? (own.types ?? []) : [])];
  return rooms.some((allowed) => target === allowed || roomOf(target) === allowed) ? undefined : refused;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function isOf(specifier: string, name: string): boolean {
  return name.endsWith('/')
    ? specifier.startsWith(name)
    : specifier === name || specifier.startsWith(`${name}/`);
}
