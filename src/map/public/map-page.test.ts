import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gridDisk, latLngToCell } from 'h3-js';
import { countMeasure, monthsAddingTo, seriesOf } from '../../../test/support/measure-series.ts';
import { cheshire, halton, openTestSite, type TestSite } from '../../../test/support/test-site.ts';

const burglary = countMeasure({ title: 'Burglary' });
const violence = countMeasure({
  id: 'crime-violent-crime',
  title: 'Violence and sexual offences',
  sensitive: true,
  words: { noun: 'recorded violence', one: 'violent or sexual offence', many: 'violent or sexual offences' },
});
const shared = { area: cheshire };
const year = monthsAddingTo(120);

const [busy = '', quiet = ''] = gridDisk(latLngToCell(53.19, -2.89, 8), 1);
const hexagons = Object.fromEntries(year.map((_, at) => [`2025-${String(at + 1).padStart(2, '0')}`, at]));

let site: TestSite;
before(async () => {
  site = await openTestSite([
    seriesOf(burglary, '2025-01', year, shared),
    seriesOf(burglary, '2025-01', year, { area: halton }),
    seriesOf(violence, '2025-01', year, shared),
  ]);
  const { id: round } = await site.records
    .selectFrom('round')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  for (const measure of ['crime-burglary', 'crime-violent-crime'])
    for (const [month, at] of Object.entries(hexagons)) {
      const cells = JSON.stringify(at < 3 ? { [busy]: 9, [quiet]: 1 } : { [busy]: 9 });
      await site.records
        .insertInto('map_month')
        .values({ round, measure, month, grid: 'hexagon', cells, unlocated: 1 })
        .execute();
    }
});
after(() => site.close());

test('a map says how much it shows and how much has no location', async () => {
  const { status, body } = await site.read('/map/crime-burglary');
  assert.equal(status, 200);
  assert.match(body, /Half of the 111 burglaries lie in 1 of 2 cells/);
  assert.match(body, /111 of 123 burglaries/);
  assert.match(body, /12, 9\.8%: in the totals, not on the map/);
  assert.match(body, /nearest of fixed points/);
});

test('a small number of a sensitive measure is neither drawn, nor written in the file', async () => {
  const { body } = await site.read('/map/crime-violent-crime');
  assert.match(body, /map-missing/);
  assert.match(body, /1 with 1 to 4 violent or sexual offences/);
  const { body: csv } = await site.read('/map/crime-violent-crime.csv');
  assert.match(csv, new RegExp(`${quiet},.*,fewer than 5\r\n`));
  assert.match(csv, new RegExp(`${busy},.*,108\r\n`));
});

test('the same cells of a measure that is not sensitive have their numbers', async () => {
  const { body: csv } = await site.read('/map/crime-burglary.csv');
  assert.match(csv, new RegExp(`${quiet},.*,3\r\n`));
  assert.doesNotMatch((await site.read('/map/crime-burglary')).body, /map-missing/);
});

test('a map at an earlier month adds up only what was known then', async () => {
  const { body } = await site.read('/as-at/2025-02/map/crime-burglary');
  assert.match(body, /January to February 2025/);
  assert.match(body, /20 of 22 burglaries/);
});

test('small areas have no map until the body folder gives their boundaries', async () => {
  assert.equal((await site.read('/map/crime-burglary/small-areas')).status, 404);
});

test('small areas are drawn by their boundaries, and named as the boundaries name them', async () => {
  const drawn = await openTestSite([seriesOf(burglary, '2025-01', year, shared)]);
  const corners = [
    [-2.9, 53.1],
    [-2.8, 53.1],
    [-2.8, 53.2],
    [-2.9, 53.1],
  ];
  const geometry = JSON.stringify([[corners]]);
  const area = { edition: drawn.edition, name: 'Halton <001A>', kind: 'area' as const, geometry };
  await drawn.records
    .insertInto('boundary')
    .values(['E01000001', 'E01000002'].map((code) => ({ ...area, code })))
    .execute();
  const { id: round } = await drawn.records.selectFrom('round').select('id').executeTakeFirstOrThrow();
  const row = { round, measure: 'crime-burglary', month: '2025-12', grid: 'lsoa' as const, unlocated: 0 };
  await drawn.records
    .insertInto('map_month')
    .values({ ...row, cells: '{"E01000001":7}' })
    .execute();
  const { status, body } = await drawn.read('/map/crime-burglary/small-areas');
  const csv = (await drawn.read('/map/crime-burglary/small-areas.csv')).body;
  await drawn.close();
  assert.equal(status, 200);
  assert.match(body, /<title>Halton &lt;001A&gt;: 7<\/title>/);
  assert.match(body, /<title>Halton &lt;001A&gt;: 0<\/title>/);
  assert.match(csv, /lsoa,E01000001,Halton <001A>,,,2025-12,2025-12,7/);
});

test('measures without a map, and rubbish, are not found', async () => {
  for (const path of [
    '/map/unknown',
    '/map/unknown.csv',
    '/map/crime-violent-crime/small-areas',
    '/map/crime-burglary/x',
  ])
    assert.equal((await site.read(path)).status, 404, path);
  assert.equal((await site.read('/map?zoom=9')).status, 400);
});

test('before any record with a location there is an empty state', async () => {
  const bare = await openTestSite([seriesOf(burglary, '2025-01', year, shared)]);
  const { status, body } = await bare.read('/map');
  await bare.close();
  assert.equal(status, 200);
  assert.match(body, /There is nothing to map yet/);
});
