import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Hono } from 'hono';
import { tellOfActions } from '../../src/actions/index.ts';
import { sendLetters } from '../../src/letters/index.ts';
import { startSession, type Actor, type Role } from '../../src/accounts/index.ts';
import type { Database, Records } from '../../src/platform/db/open-database.ts';
import { keptFiles, type KeptFiles } from '../../src/platform/files/kept-files.ts';
import { shownFiles, type ShownFiles } from '../../src/platform/files/shown-files.ts';
import type { Letter } from '../../src/platform/mail/index.ts';
import type { WorkspaceRoutes } from '../../src/workspace/index.ts';
import { installationKeyOf } from '../../src/platform/secrets/installation-key.ts';
import { workspaceApp, type WorkspaceAppSettings } from '../../src/workspace-app.ts';
import { openTestDatabase } from './database.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { workspaceReader, type WorkspaceReader } from './workspace-reader.ts';

export const testKey = installationKeyOf(Buffer.alloc(32, 1));

export interface TestWorkspace {
  app: Hono;
  records: Records;
  published: Database['published'];
  papers: KeptFiles;
  publicPapers: ShownFiles;
  /** Every letter that was sent, oldest first. */
  letters: Letter[];
  /** What time it is here; begins at 10:00 on 1 March 2021 and stays until it is moved. */
  now(): Temporal.Instant;
  /** Moves the clock: to an instant ('2021-03-03T10:00Z'), or on by a duration ('PT31M'). */
  setClock(to: string): void;
  /** Makes a person with this role; each call makes another. */
  person(role: Role | readonly Role[], settings?: Partial<NewPerson>): Promise<Actor>;
  /** A browser in which a person of this role is signed in. */
  signedInAs(role: Role | readonly Role[] | Actor): Promise<WorkspaceReader & { actor: Actor }>;
  /** A browser in which nobody is signed in. */
  nobody(): WorkspaceReader;
  close(): Promise<void>;
}

interface NewPerson {
  name: string;
  post: string;
  organisation: Actor['organisation'];
  email: string | null;
}

const forceRoles: readonly Role[] = ['contributor', 'strategic-lead', 'deputy-chief'];

/** The whole workspace (or one of these pages only) over a migrated database of its own, of the engine under test. */
export async function openTestWorkspace(
  t: TestContext,
  pages?: readonly WorkspaceRoutes[],
  more: Partial<WorkspaceAppSettings> = {},
): Promise<TestWorkspace> {
  const folder = await temporaryFolder(t);
  const { records, published, close } = await openTestDatabase();
  t.after(close);
  let now = Temporal.Instant.from('2021-03-01T10:00:00Z');
  const letters: Letter[] = [];
  const papers = keptFiles(join(folder, 'papers'));
  const publicPapers = shownFiles(join(folder, 'public-papers'));
  const clock = () => now;
  const settings: WorkspaceAppSettings = {
    records,
    published,
    clock,
    papers,
    publicPapers,
    mail: { send: (letter) => Promise.resolve(void letters.push(letter)) },
    address: 'https://workspace.example',
    publicAddress: 'https://police.example',
    key: testKey,
    originOf: (c) => c.req.header('x-test-origin') ?? '192.0.2.1',
    styles: () => ({ css: '', hash: 'styles' }),
    afterAct: async () => {
      await tellOfActions(settings, clock);
      await sendLetters(settings);
    },
    ...more,
  };
  const app = workspaceApp(settings, pages);
  let people = 0;
  const person: TestWorkspace['person'] = async (role, settings = {}) => {
    people += 1;
    return insertPerson(records, clock(), typeof role === 'string' ? [role] : role, people, settings);
  };
  const signedInAs: TestWorkspace['signedInAs'] = async (role) => {
    const actor = typeof role === 'object' && 'person' in role ? role : await person(role);
    const session = { person: actor.person, at: clock(), browser: 'a test', proven: true };
    return { ...workspaceReader(app, await startSession(records, session)), actor };
  };
  return {
    app,
    records,
    published,
    papers,
    publicPapers,
    letters,
    now: clock,
    setClock: (to) => (now = to.startsWith('P') ? now.add(to) : Temporal.Instant.from(to)),
    person,
    signedInAs,
    nobody: () => workspaceReader(app),
    close,
  };
}

async function insertPerson(
  records: Records,
  at: Temporal.Instant,
  held: readonly Role[],
  number: number,
  settings: Partial<NewPerson>,
): Promise<Actor> {
  const organisation = held.some((role) => forceRoles.includes(role))
    ? 'force'
    : held.includes('panel-member')
      ? 'panel'
      : 'body';
  const row = {
    name: `Person ${number}`,
    post: held.join(', '),
    organisation,
    email: `person-${number}@example.org`,
    ...settings,
  } as const;
  const { id } = await records
    .insertInto('person')
    .values({ ...row, created_at: at.toString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const role of held) {
    await records
      .insertInto('person_role')
      .values({ person: id, role, granted_at: at.toString(), granted_by: null, ended_at: null })
      .execute();
  }
  return { person: id, name: row.name, post: row.post, organisation: row.organisation, roles: held };
}
