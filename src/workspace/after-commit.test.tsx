import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { z } from 'zod';
import { openTestWorkspace } from '../../test/support/workspace.ts';
import { hiddenFields } from '../../test/support/workspace-reader.ts';
import { PageHeading } from '../platform/design/index.ts';
import { WorkForm, type Workspace, type WorkspaceVisit } from './index.ts';

const breaks = () => {
  throw new Error('it broke after the commit');
};

/** A form that rings a bell; what is to follow may break. */
const bell = (afterwards: () => void) => (workspace: Workspace) => {
  const app = new Hono();
  const page = (visit: WorkspaceVisit) =>
    Promise.resolve({
      title: 'The bell',
      body: (
        <>
          <PageHeading title="The bell" />
          <WorkForm visit={visit} to="/bell" button="Ring" />
        </>
      ),
    });
  app.get('/bell', workspace.page('arrange meetings', page));
  app.post(
    '/bell',
    workspace.form({
      act: 'arrange meetings',
      input: z.strictObject({}),
      run: async (doing) => {
        await doing.changed({ subject: 'bell', id: 1 });
        return 'rung';
      },
      done: () => ({ to: '/bell', notice: 'The bell was rung' }),
      afterwards,
      again: page,
    }),
  );
  return app;
};

/** Rings, where something breaks after the commit: an act that is done is answered as done. */
async function rings(
  t: TestContext,
  { afterwards = () => undefined, afterAct, broken }: Broken,
): Promise<void> {
  const workspace = await openTestWorkspace(t, [bell(afterwards)], afterAct && { afterAct });
  const officer = await workspace.signedInAs('scrutiny-officer');
  const { body } = await officer.read('/bell');
  if (broken !== undefined) {
    await sql`create function break() returns trigger language plpgsql as $$
      begin raise exception 'it broke after the commit'; end $$`.execute(workspace.records);
    await sql`create trigger break before ${sql.raw(broken)} for each statement execute function break()`.execute(
      workspace.records,
    );
  }
  const log = t.mock.method(process.stderr, 'write', () => true);
  const answer = await officer.send('/bell', hiddenFields(body, '/bell'));
  log.mock.restore();
  assert.equal(answer.status, 303);
  assert.equal(answer.to, '/bell');
  const told = log.mock.calls.map(({ arguments: [text] }) => String(text)).join('');
  assert.match(told, /it broke after the commit/, 'whoever runs the server reads of it');
  const lines = await workspace.records.selectFrom('audit_line').select('subject').execute();
  assert.deepEqual(lines, [{ subject: 'bell' }]);
}

interface Broken {
  afterwards?: () => void;
  afterAct?: () => void;
  broken?: string;
}

test('an act is answered as done when what follows it breaks', (t) => rings(t, { afterwards: breaks }));

test('an act is answered as done when its letters cannot be written', (t) => rings(t, { afterAct: breaks }));

test('an act is answered as done when old forms cannot be forgotten', (t) =>
  rings(t, { broken: 'delete on form_sent' }));

test('an act is answered as done when its notice cannot be left', (t) =>
  rings(t, { broken: 'update of notice on session' }));
