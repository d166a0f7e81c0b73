import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { verifyAudit } from '../../audit/verify-audit.ts';
import { readBodyFolder } from '../../body-folder/index.ts';
import { isRefused } from '../../platform/files/fault.ts';
import type { EarlierRecord } from '../earlier-record.ts';
import { loadEarlierRecord } from './load-earlier-record.ts';

const clock = () => Temporal.Now.instant();

async function exampleRecord(): Promise<EarlierRecord> {
  const folder = await readBodyFolder('examples/cheshire');
  if (isRefused(folder)) assert.fail(JSON.stringify(folder.refused));
  assert.ok(folder.record);
  return folder.record;
}

test('the board of 3 March 2021 stands in the record and in public, and private words only in the record', async (t) => {
  const record = await exampleRecord();
  const { records, read } = await openRecordSite(t);
  assert.equal(await loadEarlierRecord({ records, clock }, record), 'loaded');

  const raised = await records
    .selectFrom('action')
    .innerJoin('minute', 'minute.id', 'action.minute')
    .select(['reference', 'section', 'paragraph', 'opened_on', 'due'])
    .orderBy('reference')
    .execute();
  assert.deepEqual(
    raised.map(({ reference, section, paragraph }) => `${reference} ${section}.${paragraph}`),
    ['2021/01 2.7', '2021/02 2.20', '2021/03 2.22', '2021/04 2.29', '2021/05 2.31', '2021/06 3.4'],
  );
  assert.deepEqual([...new Set(raised.map(({ opened_on }) => opened_on))], ['2021-01-13']);
  assert.equal(raised.at(-1)?.due, '2021-02-28');

  const promised = record.plans.flatMap(({ value }) => value.themes.flatMap(({ actions }) => actions));
  const count = async (table: 'action' | 'action_update' | 'action_step' | 'record_publication') =>
    Number(
      (
        await records
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  assert.equal(await count('action'), 6 + promised.length);
  assert.equal(await count('action_update'), promised.flatMap(({ updates }) => updates).length);
  assert.equal(await count('action_step'), 0, 'nobody answered for an action in the way of this record');
  const asked = record.meetings.flatMap(({ value }) => value.questions);
  assert.equal(
    await count('record_publication'),
    record.meetings.length + 1 + asked.length + 6 + promised.length,
  );

  const board = await read('/meetings/2021-03-03-scrutiny-board-3-march-2021');
  assert.equal(board.status, 200);
  for (const { value } of record.meetings) {
    for (const { part, title, public_trace: trace, public_interest: interest } of value.agenda) {
      if (value.starts.day === '2021-03-03') assert.ok(board.body.includes(trace ?? title), title);
      if (part === 2) assert.ok(!board.body.includes(interest ?? ''));
    }
  }
  assert.match(board.body, /<summary>[^<]*[Hh]unting[^<]*: 26 actions<\/summary>/);
  const log = await read(`/actions?${new URLSearchParams({ plan: record.plans[0]!.value.plan }).toString()}`);
  const inPlan = record.plans[0]!.value.themes.flatMap(({ actions }) => actions).length;
  assert.match(log.body, new RegExp(`${inPlan} of ${6 + promised.length} actions`));
  const minutes = await read('/meetings/2021-01-13-scrutiny-board-13-january-2021/minutes');
  assert.match(minutes.body, /Approved on 3 March 2021\s+by\s+<a href="[^"]*2021-03-03/);
  assert.match(minutes.body, /2021\/04/);
  assert.ok(!minutes.body.includes('J Park'), 'only office-holders and senior staff stand by name');
  const delivered = await read('/actions/del-2020-01');
  assert.match(delivered.body, /Delivered, not signed off/);
  assert.ok(!delivered.body.includes('Claire Garner'), 'who wrote it down did not answer for it');
  const actions = await read('/actions');
  assert.ok(actions.body.includes('2021/06') && actions.body.includes(String(6 + promised.length)));

  assert.equal(await loadEarlierRecord({ records, clock }, record), 'kept as it is');
  assert.equal(await count('action'), 6 + promised.length);
  assert.ok(!('fault' in (await verifyAudit(records))));
});

test('what was asked at a meeting and answered there is read question by question', async (t) => {
  const { records, read } = await openRecordSite(t);
  assert.equal(await loadEarlierRecord({ records, clock }, await exampleRecord()), 'loaded');
  const rows = await records.selectFrom('question').selectAll().orderBy('number').execute();
  assert.equal(rows.length, 10);
  assert.ok(rows.every((row) => row.received_at === row.answered_at));
  const question = await read('/questions/2025-06-24-public-scrutiny-meeting-1');
  assert.match(question.body, /signed off, and the statement is uploaded to the inspectorate/);
  assert.match(question.body, /24 June 2025/);
});

test('what a command declines is told by file and line, and nothing of the record is kept', async (t) => {
  const record = await exampleRecord();
  const [meeting] = record.meetings;
  assert.ok(meeting);
  const starts = { day: '2021-03-28', time: '01:30' };
  const broken = { ...record, meetings: [{ ...meeting, value: { ...meeting.value, starts } }], plans: [] };
  const { records } = await openRecordSite(t);
  const loaded = await loadEarlierRecord({ records, clock }, broken);
  assert.ok(isRefused(loaded));
  assert.deepEqual(
    loaded.refused.map(({ file, line }) => [file, line]),
    [['record/2021-01-13.yaml', 1]],
  );
  const people = await records.selectFrom('person').select('name').execute();
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Office Worker'],
  );
});
