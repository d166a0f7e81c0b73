import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Home } from '../../src/platform/home.ts';
import { openTestDatabase } from './database.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A home in a folder that is deleted afterwards, with an empty database of the engine under test. */
export async function openTestHome(t: TestContext): Promise<Home> {
  const folder = await temporaryFolder(t);
  const { records, published, close } = await openTestDatabase();
  t.after(close);
  const places = {
    originals: join(folder, 'originals'),
    parquet: join(folder, 'parquet'),
    work: join(folder, 'work'),
  };
  for (const place of Object.values(places)) await mkdir(place);
  return { folder, records, published, ...places, close };
}
