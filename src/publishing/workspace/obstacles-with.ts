import type { Records } from '../../platform/db/open-database.ts';
import type { WorkspaceVisit } from '../../workspace/index.ts';
import { asIfPublished } from '../records/as-if-published.ts';
import type { Obstacle } from '../records/composed.ts';
import type { Prepared } from '../records/prepare.ts';
import { whyNotYet } from '../records/why-not-yet.ts';
import type { Choosable } from './chosen.ts';

/** What keeps something back even when everything that is ready goes out with it. */
export async function obstaclesWith(
  records: Records,
  { actor, at, db }: WorkspaceVisit,
  prepared: Prepared,
  companions: readonly Choosable[],
): Promise<readonly Obstacle[]> {
  const alone = await whyNotYet(db, prepared, at);
  const goingWith = companions.filter(({ isChosen }) => isChosen);
  if (alone.length === 0 || goingWith.length === 0) return alone;
  const wouldBe = { at, by: actor.person, note: '', takeDownEarlier: false };
  const found = await asIfPublished(records, { wanted: prepared, goingWith }, wouldBe, () =>
    Promise.resolve(),
  );
  return found?.obstacles ?? alone;
}
