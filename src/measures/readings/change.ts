import {
  newcombeDifference,
  percentChange,
  poissonRatioTest,
  twoProportionTest,
} from '../../statistics/index.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { isPartOfWhole } from './interval.ts';
import { valueOf, type WindowTotal } from './window-total.ts';

/** A reading against the one before it. */
export interface Change {
  /** Later value less earlier value, in the unit of the measure; null where others reported only a percentage. */
  absolute: number | null;
  /** Percent change, from unrounded counts; null for shares, and where the earlier count is nought. */
  percent: number | null;
  /** Change in percentage points; null for counts. */
  points: number | null;
  /** 95% interval of the change: of the percent change for counts, in percentage points for shares. */
  lower: number | null;
  upper: number | null;
  /** Name of the test, and its two-sided p. */
  test: string | null;
  p: number | null;
  /** The earlier count is below 20: print both counts instead of a percentage. */
  smallBase: boolean;
}

/** Below this a percent change says more about chance than about the measure. */
export const smallestBase = 20;

const limit = (number: number): number | null => (Number.isFinite(number) ? number : null);

/** Exact comparison of two counts over equal periods; assumes independent events, so p is optimistic for crimes. */
function countChange(now: number, before: number): Change {
  const { lower, upper, p } = poissonRatioTest(now, before);
  return {
    absolute: now - before,
    percent: percentChange(now, before) ?? null,
    points: null,
    lower: before === 0 ? null : limit(100 * (lower - 1)),
    upper: before === 0 ? null : limit(100 * (upper - 1)),
    test: 'Exact Poisson rate-ratio test, assumes independent events',
    p,
    smallBase: before < smallestBase,
  };
}

interface Part {
  numerator: number;
  denominator: number;
}

/** Two shares are compared in percentage points; a percent change of a percentage is never given. */
function shareChange(now: Part, before: Part, isPart: boolean): Change {
  const share = ({ numerator, denominator }: Part) => (100 * numerator) / denominator;
  const points = share(now) - share(before);
  const plain = { absolute: points, percent: null, points, smallBase: before.denominator < smallestBase };
  if (!isPart) return { ...plain, lower: null, upper: null, test: null, p: null };
  const parts = [now.numerator, now.denominator, before.numerator, before.denominator] as const;
  const { lower, upper } = newcombeDifference(...parts);
  const { p } = twoProportionTest(...parts);
  return { ...plain, lower: 100 * lower, upper: 100 * upper, test: 'Pooled z test of two proportions', p };
}

/** The change between two complete windows; null when either has no value. */
export function changeBetween(
  definition: MeasureDefinition,
  now: WindowTotal,
  before: WindowTotal,
): Change | null {
  if (definition.kind === 'reported' || now.numerator === null || before.numerator === null) return null;
  if (definition.kind === 'count') return countChange(now.numerator, before.numerator);
  if (valueOf(now.numerator, now.denominator, true) === null) return null;
  if (valueOf(before.numerator, before.denominator, true) === null) return null;
  return shareChange(now as Part, before as Part, isPartOfWhole(definition));
}
