import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { secondsToWait } from './waiting.ts';

const at = Temporal.Instant.from('2021-03-01T10:00:00Z');
const none = { here: 0, lastHere: undefined, ofPlace: 0, elsewhere: 0 };

test('five mistakes cost nothing, and each further one doubles the wait', () => {
  const waitAfter = (here: number) => secondsToWait({ ...none, here, lastHere: at }, at, false);
  assert.deepEqual([1, 4, 5, 6, 7, 11, 12].map(waitAfter), [0, 0, 15, 30, 60, 900, 900]);
});

test('time that has passed counts', () => {
  const failures = { ...none, here: 6, lastHere: at.subtract({ seconds: 20 }) };
  assert.equal(secondsToWait(failures, at, false), 10);
  assert.equal(secondsToWait(failures, at.add({ seconds: 10 }), false), 0);
});

test('whatever strangers try, a browser that is known waits only for its own mistakes', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (ofPlace, elsewhere) => {
      assert.equal(secondsToWait({ ...none, ofPlace, elsewhere }, at, true), 0);
    }),
  );
});

test('nobody ever waits longer than a quarter of an hour at a time', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(10_000),
      fc.nat(10_000),
      fc.boolean(),
      (here, ofPlace, elsewhere, known) => {
        assert.ok(secondsToWait({ here, lastHere: at, ofPlace, elsewhere }, at, known) <= 900);
      },
    ),
  );
});
