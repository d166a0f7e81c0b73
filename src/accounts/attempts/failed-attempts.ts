import type { Records } from '../../platform/db/open-database.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { accountTried } from './account-tried.ts';

/** Attempts to be somebody that failed in the last 30 days, which is as long as they are kept. */
export interface FailedAttempts {
  passwords: number;
  codes: number;
  last: string | undefined;
}

/** What was tried on one person: wrong passwords, at the door and on the account page, and wrong codes. */
export async function failedAttempts(
  db: Records,
  key: InstallationKey,
  { id, email }: { id: number; email: string | null },
  at: Temporal.Instant,
): Promise<FailedAttempts> {
  const code = accountTried.code(key, id);
  const accounts = [code, accountTried.ownPassword(key, id)];
  const rows = await db
    .selectFrom('sign_in_attempt')
    .select(['account_hash', 'at'])
    .where('account_hash', 'in', email === null ? accounts : [...accounts, accountTried.password(key, email)])
    .where('succeeded', '=', false)
    .where('at', '>', at.subtract({ hours: 30 * 24 }).toString())
    .orderBy('at')
    .execute();
  const codes = rows.filter((row) => row.account_hash === code).length;
  return { passwords: rows.length - codes, codes, last: rows.at(-1)?.at };
}

/** How many failed, in words; of none, nothing. */
export const failedWords = ({ passwords, codes }: FailedAttempts): string =>
  [counted(passwords, 'wrong password'), counted(codes, 'wrong code')].filter(Boolean).join(' and ');

const counted = (count: number, what: string) =>
  count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
