import { sql } from 'kysely';
import { advisoryLocks } from '../platform/db/advisory-locks.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';
import { firstPrevious, hashOfLine } from './audit-line.ts';

/** What was done to one thing: its kind, its id, and what it was before and after. */
export interface Change {
  subject: string;
  id: string | number;
  before?: unknown;
  after?: unknown;
}

interface Written {
  at: Temporal.Instant;
  actor: { person: number | null; name: string };
  act: string;
  change: Change;
}

/** The last line of the audit, as long as this transaction holds it. */
export interface AuditEnd {
  number: number;
  hash: string;
}

/**
 * Adds a line at the end of the audit, in the transaction of the act itself. From the first line on nobody else can write
 * one until the transaction ends: an act of many lines gives the one that it wrote last, and the end is not looked for again.
 */
export async function writeAuditLine(
  tx: RecordsTx,
  { at, actor, act, change }: Written,
  last?: AuditEnd,
): Promise<AuditEnd> {
  const end = last ?? (await endOfAudit(tx));
  const line = {
    number: end.number + 1,
    at: at.toString({ smallestUnit: 'millisecond' }),
    actor: actor.person,
    actor_name: actor.name,
    act,
    subject: change.subject,
    subject_id: String(change.id),
    before: jsonOf(change.before),
    after: jsonOf(change.after),
    previous: end.hash,
  };
  const hash = hashOfLine(line);
  await tx
    .insertInto('audit_line')
    .values({ ...line, hash })
    .execute();
  return { number: line.number, hash };
}

async function endOfAudit(tx: RecordsTx): Promise<AuditEnd> {
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLocks.audit)})`.execute(tx);
  const last = await tx
    .selectFrom('audit_line')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { number: 0, hash: firstPrevious };
}

const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
