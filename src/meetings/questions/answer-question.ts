import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { questionThere } from './question-there.ts';
import { linesDeclined, marksDeclined } from '../../record-text/index.ts';

export interface Answer {
  id: number;
  version: number;
  answer: string;
  /** The post that answers: "Chief Constable". */
  answeredBy: string;
}

/** Answers a question, or writes a better answer. One on a private item is there only for those who see Part 2. */
export async function answerQuestion(
  doing: Doing,
  { id, version, answer, answeredBy }: Answer,
): Promise<{ meeting: number } | Declined> {
  const { tx, at } = doing;
  const before = await questionThere(doing, id);
  if (before === undefined) return notThere;
  if (before.version !== version)
    return changedMeanwhile({ answer: before.answer, answeredBy: before.answered_by });
  if (before.declined_because !== '') return { declined: 'This question was declined.' };
  if (answer.trim() === '') return { declined: 'Write the answer.', field: 'answer' };
  if (answeredBy.trim() === '') return { declined: 'Say who answers.', field: 'answeredBy' };
  const declined = marksDeclined({ answer }) ?? linesDeclined({ answeredBy });
  if (declined !== undefined) return declined;
  const after = {
    answer: answer.trim(),
    answered_by: answeredBy.trim(),
    answered_at: at.toString(),
    version: version + 1,
  };
  const saved = await tx
    .updateTable('question')
    .set(after)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({
    subject: 'question',
    id,
    before: { answer: before.answer, answered_by: before.answered_by },
    after,
  });
  return { meeting: before.meeting };
}
