import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const told = (text: string) =>
  checkClaims(text).map(({ kind, stated, verdict }) => `${kind} ${stated} ${verdict}`);

test('every share of the number that opens a sentence must be some whole number of it', () => {
  const text = (share: string) =>
    `Of the 84 walkers who wrote back within the month, ${share} liked the path and 20.2% did not.`;
  assert.deepEqual(told(text('61.9%')), ['feasible-share 61.9% holds', 'feasible-share 20.2% holds']);
  assert.deepEqual(told(text('61.2%')), ['feasible-share 61.2% wrong', 'feasible-share 20.2% holds']);
});

test('a share of a part, or of what it is compared with, is not held to the number that opens the sentence', () => {
  assert.deepEqual(
    told(
      'Of the 84 walkers who wrote back, 61.9% liked the path, compared with 60.3% of all walkers.',
    ).filter((claim) => claim.endsWith('wrong')),
    [],
  );
});

test('a list of shares that ends with the rest must make 100', () => {
  const text = (rest: string) =>
    `Some 48% came on foot, 31% by bus, 12% by bicycle and the remaining ${rest} by other means.`;
  assert.deepEqual(told(text('9%')), ['shares-total 100% holds']);
  assert.deepEqual(told(text('13%')), ['shares-total 100% wrong']);
});

test('answers of which each person gave one cannot pass 100 together', () => {
  const text = (last: string) =>
    `We asked people to choose one way to travel.\n\n- Walking: 48%\n- Bus: 31%\n- Bicycle: ${last}\n`;
  assert.deepEqual(told(text('21%')), ['shares-total 100% holds']);
  assert.deepEqual(told(text('25%')), ['shares-total 100% wrong']);
  assert.deepEqual(told(text('18%')), ['shares-total 100% cannot verify']);
});
