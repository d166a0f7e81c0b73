import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { visibleTo } from '../visible-actions.ts';
import { countsOf, importActions, type RowCounts, type RowDone } from './import-actions.ts';
import { waitingFile } from './waiting-file.ts';

/**
 * Brings in a file that was looked through, whole, if every action that it speaks of is still as it was seen and it does
 * what was shown. Only who sent it may. Of the file itself there stays what each row did, and nothing that it said.
 */
export async function bringIn(doing: Doing, { id }: { id: number }): Promise<RowCounts | Declined> {
  const { tx, at } = doing;
  const file = await waitingFile(doing, id);
  if (isDeclined(file)) return file;
  const seen = file.rows as RowDone[];
  const moved = await movedSince(doing, seen);
  if (moved.length > 0) return { ...notAsSeen, report: moved };
  const done = await importActions(doing, file);
  if (isDeclined(done)) return done;
  if (shape(done) !== shape(seen)) return notAsSeen;
  const kept = done.map(({ row, outcomes, reference }) => ({ row, outcomes, reference }));
  await tx
    .updateTable('action_file')
    .set({ text: '', rows: JSON.stringify(kept), done_at: at.toString() })
    .where('id', '=', id)
    .execute();
  await doing.changed({ subject: 'action-file', id, after: { brought_in: true, ...countsOf(done) } });
  return countsOf(done);
}

const notAsSeen: Declined = {
  declined:
    'The record was changed since this was worked out. Nothing was brought in: look through the file again to see what it would do now.',
};

const shape = (rows: readonly RowDone[]): string => rows.map(({ outcomes }) => outcomes.join()).join(';');

/** Rows whose action is not as it was seen; the others are held as they are until the transaction ends. */
async function movedSince({ tx, actor }: Doing, rows: readonly RowDone[]): Promise<string[]> {
  const ids = rows.flatMap(({ seen }) => (seen === undefined ? [] : [seen.action]));
  if (ids.length === 0) return [];
  const now = await tx
    .selectFrom('action')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .where(visibleTo(actor))
    .orderBy('id')
    .forUpdate()
    .execute();
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return rows.flatMap(({ row, reference, seen }) => {
    if (seen === undefined || versions.get(seen.action) === seen.version) return [];
    return versions.has(seen.action)
      ? [`Row ${row}: somebody changed ${reference} since you saw it.`]
      : [`Row ${row}: you may not read its action any more.`];
  });
}
