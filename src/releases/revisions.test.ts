import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  crimeId,
  outcomesCsv,
  searchesCsv,
  streetCsv,
  type StreetRow,
} from '../../test/support/police-uk-files.ts';
import { openTestHome } from '../../test/support/test-home.ts';
import { folderOf, takenIn, tidyRows, zipOf } from '../../test/support/taking-in.ts';
import { holdingsInForce } from './index.ts';
import { wholeRelease } from './release-reads.ts';
import { releaseLines } from './words/release-lines.ts';

const street = (rows: StreetRow[]) => ({ '2025-01-cheshire-street.csv': streetCsv(rows) });

test('a newer file of a month supersedes the older, and the revision says what changed', async (t) => {
  const home = await openTestHome(t);
  const nuisance = { type: 'Anti-social behaviour' };
  await takenIn(home, [
    await folderOf(
      t,
      street([
        { id: crimeId('stays'), outcome: 'Under investigation' },
        { id: crimeId('solved'), outcome: 'Under investigation' },
        { id: crimeId('gone'), type: 'Robbery' },
        { id: crimeId('retyped'), type: 'Other theft' },
        nuisance,
        nuisance,
      ]),
    ),
  ]);
  const { deliveries } = await takenIn(home, [
    await folderOf(
      t,
      street([
        { id: crimeId('solved'), outcome: 'Local resolution' },
        { id: crimeId('stays'), outcome: 'Under investigation' },
        { id: crimeId('retyped'), type: 'Shoplifting' },
        { id: crimeId('new'), type: 'Drugs' },
        { id: crimeId('newer'), type: 'Drugs' },
        nuisance,
        nuisance,
        nuisance,
      ]),
    ),
  ]);
  const [revision] = deliveries[0]?.revisions ?? [];
  assert.deepEqual(revision, {
    source: 'street',
    month: '2025-01',
    rowsBefore: 6,
    rowsAfter: 8,
    added: 3,
    gone: 1,
    outcomesChanged: 1,
    detail: {
      outcomes: [{ crime_type: 'burglary', from: 'under-investigation', to: 'local-resolution', count: 1 }],
      crime_types_changed: 1,
      places_changed: 0,
      added_by_crime_type: { 'anti-social-behaviour': 1, drugs: 2 },
      gone_by_crime_type: { robbery: 1 },
      records_before: 6,
      records_after: 8,
    },
  });
  const holdings = await holdingsInForce(home);
  assert.deepEqual(
    holdings.map(({ release }) => release),
    [deliveries[0]?.release],
  );
  assert.equal((await tidyRows(home, 'street', 'line')).length, 8);
});

test('a release tells its files, what was counted in them and what it revised, in words', async (t) => {
  const home = await openTestHome(t);
  await takenIn(home, [await folderOf(t, street([{ id: crimeId('a'), outcome: 'Under investigation' }]))]);
  const { deliveries } = await takenIn(home, [
    await folderOf(t, street([{ id: crimeId('a'), outcome: 'Local resolution' }])),
  ]);
  const [first, second] = [
    await wholeRelease(home, 1),
    await wholeRelease(home, deliveries[0]?.release ?? 0),
  ];
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(first.files[0]?.state, 'superseded');
  assert.match(releaseLines(first).join('\n'), /1 +1 +superseded by release 2/);
  assert.match(
    releaseLines(second).join('\n'),
    /street 2025-01: 1 rows, were 1; 0 added, 0 gone, 1 latest outcomes changed\n {4}burglary: under-investigation → local-resolution 1/,
  );
});

test('outcomes and searches are compared as wholes, because their rows have no identity of their own', async (t) => {
  const home = await openTestHome(t);
  const outcomes = (...texts: string[]) => ({
    '2025-01-cheshire-outcomes.csv': outcomesCsv(texts.map((outcome) => ({ id: crimeId('a'), outcome }))),
  });
  const searches = (...dates: string[]) => ({
    '2025-06-cheshire-stop-and-search.csv': searchesCsv(dates.map((date) => ({ date }))),
  });
  const day = '2025-06-02T10:00:00+00:00';
  await takenIn(home, [
    await folderOf(t, { ...outcomes('Suspect charged', 'Offender fined'), ...searches(day, day) }),
  ]);
  const { deliveries } = await takenIn(home, [
    await folderOf(t, {
      ...outcomes('Suspect charged', 'Defendant found not guilty'),
      ...searches(day, day, day),
    }),
  ]);
  assert.deepEqual(
    deliveries[0]?.revisions.map(({ source, added, gone, outcomesChanged }) => [
      source,
      added,
      gone,
      outcomesChanged,
    ]),
    [
      ['outcomes', 1, 1, 0],
      ['stop-and-search', 1, 0, 0],
    ],
  );
});

test('two deliveries in one command revise each other in the order in which they were given', async (t) => {
  const home = await openTestHome(t);
  const older = await zipOf(t, street([{ id: crimeId('a') }]), 'older.zip');
  const newer = await zipOf(t, street([{ id: crimeId('a') }, { id: crimeId('b') }]), 'newer.zip');
  const { deliveries } = await takenIn(home, [older, newer]);
  assert.deepEqual(
    deliveries.map(({ release, revisions }) => [release, revisions.length]),
    [
      [1, 0],
      [2, 1],
    ],
  );
  assert.equal((await tidyRows(home, 'street', 'line')).length, 2);
});
