import { sql } from 'kysely';
import type { RecordsTx } from '../../platform/db/open-database.ts';

/** Any number, the same in every process: two administrators cannot remove each other at the same moment. */
const administratorsLock = 7_246_003;

/** Whether nobody but this person could look after people. */
export async function isLastAdministrator(tx: RecordsTx, person: number): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${sql.lit(administratorsLock)})`.execute(tx);
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
