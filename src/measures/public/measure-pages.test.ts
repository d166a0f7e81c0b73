import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  countMeasure,
  monthsAddingTo,
  reportedMeasure,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import {
  cheshire,
  halton,
  openTestSite,
  warrington,
  type TestSite,
} from '../../../test/support/test-site.ts';

const burglary = countMeasure({
  title: 'Burglary <of any building>',
  synonyms: ['break-in'],
  caveats: ['Homes & shops are counted alike.'],
});
const twoYears = [...monthsAddingTo(1204), ...monthsAddingTo(1139)];
const inForce = seriesOf(burglary, '2021-07', twoYears, { area: cheshire });
const solved = shareMeasure();
const gap = twoYears.map((count, at) => (at === 20 ? null : count));

let site: TestSite;
before(async () => {
  site = await openTestSite(
    [
      inForce,
      seriesOf(
        burglary,
        '2021-07',
        twoYears.map((count) => Math.round(count / 4)),
        { area: halton },
      ),
      seriesOf(
        burglary,
        '2021-07',
        twoYears.map((count) => Math.round(count / 9)),
        { area: warrington },
      ),
      seriesOf(solved, '2021-07', twoYears, { area: cheshire, denominators: twoYears.map(() => 1000) }),
      seriesOf(countMeasure({ id: 'crime-drugs', title: 'Drugs', rate_base: undefined }), '2021-07', gap, {
        area: cheshire,
      }),
    ],
    Array.from({ length: 12 }, (_, at) => ({
      ends: `2020-${String(at + 1).padStart(2, '0')}-28`,
      period_kind: 'month' as const,
      value: 3 + (at % 3) / 10,
      line: 40 + at,
    })),
  );
});
after(() => site.close());

test('a measure page opens with one sentence that could be printed, and links the trend word to its working', async () => {
  const { status, body } = await site.read('/measures/crime-burglary');
  assert.equal(status, 200);
  assert.match(body, /fell 5\.4% in the 12 months to June 2023, from 1,204 to 1,139\./);
  assert.match(body, /headline-figure.*?<span>5\.4%<\/span>/);
  assert.match(body, /<a class="trend[^"]*" href="\/measures\/crime-burglary\/working#trend"/);
});

test('what a definition says is text, never mark-up', async () => {
  const { body } = await site.read('/measures/crime-burglary');
  assert.match(body, /Burglary &lt;of any building/);
  assert.match(body, /Homes &amp; shops/);
  assert.doesNotMatch(body, /<of any/);
});

test('every drawing has its numbers in a table, and areas come in the order of the list', async () => {
  const { body } = await site.read('/measures/crime-burglary');
  for (const id of [
    'months-table',
    'rolling-table',
    'funnel-local-authority-table',
    'areas-local-authority-table',
  ])
    assert.ok(body.includes(`id="${id}"`), id);
  const table = body.slice(body.indexOf('id="areas-local-authority-table"'));
  assert.ok(table.indexOf('Halton') < table.indexOf('Warrington'));
});

test('the same page exists for an area, with its rate per 1,000 residents', async () => {
  const { status, body } = await site.read('/measures/crime-burglary/areas/E06000006');
  assert.equal(status, 200);
  assert.match(body, /<h1>Burglary[^<]*in Halton<\/h1>/);
  assert.match(body, /Per 1,000 residents/);
});

test('twelve months with a month missing have no total, and the page names the month', async () => {
  const { body } = await site.read('/measures/crime-drugs');
  assert.match(body, /because March 2023 is missing/);
  assert.match(body, /12 months to June 2023: March 2023 not held/);
  assert.match(body, /headline-figure"><span>95<\/span>/);
  assert.match(body, /burglaries, June 2023/);
});

test('the working lists the months, adds them up and gives every formula its numbers', async () => {
  const { body } = await site.read('/measures/crime-burglary/working');
  const months = monthsAddingTo(1139).join(' + ');
  assert.ok(body.includes(`${months} = 1,139`));
  assert.match(body, /\(1,139 − 1,204\) ÷ 1,204 × 100 = −5\.398671%/);
  assert.match(body, /1,139 × \(1 − 1 ÷ \(9 × 1,139\) − 1\.959964 ÷ \(3 × √1,139\)\)³ = 1,073\.8/);
  assert.match(body, /1,000 × 1,139 ÷ 1,000,000 = 1\.139/);
  assert.match(body, /select count\(\*\) from &quot;street&quot;|select count\(\*\) from "street"/);
});

test('the working of a share uses its numerators and denominators', async () => {
  const { body } = await site.read('/measures/solved-rate/working');
  assert.match(body, /100 × 1,139 ÷ 12,000 = 9\.491667%/);
  assert.match(body, /difference: −0\.541667 percentage points/);
});

test('the CSV and the JSON of a page hold the numbers that it shows, unrounded', async () => {
  const csv = await site.read('/measures/crime-burglary.csv');
  const [header = '', first = ''] = csv.body.split('\r\n');
  const row = Object.fromEntries(header.split(',').map((name, at) => [name, first.split(',')[at]]));
  assert.equal(row['part'], 'headline');
  assert.equal(row['value'], '1139');
  assert.equal(row['previous_value'], '1204');
  assert.equal(Number(row['change_percent']).toFixed(6), '-5.398671');
  const json = JSON.parse((await site.read('/measures/crime-burglary.json')).body) as {
    readings: { value: number }[];
    months: unknown[];
    figure: string;
  };
  assert.equal(json.readings[0]?.value, 1139);
  assert.equal(json.months.length, 24);
  assert.equal(json.figure, '/figures/1/crime-burglary/E23000006/12-months/2023-06');
});

test('as at a past month nothing later is known, in the page and in its files', async () => {
  const page = await site.read('/as-at/2022-06/measures/crime-burglary');
  assert.match(page.body, /came to 1,204 in the 12 months to June 2022/);
  assert.match(page.body, /href="\/as-at\/2022-06\/measures\/crime-burglary\.csv"/);
  const csv = await site.read('/as-at/2022-06/measures/crime-burglary.csv');
  assert.doesNotMatch(csv.body, /2022-07/);
});

test('reported months are drawn on trial, say where they were reported, and get no trend word', async () => {
  const { body } = await site.read(`/measures/${reportedMeasure().id}`);
  assert.match(body, /Measure, as reported/);
  assert.match(body, /Scrutiny pack, line 51/);
  assert.match(body, /trial limits/);
  assert.doesNotMatch(body, /class="trend/);
});

test('an unknown measure or area is not found, and so are figures of an area without records', async () => {
  for (const path of [
    '/measures/no-such',
    '/measures/crime-burglary/areas/nowhere',
    '/measures/crime-burglary/areas/lpu-crewe',
    '/measures/no-such.csv',
    '/areas/nowhere',
    '/compare/no-such',
  ])
    assert.equal((await site.read(path)).status, 404, path);
});

test('a measure page stays well under 100 kB', async () => {
  const { body } = await site.read('/measures/crime-burglary');
  assert.ok(Buffer.byteLength(body) < 80_000, `${Buffer.byteLength(body)} bytes`);
});
