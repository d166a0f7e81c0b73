import { requireFinite } from './requirements.ts';

/** The digits of a number to 15 significant places, as a whole number times a power of ten. */
function decimalForm(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(exponent) - 14 };
}

/**
 * Rounds to a number of decimal places, halves away from nought, as people do: 1.005 to 1.01 and −2.5 to −3.
 * The value is first read to 15 significant digits, the most that a binary number holds faithfully, so that
 * 1.005 (in binary a little less) and 0.285 × 100 (28.499999999999996) are halves. Never gives minus nought.
 * Throws RangeError unless decimals is a whole number from 0 to 15.
 *
 * Source: arithmetic on the decimal digits. Example: roundHalfAway(1.005, 2) = 1.01.
 */
export function roundHalfAway(value: number, decimals: number): number {
  requireFinite(value, 'the value to round');
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(`the decimal places must be a whole number from 0 to 15, but they are ${decimals}`);
  }
  const { digits, exponent } = decimalForm(value);
  const dropped = -decimals - exponent;
  if (dropped <= 0) return value === 0 ? 0 : value;
  const unit = 10n ** BigInt(dropped);
  const rounded = (2n * digits + unit) / (2n * unit);
  const size = Number(`${rounded}e-${decimals}`);
  return value < 0 && size !== 0 ? -size : size;
}
