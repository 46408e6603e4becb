import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';

/**
 * A submitted line with its tools, acronyms and proper names written as they should be and well-known
 * abbreviations written out. Text that is right stays as it is; numbers and meaning never change, and doing
 * it twice is doing it once.
 *
 * @param stack the submitted tools as typed: what stands there is more readily meant
 * @example
 * canonicalise('build rest apis in node js', []); // 'build REST APIs in Node.js'
 */
export function canonicalise(text: string, stack: readonly string[]): string {
  const tokens = tokenise(text);
  let written = '';
  let done = 0;
  const finds = scan(text, tokens, stack);
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const find = finds[next]?.index === index ? finds[next] : undefined;
    const token = tokens[index];
    if (token === undefined) break;
    if (find === undefined) {
      const form = WORDS[token.key];
      if (form === undefined) continue;
      written += text.slice(done, token.start) + form;
      done = token.end;
      continue;
    }
    next += 1;
    const end = tokens[index + find.size - 1]?.end ?? token.end;
    written += text.slice(done, token.start) + find.spelling.form;
    done = end;
    index += find.size - 1;
  }
  return written + text.slice(done);
}

const WORDS: Readonly<Record<string, string>> = {
  api: 'API',
  apis: 'APIs',
  ui: 'UI',
  ux: 'UX',
  ci: 'CI',
  cd: 'CD',
  iv: 'IV',
  icu: 'ICU',
  prod: 'production',
  db: 'database',
  dbs: 'databases',
  infra: 'infrastructure',
  devs: 'developers',
};
