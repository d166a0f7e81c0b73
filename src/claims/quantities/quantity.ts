/** What a number counts in: a plain count, a percentage, percentage points, money, a length of time, or a stretch of the calendar. */
export type Unit = 'count' | 'percent' | 'points' | 'money' | 'time' | 'span';

/** A number as printed, and where. */
export interface Quantity {
  start: number;
  end: number;
  /** As printed, sign and unit included. */
  raw: string;
  /** With its scale ("£1.2m" is 1,200,000) and its sign. */
  value: number;
  /** Decimal places as printed, before the scale. */
  decimals: number;
  /** What the printed digits are multiplied by: 1, 1,000, a million. */
  scale: number;
  unit: Unit;
  /** The sign as printed, or none. */
  sign: '+' | '-' | '';
  /** True when it is written in words. */
  inWords: boolean;
}

/** Half of one unit in the last printed place: what rounding may have hidden. */
export function halfUnit(quantity: Quantity): number {
  return 0.5 * 10 ** -quantity.decimals * quantity.scale;
}
