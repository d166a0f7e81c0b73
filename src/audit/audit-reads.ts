import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';
import { veiledLine } from './veiled-line.ts';
import type { AuditLine } from './audit-line.ts';

export interface AuditAsked {
  act?: string | undefined;
  subject?: string | undefined;
  id?: string | undefined;
  person?: number | undefined;
  /** London days, as instants: from the first's beginning to before the second's. */
  from?: Temporal.Instant | undefined;
  until?: Temporal.Instant | undefined;
  /** Lines before this number, newest first. */
  before?: number | undefined;
}

export const linesOnPage = 100;

/** The newest lines that fit, as this actor may read them, one more than a page shows; none for those who may not read the audit. */
export async function auditFor(actor: Actor, db: Records, asked: AuditAsked): Promise<AuditLine[]> {
  if (!may(actor, 'read the audit')) return [];
  const { act, subject, id, person, from, until, before } = asked;
  const lines = await db
    .selectFrom('audit_line')
    .selectAll()
    .$if(act !== undefined, (query) => query.where('act', '=', act ?? ''))
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
    .$if(id !== undefined, (query) => query.where('subject_id', '=', id ?? ''))
    .$if(person !== undefined, (query) => query.where('actor', '=', person ?? -1))
    .$if(from !== undefined, (query) => query.where('at', '>=', String(from)))
    .$if(until !== undefined, (query) => query.where('at', '<', String(until)))
    .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .limit(linesOnPage + 1)
    .execute();
  return lines.map((line) => veiledLine(actor, line));
}

/** What can be chosen: the acts, things and people that the audit speaks of. */
export async function auditChoices(actor: Actor, db: Records) {
  if (!may(actor, 'read the audit')) return { acts: [], subjects: [], people: [] };
  const acts = await db.selectFrom('audit_line').select('act').distinct().orderBy('act').execute();
  const subjects = await db
    .selectFrom('audit_line')
    .select('subject')
    .distinct()
    .orderBy('subject')
    .execute();
  const people = await db
    .selectFrom('audit_line')
    .select((eb) => ['actor', eb.fn.max('actor_name').as('name')])
    .where('actor', 'is not', null)
    .groupBy('actor')
    .orderBy('name')
    .execute();
  return {
    acts: acts.map(({ act }) => act),
    subjects: subjects.map(({ subject }) => subject),
    people: people.map(({ actor: id, name }) => ({ id: id ?? 0, name })),
  };
}
