import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { crimeId, outcomesCsv, searchesCsv, streetCsv } from '../../test/support/police-uk-files.ts';
import { openTestHome } from '../../test/support/test-home.ts';
import {
  cheshire,
  folderOf,
  refusalOf,
  stateOf,
  takenIn,
  tidyRows,
  zipOf,
} from '../../test/support/taking-in.ts';
import { holdingsInForce } from './index.ts';

const january = '2025-01/2025-01-cheshire-street.csv';

test('an archive becomes one release, each of its months a file in force, its bytes kept under their hash', async (t) => {
  const home = await openTestHome(t);
  const archive = await zipOf(t, {
    [january]: streetCsv([{ id: crimeId('a') }, { type: 'Anti-social behaviour' }]),
    '2025-02/2025-02-cheshire-street.csv': streetCsv([{ id: crimeId('b'), month: '2025-02' }]),
    '2025-01/2025-01-cheshire-outcomes.csv': outcomesCsv([{ id: crimeId('a'), outcome: 'Suspect charged' }]),
    'README.txt': 'about this archive',
  });
  const { deliveries } = await takenIn(home, [archive]);
  assert.equal(deliveries.length, 1);
  assert.deepEqual(
    deliveries[0]?.files.map(({ source, month, rows, kept }) => [source, month, rows, kept]),
    [
      ['outcomes', '2025-01', 1, 1],
      ['street', '2025-01', 2, 2],
      ['street', '2025-02', 1, 1],
    ],
  );
  assert.deepEqual(deliveries[0].notTables, ['README.txt']);
  assert.equal((await holdingsInForce(home)).length, 3);
  assert.deepEqual(await readFile(join(home.originals, deliveries[0].sha256)), await readFile(archive));
  assert.deepEqual(await readdir(home.work), []);
});

test('the same bytes again change nothing, and the same month inside another archive supersedes nothing', async (t) => {
  const home = await openTestHome(t);
  const files = { [january]: streetCsv([{ id: crimeId('a') }]) };
  const archive = await zipOf(t, files);
  await takenIn(home, [archive]);
  const before = await stateOf(home);
  const again = await takenIn(home, [archive]);
  assert.equal(again.deliveries[0]?.outcome, 'already-held');
  assert.deepEqual(await stateOf(home), before);

  const larger = await zipOf(t, {
    ...files,
    '2025-02/2025-02-cheshire-street.csv': streetCsv([{ month: '2025-02' }]),
  });
  const { deliveries } = await takenIn(home, [larger]);
  assert.deepEqual(deliveries[0]?.held, [january]);
  assert.deepEqual(
    deliveries[0].files.map(({ month }) => month),
    ['2025-02'],
  );
  assert.deepEqual(deliveries[0].revisions, []);
});

test('columns are found by name in any order, under any file name, with CRLF, a mark, quotes, plain or gzipped', async (t) => {
  const home = await openTestHome(t);
  const lines = [
    'Month,Crime ID,Crime type,Last outcome category,LSOA name,LSOA code,Location,Latitude,Longitude,Falls within,Reported by',
    `2025-01,${crimeId('a')},Burglary,,Warrington 001A,E01012552,"On or near ""The Green"", west",53.4,-2.5,Cheshire Constabulary,Cheshire Constabulary`,
    '',
  ];
  const bytes = Buffer.from(`\uFEFF${lines.join('\r\n')}`);
  const folder = await folderOf(t, { 'from an e-mail.csv.gz': gzipSync(bytes) });
  await takenIn(home, [join(folder, 'from an e-mail.csv.gz')]);
  const rows = await tidyRows(
    home,
    'street',
    'month, line, crime_type, location, local_authority, context, longitude',
  );
  assert.deepEqual(rows, [
    {
      month: '2025-01',
      line: 2,
      crime_type: 'burglary',
      location: 'On or near "The Green", west',
      local_authority: 'Warrington',
      context: null,
      longitude: -2.5,
    },
  ]);
});

test('in an archive of many forces the others are passed over and counted', async (t) => {
  const home = await openTestHome(t);
  const archive = await zipOf(t, {
    [january]: streetCsv([{ id: crimeId('a') }]),
    '2025-01/2025-01-merseyside-street.csv': streetCsv([{ force: 'Merseyside Police' }]),
    '2025-01/2025-01-merseyside-stop-and-search.csv': searchesCsv([{ date: '2025-01-03T10:00:00+00:00' }]),
    '2025-01/2025-01-btp-street.csv': streetCsv([{ force: 'British Transport Police' }]),
  });
  const { deliveries } = await takenIn(home, [archive]);
  assert.deepEqual(deliveries[0]?.otherForces, { btp: 1, merseyside: 2 });
  assert.equal(deliveries[0].files.length, 1);
});

test('several loose files given together are one release, named by the list of their hashes', async (t) => {
  const home = await openTestHome(t);
  const folder = await folderOf(t, {
    [january]: streetCsv([{ id: crimeId('a') }]),
    '2025-02/2025-02-cheshire-street.csv': streetCsv([{ month: '2025-02' }]),
  });
  const { deliveries } = await takenIn(home, [folder]);
  assert.equal(deliveries.length, 1);
  const list = await readFile(join(home.originals, deliveries[0]?.sha256 ?? ''), 'utf8');
  assert.match(list, /^[0-9a-f]{64} {2}2025-0[12]\/2025-0[12]-cheshire-street\.csv\n/);
  assert.equal((await readdir(home.originals)).length, 3);
});

test('a file with a header and no rows leaves its month missing and is told', async (t) => {
  const home = await openTestHome(t);
  const folder = await folderOf(t, {
    [january]: streetCsv([{}]),
    '2025-02/2025-02-cheshire-street.csv': streetCsv([]),
  });
  const { deliveries } = await takenIn(home, [folder]);
  assert.deepEqual(deliveries[0]?.empty, ['2025-02/2025-02-cheshire-street.csv']);
  assert.deepEqual(
    (await holdingsInForce(home)).map(({ month }) => month),
    ['2025-01'],
  );
});

test('a home holds one force: records of another are refused', async (t) => {
  const home = await openTestHome(t);
  await takenIn(home, [await folderOf(t, { [january]: streetCsv([{}]) })]);
  const city = {
    ...cheshire,
    force: { slug: 'city-of-london', name: 'City of London Police', area: 'E23000034' },
  };
  const theirs = await folderOf(t, { 'x.csv': streetCsv([{ force: 'City of London Police' }]) });
  assert.match((await refusalOf(home, [theirs], city))[0] ?? '', /holds records of Cheshire Constabulary/);
});
