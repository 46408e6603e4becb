// A process with a database in it, for a test to kill.
import { startDatabase } from '../../local/database.ts';

const [, , folder] = process.argv;
const { endpoint, tableName } = await startDatabase(folder);
process.send?.({ endpoint, tableName });
