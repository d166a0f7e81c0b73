import { sql } from 'kysely';
import { advisoryLocks } from '../../platform/db/advisory-locks.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';

/** Whether nobody but this person could look after people. */
export async function isLastAdministrator(tx: RecordsTx, person: number): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLocks.administrators)})`.execute(tx);
  const administrators = await tx
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person')
    .select('person.id')
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .where('closed_at', 'is', null)
    .execute();
  return administrators.every(({ id }) => id === person) && administrators.length > 0;
}
