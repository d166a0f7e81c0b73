import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { installationKeyOf, openInstallationKey } from './installation-key.ts';
import { seal, unseal } from './seal.ts';

const key = installationKeyOf(Buffer.alloc(32, 7)).derive('a test');

test('what was sealed comes back with the same key for the same thing only', () => {
  const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'person 3');
  assert.doesNotMatch(sealed, /JBSWY3DP/);
  assert.equal(unseal(key, sealed, 'person 3'), 'JBSWY3DPEHPK3PXP');
  assert.throws(() => unseal(key, sealed, 'person 4'));
  assert.throws(() => unseal(installationKeyOf(Buffer.alloc(32, 8)).derive('a test'), sealed, 'person 3'));
});

test('a sealed secret in which any one byte was changed is not opened', () => {
  const bytes = Buffer.from(seal(key, 'secret', 'person 3'), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => unseal(key, changed.toString('base64url'), 'person 3'), `byte ${at}`);
  }
});

test('sealing the same words twice gives two different texts', () => {
  assert.notEqual(seal(key, 'secret', 'person 3'), seal(key, 'secret', 'person 3'));
});

test('a home has one key, which stays and which only its owner may read', async (t) => {
  const folder = await temporaryFolder(t);
  const [first, second] = await Promise.all([openInstallationKey(folder), openInstallationKey(folder)]);
  const later = await openInstallationKey(folder);
  assert.deepEqual(first.derive('x'), second.derive('x'));
  assert.deepEqual(first.derive('x'), later.derive('x'));
  assert.notDeepEqual(first.derive('x'), first.derive('y'));
  assert.equal((await stat(join(folder, 'key'))).mode & 0o777, 0o600);
});

test('a key that was cut short is refused, not replaced', async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, 'key'), 'abc');
  await assert.rejects(openInstallationKey(folder), /is not a key/);
});
