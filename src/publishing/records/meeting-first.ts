import { movedSince } from '../../meetings/index.ts';
import type { Db, Obstacle } from './composed.ts';
import type { Prepared } from './prepare.ts';
import { publicationsOf } from './publications.ts';

/**
 * Why its meeting has to be published before it: the public does not read of the meeting yet, or reads another day of
 * it. Told of the public as it will be at an instant; without one, as it will be once every embargo has ended.
 */
export async function meetingFirst(
  db: Db,
  { meeting, raisedAt }: Pick<Prepared, 'meeting' | 'raisedAt'>,
  shownFrom?: Temporal.Instant,
): Promise<Obstacle | undefined> {
  const subject = meeting ?? raisedAt;
  if (subject === null) return undefined;
  const href = `/publication/meeting/${subject}`;
  const shown = (await publicationsOf(db, { kind: 'meeting', subject })).findLast(
    (one) =>
      !one.withdrawn &&
      (shownFrom === undefined ||
        Temporal.Instant.compare(Temporal.Instant.from(one.shownFrom), shownFrom) <= 0),
  );
  if (shown === undefined)
    return meeting === null ? undefined : { says: 'Publish its meeting first: this names it.', href };
  const moved = movedSince(await heldAt(db, subject), shown.content);
  return moved === undefined ? undefined : { says: `Publish its meeting again first: ${moved}.`, href };
}

const heldAt = (db: Db, meeting: number) =>
  db
    .selectFrom('meeting')
    .select(['starts_at', 'cancelled_at'])
    .where('id', '=', meeting)
    .executeTakeFirstOrThrow();
