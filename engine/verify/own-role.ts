import type { Grounds } from './grounds.ts';
import type { Term } from './terms.ts';

/** Words without those that call the person by their own title: "a gameplay programmer" tells of no programmer. */
export function withoutRole(terms: readonly Term[], grounds: Grounds): readonly Term[] {
  const role = roleOf(grounds);
  const [head = ''] = role;
  if (head === '' || !terms.some(({ word }) => word === head)) return terms;
  return terms.filter((_, at) => {
    for (let from = Math.max(0, at - role.length + 1); from <= at; from++)
      if (role.every((word, offset) => terms[from + offset]?.word === word)) return false;
    return true;
  });
}

const roles = new WeakMap<Grounds, readonly string[]>();

function roleOf(grounds: Grounds): readonly string[] {
  const known = roles.get(grounds);
  if (known !== undefined) return known;
  const role = grounds.all.find(({ pointer }) => pointer === '/role');
  const words = role === undefined ? [] : role.terms.slice(0, MOST).map(({ word }) => word);
  roles.set(grounds, words);
  return words;
}

/** Titles are shorter. */
const MOST = 8;
