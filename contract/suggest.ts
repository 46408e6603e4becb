/**
 * The known name that was most likely meant, if one is close: the same but for case and separators, or at
 * most two slips away (one in a short name). A slip is a letter too many, missing, wrong, or two swapped.
 *
 * @example
 * suggest('reponsibilities', ['role', 'responsibilities']); // 'responsibilities'
 */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const plainTyped = plain(typed);
  const longest = Math.max(0, ...known.map((name) => name.length));
  if (plainTyped.length > longest + SLIPS) return undefined;
  const ranked = known
    .map((name) => ({ name, slips: slips(plainTyped, plain(name)) }))
    .filter(({ name, slips }) => slips <= (name.length < 6 ? 1 : SLIPS))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.name;
}

const SLIPS = 2;

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Optimal string alignment distance: three rows of the usual table. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
