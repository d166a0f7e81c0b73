import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import type { Records } from '../../platform/db/open-database.ts';

/** For how many days a file waits for somebody to bring it in. */
export const waitingDays = 14;

/** What was sent before this instant waits no longer. */
export const waitsSince = (at: Temporal.Instant): string =>
  at.subtract({ hours: waitingDays * 24 }).toString();

/** Holds a file that the actor sent and that waits still. */
export async function waitingFile({ tx, actor, at }: Doing, id: number) {
  const file = await tx
    .selectFrom('action_file')
    .select(['name', 'text', 'rows', 'done_at'])
    .where('id', '=', id)
    .where('brought_by', '=', actor.person)
    .where((eb) => eb.or([eb('done_at', 'is not', null), eb('brought_at', '>=', waitsSince(at))]))
    .forUpdate()
    .executeTakeFirst();
  if (file === undefined) return notThere;
  if (file.done_at === null) return file;
  return { declined: 'This file has been brought in already.' } satisfies Declined;
}

/** Puts away a file that waits; of what it said nothing is left. */
export async function discardFile(
  doing: Doing,
  { id }: { id: number },
): Promise<{ name: string } | Declined> {
  const file = await waitingFile(doing, id);
  if ('declined' in file) return file;
  await doing.tx.deleteFrom('action_file').where('id', '=', id).execute();
  await doing.changed({ subject: 'action-file', id, after: { name: file.name, discarded: true } });
  return { name: file.name };
}

/** Forgets the files that waited too long. */
export async function forgetOldFiles(db: Records, at: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('action_file')
    .where('done_at', 'is', null)
    .where('brought_at', '<', waitsSince(at))
    .execute();
}
