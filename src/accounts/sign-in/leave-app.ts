import type { Doing } from '../../audit/index.ts';
import { forgetSecondFactor } from '../second-factor/second-factor.ts';
import { endSessionsOf } from '../sessions/end-session.ts';
import { ownAddress } from './own-password.ts';

/** Leaves the present authenticator app and recovery codes; signing in again sets up the new ones. */
export async function leaveApp(doing: Doing): Promise<{ name: string; email: string | null }> {
  await forgetSecondFactor(doing.tx, doing.actor.person);
  await endSessionsOf(doing.tx, doing.actor.person, doing.at);
  await doing.changed({ subject: 'second factor', id: doing.actor.person, after: { forgotten: true } });
  return ownAddress(doing);
}
