import type { BodyFolder } from '../body-folder/index.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';
import { boundaryRows } from './boundary-rows.ts';

const rowsAtOnce = 500;

/** Stores the boundaries that a body folder gives, once for an edition. */
export async function storeBoundaries(
  tx: RecordsTx,
  { boundaries }: Pick<BodyFolder, 'boundaries'>,
  edition: number,
): Promise<void> {
  if (boundaries.length === 0 || (await isStored(tx, edition))) return;
  const rows = boundaryRows(boundaries, edition);
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx
      .insertInto('boundary')
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
  }
}

const isStored = async (tx: RecordsTx, edition: number): Promise<boolean> =>
  (await tx
    .selectFrom('boundary')
    .select('code')
    .where('edition', '=', edition)
    .limit(1)
    .executeTakeFirst()) !== undefined;
