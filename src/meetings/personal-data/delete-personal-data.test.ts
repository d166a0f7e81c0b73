import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAnHour, openPublishedDesk, resident } from '../../../test/support/published-desk.ts';
import { deletePersonalData } from './delete-personal-data.ts';

const days = (count: number) => ({ hours: count * 24 });

/** Somebody registered, somebody withdrew, and two asked a question, one of whom may be named. */
async function openAskedDesk(t: Parameters<typeof openPublishedDesk>[0]) {
  const desk = await openPublishedDesk(t, inAnHour());
  const { records, send } = desk;
  await send('registration', resident);
  await send('registration', { ...resident, email: 'other@example.org' });
  await records
    .updateTable('observer')
    .set({ withdrawn_at: Temporal.Now.instant().toString() })
    .where('email', '=', 'other@example.org')
    .execute();
  const asker = { name: 'Aoife O’Neill', email: 'a@example.org' };
  await send('questions/new', { ...asker, text: 'Is burglary going down?' });
  await send('questions/new', { ...asker, text: 'Who answers the telephone?', mayName: 'yes' });
  const { starts_at } = await records.selectFrom('meeting').select('starts_at').executeTakeFirstOrThrow();
  const met = Temporal.Instant.from(starts_at);
  const askers = () =>
    records.selectFrom('question').select(['asker_name', 'asker_email']).orderBy('id').execute();
  const observers = () => records.selectFrom('observer').select('email').orderBy('id').execute();
  const lines = () => records.selectFrom('audit_line').selectAll().orderBy('number').execute();
  return { ...desk, met, askers, observers, lines };
}

test('registrations go 90 days after the meeting, and no day sooner; the audit says how many', async (t) => {
  const { records, met, observers, lines } = await openAskedDesk(t);
  const earlier = (await lines()).length;
  await deletePersonalData(records, met.add(days(90)));
  assert.equal((await observers()).length, 2);
  assert.equal((await lines()).length, earlier, 'nothing was done, so nothing is written');
  const at = met.add(days(90)).add({ seconds: 1 });
  await deletePersonalData(records, at);
  await deletePersonalData(records, at);
  assert.deepEqual(await observers(), []);
  const [line, more] = (await lines()).slice(earlier);
  assert.equal(more, undefined, 'once');
  assert.deepEqual(
    [line?.actor_name, line?.act, line?.subject, line?.after],
    ['Answerable', 'delete personal data', 'meeting', '{"registrations_deleted":2}'],
  );
});

test('who asked goes 90 days after the answer; a name that may stand in public stays, its address does not', async (t) => {
  const { records, met, askers, lines } = await openAskedDesk(t);
  const asked = await askers();
  assert.equal(asked.length, 2);
  await deletePersonalData(records, met.add(days(400)));
  assert.deepEqual(await askers(), asked, 'what is not answered is kept: somebody waits');
  const answered = met.add(days(30));
  await records
    .updateTable('question')
    .set({ answer: 'It is.', answered_at: answered.toString() })
    .where('text', 'like', 'Is burglary%')
    .execute();
  await records
    .updateTable('question')
    .set({ declined_because: 'It was put before.' })
    .where('text', 'like', 'Who%')
    .execute();
  await deletePersonalData(records, met.add(days(100)));
  const named = { asker_name: 'Aoife O’Neill', asker_email: '' };
  assert.deepEqual(await askers(), [asked[0], named], 'one was declined, the other answered 70 days ago');
  await deletePersonalData(records, answered.add(days(91)));
  assert.deepEqual(await askers(), [{ asker_name: '', asker_email: '' }, named]);
  const written = JSON.stringify(await lines());
  assert.doesNotMatch(written, /O’Neill|a@example\.org|r@example\.org/);
  assert.match(written, /asker_deleted/);
});

test('the days are those that the public is told: of the edition that is published', async (t) => {
  const { records, met, observers } = await openAskedDesk(t);
  const { details } = await records.selectFrom('edition').select('details').executeTakeFirstOrThrow();
  await records
    .updateTable('edition')
    .set({ details: JSON.stringify({ ...details, privacy: { keptDays: 200 } }) })
    .execute();
  await deletePersonalData(records, met.add(days(150)));
  assert.equal((await observers()).length, 2);
  await deletePersonalData(records, met.add(days(201)));
  assert.equal((await observers()).length, 0);
});
