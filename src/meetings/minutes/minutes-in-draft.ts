import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { minutesState } from '../minutes-state.ts';
import type { MinuteRow, MinutesRow } from '../rows.ts';

/** A paragraph with the minutes that it stands in. */
export interface Paragraph {
  minute: MinuteRow;
  minutes: MinutesRow;
}

/** The paragraph of this id that was not taken out, or undefined. */
export async function paragraphOf({ tx }: Doing, id: number): Promise<Paragraph | undefined> {
  const minute = await tx
    .selectFrom('minute')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (minute === undefined) return undefined;
  const minutes = await tx
    .selectFrom('minutes')
    .selectAll()
    .where('id', '=', minute.minutes)
    .executeTakeFirstOrThrow();
  return { minute, minutes };
}

/** The minutes of this id, locked until the transaction ends. */
export const lockedMinutes = ({ tx }: Doing, id: number): Promise<MinutesRow | undefined> =>
  tx.selectFrom('minutes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Minutes that may still be written, locked until the transaction ends; else why not. */
export async function minutesInDraft(doing: Doing, id: number): Promise<MinutesRow | Declined> {
  const minutes = await lockedMinutes(doing, id);
  if (minutes === undefined) return notThere;
  return minutesState(minutes) === 'draft' ? minutes : circulated;
}

const circulated: Declined = {
  declined: 'These minutes were circulated. Correct a paragraph instead: what it said stays visible.',
};
