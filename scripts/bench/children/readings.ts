/** Computes and stores every reading of a home, with and without maps, beside one plain GROUP BY over the same rows. */
import { randomUUID } from 'node:crypto';
import { readBodyFolder, storeEdition } from '../../../src/body-folder/index.ts';
import { computeRound } from '../../../src/measures/rounds/make-round.ts';
import { storeRound } from '../../../src/measures/rounds/store-round.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { openDuckDb, sqlText } from '../../../src/platform/duckdb/open-duckdb.ts';
import { openHome } from '../../../src/platform/home.ts';
import { roundInputOf } from '../../../src/publishing/round-input.ts';
import { holdingsInForce } from '../../../src/releases/index.ts';
import { orThrow } from '../or-throw.ts';
import { secondsOf } from '../stopwatch.ts';

const [homeFolder = '', bodyFolder = '', repeats = '3'] = process.argv.slice(2);
const folder = orThrow(await readBodyFolder(bodyFolder));
const home = orThrow(await openHome(homeFolder));
const edition = await home.records.transaction().execute((tx) => storeEdition(tx, folder, systemClock));
const holdings = await holdingsInForce(home);
const input = roundInputOf(folder, edition, holdings);

// eslint-disable-next-line @typescript-eslint/require-await -- it stands in for maps, which come one by one
async function* noMaps() {
  yield [];
}

async function readings(maps: boolean): Promise<number> {
  const db = await openDuckDb({ memoryLimit: '800MB' });
  try {
    const contents = await computeRound(db, input);
    const stored = { ...contents, ...(maps ? {} : { maps: noMaps() }), fingerprint: randomUUID() };
    await home.records.transaction().execute((tx) => storeRound(tx, stored, systemClock().toString()));
    return contents.series.length;
  } finally {
    db.close();
  }
}

async function groupBy(): Promise<void> {
  const db = await openDuckDb();
  const files = holdings.map(({ parquet }) => sqlText(parquet)).join(', ');
  await db.run(`create table counted as select month, lsoa, crime_type, outcome, count(*) as records
    from read_parquet([${files}]) group by all`);
  db.close();
}

const seconds = { groupBy: [] as number[], readings: [] as number[], withMaps: [] as number[] };
let series = 0;
for (let turn = 0; turn < Number(repeats); turn += 1) {
  seconds.groupBy.push(await secondsOf(groupBy));
  seconds.readings.push(await secondsOf(async () => (series = await readings(false))));
  seconds.withMaps.push(await secondsOf(() => readings(true)));
}
await home.close();
console.log(JSON.stringify({ seconds, series }));
