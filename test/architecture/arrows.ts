/** What the files of a room may import, beside each other. */
interface Arrows {
  /** Rooms, or single files of them. */
  readonly rooms?: readonly string[];
  /** Rooms of which only types may be taken. */
  readonly types?: readonly string[];
  /** Packages; one that ends in `/` stands for all of that scope. */
  readonly packages?: readonly string[];
  /** Whether it may use what only Node brings. */
  readonly node?: true;
}

/** Who may import whom. A folder with code that is not named here is one whose arrows nobody has drawn. */
export const ARROWS: Readonly<Record<string, Arrows>> = {
  engine: {},
  contract: { types: ['engine'], packages: ['zod'] },
  importers: { types: ['contract'], packages: ['json5'] },
  lambdas: {
    rooms: ['contract', 'engine', 'importers'],
    packages: ['@aws-lambda-powertools/', '@aws-sdk/', '@middy/', 'aws-lambda', 'zod'],
    node: true,
  },
  client: { types: ['contract'] },
  web: { rooms: ['engine', 'importers', 'client'] },
  local: {
    rooms: ['contract', 'lambdas'],
    packages: ['@aws-sdk/', 'aws-lambda', 'dynalite', 'jose', 'zod'],
    node: true,
  },
  lib: {
    rooms: ['contract', 'lambdas/store/table.ts'],
    packages: ['aws-cdk-lib', 'constructs', 'esbuild'],
    node: true,
  },
  bin: {
    rooms: ['lib', 'local', 'engine', 'importers', 'contract'],
    packages: ['aws-cdk-lib', 'cdk-nag', 'commander', 'zod'],
    node: true,
  },
};

/** Programs that lie in the room whose work they do, and so may use more than it does; nothing imports them. */
export const PROGRAMS: Readonly<Record<string, Arrows>> = {
  'contract/write-openapi.ts': { node: true },
};

/** The only places that read the environment: what people start, and the one file that configures functions. */
export const ENVIRONMENT_READERS: readonly string[] = ['bin/', 'lambdas/configuration.ts'];
