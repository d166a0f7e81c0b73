import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';
import type { AssuranceLevel, Part } from './words.ts';

export interface AssuranceInSeries {
  meeting: number;
  meetingTitle: string;
  startsAt: string;
  part: Part;
  itemTitle: string;
  level: AssuranceLevel;
  reason: string;
}

/** What was said of one topic at one meeting after the other. */
export interface AssuranceSeries {
  topic: string;
  given: AssuranceInSeries[];
}

/** Assurance by topic over the meetings, oldest first; items of Part 2 only for those who see them. */
export async function assuranceSeriesFor(actor: Actor, db: Records): Promise<AssuranceSeries[]> {
  if (!may(actor, 'see meetings')) return [];
  const rows = await db
    .selectFrom('assurance')
    .innerJoin('agenda_item', 'agenda_item.id', 'assurance.agenda_item')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting')
    .select([
      'assurance.id',
      'assurance.agenda_item as item',
      'assurance.level',
      'assurance.reason',
      'agenda_item.part',
      'agenda_item.topic',
      'agenda_item.title as itemTitle',
      'meeting.id as meeting',
      'meeting.title as meetingTitle',
      'meeting.starts_at as startsAt',
    ])
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('meeting.starts_at')
    .orderBy('assurance.id')
    .execute();
  const last = rows.filter(
    (row) =>
      (row.part === 1 || may(actor, 'see part 2')) &&
      rows.findLast(({ item }) => item === row.item)?.id === row.id,
  );
  const byTopic = Map.groupBy(last, ({ topic, itemTitle }) => topic || itemTitle);
  return [...byTopic]
    .map(([topic, given]) => ({ topic, given }))
    .toSorted((a, b) => a.topic.localeCompare(b.topic, 'en-GB'));
}
