import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openTestDatabase } from '../../test/support/database.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { Database } from '../platform/db/open-database.ts';
import { projectFolder } from '../platform/config.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import type { BodyFolder } from './body-folder.ts';
import { writeFreshFolder } from './init/write-fresh-folder.ts';
import { publishEdition } from './publish-edition.ts';
import { readBodyFolder } from './read-body-folder.ts';
import { storeEdition } from './store-edition.ts';

const clock = () => Temporal.Instant.from('2025-06-01T09:00:00Z');

async function database(t: TestContext): Promise<Database> {
  const opened = await openTestDatabase();
  t.after(() => opened.close());
  return opened;
}

const store = ({ records }: Database, folder: BodyFolder): Promise<number> =>
  records.transaction().execute((tx) => storeEdition(tx, folder, clock));

async function read(folder: string): Promise<BodyFolder> {
  const outcome = await readBodyFolder(folder);
  assert.ok(!isRefused(outcome), isRefused(outcome) ? outcome.refused.map(faultText).join('\n') : '');
  return outcome;
}

async function freshFolder(t: TestContext): Promise<BodyFolder> {
  const folder = join(await temporaryFolder(t), 'body');
  await writeFreshFolder(folder, { force: 'durham' });
  return read(folder);
}

test('the Cheshire example is stored whole, in its order', async (t) => {
  const opened = await database(t);
  const folder = await read(join(projectFolder, 'examples/cheshire'));
  const edition = await store(opened, folder);
  const { records } = opened;
  const count = async (
    table: 'area' | 'population' | 'priority' | 'term' | 'measure' | 'observation' | 'priority_measure',
  ) => {
    const rows = await records.selectFrom(table).select('edition').where('edition', '=', edition).execute();
    return rows.length;
  };
  const populations = folder.areas.reduce((sum, area) => sum + area.populations.length, folder.groups.length);
  assert.equal(await count('area'), folder.areas.length);
  assert.equal(await count('population'), populations);
  assert.equal(await count('priority'), 6);
  assert.equal(await count('term'), folder.terms.length);
  assert.equal(await count('measure'), folder.measures.length);
  assert.equal(await count('observation'), folder.observations.length);
  const shown = folder.plan.priorities.flatMap(({ measures }) => [...measures.headline, ...measures.other]);
  assert.equal(await count('priority_measure'), shown.length);
  const force = await records
    .selectFrom('population')
    .select(['as_at', 'residents', 'source'])
    .where('area', '=', 'E23000006')
    .where('dimension', '=', '')
    .orderBy('as_at', 'desc')
    .executeTakeFirstOrThrow();
  assert.deepEqual(force, {
    as_at: '2023-06-30',
    residents: 1_119_495,
    source: folder.body.populationSource,
  });
});

test('the same contents are the same edition; others are a new one', async (t) => {
  const opened = await database(t);
  const folder = await freshFolder(t);
  const first = await store(opened, folder);
  assert.equal(await store(opened, folder), first);
  assert.notEqual(await store(opened, { ...folder, hash: 'other' }), first);
  assert.equal((await opened.records.selectFrom('edition').select('id').execute()).length, 2);
});

test('two at once store one edition', async (t) => {
  const opened = await database(t);
  const folder = await freshFolder(t);
  const [one, other] = await Promise.all([store(opened, folder), store(opened, folder)]);
  assert.equal(one, other);
});

test('an edition that cannot be stored whole leaves nothing', async (t) => {
  const opened = await database(t);
  const folder = await freshFolder(t);
  const [area] = folder.areas;
  assert.ok(area);
  await assert.rejects(store(opened, { ...folder, areas: [area, area] }));
  assert.deepEqual(await opened.records.selectFrom('edition').select('id').execute(), []);
});

test('an edition is public once it is published, and publishing again changes nothing', async (t) => {
  const opened = await database(t);
  const { records, published } = opened;
  const edition = await store(opened, await freshFolder(t));
  const seen = () =>
    published.read((db) => db.selectFrom('published.edition').select(['id', 'published_at']).execute());
  assert.deepEqual(await seen(), []);
  const publish = (at: string) =>
    records
      .transaction()
      .execute((tx) => publishEdition(tx, edition, 'command line', () => Temporal.Instant.from(at)));
  await publish('2025-06-01T10:00:00Z');
  await publish('2025-06-02T10:00:00Z');
  assert.deepEqual(await seen(), [{ id: edition, published_at: '2025-06-01T10:00:00Z' }]);
});

test('ten thousand areas are stored', async (t) => {
  const opened = await database(t);
  const folder = await freshFolder(t);
  const [force] = folder.areas;
  assert.ok(force);
  const populations = [2019, 2020, 2021].map((year) => ({ year, residents: 1 }));
  const lsoas = Array.from({ length: 10_000 }, (_, at) => ({
    ...force,
    code: `E${at}`,
    kind: 'lsoa' as const,
    parent: force.code,
    populations,
  }));
  await store(opened, { ...folder, areas: [force, ...lsoas] });
  const { total } = await opened.records
    .selectFrom('population')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  assert.equal(total, 30_000 + force.populations.length);
});
