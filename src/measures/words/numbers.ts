import { roundHalfAway } from '../../statistics/index.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';

/** A percentage of fewer cases than this is not printed: one case more or less would move it too far. */
export const smallestDenominator = 23;

const minus = '−';

const digitsAt = (decimals: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const formats = [digitsAt(0), digitsAt(1), digitsAt(2), digitsAt(3)] as const;

/** A number with thousands commas and a true minus, rounded half away from zero: showNumber(-1234.56, 1) = "−1,234.6". */
export function showNumber(value: number, decimals: 0 | 1 | 2 | 3 = 0): string {
  const text = formats[decimals].format(Math.abs(roundHalfAway(value, decimals)));
  return roundHalfAway(value, decimals) < 0 ? minus + text : text;
}

/** A whole count: "1,204". A count that is not whole, as somebody else may report, keeps up to two decimals. */
export const showCount = (value: number): string =>
  Number.isInteger(value)
    ? showNumber(value)
    : showNumber(value, Number.isInteger(roundHalfAway(value * 10, 6)) ? 1 : 2);

/** The decimals that a number was given with, at most three: two of 15.78. */
export const decimalsOf = (value: number): 0 | 1 | 2 | 3 =>
  Math.min(String(value).split('.')[1]?.length ?? 0, 3) as 0 | 1 | 2 | 3;

/** A figure of somebody else, with the decimals that they gave it: rounded again it would not be theirs. */
export const showPrinted = (value: number): string => showNumber(value, decimalsOf(value));

/** A percentage to one decimal, two below 1: "12.5%", "0.35%". */
export const showPercent = (value: number): string => `${showRate(value)}%`;

/** A rate to one decimal, two below 1: "25.8", "0.15", and "0" for nought. */
export function showRate(value: number): string {
  if (value === 0) return '0';
  return showNumber(value, Math.abs(value) < 1 ? 2 : 1);
}

/** With its sign, always: "+2,236", "−11.6"; "no change" when nothing is left after rounding. */
export function showSigned(value: number, decimals: 0 | 1 | 2 | 3 = 0): string {
  const rounded = roundHalfAway(value, decimals);
  if (rounded === 0) return 'no change';
  return `${rounded > 0 ? '+' : minus}${showNumber(Math.abs(rounded), decimals)}`;
}

/** A percent change with its sign: "−5.4%", or "no change". */
export function showPercentChange(value: number): string {
  const signed = showSigned(value, 1);
  return signed === 'no change' ? signed : `${signed}%`;
}

/** A change of a percentage: "+1.2 percentage points", "−1.0 percentage points", or "no change". */
export function showPoints(value: number): string {
  const signed = showSigned(value, 1);
  return signed === 'no change' ? signed : `${signed} percentage points`;
}

/**
 * A value in the unit of its measure: "1,204", "12.5%", "190.01", "£207.8 million"; what others reported keeps their
 * decimals.
 */
export function showValue(value: number, { unit, kind }: Pick<MeasureDefinition, 'unit' | 'kind'>): string {
  const [, scale] = /^£\s*(.*)$/.exec(unit) ?? [];
  if (scale !== undefined) return `£${showPrinted(value)} ${scale}`.trim();
  if (unit !== 'percent') return showCount(value);
  return kind === 'reported' ? `${showPrinted(value)}%` : showPercent(value);
}

/** The unit to write after a value: nothing where the value shows it already, as of percent and of pounds. */
export const unitAfter = ({ unit }: Pick<MeasureDefinition, 'unit'>): string =>
  unit === 'percent' || unit.startsWith('£') ? '' : unit;
