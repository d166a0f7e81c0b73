import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { marksDeclined } from '../../record-text/index.ts';
import { minutesInDraft, paragraphOf } from './minutes-in-draft.ts';

/** Rewrites a paragraph of minutes in draft; its number stays. */
export async function editMinute(
  doing: Doing,
  { id, version, text }: { id: number; version: number; text: string },
): Promise<{ meeting: number } | Declined> {
  const found = await paragraphOf(doing, id);
  if (found === undefined) return notThere;
  const { minute } = found;
  const minutes = await minutesInDraft(doing, minute.minutes);
  if (isDeclined(minutes)) return minutes;
  if (text.trim() === '') return { declined: 'Write the paragraph, or remove it.', field: 'text' };
  const marks = marksDeclined({ text });
  if (marks !== undefined) return marks;
  if (minute.version !== version) return changedMeanwhile({ text: minute.text });
  const saved = await doing.tx
    .updateTable('minute')
    .set({ text: text.trim(), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({
    subject: 'minute',
    id,
    before: { text: minute.text },
    after: { text: text.trim() },
  });
  return { meeting: minutes.meeting };
}
