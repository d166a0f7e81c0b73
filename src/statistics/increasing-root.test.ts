import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { increasingRoot } from './increasing-root.ts';

test('the root is found even where the slope points the wrong way', () => {
  const square = { valueAt: (x: number) => x * x, low: 0, high: 2, start: 1 };
  assertClose(increasingRoot({ ...square, slopeAt: (x) => 2 * x }, 2), Math.SQRT2, 1e-15);
  assertClose(increasingRoot({ ...square, slopeAt: () => -1 }, 2), Math.SQRT2, 1e-14);
});
