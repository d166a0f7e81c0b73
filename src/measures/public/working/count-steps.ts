import { poissonRatioTest } from '../../../statistics/index.ts';
import type { Reading } from '../../readings/reading.ts';
import { changePhrase } from '../../words/readings.ts';
import { showCount, showRate } from '../../words/numbers.ts';
import type { ComputedMeasure } from '../../definitions/measure-definition.ts';
import { showDay } from '../../words/periods.ts';
import { probability } from '../probability.ts';
import { unrounded } from './unrounded.ts';
import type { WorkingStep } from './working-step.ts';

/** 97.5th percentile of the normal distribution, for 95% intervals. */
const z = '1.959964';

/** The steps from two totals of a count to its change, intervals and test. */
export function countSteps(reading: Reading, definition: ComputedMeasure): WorkingStep[] {
  return [...changeSteps(reading, definition), ...intervalStep(reading), ...rateStep(reading)];
}

function changeSteps(reading: Reading, definition: ComputedMeasure): WorkingStep[] {
  const { numerator: now, previous, change } = reading;
  const before = previous?.numerator ?? null;
  if (now === null || before === null || change === null) return [];
  const [x1, x0] = [showCount(now), showCount(before)];
  const percent =
    change.percent === null
      ? `${x1} − ${x0} = ${unrounded(now - before)}; there is no percentage of nought`
      : `(${x1} − ${x0}) ÷ ${x0} × 100 = ${unrounded(change.percent)}%`;
  const small = change.smallBase
    ? ' The earlier count is below 20, so the page prints both counts instead.'
    : '';
  return [
    {
      id: 'change',
      title: 'Compare it with the year before',
      says: `From the counts as they are; only the result is rounded.${small}`,
      sums: [percent, `shown as: ${changePhrase(reading, definition)}`],
    },
    testStep(now, before),
  ];
}

function testStep(now: number, before: number): WorkingStep {
  const { ratio, lower, upper, p } = poissonRatioTest(now, before);
  const sum = now + before;
  const share = (limit: number) => (Number.isFinite(limit) ? limit / (1 + limit) : 1);
  const change = (limit: number) =>
    Number.isFinite(limit) ? `${unrounded(100 * (limit - 1))}%` : 'no upper limit';
  return {
    id: 'test',
    title: 'Could chance alone make that change?',
    says: 'Exact Poisson rate-ratio test. If nothing had changed, each of the records of both years together would be as likely to fall in either year. It takes records to be independent; crimes come in series, so it is somewhat too ready to see a change, and the trend word takes precedence.',
    sums: [
      `${showCount(now)} + ${showCount(before)} = ${showCount(sum)} records, ${showCount(now)} of them in the later year`,
      `95% limits of the later year’s share (Clopper and Pearson): ${unrounded(share(lower))} to ${unrounded(share(upper))}`,
      `a share s stands for a ratio of s ÷ (1 − s): ${ratio === null ? 'no ratio to nought' : unrounded(ratio)}, between ${unrounded(lower)} and ${Number.isFinite(upper) ? unrounded(upper) : 'no limit'}`,
      `as a change: ${change(lower)} to ${change(upper)}`,
      `exact two-sided binomial probability of a split at least as uneven: ${probability(p)} (${unrounded(p)})`,
    ],
  };
}

function intervalStep({ numerator: x, lower, upper, method }: Reading): WorkingStep[] {
  if (x === null || lower === null || upper === null) return [];
  const n = showCount(x);
  const next = showCount(x + 1);
  const byar = [
    `lower: ${n} × (1 − 1 ÷ (9 × ${n}) − ${z} ÷ (3 × √${n}))³ = ${unrounded(lower)}`,
    `upper: ${next} × (1 − 1 ÷ (9 × ${next}) + ${z} ÷ (3 × √${next}))³ = ${unrounded(upper)}`,
  ];
  const exact = [
    `lower: χ² quantile 0.025 with 2 × ${n} degrees of freedom ÷ 2 = ${unrounded(lower)}`,
    `upper: χ² quantile 0.975 with 2 × ${next} degrees of freedom ÷ 2 = ${unrounded(upper)}`,
  ];
  return [
    {
      id: 'interval',
      title: 'How far could chance move the count itself?',
      says: `${method === 'Exact' ? 'Exact Poisson interval, used below 10' : 'Byar’s interval, used from 10 upwards'}, at 95%.`,
      sums: method === 'Exact' ? exact : byar,
    },
  ];
}

function rateStep({ numerator: x, per1000 }: Reading): WorkingStep[] {
  if (per1000 === undefined || x === null) return [];
  const { value, lower, upper, population, population_as_at: asAt, population_source: source } = per1000;
  const people = showCount(population);
  return [
    {
      id: 'rate',
      title: 'Per 1,000 residents',
      says: `Residents as at ${showDay(asAt)}, the estimate nearest the middle of the period: ${source}.`,
      sums: [
        `1,000 × ${showCount(x)} ÷ ${people} = ${unrounded(value)}`,
        `the interval of the count × 1,000 ÷ ${people}: ${unrounded(lower)} to ${unrounded(upper)}, shown as ${showRate(lower)} to ${showRate(upper)}`,
      ],
    },
  ];
}
