import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { countMeasure, monthsAddingTo, seriesOf } from '../../../../test/support/measure-series.ts';
import { cheshire, openTestSite, type TestSite } from '../../../../test/support/test-site.ts';

const burglary = countMeasure();
const ending = (total: number) =>
  seriesOf(burglary, '2021-07', [...monthsAddingTo(1204), ...monthsAddingTo(total)], { area: cheshire });

async function siteWith(t: TestContext): Promise<TestSite> {
  const site = await openTestSite([ending(1139)]);
  t.after(() => site.close());
  return site;
}

const figure = '/figures/1/crime-burglary/E23000006/12-months/2023-06';

test('a figure keeps its number at its address when newer data change it, and the page says what it is now', async (t) => {
  const site = await siteWith(t);
  await site.addRound([ending(1150)]);
  const { body } = await site.read(figure);
  assert.match(body, /from 1,204 to 1,139/);
  assert.match(body, /It is now 1,150/);
  assert.match(body, /href="\/figures\/2\/crime-burglary\/E23000006\/12-months\/2023-06"/);
  const json = JSON.parse((await site.read(`${figure}.json`)).body) as {
    reading: { value: number };
    newest: { round: number; reading: { value: number } };
  };
  assert.deepEqual([json.reading.value, json.newest.round, json.newest.reading.value], [1139, 2, 1150]);
});

test('the figure of the newest round does not speak of a newer one', async (t) => {
  const site = await siteWith(t);
  const { status, body } = await site.read(figure);
  assert.equal(status, 200);
  assert.doesNotMatch(body, /Newer data/);
});

test('a figure of a withdrawn round leaves its public note and no number', async (t) => {
  const site = await siteWith(t);
  await site.addRound([ending(1150)]);
  await site.records
    .updateTable('publication')
    .set({ withdrawn_at: '2025-02-03T10:00:00Z', note: 'A file was counted twice.' })
    .where('kind', '=', 'round')
    .where('subject', '=', 1)
    .execute();
  const { body } = await site.read(figure);
  assert.match(body, /Withdrawn on 3 February 2025/);
  assert.match(body, /A file was counted twice\./);
  assert.doesNotMatch(body, /1,139/);
});

test('an address that names no figure is not found', async (t) => {
  const site = await siteWith(t);
  for (const path of [
    '/figures/9/crime-burglary/E23000006/12-months/2023-06',
    '/figures/1/no-such/E23000006/12-months/2023-06',
    '/figures/1/crime-burglary/E23000006/decade/2023-06',
    '/figures/1/crime-burglary/E23000006/12-months/2023-13',
    '/figures/1/crime-burglary/E23000006/12-months/2030-01',
    '/figures/x/crime-burglary/E23000006/12-months/2023-06',
  ])
    assert.equal((await site.read(path)).status, 404, path);
});
