import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type Records } from './db/open-database.ts';
import type { PublishedReader } from './db/published-reader.ts';
import { isRefused, type Refused } from './files/fault.ts';
import { lockHome } from './home-lock.ts';

/** A folder that holds an installation: originals as received, Parquet files, and (by default) the records. */
export interface Home {
  folder: string;
  records: Records;
  published: PublishedReader;
  /** Original deliveries, each named by its SHA-256. */
  originals: string;
  /** Tidy rows by source and month. */
  parquet: string;
  /** Scratch space on the same file system; emptied whenever the home is opened. */
  work: string;
  close(): Promise<void>;
}

/** Opens a home, making it if need be. Refuses when another process holds it. */
export async function openHome(folder: string, databaseUrl?: string): Promise<Home | Refused> {
  await mkdir(folder, { recursive: true });
  const lock = await lockHome(folder);
  if (isRefused(lock)) return lock;
  const [originals, parquet, work] = [
    join(folder, 'originals'),
    join(folder, 'parquet'),
    join(folder, 'work'),
  ];
  await rm(work, { recursive: true, force: true });
  for (const place of [originals, parquet, work]) await mkdir(place, { recursive: true });
  const where = databaseUrl === undefined ? { folder: join(folder, 'records') } : { url: databaseUrl };
  const database = await openDatabase(where).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  const { records, published } = database;
  const close = async () => {
    await database.close();
    await lock.release();
  };
  return { folder, records, published, originals, parquet, work, close };
}
