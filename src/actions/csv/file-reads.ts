import { may, type Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { visibleTo } from '../visible-actions.ts';
import { countsOf, type RowCounts, type RowDone } from './import-actions.ts';
import { waitsSince } from './waiting-file.ts';

/** A row as it is kept: whole while its file waits, and without what it said once that was brought in. */
export type KeptRow = Pick<RowDone, 'row' | 'outcomes' | 'reference'> & Partial<RowDone>;

/** A file as it was looked through. */
export interface LookedThrough {
  id: number;
  name: string;
  /** Those that the actor may read now. */
  rows: readonly KeptRow[];
  /** Of all rows. */
  counts: RowCounts;
  all: number;
  isDone: boolean;
  /** When the very same file was brought in before, and by whom. */
  before: { at: string; by: string } | undefined;
}

/** A file of actions that this actor sent. */
export async function actionFileFor(
  actor: Actor,
  db: Records,
  id: number,
  at: Temporal.Instant,
): Promise<LookedThrough | undefined> {
  const file = await db
    .selectFrom('action_file')
    .select(['id', 'name', 'hash', 'rows', 'done_at'])
    .where('id', '=', id)
    .where('brought_by', '=', actor.person)
    .where((eb) => eb.or([eb('done_at', 'is not', null), eb('brought_at', '>=', waitsSince(at))]))
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
  const rows = file.rows as KeptRow[];
  return {
    id,
    name: file.name,
    rows: await readable(actor, db, rows, file.done_at !== null),
    counts: countsOf(rows),
    all: rows.length,
    isDone: file.done_at !== null,
    before: before === undefined ? undefined : { at: before.done_at ?? '', by: before.name },
  };
}

/** A row goes with its action; one whose action is still to be opened goes by the part that it names. */
async function readable(
  actor: Actor,
  db: Records,
  rows: readonly KeptRow[],
  isDone: boolean,
): Promise<KeptRow[]> {
  const references = rows.map(({ reference }) => reference);
  const actions = await db
    .selectFrom('action')
    .select('reference')
    .where('reference', 'in', references)
    .where(visibleTo(actor))
    .execute();
  const theirs = new Set(actions.map(({ reference }) => reference));
  return rows.filter(({ reference, part, seen }) => {
    if (part === 2 && !may(actor, 'see part 2')) return false;
    return !isDone && seen === undefined ? true : theirs.has(reference);
  });
}

/** Files that this actor sent and has not brought in, newest first. */
export const waitingFilesFor = (
  actor: Actor,
  db: Records,
  at: Temporal.Instant,
): Promise<{ id: number; name: string; brought_at: string }[]> =>
  db
    .selectFrom('action_file')
    .select(['id', 'name', 'brought_at'])
    .where('brought_by', '=', actor.person)
    .where('done_at', 'is', null)
    .where('brought_at', '>=', waitsSince(at))
    .orderBy('id', 'desc')
    .execute();
