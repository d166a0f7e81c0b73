import { sql } from 'kysely';
import { writeAuditLine, type Change } from '../../audit/index.ts';
import type { Records, RecordsTx } from '../../platform/db/open-database.ts';
import { keptDaysNow } from './kept-days.ts';

/**
 * Deletes what people sent about themselves so many days ago that it is not needed any more: who registered to observe a
 * meeting, and who asked a question that was answered or declined. A name stays with a question where its asker wished
 * to be named in public. Each meeting and question has a line in the audit, without the names.
 */
export async function deletePersonalData(records: Records, at: Temporal.Instant): Promise<void> {
  const days = await keptDaysNow(records);
  const before = at.subtract({ hours: days * 24 }).toString();
  const act = 'delete personal data';
  await records.transaction().execute(async (tx) => {
    const changes = [...(await deleteObservers(tx, before)), ...(await deleteAskers(tx, before))];
    for (const change of changes)
      await writeAuditLine(tx, { at, actor: { person: null, name: 'Answerable' }, act, change });
  });
}

async function deleteObservers(tx: RecordsTx, before: string): Promise<Change[]> {
  const { rows } = await sql<{ meeting: number; deleted: number }>`
    with gone as (
      delete from observer where meeting in (select id from meeting where starts_at < ${before}) returning meeting
    ) select meeting, count(*)::int as deleted from gone group by meeting order by meeting`.execute(tx);
  return rows.map(({ meeting, deleted }) => ({
    subject: 'meeting',
    id: meeting,
    after: { registrations_deleted: deleted },
  }));
}

async function deleteAskers(tx: RecordsTx, before: string): Promise<Change[]> {
  const { rows } = await sql<{ id: number; kept: boolean }>`
    update question q set asker_email = '', asker_name = case when publish_asker then asker_name else '' end
    from meeting m
    where m.id = q.meeting and m.starts_at < ${before}
      and (q.answered_at < ${before} or q.answered_at is null and q.declined_because <> '')
      and (q.asker_email <> '' or q.asker_name <> '' and not q.publish_asker)
    returning q.id, q.publish_asker and q.asker_name <> '' as kept`.execute(tx);
  return rows
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, kept }) => ({ subject: 'question', id, after: { asker_deleted: true, name_kept: kept } }));
}
