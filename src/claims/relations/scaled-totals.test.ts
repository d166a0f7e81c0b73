import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const told = (text: string, ...kinds: string[]) =>
  checkClaims(text).flatMap(({ kind, stated, verdict, review }) =>
    kinds.includes(kind) ? [`${kind} ${stated} ${verdict}${review === true ? ', to look at' : ''}`] : [],
  );

test('millions in the text are set against thousands in the table', () => {
  const text = (sum: string) =>
    `Fund, £000\tBudget\tSpent\nRoads\t4,120\t4,230\nParks\t1,300\t1,410\nTotal\t5,420\t5,640\n\nThe total spent was ${sum}.`;
  assert.deepEqual(told(text('£5.6m'), 'restatement'), ['restatement £5.6m holds']);
  assert.deepEqual(told(text('£6.5m'), 'restatement'), ['restatement £6.5m cannot verify, to look at']);
});

test('a measure named twice in the same words has one value for one period', () => {
  const text = (value: string, period: string) =>
    `The mean time to mend a lamp was 4.2 days in 2023. We are proud.\n\nIn ${period} the mean time to mend a lamp was ${value} days.`;
  assert.deepEqual(told(text('4.2', '2023'), 'restatement'), ['restatement 4.2 holds']);
  assert.deepEqual(told(text('4.7', '2023'), 'disagreement'), ['disagreement 4.7 wrong']);
  assert.deepEqual(told(text('4.7', '2024'), 'disagreement'), []);
});
