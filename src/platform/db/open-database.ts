import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { BaseSchema } from '../../../db/schema.ts';
import { logError } from '../log.ts';
import { migrate, type RunScript } from './migrate.ts';
import { pgliteParsers, postgresTypes } from './plain-types.ts';
import { publishedReader, type PublishedReader } from './published-reader.ts';

export type Records = Kysely<BaseSchema>;
export type RecordsTx = Transaction<BaseSchema>;

export interface Database {
  records: Records;
  published: PublishedReader;
  close(): Promise<void>;
}

/**
 * Opens the records and brings them to the present schema: PostgreSQL at `url`, else PGlite in `folder`,
 * else PGlite in memory. With PGlite there is one connection: inside a transaction, use the transaction.
 */
export async function openDatabase(where: Where): Promise<Database> {
  return where.url === undefined ? openPglite(where) : openPostgres(where.url, where.migrations);
}

interface Where {
  folder?: string;
  url?: string;
  dump?: Blob;
  /** The only migrations to apply: a backup is put into the tables that it was taken from. */
  migrations?: readonly string[];
}

async function openPglite({ folder, dump, migrations }: Where): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create({
    parsers: pgliteParsers,
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(dump === undefined ? {} : { loadDataDir: dump }),
  });
  await pglite.exec("set time zone 'UTC'");
  const records = new Kysely<BaseSchema>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(records, async (script) => void (await pglite.exec(script)), migrations);
  return finish(records);
}

async function openPostgres(url: string, migrations?: readonly string[]): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, types: postgresTypes, options: '-c timezone=UTC' });
  outliveLostConnections(pool);
  const records = new Kysely<BaseSchema>({ dialect: new PostgresDialect({ pool }) });
  await migrate(records, onOwnConnection(pool), migrations);
  return finish(records);
}

/**
 * When the database restarts, connections are lost, those that wait and those in use: what was being asked fails, the
 * pool makes new ones, and the server lives on. Each connection tells of it; the pool says it again of those that wait.
 */
function outliveLostConnections(pool: pg.Pool): void {
  pool.on('connect', (client) =>
    client.on('error', (error) => logError(`a connection to the database was lost: ${error.message}`)),
  );
  pool.on('error', () => undefined);
}

/** A script that fails leaves its connection in a broken transaction, so that connection is thrown away. */
const onOwnConnection =
  (pool: pg.Pool): RunScript =>
  async (script) => {
    const client = await pool.connect();
    let failed = true;
    try {
      await client.query(script);
      failed = false;
    } finally {
      client.release(failed);
    }
  };

const finish = (records: Records): Database => ({
  records,
  published: publishedReader(records),
  close: () => records.destroy(),
});
