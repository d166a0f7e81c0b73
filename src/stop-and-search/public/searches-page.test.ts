import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  countMeasure,
  monthsAddingTo,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import { cheshire, openTestSite, type TestSite } from '../../../test/support/test-site.ts';

const searches = countMeasure({
  id: 'stop-searches',
  title: 'Stop and search',
  unit: 'searches',
  source: 'stop-and-search',
  words: { noun: 'the number of stop searches', one: 'stop search', many: 'stop searches' },
});
const perThousand = countMeasure({
  id: 'stop-searches-per-1000-by-ethnicity',
  source: 'stop-and-search',
  rate_base: 'residents-by-ethnicity',
});
const share = (id: string, title: string) => shareMeasure({ id, title, source: 'stop-and-search' });

const months = (total: number) => monthsAddingTo(total, 12);
const by = (dimension: string, category: string, total: number, definition = searches) =>
  seriesOf(definition, '2025-01', months(total), { area: cheshire, by: { dimension, category } });
const rate = (id: string, title: string, total: number) =>
  seriesOf(share(id, title), '2025-01', months(total), { area: cheshire, denominators: months(1000) });

const series = [
  seriesOf(searches, '2025-01', months(1000), { area: cheshire }),
  by('search_outcome', 'no-further-action', 830),
  by('search_outcome', 'arrest', 120),
  by('search_outcome', 'not-recorded', 50),
  by('object_of_search', 'Controlled drugs <all>', 1000),
  by('ethnicity', 'White', 800),
  rate('stop-search-arrest-rate', 'Stop searches that end in an arrest', 120),
  rate('stop-search-ethnicity-not-stated', 'Stop searches without a stated ethnicity', 100),
  by('ethnicity', 'White', 800, perThousand),
  by('ethnicity', 'Black', 60, perThousand),
  by('ethnicity', 'Asian', 40, perThousand),
  by('ethnicity', 'Not stated', 100, perThousand),
];

let site: TestSite;
before(async () => {
  site = await openTestSite(series);
  const residents = [
    ['White', 900_000],
    ['Black', 20_000],
    ['Asian', 80_000],
  ] as const;
  for (const [category, count] of residents) {
    await site.records
      .insertInto('population')
      .values({
        edition: site.edition,
        area: cheshire.code,
        as_at: '2021-03-21',
        dimension: 'ethnicity',
        category,
        residents: count,
        source: 'Census 2021',
      })
      .execute();
  }
});
after(() => site.close());

test('rates by ethnicity come with their interval, the ratio, and its bounds by what is not stated', async () => {
  const { status, body } = await site.read('/stop-and-search');
  assert.equal(status, 200);
  const black = /<th scope="row">Black<\/th>.*?<\/tr>/.exec(
    body.slice(body.indexOf('id="ethnicity-table"')),
  )?.[0];
  assert.match(black ?? '', />60<.*>20,000<.*>3\.0<.*>3\.4</);
  assert.match(black ?? '', />3\.0 to 9\.0</);
  assert.match(body, /Residents at 21 March 2021: Census 2021/);
  assert.match(body, /Not stated: 100 of 1,000 searches/);
});

test('how much is not known is said beside the figures that it weakens', async () => {
  const { body } = await site.read('/stop-and-search');
  assert.match(
    body,
    /In 10\.0% of the searches .*?\(100 of 1,000\) the ethnicity was\s+refused or not recorded/,
  );
  assert.match(body, /50 of 1,000 searches have no outcome recorded/);
});

test('a share of searches has its Wilson interval', async () => {
  const { body } = await site.read('/stop-and-search');
  assert.match(body, /card-figure">12\.0%/);
  assert.match(body, /95% interval 10\.1% to 14\.2%/);
});

test('what records say is text, never mark-up', async () => {
  const { body } = await site.read('/stop-and-search');
  assert.match(body, /Controlled drugs &lt;all>/);
  assert.doesNotMatch(body, /drugs <all>/);
});

test('as at a month with fewer than twelve before it, the months held are shown and no year is made up', async () => {
  const { body } = await site.read('/as-at/2025-04/stop-and-search');
  assert.match(body, /There were 333 stop searches in January to April 2025\./);
  assert.match(body, /A figure for twelve months is not given, because May to December 2024 are not held/);
  assert.match(body, /These rates are for 4 months/);
});

test('the CSV has the ratio and its bounds unrounded', async () => {
  const { body } = await site.read('/stop-and-search.csv');
  const black = body
    .split('\r\n')
    .find((line) => line.startsWith('"per 1,000 residents by ethnicity",Black'));
  assert.equal(Number(black?.split(',').at(-6)), 3.375);
});

test('without residents of each group there are counts and no rates; without searches an empty state', async () => {
  const counts = await openTestSite(series);
  assert.match((await counts.read('/stop-and-search')).body, /No rates are given/);
  await counts.close();
  const bare = await openTestSite([seriesOf(countMeasure(), '2025-01', months(12), { area: cheshire })]);
  assert.match((await bare.read('/stop-and-search')).body, /No records of searches are held/);
  assert.equal((await bare.read('/stop-and-search.csv')).status, 404);
  await bare.close();
});
