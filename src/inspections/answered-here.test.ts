import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { isDeclined } from '../audit/index.ts';
import { openRecordSite, type RecordSite } from '../../test/support/record-site.ts';
import { wordsOf } from '../../test/support/workspace-reader.ts';
import { inspectionFor } from './inspection-reads.ts';

let site: RecordSite;
before(async (t) => {
  site = await openRecordSite(t as TestContext);
});

let made = 0;
/** A report of last month whose response has everything but an answer to its one recommendation. */
async function report(kind: 'inspectorate' | 'iopc' = 'inspectorate') {
  made += 1;
  const today = site.now().toZonedDateTimeISO('Europe/London').toPlainDate();
  const { id } = await site.records
    .insertInto('inspection')
    .values({
      slug: `report-${made}`,
      title: `Report ${made}`,
      kind,
      published_on: today.subtract({ days: 30 }).toString(),
      response_required: true,
      chief_comments: kind === 'iopc' ? '' : 'We agree.',
      body_comments: 'So do we.',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: recommendation } = await site.records
    .insertInto('recommendation')
    .values({ inspection: id, number: 1, kind: 'recommendation', text: 'Do better.' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const subject = { kind: 'inspection', subject: id } as const;
  return {
    subject,
    recommendation,
    publish: async (note = '') => assert.ok(!isDeclined(await site.publish(subject, { note }))),
    publishReport: async () => assert.ok(!isDeclined(await site.publish(subject, { reportOnly: true }))),
    declined: async () => {
      const done = await site.publish(subject);
      return isDeclined(done) ? done.declined : 'it was done';
    },
    standing: async () =>
      (await inspectionFor(site.officer, site.records, id, site.now()))?.inspection.standing,
    clock: async () => wordsOf((await site.read(`/inspections/report-${made}`)).body),
  };
}

const reason = { why_no_action: 'It is for the government.' };

test('a response is whole only when every recommendation is answered, in the workspace and in public', async () => {
  const { publish, publishReport, declined, standing, clock } = await report();
  assert.equal(await standing(), 'due');
  assert.match(
    await declined(),
    /The response is not complete\. Recommendation 1 has neither an action nor a reason/,
  );
  await publishReport();
  assert.equal(await standing(), 'due', 'a recommendation is left');
  assert.doesNotMatch(await clock(), /So do we/);
  assert.match(await clock(), /That is in 25 days\..*Not answered yet/);
  await site.records.updateTable('recommendation').set(reason).execute();
  assert.equal(await standing(), 'due', 'what is written is not published');
  await publish('The recommendation is answered.');
  assert.equal(await standing(), 'in-time');
  assert.match(await clock(), /The response is below/);
});

test('a published action answers the recommendation that it was opened for', async () => {
  const { subject, recommendation, publish, publishReport, declined, standing, clock } = await report();
  await publishReport();
  const { id } = await site.records
    .insertInto('action')
    .values({
      reference: `REC-2025/0${made}`,
      text: 'Train everybody',
      origin: 'recommendation',
      recommendation,
      owner_post: 'Chief Constable',
      promised_by: 'force',
      part: 1,
      opened_on: '2025-01-13',
      opened_at: '2025-01-13T12:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  assert.match(await declined(), /answered by action REC-2025\/0\d, which is not published/);
  const action = { kind: 'action', subject: id } as const;
  assert.ok(!isDeclined(await site.publish(action)));
  assert.equal(await standing(), 'due', 'the response is not public');
  await publish('The response.');
  assert.equal(await standing(), 'in-time');
  const said = await clock();
  assert.match(said, /The response is below/);
  assert.doesNotMatch(said, /Not answered yet/);
  await site.withdraw(action, 'Not so.');
  assert.equal(await standing(), 'due');
  await site.withdraw(subject, 'Not so.');
  assert.equal(await standing(), 'due');
});

test('an answer to the IOPC needs no comments of the chief; what was withdrawn is no response', async () => {
  const { subject, publish, standing } = await report('iopc');
  await site.records.updateTable('recommendation').set(reason).execute();
  await publish();
  assert.equal(await standing(), 'in-time');
  await site.withdraw(subject, 'It named somebody.');
  assert.equal(await standing(), 'due');
});

test('a response that a correction took away is due again, and counts from the day on which it is there again', async () => {
  const { subject, publish, standing, clock } = await report();
  await site.records.updateTable('recommendation').set(reason).execute();
  await publish();
  assert.equal(await standing(), 'in-time');
  const note = 'The response named a victim: it is taken down.';
  assert.ok(!isDeclined(await site.publish(subject, { reportOnly: true, takeDownEarlier: true, note })));
  assert.equal(await standing(), 'due');
  assert.match(await clock(), /Not given yet/);
  await site.records
    .updateTable('inspection')
    .set({ published_on: daysAgo(70) })
    .where('id', '=', subject.subject)
    .execute();
  assert.equal(await standing(), 'overdue');
  await publish('The response without the name.');
  assert.equal(await standing(), 'late');
});

const daysAgo = (days: number): string =>
  site.now().toZonedDateTimeISO('Europe/London').toPlainDate().subtract({ days }).toString();

test('a correction of an action or of a response, also one that takes the first version down, does not make it late', async () => {
  const { subject, recommendation, publish, standing, clock } = await report();
  const { id } = await site.records
    .insertInto('action')
    .values({
      reference: `REC-2025/1${made}`,
      text: 'Train everybody',
      origin: 'recommendation',
      recommendation,
      owner_post: 'Chief Constable',
      promised_by: 'force',
      part: 1,
      opened_on: '2025-01-13',
      opened_at: '2025-01-13T12:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const action = { kind: 'action', subject: id } as const;
  assert.ok(!isDeclined(await site.publish(action)));
  await publish();
  const past = site
    .now()
    .subtract({ hours: 24 * 20 })
    .toString();
  for (const { kind, subject: which } of [action, subject])
    await site.records
      .updateTable('record_publication')
      .set({ shown_from: past, published_at: past })
      .where('kind', '=', kind)
      .where('subject', '=', which)
      .execute();
  await site.records
    .updateTable('inspection')
    .set({ published_on: daysAgo(70) })
    .where('id', '=', subject.subject)
    .execute();
  assert.equal(await standing(), 'in-time', 'on day 51 of 56');
  const note = 'The first version named somebody.';
  assert.ok(!isDeclined(await site.publish(action, { note, takeDownEarlier: true })));
  assert.equal(await standing(), 'in-time');
  assert.ok(!isDeclined(await site.publish(subject, { note, takeDownEarlier: true })));
  assert.equal(await standing(), 'in-time');
  assert.match(await clock(), /The response is below/);
  const list = wordsOf((await site.read('/inspections')).body);
  assert.match(list, new RegExp(`Report ${made} [^.]*\\. 1 of 1 recommendations answered`));
  await site.withdraw(action, 'Not so.');
  assert.equal(await standing(), 'overdue');
  assert.match(
    wordsOf((await site.read('/inspections')).body),
    new RegExp(`Report ${made} [^.]*\\. 0 of 1 recommendations answered`),
  );
  assert.ok(!isDeclined(await site.publish(action, { note: 'After all.' })));
  assert.equal(await standing(), 'late', 'it was not there in between');
});
