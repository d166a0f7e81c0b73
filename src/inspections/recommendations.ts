import { notThere, type Declined, type Doing } from '../audit/index.ts';
import { marksDeclined } from '../record-text/index.ts';
import type { RecommendationKind } from './inspection.ts';

export interface NewRecommendation {
  inspection: number;
  /** Its number in the report. */
  number: number;
  kind: RecommendationKind;
  text: string;
  due?: string | undefined;
}

/** Enters what a report recommends, under its number in the report. */
export async function addRecommendation(
  doing: Doing,
  { inspection, number, kind, text, due }: NewRecommendation,
): Promise<{ id: number } | Declined> {
  const { tx } = doing;
  if (text.trim() === '') return { declined: 'Enter the words of the recommendation.', field: 'text' };
  const marks = marksDeclined({ text });
  if (marks !== undefined) return marks;
  if (
    (await tx.selectFrom('inspection').select('id').where('id', '=', inspection).executeTakeFirst()) ===
    undefined
  )
    return notThere;
  const taken = await tx
    .selectFrom('recommendation')
    .select('id')
    .where('inspection', '=', inspection)
    .where('number', '=', number)
    .executeTakeFirst();
  if (taken !== undefined) return { declined: `Number ${number} is there already.`, field: 'number' };
  const row = { inspection, number, kind, text: text.trim(), due: due ?? null };
  const { id } = await tx.insertInto('recommendation').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'recommendation', id, after: row });
  return { id };
}

export interface AnswerToRecommendation {
  inspection: number;
  recommendation: number;
  version: number;
  /** The action taken or proposed, in words; the actions themselves are linked. */
  actionTaken: string;
  whyNoAction: string;
}

/** For each recommendation the law asks for the action taken or proposed, or why none is: one of the two. */
export async function answerRecommendation(
  doing: Doing,
  { inspection, recommendation, version, actionTaken, whyNoAction }: AnswerToRecommendation,
): Promise<{ id: number } | Declined> {
  const marks = marksDeclined({ actionTaken, whyNoAction });
  if (marks !== undefined) return marks;
  const held = await doing.tx
    .selectFrom('recommendation')
    .selectAll()
    .where('id', '=', recommendation)
    .where('inspection', '=', inspection)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) return notThere;
  const before = { actionTaken: held.action_taken, whyNoAction: held.why_no_action };
  if (held.version !== version) return { declined: 'Somebody else changed this meanwhile.', changed: before };
  if (actionTaken.trim() !== '' && whyNoAction.trim() !== '')
    return { declined: 'Say either what is done, or why nothing is: not both.', field: 'whyNoAction' };
  const after = { action_taken: actionTaken.trim(), why_no_action: whyNoAction.trim() };
  await doing.tx
    .updateTable('recommendation')
    .set({ ...after, version: version + 1 })
    .where('id', '=', recommendation)
    .execute();
  await doing.changed({ subject: 'recommendation', id: recommendation, before, after });
  return { id: recommendation };
}
