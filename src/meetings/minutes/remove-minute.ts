import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { minutesInDraft, paragraphOf } from './minutes-in-draft.ts';

/** Takes a paragraph out of minutes in draft. Its number is never given again; one that raised an action stays. */
export async function removeMinute(
  doing: Doing,
  { id, version }: { id: number; version: number },
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const found = await paragraphOf(doing, id);
  if (found === undefined) return notThere;
  const { minute } = found;
  const minutes = await minutesInDraft(doing, minute.minutes);
  if (isDeclined(minutes)) return minutes;
  if (minute.version !== version) return changedMeanwhile({ text: minute.text });
  const raised = await tx
    .selectFrom('action')
    .select('reference')
    .where('minute', '=', id)
    .executeTakeFirst();
  if (raised !== undefined)
    return { declined: `Action ${raised.reference} was raised here, so the paragraph stays.` };
  const after = { removed_at: doing.at.toString(), version: version + 1 };
  await tx.updateTable('minute').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'minute', id, before: minute, after });
  return { meeting: minutes.meeting };
}
