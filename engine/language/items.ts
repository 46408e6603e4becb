/**
 * The parts of a line between the commas that stand in no bracket.
 *
 * @example
 * itemsOf('lead a team (4 cooks, 2 porters), ordering'); // ['lead a team (4 cooks, 2 porters)', 'ordering']
 */
export function itemsOf(line: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0 && line.charAt(at + 1) === ' ') {
      items.push(line.slice(start, at));
      start = at + 2;
    }
  }
  items.push(line.slice(start));
  return items;
}
