import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Turns } from './turns.ts';

/** Work that goes on until it is let go. */
function work(): { run: () => Promise<string>; begun: () => boolean; finish: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  let begun = false;
  return { run: () => ((begun = true), promise), begun: () => begun, finish: () => resolve('done') };
}

test('two work, one waits, and the fourth is told that there is no room', async () => {
  const turns = new Turns(2, 1);
  const jobs = [work(), work(), work(), work()];
  const taken = jobs.map(({ run }) => turns.take(run));
  assert.deepEqual(
    jobs.map(({ begun }) => begun()),
    [true, true, false, false],
  );
  assert.equal(turns.isFull, true);
  assert.equal(await taken[3], undefined);
  jobs[0]?.finish();
  await taken[0];
  assert.equal(jobs[2]?.begun(), true);
  for (const { finish } of jobs) finish();
  assert.deepEqual(await Promise.all(taken.slice(0, 3)), ['done', 'done', 'done']);
  assert.equal(turns.isFull, false);
});

test('work that fails gives its place back', async () => {
  const turns = new Turns(1, 0);
  await assert.rejects(
    turns.take(() => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await turns.take(() => Promise.resolve(1)), 1);
});
