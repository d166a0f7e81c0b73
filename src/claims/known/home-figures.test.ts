import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { countMeasure, monthsAddingTo, seriesOf } from '../../../test/support/measure-series.ts';
import { runCommand } from '../../../test/support/run-command.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { openTestSite, type TestSite } from '../../../test/support/test-site.ts';
import { publishedReader } from '../../platform/db/published-reader.ts';
import type { Home } from '../../platform/home.ts';
import { homeFigures } from './home-figures.ts';

let site: TestSite;
before(async () => {
  const months = [...monthsAddingTo(1204), ...monthsAddingTo(1129)];
  site = await openTestSite(
    [seriesOf(countMeasure(), '2023-07', months)],
    [{ value: 4.8, starts: '2020-01-01', ends: '2020-12-31', line: 12 }],
  );
});
after(() => site.close());

test('published readings and reported figures are known, each with where it comes from', async () => {
  const known = await publishedReader(site.records).read(homeFigures);
  const year = known.find(
    ({ measure, window, to }) => `${measure} ${window} ${to}` === 'crime-burglary 12-months 2025-06',
  );
  assert.equal(year?.value, 1129);
  assert.equal(year.from, '2024-07');
  assert.deepEqual(year.areas, ['Halton']);
  assert.match(
    year.provenance,
    /^reading \/figures\/1\/crime-burglary\/E06000006\/12-months\/2025-06 \(release 1/,
  );
  const reported = known.find(({ measure }) => measure === 'sickness-absence');
  assert.equal(reported?.value, 4.8);
  assert.equal(reported.provenance, 'the figure reported in Scrutiny pack, line 12');
});

test('check --against a home says which reading a figure should have been', async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'home'));
  const text = 'Halton recorded 1,141 burglaries in the 12 months to June 2025.';
  await writeFile(join(folder, 'draft.txt'), text);
  const home = { published: publishedReader(site.records) } as Home;
  const { exit, out } = await runCommand(folder, ['check', 'draft.txt', '--against', 'home'], home);
  assert.equal(exit, 1);
  assert.match(out, /draft\.txt:1:17: wrong: “1,141”/);
  assert.match(out, /right: 1,129/);
  assert.match(out, /figures\/1\/crime-burglary\/E06000006\/12-months\/2025-06 \(release 1/);
  const alone = await runCommand(folder, ['check', 'draft.txt']);
  assert.equal(alone.exit, 0);
});

test('a home that is not there is told, and none is made', async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, 'draft.txt'), '5%');
  const { exit, notes } = await runCommand(folder, ['check', 'draft.txt', '--against', 'nowhere']);
  assert.equal(exit, 2);
  assert.match(notes, /nowhere: There is no such home/);
});
