import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMonth, monthPlus, monthsApart, monthsBetween } from './month.ts';

test('Months run on over the turn of the year, in both directions', () => {
  assert.equal(monthPlus('2024-12', 1), '2025-01');
  assert.equal(monthPlus('2025-01', -1), '2024-12');
  assert.equal(monthPlus('2025-03', -24), '2023-03');
  assert.equal(monthsApart('2024-11', '2025-02'), 3);
  assert.deepEqual(monthsBetween('2024-11', '2025-02'), ['2024-11', '2024-12', '2025-01', '2025-02']);
  assert.deepEqual(monthsBetween('2025-02', '2025-01'), []);
});

test('Only a year and a month that exist make a month', () => {
  assert.ok(isMonth('2025-06'));
  for (const text of ['2025-13', '2025-00', '2025-6', '2025-06-01', 'June 2025', ''])
    assert.ok(!isMonth(text), text);
});
