import { may } from '../../accounts/index.ts';
import type { NeedsMe, WorkspaceVisit } from '../../workspace/index.ts';
import { dayOfInstant } from '../london-time.ts';

/** Older minutes are a matter for a search, not for today. */
const lookedBack = { hours: 365 * 24 };

/** Minutes of meetings of the last year that are not begun or not circulated, of each part of the agenda; the latest first. */
export async function waitingMinutes({
  actor,
  db,
  at,
}: Pick<WorkspaceVisit, 'actor' | 'db' | 'at'>): Promise<NeedsMe[]> {
  if (!may(actor, 'write minutes')) return [];
  const held = await db
    .selectFrom('meeting')
    .innerJoin('agenda_item', 'agenda_item.meeting', 'meeting.id')
    .leftJoin('minutes', (join) =>
      join.onRef('minutes.meeting', '=', 'meeting.id').onRef('minutes.part', '=', 'agenda_item.part'),
    )
    .select(['meeting.id', 'meeting.title', 'meeting.starts_at', 'agenda_item.part'])
    .select('minutes.id as begun')
    .distinct()
    .where('agenda_item.removed_at', 'is', null)
    .where('meeting.cancelled_at', 'is', null)
    .where('meeting.starts_at', '<=', at.toString())
    .where('meeting.starts_at', '>', at.subtract(lookedBack).toString())
    .where('minutes.circulated_at', 'is', null)
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('meeting.id')
    .orderBy('agenda_item.part')
    .execute();
  return held
    .filter(({ part }) => part === 1 || may(actor, 'see part 2'))
    .map(({ id, title, starts_at, part, begun }) => ({
      text: `Minutes of Part ${part}, ${title}`,
      href: `/meetings/${id}#minutes-${part}`,
      detail: `Held ${dayOfInstant(starts_at)}; ${begun === null ? 'not begun' : 'not circulated yet'}`,
    }));
}
