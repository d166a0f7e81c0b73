import { codeAt } from '../../src/accounts/second-factor/codes.ts';
import { confirmSecondFactor, secretToConfirm } from '../../src/accounts/second-factor/second-factor.ts';
import { setPassword } from '../../src/accounts/sign-in/set-password.ts';
import { hashPassword } from '../../src/accounts/passwords/hash-password.ts';
import type { Actor } from '../../src/accounts/index.ts';
import { testKey, type TestWorkspace } from './workspace.ts';

export interface Account {
  email: string;
  password: string;
  /** The code that the authenticator app shows now; move the clock on by 31 seconds for the next. */
  code(): string;
}

/** Gives a person a password and an authenticator app, as if they had set them up a minute ago. */
export async function giveAccount(workspace: TestWorkspace, { person }: Actor): Promise<Account> {
  const { records } = workspace;
  const at = workspace.now().subtract({ minutes: 1 });
  const password = 'four dull green bicycles';
  const hash = await hashPassword(password);
  await records.transaction().execute((tx) => setPassword(tx, person, hash, at));
  const secret = await secretToConfirm(records, testKey, person);
  await records
    .transaction()
    .execute((tx) => confirmSecondFactor(tx, testKey, person, codeAt(secret, at), at));
  const { email } = await records
    .selectFrom('person')
    .select('email')
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  return { email: email ?? '', password, code: () => codeAt(secret, workspace.now()) };
}
