import type { InstallationKey } from '../../platform/secrets/installation-key.ts';

/** Addresses that differ in case only are one account. */
export const plainAddress = (email: string): string => email.trim().toLowerCase();

/** Who is tried, as the table of attempts knows it: a keyed hash for each way to try somebody. */
export const accountTried = {
  password: (key: InstallationKey, email: string) => tried(key, plainAddress(email)),
  code: (key: InstallationKey, person: number) => tried(key, `second factor of ${person}`),
  ownPassword: (key: InstallationKey, person: number) => tried(key, `own password of ${person}`),
};

const tried = (key: InstallationKey, what: string): string => key.keyedHash('account tried', what);
