import { policeDay } from '../../platform/clock.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';

/** The day an action is opened on: the one told, else the London day of its meeting, else today. */
export async function openingDay(
  tx: RecordsTx,
  told: string | undefined,
  meeting: number | null,
  at: Temporal.Instant,
): Promise<Temporal.PlainDate> {
  if (told !== undefined) return Temporal.PlainDate.from(told);
  if (meeting === null) return policeDay(at);
  const held = await tx
    .selectFrom('meeting')
    .select('starts_at')
    .where('id', '=', meeting)
    .executeTakeFirstOrThrow();
  return policeDay(Temporal.Instant.from(held.starts_at));
}
