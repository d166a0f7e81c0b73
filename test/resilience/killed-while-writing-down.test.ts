import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { verifyAudit } from '../../src/audit/verify-audit.ts';
import { openDatabase, type Records } from '../../src/platform/db/open-database.ts';
import { emptyTestDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const writer = fileURLToPath(new URL('../support/write-down.ts', import.meta.url));

/** Lets it write and kills it, so hard that nothing can be tidied up, so long after so many actions. */
async function killAfter(actions: number, milliseconds: number, where: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve) => {
    let seen = 0;
    child.stdout.on('data', (dots: Buffer) => {
      seen += dots.length;
      if (seen >= actions) resolve();
    });
    child.once('exit', () => resolve());
  });
  await new Promise((next) => setTimeout(next, milliseconds));
  assert.equal(child.exitCode, null, 'it was still writing');
  child.kill('SIGKILL');
  await ended;
}

const counted = async (records: Records, subject: string, table: string) => {
  const { rows } = await sql<{ there: number; told: number }>`select
    (select count(*) from ${sql.table(table)}) as there,
    (select count(*) from audit_line where subject = ${subject} and before is null) as told`.execute(records);
  return rows[0];
};

/** Everything that is there has its audit line, every audit line has its thing, and numbers have no gap. */
async function assertWhole(records: Records): Promise<number> {
  const verdict = await verifyAudit(records);
  assert.ok(!('fault' in verdict), JSON.stringify(verdict));
  for (const subject of ['meeting', 'agenda_item', 'minutes', 'minute', 'action']) {
    const count = await counted(records, subject, subject);
    assert.equal(count?.there, count?.told, subject);
  }
  const actions = await records.selectFrom('action').select('reference').orderBy('id').execute();
  const number = (at: number) => `2021/${String(at + 1).padStart(2, '0')}`;
  assert.deepEqual(
    actions.map(({ reference }) => reference),
    actions.map((_, at) => number(at)),
  );
  const sections = await sql<{ n: number }>`select count(*) as n from minutes m
    where not exists (select from minute_section s where s.minutes = m.id)`.execute(records);
  assert.equal(sections.rows[0]?.n, 0);
  return verdict.lines;
}

test('killed at any moment of any act, each act is there whole with its audit lines or not at all', async (t) => {
  const database = await emptyTestDatabase();
  t.after(() => database?.drop());
  const where = database?.url ?? join(await temporaryFolder(t), 'records');
  const opened = () => openDatabase(database ?? { folder: where });
  const first = await opened();
  await first.records
    .insertInto('person')
    .values({
      name: 'Sam Officer',
      organisation: 'body',
      email: null,
      created_at: '2021-01-01T09:00:00Z',
      closed_at: null,
    })
    .execute();
  await first.close();
  let before = 0;
  for (const [actions, milliseconds] of [
    [1, 0],
    [2, 7],
    [4, 13],
    [5, 29],
  ] as const) {
    await killAfter(actions, milliseconds, where);
    const now = await opened();
    const lines = await assertWhole(now.records);
    assert.ok(lines >= before + 2 * actions, 'what was done before it was killed is kept');
    before = lines;
    await now.close();
  }
});
