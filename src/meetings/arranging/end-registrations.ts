import type { Doing } from '../../audit/index.ts';

/** Ends every registration to observe a meeting: it is not public any more, and whoever may come again registers again. */
export async function endRegistrations({ tx, at }: Doing, meeting: number): Promise<void> {
  await tx
    .updateTable('observer')
    .set({ withdrawn_at: at.toString() })
    .where('meeting', '=', meeting)
    .where('withdrawn_at', 'is', null)
    .execute();
}
