import type { Clock } from '../platform/clock.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';

/** Makes an edition public, once: who did it, and when. An edition that was withdrawn stays withdrawn. */
export async function publishEdition(
  tx: RecordsTx,
  edition: number,
  by: string,
  clock: Clock,
): Promise<void> {
  await tx
    .insertInto('publication')
    .values({ kind: 'edition', subject: edition, published_by: by, published_at: clock().toString() })
    .onConflict((conflict) => conflict.columns(['kind', 'subject']).doNothing())
    .execute();
}
