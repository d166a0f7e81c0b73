import type { TestContext } from 'node:test';
import type { Hono } from 'hono';
import { roles, startSession, type Actor, type Role } from '../../src/accounts/index.ts';
import { lookThrough } from '../../src/actions/csv/look-through.ts';
import { compileStyles } from '../../src/platform/design/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import { workspaceApp } from '../../src/workspace-app.ts';
import { bringExampleMeetings } from './bring-example-meetings.ts';
import type { RandomRecord } from './random-record/random-record.ts';
import { writeRandomRecord } from './random-record/write-random-record.ts';
import { recordPerson } from './record-people.ts';
import { openRecordSite } from './record-site.ts';
import { freePort, serveOn } from './served-workspace.ts';
import { Tokens } from './tokens.ts';
import { testKey } from './workspace.ts';

/** Things of the kinds that the example's record has none of, with words as long as no page expects. */
const more: RandomRecord = {
  meetings: [
    {
      fate: 'published, then changed and not published again',
      hasBegun: true,
      minutes: 'published',
      items: [
        { isPrivate: false, paper: 'words' },
        { isPrivate: true, paper: 'file' },
      ],
      questions: [
        { fate: 'published', asked: 'public', nameIt: true },
        { fate: 'never published', asked: 'private item', nameIt: false },
      ],
    },
    {
      fate: 'never published',
      hasBegun: false,
      minutes: 'never published',
      items: [{ isPrivate: false, paper: 'none' }],
      questions: [{ fate: 'never published', asked: 'office-holder', nameIt: false }],
    },
  ],
  actions: [
    { fate: 'published', isPrivate: false },
    { fate: 'never published', isPrivate: true },
  ],
  inspections: [{ fate: 'under embargo' }, { fate: 'withdrawn' }],
};

/** One that was given up, and one that is tried again. */
function stuckLetters(at: string) {
  const letter = {
    recipient: 'a-resident-with-a-long-name@post.somewhere-in-the-county.example',
    subject: 'Changed: Open Board, Wednesday 3 March 2021, 11.00am',
    text: 'It changed.',
    written_at: at,
    try_at: at,
    tries: 12,
    failed_because: "Can't send mail - all recipients were rejected: 550 5.1.1 no such mailbox",
  };
  return [
    { ...letter, given_up_at: at },
    { ...letter, given_up_at: null, tries: 2 },
  ];
}

export interface FilledWorkspace {
  app: Hono;
  address: string;
  records: Records;
  /** Somebody of each role. */
  people: Readonly<Record<Role, Actor>>;
  /** A session of somebody, as the value of the cookie `answerable`; `proven` false is halfway through signing in. */
  session(actor: Actor, proven?: boolean): Promise<string>;
}

/** The workspace over the example's record of the board of 3 March 2021 and one of everything else, on a port. */
export async function openFilledWorkspace(t: TestContext): Promise<FilledWorkspace> {
  const site = await openRecordSite(t);
  const { records, published, papers, publicPapers, now } = site;
  await bringExampleMeetings(records, now);
  await writeRandomRecord(site, new Tokens('filled'), more);
  const people: Partial<Record<Role, Actor>> = {};
  for (const role of Object.keys(roles) as Role[])
    people[role] = await recordPerson(records, `Somebody ${role}`, roles[role], role);
  const csv =
    'text,origin,owner_post,promised_by,part,shared_with_panel\nReport,other,Chief Constable,force,1,no';
  const sender = people['scrutiny-officer'];
  await site.act('open actions', (doing) => lookThrough(doing, { name: 'actions.csv', text: csv }), sender);
  await records.insertInto('letter').values(stuckLetters(now().toString())).execute();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const app = workspaceApp({
    records,
    published,
    clock: now,
    papers,
    publicPapers,
    mail: { send: () => Promise.resolve() },
    address,
    publicAddress: 'https://police.example',
    key: testKey,
    originOf: () => '192.0.2.1',
    styles: compileStyles,
  });
  await serveOn(t, app, port);
  return {
    app,
    address,
    records,
    people: people as Record<Role, Actor>,
    session: ({ person }, proven = true) =>
      startSession(records, { person, at: now(), browser: 'Chromium', proven }),
  };
}
