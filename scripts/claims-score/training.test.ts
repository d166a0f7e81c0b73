import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { needsReference, referencePath } from '../../test/support/reference.ts';
import { readRelations } from './relation.ts';
import { falselyRaised, holdsRecognised, scoreTraining, wrongRaised, type Score } from './score.ts';

describe('on the labelled training set', needsReference('methods/claims.json'), () => {
  let score: Score;

  before(() => {
    score = scoreTraining(
      readRelations(referencePath('methods/claims.json') ?? ''),
      referencePath('seeds') ?? '',
    );
  });

  test('all 27 wrong relations are raised with the right figure', () => {
    assert.ok(wrongRaised(score).length >= 27);
  });

  test('nothing is raised as wrong that no label calls wrong', () => {
    assert.deepEqual(
      falselyRaised(score).map(({ relation }) => relation.id),
      [],
    );
    assert.deepEqual(
      score.unlabelled.map(({ claim }) => `${claim.line}: ${claim.reason}`),
      [],
    );
  });

  test('at least 88 % of what holds is recognised', () => {
    assert.ok(holdsRecognised(score) >= 0.88);
  });
});
