import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { tarEnd } from '../../platform/files/tar-file.ts';
import { ArchiveWriter } from './archive-writer.ts';
import { formatEntry, formatText, manifestEntry, sealEntry } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';

/** A whole archive with a right seal, which holds one file under this name, or what stands for the manifest. */
async function crafted(place: string, path: string, manifest?: string): Promise<string> {
  const [archive, bait] = [join(place, 'crafted'), join(place, 'bait')];
  await writeFile(bait, 'planted');
  const file = await open(archive, 'w');
  const writer = new ArchiveWriter(file);
  await writer.text(formatEntry, formatText);
  await writer.file(path, bait);
  const told = { madeAt: 'now', migrations: [], rows: {}, lastNumbers: [], files: writer.written };
  const text = manifest ?? JSON.stringify(told);
  await writer.text(manifestEntry, text);
  await writer.text(sealEntry, createHash('sha256').update(text).digest('hex'));
  await file.write(tarEnd());
  await file.close();
  return archive;
}

test('a crafted archive that names a file outside the home, or tells nothing, is refused and writes nothing', async (t) => {
  const place = await temporaryFolder(t);
  for (const path of [
    'home/../../x',
    'home/a/../../../x',
    'home//etc/x',
    'home/./x',
    '../x',
    '/x',
    'home/',
  ]) {
    const done = await restoreBackup(await crafted(place, path), join(place, 'in', 'home'));
    assert.match(JSON.stringify(done), /not a backup/, path);
  }
  const broken = await restoreBackup(await crafted(place, 'home/x', '{'), join(place, 'in', 'home'));
  assert.match(JSON.stringify(broken), /not a backup/);
  assert.deepEqual((await readdir(place)).sort(), ['bait', 'crafted']);
});
