import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { Hono } from 'hono';
import { z } from 'zod';
import { openTestWorkspace, type TestWorkspace } from '../../test/support/workspace.ts';
import { wordsOf, type WorkspaceReader } from '../../test/support/workspace-reader.ts';
import { PageHeading } from '../platform/design/index.ts';
import {
  TextArea,
  TextInput,
  version,
  WorkForm,
  words,
  type Workspace,
  type WorkspaceVisit,
} from './index.ts';

const title = { now: 'Scrutiny board', version: 1 };

/** A page with one form, over a title that is kept in memory. */
function titleRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  const page = (visit: WorkspaceVisit) =>
    Promise.resolve({
      title: 'The title',
      body: (
        <>
          <PageHeading title="The title" />
          <WorkForm visit={visit} to="/title" button="Save the title" version={title.version}>
            <TextInput name="title" label="Title" value={title.now} />
            <TextArea name="why" label="Why" />
          </WorkForm>
        </>
      ),
    });
  app.get('/title', workspace.page('arrange meetings', page));
  app.post(
    '/title',
    workspace.form({
      act: 'arrange meetings',
      input: z.strictObject({ title: words('Enter the title'), why: words('Say why'), version }),
      run: async (doing, input) => {
        if (input.version !== title.version)
          return { declined: 'The title was changed meanwhile.', changed: { title: title.now } };
        if (input.title === 'Forbidden') return { declined: 'That title is not allowed.', field: 'title' };
        title.now = input.title;
        await doing.changed({ subject: 'title', id: 1, after: input });
        return { saved: input.title };
      },
      done: ({ saved }) => ({ to: '/title', notice: `The title is now ${saved}` }),
      again: page,
    }),
  );
  return app;
}

let workspace: TestWorkspace;
let officer: WorkspaceReader;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext, [titleRoutes]);
  officer = await workspace.signedInAs('scrutiny-officer');
});

const auditLines = () => workspace.records.selectFrom('audit_line').selectAll().execute();

test('a form that is sent is done, leaves an audit line, and says so once', async () => {
  const page = await officer.sendAndFollow('/title', {
    title: 'Public scrutiny',
    why: 'As agreed',
    version: '1',
  });
  assert.match(wordsOf(page.body), /The title is now Public scrutiny/);
  assert.doesNotMatch(wordsOf((await officer.read('/title')).body), /The title is now/);
  const [line] = await auditLines();
  assert.equal(line?.act, 'arrange meetings');
  assert.equal(line.subject, 'title');
});

test('a form with a mistake comes back with what was typed and a summary that links to the field', async () => {
  const page = await officer.send('/title', { title: '', why: 'Because <b>', version: '1' });
  assert.equal(page.status, 422);
  assert.match(page.body, /<title>Error: The title/);
  assert.match(page.body, /href="#title">Enter the title</);
  assert.match(page.body, /Because &lt;b&gt;/);
});

test('what a command declines stands at its field', async () => {
  const page = await officer.send('/title', { title: 'Forbidden', why: 'x', version: '1' });
  assert.equal(page.status, 422);
  assert.match(page.body, /id="title-error"/);
});

test('when somebody else was faster, both versions are shown and nothing is saved', async () => {
  const before = await auditLines();
  const page = await officer.send('/title', { title: 'Mine', why: 'x', version: '7' });
  assert.equal(page.status, 409);
  assert.match(wordsOf(page.body), /Saved now by somebody else: Public scrutiny/);
  assert.match(page.body, /value="Mine"/);
  assert.match(page.body, /name="version" value="1"/);
  assert.deepEqual(await auditLines(), before);
});

test('a field that the form does not have is refused, not stored', async () => {
  const page = await officer.send('/title', { title: 'A', why: 'x', version: '1', is_public: 'yes' });
  assert.equal(page.status, 422);
});

test('a form from another site is refused, also with the session and its token', async () => {
  const fields = { title: 'Theirs', why: 'x', version: '1' };
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://elsewhere.example' },
  ]) {
    assert.equal((await officer.send('/title', fields, headers)).status, 403, JSON.stringify(headers));
  }
});

test('without the token of this session nothing is done and nothing is lost', async () => {
  const page = await officer.send('/title', { title: 'No token', why: 'x', version: '1', _csrf: 'guess' });
  assert.equal(page.status, 422);
  assert.match(page.body, /value="No token"/);
  assert.notEqual(title.now, 'No token');
});

test('who may not do the act finds nothing there, by page and by form', async () => {
  const analyst = await workspace.signedInAs('analyst');
  assert.equal((await analyst.read('/title')).status, 404);
  const sent = await analyst.send('/title', { title: 'A', why: 'x', version: '1' });
  assert.equal(sent.status, 404);
  assert.equal(wordsOf(sent.body), wordsOf((await analyst.send('/no-such-page', {})).body));
});

test('a form that is too large is refused before it is read', async () => {
  const page = await officer.send('/title', { title: 'x'.repeat(1_100_000), why: 'x', version: '1' });
  assert.equal(page.status, 413);
});
