import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { listedInPreview, openPublicationScene } from '../../../test/support/publication-scene.ts';
import { seenInPreview } from '../../../test/support/seen-in-preview.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';
import { mainOf } from './site-to-be.ts';

type Scene = Awaited<ReturnType<typeof openPublicationScene>>;

/** The meeting is public. Its minutes raised four actions: one is not ready, one is private. */
async function openRaised(t: TestContext): Promise<Scene & { second: number }> {
  const scene = await openPublicationScene(t);
  const { reader, addresses, add, ids } = scene;
  const { form } = await seenInPreview(reader, addresses.meeting);
  await reader.send(addresses.meeting, { ...form, namesSeen: 'yes' });
  const raised = {
    opened_on: '2021-02-03',
    opened_at: '2021-02-03T11:00:00Z',
    meeting: ids.meeting,
    origin: 'minute',
    minute: ids.minute,
    owner_post: 'The chief constable',
  };
  const second = await add('action', {
    ...raised,
    reference: '2021/02',
    text: 'Tell PC Smith of it {{private a witness: in Crewe}}.',
  });
  await add('action', {
    ...raised,
    reference: '2021/03',
    text: 'Publish it.',
    success_criteria: '{{figure measure=no-such}}',
  });
  await add('action', { ...raised, reference: '2021/04', text: 'Keep Zephyr quiet.', part: 2 });
  return { ...scene, second };
}

const versions = ({ records }: Scene) =>
  records
    .selectFrom('record_publication')
    .select(['kind', 'subject', 'version', 'note', 'wrong_because'])
    .where('kind', '<>', 'meeting')
    .orderBy('id')
    .execute();

const alone = { chosen: 'yes' };

test('minutes and the actions raised in them are published in one act, just as the preview showed them', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, ids, second, publicSite, records } = scene;
  const { minutes } = addresses;
  const { body, form } = await seenInPreview(reader, minutes);
  const said = wordsOf(body);
  assert.match(said, /Actions raised in these minutes.*Action 2021\/01: Plan it\./);
  assert.match(said, /Not ready to be published: Action 2021\/03.* Mend it there/);
  assert.match(body, new RegExp(`name="with-action-${ids.action}" type="checkbox" value="yes" checked`));
  assert.match(
    said,
    /Published with it.*PC Smith has the title of a person.*stays private, because of a witness/,
  );
  assert.doesNotMatch(body, /Crewe|Zephyr|2021\/04/);
  const pages = listedInPreview(body);
  for (const page of ['/meetings/board', '/actions/2021-01', '/actions/2021-02', '/actions'])
    assert.equal(pages.filter((one) => one === page).length, 1, page);
  assert.ok(!pages.includes('/actions/2021-03'));
  const before = new Map<string, string>();
  for (const page of pages) {
    const shown = await reader.read(`${minutes}/preview${page}`);
    assert.equal(shown.status, 200, page);
    before.set(page, mainOf(shown.body).replaceAll(`${minutes}/preview`, ''));
  }
  const done = await reader.sendAndFollow(minutes, { ...form, namesSeen: 'yes' });
  assert.match(done.body, /Version 1 is public, and 2 actions with it\./);
  for (const [page, words] of before) {
    if (/\.(atom|pdf)$/.test(page)) continue;
    assert.equal(words, mainOf(await (await publicSite().request(page)).text()), page);
  }
  assert.deepEqual(
    (await versions(scene)).map(({ kind, subject }) => `${kind} ${subject}`),
    [`action ${ids.action}`, `action ${second}`, `minutes ${ids.minutes}`],
  );
  const lines = await records
    .selectFrom('audit_line')
    .select(['act', 'subject', 'subject_id'])
    .where('act', '=', 'publish')
    .where('subject', '<>', 'meeting')
    .orderBy('number')
    .execute();
  assert.deepEqual(
    lines.map(({ subject, subject_id }) => `${subject} ${subject_id}`),
    [`action ${ids.action}`, `action ${second}`, `minutes ${ids.minutes}`],
  );
});

test('an embargo holds all that goes out together, and then shows all of it', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, publicSite, records } = scene;
  const { form } = await seenInPreview(reader, addresses.minutes);
  const held = await reader.sendAndFollow(addresses.minutes, {
    ...form,
    namesSeen: 'yes',
    day: '2999-01-01',
  });
  assert.match(held.body, /Version 1 will be shown from [^<]* 2999[^<]*, and 2 actions with it\./);
  for (const page of ['/meetings/board/minutes', '/actions/2021-01', '/actions/2021-02'])
    assert.equal((await publicSite().request(page)).status, 404, page);
  const from = await records
    .selectFrom('record_publication')
    .select('shown_from')
    .distinct()
    .where('kind', '<>', 'meeting')
    .execute();
  assert.equal(from.length, 1);
});

test('what changed in one of them stops all of them, and is told', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, records, second, ids } = scene;
  const { form } = await seenInPreview(reader, addresses.minutes);
  await records.updateTable('action').set({ success_criteria: 'Done.' }).where('id', '=', second).execute();
  const refused = await reader.send(addresses.minutes, { ...form, namesSeen: 'yes' });
  assert.equal(refused.status, 409);
  assert.match(wordsOf(refused.body), /Action 2021\/02: It was changed since you saw the preview/);
  assert.match(wordsOf(refused.body), /Action 2021\/02\. Success criteria Is now: Done\./);
  assert.deepEqual(await versions(scene), []);
  const other = await seenInPreview(reader, `/publication/action/${ids.action}`);
  await reader.send(`/publication/action/${ids.action}`, other.form);
  const meanwhile = await reader.send(addresses.minutes, { ...form, namesSeen: 'yes', _once: '' });
  assert.match(
    wordsOf(meanwhile.body),
    /Action 2021\/01: Another version was published since you looked\. Look at it first\./,
  );
  assert.equal((await versions(scene)).length, 1);
});

test('what is not ticked stays back; names in what goes along have to be looked at', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, ids, second } = scene;
  const unseen = await seenInPreview(reader, addresses.minutes);
  const refused = await reader.send(addresses.minutes, unseen.form);
  assert.match(wordsOf(refused.body), /Action 2021\/02: Names to look at first: PC Smith/);
  const only = { ...alone, [`with-action-${ids.action}`]: 'yes' };
  const { body, form } = await seenInPreview(reader, addresses.minutes, only);
  assert.ok(!listedInPreview(body).includes('/actions/2021-02'));
  const there = `${addresses.minutes}/preview/actions/2021-02?chosen=yes&with-action-${ids.action}=yes`;
  assert.match((await reader.read(there)).body, /Not in this preview/);
  await reader.sendAndFollow(addresses.minutes, { ...form, namesSeen: 'yes' });
  assert.ok(!(await versions(scene)).some(({ subject, kind }) => kind === 'action' && subject === second));
});

test('minutes and their actions can be published one by one', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, ids } = scene;
  const { form } = await seenInPreview(reader, addresses.minutes, alone);
  const done = await reader.sendAndFollow(addresses.minutes, { ...form, namesSeen: 'yes' });
  assert.match(done.body, /Version 1 is public\./);
  const action = await seenInPreview(reader, addresses.action);
  await reader.send(addresses.action, action.form);
  assert.deepEqual(
    (await versions(scene)).map(({ kind, subject }) => `${kind} ${subject}`),
    [`minutes ${ids.minutes}`, `action ${ids.action}`],
  );
});

test('an action whose public version is behind goes along with its own public note', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, ids, records, publicSite } = scene;
  const first = await seenInPreview(reader, addresses.action);
  await reader.send(addresses.action, first.form);
  assert.doesNotMatch(
    wordsOf((await seenInPreview(reader, addresses.minutes)).body),
    /Action 2021\/01: Plan/,
  );
  await records.updateTable('action').set({ due: '2021-05-01' }).where('id', '=', ids.action).execute();
  const with1 = `with-action-${ids.action}`;
  const atFirst = await seenInPreview(reader, addresses.minutes);
  assert.doesNotMatch(atFirst.body, new RegExp(`name="${with1}"[^>]* checked`));
  const silent = await seenInPreview(reader, addresses.minutes, { ...alone, [with1]: 'yes' });
  assert.deepEqual(silent.form, {});
  assert.match(wordsOf(silent.body), /Say what changed in Action 2021\/01 first/);
  const note = { [`note-action-${ids.action}`]: 'It has a due day.' };
  const { form } = await seenInPreview(reader, addresses.minutes, { ...alone, [with1]: 'yes', ...note });
  await reader.sendAndFollow(addresses.minutes, { ...form, namesSeen: 'yes' });
  const shown = wordsOf(await (await publicSite().request('/actions/2021-01')).text());
  assert.match(shown, /Version 2 \(this page\).*It has a due day\./);
});

test('a response is whole with the actions that are published with it, and not without', async (t) => {
  const scene = await openPublicationScene(t);
  const { reader, addresses, ids, records, publicSite } = scene;
  await records
    .updateTable('inspection')
    .set({ body_comments: 'We agree.', chief_comments: 'So do we.' })
    .execute();
  const without = await seenInPreview(reader, addresses.inspection, alone);
  assert.deepEqual(without.form, {});
  assert.match(wordsOf(without.body), /The response is not complete/);
  const { body, form } = await seenInPreview(reader, addresses.inspection);
  assert.doesNotMatch(wordsOf(body), /The response is not complete/);
  assert.ok(listedInPreview(body).includes('/actions/rec-2021-01'));
  const done = await reader.sendAndFollow(addresses.inspection, { ...form, namesSeen: 'yes' });
  assert.match(done.body, /Version 1 is public, and 1 action with it\./);
  assert.equal((await publicSite().request('/actions/rec-2021-01')).status, 200);
  assert.deepEqual(
    (await versions(scene)).map(({ kind, subject }) => `${kind} ${subject}`),
    [`action ${ids.answering}`, `inspection ${ids.inspection}`],
  );
});

test('a wrong number in an action that goes along wants a reason of its own, which is kept with it', async (t) => {
  const scene = await openRaised(t);
  const { reader, addresses, ids, records } = scene;
  await records
    .updateTable('action')
    .set({ text: 'Say why burglary fell by 12.0% from 1,204 to 1,129.' })
    .where('id', '=', ids.action)
    .execute();
  const { form } = await seenInPreview(reader, addresses.minutes);
  const refused = await reader.send(addresses.minutes, { ...form, namesSeen: 'yes' });
  assert.match(wordsOf(refused.body), /A number was found wrong/);
  const kept = await reader.sendAndFollow(addresses.minutes, {
    ...form,
    namesSeen: 'yes',
    wrongBecause: 'The minutes quote it.',
    [`wrongBecause-action-${ids.action}`]: 'It was said so.',
  });
  assert.match(kept.body, /Version 1 is public/);
  const because = (await versions(scene)).map(({ kind, wrong_because }) => `${kind}: ${wrong_because}`);
  assert.deepEqual(because, ['action: It was said so.', 'action: ', 'minutes: The minutes quote it.']);
});
