import { readBodyFolder } from '../../src/body-folder/index.ts';
import { loadEarlierRecord } from '../../src/earlier-record/load/load-earlier-record.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import { isRefused } from '../../src/platform/files/fault.ts';

/** Brings the example's record of the board of 3 March 2021 into a record. */
export async function bringExampleMeetings(records: Records, clock: Clock): Promise<void> {
  const body = await readBodyFolder('examples/cheshire');
  if (isRefused(body) || body.record === undefined) throw new Error('the example has no record');
  const loaded = await loadEarlierRecord({ records, clock }, body.record);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded.refused));
}
