import { endSessionsOf } from '../sessions/end-session.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';

/**
 * Puts a new password in the place of the old one and ends every session but the one named. `hash` is argon2id text.
 * An app that was begun and never shown to work goes too: whoever chose the password before may have seen its secret.
 */
export async function setPassword(
  tx: RecordsTx,
  person: number,
  hash: string,
  at: Temporal.Instant,
  exceptSession?: string,
): Promise<void> {
  await tx
    .insertInto('password')
    .values({ person, hash, set_at: at.toString() })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ hash, set_at: at.toString() }))
    .execute();
  await tx
    .deleteFrom('second_factor')
    .where('person', '=', person)
    .where('confirmed_at', 'is', null)
    .execute();
  await endSessionsOf(tx, person, at, exceptSession);
}
