import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  countMeasure,
  monthsAddingTo,
  seriesOf,
  shareMeasure,
} from '../../../test/support/measure-series.ts';
import { cheshire, openTestSite, type TestSite } from '../../../test/support/test-site.ts';

const crime = countMeasure({
  id: 'recorded-crime',
  title: 'Recorded crime',
  words: { noun: 'recorded crime', one: 'crime', many: 'crimes' },
});
const drugs = countMeasure({ id: 'crime-drugs', title: 'Drugs <all>' });
const robbery = countMeasure({ id: 'crime-robbery', title: 'Robbery' });
const of = (definition: typeof crime, dimension: string, category: string, total: number) =>
  seriesOf(definition, '2025-01', monthsAddingTo(total), { area: cheshire, by: { dimension, category } });
const whole = (definition: typeof crime, total: number) =>
  seriesOf(definition, '2025-01', monthsAddingTo(total), { area: cheshire });

let site: TestSite;
before(async () => {
  site = await openTestSite([
    whole(crime, 1000),
    of(crime, 'outcome_group', 'solved', 200),
    of(crime, 'outcome_group', 'suspect-identified', 400),
    of(crime, 'outcome_group', 'no-suspect-identified', 300),
    of(crime, 'outcome_group', 'pending', 100),
    of(crime, 'national_outcome_group', 'charged-or-summonsed', 200),
    of(crime, 'national_outcome_group', 'evidential-difficulties', 800),
    of(crime, 'outcome', 'charged', 200),
    of(crime, 'outcome', 'unable-to-prosecute', 800),
    of(drugs, 'outcome_group', 'solved', 75),
    of(drugs, 'outcome_group', 'pending', 25),
    of(robbery, 'outcome_group', 'no-suspect-identified', 12),
    seriesOf(shareMeasure(), '2025-01', monthsAddingTo(200), {
      area: cheshire,
      denominators: monthsAddingTo(1000),
    }),
  ]);
});
after(() => site.close());

test('shares that open data can only bound are said to be bounds', async () => {
  const { status, body } = await site.read('/outcomes');
  assert.equal(status, 200);
  assert.match(body, /card-figure">20\.0%</);
  assert.match(body, /card-figure">at most 60\.0%</);
  assert.match(body, /card-figure">at least 30\.0%</);
  assert.match(body, /200 of 1,000 crimes/);
  assert.match(body, /95% interval 17\.6% to 22\.6%/);
});

test('types of crime come in the order of the catalogue, with two counts where there are few', async () => {
  const { body } = await site.read('/outcomes');
  const table = body.slice(body.indexOf('id="by-type-table"'));
  assert.ok(table.indexOf('Drugs &lt;all>') < table.indexOf('Robbery'));
  assert.doesNotMatch(body, /Drugs <all>/);
  assert.match(table, />75\.0%<br\/?><small>65\.7% to 82\.5%/);
  assert.match(table, />12 of 12</);
});

test('the national grouping stands beside the local one, and each outcome says where both put it', async () => {
  const { body } = await site.read('/outcomes');
  assert.match(body, /id="outcome-group"/);
  assert.match(body, /id="national-outcome-group"/);
  const row = body.slice(body.indexOf('id="outcome-table"'));
  assert.match(row, /Suspect charged.*?Solved.*?Charged or summonsed/);
});

test('no trend word is given, because the latest months are not finished', async () => {
  const { body } = await site.read('/outcomes');
  assert.doesNotMatch(body, /class="trend/);
  assert.match(body, /10\.6% of the crimes of December 2025 have no known outcome/);
});

test('without files of outcomes the other basis says so', async () => {
  assert.match((await site.read('/outcomes')).body, /No files of outcomes are held/);
});

test('as at an earlier month twelve months are not held, and no share is made up', async () => {
  const { body } = await site.read('/as-at/2025-06/outcomes');
  assert.match(body, /July to December 2024 are missing/);
  assert.doesNotMatch(body, /card-figure/);
});

test('the CSV has the numbers of the page, unrounded', async () => {
  const { body } = await site.read('/outcomes.csv');
  assert.match(body, /^part,measure,group,bound,from,to,crimes,of,percent,lower,upper\r\n/);
  assert.match(body, /answers,recorded-crime,suspect,at most,2025-01,2025-12,600,1000,60,/);
  assert.match(body, /outcome,recorded-crime,charged,,2025-01,2025-12,200,1000,20,/);
});

test('rubbish in the address is a page that says so, and a site without records an empty state', async () => {
  assert.equal((await site.read('/outcomes?x=1')).status, 400);
  const bare = await openTestSite([whole(crime, 1000)]);
  const { status, body } = await bare.read('/outcomes');
  await bare.close();
  assert.equal(status, 200);
  assert.match(body, /No records with outcomes are held/);
});
