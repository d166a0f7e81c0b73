import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

let workspace: TestWorkspace;
const ids = { open: 0, hidden: 0 };

/** A board with one open question from the public and one about an item of Part 2. */
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext);
  const { records } = workspace;
  const at = '2021-02-20T11:00:00Z';
  const meeting = await records
    .insertInto('meeting')
    .values({ slug: 'board', title: 'The board', kind: 'scrutiny-board', starts_at: at, is_public: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  const agendaItem = await records
    .insertInto('agenda_item')
    .values({
      meeting: meeting.id,
      position: 1,
      part: 2,
      title: 'Operation Zephyr',
      exemption: '31',
      public_interest: 'It would help offenders.',
      public_trace: 'A law enforcement matter',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ask = async (number: number, text: string, agenda_item: number | null) => {
    const row = { meeting: meeting.id, number, text, agenda_item, received_at: at, due: '2021-03-02' };
    const asker = { asked_by: 'public', asker_name: 'Jo Asker', asker_email: 'jo@example.org' } as const;
    const { id } = await records
      .insertInto('question')
      .values({ ...row, ...asker })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  };
  ids.open = await ask(1, 'How do you keep victims informed?', null);
  ids.hidden = await ask(2, 'What became of Zephyr?', agendaItem.id);
});

test('a contributor finds the questions put to the force, but not those of Part 2 nor who asked', async () => {
  const reader = await workspace.signedInAs('contributor');
  const list = wordsOf((await reader.read('/questions')).body);
  assert.match(list, /1 question, 1 of them without an answer/);
  assert.match(list, /How do you keep victims informed\?/);
  assert.doesNotMatch(list, /Zephyr/);
  const page = (await reader.read(`/questions/${ids.open}`)).body;
  assert.doesNotMatch(page, /Jo Asker|jo@example/);
  assert.match(wordsOf((await reader.read('/')).body), /Answer question 1 of The board/);
  assert.equal((await reader.read(`/questions/${ids.hidden}`)).status, 404);
  const blind = { draft: 'Known by its number alone.', version: '0' };
  assert.equal((await reader.send(`/questions/${ids.hidden}/draft`, blind)).status, 404);
  const deputy = await workspace.signedInAs('deputy-chief');
  assert.match((await deputy.read(`/questions/${ids.hidden}`)).body, /Zephyr/);
});

test('the force drafts an answer that only the force sees, and a strategic lead gives it', async () => {
  const contributor = await workspace.signedInAs('contributor');
  const address = `/questions/${ids.open}`;
  const draft = { draft: 'Each victim has a contact agreement.', version: '0' };
  const saved = await contributor.sendAndFollow(`${address}/draft`, draft);
  assert.match(saved.body, /It is not the answer yet/);
  const early = { answer: 'So.', answeredBy: 'Me', version: '1' };
  assert.equal((await contributor.send(`${address}/answer`, early)).status, 404);

  const officer = await workspace.signedInAs('scrutiny-officer');
  for (const path of [address, '/questions']) {
    const { body, status } = await officer.read(path);
    assert.equal(status, 200);
    assert.doesNotMatch(body, /contact agreement/, path);
  }
  assert.equal((await officer.send(`${address}/draft`, draft)).status, 404);

  const lead = await workspace.signedInAs('strategic-lead');
  const seen = await lead.read(address);
  assert.equal(
    seen.body.match(/Each victim has a contact agreement\./g)?.length,
    2,
    'draft and answer to be',
  );
  const answer = 'Each victim has a contact agreement.';
  const given = await lead.sendAndFollow(`${address}/answer`, {
    answer,
    answeredBy: 'Chief Constable',
    version: '1',
  });
  assert.match(wordsOf(given.body), /Each victim has a contact agreement\. Chief Constable, 1 March 2021/);
  assert.match((await officer.read(address)).body, /contact agreement/);
});

test('of two who draft at once the second sees what the first wrote, and nothing is lost', async () => {
  const address = `/questions/${ids.hidden}`;
  const [one, other] = [
    await workspace.signedInAs('deputy-chief'),
    await workspace.signedInAs('deputy-chief'),
  ];
  await one.send(`${address}/draft`, { draft: 'It is closed.', version: '0' });
  const late = await other.send(`${address}/draft`, { draft: 'It goes on.', version: '0' });
  assert.equal(late.status, 409);
  assert.match(late.body, /It is closed\./);
  assert.match(late.body, /It goes on\./);
  const kept = await workspace.records
    .selectFrom('answer_draft')
    .select('text')
    .where('question', '=', ids.hidden)
    .execute();
  assert.deepEqual(kept, [{ text: 'It is closed.' }]);
});
