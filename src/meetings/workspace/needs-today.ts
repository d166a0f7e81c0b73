import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import type { NeedsMe, WorkspaceVisit } from '../../workspace/index.ts';
import type { ComingMeeting } from '../meetings-lists.ts';

/** Of each coming meeting, how many who registered said what they need so that they can follow it; not what, nor who. */
export async function needsOfObservers(
  { actor, db }: Pick<WorkspaceVisit, 'actor' | 'db'>,
  coming: readonly ComingMeeting[],
): Promise<NeedsMe[]> {
  if (!may(actor, 'see observers') || coming.length === 0) return [];
  const rows = await db
    .selectFrom('observer')
    .select(['meeting', ({ fn }) => fn.countAll<number>().as('told')])
    .where('withdrawn_at', 'is', null)
    .where('needs', '<>', '')
    .where(
      'meeting',
      'in',
      coming.map(({ id }) => id),
    )
    .groupBy('meeting')
    .execute();
  const told = new Map(rows.map((row) => [row.meeting, row.told]));
  return coming.flatMap(({ id, title, starts_at }) => {
    const count = told.get(id) ?? 0;
    if (count === 0) return [];
    return {
      text: `${count === 1 ? '1 observer' : `${count} observers`} of ${title} told what they need`,
      href: `/meetings/${id}#observers`,
      on: policeDay(Temporal.Instant.from(starts_at)),
    };
  });
}
