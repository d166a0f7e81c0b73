import { sql } from 'kysely';
import { keptDaysOf } from '../../bodies/index.ts';
import type { Records, RecordsTx } from '../../platform/db/open-database.ts';

/** How many days after a meeting what people sent about themselves is deleted: as the public is told now. */
export async function keptDaysNow(db: Records | RecordsTx): Promise<number> {
  const { rows } = await sql<{ details: Record<string, unknown> }>`
    select details from published.edition order by id desc limit 1`.execute(db);
  return keptDaysOf(rows[0]?.details ?? {});
}
