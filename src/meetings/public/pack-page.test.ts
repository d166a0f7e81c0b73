import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { wordsOfPdf } from '../../../test/support/pdf-words.ts';
import { openRecordSite } from '../../../test/support/record-site.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { isRefused } from '../../platform/files/fault.ts';
import { copySite } from '../../publishing/copy/copy-site.ts';

/** A board with an item of each part; the papers are words. */
async function openBoard(t: TestContext) {
  const site = await openRecordSite(t);
  const { id } = await site.records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'The board',
      kind: 'scrutiny-board',
      starts_at: '2021-03-03T11:00:00Z',
      joining: 'Zephyrjoining',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const usual = { meeting: id, exemption: '', public_interest: '', public_trace: '' };
  const agenda = await site.records
    .insertInto('agenda_item')
    .values([
      {
        ...usual,
        position: 1,
        part: 1,
        title: 'Hunting',
        summary: 'Openly {{private law: zephyrword}} said.',
      },
      {
        ...usual,
        position: 2,
        part: 2,
        title: 'Zephyrtitle',
        exemption: '31',
        public_interest: 'Zephyrinterest',
        public_trace: 'A law enforcement matter',
      },
    ])
    .returning('id')
    .execute();
  for (const [at, body] of ['The whole plan.', 'Zephyrpaper'].entries())
    await site.records
      .insertInto('paper')
      .values({
        agenda_item: agenda[at]?.id ?? 0,
        position: 1,
        title: 'Plan',
        body,
        added_at: '2021-02-01T00:00Z',
      })
      .execute();
  return { ...site, meeting: { kind: 'meeting', subject: id } as const };
}

test('the public pack of a published meeting is a page and a PDF, and holds nothing private', async (t) => {
  const board = await openBoard(t);
  const pdf = async () => {
    const answer = await board.site().request('/meetings/board/pack.pdf');
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  assert.equal((await board.read('/meetings/board/pack')).status, 404);
  assert.equal((await pdf()).status, 404);
  await board.publish(board.meeting);
  const meeting = await board.read('/meetings/board');
  assert.match(
    meeting.body,
    /href="\/meetings\/board\/pack">as one page<.*href="\/meetings\/board\/pack\.pdf"/s,
  );
  const page = await board.read('/meetings/board/pack');
  assert.match(
    wordsOf(page.body),
    /1\. Hunting Openly \[Not published: law\] said\. .*The whole plan\. .*2\. A law enforcement matter/,
  );
  const { status, bytes } = await pdf();
  assert.equal(status, 200);
  const words = await wordsOfPdf(bytes);
  assert.match(words, /The whole plan\./);
  for (const text of [page.body, words]) assert.doesNotMatch(text, /zephyr/i);
  await board.withdraw(board.meeting, 'Not yet.');
  assert.equal((await board.read('/meetings/board/pack')).status, 404);
  assert.equal((await pdf()).status, 404);
});

test('words that were changed after publication are not in the pack before they are published', async (t) => {
  const board = await openBoard(t);
  await board.publish(board.meeting);
  await board.records.updateTable('paper').set({ body: 'Not agreed yet.' }).execute();
  assert.doesNotMatch((await board.read('/meetings/board/pack')).body, /Not agreed yet/);
});

test('a copy of the site as files has the pack too', async (t) => {
  const board = await openBoard(t);
  await board.publish(board.meeting);
  const folder = join(await temporaryFolder(t), 'copy');
  const mark = () => Promise.resolve('the same');
  const copied = await copySite(board.site(), folder, { siteAddress: 'https://police.example', mark });
  assert.ok(!isRefused(copied));
  assert.match(await readFile(join(folder, 'meetings/board/pack/index.html'), 'utf8'), /The whole plan\./);
  const pdf = await readFile(join(folder, 'meetings/board/pack.pdf'));
  assert.match(await wordsOfPdf(pdf), /The whole plan\./);
});
