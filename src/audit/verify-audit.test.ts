import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '../../test/support/database.ts';
import type { Records, RecordsTx } from '../platform/db/open-database.ts';
import type { AuditNote } from './audit-notes-file.ts';
import { verifyAudit } from './verify-audit.ts';
import { writeAuditLine } from './write-audit-line.ts';

let records: Records;
before(async (t) => {
  const database = await openTestDatabase();
  (t as TestContext).after(database.close);
  records = database.records;
  for (let line = 1; line <= 6; line += 1) {
    const at = Temporal.Instant.from('2021-03-01T10:00:00.250Z').add({ milliseconds: line * 7 });
    const change = {
      subject: 'meeting',
      id: line,
      before: { title: 'A “board”' },
      after: { title: `Ä ${line}` },
    };
    await records
      .transaction()
      .execute((tx) =>
        writeAuditLine(tx, { at, actor: { person: 1, name: 'Jane' }, act: 'arrange meetings', change }),
      );
  }
});

class Undo extends Error {}

/** What is found after somebody with the keys of the database did this; undone afterwards. */
async function after(tamper: (tx: RecordsTx) => Promise<unknown>, notes: AuditNote[] = []) {
  let verdict: Awaited<ReturnType<typeof verifyAudit>> | undefined;
  const undone = records.transaction().execute(async (tx) => {
    await sql`alter table audit_line disable trigger user`.execute(tx);
    await tamper(tx);
    verdict = await verifyAudit(tx, notes);
    throw new Undo();
  });
  await assert.rejects(undone, Undo);
  return verdict;
}

test('an audit that nobody touched is whole', async () => {
  const verdict = await verifyAudit(records);
  assert.ok('lines' in verdict);
  assert.equal(verdict.lines, 6);
  assert.match(verdict.lastHash, /^[0-9a-f]{64}$/);
});

test('a line cannot be changed, removed or emptied by the program itself', async () => {
  await assert.rejects(records.updateTable('audit_line').set({ act: 'x' }).execute(), /only added to/);
  await assert.rejects(records.deleteFrom('audit_line').execute(), /only added to/);
  await assert.rejects(sql`truncate audit_line`.execute(records), /only added to/);
});

test('any column that was changed behind its back is found, and the line named', async () => {
  for (const column of ['at', 'actor', 'actor_name', 'act', 'subject', 'subject_id', 'before', 'after']) {
    const other =
      column === 'at' ? sql`at + interval '1 millisecond'` : column === 'actor' ? sql`2` : sql`'{"x":1}'`;
    const verdict = await after((tx) =>
      sql`update audit_line set ${sql.ref(column)} = ${other} where number = 3`.execute(tx),
    );
    assert.deepEqual(verdict, { line: 3, fault: 'changed' }, column);
  }
});

test('a line that was removed is found', async () => {
  assert.deepEqual(await after((tx) => tx.deleteFrom('audit_line').where('number', '=', 4).execute()), {
    line: 4,
    fault: 'removed',
  });
});

test('a line that was removed, the others moved up, is found', async () => {
  const verdict = await after(async (tx) => {
    await tx.deleteFrom('audit_line').where('number', '=', 4).execute();
    await sql`update audit_line set number = number - 1 where number > 4`.execute(tx);
  });
  assert.deepEqual(verdict, { line: 4, fault: 'changed' });
});

test('two lines that were swapped are found', async () => {
  const verdict = await after(async (tx) => {
    await sql`update audit_line set number = 99 where number = 2`.execute(tx);
    await sql`update audit_line set number = 2 where number = 3`.execute(tx);
    await sql`update audit_line set number = 3 where number = 99`.execute(tx);
  });
  assert.deepEqual(verdict, { line: 2, fault: 'changed' });
});

test('a line that was changed with its own hash made anew breaks the one after it', async () => {
  const { hashOfLine } = await import('./audit-line.ts');
  const verdict = await after(async (tx) => {
    const line = await tx
      .selectFrom('audit_line')
      .selectAll()
      .where('number', '=', 3)
      .executeTakeFirstOrThrow();
    const at = Temporal.Instant.from(line.at).toString({ smallestUnit: 'millisecond' });
    const hash = hashOfLine({ ...line, at, act: 'sign off' });
    await tx.updateTable('audit_line').set({ act: 'sign off', hash }).where('number', '=', 3).execute();
  });
  assert.deepEqual(verdict, { line: 4, fault: 'not in its place' });
});

test('a chain that was made anew from a changed line on, or cut off at its end, is found by what was noted of it', async () => {
  const { hashOfLine } = await import('./audit-line.ts');
  const noted = await records.selectFrom('audit_line').select(['number', 'hash']).orderBy('number').execute();
  const notes = noted.map((line) => ({ at: '2021-03-01T11:00:00Z', ...line }));
  const madeAnew = async (tx: RecordsTx) => {
    const lines = await tx
      .selectFrom('audit_line')
      .selectAll()
      .where('number', '>=', 3)
      .orderBy('number')
      .execute();
    let previous = noted[1]?.hash ?? '';
    for (const line of lines) {
      const at = Temporal.Instant.from(line.at).toString({ smallestUnit: 'millisecond' });
      const changed = { ...line, at, previous, actor_name: line.number === 3 ? 'Nobody' : line.actor_name };
      const hash = hashOfLine(changed);
      await tx
        .updateTable('audit_line')
        .set({ actor_name: changed.actor_name, previous, hash })
        .where('number', '=', line.number)
        .execute();
      previous = hash;
    }
  };
  const cutOff = (tx: RecordsTx) => tx.deleteFrom('audit_line').where('number', '>', 4).execute();
  assert.ok('lines' in ((await after(madeAnew)) ?? {}), 'the chain alone does not tell');
  assert.ok('lines' in ((await after(cutOff)) ?? {}));
  assert.deepEqual(await after(madeAnew, notes), { line: 3, fault: 'not as noted' });
  assert.deepEqual(await after(madeAnew, notes.slice(-1)), { line: 6, fault: 'not as noted' });
  assert.deepEqual(await after(cutOff, notes.slice(-1)), { line: 5, fault: 'removed' });
  assert.ok('lines' in (await verifyAudit(records, notes)));
});

test('notes of one line that differ, and notes that go down, are faults: every note is held to the chain', async () => {
  const lines = await records.selectFrom('audit_line').select(['number', 'hash']).orderBy('number').execute();
  const [one, two, three] = lines.map((line) => ({ at: '2021-03-01T11:00:00Z', ...line }));
  assert.ok(one && two && three);
  const other = { ...two, hash: '0'.repeat(64) };
  assert.deepEqual(await verifyAudit(records, [other, two]), { line: 2, fault: 'noted in two ways' });
  assert.deepEqual(await verifyAudit(records, [two, three, one]), {
    line: 1,
    fault: 'noted after a later one',
  });
  assert.ok('lines' in (await verifyAudit(records, [one, two, two, three])));
});
