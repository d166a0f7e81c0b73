import { publishEdition, storeEdition, type BodyFolder } from '../body-folder/index.ts';
import { storeBoundaries } from '../map/index.ts';
import { makeRound } from '../measures/rounds-index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Home } from '../platform/home.ts';
import { holdingsInForce } from '../releases/index.ts';
import { roundInputOf } from './round-input.ts';

/** Who published, as the publication row says it. */
const byCommandLine = 'command line';

/**
 * Brings what is public up to date with the body folder and the releases held: stores and publishes the edition,
 * then computes and publishes a round if anything it would rest on has changed.
 */
export async function refreshFigures(
  home: Home,
  folder: BodyFolder,
  clock: Clock,
  progress?: (done: number, total: number) => void,
): Promise<{ round: number; changed: boolean }> {
  const edition = await home.records.transaction().execute(async (tx) => {
    const stored = await storeEdition(tx, folder, clock);
    await storeBoundaries(tx, folder, stored);
    await publishEdition(tx, stored, byCommandLine, clock);
    return stored;
  });
  const holdings = await holdingsInForce(home);
  const input = roundInputOf(folder, edition, holdings);
  return makeRound(home, input, {
    publishedBy: byCommandLine,
    ...(progress === undefined ? {} : { progress }),
  });
}
