import { writeAuditLine } from '../../audit/index.ts';
import type { Records, RecordsTx } from '../../platform/db/open-database.ts';
import { endSession } from '../sessions/end-session.ts';
import { startSession } from '../sessions/start-session.ts';

export interface Proof {
  person: number;
  name: string;
  /** How they proved who they are: "password and code". */
  by: string;
  browser: string;
  at: Temporal.Instant;
  /** The session before, which ends: a token that was known before signing in is worth nothing after it. */
  before: string | undefined;
}

/** Starts the session of somebody who has proven who they are, with a line in the audit. Gives its token. */
export const proveSession = (records: Records, proof: Proof): Promise<string> =>
  records.transaction().execute((tx) => proveSessionIn(tx, proof));

export async function proveSessionIn(
  tx: RecordsTx,
  { person, name, by, browser, at, before }: Proof,
): Promise<string> {
  if (before !== undefined) await endSession(tx, before, at);
  const token = await startSession(tx, { person, at, browser, proven: true });
  await writeAuditLine(tx, {
    at,
    actor: { person, name },
    act: 'sign in',
    change: { subject: 'person', id: person, after: { by, browser: browser.slice(0, 200) } },
  });
  return token;
}
