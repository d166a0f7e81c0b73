import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { needsReference, referencePath } from '../../test/support/reference.ts';
import { type Improvement, assurance } from './assurance.ts';

const packageFile = 'data/stats/NHSRplotthedots/spc-vectors.json';

test(
  'a target beyond the limits is always met or always missed, as in the package',
  needsReference(packageFile),
  () => {
    const recorded = JSON.parse(readFileSync(referencePath(packageFile) ?? '', 'utf8')) as Record<
      string,
      unknown
    >;
    const rows = recorded['assurance (lpl,upl,target,direction -> expected)'];
    const vectors = rows as [number, number, number, Improvement, string | null][];
    assert.equal(vectors.length, 7);
    for (const [lower, upper, target, improvement, expected] of vectors) {
      assert.equal(assurance(target, lower, upper, improvement), expected);
    }
  },
);

test('a target on a limit is hit and miss', () => {
  assert.equal(assurance(3, 1, 3, 'increase'), 'inconsistent');
  assert.equal(assurance(1, 1, 3, 'decrease'), 'inconsistent');
});

test('without a target there is no assurance', () => {
  assert.equal(assurance(null, 1, 3, 'increase'), null);
  assert.throws(() => assurance(NaN, 1, 3, 'increase'), RangeError);
});
