import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAnHour, openPublishedDesk, resident } from '../../../test/support/published-desk.ts';
import { hashOfToken } from '../../platform/secrets/token.ts';

type Desk = Awaited<ReturnType<typeof openPublishedDesk>>;

/** Registers, and gives where the link in the receipt leads, seen from the meeting. */
async function registered(desk: Desk, email = resident.email): Promise<string> {
  await desk.send('registration', { ...resident, email });
  const link = /https:\/\/police\.example\/meetings\/[^/]+\/(registration\/withdrawal\/\S+)/;
  return link.exec(desk.letters.at(-1)?.text ?? '')?.[1] ?? '';
}
const withdrawnAt = async ({ records }: Desk) =>
  (await records.selectFrom('observer').select('withdrawn_at').orderBy('id').execute()).map(
    ({ withdrawn_at }) => withdrawn_at !== null,
  );

test('whoever registered withdraws by the link in the receipt: asked once, then told that it is done', async (t) => {
  const desk = await openPublishedDesk(t, inAnHour());
  const link = await registered(desk);
  const asked = await desk.read(link);
  assert.equal(asked.status, 200);
  assert.equal(asked.cookie, null);
  assert.match(asked.body, /until the meeting begins/);
  assert.doesNotMatch(asked.body, /R Resident|r@example\.org|Captions/, 'who it is is not told');
  assert.deepEqual(await withdrawnAt(desk), [false], 'opening the link changes nothing');
  const done = await desk.send(link, {});
  assert.deepEqual([done.status, done.to], [303, `/meetings/${desk.meeting.slug}/${link}`]);
  assert.deepEqual(await withdrawnAt(desk), [true]);
  const after = await desk.read(link);
  assert.match(after.body, /This registration is withdrawn/);
  assert.doesNotMatch(after.body, /<form method="post"/);
  assert.equal((await desk.send(link, {})).status, 303, 'sent twice it is done once');
  assert.equal(desk.letters.length, 1, 'nobody is written to about it');
  await registered(desk);
  assert.deepEqual(await withdrawnAt(desk), [true, false], 'who can come after all registers again');
  assert.match((await desk.read(link)).body, /This registration is withdrawn/, 'each link is of its own');
});

test('without the token there is nothing, and only its hash is kept', async (t) => {
  const desk = await openPublishedDesk(t, inAnHour());
  const link = await registered(desk);
  const token = link.split('/').at(-1) ?? '';
  assert.ok(token.length >= 43);
  const nothing = (await desk.read('no-such-page')).body.replaceAll('no-such-page', '');
  for (const other of ['x', token.slice(1), hashOfToken(token), `${token}x`, '%00']) {
    const path = `registration/withdrawal/${other}`;
    const { status, body } = await desk.read(path);
    assert.equal(status, 404, other);
    if (other !== '%00') assert.equal(body.replaceAll(path, ''), nothing, other);
    assert.equal((await desk.send(path, {})).status, 404, other);
  }
  assert.deepEqual(await withdrawnAt(desk), [false]);
  const kept = await desk.records.selectFrom('observer').selectAll().execute();
  assert.equal(kept[0]?.withdrawal_hash, hashOfToken(token));
  assert.doesNotMatch(JSON.stringify(kept), new RegExp(token));
});

test('a page of another site withdraws nobody, and many forms from one place have to wait', async (t) => {
  const desk = await openPublishedDesk(t, inAnHour());
  const link = await registered(desk);
  assert.equal((await desk.send(link, {}, 'here', 'cross-site')).status, 403);
  assert.deepEqual(await withdrawnAt(desk), [false]);
  const statuses = [];
  for (let sent = 0; sent < 11; sent += 1) statuses.push((await desk.send(link, {}, 'elsewhere')).status);
  assert.deepEqual(statuses.slice(0, 10), Array(10).fill(303));
  assert.equal(statuses.at(-1), 429);
});

test('it is possible after registering has closed, and until the meeting begins', async (t) => {
  const desk = await openPublishedDesk(t, inAnHour());
  const { records } = desk;
  const [first, second] = [await registered(desk), await registered(desk, 'b@example.org')];
  const past = Temporal.Now.instant().subtract({ seconds: 1 }).toString();
  await records.updateTable('meeting').set({ registration_closes_at: past }).execute();
  await desk.send(first, {});
  assert.deepEqual(await withdrawnAt(desk), [true, false]);
  await records.updateTable('meeting').set({ starts_at: past }).execute();
  const late = await desk.read(second);
  assert.match(late.body, /It is too late to withdraw/);
  assert.doesNotMatch(late.body, /<form method="post"/);
  await desk.send(second, {});
  assert.deepEqual(await withdrawnAt(desk), [true, false]);
});
