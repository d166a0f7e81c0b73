import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isRefused } from '../../src/platform/files/fault.ts';
import { openHome, type Home } from '../../src/platform/home.ts';
import { holdingsInForce } from '../../src/releases/index.ts';
import { ordinaryPlan, writeGenerated } from '../../src/sources/generate-index.ts';
import { cheshire, takenIn } from '../support/taking-in.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const taker = fileURLToPath(new URL('../support/take-in.ts', import.meta.url));
const month = (text: string) => Temporal.PlainYearMonth.from(text);

async function opened(folder: string): Promise<Home> {
  const home = await openHome(folder);
  if (isRefused(home)) assert.fail(JSON.stringify(home));
  return home;
}

/** Starts taking in and kills it, so hard that nothing can be tidied up, once so many Parquet files lie there. */
async function killAfter(parquetFiles: number, home: string, archive: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', taker, home, archive], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const written = async () => {
    const names = await readdir(join(home, 'parquet'), { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.parquet') && existsSync(join(home, 'parquet', name)))
      .length;
  };
  const before = await written();
  while (child.exitCode === null && (await written()) - before < parquetFiles)
    await new Promise((next) => setTimeout(next, 5));
  child.kill('SIGKILL');
  await ended;
}

test('killed at any moment, the state before is there whole, or the new one; running again completes it', async (t) => {
  const folder = await temporaryFolder(t);
  const force = { ...cheshire.force, authorities: ['Halton'] };
  const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];
  const span = { from: month('2025-01'), to: month('2025-06') };
  await writeGenerated(ordinaryPlan(force, { ...span, rows: 6000 }), first, ['street']);
  await writeGenerated(ordinaryPlan(force, { ...span, rows: 6000, seed: 'other' }), second, [
    'street',
    'stop-and-search',
  ]);
  const place = join(folder, 'home');
  let home = await opened(place);
  await takenIn(home, [first]);
  const before = await holdingsInForce(home);
  await home.close();

  for (const files of [0, 1, 4, 9, 12]) {
    await killAfter(files, place, second);
    home = await opened(place);
    const now = await holdingsInForce(home);
    const release = now[0]?.release;
    if (now.length === 6) assert.deepEqual(now, before);
    else
      assert.deepEqual(
        [now.length, now.every((each) => each.release === release && release === 2)],
        [12, true],
      );
    for (const { parquet } of now) assert.ok(existsSync(parquet), parquet);
    await home.close();
  }
  home = await opened(place);
  await takenIn(home, [second]);
  const after = await holdingsInForce(home);
  assert.equal(after.length, 12);
  const lying = (await readdir(home.parquet, { recursive: true })).filter((name) =>
    name.endsWith('.parquet'),
  );
  assert.equal(lying.length, 6 + 12);
  await home.close();
});
