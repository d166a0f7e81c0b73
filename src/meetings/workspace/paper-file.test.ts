import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

/** A PDF with so many pages. */
async function pdf(pages: number): Promise<File> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return new File([new Uint8Array(await document.save())], `${pages}.pdf`);
}

test('the wrong file of a paper is replaced after the same checks, and stays in the record', async (t) => {
  let infected = false;
  const workspace = await openTestWorkspace(t, undefined, {
    scan: () => Promise.resolve(infected ? 'refused' : 'clean'),
  });
  const { records, papers } = workspace;
  const officer = await workspace.signedInAs('scrutiny-officer');
  const { to: place } = await officer.send('/meetings/new', {
    title: 'Board',
    kind: 'other',
    startsOn: '2021-03-03',
    startsAt: '11:00',
  });
  await officer.send(`${place!}/agenda`, { title: 'Plan', part: '1' });
  const planned = await records.selectFrom('agenda_item').select('id').executeTakeFirstOrThrow();
  await officer.send(`${place!}/agenda/${planned.id}/papers`, { title: 'Plan', file: await pdf(1) });
  const before = await records.selectFrom('paper').selectAll().executeTakeFirstOrThrow();
  const to = `${place!}/papers/${before.id}/file`;
  const page = await officer.read(`${place!}/agenda/${planned.id}`);
  assert.ok(page.body.includes(`action="${to}"`));

  const refused = async (fields: Record<string, string | File>, why: RegExp) => {
    const answer = await officer.send(to, { version: '1', ...fields });
    assert.equal(answer.status, 422);
    assert.match(wordsOf(answer.body), why);
    assert.equal((await records.selectFrom('paper').selectAll().execute()).length, 1);
  };
  await refused({}, /Choose the file/);
  await refused({ file: new File(['MZ'], 'plan.pdf') }, /This is not a PDF/);
  const same = new File([new Uint8Array((await papers.read(before.file_hash!))!)], 'same.pdf');
  await refused({ file: same }, /file that is there already/);
  infected = true;
  await refused({ file: await pdf(2) }, /scanner|virus/i);
  infected = false;

  const saved = await officer.send(to, { version: '1', file: await pdf(2), removeMetadata: 'yes' });
  assert.equal(saved.status, 303);
  const [now, earlier] = await records.selectFrom('paper').selectAll().orderBy('id').execute();
  assert.deepEqual(
    [now?.id, now?.title, now?.position, now?.pages, now?.metadata_removed, now?.removed_at],
    [before.id, 'Plan', before.position, 2, true, null],
  );
  assert.equal(earlier?.file_hash, before.file_hash);
  assert.notEqual(earlier.removed_at, null);
  assert.ok((await papers.read(before.file_hash!)) !== undefined, 'the earlier file is kept');
  const line = await records
    .selectFrom('audit_line')
    .selectAll()
    .where('subject', '=', 'paper')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  assert.ok(line.before?.includes(before.file_hash!) && line.after?.includes(now?.file_hash ?? 'none'));
  const stale = await officer.send(to, { version: '1', file: await pdf(3) });
  assert.equal(stale.status, 409);
  const analyst = await workspace.signedInAs('analyst');
  assert.equal((await analyst.send(to, { version: '2', file: await pdf(3) })).status, 404);
});
