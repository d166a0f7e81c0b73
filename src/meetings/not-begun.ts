import type { Declined, Doing } from '../audit/index.ts';
import { timeInWords } from './london-time.ts';

/** Why something that follows a meeting cannot be done yet: it has not begun. Undefined once it has. */
export async function notBegun({ tx, at }: Doing, meeting: number): Promise<Declined | undefined> {
  const { starts_at } = await tx
    .selectFrom('meeting')
    .select('starts_at')
    .where('id', '=', meeting)
    .executeTakeFirstOrThrow();
  if (Temporal.Instant.compare(starts_at, at) <= 0) return undefined;
  return { declined: `The meeting begins on ${timeInWords(starts_at)}. This can be done from then.` };
}
