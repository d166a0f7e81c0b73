import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trend } from '../readings/trend.ts';
import { trendSentence } from './trend-sentence.ts';

const trend = (word: Trend['word']): Trend => ({
  word,
  reason: null,
  signals: [],
  mean: 100,
  lower: 80,
  upper: 120,
  method: null,
  seasonal: false,
  direction: 'unknown',
  outside: false,
});

test('Where the latest months point against the twelve months together, the sentence says so', () => {
  assert.equal(
    trendSentence(trend('Significantly Increased'), -5),
    'The latest months, though, are above its usual variation.',
  );
  assert.equal(
    trendSentence(trend('Significantly Decreased'), 5),
    'The latest months, though, are below its usual variation.',
  );
  assert.equal(
    trendSentence(trend('Significantly Decreased'), -5),
    'The latest months are below its usual variation.',
  );
  assert.equal(trendSentence(trend('Stable'), -5), 'That is within its usual variation.');
});
