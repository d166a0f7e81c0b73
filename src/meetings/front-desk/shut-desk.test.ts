import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAnHour, openPublishedDesk as openDesk, resident } from '../../../test/support/published-desk.ts';
import { meetingRows } from '../content-rows.ts';
import { publicMeeting } from '../public-meeting.ts';

/** Nothing can be sent in, and every page of the desk says why. */
async function isShut({ records, read, send }: Awaited<ReturnType<typeof openDesk>>, why: RegExp) {
  for (const place of ['registration', 'questions/new']) {
    const page = await read(place);
    assert.equal(page.status, 403, place);
    assert.match(page.body, why, place);
    assert.doesNotMatch(page.body, /<form method="post"/);
    const sent = await send(place, { ...resident, text: 'Why?' });
    assert.equal(sent.status, 403, place);
    assert.match(sent.body, why, place);
  }
  assert.deepEqual(await records.selectFrom('observer').selectAll().execute(), []);
  assert.deepEqual(await records.selectFrom('question').selectAll().execute(), []);
}

test('from the moment it is cancelled the desk of a meeting is shut and says so, published or not', async (t) => {
  const desk = await openDesk(t, inAnHour());
  const { records } = desk;
  await records
    .updateTable('meeting')
    .set({ cancelled_at: '2021-01-01T00:00:00Z', cancelled_because: 'The hall is flooded.' })
    .execute();
  await isShut(desk, /This meeting is cancelled/);
  assert.doesNotMatch((await desk.read('registration')).body, /flooded/, 'the reason is not public yet');
  const content = publicMeeting((await meetingRows(records, desk.meeting.id))!);
  await records
    .updateTable('record_publication')
    .set({ content: JSON.stringify(content) })
    .execute();
  await isShut(desk, /This meeting is cancelled[\s\S]*flooded/);
  await records.updateTable('meeting').set({ cancelled_at: null, cancelled_because: '' }).execute();
  await isShut(desk, /This meeting is cancelled/);
});

test('while a meeting has another time than the public reads, nobody registers for a time that is not its', async (t) => {
  const desk = await openDesk(t, inAnHour());
  const { records } = desk;
  const earlier = Temporal.Now.instant().add({ minutes: 5 }).round('second').toString();
  await records
    .updateTable('meeting')
    .set({ starts_at: earlier, registration_closes_at: earlier, questions_close_at: earlier })
    .execute();
  await isShut(desk, /This meeting is moved to another time. Nothing was sent/);
  const content = publicMeeting((await meetingRows(records, desk.meeting.id))!);
  await records
    .updateTable('record_publication')
    .set({ content: JSON.stringify(content) })
    .execute();
  assert.equal((await desk.read('registration')).status, 200);
  assert.equal((await desk.send('registration', resident)).status, 303);
  const past = Temporal.Now.instant().subtract({ seconds: 1 }).toString();
  await records
    .updateTable('record_publication')
    .set({ content: JSON.stringify({ ...content, registrationClosesAt: past }) })
    .execute();
  assert.match((await desk.send('registration', { ...resident, email: 'b@example.org' })).body, /is closed/);
});
