import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { z } from 'zod';
import { openTestDatabase } from '../support/database.ts';
import { openTestWorkspace } from '../support/workspace.ts';
import { wordsOf } from '../support/workspace-reader.ts';
import { asIfPublished } from '../../src/publishing/records/as-if-published.ts';
import { PageHeading } from '../../src/platform/design/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import type { Workspace } from '../../src/workspace/index.ts';
import { publishBody } from '../support/published-body.ts';

/** PGlite runs in this process: it has no connection that could be lost. */
const skip = process.env['TEST_DATABASE_URL'] === undefined && 'needs a PostgreSQL server';

/** Ends the connection that is used here, as a restart of the database does, and waits until it is gone. */
async function lose(records: Records, inUse: Records): Promise<void> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(inUse);
  await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(records);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

test('a public reading whose connection is lost fails, and the next one reads', { skip }, async (t) => {
  const { records, published, close } = await openTestDatabase();
  t.after(close);
  for (let time = 1; time <= 12; time += 1)
    await assert.rejects(
      published.read(async (db) => {
        await lose(records, db as unknown as Records);
        return db.selectFrom('published.measure').selectAll().execute();
      }),
    );
  assert.deepEqual(
    await published.read((db) => db.selectFrom('published.measure').selectAll().execute()),
    [],
  );
});

test(
  'a preview whose connection is lost gives it back: twelve of them, and the pool still answers',
  { skip },
  async (t) => {
    const { records, close } = await openTestDatabase();
    t.after(close);
    await publishBody(records);
    const at = Temporal.Instant.from('2021-03-01T10:00:00Z');
    const { id: subject } = await records
      .insertInto('inspection')
      .values({
        slug: 'custody',
        title: 'Custody',
        kind: 'inspectorate',
        published_on: '2021-02-01',
        response_required: false,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const wanted = { kind: 'inspection', subject } as const;
    const { id: by } = await records
      .insertInto('person')
      .values({ name: 'A', post: 'B', organisation: 'body', email: null, created_at: String(at) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const would = { at, by, note: '', takeDownEarlier: false };
    for (let time = 1; time <= 12; time += 1)
      await assert.rejects(
        asIfPublished(records, { wanted, goingWith: [] }, would, (published) =>
          published.read(async (db) => {
            await lose(records, db as unknown as Records);
            return db.selectFrom('published.measure').selectAll().execute();
          }),
        ),
        /terminat|not queryable/,
      );
    await sql`select 1`.execute(records);
  },
);

const loses = (workspace: Workspace) => {
  const app = new Hono();
  const content = { title: 'Lost', body: <PageHeading title="Lost" /> };
  app.get(
    '/lost',
    workspace.page('arrange meetings', async ({ db }) => {
      await db.transaction().execute(async (tx) => {
        await lose(db, tx);
        await sql`select 1`.execute(tx);
      });
      return content;
    }),
  );
  app.get(
    '/there',
    workspace.page('arrange meetings', () => Promise.resolve(content)),
  );
  app.post(
    '/lost',
    workspace.form({
      act: 'arrange meetings',
      input: z.strictObject({}),
      run: async (doing) => {
        await doing.changed({ subject: 'bell', id: 1 });
        await lose(workspace.records, doing.tx);
        return 'done';
      },
      done: () => ({ to: '/there', notice: 'Done' }),
      again: () => Promise.resolve(content),
    }),
  );
  return app;
};

test(
  'a page and an act whose connection is lost are answered as failed, and the server goes on',
  { skip },
  async (t) => {
    const workspace = await openTestWorkspace(t, [loses]);
    const officer = await workspace.signedInAs('scrutiny-officer');
    t.mock.method(process.stderr, 'write', () => true);
    const [page, act] = [await officer.read('/lost'), await officer.send('/lost', {})];
    for (const { status, body } of [page, act]) {
      assert.equal(status, 500);
      assert.match(wordsOf(body), /Something went wrong on our side/);
    }
    assert.equal((await officer.read('/there')).status, 200);
    assert.deepEqual(await workspace.records.selectFrom('audit_line').select('number').execute(), []);
  },
);
