import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { publishBody } from '../../../test/support/published-body.ts';
import { seenInPreview } from '../../../test/support/seen-in-preview.ts';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

const march = {
  title: 'Scrutiny Board',
  kind: 'scrutiny-board',
  startsOn: '2021-03-03',
  startsAt: '11:00',
  place: 'Online',
  isPublic: 'yes',
  registrationClosesOn: '2021-03-02',
  registrationClosesAt: '12:00',
  joining: 'secret-link',
};

/** A published meeting that two people will observe, before its scrutiny officer. */
async function openPublished(t: TestContext) {
  const workspace = await openTestWorkspace(t);
  await publishBody(workspace.records);
  const officer = await workspace.signedInAs('scrutiny-officer');
  const { to } = await officer.send('/meetings/new', march);
  const place = to!;
  const meeting = Number(place.split('/').at(-1));
  const publication = `/publication/meeting/${meeting}`;
  const publish = async () => {
    const { form } = await seenInPreview(officer, publication, { note: 'It changed.' });
    const done = await officer.send(publication, { ...form, namesSeen: 'yes' });
    assert.equal(done.status, 303, wordsOf(done.body));
  };
  // The public reads by the clock of the database.
  workspace.setClock('2021-03-01T10:00:00Z');
  await publish();
  for (const name of ['ann', 'ben'])
    await workspace.records
      .insertInto('observer')
      .values({ meeting, name, email: `${name}@example.org`, registered_at: workspace.now().toString() })
      .execute();
  const words = async (path = place) => wordsOf((await officer.read(path)).body);
  return { ...workspace, officer, place, publication, publish, words };
}

const differs = 'The public still reads something else';

test('cancelling is asked once more: who is written to, what the public sees, and why', async (t) => {
  const { officer, place, publication, publish, words, letters } = await openPublished(t);
  assert.doesNotMatch(await words(), new RegExp(differs));
  const asked = await words(`${place}/cancellation`);
  assert.match(asked, /Each of the 2 people who registered to observe gets a letter with the reason/);
  assert.match(asked, /public page and the calendar change only when you publish the meeting again/);
  assert.match(asked, /can be undone/);
  const unsaid = await officer.send(`${place}/cancellation`, { version: '1', because: '' });
  assert.equal(unsaid.status, 422);
  assert.match(wordsOf(unsaid.body), /Say why it is cancelled/);
  assert.deepEqual(letters, []);

  const because = 'The hall is flooded.';
  const done = await officer.sendAndFollow(`${place}/cancellation`, { version: '1', because });
  assert.match(wordsOf(done.body), /A letter goes to each of the 2 people who registered\./);
  assert.match(wordsOf(done.body), new RegExp(`${differs} Cancelled: in public “No”, here “Yes”`));
  assert.ok(done.body.includes(`href="${publication}"`));
  assert.equal(letters.length, 2);
  await publish();
  assert.doesNotMatch(await words(), new RegExp(differs));

  const undone = await officer.sendAndFollow(`${place}/reinstatement`, { version: '2' });
  assert.match(wordsOf(undone.body), /takes place after all\. A letter goes to each of the 2 people/);
  assert.match(wordsOf(undone.body), /Cancelled: in public “Yes”, here “No”/);
});

test('a meeting that moved says on its page what the public still reads, to those who publish', async (t) => {
  const { officer, place, words, publish, signedInAs } = await openPublished(t);
  const moved = { ...march, startsOn: '2021-03-10', place: 'Town hall' };
  assert.match(await words(`${place}/edit`), /Registered to observe: 2\. If you change the day/);
  const saved = await officer.sendAndFollow(`${place}/edit`, { ...moved, version: '1' });
  assert.match(wordsOf(saved.body), /The meeting is saved\. A letter goes to each of the 2 people/);
  const says = await words();
  assert.match(says, /Day and time: in public “Wednesday 3 March 2021, 11\.00am”, here “Wednesday 10 March/);
  assert.match(says, /Place: in public “Online”, here “Town hall”/);
  const analyst = await signedInAs('analyst');
  assert.doesNotMatch((await analyst.read(place)).body, new RegExp(differs));
  await publish();
  assert.doesNotMatch(await words(), new RegExp(differs));
});
