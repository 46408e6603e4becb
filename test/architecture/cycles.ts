import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/**
 * The circles of files that import each other at run time, each as `a.ts → b.ts → a.ts`. In one, what a file finds
 * of another depends on which of them happened to be loaded first, and a bundle may load them otherwise.
 */
export function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];

  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of targetsOf(byPath.get(path))) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

function targetsOf(file: SourceFile | undefined): readonly string[] {
  if (!file) return [];
  return file.imports
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => posix.join(posix.dirname(file.path), from));
}
