import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { docxOf, wordParagraph } from '../../test/support/made-documents.ts';
import { runCommand } from '../../test/support/run-command.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';

const right = 'Recorded burglary fell by 6.2%, from 1,204 to 1,129.';
const wrong = 'Recorded burglary fell by 5.4%, from 1,204 to 1,129.';

async function folderWith(t: TestContext, files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder(t);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

test('a document without a fault ends with 0, and the count says what held', async (t) => {
  const folder = await folderWith(t, { 'good.txt': right });
  const { exit, out } = await runCommand(folder, ['check', 'good.txt']);
  assert.equal(exit, 0);
  assert.match(out, /^1 document: 0 wrong, 0 to look at, [1-9]\d* holds?, 0 cannot be verified\.$/);
});

test('a fault is named by file, line and column, with quote and right figure, and ends with 1', async (t) => {
  const folder = await folderWith(t, { 'bad.txt': `Minutes\n\n${wrong}\n` });
  const { exit, out } = await runCommand(folder, ['check', 'bad.txt']);
  assert.equal(exit, 1);
  assert.match(out, /^bad\.txt:3:\d+: wrong: “.*5\.4%.*”$/m);
  assert.match(out, /6\.2%/);
  assert.match(out, /^1 document: 1 wrong/m);
});

test('a file that cannot be read is told and ends with 2, whatever the others say', async (t) => {
  const folder = await folderWith(t, { 'bad.txt': wrong, 'empty.txt': '' });
  const { exit, out, notes } = await runCommand(folder, [
    'check',
    'bad.txt',
    'empty.txt',
    'nowhere.txt',
    '.',
  ]);
  assert.equal(exit, 2);
  assert.match(out, /bad\.txt:1:/);
  assert.match(notes, /^empty\.txt: .*empty/m);
  assert.match(notes, /^nowhere\.txt: There is no such file/m);
  assert.match(notes, /^\.: This is a folder/m);
});

test('as JSON every claim has its file, place, figures, verdict and reason', async (t) => {
  const folder = await folderWith(t, { 'bad.docx': docxOf(wordParagraph('First') + wordParagraph(wrong)) });
  const { exit, out } = await runCommand(folder, ['check', 'bad.docx', '--format', 'json']);
  const claims = JSON.parse(out) as Record<string, unknown>[];
  const fault = claims.find(({ verdict }) => verdict === 'wrong');
  assert.equal(exit, 1);
  assert.ok(fault);
  assert.equal(fault['file'], 'bad.docx');
  assert.equal(fault['line'], 3);
  assert.equal(fault['place'], 'paragraph 2');
  assert.match(String(fault['stated']), /5\.4/);
  assert.match(String(fault['computed']), /6\.2/);
});

test('the places of a Markdown document are those of its source', async (t) => {
  const folder = await folderWith(t, {
    'bad.md': `# Minutes\n\n- [one](https://a.example/1)\n\nRecorded **burglary**\nfell by 5.4%, from 1,204 to 1,129.\n`,
  });
  const { out } = await runCommand(folder, ['check', 'bad.md', '--format', 'json']);
  const fault = (JSON.parse(out) as { verdict: string; line: number }[]).find(
    ({ verdict }) => verdict === 'wrong',
  );
  assert.equal(fault?.line, 6);
});

test('as HTML it is one file that allows its own styles by their hash and nothing else', async (t) => {
  const folder = await folderWith(t, { 'bad.txt': `${wrong} <script>alert(1)</script>` });
  const { exit } = await runCommand(folder, ['check', 'bad.txt', '--format', 'html', '--out', 'report.html']);
  const page = await readFile(join(folder, 'report.html'), 'utf8');
  assert.equal(exit, 1);
  assert.match(page, /content="default-src 'none'; style-src 'sha256-[\w+/=]+'/);
  assert.doesNotMatch(page, /<script|\sstyle="|\son\w+="|<link/);
  assert.match(page, /&lt;script>alert\(1\)/);
  assert.match(page, /<mark class="flag-wrong">/);
  assert.match(page, /Wrong, finding/);
});

test('a document without numbers, and one whose numbers stand alone, are told apart', async (t) => {
  const folder = await folderWith(t, { 'none.txt': 'No number here.', 'lone.txt': 'We met in room 12.' });
  const { exit, out } = await runCommand(folder, ['check', 'none.txt', 'lone.txt']);
  assert.equal(exit, 0);
  assert.match(out, /none\.txt: There are no numbers/);
  assert.match(out, /lone\.txt: No claim that can be checked/);
});

test('a format that is not known is wrong usage', async (t) => {
  const folder = await folderWith(t, { 'good.txt': right });
  const { exit, notes } = await runCommand(folder, ['check', 'good.txt', '--format', 'pdf']);
  assert.equal(exit, 2);
  assert.match(notes, /text, json, html/);
});
