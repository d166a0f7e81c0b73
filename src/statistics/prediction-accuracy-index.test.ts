import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../test/support/assert-close.ts';
import { methodVectors, needsVectors } from '../../test/support/method-vectors.ts';
import { predictionAccuracyIndex, predictionEfficiencyIndex } from './prediction-accuracy-index.ts';

interface Found {
  n_hot: number;
  N: number;
  area_hot: number;
  area: number;
  PAI: number;
  n_best: number;
  PEI: number;
}

test('the published hot areas have the published accuracy and efficiency', needsVectors, () => {
  const { n_hot, N, area_hot, area, PAI, n_best, PEI } = methodVectors('pai') as Found;
  const index = predictionAccuracyIndex({ eventsInside: n_hot, events: N, areaInside: area_hot, area });
  assertClose(index, PAI, 1e-12);
  assertClose(predictionEfficiencyIndex(n_hot, n_best), PEI, 1e-12);
});

test('a hot area without room, or more caught than there was, is refused', () => {
  const found = { eventsInside: 1, events: 2, areaInside: 1, area: 2 };
  assert.throws(() => predictionAccuracyIndex({ ...found, areaInside: 0 }), RangeError);
  assert.throws(() => predictionAccuracyIndex({ ...found, events: 0, eventsInside: 0 }), RangeError);
  assert.throws(() => predictionEfficiencyIndex(5, 4), RangeError);
});
