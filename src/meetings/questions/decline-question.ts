import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { questionThere } from './question-there.ts';
import { marksDeclined } from '../../record-text/index.ts';

/** Says why a question is not answered; those who asked may read it when it is published. */
export async function declineQuestion(
  doing: Doing,
  { id, version, because }: { id: number; version: number; because: string },
): Promise<{ meeting: number } | Declined> {
  const { tx } = doing;
  const before = await questionThere(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version) return changedMeanwhile({ because: before.declined_because });
  if (before.answered_at !== null) return { declined: 'This question is answered already.' };
  if (because.trim() === '') return { declined: 'Say why it is not answered.', field: 'because' };
  const marks = marksDeclined({ because });
  if (marks !== undefined) return marks;
  const after = { declined_because: because.trim(), version: version + 1 };
  await tx.updateTable('question').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'question', id, after });
  return { meeting: before.meeting };
}
