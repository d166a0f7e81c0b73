import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOwnProcess } from './in-own-process.ts';

const module = new URL('../../test/support/greedy-process.ts', import.meta.url);
const run = (given: string, seconds: number) =>
  inOwnProcess({ module, given, seconds, memory: 64, hasTsx: false });

test('work answers once, and what it throws is told', async () => {
  assert.deepEqual(await run('answer', 60), { answer: 'done' });
  const outcome = await run('throw', 60);
  assert.ok('failed' in outcome && outcome.failed === 'error');
  assert.match(String(outcome.error), /broken/);
});

test('work that JavaScript cannot stop is stopped when its time is over', async () => {
  assert.deepEqual(await run('wait', 3), { failed: 'time' });
});

test('memory that is not of JavaScript is limited too', async () => {
  assert.deepEqual(await run('memory', 60), { failed: 'memory' });
});
