import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDayOfResponse } from './last-day.ts';

test('the day of publication is the first of the 56 days', () => {
  assert.equal(lastDayOfResponse(Temporal.PlainDate.from('2021-03-01')).toString(), '2021-04-25');
  assert.equal(lastDayOfResponse(Temporal.PlainDate.from('2024-01-15')).toString(), '2024-03-10');
});
