import { spawnSync } from 'node:child_process';
import { answerOnce } from '../../src/platform/answer-once.ts';

/** Work that answers, breaks, waits where no JavaScript runs, or takes memory that is not of JavaScript. */
answerOnce(async (what: string) => {
  if (what === 'throw') throw new Error('broken');
  if (what === 'wait') spawnSync('sleep', ['20']);
  const held: Buffer[] = [];
  while (what === 'memory' && held.length < 60) {
    held.push(Buffer.alloc(50_000_000, 1));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return Promise.resolve('done');
});
