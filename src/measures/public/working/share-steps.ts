import { newcombeDifference, twoProportionTest, wilsonInterval } from '../../../statistics/index.ts';
import type { ComputedMeasure } from '../../definitions/measure-definition.ts';
import { isPartOfWhole } from '../../readings/interval.ts';
import type { Reading } from '../../readings/reading.ts';
import { showCount } from '../../words/numbers.ts';
import { changePhrase, readingText } from '../../words/readings.ts';
import { probability } from '../probability.ts';
import { unrounded } from './unrounded.ts';
import type { WorkingStep } from './working-step.ts';

interface Part {
  x: number;
  n: number;
}

const partOf = (from: { numerator: number | null; denominator: number | null } | null): Part | null =>
  from?.numerator == null || from.denominator == null || from.denominator === 0
    ? null
    : { x: from.numerator, n: from.denominator };

/** The steps from numerators and denominators to a share, its change in percentage points, intervals and test. */
export function shareSteps(reading: Reading, definition: ComputedMeasure): WorkingStep[] {
  const now = partOf(reading);
  const before = partOf(reading.previous);
  if (now === null) return [];
  const tested = isPartOfWhole(definition);
  return [
    valueStep(reading, definition, now, before),
    ...(tested ? [wilsonStep(now)] : []),
    ...(tested && before !== null ? [newcombeStep(now, before), testStep(now, before)] : []),
  ];
}

const percent = ({ x, n }: Part): string =>
  `100 × ${showCount(x)} ÷ ${showCount(n)} = ${unrounded((100 * x) / n)}%`;

function valueStep(
  reading: Reading,
  definition: ComputedMeasure,
  now: Part,
  before: Part | null,
): WorkingStep {
  const change = before === null ? null : (100 * now.x) / now.n - (100 * before.x) / before.n;
  return {
    id: 'change',
    title: 'Take the share, and compare it with the year before',
    says: 'Shares are compared in percentage points, from unrounded shares. A percent change of a percentage is never given.',
    sums: [
      `${percent(now)}, shown as ${readingText(reading, definition)}`,
      ...(before === null || change === null
        ? ['there is no complete year before to compare with']
        : [
            `the year before: ${percent(before)}`,
            `difference: ${unrounded(change)} percentage points, shown as ${changePhrase(reading, definition)}`,
          ]),
    ],
  };
}

function wilsonStep({ x, n }: Part): WorkingStep {
  const { lower, upper } = wilsonInterval(x, n);
  const [a, b] = [showCount(x), showCount(n)];
  return {
    id: 'interval',
    title: 'How far could chance move the share itself?',
    says: 'Wilson’s score interval at 95%, with z = 1.959964.',
    sums: [
      `(2 × ${a} + z² ∓ z × √(z² + 4 × ${a} × (1 − ${a} ÷ ${b}))) ÷ (2 × (${b} + z²))`,
      `= ${unrounded(100 * lower)}% to ${unrounded(100 * upper)}%`,
    ],
  };
}

function newcombeStep(now: Part, before: Part): WorkingStep {
  const [one, two] = [wilsonInterval(now.x, now.n), wilsonInterval(before.x, before.n)];
  const { difference, lower, upper } = newcombeDifference(now.x, now.n, before.x, before.n);
  const p = (value: number) => unrounded(100 * value);
  return {
    id: 'difference',
    title: 'How sure is the difference?',
    says: 'Newcombe’s interval (his method 10), from the Wilson intervals of both years, in percentage points.',
    sums: [
      `lower: ${p(difference)} − √((${p(one.value)} − ${p(one.lower)})² + (${p(two.upper)} − ${p(two.value)})²) = ${p(lower)}`,
      `upper: ${p(difference)} + √((${p(one.upper)} − ${p(one.value)})² + (${p(two.value)} − ${p(two.lower)})²) = ${p(upper)}`,
    ],
  };
}

function testStep(now: Part, before: Part): WorkingStep {
  const { z, p } = twoProportionTest(now.x, now.n, before.x, before.n);
  const pooled = (now.x + before.x) / (now.n + before.n);
  const all = unrounded(pooled);
  return {
    id: 'test',
    title: 'Could chance alone make that difference?',
    says: 'Pooled z test of two proportions, two-sided.',
    sums: [
      `both years together: (${showCount(now.x)} + ${showCount(before.x)}) ÷ (${showCount(now.n)} + ${showCount(before.n)}) = ${all}`,
      `z = (${unrounded(now.x / now.n)} − ${unrounded(before.x / before.n)}) ÷ √(${all} × (1 − ${all}) × (1 ÷ ${showCount(now.n)} + 1 ÷ ${showCount(before.n)})) = ${unrounded(z)}`,
      `${probability(p)} (${unrounded(p)})`,
    ],
  };
}
