import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openRecordSite, type RecordSite } from '../../../test/support/record-site.ts';
import { csvRows } from '../../../test/support/csv-rows.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import type { Step } from '../chain/state.ts';

const addAction = async (
  { records }: RecordSite,
  number: number,
  more: { due?: string | null; meeting?: number } = {},
) => {
  const { id } = await records
    .insertInto('action')
    .values({
      reference: `2021/0${number}`,
      text: `Do thing ${number}`,
      origin: 'other',
      owner_post: 'Chief Constable',
      promised_by: 'force',
      part: 1,
      due: '2021-03-01',
      opened_on: '2021-01-13',
      opened_at: '2021-01-13T12:00:00Z',
      ...more,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

test('what is delivered and not signed off is told apart on the log and in its files, and the counts add up', async (t) => {
  const site = await openRecordSite(t);
  const add = async (number: number, progress: 'delivered' | 'on-track' | undefined) => {
    const id = await addAction(site, number);
    if (progress !== undefined) {
      const update = { action: id, dated: '2021-02-01', text: 'So it is.', progress };
      await site.records
        .insertInto('action_update')
        .values({ ...update, written_at: '2021-02-01T12:00:00Z' })
        .execute();
    }
    await site.publish({ kind: 'action', subject: id });
  };
  await add(1, 'delivered');
  await add(2, 'on-track');
  await add(3, undefined);
  const log = wordsOf((await site.read('/actions')).body);
  assert.match(log, /Late or off track 2 2 .*Delivered, not signed off 1 1 .*Complete 0 0 .*All actions 3 3/);
  assert.match(log, /newest update says that it is delivered \(delivered, not signed off/);
  const ofOne = wordsOf((await site.read('/actions?rating=delivered')).body);
  assert.match(ofOne, /1 of 3 actions/);
  const rows = csvRows((await site.read('/api/v1/actions.csv')).body);
  assert.deepEqual(
    rows.map(({ reference, rating }) => `${reference} ${rating}`),
    ['2021/03 red', '2021/02 red', '2021/01 delivered'],
  );
  const listed = JSON.parse((await site.read('/api/v1/actions.json')).body) as Record<string, string>[];
  assert.match(
    listed.at(-1)?.['rated_because'] ?? '',
    /says that it is delivered, and no position is stated/,
  );
  assert.match((await site.read('/actions/2021-01')).body, /Delivered, not signed off/);
});

test('overdue stands beside the rating on the log, the page and in the files: past its due day and not signed off', async (t) => {
  const site = await openRecordSite(t);
  const day = (
    await site.records
      .selectNoFrom(sql<string>`(now() at time zone 'Europe/London')::date::text`.as('today'))
      .executeTakeFirstOrThrow()
  ).today;
  const yesterday = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  const late = await addAction(site, 1, { due: yesterday });
  const stated = await addAction(site, 2, { due: yesterday });
  const signed = await addAction(site, 3, { due: yesterday });
  const today = await addAction(site, 4, { due: day });
  const undated = await addAction(site, 5, { due: null });
  await takeSteps(site, stated, ['position-stated']);
  await takeSteps(site, signed, ['position-stated', 'accepted', 'signed-off']);
  for (const subject of [late, stated, signed, today, undated])
    await site.publish({ kind: 'action', subject });
  const log = wordsOf((await site.read('/actions')).body);
  assert.match(
    log,
    new RegExp(`last published; late and overdue as on ${dayInWords(Temporal.PlainDate.from(day))}`),
  );
  assert.match(log, /Late or off track 1 1 .*Delivered, not signed off 1 1 .*Complete 1 0 .*All actions 5 2/);
  const chosen = wordsOf((await site.read('/actions?overdue=yes')).body);
  assert.match(chosen, /2 of 5 actions/);
  assert.match(
    chosen,
    /2021\/02 .*Delivered, not signed off ! Overdue .*2021\/01 .*Late or off track ! Overdue/,
  );
  assert.match(
    wordsOf((await site.read('/actions/2021-02')).body),
    /Delivered, not signed off ! Overdue ?\./,
  );
  assert.doesNotMatch(wordsOf((await site.read('/actions/2021-04')).body), /! Overdue/);
  const listed = JSON.parse((await site.read('/api/v1/actions.json')).body) as Record<string, unknown>[];
  assert.deepEqual(
    listed.map(({ reference, overdue, rated_on }) => [reference, overdue, rated_on]),
    [5, 4, 3, 2, 1].map((number) => [`2021/0${number}`, number <= 2, day]),
  );
  const csv = csvRows((await site.read('/api/v1/actions.csv')).body);
  assert.equal(csv.filter(({ overdue }) => overdue === 'true').length, 2);
});

test('an action that was reopened is told as it was published, with the day of that, until it is published again', async (t) => {
  const site = await openRecordSite(t);
  const id = await addAction(site, 1);
  await takeSteps(site, id, ['position-stated', 'accepted', 'signed-off']);
  await site.publish({ kind: 'action', subject: id });
  await takeSteps(site, id, ['reopened']);
  const { day } = await site.records
    .selectNoFrom(sql<string>`(now() at time zone 'Europe/London')::date::text`.as('day'))
    .executeTakeFirstOrThrow();
  const today = dayInWords(Temporal.PlainDate.from(day));
  const before = wordsOf((await site.read('/actions/2021-01')).body);
  assert.match(
    before,
    /Complete ?\. It is signed off\. As it was published on [^.]+ \(version 1\) ?\. How this is decided/,
  );
  await site.publish({ kind: 'action', subject: id }, { note: 'It was reopened.' });
  const after = wordsOf((await site.read('/actions/2021-01')).body);
  assert.match(after, /Late or off track/);
  assert.match(after, new RegExp(`\\(version 2\\) ?; late and overdue as on ${today}\\.`));
  const told = JSON.parse((await site.read('/api/v1/actions/2021-01.json')).body) as Record<string, unknown>;
  assert.deepEqual([told['version'], told['rated_on']], [2, day]);
  assert.ok(told['published_at']);
});

test('an action to take away names its meeting by address, and only where that is public', async (t) => {
  const site = await openRecordSite(t);
  const meeting = await site.records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'Board',
      kind: 'scrutiny-board',
      starts_at: '2021-01-13T11:00:00Z',
      is_public: true,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  const id = await addAction(site, 1, { meeting: meeting.id });
  await site.publish({ kind: 'action', subject: id });
  const told = async () =>
    JSON.parse((await site.read('/api/v1/actions/2021-01.json')).body) as Record<string, unknown>;
  assert.equal((await told())['meeting'], null);
  assert.equal((await told())['overdue'], true);
  await site.publish({ kind: 'meeting', subject: meeting.id });
  assert.match(String((await told())['meeting']), /^https?:\/\/.+\/meetings\/board$/);
  assert.equal((await site.read('/api/v1/actions/2021-99.json')).status, 404);
});

const takeSteps = async ({ records }: RecordSite, action: number, steps: readonly Step[]) => {
  for (const step of steps)
    await records
      .insertInto('action_step')
      .values({
        action,
        step,
        superseded_by: null,
        by_person: null,
        by_name: 'Somebody',
        at: '2021-02-01T12:00:00Z',
      })
      .execute();
};
