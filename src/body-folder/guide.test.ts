import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { projectFolder } from '../platform/config.ts';
import { faultText, isRefused } from '../platform/files/fault.ts';
import { readBodyFolder } from './read-body-folder.ts';

const builtInIds =
  /`((?:recorded|anti|neighbourhood|crime|solved|suspect|no-suspect|outcomes|stop)-[a-z0-9-]+)`/g;

test('the examples of the guide make up a valid folder, and it names the measures built in', async (t) => {
  const guide = await readFile(join(projectFolder, 'docs/body-folder.md'), 'utf8');
  const examples = [...guide.matchAll(/^```(?:yaml|csv) (\S+)\n(.*?)^```$/gms)];
  const files = Object.fromEntries(examples.map(([, path = '', text = '']) => [path, text]));
  assert.equal(Object.keys(files).length, 10);
  const read = await readBodyFolder(await temporaryFolder(t, files));
  assert.ok(!isRefused(read), isRefused(read) ? read.refused.map(faultText).join('\n') : '');
  const own = ['victim-satisfaction', 'calls-answered-late'];
  const builtIn = read.measures.map(({ id }) => id).filter((id) => !own.includes(id));
  const named = new Set([...guide.matchAll(builtInIds)].map(([, id = '']) => id));
  assert.deepEqual(
    builtIn.filter((id) => !named.has(id) && !named.has(id.replace(/-closed$/, ''))),
    [],
  );
});
