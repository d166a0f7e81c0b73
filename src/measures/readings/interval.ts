import { countInterval, wilsonInterval } from '../../statistics/index.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import type { WindowTotal } from './window-total.ts';

export interface Interval {
  lower: number | null;
  upper: number | null;
  method: string | null;
}

const none: Interval = { lower: null, upper: null, method: null };

/**
 * Whether a share is a part of its whole. Outcomes given in a year over crimes recorded in it are not: the
 * outcomes may belong to older crimes and the share can pass 100%, so intervals for proportions do not apply.
 */
export const isPartOfWhole = (definition: MeasureDefinition): boolean =>
  definition.kind === 'share' && definition.denominator === undefined;

/**
 * 95% interval of a reading, in its unit: for a count exact Poisson below 10 and Byar's from 10, for a share
 * Wilson's score interval in percent. None without a value, and none for a share that is not a part of its whole.
 * Source: methods of PHEindicatormethods 2.1.0.
 */
export function intervalOf(definition: MeasureDefinition, total: WindowTotal): Interval {
  const { numerator, denominator } = total;
  if (numerator === null || definition.kind === 'reported') return none;
  if (definition.kind === 'count') return countInterval(numerator);
  if (!isPartOfWhole(definition) || denominator === null || denominator === 0) return none;
  const { lower, upper } = wilsonInterval(numerator, denominator);
  return { lower: 100 * lower, upper: 100 * upper, method: 'Wilson' };
}
