import type { Doing } from '../../audit/index.ts';
import type { MeetingRow } from '../rows.ts';

/** The meeting of this id, locked until the transaction ends: nobody registers for it meanwhile. */
export const lockedMeeting = ({ tx }: Doing, id: number): Promise<MeetingRow | undefined> =>
  tx.selectFrom('meeting').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
