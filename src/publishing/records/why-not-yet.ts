import { systemClock } from '../../platform/clock.ts';
import type { Db, Obstacle } from './composed.ts';
import { dayToCome } from './day-to-come.ts';
import { meetingFirst } from './meeting-first.ts';
import type { Prepared } from './prepare.ts';

/** Everything that can be told beforehand of why it cannot be published as it is. */
export async function whyNotYet(db: Db, prepared: Prepared, at = systemClock()): Promise<Obstacle[]> {
  const others = [await meetingFirst(db, prepared), dayToCome(prepared, at)];
  return [...prepared.faults, ...others.filter((one) => one !== undefined)];
}
