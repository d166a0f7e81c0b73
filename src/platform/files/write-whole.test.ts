import assert from 'node:assert/strict';
import { access, open, readdir, readFile, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { writeWhole } from './write-whole.ts';

test('a file takes its name when its bytes are on the disk, and the name is on the disk when it is done', async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, 'notes');
  const synced: string[] = [];
  const here = await open(folder, 'r');
  const prototype = Object.getPrototypeOf(here) as FileHandle;
  await here.close();
  const { sync } = prototype;
  t.mock.method(prototype, 'sync', async function (this: FileHandle) {
    const hasName = await access(path).then(
      () => true,
      () => false,
    );
    const isFolder = (await this.stat()).isDirectory();
    synced.push(`${isFolder ? 'the folder' : 'the file'}, ${hasName ? 'named' : 'not named yet'}`);
    return sync.call(this);
  });
  await writeWhole(path, 'one\n');
  assert.deepEqual(synced, ['the file, not named yet', 'the folder, named']);
  await writeWhole(path, 'two\n');
  assert.equal(await readFile(path, 'utf8'), 'two\n');
  assert.equal((await stat(path)).mode & 0o077, 0, 'only its owner may read it');
  assert.deepEqual(await readdir(folder), ['notes'], 'nothing is left beside it');
});
