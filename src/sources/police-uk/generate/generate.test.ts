import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { openTestHome } from '../../../../test/support/test-home.ts';
import { cheshire, refusalOf, takenIn, tidyRows, zipOf } from '../../../../test/support/taking-in.ts';
import { streetCsv } from '../../../../test/support/police-uk-files.ts';
import { holdingsInForce } from '../../../releases/index.ts';
import { ordinaryPlan, writeGenerated } from '../../generate-index.ts';

const month = (text: string) => Temporal.PlainYearMonth.from(text);
const force = { slug: 'cheshire', name: 'Cheshire Constabulary', authorities: ['Cheshire East', 'Halton'] };
const plan = ordinaryPlan(force, { from: month('2025-01'), to: month('2025-03'), rows: 900 });
const kinds = ['street', 'outcomes', 'stop-and-search'] as const;

test('the same plan gives the same bytes, as a zip and as a folder; another seed gives others', async (t) => {
  const folder = await temporaryFolder(t);
  const at = (name: string) => join(folder, name);
  await writeGenerated(plan, at('a.zip'), kinds);
  await writeGenerated(plan, at('b.zip'), kinds);
  await writeGenerated({ ...plan, seed: 'another' }, at('c.zip'), kinds);
  await writeGenerated(plan, at('d'), kinds);
  const archive = await readFile(at('a.zip'));
  assert.deepEqual(await readFile(at('b.zip')), archive);
  assert.notDeepEqual(await readFile(at('c.zip')), archive);
  const files = unzipSync(archive);
  assert.equal(Object.keys(files).length, 9);
  for (const [name, bytes] of Object.entries(files)) {
    assert.deepEqual(await readFile(join(at('d'), name)), Buffer.from(bytes), name);
  }
});

test('about as many rows are made as were asked for', async (t) => {
  const folder = await temporaryFolder(t);
  await writeGenerated({ ...plan, scale: plan.scale * 20 }, folder, ['street']);
  const lines = await Promise.all(
    ['2025-01', '2025-02', '2025-03'].map((name) =>
      readFile(join(folder, name, `${name}-cheshire-street.csv`), 'utf8'),
    ),
  );
  const rows = lines.reduce((sum, text) => sum + text.trimEnd().split('\n').length - 1, 0);
  assert.ok(Math.abs(rows - 18_000) < 900, String(rows));
});

test('generated files are taken in like real ones, marked as generated, and outcomes belong to recorded crimes', async (t) => {
  const [home, folder] = [await openTestHome(t), await temporaryFolder(t)];
  await writeGenerated(plan, join(folder, 'generated.zip'), kinds);
  const { deliveries } = await takenIn(home, [join(folder, 'generated.zip')]);
  assert.equal(deliveries[0]?.generated, true);
  const holdings = await holdingsInForce(home);
  assert.deepEqual([holdings.length, holdings.every(({ generated }) => generated)], [9, true]);
  const crimes = new Set(
    (await tidyRows<{ id: string }>(home, 'street', 'crime_id as id')).map(({ id }) => id),
  );
  const ended = await tidyRows<{ id: string }>(home, 'outcomes', 'crime_id as id');
  assert.ok(ended.length > 100);
  assert.ok(ended.every(({ id }) => crimes.has(id)));
});

test('real records set the generated ones aside for good', async (t) => {
  const [home, folder] = [await openTestHome(t), await temporaryFolder(t)];
  await writeGenerated(plan, join(folder, 'generated.zip'), kinds);
  await takenIn(home, [join(folder, 'generated.zip')]);
  const real = await zipOf(t, { '2025-02/2025-02-cheshire-street.csv': streetCsv([{ month: '2025-02' }]) });
  const { deliveries } = await takenIn(home, [real], cheshire);
  assert.equal(deliveries[0]?.generatedSetAside.length, 9);
  assert.deepEqual(deliveries[0].revisions, []);
  assert.deepEqual(
    (await holdingsInForce(home)).map(({ source, month: of, generated }) => [source, of, generated]),
    [['street', '2025-02', false]],
  );
  await writeGenerated({ ...plan, seed: 'more' }, join(folder, 'more.zip'), kinds);
  assert.match(
    (await refusalOf(home, [join(folder, 'more.zip')]))[0] ?? '',
    /real ones are already in force/,
  );
});
