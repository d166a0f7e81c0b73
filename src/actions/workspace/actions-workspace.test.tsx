import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { hashOfFile } from '../../platform/files/kept-files.ts';
import { hiddenFields, wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';
import type { Actor } from '../../accounts/index.ts';
import { actionWorkspaceRoutes } from './routes.ts';

type Reader = WorkspaceReader & { actor: Actor };

let workspace: TestWorkspace;
let officer: Reader, owner: Reader, lead: Reader, deputy: Reader;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext, [actionWorkspaceRoutes]);
  officer = await workspace.signedInAs('scrutiny-officer');
  owner = await workspace.signedInAs('contributor');
  lead = await workspace.signedInAs('strategic-lead');
  deputy = await workspace.signedInAs('deputy-chief');
});

const opened = async (fields: Record<string, string> = {}) => {
  const answer = await officer.send('/actions', {
    origin: 'other',
    text: 'Report on attrition',
    owner: String(owner.actor.person),
    promisedBy: 'force',
    due: '2021-02-26',
    pastDueIsRight: 'yes',
    ...fields,
  });
  assert.equal(answer.status, 303, wordsOf(answer.body));
  return answer.to ?? '';
};
const seenIn = (body: string): string => /name="seen" value="(\d+)"/.exec(body)?.[1] ?? '';
const step = async (reader: Reader, at: string, gate: string, words = 'So it is.') => {
  const { body } = await reader.read(at);
  return reader.sendAndFollow(`${at}/${gate}`, { words, seen: seenIn(body) });
};
/** A PDF of one page. What is kept is known by its bytes, so a file that must be a new one has a title of its own. */
const pdf = async (title = 'Report') => {
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.addPage();
  return new File([new Uint8Array(await document.save())], '..\\secret report.exe');
};

test('an action goes through its gates page by page, each person offered only what is theirs', async () => {
  const at = await opened();
  const page = wordsOf((await officer.read(at)).body);
  assert.match(page, /Action ACT-2021\/01/);
  assert.match(
    page,
    /▲ Red Overdue\. It was due on 26 February 2021, 3 days ago, and no position is stated\./,
  );
  assert.match(page, /It waits for its owner, Person 2/);

  const early = await owner.read(at);
  assert.doesNotMatch(early.body, /State the position/, 'not before there is evidence');
  const evidence = { title: 'Report', effectiveOn: '2021-02-20', words: 'Kept at HQ' };
  assert.match(
    wordsOf((await owner.sendAndFollow(`${at}/evidence`, evidence)).body),
    /The evidence is there/,
  );
  assert.match(wordsOf((await step(owner, at, 'position')).body), /Position stated/);
  const [told] = workspace.letters.slice(-1);
  assert.equal(told?.subject, 'Action ACT-2021/01 was given a position statement: your turn');
  assert.match(told.text, new RegExp(`https://workspace\\.example${at}\\n`));

  assert.doesNotMatch((await owner.read(at)).body, /For you to decide/);
  assert.match(wordsOf((await step(lead, at, 'return', ' ')).body), /Say why it goes back to its owner/);
  await step(lead, at, 'return', 'Show the numbers by department.');
  await step(owner, at, 'position', 'With numbers.');
  await step(lead, at, 'acceptance');
  const last = wordsOf((await step(deputy, at, 'sign-off')).body);
  assert.match(last, /It is signed off: ACT-2021\/01/);
  assert.match(last, /Show the numbers by department\./);
  assert.match(wordsOf((await step(officer, at, 'reopening', 'It came up again.')).body), /It is open again/);
});

test('a due day that is past is taken only from somebody who says that it is right', async () => {
  const asked = 'The due day is past, and that is right';
  const typed = {
    origin: 'other',
    text: 'Report',
    owner: String(owner.actor.person),
    promisedBy: 'force',
    due: '2021-02-28',
  };
  assert.doesNotMatch((await officer.read('/actions/new')).body, new RegExp(asked));
  const refused = await officer.send('/actions', typed);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /href="#pastDueIsRight"[^>]*>The due day, 28 February 2021, is past\./);
  assert.match(wordsOf(refused.body), new RegExp(asked));
  assert.equal(
    (await officer.send('/actions', { ...typed, due: '2021-03-01' })).status,
    303,
    'today is not past',
  );
  const confirmed = await officer.send('/actions', { ...typed, pastDueIsRight: 'yes' });
  assert.equal(confirmed.status, 303);
  const to = confirmed.to ?? '';
  const said = { promisedBy: 'force', owner: typed.owner, text: 'Report anew' };
  const same = await officer.send(to, { ...said, version: '1', due: typed.due });
  assert.equal(same.status, 303, 'a day that stays is not asked about again');
  const earlier = { ...said, version: '2', due: '2021-02-20' };
  assert.match(wordsOf((await officer.send(to, earlier)).body), new RegExp(asked));
  assert.equal((await officer.send(to, { ...earlier, pastDueIsRight: 'yes' })).status, 303);
});

test('a gate decided meanwhile by somebody else is not decided again', async () => {
  const at = await opened();
  await owner.send(`${at}/evidence`, { title: 'Report', effectiveOn: '2021-02-20', words: 'Kept' });
  await step(owner, at, 'position');
  const seen = seenIn((await lead.read(at)).body);
  await step(lead, at, 'return', 'Not yet.');
  const again = await lead.send(`${at}/acceptance`, { words: 'Fine', seen });
  assert.equal(again.status, 422);
  assert.match(wordsOf(again.body), /Meanwhile it was returned to its owner/);
});

test('two people change one action: the second sees what the first said', async () => {
  const at = await opened();
  const fields = { promisedBy: 'force', owner: String(owner.actor.person), version: '1', text: 'First' };
  assert.equal((await officer.send(at, { ...fields, due: '2021-04-01' })).status, 303);
  const second = await officer.send(at, { ...fields, text: 'Second' });
  assert.equal(second.status, 409);
  assert.match(wordsOf(second.body), /Somebody else changed this while you were writing/);
  assert.match(second.body, /First/);
  const story = wordsOf((await officer.read(at)).body);
  assert.match(story, /Due date: from 26 February 2021 to 1 April 2021\./);
});

test('a file is evidence only by its content, and only for those who may read the action', async () => {
  const at = await opened();
  const fields = { title: 'Report', effectiveOn: '2021-02-20', words: '' };
  const script = new File(['<script>alert(1)</script>'], 'report.pdf');
  const refused = await owner.send(`${at}/evidence`, { ...fields, file: script });
  assert.equal(refused.status, 422);
  assert.match(wordsOf(refused.body), /not a PDF/);
  const answer = await owner.sendAndFollow(`${at}/evidence`, { ...fields, file: await pdf() });
  const link = /href="(\/actions\/\d+\/evidence\/\d+)"/.exec(answer.body)?.[1] ?? '';
  const file = await officer.read(link);
  assert.equal(file.headers.get('content-type'), 'application/pdf');
  assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="secret report\.pdf"/);
  const stranger = await workspace.signedInAs('contributor');
  assert.equal((await stranger.read(link)).status, 404);
  assert.equal((await stranger.read(at)).status, 404);
  // A file that a stranger sends is not opened: what is no file at all is answered as what is one.
  assert.equal((await stranger.send(`${at}/evidence`, { ...fields, file: script })).status, 404);
});

test('a file that is refused with its evidence is not kept', async () => {
  const at = await opened();
  const file = await pdf('Not kept at first');
  const hash = hashOfFile(await file.bytes());
  const fields = { title: 'Report', effectiveOn: '2021-12-24', words: '', file };
  const refused = await owner.send(`${at}/evidence`, fields);
  assert.equal(refused.status, 422);
  assert.match(wordsOf(refused.body), /a day that is still to come/);
  assert.equal(await workspace.papers.has(hash), false);
  assert.equal((await owner.send(`${at}/evidence`, { ...fields, effectiveOn: '2021-02-24' })).status, 303);
  assert.equal(await workspace.papers.has(hash), true);
});

test('a CSV file is shown row by row before it comes in, and its columns are told', async () => {
  const page = await officer.read('/actions/import');
  assert.match(wordsOf(page.body), /promised_by Yes Whose promise it is: one of force , body/);
  const template = await officer.read('/actions/import/template');
  assert.match(template.body, /^reference,text,origin,[a-z_,]*update_given_by\r?\n?$/);
  const head = 'text,origin,owner_post,promised_by,part,shared_with_panel';
  const rows = [head, 'Answer by post,other,Chief Constable,force,1,no'].join('\n');
  const sent = await officer.send('/actions/import', { file: new File([rows], 'a.csv') });
  const shown = await officer.read(sent.to ?? '');
  assert.match(wordsOf(shown.body), /Nothing is changed yet.* 2 Opens ACT-2021\/\d+ Answer by post/);
  assert.equal((await owner.read(sent.to ?? '')).status, 404);
  const done = await officer.sendAndFollow(sent.to ?? '', hiddenFields(shown.body, sent.to ?? ''));
  assert.match(wordsOf(done.body), /Opened 1, changed 0/);
  const twice = await officer.send('/actions/import', { file: new File([rows], 'a.csv') });
  assert.match(wordsOf(twice.body), /Nothing of this file was brought in.*there is nothing to change/);
});

test('the boards list, count and lead on', async () => {
  await officer.send('/actions/themes', { title: 'Engagement', plan: 'Hunting action plan', position: '2' });
  const { body } = await officer.read('/actions/new');
  const theme = /<option value="(\d+)"[^>]*>Hunting action plan: Engagement/.exec(body)?.[1] ?? '';
  await opened({ theme, owner: '', ownerPost: 'Tactical Commander', due: '', originReference: '2.3' });
  assert.match(wordsOf((await officer.read('/actions?by=plan')).body), /Hunting action plan 1 0 0 0 0 1/);
  assert.match(wordsOf((await officer.read('/actions?by=owner')).body), /Tactical Commander 1/);
  const board = wordsOf((await officer.read('/actions?theme=hunting-action-plan-engagement')).body);
  assert.match(board, /1 action, 0 of them overdue/);
  assert.match(board, /Tactical Commander No due date □ No due date Open None yet/);
  assert.equal((await officer.read('/actions?rating=purple&page=x')).status, 200);
  assert.match(wordsOf((await owner.read('/actions?mine=yes')).body), /Waits for you/);
});

test('who may not open or change actions finds no such page', async () => {
  const at = await opened();
  const analyst = await workspace.signedInAs('analyst');
  for (const path of ['/actions/new', `${at}/change`, '/actions/themes'])
    assert.equal((await analyst.read(path)).status, 404, path);
  assert.equal((await analyst.send(`${at}/sign-off`, { words: '', seen: '0' })).status, 404);
});
