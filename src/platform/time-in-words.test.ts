import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeInWords } from './time-in-words.ts';

test('an instant is told as clocks in London show it, and midnight by the day that it begins', () => {
  assert.equal(timeInWords('2021-03-03T11:00:00Z'), 'Wednesday 3 March 2021, 11.00am');
  assert.equal(timeInWords('2021-07-01T11:05:00Z'), 'Thursday 1 July 2021, 12.05pm');
  assert.equal(timeInWords('2021-07-01T11:00:00Z'), 'Thursday 1 July 2021, midday');
  assert.equal(timeInWords('2021-06-30T23:00:00Z'), 'Thursday 1 July 2021, midnight as the day begins');
  assert.equal(timeInWords('2021-03-03T00:30:00Z'), 'Wednesday 3 March 2021, 12.30am');
});
