import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { RowDone } from './import-actions.ts';

/** A file as it was looked through. */
export interface LookedThrough {
  id: number;
  name: string;
  rows: readonly RowDone[];
  isDone: boolean;
  /** When the very same file was brought in before, and by whom. */
  before: { at: string; by: string } | undefined;
}

/** A file of actions that this actor sent. */
export async function actionFileFor(
  actor: Actor,
  db: Records,
  id: number,
): Promise<LookedThrough | undefined> {
  const file = await db
    .selectFrom('action_file')
    .select(['id', 'name', 'hash', 'rows', 'done_at'])
    .where('id', '=', id)
    .where('brought_by', '=', actor.person)
    .executeTakeFirst();
  if (file === undefined) return undefined;
  const before = await db
    .selectFrom('action_file')
    .innerJoin('person', 'person.id', 'action_file.brought_by')
    .select(['done_at', 'person.name'])
    .where('hash', '=', file.hash)
    .where('action_file.id', '!=', id)
    .where('done_at', 'is not', null)
    .orderBy('done_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    id,
    name: file.name,
    rows: file.rows as RowDone[],
    isDone: file.done_at !== null,
    before: before === undefined ? undefined : { at: before.done_at ?? '', by: before.name },
  };
}

/** Files that this actor sent and has not brought in, newest first. */
export const waitingFilesFor = (
  actor: Actor,
  db: Records,
): Promise<{ id: number; name: string; brought_at: string }[]> =>
  db
    .selectFrom('action_file')
    .select(['id', 'name', 'brought_at'])
    .where('brought_by', '=', actor.person)
    .where('done_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
