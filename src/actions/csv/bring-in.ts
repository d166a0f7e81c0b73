import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { countsOf, importActions, type RowCounts, type RowDone } from './import-actions.ts';

/** Brings in a file that was looked through, whole, if it does what was shown. Only who sent it may. */
export async function bringIn(doing: Doing, { id }: { id: number }): Promise<RowCounts | Declined> {
  const { tx, actor, at } = doing;
  const file = await tx
    .selectFrom('action_file')
    .select(['text', 'rows', 'done_at'])
    .where('id', '=', id)
    .where('brought_by', '=', actor.person)
    .forUpdate()
    .executeTakeFirst();
  if (file === undefined) return notThere;
  if (file.done_at !== null) return { declined: 'This file has been brought in already.' };
  const done = await importActions(doing, file);
  if (isDeclined(done)) return done;
  if (shape(done) !== shape(file.rows as RowDone[]))
    return {
      declined:
        'The record was changed since this was worked out, and the rows would do something else now. Nothing was brought in: send the file again to see what.',
    };
  await tx
    .updateTable('action_file')
    .set({ text: '', done_at: at.toString() })
    .where('id', '=', id)
    .execute();
  return countsOf(done);
}

const shape = (rows: readonly RowDone[]): string => rows.map(({ outcomes }) => outcomes.join()).join(';');
