import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsAsked, monthsText } from './months-asked.ts';

const today = Temporal.PlainDate.from('2026-01-15');

test('months from the first to the last are asked for, across the turn of a year', () => {
  assert.deepEqual(monthsAsked('2025-11', '2026-01', today), ['2025-11', '2025-12', '2026-01']);
});

for (const [from, to, says] of [
  ['2025-06', '2025-01', '--from 2025-06 is later than --to 2025-01: swap them'],
  ['2010-11', '2025-01', '--from 2010-11 is before 2010-12, the first month that data.police.uk published'],
  ['2025-06', '2026-02', '--to 2026-02 lies in the future: this month is 2026-01'],
  ['2025-13', '2026-01', '--from 2025-13 is not a month: write it as YYYY-MM, such as 2025-04'],
  ['June 2025', '2026-01', '--from June 2025 is not a month: write it as YYYY-MM, such as 2025-04'],
] as const) {
  test(`${from} to ${to} cannot be asked for, and the reason is given`, () => {
    assert.deepEqual(monthsAsked(from, to, today), { wrong: says });
  });
}

test('months in words are runs, with gaps visible', () => {
  assert.equal(monthsText(['2024-11', '2024-12', '2025-01', '2025-04']), '2024-11 to 2025-01, 2025-04');
});
