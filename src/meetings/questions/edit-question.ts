import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { questionThere } from './question-there.ts';
import { questionDeclined, type QuestionWords } from './question-words.ts';

/** Changes a question: its words (to mark a passage private), its item, its day. */
export async function editQuestion(
  doing: Doing,
  { id, version, ...words }: QuestionWords & { id: number; version: number },
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const before = await questionThere(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version)
    return changedMeanwhile({
      text: before.text,
      agendaItem: before.agenda_item ?? '',
      due: before.due ?? '',
    });
  const declined = await questionDeclined(doing, before.meeting, words, before.due ?? '');
  if (declined !== undefined) return declined;
  const after = {
    text: words.text.trim(),
    agenda_item: words.agendaItem,
    due: words.due === '' ? null : words.due,
  };
  const saved = await tx
    .updateTable('question')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({ subject: 'question', id, before, after });
  return { meeting: before.meeting };
}
