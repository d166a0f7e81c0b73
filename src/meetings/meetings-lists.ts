import type { Actor } from '../accounts/index.ts';
import { policeDay, policeTimeZone } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import type { MeetingRow } from './rows.ts';
import { visibleTo } from './visible-meetings.ts';

export type MeetingInList = Pick<
  MeetingRow,
  'id' | 'title' | 'kind' | 'starts_at' | 'cancelled_at' | 'is_public'
> & { items: number };

/** One page of the meetings that an actor may see, the latest first, and how many there are in all. */
export async function meetingsFor(
  actor: Actor,
  db: Records,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: MeetingInList[]; total: number }> {
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'title', 'kind', 'starts_at', 'cancelled_at', 'is_public'])
    .select(({ selectFrom, fn }) =>
      selectFrom('agenda_item')
        .select(fn.countAll<number>().as('items'))
        .whereRef('agenda_item.meeting', '=', 'meeting.id')
        .where('removed_at', 'is', null)
        .as('items'),
    )
    .where(visibleTo(actor))
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await db
    .selectFrom('meeting')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where(visibleTo(actor))
    .executeTakeFirstOrThrow();
  return { rows: rows.map((row) => ({ ...row, items: row.items ?? 0 })), total };
}

export type ComingMeeting = Pick<MeetingRow, 'id' | 'title' | 'starts_at'>;

/** Meetings of this London day and later that are not cancelled, the next one first. */
export const comingMeetingsFor = (
  actor: Actor,
  db: Records,
  at: Temporal.Instant,
): Promise<ComingMeeting[]> =>
  db
    .selectFrom('meeting')
    .select(['id', 'title', 'starts_at'])
    .where(visibleTo(actor))
    .where('cancelled_at', 'is', null)
    .where('starts_at', '>=', policeDay(at).toZonedDateTime(policeTimeZone).toInstant().toString())
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
