import type { Insertable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';

/** A statement may carry 65,535 values; no table of an edition has more than 30 columns. */
const rowsAtOnce = 2000;

/** Inserts any number of rows. */
export async function insertRows<Table extends keyof BaseSchema>(
  tx: RecordsTx,
  table: Table,
  rows: readonly Insertable<BaseSchema[Table]>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
  }
}
