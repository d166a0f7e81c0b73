import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Glance } from '../../measures/public-index.ts';
import { countedByCourse, courseOf, sentenceOf } from './course.ts';

const glance = (polarity: string, direction: string, word: string | null): Glance =>
  ({
    definition: { polarity },
    computed: { reading: { trend: { word, direction, outside: false } } },
  }) as unknown as Glance;

test('fewer is right where lower is better, and wrong where higher is', () => {
  assert.equal(courseOf(glance('lower-is-better', 'down', 'Decrease')), 'right');
  assert.equal(courseOf(glance('higher-is-better', 'down', 'Decrease')), 'wrong');
  assert.equal(courseOf(glance('higher-is-better', 'level', 'Stable')), 'level');
});

test('a measure without a trend word, or for which neither way is better, has no course', () => {
  assert.equal(courseOf(glance('lower-is-better', 'unknown', null)), undefined);
  assert.equal(courseOf(glance('neutral', 'up', 'Increase')), undefined);
});

test('the sentence counts every measure that has a course once', () => {
  const counts = countedByCourse([
    glance('lower-is-better', 'down', 'Decrease'),
    glance('lower-is-better', 'up', 'Significantly Increased'),
    glance('lower-is-better', 'level', 'Stable'),
    glance('neutral', 'up', 'Increase'),
  ]);
  assert.deepEqual(counts, { all: 3, right: 1, wrong: 1, level: 1 });
  assert.match(
    sentenceOf(counts),
    /Of 3 headline measures .* 1 goes the right way, 1 goes the wrong way and 1 is stable/,
  );
});
