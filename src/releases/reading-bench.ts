import { openDuckDb, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { makeLsoaLookup, makeWordTables } from '../sources/index.ts';
import type { IngestContext } from './ingest-context.ts';
import { openUnpacker, type Unpacker } from './unpacker.ts';

/** A DuckDB made ready for reading, with one connection for each file read at the same time. */
export interface ReadingBench {
  connections: DuckDb[];
  unpacker: Unpacker;
  close(): Promise<void>;
}

/**
 * DuckDB gets one thread of its own: each connection then works on the thread that calls it, so files are
 * read side by side, rows keep their order without a sort, and memory does not grow with the files.
 */
export async function openReadingBench(
  context: IngestContext,
  spill: string,
  side = 2,
): Promise<ReadingBench> {
  const db = await openDuckDb({ memoryLimit: '700MB', threads: 1, spill });
  await db.run(`set global timezone = 'UTC'`);
  await makeWordTables(db);
  await makeLsoaLookup(db, context.lookup);
  const connections = await Promise.all(Array.from({ length: side }, () => db.connect()));
  const unpacker = openUnpacker();
  return {
    connections,
    unpacker,
    async close() {
      await unpacker.close();
      for (const connection of connections) connection.close();
      db.close();
    },
  };
}
