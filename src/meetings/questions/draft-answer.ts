import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import { marksDeclined } from '../../record-text/index.ts';
import { questionThere } from './question-there.ts';

export interface AnswerDraft {
  question: number;
  /** Of the draft that was seen; 0 when there was none. */
  version: number;
  text: string;
}

/** Writes what the force may answer. It is the answer only when somebody gives it as that. */
export async function draftAnswer(
  doing: Doing,
  { question: id, version, text }: AnswerDraft,
): Promise<{ question: number } | Declined> {
  const { tx, actor, at } = doing;
  const question = await questionThere(doing, id);
  if (question === undefined) return notThere;
  if (question.declined_because !== '') return { declined: 'This question was declined.' };
  if (text.trim() === '') return { declined: 'Write the draft.', field: 'draft' };
  const marks = marksDeclined({ draft: text });
  if (marks !== undefined) return marks;
  const before = await tx
    .selectFrom('answer_draft')
    .select(['text', 'version'])
    .where('question', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if ((before?.version ?? 0) !== version) return changedMeanwhile({ draft: before?.text ?? '' });
  const after = {
    text: text.trim(),
    version: version + 1,
    written_by: actor.person,
    written_at: at.toString(),
  };
  const saved = await tx
    .insertInto('answer_draft')
    .values({ question: id, ...after })
    // Two first drafts at once: the second finds the row of the first, and does not write over it.
    .onConflict((one) =>
      one.column('question').doUpdateSet(after).where('answer_draft.version', '=', version),
    )
    .executeTakeFirst();
  if (saved.numInsertedOrUpdatedRows === 0n) return changedMeanwhile({});
  await doing.changed({
    subject: 'answer_draft',
    id,
    ...(before === undefined ? {} : { before: { text: before.text } }),
    after: { text: after.text },
  });
  return { question: id };
}
