import type { Records } from '../../platform/db/open-database.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { seal, unseal } from '../../platform/secrets/seal.ts';
import { newSecret, stepOf } from './codes.ts';
import { hashOfRecoveryCode, looksLikeRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';

const sealKey = (key: InstallationKey): Buffer => key.derive('second factor');
const about = (person: number): string => `second factor of person ${person}`;

/** Whether somebody has an authenticator app that they have shown to work. */
export async function hasSecondFactor(db: Records, person: number): Promise<boolean> {
  const row = await db
    .selectFrom('second_factor')
    .select('person')
    .where('person', '=', person)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The secret that somebody is about to put into an app: the one begun before, or a new one. */
export async function secretToConfirm(db: Records, key: InstallationKey, person: number): Promise<string> {
  const sealed = seal(sealKey(key), newSecret(), about(person));
  await db
    .insertInto('second_factor')
    .values({ person, sealed_secret: sealed, confirmed_at: null })
    .onConflict((conflict) => conflict.column('person').doNothing())
    .execute();
  const row = await rowOf(db, person);
  if (row?.confirmed_at !== null) throw new Error('a confirmed second factor is never shown again');
  return unseal(sealKey(key), row.sealed_secret, about(person));
}

/** Takes the first code of a new app; gives the recovery codes, which are shown this once. */
export async function confirmSecondFactor(
  tx: Records,
  key: InstallationKey,
  person: number,
  code: string,
  at: Temporal.Instant,
): Promise<string[] | undefined> {
  const row = await rowOf(tx, person);
  if (row?.confirmed_at !== null) return undefined;
  const step = stepOf(unseal(sealKey(key), row.sealed_secret, about(person)), code, at);
  if (step === undefined) return undefined;
  await tx
    .updateTable('second_factor')
    .set({ confirmed_at: at.toString(), last_step: step })
    .where('person', '=', person)
    .execute();
  return replaceRecoveryCodes(tx, person);
}

export async function replaceRecoveryCodes(tx: Records, person: number): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.deleteFrom('recovery_code').where('person', '=', person).execute();
  await tx
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ person, hash: hashOfRecoveryCode(code), used_at: null })))
    .execute();
  return codes;
}

/** Takes a code of the app or a recovery code, each once: two at the same moment cannot both pass. */
export async function takeCode(
  db: Records,
  key: InstallationKey,
  person: number,
  code: string,
  at: Temporal.Instant,
): Promise<'code' | 'recovery code' | undefined> {
  if (looksLikeRecoveryCode(code)) return takeRecoveryCode(db, person, code, at);
  const row = await rowOf(db, person);
  if (row?.confirmed_at == null) return undefined;
  const step = stepOf(unseal(sealKey(key), row.sealed_secret, about(person)), code, at);
  if (step === undefined) return undefined;
  const taken = await db
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('person', '=', person)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? 'code' : undefined;
}

async function takeRecoveryCode(
  db: Records,
  person: number,
  code: string,
  at: Temporal.Instant,
): Promise<'recovery code' | undefined> {
  const taken = await db
    .updateTable('recovery_code')
    .set({ used_at: at.toString() })
    .where('person', '=', person)
    .where('hash', '=', hashOfRecoveryCode(code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n ? 'recovery code' : undefined;
}

/** Forgets app and recovery codes: at the next sign-in a new app is set up. */
export async function forgetSecondFactor(tx: Records, person: number): Promise<void> {
  await tx.deleteFrom('second_factor').where('person', '=', person).execute();
  await tx.deleteFrom('recovery_code').where('person', '=', person).execute();
}

const rowOf = (db: Records, person: number) =>
  db
    .selectFrom('second_factor')
    .select(['sealed_secret', 'confirmed_at'])
    .where('person', '=', person)
    .executeTakeFirst();
