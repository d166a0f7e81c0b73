import type { BodyFolder } from '../body-folder/index.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import { readBoundaries } from '../sources/index.ts';
import { boundaryRows } from './boundary-rows.ts';

const rowsAtOnce = 500;

/** Stores the boundaries that a body folder gives, once for an edition. Throws when one of its files cannot be used. */
export async function storeBoundaries(
  tx: RecordsTx,
  { folder, sources }: Pick<BodyFolder, 'folder' | 'sources'>,
  edition: number,
): Promise<void> {
  const given = sources.filter((source) => source.kind === 'boundaries');
  if (given.length === 0 || (await isStored(tx, edition))) return;
  for (const source of given) {
    const read = await readBoundaries(folder, source);
    if (isRefused(read)) throw new Error(read.refused.map(faultText).join('\n'));
    const rows = boundaryRows(read.areas, edition);
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await tx
        .insertInto('boundary')
        .values(rows.slice(at, at + rowsAtOnce))
        .execute();
    }
  }
}

const isStored = async (tx: RecordsTx, edition: number): Promise<boolean> =>
  (await tx
    .selectFrom('boundary')
    .select('code')
    .where('edition', '=', edition)
    .limit(1)
    .executeTakeFirst()) !== undefined;
