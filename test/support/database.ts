import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/platform/db/open-database.ts';
import { migratedTemplate } from '../../src/platform/db/template.ts';

/**
 * A migrated, empty database for one test: PGlite in memory, or, when TEST_DATABASE_URL names a
 * PostgreSQL server, a database of its own there. The same tests run on both engines.
 */
export async function openTestDatabase(): Promise<Database> {
  const made = await emptyTestDatabase();
  if (made === undefined) return openDatabase({ dump: await migratedTemplate() });
  const database = await openDatabase({ url: made.url });
  const close = async () => {
    await database.close();
    await made.drop();
  };
  return { ...database, close };
}

/** A database of its own on the server under test, without any table; undefined when the tests run on PGlite. */
export async function emptyTestDatabase(): Promise<{ url: string; drop(): Promise<void> } | undefined> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) return undefined;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
