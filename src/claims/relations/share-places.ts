import type { Quantity } from '../quantities/quantity.ts';

/** What stands between two numbers. */
export const between = (plain: string, one: Quantity, other: Quantity) => plain.slice(one.end, other.start);

/** A plain whole number of things. */
export const isCount = ({ unit, decimals, sign }: Quantity) =>
  unit === 'count' && decimals === 0 && sign === '';

/** "67% of whom", "12% of the burglaries": a share of something else named right after it. */
export function isSubShare(plain: string, { end }: Quantity): boolean {
  return /^ of (?:the|all|whom|which|our|those|crimes|offences|total)\b/iu.test(plain.slice(end, end + 14));
}
