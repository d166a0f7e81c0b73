import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { importActions, type RowDone } from './import-actions.ts';
import { waitingFile } from './waiting-file.ts';

/**
 * Works out what a file would do, row by row, by doing it and taking it back, and keeps both until somebody brings the
 * file in. A file with anything wrong is not kept.
 */
export async function lookThrough(
  doing: Doing,
  { name, text }: { name: string; text: string },
): Promise<{ id: number } | Declined> {
  const { tx, actor, at } = doing;
  const rows = await workedOut(doing, text);
  if (isDeclined(rows)) return rows;
  const hash = createHash('sha256').update(text).digest('hex');
  const { id } = await tx
    .insertInto('action_file')
    .values({
      name,
      hash,
      text,
      rows: JSON.stringify(rows),
      brought_by: actor.person,
      brought_at: at.toString(),
      done_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await doing.changed({ subject: 'action-file', id, after: { name, hash, rows: rows.length } });
  return { id };
}

/** Works out again what a file that waits would do, now that the record is another. */
export async function lookAgain(doing: Doing, { id }: { id: number }): Promise<{ id: number } | Declined> {
  const file = await waitingFile(doing, id);
  if (isDeclined(file)) return file;
  const rows = await workedOut(doing, file.text);
  if (isDeclined(rows)) return rows;
  await doing.tx
    .updateTable('action_file')
    .set({ rows: JSON.stringify(rows) })
    .where('id', '=', id)
    .execute();
  await doing.changed({
    subject: 'action-file',
    id,
    after: { looked_through_again: true, rows: rows.length },
  });
  return { id };
}

async function workedOut(doing: Doing, text: string): Promise<RowDone[] | Declined> {
  await sql`savepoint looking_through`.execute(doing.tx);
  const rows = await importActions({ ...doing, changed: () => Promise.resolve() }, { text });
  if (isDeclined(rows)) return rows;
  await sql`rollback to savepoint looking_through`.execute(doing.tx);
  return rows;
}
