import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { hashOfFile } from '../../platform/files/kept-files.ts';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

const march = {
  title: 'Scrutiny Board',
  kind: 'scrutiny-board',
  startsOn: '2021-03-03',
  startsAt: '11:00',
  isPublic: 'yes',
  registrationClosesOn: '2021-03-02',
  registrationClosesAt: '12:00',
  joining: 'secret-link',
};

test('a scrutiny officer works a meeting from its agenda to approved minutes', async (t) => {
  const workspace = await openTestWorkspace(t);
  const officer = await workspace.signedInAs('scrutiny-officer');
  assert.match(wordsOf((await officer.read('/meetings')).body), /There is no meeting yet/);

  const made = await officer.send('/meetings/new', march);
  assert.equal(made.status, 303);
  const place = made.to!;
  assert.match(wordsOf((await officer.read(place)).body), /Wednesday 3 March 2021, 11.00am \(London\)/);

  const undecided = await officer.send(`${place}/agenda`, { title: 'Action plan' });
  assert.equal(undecided.status, 422);
  assert.match(wordsOf(undecided.body), /Choose Part 1 \(public\) or Part 2 \(private\)/);
  await officer.send(`${place}/agenda`, { title: 'Action plan', part: '1', topic: 'Hunting' });
  await officer.send(`${place}/agenda`, {
    title: 'Operation Zephyr',
    part: '2',
    exemption: '31',
    publicInterest: 'It would help offenders',
    publicTrace: 'A law enforcement matter',
  });
  const [item] = await workspace.records.selectFrom('agenda_item').select('id').orderBy('id').execute();

  const pdf = new File(['MZ'], 'plan.pdf', { type: 'application/pdf' });
  const refused = await officer.send(`${place}/agenda/${item!.id}/papers`, { title: 'Plan', file: pdf });
  assert.equal(refused.status, 422);
  assert.match(wordsOf(refused.body), /This is not a PDF/);
  const written = await officer.sendAndFollow(`${place}/agenda/${item!.id}/papers`, {
    title: 'Plan',
    body: 'What is planned.',
    isSupplement: 'yes',
  });
  assert.match(wordsOf(written.body), /Plan Supplement/);

  await officer.send(`${place}/minutes/1`, {});
  await officer.send(`${place}/minutes/1/sections/1/paragraphs`, { text: 'The plan was noted.' });
  const page = wordsOf((await officer.read(place)).body);
  assert.match(page, /1\.1 The plan was noted\./);
  assert.match(page, /■ Part 2: private/);
  const [minute] = await workspace.records.selectFrom('minute').select('id').execute();
  const raised = await officer.sendAndFollow(`${place}/minutes/1/paragraphs/${minute!.id}/actions`, {
    text: 'Report on attrition',
    ownerPost: 'Chief Constable',
    due: '2021-04-01',
  });
  assert.match(wordsOf(raised.body), /Action 2021\/01/);

  const early = await officer.send(`${place}/minutes/1/circulation`, { version: '1' });
  assert.match(wordsOf(early.body), /The meeting begins on Wednesday 3 March 2021, 11\.00am/);
  workspace.setClock('2021-03-03T13:00:00Z');
  const after = await workspace.signedInAs(officer.actor);
  await after.send(`${place}/minutes/1/circulation`, { version: '1' });
  const next = await after.send('/meetings/new', { ...march, startsOn: '2021-04-14' });
  workspace.setClock('2021-04-14T12:00:00Z');
  const again = await workspace.signedInAs(officer.actor);
  const approvedBy = next.to!.split('/').at(-1)!;
  const approved = await again.sendAndFollow(`${place}/minutes/1/approval`, { version: '2', approvedBy });
  assert.match(wordsOf(approved.body), /Minutes of Part 1 \(approved\)/);
});

test('a paper is called by nothing but plain words, when it comes in and when it goes out', async (t) => {
  const workspace = await openTestWorkspace(t);
  const { records } = workspace;
  const officer = await workspace.signedInAs('scrutiny-officer');
  const { to: place } = await officer.send('/meetings/new', march);
  await officer.send(`${place}/agenda`, { title: 'Action plan', part: '1' });
  const [item] = await records.selectFrom('agenda_item').select('id').execute();
  const document = await PDFDocument.create();
  document.addPage();
  const file = new File([await document.saveAsBase64().then((text) => Buffer.from(text, 'base64'))], 'x');
  const sent = new File([file], '..\\plan\u202efdp.exe');
  await officer.send(`${place}/agenda/${item!.id}/papers`, { title: 'Plan', file: sent });
  const [paper] = await records.selectFrom('paper').select(['id', 'file_name']).execute();
  assert.equal(paper?.file_name, 'planfdp.pdf');

  const other = new File([await file.arrayBuffer(), '%'], 'other.pdf');
  const braces = await officer.send(`${place}/agenda/${item!.id}/papers`, { title: '{Plan}', file: other });
  assert.equal(braces.status, 422);
  assert.equal(await workspace.papers.has(hashOfFile(await other.bytes())), false);

  // A name of before names were cleaned.
  const earlier = '../a\r\nset-cookie: a=b\u202efdp.exe';
  await records.updateTable('paper').set({ file_name: earlier }).execute();
  const { headers } = await officer.read(`${place}/papers/${paper.id}`);
  const name = 'aset-cookie a=bfdp.pdf';
  assert.equal(
    headers.get('content-disposition'),
    `attachment; filename="aset-cookie a-bfdp.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
});

test('what somebody may not see of a meeting is not on their page', async (t) => {
  const workspace = await openTestWorkspace(t);
  const officer = await workspace.signedInAs('scrutiny-officer');
  const { to: place } = await officer.send('/meetings/new', march);
  await officer.send(`${place!}/agenda`, {
    title: 'Operation Zephyr',
    part: '2',
    exemption: '31',
    publicInterest: 'It would help offenders',
    publicTrace: 'A law enforcement matter',
  });
  const { id } = await workspace.records.selectFrom('agenda_item').select('id').executeTakeFirstOrThrow();
  await officer.send(`${place!}/agenda/${id}/papers`, { title: 'Zephyr plan', body: 'Zephyr words' });
  await officer.send(`${place!}/minutes/2`, {});
  await officer.send(`${place!}/minutes/2/sections/1/paragraphs`, { text: 'Zephyr was discussed.' });
  await officer.send(`${place!}/questions`, {
    text: 'What of Zephyr?',
    askedBy: 'office-holder',
    agendaItem: String(id),
  });
  const paper = await workspace.records.selectFrom('paper').select('id').executeTakeFirstOrThrow();
  const minute = await workspace.records.selectFrom('minute').select('id').executeTakeFirstOrThrow();
  const question = await workspace.records.selectFrom('question').select('id').executeTakeFirstOrThrow();
  const hidden = [
    `${place!}/agenda/${id}`,
    `${place!}/papers/${paper.id}`,
    `${place!}/minutes/2/paragraphs/${minute.id}`,
    `${place!}/questions/${question.id}`,
    `${place!}/pack/full`,
    `${place!}/pack/full.pdf`,
  ];
  for (const path of hidden) assert.equal((await officer.read(path)).status, 200, path);
  for (const role of ['analyst', 'finance-officer', 'engagement-officer', 'strategic-lead'] as const) {
    const reader = await workspace.signedInAs(role);
    const page = await reader.read(place!);
    assert.equal(page.status, 200, role);
    assert.doesNotMatch(page.body, /Zephyr|help offenders/, role);
    assert.match(page.body, /A law enforcement matter/);
    for (const path of hidden) assert.equal((await reader.read(path)).status, 404, `${role} ${path}`);
    const sent = await reader.send(`${place!}/agenda`, { title: 'Mine', part: '1' });
    assert.equal(sent.status, 404, role);
  }
  for (const role of ['panel-member', 'contributor', 'administrator'] as const) {
    const reader = await workspace.signedInAs(role);
    assert.equal((await reader.read(place!)).status, 404, role);
  }
  await workspace.records.updateTable('meeting').set({ shared_with_panel: true }).execute();
  const panel = await workspace.signedInAs('panel-member');
  const shared = await panel.read(place!);
  assert.equal(shared.status, 200);
  assert.doesNotMatch(shared.body, /Zephyr|secret-link|Observers/);
});

test('the panel reads what the public will: passages kept private and names that are not public are not there', async (t) => {
  const workspace = await openTestWorkspace(t);
  const officer = await workspace.signedInAs('scrutiny-officer');
  const { to: place } = await officer.send('/meetings/new', { ...march, sharedWithPanel: 'yes' });
  await officer.send(`${place!}/agenda`, {
    title: 'Burglary',
    part: '1',
    summary: 'Told by {{private personal information: Quill Summary}}.',
  });
  await officer.send(`${place!}/attendance`, {
    name: 'Quill Attending',
    post: 'Analyst',
    organisation: 'The office',
    kind: 'present',
  });
  await officer.send(`${place!}/minutes/1`, {});
  await officer.send(`${place!}/minutes/1/sections/1/paragraphs`, {
    text: 'Heard {{private personal information: Quill Minute}}.',
  });
  workspace.setClock('2021-03-03T13:00:00Z');
  await (await workspace.signedInAs(officer.actor)).send(`${place!}/minutes/1/circulation`, { version: '1' });
  const page = (await (await workspace.signedInAs('panel-member')).read(place!)).body;
  assert.match(wordsOf(page), /Heard \[Not published: personal information\]/);
  assert.match(wordsOf(page), /Analyst/);
  assert.doesNotMatch(page, /Quill/);
  const own = await (await workspace.signedInAs('analyst')).read(place!);
  assert.match(own.body, /Quill Minute/);
});
