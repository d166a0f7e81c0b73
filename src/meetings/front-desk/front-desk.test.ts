import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { inAnHour, openPublishedDesk as openDesk, resident } from '../../../test/support/published-desk.ts';

test('somebody registers to observe, once, and gets a letter', async (t) => {
  const { records, letters, send, read } = await openDesk(t, inAnHour());
  const page = await read('registration');
  assert.equal(page.status, 200);
  assert.equal(page.cookie, null);
  const sent = await send('registration', resident);
  assert.equal(sent.status, 303);
  assert.equal((await read('registration/thanks')).status, 200);
  // The same answer again, whatever the case: nobody learns who is registered.
  const again = await send('registration', { ...resident, email: 'R@Example.org' });
  assert.deepEqual([again.status, again.to], [sent.status, sent.to]);
  const observers = await records.selectFrom('observer').select(['name', 'email', 'needs']).execute();
  assert.deepEqual(observers, [resident]);
  assert.equal(letters.length, 1);
  assert.equal(letters[0]?.to, 'r@example.org');
  assert.ok(!letters[0].text.includes('R Resident') && !letters[0].text.includes('secret-link'));
});

test('a receipt waits in the outbox while nobody sends it, and a form is answered all the same', async (t) => {
  const { records, letters, send, shutPost } = await openDesk(t, inAnHour());
  shutPost();
  assert.equal((await send('registration', resident)).status, 303);
  assert.equal((await send('questions/new', { ...resident, text: 'Why?' })).status, 303);
  await send('registration', resident);
  assert.deepEqual(letters, []);
  const waiting = await records.selectFrom('letter').select(['recipient', 'subject']).orderBy('id').execute();
  assert.deepEqual(
    waiting.map(({ recipient, subject }) => [recipient, subject.split(':')[0]]),
    [
      [resident.email, 'You are registered to observe'],
      [resident.email, 'Your question arrived'],
    ],
  );
});

test('a registration and its receipt are written together or not at all', async (t) => {
  const { records, meeting } = await openDesk(t, inAnHour());
  const register = (subject: string) =>
    sql`select front_desk.register_observer(${meeting.slug}, 'A', 'a@example.org', '', ${'0'.repeat(64)}, ${subject}, 'Words')`;
  for (const subject of ['', 'Hello\r\nBcc: all@example.org', 'x'.repeat(501)])
    await assert.rejects(register(subject).execute(records), /a receipt has a subject/);
  assert.deepEqual(await records.selectFrom('observer').selectAll().execute(), []);
  assert.deepEqual(await records.selectFrom('letter').selectAll().execute(), []);
});

test('what only the office may mark cannot be marked from outside, and what was typed comes back', async (t) => {
  const { records, send } = await openDesk(t, inAnHour());
  const text = 'Why is {{private a secret: this}} so?';
  const { status, body } = await send('questions/new', { name: 'R', email: 'r@example.org', text });
  assert.equal(status, 422);
  assert.match(body, /Leave out “\{\{” and “\}\}”/);
  assert.ok(body.includes(text));
  assert.deepEqual(await records.selectFrom('question').selectAll().execute(), []);
});

test('a question from the public takes its number and waits for the office', async (t) => {
  const { records, letters, send } = await openDesk(t, inAnHour());
  const fields = { name: 'R Resident', email: 'r@example.org', text: 'Why?', mayName: 'yes' };
  await send('questions/new', fields);
  const { mayName: _, ...unnamed } = fields;
  await send('questions/new', { ...unnamed, text: 'And when?' });
  const rows = await records
    .selectFrom('question')
    .select(['number', 'asked_by', 'text', 'publish_asker', 'answered_at'])
    .orderBy('number')
    .execute();
  assert.deepEqual(
    rows.map(({ number, asked_by, text }) => [number, asked_by, text]),
    [
      [1, 'public', 'Why?'],
      [2, 'public', 'And when?'],
    ],
  );
  assert.deepEqual(
    rows.map(({ publish_asker }) => publish_asker),
    [true, false],
  );
  assert.equal(letters.length, 2);
});

test('a question that is sent twice, also at one moment, is one question and one letter', async (t) => {
  const { records, letters, send } = await openDesk(t, inAnHour());
  const asked = { name: 'R Resident', email: 'r@example.org', text: 'How many\n\nofficers?' };
  const again = { ...asked, email: 'R@example.org', text: 'How many\r\n\r\nofficers? ' };
  const answers = await Promise.all([send('questions/new', asked), send('questions/new', again)]);
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [303]);
  await send('questions/new', { ...asked, text: 'Another one?' });
  const questions = await records.selectFrom('question').select('text').orderBy('number').execute();
  assert.deepEqual(questions, [{ text: asked.text }, { text: 'Another one?' }]);
  assert.equal(letters.length, 2);
});

test('signs that nobody can see are left out, and those that turn the text are told', async (t) => {
  const { records, send } = await openDesk(t, inAnHour());
  const turned = await send('questions/new', { ...resident, text: 'Is it \u202egnp.exe\u202c safe?' });
  assert.equal(turned.status, 422);
  assert.match(turned.body, /signs that cannot be seen/);
  assert.match(turned.body, /Is it gnp\.exe safe\?/);
  assert.equal((await send('questions/new', { ...resident, text: 'What\u0000 of\u000bthis?' })).status, 303);
  assert.equal((await send('registration', { ...resident, needs: '\u0000' })).status, 303);
  const { text } = await records.selectFrom('question').select('text').executeTakeFirstOrThrow();
  assert.equal(text, 'What of\nthis?');
});

test('what is wrong is said in words, and what was typed stays', async (t) => {
  const { records, send } = await openDesk(t, inAnHour());
  const sent = await send('registration', { name: '', email: 'nowhere', needs: 'A quiet <room>' });
  assert.equal(sent.status, 422);
  assert.match(sent.body, /Enter your name/);
  assert.match(sent.body, /Enter an e-mail address, such as/);
  assert.match(sent.body, /A quiet &lt;room&gt;/);
  assert.equal((await records.selectFrom('observer').selectAll().execute()).length, 0);
});

test('a program that fills in everything is thanked, and nothing is written', async (t) => {
  const { records, letters, send } = await openDesk(t, inAnHour());
  assert.equal((await send('registration', { ...resident, website: 'https://spam.example' })).status, 303);
  assert.equal((await records.selectFrom('observer').selectAll().execute()).length, 0);
  assert.equal(letters.length, 0);
});

test('a form that a page of another site sends is refused, and writes nothing', async (t) => {
  const { records, letters, send } = await openDesk(t, inAnHour());
  for (const site of ['cross-site', 'same-site', 'anything']) {
    const { status, body } = await send('registration', resident, 'here', site);
    assert.equal(status, 403, site);
    assert.match(body, /sent from another site/);
  }
  assert.deepEqual(await records.selectFrom('observer').selectAll().execute(), []);
  assert.equal(letters.length, 0);
  for (const site of ['same-origin', 'none'])
    assert.equal((await send('registration', resident, 'here', site)).status, 303, site);
});

test('an address that names no meeting is not found, whatever signs are in it', async (t) => {
  const { app } = await openDesk(t, inAnHour());
  for (const path of ['/meetings/%00/registration', '/meetings/a%00/questions/new/thanks'])
    assert.equal((await app.request(path)).status, 404, path);
  assert.equal((await app.request('/meetings/%00/registration', { method: 'POST' })).status, 404);
});

test('many forms from one place have to wait', async (t) => {
  const { send } = await openDesk(t, inAnHour());
  const statuses = [];
  for (let at = 0; at < 11; at += 1)
    statuses.push((await send('registration', { ...resident, email: `r${at}@example.org` })).status);
  assert.deepEqual(new Set(statuses.slice(0, 10)), new Set([303]));
  assert.equal(statuses.at(-1), 429);
  assert.equal((await send('registration', resident, 'elsewhere')).status, 303);
});

test('the desk closes at its instant, in the page and in the database alike', async (t) => {
  const { records, send, read, meeting } = await openDesk(t, Temporal.Now.instant());
  assert.equal((await read('registration')).status, 403);
  const sent = await send('registration', resident);
  assert.equal(sent.status, 403);
  assert.match(sent.body, /Registering to observe is closed/);
  await assert.doesNotReject(
    sql`select front_desk.register_observer(${meeting.slug}, 'A', 'a@example.org', '', ${'0'.repeat(64)}, 'Hello', 'Words')`.execute(
      records,
    ),
  );
  assert.equal((await records.selectFrom('observer').selectAll().execute()).length, 0);
});

test('a meeting that is not published, or not in public any more, has no desk', async (t) => {
  const { records, app, send, meeting } = await openDesk(t, inAnHour());
  assert.equal((await app.request('/meetings/no-such-meeting/registration')).status, 404);
  await records
    .updateTable('meeting')
    .set({ is_public: false, registration_closes_at: null, questions_close_at: null })
    .execute();
  const late = await send('registration', resident);
  assert.equal(late.status, 403);
  assert.match(late.body, /not possible any more for this meeting. Nothing was sent/);
  assert.equal((await records.selectFrom('observer').selectAll().execute()).length, 0);
  await records.deleteFrom('record_publication').execute();
  const path = `/meetings/${meeting.slug}/registration`;
  assert.equal((await app.request(path)).status, 404);
});

test('the role of the desk can read nothing and call nothing else', async (t) => {
  const { records } = await openDesk(t, inAnHour());
  const tables = await sql<{ place: string; name: string }>`
    select table_schema as place, table_name as name from information_schema.tables
    where table_schema in ('public', 'published')`.execute(records);
  assert.ok(tables.rows.length > 30);
  const asDesk = (statement: ReturnType<typeof sql>) =>
    records.transaction().execute(async (tx) => {
      await sql`set local role front_desk`.execute(tx);
      await statement.execute(tx);
    });
  for (const { place, name } of tables.rows)
    await assert.rejects(asDesk(sql`select * from ${sql.id(place, name)}`), /permission denied/, name);
  await assert.rejects(asDesk(sql`select * from front_desk.desk_of('x')`), /permission denied/);
  await assert.rejects(asDesk(sql`delete from public.observer`), /permission denied/);
  await assert.rejects(asDesk(sql`select front_desk.write_receipt('a@b.c', 'S', 'W')`), /permission denied/);
});
