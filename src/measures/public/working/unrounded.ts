import { roundHalfAway } from '../../../statistics/index.ts';

const six = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number in the working of a figure: to six decimals, where the page itself rounds to one. */
export function unrounded(value: number): string {
  const text = six.format(Math.abs(roundHalfAway(value, 6)));
  return roundHalfAway(value, 6) < 0 ? `−${text}` : text;
}
