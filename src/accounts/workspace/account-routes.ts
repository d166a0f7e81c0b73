import { Hono } from 'hono';
import { z } from 'zod';
import type { Declined } from '../../audit/index.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import type { Workspace } from '../../workspace/index.ts';
import { passwordChangedLetter, secondFactorLetter } from '../letters.ts';
import { changePassword } from '../sign-in/change-password.ts';
import type { Actor } from '../actor.ts';
import { ownPasswordDeclined } from '../sign-in/own-password.ts';
import { leaveApp } from '../sign-in/leave-app.ts';
import { endSessionsOf } from '../sessions/end-session.ts';
import { accountPage } from './account-page.tsx';
import { afterwards } from './sign-in.ts';

const act = 'keep own account';
const present = z.string('Enter your password').min(1, 'Enter your password').max(1000);

/** Everyone's own account. Whoever changes how they sign in gives the password once more. */
export function accountOwnRoutes(
  { page, form, mail, address, records, clock }: Workspace,
  key: InstallationKey,
): Hono {
  const app = new Hono();
  const prepare = async <Input extends { present: string }>(
    input: Input,
    _params: unknown,
    { person }: Actor,
  ): Promise<Input | Declined> =>
    (await ownPasswordDeclined(records, key, { person, present: input.present, at: clock() })) ?? input;
  app.get('/account', page(act, accountPage(key)));
  app.post(
    '/account/password',
    form({
      act,
      input: z.strictObject({
        username: z.string().optional(),
        present,
        password: z.string('Enter a new password'),
        repeated: z.string('Enter it again'),
      }),
      prepare,
      again: accountPage(key),
      run: changePassword,
      done: () => ({ to: '/sign-in', notice: '' }),
      afterwards: ({ name, email }) => {
        if (email !== null) afterwards(() => mail.send(passwordChangedLetter({ to: email, name, address })));
      },
    }),
  );
  app.post(
    '/account/app',
    form({
      act,
      input: z.strictObject({ present }),
      prepare,
      again: accountPage(key),
      run: leaveApp,
      done: () => ({ to: '/sign-in', notice: '' }),
      afterwards: ({ name, email }) => {
        if (email !== null) afterwards(() => mail.send(secondFactorLetter({ to: email, name, address })));
      },
    }),
  );
  app.post(
    '/account/sign-out-everywhere',
    form({
      act,
      input: z.strictObject({}),
      again: accountPage(key),
      run: async ({ tx, at, actor, changed }) => {
        await endSessionsOf(tx, actor.person, at);
        await changed({ subject: 'sessions', id: actor.person, after: { ended: 'all' } });
        return { ended: true };
      },
      done: () => ({ to: '/sign-in', notice: '' }),
    }),
  );
  return app;
}
