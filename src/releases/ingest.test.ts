import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { crimeId, nowhere, outcomesCsv, searchesCsv, streetCsv } from '../../test/support/police-uk-files.ts';
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

test('rows keep their order and their line; only an exact repeat with a Crime ID is flagged', async (t) => {
  const home = await openTestHome(t);
  const nuisance = { type: 'Anti-social behaviour' };
  const rows = [
    { id: crimeId('a') },
    nuisance,
    nuisance,
    { id: crimeId('b') },
    { id: crimeId('a') },
    { id: crimeId('b'), outcome: 'Local resolution' },
    { id: crimeId('a') },
  ];
  const { deliveries } = await takenIn(home, [await folderOf(t, { [january]: streetCsv(rows) })]);
  assert.deepEqual(
    await tidyRows(home, 'street', 'line, duplicate, records'),
    [false, false, false, false, true, false, true].map((duplicate, at) => ({
      line: at + 2,
      duplicate,
      records: 1,
    })),
  );
  assert.deepEqual([deliveries[0]?.files[0]?.rows, deliveries[0]?.files[0]?.kept], [7, 5]);
});

test('what is missing is counted and kept: Crime IDs, places, outcomes, authorities outside the force', async (t) => {
  const home = await openTestHome(t);
  const outside = '-4.2,53.2,On or near High Street,W01000001,The Vale of Glamorgan 003B';
  const zero = '0,0,No location,,';
  const csv = streetCsv([
    { type: 'Anti-social behaviour', place: nowhere },
    { id: crimeId('a'), outcome: 'Suspect charged', place: outside },
    { type: 'Robbery', place: zero, context: 'Reviewed' },
  ]);
  const { deliveries } = await takenIn(home, [await folderOf(t, { [january]: csv })]);
  assert.deepEqual(deliveries[0]?.files[0]?.tally, {
    rows: 3,
    duplicates: 0,
    no_crime_id: 2,
    no_location: 2,
    no_lsoa: 2,
    no_outcome: 2,
    no_outcome_though_a_crime: 1,
    with_context: 1,
    local_authorities: { 'Vale of Glamorgan': 1 },
  });
  assert.deepEqual(await tidyRows(home, 'street', 'local_authority, outcome, hexagon is null as unplaced'), [
    { local_authority: null, outcome: 'none', unplaced: true },
    { local_authority: 'Vale of Glamorgan', outcome: 'charged', unplaced: false },
    { local_authority: null, outcome: 'none', unplaced: true },
  ]);
});

test('crime types and outcomes that are not known are kept as their own words and reported', async (t) => {
  const home = await openTestHome(t);
  const csv = streetCsv([
    { id: crimeId('a'), type: 'Hate & spite', outcome: 'Offender sent to Mars' },
    { id: crimeId('b'), outcome: 'Offender given a penalty notice' },
    { id: crimeId('c'), outcome: 'Offender given penalty notice' },
  ]);
  const { deliveries } = await takenIn(home, [await folderOf(t, { [january]: csv })]);
  assert.deepEqual(await tidyRows(home, 'street', 'crime_type, crime_type_given, outcome'), [
    { crime_type: 'hate-spite', crime_type_given: 'Hate & spite', outcome: 'offender-sent-to-mars' },
    { crime_type: 'burglary', crime_type_given: 'Burglary', outcome: 'penalty-notice-issued' },
    { crime_type: 'burglary', crime_type_given: 'Burglary', outcome: 'penalty-notice-issued' },
  ]);
  const tally = deliveries[0]?.files[0]?.tally;
  assert.deepEqual(tally?.['unknown_crime_types'], { 'Hate & spite': 1 });
  assert.deepEqual(tally['unknown_outcomes'], { 'Offender sent to Mars': 1 });
});

test('a search just after midnight in summer belongs to the next day in London, and so to its month', async (t) => {
  const home = await openTestHome(t);
  const csv = searchesCsv([
    { date: '2025-05-31T23:45:00+00:00' },
    {
      date: '2025-06-15T00:00:00+00:00',
      ethnicity: 'Black or Black British - African (B2)',
      outcome: 'Suspect arrested',
    },
    { date: '2025-06-20T13:00:00+01:00', ethnicity: '', outcome: '' },
    {
      date: '2025-06-21T10:00:00+00:00',
      ethnicity: 'Other ethnic group - Not stated',
      outcome: 'A no further action disposal',
    },
    {
      date: '2025-06-22T10:00:00+00:00',
      ethnicity: 'Chinese or other ethnic group - Chinese (O1)',
      outcome: 'Beamed up',
    },
  ]);
  const { deliveries } = await takenIn(home, [
    await folderOf(t, { '2025-06-cheshire-stop-and-search.csv': csv }),
  ]);
  assert.deepEqual(
    await tidyRows(home, 'stop-and-search', '"at", london_date, ethnicity, search_outcome, operation'),
    [
      {
        at: '2025-05-31T23:45:00Z',
        london_date: '2025-06-01',
        ethnicity: 'White',
        search_outcome: 'arrest',
        operation: null,
      },
      {
        at: '2025-06-15T00:00:00Z',
        london_date: '2025-06-15',
        ethnicity: 'Black',
        search_outcome: 'arrest',
        operation: null,
      },
      {
        at: '2025-06-20T12:00:00Z',
        london_date: '2025-06-20',
        ethnicity: 'Not stated',
        search_outcome: 'not-recorded',
        operation: null,
      },
      {
        at: '2025-06-21T10:00:00Z',
        london_date: '2025-06-21',
        ethnicity: 'Not stated',
        search_outcome: 'no-further-action',
        operation: null,
      },
      {
        at: '2025-06-22T10:00:00Z',
        london_date: '2025-06-22',
        ethnicity: 'Asian',
        search_outcome: 'beamed-up',
        operation: null,
      },
    ],
  );
  const tally = deliveries[0]?.files[0]?.tally ?? {};
  assert.deepEqual(
    [
      'moved_to_another_day',
      'moved_to_another_month',
      'at_midnight',
      'no_outcome',
      'linked_but_no_further_action',
    ].map((name) => tally[name]),
    [1, 1, 1, 1, 1],
  );
  assert.deepEqual(tally['unknown_outcomes'], { 'Beamed up': 1 });
});

test('a search in the month before by the day in London is refused in the file of the next', async (t) => {
  const home = await openTestHome(t);
  const csv = searchesCsv([{ date: '2025-05-31T22:45:00+00:00' }]);
  const folder = await folderOf(t, { '2025-06-cheshire-stop-and-search.csv': csv });
  assert.match(
    (await refusalOf(home, [folder]))[0] ?? '',
    /:2: is of 2025-05, but the name of the file says 2025-06/,
  );
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
