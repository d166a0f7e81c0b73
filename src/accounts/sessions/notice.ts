import type { Records } from '../../platform/db/open-database.ts';

/** Leaves words for the next page of this session. */
export const leaveNotice = async (db: Records, hash: string, notice: string): Promise<void> =>
  void (await db.updateTable('session').set({ notice }).where('hash', '=', hash).execute());
