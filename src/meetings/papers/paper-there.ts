import type { Doing } from '../../audit/index.ts';
import type { PaperRow } from '../rows.ts';

/** The paper of this id that was not removed. */
export const paperThere = ({ tx }: Doing, id: number): Promise<PaperRow | undefined> =>
  tx.selectFrom('paper').selectAll().where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst();

export async function meetingOfPaper({ tx }: Doing, { agenda_item }: PaperRow): Promise<number> {
  const { meeting } = await tx
    .selectFrom('agenda_item')
    .select('meeting')
    .where('id', '=', agenda_item)
    .executeTakeFirstOrThrow();
  return meeting;
}
