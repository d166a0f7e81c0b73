import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { docxOf, pdfOf, wordParagraph, xlsxOf } from '../../../test/support/made-documents.ts';
import { publishBody } from '../../../test/support/published-body.ts';
import { seenInPreview } from '../../../test/support/seen-in-preview.ts';
import { openTestWorkspace } from '../../../test/support/workspace.ts';
import { wordsOf } from '../../../test/support/workspace-reader.ts';

const wrong = 'Burglary fell by 12.0% from 1,204 to 1,129.';
const right = 'Burglary fell by 6.2% from 1,204 to 1,129.';
const pdf = (text: string) => pdfOf([[{ text, x: 50, y: 700 }]]);

/** The publishing page of a meeting whose only item has these papers. */
async function meetingWith(t: TestContext, papers: Readonly<Record<string, Uint8Array>>) {
  const workspace = await openTestWorkspace(t);
  const { records } = workspace;
  await publishBody(records);
  const { id } = await records
    .insertInto('meeting')
    .values({
      slug: 'board',
      title: 'The board',
      kind: 'scrutiny-board',
      starts_at: '2021-03-03T11:00:00Z',
      is_public: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const agendaItem = await records
    .insertInto('agenda_item')
    .values({ meeting: id, position: 1, part: 1, title: 'Burglary' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const reader = await workspace.signedInAs('scrutiny-officer');
  const add = async (title: string, content: Uint8Array) => {
    const form = { title, file: new File([new Uint8Array(content)], title) };
    const added = await reader.sendAndFollow(`/meetings/${id}/agenda/${agendaItem.id}/papers`, form);
    assert.match(added.body, /The paper is added/);
  };
  for (const [title, content] of Object.entries(papers)) await add(title, content);
  return { records, reader, add, address: `/publication/meeting/${id}` };
}

test('papers handed in as PDF, Word and Excel show their verdicts before anybody publishes', async (t) => {
  const { reader, address } = await meetingWith(t, {
    'Report.pdf': await pdf(wrong),
    'Report.docx': docxOf(wordParagraph(right)),
    'Table.xlsx': xlsxOf('Burglary', [
      ['Area', 'Crimes'],
      ['North', 10],
      ['South', 20],
      ['Total', 31],
    ]),
  });
  const text = wordsOf((await reader.read(address)).body);
  assert.match(text, /The paper “Report\.pdf”.*Wrong “fell by 12\.0% from 1,204 to 1,129.*”, page 1 .*6\.2%/);
  assert.match(text, /The paper “Report\.docx”.*Holds “fell by 6\.2% from 1,204 to 1,129/);
  assert.match(text, /The paper “Table\.xlsx”.*Wrong .*30/);
});

test('a meeting with a wrong number in a paper is published only with a reason, which is kept', async (t) => {
  const { records, reader, address } = await meetingWith(t, { 'Report.pdf': await pdf(wrong) });
  const seen = await seenInPreview(reader, address);
  assert.match(seen.body, /name="wrongBecause"/);
  const form = { ...seen.form, namesSeen: 'yes' };
  const refused = await reader.send(address, form);
  assert.equal(refused.status, 422);
  assert.match(wordsOf(refused.body), /found wrong: “fell by 12\.0%[^”]*” in the paper “Report\.pdf”/);
  const wrongBecause = 'The force wrote it, and was told.';
  assert.match((await reader.sendAndFollow(address, { ...form, wrongBecause })).body, /Version 1 is public/);
  const kept = await records.selectFrom('record_publication').select('wrong_because').execute();
  assert.deepEqual(kept, [{ wrong_because: wrongBecause }]);
});

test('a name in a paper is told with its paper, and published only after somebody has looked', async (t) => {
  const { reader, address } = await meetingWith(t, {
    'Report.pdf': await pdf('Seen by PC Quillfeather. Best Use of the Learning Hub.'),
  });
  const page = await reader.read(address);
  const text = wordsOf(page.body);
  assert.match(text, /PC Quillfeather has the title of a person \(in the paper “Report\.pdf”\)/);
  assert.doesNotMatch(text, /Learning Hub/);
  const { form } = await seenInPreview(reader, address);
  const refused = await reader.send(address, form);
  assert.match(wordsOf(refused.body), /Names to look at first: PC Quillfeather/);
  const looked = { ...form, namesSeen: 'yes' };
  assert.match((await reader.sendAndFollow(address, looked)).body, /Version 1 is public/);
});

test('a paper that cannot be read says why, and stops nobody', async (t) => {
  const { reader, address } = await meetingWith(t, { 'Scanned pages': await pdfOf([[]]) });
  const page = await reader.read(address);
  assert.match(wordsOf(page.body), /“Scanned pages” Its numbers were not checked\. .*\(a scan\)/);
  const seen = await seenInPreview(reader, address);
  assert.doesNotMatch(seen.body, /name="wrongBecause"/);
  const form = { ...seen.form, namesSeen: 'yes' };
  assert.match((await reader.sendAndFollow(address, form)).body, /Version 1 is public/);
});

test('a paper that came after the page was seen is not published unseen', async (t) => {
  const { reader, add, address } = await meetingWith(t, { 'Report.pdf': await pdf(right) });
  const { form } = await seenInPreview(reader, address);
  await add('Late.pdf', await pdf(wrong));
  const refused = await reader.send(address, { ...form, namesSeen: 'yes' });
  assert.equal(refused.status, 409);
  assert.match(refused.body, /changed since you saw the preview/);
});
