import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { notBegun } from '../not-begun.ts';
import { minutesInDraft } from './minutes-in-draft.ts';

/**
 * Sends minutes out for others to check, once their meeting has begun. From now on numbers and words stand; changes are
 * corrections that all can see.
 */
export async function circulateMinutes(
  doing: Doing,
  { id, version }: { id: number; version: number },
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
  const after = { circulated_at: doing.at.toString(), version: version + 1 };
  await tx.updateTable('minutes').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'minutes', id, after });
  return { meeting: minutes.meeting };
}
