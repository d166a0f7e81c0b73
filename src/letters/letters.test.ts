import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordDesk, type RecordDesk } from '../../test/support/record-desk.ts';
import type { Letter } from '../platform/mail/index.ts';
import { keepSendingLetters } from './keep-sending-letters.ts';
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

const isShut = { send: () => Promise.reject(new Error('450  the post office\nis shut')) };
const open = () => {
  const sent: string[] = [];
  return { sent, mail: { send: ({ to }: Letter) => Promise.resolve(void sent.push(to)) } };
};
const onlyLetter = () => desk.records.selectFrom('letter').selectAll().executeTakeFirst();

test('a letter is given up after twelve tries in nearly five days, says why, and goes after thirty more', async () => {
  const { records, clock } = desk;
  const start = Temporal.Instant.from('2021-04-01T09:00:00Z');
  desk.at(start.toString());
  await writeLetters({ tx: records as never, at: clock() }, [letterTo('nobody@example.org')]);
  for (let tries = 1; tries <= 12; tries += 1) {
    assert.equal((await onlyLetter())?.given_up_at, null, `before try ${tries}`);
    await sendLetters({ records, mail: isShut, clock });
    const { try_at } = (await onlyLetter())!;
    if (tries < 12) desk.at(try_at);
  }
  const { given_up_at: givenUpAt, failed_because: because } = (await onlyLetter())!;
  assert.equal(because, '450 the post office is shut');
  const hours = start.until(Temporal.Instant.from(givenUpAt ?? '')).total('hours');
  assert.ok(hours > 4.5 * 24 && hours < 5 * 24, `${hours} hours`);
  desk.at(
    clock()
      .add({ hours: 29 * 24 })
      .toString(),
  );
  const later = open();
  assert.equal(await sendLetters({ records, clock, mail: later.mail }), 0, 'it is not tried any more');
  assert.ok(await onlyLetter());
  desk.at(clock().add({ hours: 25 }).toString());
  await sendLetters({ records, clock, mail: later.mail });
  assert.equal(await onlyLetter(), undefined);
  assert.deepEqual(later.sent, []);
});

test('of two senders one sends; a letter that a killed one had taken goes out ten minutes later', async () => {
  const { records, clock } = desk;
  desk.at('2021-06-01T09:00:00Z');
  await writeLetters({ tx: records as never, at: clock() }, [letterTo('once@example.org')]);
  let killed: () => void = () => undefined;
  const never = {
    send: () => new Promise<void>((_, reject) => (killed = () => reject(new Error('killed')))),
  };
  const first = sendLetters({ records, mail: never, clock });
  while ((await onlyLetter())?.taken_until === null) await new Promise((next) => setTimeout(next, 5));
  const second = open();
  assert.equal(await sendLetters({ records, mail: second.mail, clock }), 0);
  desk.at('2021-06-01T09:10:00Z');
  assert.equal(await sendLetters({ records, mail: second.mail, clock }), 1);
  assert.deepEqual(second.sent, ['once@example.org']);
  killed();
  await first;
});

test('whoever keeps sending sends when it is woken, long before it looks by itself', async () => {
  const { records, clock } = desk;
  const { sent, mail } = open();
  const sender = keepSendingLetters({ records, mail, clock }, 3_600_000);
  await new Promise((next) => setTimeout(next, 100));
  await writeLetters({ tx: records as never, at: clock() }, [letterTo('soon@example.org')]);
  sender.wake();
  for (let waited = 0; sent.length === 0 && waited < 5000; waited += 20)
    await new Promise((next) => setTimeout(next, 20));
  await sender.stop();
  assert.deepEqual(sent, ['soon@example.org']);
});
