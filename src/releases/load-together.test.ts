import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test, type TestContext } from 'node:test';
import {
  crimeId,
  nowhere,
  outcomesCsv,
  searchesCsv,
  streetCsv,
  type StreetRow,
} from '../../test/support/police-uk-files.ts';
import { openTestHome } from '../../test/support/test-home.ts';
import { folderOf, refusalOf, takenIn, tidyRows, zipOf, type Files } from '../../test/support/taking-in.ts';

const months = ['2025-01', '2025-02', '2025-03'] as const;
const street = (month: string) => `${month}/${month}-cheshire-street.csv`;

/** Three months with repeats, missing places and crimes that come back from month to month. */
function rowsOf(month: string): StreetRow[] {
  const rows = [
    { id: crimeId('a'), outcome: 'Suspect charged' },
    { type: 'Anti-social behaviour', place: nowhere },
    { id: crimeId('a'), outcome: 'Suspect charged' },
    { id: crimeId('b'), place: '-2.6,53.4,On or near High Street,E01012462,Warrington 003B' },
    { id: crimeId('a'), outcome: 'Suspect charged' },
  ].map((row) => ({ ...row, month }));
  return rows.slice(0, 3 + months.indexOf(month as (typeof months)[number]));
}

const archiveFiles: Files = Object.fromEntries(
  months.flatMap((month) => [
    [street(month), streetCsv(rowsOf(month))],
    [
      `${month}/${month}-cheshire-outcomes.csv`,
      outcomesCsv([{ id: crimeId('a'), month, outcome: 'Local resolution' }]),
    ],
    [`${month}/${month}-cheshire-stop-and-search.csv`, searchesCsv([{ date: `${month}-05T12:00:00+00:00` }])],
  ]),
);

/** What stands in a home, and what was counted of each file. */
async function takenInFrom(t: TestContext, paths: string[][]) {
  const home = await openTestHome(t);
  const files = [];
  for (const together of paths)
    files.push(...(await takenIn(home, together)).deliveries.flatMap((one) => one.files));
  const rows = async (source: string) =>
    tidyRows(home, source, '* exclude (file_row_number)').then((all) =>
      all.map((row) => JSON.stringify(row)).sort(),
    );
  return {
    rows: {
      street: await rows('street'),
      outcomes: await rows('outcomes'),
      searches: await rows('stop-and-search'),
    },
    files: files
      .map(({ path, sha256, rows, kept, tally }) => ({ path: basename(path), sha256, rows, kept, tally }))
      .sort((a, b) => a.path.localeCompare(b.path)),
  };
}

test('months that are read together come to what they come to one by one', async (t) => {
  const folder = await folderOf(t, archiveFiles);
  const alone = Object.keys(archiveFiles).map((name) => [`${folder}/${name}`]);
  const together = await takenInFrom(t, [[await zipOf(t, archiveFiles)]]);
  assert.deepEqual(together, await takenInFrom(t, alone));
  assert.deepEqual(
    together.files.filter(({ path }) => path.endsWith('street.csv')).map(({ rows, kept }) => [rows, kept]),
    [
      [3, 2],
      [4, 3],
      [5, 3],
    ],
  );
});

const surprises: [string, (csv: string) => string, RegExp][] = [
  ['a row of the month of its neighbour', (csv) => csv.replace('2025-02', '2025-03'), /:2: is of 2025-03/],
  ['a row of another force', (csv) => csv.replace('Cheshire Con', 'Merseyside Con'), /:2: is reported by/],
  ['a value too many', (csv) => csv.replace('Burglary,,', 'Burglary,,,'), /:5: has .* values/],
  ['a place that is none', (csv) => csv.replace('53.4', '23.4'), /:5: the latitude/],
  ['a stray quotation mark', (csv) => csv.replace('On or near High', 'On "or near High'), /:5: has a stray/],
  ['an empty line', (csv) => csv.replace('\n', '\n\n'), /has 5 lines under its header/],
];

for (const [name, spoil, says] of surprises)
  test(`among months that are read together, ${name} is told by its file and line`, async (t) => {
    const home = await openTestHome(t);
    const spoiled = spoil(streetCsv(rowsOf('2025-02')));
    const faults = await refusalOf(home, [await zipOf(t, { ...archiveFiles, [street('2025-02')]: spoiled })]);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', /2025-02-cheshire-street\.csv/);
    assert.match(faults[0] ?? '', says);
  });

test('two months whose rows were swapped are both refused, although each has as many rows as it should', async (t) => {
  const home = await openTestHome(t);
  const swapped = {
    ...archiveFiles,
    [street('2025-01')]: streetCsv([...rowsOf('2025-01').slice(1), { month: '2025-02' }]),
    [street('2025-02')]: streetCsv([...rowsOf('2025-02').slice(1), { month: '2025-01' }]),
  };
  const faults = await refusalOf(home, [await zipOf(t, swapped)]);
  assert.deepEqual(
    faults
      .map((fault) => /(2025-0\d)-cheshire-street.csv:(\d): is of (2025-0\d)/.exec(fault)?.slice(1))
      .sort(),
    [
      ['2025-01', '4', '2025-02'],
      ['2025-02', '5', '2025-01'],
    ],
  );
});

test('an unknown word in one month is kept and counted there, and the other months are as they were', async (t) => {
  const home = await openTestHome(t);
  const odd = streetCsv([...rowsOf('2025-02'), { month: '2025-02', type: 'Hate & spite' }]);
  const { deliveries } = await takenIn(home, [await zipOf(t, { ...archiveFiles, [street('2025-02')]: odd })]);
  const unknown = deliveries[0]?.files
    .filter(({ source }) => source === 'street')
    .map(({ month, rows, tally }) => [month, rows, tally['unknown_crime_types']]);
  assert.deepEqual(unknown, [
    ['2025-01', 3, undefined],
    ['2025-02', 5, { 'Hate & spite': 1 }],
    ['2025-03', 5, undefined],
  ]);
});
