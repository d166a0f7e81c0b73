import type { Records } from '../../platform/db/open-database.ts';
import { absoluteHours, halfwayMinutes } from './session-times.ts';
import { hashOfToken, newToken } from '../../platform/secrets/token.ts';

export interface NewSession {
  person: number;
  at: Temporal.Instant;
  browser: string;
  /** False between the password and the second factor: such a session may only give the second factor. */
  proven: boolean;
}

/** Starts a session under a token that nobody has seen before, and gives the token: it is not stored. */
export async function startSession(db: Records, session: NewSession): Promise<string> {
  const token = newToken();
  const lasts = session.proven ? { hours: absoluteHours } : { minutes: halfwayMinutes };
  await db
    .insertInto('session')
    .values({
      hash: hashOfToken(token),
      person: session.person,
      started_at: session.at.toString(),
      seen_at: session.at.toString(),
      expires_at: session.at.add(lasts).toString(),
      proven_at: session.proven ? session.at.toString() : null,
      browser: session.browser.slice(0, 200),
    })
    .execute();
  return token;
}
