import type { Records } from '../../platform/db/open-database.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { beginAttempt, endAttempt, type Tried } from '../attempts/attempts.ts';
import { logRefused } from '../attempts/log-refused.ts';
import { takeCode } from '../second-factor/second-factor.ts';

export type CodeChecked = { by: 'code' | 'recovery code' } | { wrong: true } | { wait: number };

/** Checks a code of the second factor; wrong ones slow down further tries as wrong passwords do. */
export async function checkCode(
  db: Records,
  key: InstallationKey,
  { person, code, tried, at }: { person: number; code: string; tried: Tried; at: Temporal.Instant },
): Promise<CodeChecked> {
  const attempt = await beginAttempt(db, tried, at);
  if ('wait' in attempt) {
    logRefused('too many attempts', tried, at, person);
    return attempt;
  }
  const by = await takeCode(db, key, person, code.slice(0, 100), at);
  if (by === undefined) {
    logRefused('wrong code', tried, at, person);
    return { wrong: true };
  }
  await endAttempt(db, attempt.id, at);
  return { by };
}
