import { sql, type Kysely, type Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { BaseSchema, PublishedSchema } from '../../../db/schema.ts';

export type PublishedDb = ReadonlyKysely<PublishedSchema>;

/** All that the public site can do with the database. */
export interface PublishedReader {
  /** Runs queries in one read-only transaction as role `public_site`, which may read the published views only. */
  read<T>(query: (db: PublishedDb) => Promise<T>): Promise<T>;
}

export const publishedReader = (records: Kysely<BaseSchema>): PublishedReader => ({
  read: (query) => records.transaction().execute(async (tx) => query(await asPublicSite(tx))),
});

/** From here on this transaction reads as the public site does: the published views, and nothing else. */
export async function asPublicSite(tx: Transaction<BaseSchema>): Promise<PublishedDb> {
  // As SQL, because Kysely's access mode is silently ignored on PGlite.
  await sql`set transaction read only`.execute(tx);
  await sql`set local role public_site`.execute(tx);
  return tx as unknown as PublishedDb;
}
