import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { importActions } from './import-actions.ts';

/** How long a file waits for somebody to bring it in. */
const waitsFor = { hours: 14 * 24 };

/**
 * Works out what a file would do, row by row, by doing it and taking it back, and keeps both until somebody brings the
 * file in. A file with anything wrong is not kept.
 */
export async function lookThrough(
  doing: Doing,
  { name, text }: { name: string; text: string },
): Promise<{ id: number } | Declined> {
  const { tx, actor, at } = doing;
  await sql`savepoint looking_through`.execute(tx);
  const rows = await importActions({ ...doing, changed: () => Promise.resolve() }, { text });
  if (isDeclined(rows)) return rows;
  await sql`rollback to savepoint looking_through`.execute(tx);
  await tx
    .deleteFrom('action_file')
    .where('done_at', 'is', null)
    .where('brought_at', '<', at.subtract(waitsFor).toString())
    .execute();
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
