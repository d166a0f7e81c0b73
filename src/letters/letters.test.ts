import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../test/support/record-desk.ts';
import type { Letter } from '../platform/mail/index.ts';
import { sendLetters } from './send-letters.ts';
import { writeLetters } from './write-letters.ts';

let desk: RecordDesk;
before(async () => (desk = await recordDesk()));
after(() => desk.close());

const letterTo = (to: string): Letter => ({ to, subject: 'Hello', text: 'Words' });

test('a letter that cannot be sent waits, holds up no other, and goes out once', async () => {
  const written = { tx: desk.records as never, at: desk.clock() };
  await writeLetters(written, [letterTo('broken@example.org'), letterTo('whole@example.org')]);
  const sent: string[] = [];
  let broken = true;
  const mail = {
    send: ({ to }: Letter) => {
      if (broken && to.startsWith('broken')) return Promise.reject(new Error('no such server'));
      sent.push(to);
      return Promise.resolve();
    },
  };
  const post = () => sendLetters({ records: desk.records, mail, clock: desk.clock });
  assert.equal(await post(), 1);
  assert.deepEqual(sent, ['whole@example.org']);
  broken = false;
  assert.equal(await post(), 0, 'it is not tried again at once');
  desk.at('2021-03-03T11:10:00Z');
  assert.equal(await post(), 1);
  assert.equal(await post(), 0);
  assert.deepEqual(sent, ['whole@example.org', 'broken@example.org']);
});

test('a letter of an act that was not done is never sent', async () => {
  await assert.rejects(
    desk.records.transaction().execute(async (tx) => {
      await writeLetters({ tx, at: desk.clock() }, [letterTo('nobody@example.org')]);
      throw new Error('undone');
    }),
  );
  const mail = { send: () => Promise.reject(new Error('sent')) };
  assert.equal(await sendLetters({ records: desk.records, mail, clock: desk.clock }), 0);
  assert.deepEqual(await desk.records.selectFrom('letter').selectAll().execute(), []);
});
