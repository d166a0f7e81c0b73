import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { quarticKernelDensity } from './quartic-kernel-density.ts';

interface Kernel {
  points: [number, number][];
  bandwidth: number;
  at: { x: number; y: number; density: number }[];
}

test('the published density is reproduced at every published place', needsVectors, () => {
  const { points, bandwidth, at } = methodVectors('kde_quartic') as Kernel;
  const places = points.map(([x, y]) => ({ x, y }));
  for (const { x, y, density } of at) {
    assertClose(quarticKernelDensity(places, bandwidth, { x, y }), density, 1e-12);
  }
});

test('the density of one point adds up to one event over the plane', () => {
  let sum = 0;
  for (let x = -20; x <= 20; x += 1) {
    for (let y = -20; y <= 20; y += 1) sum += quarticKernelDensity([{ x: 0, y: 0 }], 20, { x, y });
  }
  assertClose(sum, 1, 1e-3);
});

test('no points give no density, and a bandwidth of nought is refused', () => {
  assert.equal(quarticKernelDensity([], 10, { x: 0, y: 0 }), 0);
  assert.throws(() => quarticKernelDensity([], 0, { x: 0, y: 0 }), RangeError);
});
