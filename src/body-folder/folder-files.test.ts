import assert from 'node:assert/strict';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import { readBodyFolder } from './read-body-folder.ts';
import { assertFaults, folderOf, validFiles } from '../../test/support/body-folder.ts';

test('missing files are all named, and a folder that is none says how to start', async (t) => {
  const { 'body.yaml': body = '' } = validFiles();
  const read = await readBodyFolder(await temporaryFolder(t, { 'body.yaml': body }));
  assert.ok(isRefused(read));
  assert.deepEqual(
    read.refused.map(({ file, says }) => `${file} ${says}`),
    ['areas.csv is missing', 'glossary.yaml is missing', 'plan/plan.yaml is missing'],
  );
  for (const place of [await temporaryFolder(t), '/nowhere/at/all']) {
    const none = await readBodyFolder(place);
    assert.ok(isRefused(none));
    assert.match(faultText(none.refused[0] ?? { file: '', says: '' }), /answerable init DIR/);
  }
});

test('links out of the folder, links to nothing and oversized files are refused', async (t) => {
  const outside = await temporaryFolder(t, { 'secret.yaml': '- { term: a, meaning: b }\n' });
  const folder = await temporaryFolder(t, validFiles());
  await symlink(join(outside, 'secret.yaml'), join(folder, 'plan/02-link.yaml'));
  await symlink(join(folder, 'gone'), join(folder, 'plan/03-gone.yaml'));
  await symlink(outside, join(folder, 'lookups'));
  await symlink('01-example-priority.yaml', join(folder, 'plan/04-inside.yaml'));
  await writeFile(join(folder, 'glossary.yaml'), '');
  await truncate(join(folder, 'glossary.yaml'), 21 * 1024 * 1024);
  const read = await readBodyFolder(folder);
  assert.ok(isRefused(read));
  assertFaults(read.refused.map(faultText), [
    ['glossary.yaml', /more than 20 MB/],
    ['lookups', /outside the body folder/],
    ['plan/02-link.yaml', /outside the body folder/],
    ['plan/03-gone.yaml', /link to nothing/],
    ['plan/04-inside.yaml:3', /priority id "example-priority" is already used/],
    ['plan/04-inside.yaml:8', /objective id/],
    ['plan/04-inside.yaml:11', /commitment id/],
  ]);
});

test('a folder where a file belongs, and a file where a folder belongs, are named', async (t) => {
  const unwanted = /^(areas\.csv|observations\/.*)$/;
  const others = Object.entries(validFiles()).filter(([path]) => !unwanted.test(path));
  const folder = await temporaryFolder(t, { ...Object.fromEntries(others), observations: 'not a folder' });
  await mkdir(join(folder, 'areas.csv'));
  const read = await readBodyFolder(folder);
  assert.ok(isRefused(read));
  assertFaults(read.refused.map(faultText), [
    ['areas.csv', /must be a file/],
    ['observations', /must be a folder/],
  ]);
});

test('files that nothing reads are remarked on; explanations and hidden files are not', async (t) => {
  const { notes } = await folderOf(t, {
    'budget.xlsx': 'x',
    'plan/03-late.yml': 'x',
    'README.md': 'x',
    '.git/config': 'x',
    'body.yaml~': 'x',
  });
  assert.deepEqual(notes, [
    'budget.xlsx is not part of the format and is not read.',
    'plan/03-late.yml is not part of the format and is not read: rename it to .yaml.',
  ]);
});

test('the hash stands for the contents: it changes with them and with nothing else', async (t) => {
  const { hash } = await folderOf(t);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.equal((await folderOf(t, { 'README.md': 'words for people' })).hash, hash);
  assert.notEqual((await folderOf(t, { 'glossary.yaml': '- { term: A, meaning: B }\n' })).hash, hash);
  assert.notEqual((await folderOf(t, { 'lookups/lsoa.csv': 'a\n' })).hash, hash);
});
