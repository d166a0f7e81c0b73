import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { halfWidth } from './half-width.ts';
import { meanOfGroups } from './mean-of-groups.ts';

interface Groups {
  groups: [number, number][];
  mean: number;
  half_width: number;
}

test('the published average of three user groups has the published half-width', needsVectors, () => {
  const { groups, mean, half_width } = methodVectors('mean_of_groups') as Groups;
  const result = meanOfGroups(groups.map(([p, n]) => ({ p, n })));
  assertClose(result.mean, mean, 1e-14);
  assertClose(result.halfWidth, half_width, 1e-12);
});

test('a single group is an ordinary survey, and no group is none', () => {
  assertClose(meanOfGroups([{ p: 0.8, n: 50 }]).halfWidth, halfWidth(0.8, 50), 1e-14);
  assert.throws(() => meanOfGroups([]), /the number of groups/);
  assert.throws(() => meanOfGroups([{ p: 0.8, n: 0 }]), RangeError);
});
