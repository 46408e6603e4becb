declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** DynamoDB's API over HTTP, in memory or on LevelDB. Closing the server closes the database. */
  export default function dynalite(options?: {
    /** The folder of the LevelDB database; in memory unless said. */
    readonly path?: string;
    /** How long a new table is not usable yet. @default 500 */
    readonly createTableMs?: number;
  }): Server;
}
