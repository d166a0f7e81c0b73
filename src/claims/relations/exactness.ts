import type { Range } from '../quantities/agreement.ts';
import { halfUnit, type Quantity } from '../quantities/quantity.ts';

/** What a printed number may have been before it was rounded: whole counts are exact, all else is half a unit either way. */
export function rangeOf(quantity: Quantity): Range {
  const exact = quantity.decimals === 0 && quantity.scale === 1 && quantity.unit === 'count';
  const half = exact ? 0 : halfUnit(quantity);
  return { low: quantity.value - half, high: quantity.value + half };
}

/**
 * What the number may have been if its last noughts were rounded too: "12,000" for anything from 11,500. Two numbers of
 * one comparison are rounded much alike: beside "950", "1,000" is rounded to a hundred at most.
 */
export function looseRangeOf(quantity: Quantity, beside: Quantity): Range {
  const range = rangeOf(quantity);
  if (range.low !== range.high || quantity.value < 1000 || quantity.value % 100 !== 0) return range;
  const unit = Math.min(lastUnit(quantity.value), 10 * lastUnit(beside.value));
  return { low: quantity.value - unit / 2, high: quantity.value + unit / 2 };
}

/** Thousands, hundreds, tens or ones: the last that a whole number tells. */
const lastUnit = (value: number): number => [1000, 100, 10].find((unit) => value % unit === 0) ?? 1;

/** The percentage changes that two ranges allow. */
export function changeRange(old: Range, fresh: Range): Range {
  const at = (o: number, n: number) => (100 * (n - o)) / Math.abs(o);
  return { low: at(old.high, fresh.low), high: at(old.low, fresh.high) };
}
