import type { Records } from '../../platform/db/open-database.ts';

/** Ends one session; an ended one stays as it is. */
export async function endSession(db: Records, hash: string, at: Temporal.Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: at.toString() })
    .where('hash', '=', hash)
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends every session of a person, but for the one named. */
export async function endSessionsOf(
  db: Records,
  person: number,
  at: Temporal.Instant,
  except = '',
): Promise<void> {
  await db
    .updateTable('session')
    .set({ ended_at: at.toString() })
    .where('person', '=', person)
    .where('hash', '!=', except)
    .where('ended_at', 'is', null)
    .execute();
}
