import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { minutesState } from '../minutes-state.ts';
import { linesDeclined, marksDeclined } from '../../record-text/index.ts';
import { paragraphOf } from './minutes-in-draft.ts';

export interface Correction {
  id: number;
  version: number;
  text: string;
  why: string;
  /** False where the old words must not be read any more: the public then sees only that it was corrected, and why. */
  wordsPublic: boolean;
}

/** Corrects a paragraph after its minutes were circulated. What it said before, who corrected it and why are kept. */
export async function correctMinute(
  doing: Doing,
  { id, version, text, why, wordsPublic }: Correction,
): Promise<{ meeting: number } | Declined> {
  const { tx, actor, at } = doing;
  const found = await paragraphOf(doing, id);
  if (found === undefined) return notThere;
  const { minute, minutes } = found;
  if (minutesState(minutes) === 'draft')
    return { declined: 'These minutes are a draft: edit the paragraph, nothing has to be corrected yet.' };
  if (text.trim() === '') return { declined: 'Write the paragraph as it should say.', field: 'text' };
  if (why.trim() === '') return { declined: 'Say why it is corrected.', field: 'why' };
  const faults = marksDeclined({ text }) ?? linesDeclined({ why });
  if (faults !== undefined) return faults;
  if (minute.version !== version) return changedMeanwhile({ text: minute.text });
  if (minute.text === text.trim())
    return { declined: 'This is what the paragraph says already.', field: 'text' };
  const saved = await tx
    .updateTable('minute')
    .set({ text: text.trim(), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  const row = {
    minute: id,
    before: minute.text,
    after: text.trim(),
    why: why.trim(),
    words_public: wordsPublic,
    corrected_by: actor.person,
    corrected_at: at.toString(),
  };
  await tx.insertInto('minute_correction').values(row).execute();
  await doing.changed({ subject: 'minute', id, before: { text: minute.text }, after: row });
  return { meeting: minutes.meeting };
}
