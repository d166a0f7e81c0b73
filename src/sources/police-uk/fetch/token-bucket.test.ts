import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ourRate, tokenBucket } from './token-bucket.ts';

/** Times in seconds at which requests go out when they are made as fast as the gate allows. */
async function departures(count: number): Promise<number[]> {
  let now = Temporal.Instant.from('2026-01-15T09:00:00Z');
  const start = now.epochMilliseconds;
  const pass = tokenBucket(
    ourRate,
    () => now,
    (milliseconds) => {
      now = now.add({ milliseconds });
      return Promise.resolve();
    },
  );
  const times: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    await pass();
    times.push((now.epochMilliseconds - start) / 1000);
  }
  return times;
}

test('in any stretch of time fewer requests go out than data.police.uk allows (15 a second, burst of 30)', async () => {
  const times = await departures(200);
  fc.assert(
    fc.property(fc.nat(199), fc.nat(199), (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const seconds = (times[last] ?? 0) - (times[first] ?? 0);
      assert.ok(last - first + 1 <= 15 * seconds + 30);
    }),
  );
  assert.ok((times[199] ?? 0) > 200 / 15, 'and on average well under the limit');
});

test('requests made side by side keep the rate together', async () => {
  const slept: number[] = [];
  const clock = () => Temporal.Instant.from('2026-01-15T09:00:00Z');
  const pass = tokenBucket({ perSecond: 10, burst: 2 }, clock, (wait) => {
    slept.push(wait);
    return Promise.resolve();
  });
  await Promise.all([pass(), pass(), pass(), pass()]);
  assert.deepEqual(slept, [100, 200]);
});
