import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isRefused } from '../../platform/files/fault.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { copyMark, openCopyFolder, type CopyFolder } from './copy-folder.ts';

async function opened(path: string): Promise<CopyFolder> {
  const folder = await openCopyFolder(path);
  assert.ok(!isRefused(folder));
  return folder;
}

async function writeCopy(path: string, says: string): Promise<void> {
  const folder = await opened(path);
  await folder.write('index.html', says);
  await folder.write(copyMark, '{}');
  await folder.finish();
}

const read = (...path: string[]) => readFile(join(...path), 'utf8');

test('a copy takes the place of an earlier one as a whole, and nothing is left beside it', async (t) => {
  const place = await temporaryFolder(t);
  const out = join(place, 'new', 'site');
  await writeCopy(out, 'first');
  await writeFile(join(out, 'old-page.html'), 'gone next time');
  await writeCopy(out, 'second');
  assert.equal(await read(out, 'index.html'), 'second');
  assert.deepEqual((await readdir(out)).sort(), [copyMark, 'index.html'].sort());
  assert.deepEqual(await readdir(join(place, 'new')), ['site']);
});

test('until it is finished the earlier copy stands, also when the run was killed', async (t) => {
  const out = join(await temporaryFolder(t), 'site');
  await writeCopy(out, 'first');
  await (await opened(out)).write('index.html', 'half');
  assert.equal(await read(out, 'index.html'), 'first');
  await writeCopy(out, 'third');
  assert.equal(await read(out, 'index.html'), 'third');
});

test('an earlier copy that a killed run had put aside comes back', async (t) => {
  const place = await temporaryFolder(t);
  const out = join(place, 'site');
  await writeCopy(out, 'first');
  await rename(out, join(place, '.site.answerable-earlier'));
  const next = await opened(out);
  assert.equal(await read(out, 'index.html'), 'first');
  await next.abandon();
  assert.deepEqual(await readdir(place), ['site']);
});

test('a folder that holds anything else, or a file, is refused and left alone', async (t) => {
  const place = await temporaryFolder(t, { 'notes/letter.txt': 'mine', 'a-file': 'mine too' });
  for (const name of ['notes', 'a-file']) {
    const answer = await openCopyFolder(join(place, name));
    assert.ok(isRefused(answer), name);
    assert.equal(answer.refused[0]?.todo, 'Choose an empty folder or a new one.');
  }
  assert.equal(await read(place, 'notes/letter.txt'), 'mine');
  assert.deepEqual((await readdir(place)).sort(), ['a-file', 'notes']);
});

test('an empty folder is taken', async (t) => {
  const out = join(await temporaryFolder(t), 'empty');
  await mkdir(out);
  await writeCopy(out, 'first');
  assert.equal(await read(out, 'index.html'), 'first');
});

test('figures that an earlier copy answers are remembered, as their addresses are permanent', async (t) => {
  const out = join(await temporaryFolder(t), 'site');
  const folder = await opened(out);
  await folder.write(copyMark, '{}');
  await folder.write('figures/1/burglary/E1/12-months/2025-06/index.html', '');
  await folder.finish();
  assert.deepEqual((await opened(out)).figures, ['/figures/1/burglary/E1/12-months/2025-06']);
});
