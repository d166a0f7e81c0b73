import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { publishBody } from '../../../test/support/published-body.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

/** 64 inspections and 3 actions are public, 12 meetings and one action were never published. */
async function openLists(t: TestContext) {
  const workspace = await openTestWorkspace(t);
  const { records } = workspace;
  await publishBody(records);
  const person = await workspace.person(['scrutiny-officer']);
  const day = (n: number) =>
    Temporal.Instant.from('2020-01-01T09:00:00Z')
      .add({ hours: 24 * n })
      .toString();
  const publish = (kind: 'inspection' | 'action', n: number, title: string, content: object) =>
    records
      .insertInto('record_publication')
      .values({
        kind,
        subject: 1000 + n,
        slug: `${kind}-${n}`,
        version: 1,
        title,
        content: JSON.stringify(content),
        shown_from: day(n),
        published_by: person.person,
        published_at: day(n),
      })
      .execute();
  for (let n = 1; n <= 64; n += 1) await publish('inspection', n, `Report ${n} of custody`, {});
  for (let n = 1; n <= 3; n += 1)
    await publish('action', n, `Action 2020/0${n}`, { words: `Mend the custody cells of wing ${n}.` });
  for (let n = 1; n <= 12; n += 1)
    await records
      .insertInto('meeting')
      .values({
        slug: `board-${n}`,
        title: `Board ${n}`,
        kind: 'scrutiny-board',
        starts_at: day(n),
        is_public: true,
      })
      .execute();
  await records
    .insertInto('action')
    .values({
      reference: '2021/01',
      text: `Tell the families {{private a witness: in Crewe}} what ${'came of it '.repeat(30)}`,
      origin: 'other',
      owner_post: 'The chief constable',
      opened_on: '2021-02-03',
      opened_at: day(400),
    })
    .execute();
  return { reader: await workspace.signedInAs('scrutiny-officer') };
}

const linked = (body: string, of: RegExp): string[] =>
  [...body.matchAll(/<a href="\/publication\/[a-z]+\/\d+">([^<]*)</g)]
    .map(([, text = '']) => text)
    .filter((text) => of.test(text));

test('the board shows the first of each list, actions with their words, and how many more there are', async (t) => {
  const { reader } = await openLists(t);
  const { body } = await reader.read('/publication');
  const said = wordsOf(body);
  assert.match(said, /Never published \(13\).*Actions \(1\).*Meetings \(12\).*and 2 more: all 12/);
  assert.match(said, /Action 2021\/01: Tell the families \[Not published: a witness\] what came of it/);
  assert.doesNotMatch(said, /Crewe|\{\{/);
  assert.match(said, /Public \(67\).*and 57 more: all 67/);
  assert.deepEqual(linked(body, /^Report/).slice(0, 2), ['Report 64 of custody', 'Report 63 of custody']);
});

test('what is public has pages of fifty, and every count adds up', async (t) => {
  const { reader } = await openLists(t);
  const first = (await reader.read('/publication/public')).body;
  const second = (await reader.read('/publication/public?page=2')).body;
  assert.match(wordsOf(first), /67 shown, the newest first\. .*All \(67\) Actions \(3\) Inspections \(64\)/);
  const all = [...linked(first, /./), ...linked(second, /./)];
  assert.equal(linked(first, /./).length, 50);
  assert.equal(new Set(all).size, 67);
  assert.ok(all.includes('Action 2020/02: Mend the custody cells of wing 2.'));
});

test('what is public is found by kind and by words of titles, references and actions', async (t) => {
  const { reader } = await openLists(t);
  const list = async (query: string) => linked((await reader.read(`/publication/public?${query}`)).body, /./);
  assert.equal((await list('kind=action')).length, 3);
  assert.deepEqual(await list('words=2020%2F03'), ['Action 2020/03: Mend the custody cells of wing 3.']);
  assert.deepEqual(await list('words=WING%201&kind='), ['Action 2020/01: Mend the custody cells of wing 1.']);
  assert.deepEqual(await list('words=wing&kind=inspection'), []);
  assert.deepEqual(await list('words=100%25'), []);
});

test('what was never published has a list of its own', async (t) => {
  const { reader } = await openLists(t);
  const { body } = await reader.read('/publication/waiting?kind=meeting');
  assert.equal(linked(body, /^Board/).length, 12);
  assert.equal(linked(body, /^Board/)[0], 'Board 12');
  assert.match(wordsOf(body), /12 shown.*All \(13\) Actions \(1\) Meetings \(12\)/);
});
