import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireCount, requirePart, requireWholeCount } from './requirements.ts';

test('a refusal names the input and says what it must be', () => {
  assert.throws(() => requireCount(-2, 'the count of thefts'), {
    name: 'RangeError',
    message: 'the count of thefts must be a number of nought or more, but it is -2',
  });
  assert.throws(() => requireWholeCount(2.5, 'the count'), /whole number of nought or more, but it is 2.5/);
  assert.throws(
    () => requirePart(3, 2, 'solved'),
    /the solved numerator 3 must not exceed its denominator 2/,
  );
});

test('sound inputs pass', () => {
  assert.doesNotThrow(() => requireCount(0.5, 'a weighted count'));
  assert.doesNotThrow(() => requirePart(2, 2, 'solved'));
});
