import { z } from 'zod';
import { stopAnswer, type StopAnswer } from './api-answers.ts';
import { isFailure, type Fetched } from './fetched.ts';
import type { Ask } from './police-api.ts';

/**
 * Stops of a force are listed by one method and those without a place by another. Whether the first list
 * already holds the second is not documented, and stops have no id, so a row counts as often as in the
 * list where it occurs more often.
 */
export async function stopsFromApi(slug: string, month: string, ask: Ask): Promise<Fetched<StopAnswer[]>> {
  const list = z.array(stopAnswer);
  const byForce = await ask('stops-force', { force: slug, date: month }, list);
  if (isFailure(byForce)) return byForce;
  const unplaced = await ask('stops-no-location', { force: slug, date: month }, list);
  if (isFailure(unplaced)) return unplaced;
  const seen = Map.groupBy(byForce.value, (stop) => JSON.stringify(stop));
  const more = unplaced.value.filter((stop) => seen.get(JSON.stringify(stop))?.pop() === undefined);
  return { value: [...byForce.value, ...more] };
}
