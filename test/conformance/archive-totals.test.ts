import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDuckDb, sqlText } from '../../src/platform/duckdb/open-duckdb.ts';
import { needsReference, referencePath } from '../support/reference.ts';
import { cheshire, takenIn, tidyCounts, tidyRows } from '../support/taking-in.ts';
import { openTestHome } from '../support/test-home.ts';
import { unzipped } from '../support/unzipped.ts';

const city = {
  force: { slug: 'city-of-london', name: 'City of London Police', area: 'E23000034' },
  tableSources: [],
  authorities: ['City of London'],
};

const archives = [
  { path: 'data/police-uk/cheshire-2025.zip', context: cheshire, street: 80_955, outcomes: 0, searches: 4_490 },
  { path: 'data/police-uk/cheshire-2016-02-to-2017-02.zip', context: cheshire, street: 96_640, outcomes: 0, searches: 0 },
  { path: 'data/police-uk/city-of-london-2016-01-to-2017-09.zip', context: city, street: 11_815, outcomes: 9_136, searches: 1_638 },
  { path: 'data/police-uk/city-of-london-2017-12-to-2021-11.zip', context: city, street: 30_730, outcomes: 0, searches: 9_441 },
]; // prettier-ignore

/** Each column of the files that has a twin in the tidy rows, compared by how often each text was met. */
const twins: Record<string, [string, string][]> = {
  street: [
    ['"Crime ID"', 'crime_id'],
    ['"Month"', 'month'],
    ['"Crime type"', 'crime_type_given'],
    ['"Last outcome category"', 'outcome_given'],
    ['"LSOA code"', 'lsoa_given'],
    ['"Location"', 'location'],
    ['"Longitude"::double::varchar', 'longitude::varchar'],
  ],
  outcomes: [
    ['"Crime ID"', 'crime_id'],
    ['"Outcome type"', 'outcome_given'],
    ['"LSOA name"', 'lsoa_name'],
  ],
  'stop-and-search': [
    ['left("Date", 19)', `left("at", 19)`],
    ['"Self-defined ethnicity"', 'ethnicity_given'],
    ['"Object of search"', 'object_of_search'],
    ['"Outcome"', 'search_outcome_given'],
    ['lower("Outcome linked to object of search")', 'outcome_linked::varchar'],
  ],
};

for (const { path, context, street, outcomes, searches } of archives) {
  test(
    `${path}: every row of every file is there, in its order, and every text as often as in the file`,
    needsReference(path),
    async (t) => {
      const home = await openTestHome(t);
      await takenIn(home, [referencePath(path) ?? ''], context);
      const folder = await unzipped(t, referencePath(path) ?? '');
      const db = await openDuckDb();
      for (const [source, rows] of [
        ['street', street],
        ['outcomes', outcomes],
        ['stop-and-search', searches],
      ] as const) {
        if (rows === 0) continue;
        const files = sqlText(`${folder}/**/*-${source}.csv`);
        await db.run(
          `create or replace table given as from read_csv(${files}, header = true, all_varchar = true)`,
        );
        const [independent] = await db.rows<{ n: number }>('select count(*) as n from given');
        const [inOrder] = await tidyRows<{ n: number; kept: number }>(
          home,
          source,
          'count(*) as n, count(*) filter (line = file_row_number + 2) as kept',
        );
        assert.deepEqual([independent?.n, inOrder?.n, inOrder?.kept], [rows, rows, rows], source);
        for (const [theirs, ours] of twins[source] ?? []) {
          const given = await db.rows(
            `select ${theirs} as text, count(*) as n from given group by 1 order by 1`,
          );
          const held = await tidyCounts(home, source, ours);
          assert.deepEqual(held, given, `${source} ${theirs}`);
        }
      }
      db.close();
    },
  );
}
