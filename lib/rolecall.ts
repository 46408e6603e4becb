import { fileURLToPath } from 'node:url';
import { Construct } from 'constructs';
import type { HandlerName } from '../contract/route.ts';
import { type OperationId, routes } from '../contract/routes.ts';
import { SWAGGER_UI_FILES } from '../contract/swagger-ui.ts';
import { Handler, type HandlerOptions, type HandlerProps } from './handler.ts';
import { type Handlers, ServiceApi, type ServiceApiOptions } from './http-api.ts';
import { Identity, type IdentityOptions } from './identity.ts';
import { SummaryTable, type SummaryTableOptions } from './table.ts';

/** How many requests an owner of summaries may send; whole numbers above 0. */
export interface QuotaOptions {
  /** @default 60 */
  readonly perMinute?: number;
  /** @default 1000 */
  readonly perDay?: number;
}

/** What the deployer may choose. Every default is secure and costs nothing while idle. */
export interface RolecallProps {
  /**
   * Whose tokens the API takes: `{ issuer, audience }` names an OpenID Connect provider, anything else changes
   * the user pool that Rolecall makes.
   *
   * @default a Cognito user pool with one-time codes by e-mail
   */
  readonly identity?: IdentityOptions;

  /**
   * How many requests each user may send, and each user of a backend.
   *
   * @default 60 a minute, 1,000 a day
   */
  readonly quota?: QuotaOptions;

  /**
   * Throttling, CORS and access logs of the HTTP API.
   *
   * @default 50 requests a second, 100 in a burst; no CORS; access logs kept for a month
   */
  readonly api?: ServiceApiOptions;

  /**
   * Changes to the functions, by name, merged over what Rolecall chooses for each.
   *
   * @default none
   */
  readonly functions?: Readonly<Partial<Record<HandlerName, HandlerOptions>>>;

  /**
   * Changes to the table, merged over what Rolecall chooses.
   *
   * @default on demand, with point-in-time recovery and deletion protection, retained
   */
  readonly table?: SummaryTableOptions;
}

/**
 * The whole service: HTTP API, functions, table and identity. Put it into a stack of your own.
 *
 * @example
 * const rolecall = new Rolecall(this, 'Rolecall', {
 *   identity: { issuer: 'https://login.example.com/', audience: ['rolecall'] },
 *   api: { allowOrigins: ['https://app.example.com'] },
 * });
 * new CfnOutput(this, 'RolecallUrl', { value: rolecall.url });
 */
export class Rolecall extends Construct {
  readonly api: ServiceApi;
  readonly identity: Identity;
  readonly table: SummaryTable;
  /** The functions; without the one that people sign in by when they do so elsewhere. */
  readonly handlers: Handlers & Readonly<Record<Exclude<HandlerName, 'sign-in'>, Handler>>;

  constructor(scope: Construct, id: string, props: RolecallProps = {}) {
    super(scope, id);
    this.table = new SummaryTable(this, 'Table', props.table);
    this.identity = new Identity(this, 'Identity', props.identity);
    this.handlers = {
      public: this.#handler('public', {
        description: 'Rolecall: what anyone may call',
        // Composing takes under a millisecond, and Lambda starts a function at full speed whatever its memory.
        memorySize: 512,
        ...props.functions?.public,
        environment: {
          ...(!this.identity.userPool && { ABSENT_FUNCTIONS: 'sign-in' satisfies HandlerName }),
          ...props.functions?.public?.environment,
        },
      }),
      summaries: this.#handler('summaries', {
        description: 'Rolecall: the summaries of a user',
        // The TLS handshake of a new environment's first call to DynamoDB is paid in processor time.
        memorySize: 1024,
        ...props.functions?.summaries,
        environment: { ...quotaEnvironment(props.quota), ...props.functions?.summaries?.environment },
      }),
      imports: this.#handler('imports', {
        description: 'Rolecall: files of strangers',
        // 4 MiB of JSON with comments take seconds to read on less.
        memorySize: 512,
        ...props.functions?.imports,
      }),
      docs: this.#handler('docs', {
        description: 'Rolecall: the pages for people',
        memorySize: 256,
        files: SWAGGER_UI,
        ...props.functions?.docs,
        environment: { DOCS_FOLDER, ...props.functions?.docs?.environment },
      }),
      ...(this.identity.userPool && {
        'sign-in': this.#handler('sign-in', {
          description: 'Rolecall: sign-in by one-time codes',
          // The TLS handshake with Cognito, as above.
          memorySize: 1024,
          ...props.functions?.['sign-in'],
        }),
      }),
    };
    this.identity.bindSignIn(this.handlers['sign-in']);
    this.identity.bindErasure(this.handlers.summaries);
    this.api = new ServiceApi(this, 'Api', {
      ...props.api,
      handlers: this.handlers,
      authorizer: this.identity.authorizer,
    });
  }

  /** The address of the API, without a trailing slash. */
  get url(): string {
    return this.api.url;
  }

  #handler(name: HandlerName, options: Omit<HandlerProps, 'entry'>): Handler {
    const handler = new Handler(this, IDS[name], { ...options, entry: ENTRIES[name] });
    this.table.bind(handler, operationsOf(name));
    return handler;
  }
}

const IDS: Readonly<Record<HandlerName, string>> = {
  public: 'Public',
  'sign-in': 'SignIn',
  summaries: 'Summaries',
  imports: 'Imports',
  docs: 'Docs',
};

const ENTRIES: Readonly<Record<HandlerName, string>> = {
  public: fileURLToPath(new URL('../lambdas/public.ts', import.meta.url)),
  'sign-in': fileURLToPath(new URL('../lambdas/sign-in.ts', import.meta.url)),
  summaries: fileURLToPath(new URL('../lambdas/summaries.ts', import.meta.url)),
  imports: fileURLToPath(new URL('../lambdas/imports.ts', import.meta.url)),
  docs: fileURLToPath(new URL('../lambdas/docs.ts', import.meta.url)),
};

/** Beside the code, from where Lambda starts it. */
const DOCS_FOLDER = 'swagger-ui';

const SWAGGER_UI = Object.fromEntries(
  SWAGGER_UI_FILES.map((name) => [
    `${DOCS_FOLDER}/${name}`,
    fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)),
  ]),
);

function quotaEnvironment({ perMinute, perDay }: QuotaOptions = {}): Record<string, string> {
  for (const limit of [perMinute, perDay]) {
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
      throw new Error(`A quota is a whole number above 0, not ${limit}.`);
    }
  }
  return {
    ...(perMinute !== undefined && { QUOTA_PER_MINUTE: String(perMinute) }),
    ...(perDay !== undefined && { QUOTA_PER_DAY: String(perDay) }),
  };
}

function operationsOf(name: HandlerName): readonly OperationId[] {
  return routes.filter(({ handler }) => handler === name).map(({ operationId }) => operationId);
}
