import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { sendLetters } from '../../letters/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf, type WorkspaceReader } from '../../../test/support/workspace-reader.ts';
import { remindOfResponses, responseOccasion } from '../remind-of-responses.ts';
import { inspectionWorkspaceRoutes } from './routes.ts';

let workspace: TestWorkspace;
let officer: WorkspaceReader, deputy: WorkspaceReader, panel: WorkspaceReader;
before(async (t) => {
  workspace = await openTestWorkspace(t as TestContext, [inspectionWorkspaceRoutes]);
  officer = await workspace.signedInAs('scrutiny-officer');
  deputy = await workspace.signedInAs('deputy-chief');
  panel = await workspace.signedInAs('panel-member');
});

const report = {
  title: 'Striking a balance',
  kind: 'inspectorate',
  publishedOn: '2021-03-01',
  responseRequired: 'yes',
  address: 'https://inspectorate.example/report',
};
const entered = async (fields: Record<string, string> = {}) =>
  (await officer.send('/inspections', { ...report, ...fields })).to ?? '';
const text = async (at: string) => wordsOf((await officer.read(at)).body);
const versionAfter = (body: string, form: string): string =>
  new RegExp(`id="${form}"[\\s\\S]*?name="version" value="(\\d+)"`).exec(body)?.[1] ?? '';

test('a report is answered: its last day explained, its recommendations answered, comments and two copies', async () => {
  const at = await entered();
  const page = await text(at);
  assert.match(page, /The last day is 25 April 2021, in 55 days\./);
  assert.match(page, /day 1 is Monday 1 March 2021\. .* 55 days after day 1: Sunday 25 April 2021/);
  await officer.send(`${at}/recommendations`, {
    number: '1',
    kind: 'cause-of-concern',
    text: 'Record ethnicity.',
  });
  await officer.send(`${at}/recommendations`, {
    number: '2',
    kind: 'recommendation',
    text: 'Change the law.',
  });
  assert.match(await text(at), /2 of 2 have neither an action nor why none: number 1 , number 2/);
  const { body } = await officer.read(at);
  const [first = '', second = ''] = [...body.matchAll(/recommendations\/(\d+)\/answer/g)].map(
    ([, id]) => id ?? '',
  );
  const opened = await officer.sendAndFollow(`${at}/recommendations/${first}/actions`, {
    text: 'Train officers',
    ownerPost: 'Head of Learning',
    due: '2021-06-30',
  });
  assert.match(wordsOf(opened.body), /Action REC-2021\/01 is open/);
  assert.match(opened.body, /<select[^>]* name="owner">/);
  assert.match(
    wordsOf(opened.body),
    /Recommendation 1 is answered by action REC-2021\/01, which is not published/,
  );
  const both = { actionTaken: 'Some', whyNoAction: 'None', version: '1' };
  const refused = await officer.send(`${at}/recommendations/${second}/answer`, both);
  assert.equal(refused.status, 422);
  const answer = { actionTaken: '', whyNoAction: 'It is for the government.', version: '1' };
  await officer.send(`${at}/recommendations/${second}/answer`, answer);
  assert.match(await text(at), /Every one has an action, or why none/);

  const chief = { words: 'We agree.', version: versionAfter((await deputy.read(at)).body, 'chief') };
  assert.equal((await deputy.send(`${at}/chief-comments`, chief)).status, 303);
  const stale = await officer.send(`${at}/body-comments`, { words: 'So do we.', version: chief.version });
  assert.equal(stale.status, 409);
  const own = { words: 'So do we.', version: versionAfter((await officer.read(at)).body, 'body') };
  await officer.send(`${at}/body-comments`, own);

  const early = await officer.send(`${at}/copies`, { recipient: 'home-secretary', sentOn: '2021-03-01' });
  assert.match(wordsOf(early.body), /asks for a copy of the response as it was published.*publish it first/);
  assert.match(await text(at), /Not yet sent to the inspectorate Not yet sent to the Home Secretary/);
  const elsewhere = { ...report, responsePublishedOn: '2021-03-01', version: '3' };
  assert.equal((await officer.send(at, elsewhere)).status, 303);
  const before = await officer.send(`${at}/copies`, { recipient: 'home-secretary', sentOn: '2021-02-28' });
  assert.match(wordsOf(before.body), /It was published on 1 March 2021/);
  await officer.send(`${at}/copies`, { recipient: 'home-secretary', sentOn: '2021-03-01' });
  const twice = await officer.send(`${at}/copies`, { recipient: 'home-secretary', sentOn: '2021-03-01' });
  assert.match(wordsOf(twice.body), /recorded already/);
  assert.match(
    await text(at),
    /Sent to the Home Secretary on 1 March 2021.*Not yet sent to the inspectorate/,
  );
});

test('the day after the last day it is overdue, and published elsewhere in time it is not', async () => {
  const at = await entered({ title: 'Late one', publishedOn: '2021-01-04' });
  assert.match(await text(at), /Overdue: the last day was 28 February 2021, 1 day ago/);
  const change = {
    ...report,
    title: 'Late one',
    publishedOn: '2021-01-04',
    version: '1',
    responsePublishedOn: '2021-02-28',
    responseAddress: 'https://body.example/response',
  };
  await officer.send(at, change);
  assert.match(await text(at), /Answered on 28 February 2021, in time/);
  assert.equal(
    (await officer.send(at, { ...change, version: '2', address: 'javascript:alert(1)' })).status,
    422,
  );
});

test('an IOPC recommendation has 56 days by its own law and one copy', async () => {
  const page = await text(await entered({ title: 'A recommendation', kind: 'iopc' }));
  assert.match(page, /Paragraph 28B of Schedule 3 to the Police Reform Act 2002/);
  assert.match(page, /Not yet sent to the Independent Office for Police Conduct/);
});

test('marks that cannot be read are told where they are written', async () => {
  const at = await entered({ title: 'Marks' });
  const mark = 'The figure is {{figure measure=burglary';
  const refused = [
    await officer.send('/inspections', { ...report, title: 'Other', summary: mark }),
    await officer.send('/inspections', { ...report, title: '{{private law: it}}' }),
    await officer.send(`${at}/recommendations`, { number: '1', kind: 'recommendation', text: mark }),
    await officer.send(`${at}/body-comments`, { words: mark, version: '1' }),
    await deputy.send(`${at}/chief-comments`, { words: mark, version: '1' }),
  ];
  for (const { status, body } of refused) {
    assert.equal(status, 422);
    assert.match(wordsOf(body), /never closed|no mark can stand here/);
  }
});

test('the panel reads what is shared with it, and answers nothing', async () => {
  const hidden = await entered({ title: 'Not shared' });
  const shared = await entered({ title: 'Shared', sharedWithPanel: 'yes' });
  assert.equal((await panel.read(hidden)).status, 404);
  assert.equal((await panel.read(shared)).status, 200);
  assert.doesNotMatch((await panel.read(shared)).body, /Save these comments/);
  assert.equal((await panel.send(`${shared}/body-comments`, { words: 'x', version: '1' })).status, 404);
});

test('those who answer are reminded 28, 14, 7, 1 and 0 days before and once it is late', () => {
  const last = Temporal.PlainDate.from('2021-04-25');
  const on = (day: string) => responseOccasion(last, Temporal.PlainDate.from(day));
  assert.deepEqual(
    ['2021-03-27', '2021-03-28', '2021-04-11', '2021-04-24', '2021-04-25', '2021-04-26'].map(on),
    [undefined, '28-days-before', '14-days-before', '1-days-before', '0-days-before', 'overdue'],
  );
});

test('a response that is overdue is reminded of once', async () => {
  await entered({ title: 'Forgotten', publishedOn: '2020-12-01' });
  const { records, now } = workspace;
  const mail = {
    send: (letter: { subject: string }) => Promise.resolve(void subjects.push(letter.subject)),
  };
  const subjects: string[] = [];
  for (const _ of ['once', 'and again']) {
    await remindOfResponses({ records, address: 'https://workspace.example' }, now);
    await sendLetters({ records, mail, clock: now });
  }
  assert.deepEqual(
    subjects.filter((subject) => subject.includes('Forgotten')),
    ['Overdue: the last day to answer “Forgotten” was 25 January 2021'],
  );
});
