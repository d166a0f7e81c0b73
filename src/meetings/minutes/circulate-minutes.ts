import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import type { FiguresOf } from '../figures-of.ts';
import { notBegun } from '../not-begun.ts';
import { figuresDeclined } from './figures-declined.ts';
import { minutesInDraft } from './minutes-in-draft.ts';

/**
 * Sends minutes out for others to check, once their meeting has begun. From now on numbers of paragraphs and words stand;
 * changes are corrections that all can see. Live figures stay live until the minutes are published, so each has to be one
 * that can be read, wherever there are figures to read.
 */
export async function circulateMinutes(
  doing: Doing,
  { id, version }: { id: number; version: number },
  figuresOf?: FiguresOf,
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const minutes = await minutesInDraft(doing, id);
  if (isDeclined(minutes)) return minutes;
  if (minutes.version !== version) return changedMeanwhile({});
  const early = await notBegun(doing, minutes.meeting);
  if (early !== undefined) return early;
  const written = await tx
    .selectFrom('minute')
    .select('id')
    .where('minutes', '=', id)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (written === undefined) return { declined: 'There is no paragraph in these minutes yet.' };
  const unread = figuresOf && (await figuresDeclined(doing, id, figuresOf));
  if (unread !== undefined) return unread;
  const after = { circulated_at: doing.at.toString(), version: version + 1 };
  await tx.updateTable('minutes').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'minutes', id, after });
  return { meeting: minutes.meeting };
}
