import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '../../../test/support/database.ts';

test('dates, instants and big counts come back as plain text and numbers', async () => {
  const database = await openTestDatabase();
  const row = await sql<Record<string, unknown>>`
    select date '2025-06-30' as day, timestamptz '2025-06-30 12:00:00+01' as instant, 5000000000::int8 as big,
      array[1, null, 3]::int[] as series`.execute(database.records);
  assert.deepEqual(row.rows[0], {
    day: '2025-06-30',
    instant: '2025-06-30T11:00:00Z',
    big: 5_000_000_000,
    series: [1, null, 3],
  });
  await database.close();
});

test('the public reader can read every published view', async () => {
  const database = await openTestDatabase();
  const measures = await database.published.read((db) =>
    db.selectFrom('published.measure').selectAll().execute(),
  );
  assert.deepEqual(measures, []);
  await database.close();
});

test('the public reader can read no base table and write nothing', async () => {
  const database = await openTestDatabase();
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
    database.records,
  );
  assert.ok(tables.rows.length > 10);
  for (const { name } of tables.rows) {
    const peek = database.published.read((db) =>
      sql`select * from ${sql.id('public', name)}`.execute(db as never),
    );
    await assert.rejects(peek, /permission denied/, name);
  }
  const write = database.published.read((db) => sql`delete from public.term`.execute(db as never));
  await assert.rejects(write, /read-only|permission denied/);
  await database.close();
});
