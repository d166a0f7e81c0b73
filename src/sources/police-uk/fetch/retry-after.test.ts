import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterMillis } from './retry-after.ts';

const now = Temporal.Instant.from('2026-01-15T09:00:00Z');

for (const [header, milliseconds] of [
  ['120', 120_000],
  ['Thu, 15 Jan 2026 09:01:30 GMT', 90_000],
  ['Thu, 15 Jan 2026 08:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  [null, undefined],
] as const) {
  test(`Retry-After ${header} means ${milliseconds === undefined ? 'nothing' : `${milliseconds / 1000} s`}`, () => {
    assert.equal(retryAfterMillis(header, now), milliseconds);
  });
}
