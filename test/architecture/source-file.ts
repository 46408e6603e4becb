import { parseAst } from 'vitest/node';
import * as z from 'zod';

/** What a source file takes from elsewhere. */
export interface SourceFile {
  /** From the root of the project: `engine/facts/read.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly readsEnvironment: boolean;
}

export interface Import {
  /** As written: `../facts/read.ts`, `zod`, `node:fs`. */
  readonly from: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/**
 * Reads what a file imports and re-exports, statically, dynamically, by `require` or as a type, and whether it
 * reads the environment. Parsed, so that a comment or a text that looks like an import is none.
 */
export function readSourceFile(path: string, code: string): SourceFile {
  const nodes = [...walk(parseAst(code, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }))];
  return {
    path,
    imports: nodes.flatMap((node) => importOf(node) ?? []),
    readsEnvironment: nodes.some(readsEnvironment),
  };
}

const text = z.object({ type: z.literal('Literal'), value: z.string() });

const declaration = z.object({
  type: z.enum(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']),
  source: text,
  importKind: z.string().nullish(),
  exportKind: z.string().nullish(),
});
const dynamic = z.object({ type: z.enum(['ImportExpression', 'TSImportType']), source: text });
const required = z.object({
  type: z.literal('CallExpression'),
  callee: z.object({ type: z.literal('Identifier'), name: z.literal('require') }),
  arguments: z.tuple([text]),
});

function importOf(node: object): Import | undefined {
  const found = z.union([declaration, dynamic, required]).safeParse(node).data;
  if (!found) return undefined;
  switch (found.type) {
    case 'CallExpression':
      return { from: found.arguments[0].value, typeOnly: false };
    case 'ImportExpression':
    case 'TSImportType':
      return { from: found.source.value, typeOnly: found.type === 'TSImportType' };
    default:
      return {
        from: found.source.value,
        typeOnly: found.importKind === 'type' || found.exportKind === 'type',
      };
  }
}

const identifier = z.object({ type: z.literal('Identifier'), name: z.string() });
const environment = z.union([
  // process.env and process['env']
  z.object({
    type: z.literal('MemberExpression'),
    object: identifier.extend({ name: z.literal('process') }),
    property: z.union([
      identifier.extend({ name: z.literal('env') }),
      text.extend({ value: z.literal('env') }),
    ]),
  }),
  // const { env } = process
  z.object({
    type: z.literal('VariableDeclarator'),
    id: z.object({ type: z.literal('ObjectPattern') }),
    init: identifier.extend({ name: z.literal('process') }),
  }),
  // import { env } from 'node:process'
  z.object({
    type: z.literal('ImportDeclaration'),
    source: text.extend({ value: z.enum(['node:process', 'process']) }),
  }),
]);

function readsEnvironment(node: object): boolean {
  return environment.safeParse(node).success;
}

/** The node and all below it. */
function* walk(node: object): Generator<object> {
  yield node;
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (typeof one === 'object' && one !== null) yield* walk(one);
    }
  }
}
