import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crimeId, nowhere, searchesCsv, streetCsv } from '../../test/support/police-uk-files.ts';
import { openTestHome } from '../../test/support/test-home.ts';
import { folderOf, refusalOf, takenIn, tidyRows } from '../../test/support/taking-in.ts';

const january = '2025-01/2025-01-cheshire-street.csv';

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
