import type { Records, RecordsTx } from '../../platform/db/open-database.ts';

/** The addresses of those who are registered to observe a meeting, and have not withdrawn. */
export async function observersOf(db: Records | RecordsTx, meeting: number): Promise<string[]> {
  const observers = await db
    .selectFrom('observer')
    .select('email')
    .where('meeting', '=', meeting)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return observers.map(({ email }) => email);
}
