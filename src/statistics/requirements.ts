/**
 * What a statistic asks of its inputs. Every function throws a RangeError that names the input and says
 * what it must be, so that a broken assumption upstream is found where it is made.
 */

/** A count or an amount: finite and not negative. Weighted counts need not be whole. */
export function requireCount(value: number, name: string): void {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`${name} must be a number of nought or more, but it is ${value}`);
  }
}

/** A whole count, for methods that are exact only on whole numbers. */
export function requireWholeCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number of nought or more, but it is ${value}`);
  }
}

/** A base to divide by: finite and above nought. */
export function requirePositive(value: number, name: string): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`${name} must be a number above nought, but it is ${value}`);
  }
}

/** A proportion: from 0 to 1, both included. */
export function requireProportion(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} must be from 0 to 1, but it is ${value}`);
  }
}

/** A numerator and its denominator: a part of a whole that is not empty. */
export function requirePart(part: number, whole: number, name: string): void {
  requireCount(part, `the ${name} numerator`);
  requirePositive(whole, `the ${name} denominator`);
  if (part > whole) {
    throw new RangeError(`the ${name} numerator ${part} must not exceed its denominator ${whole}`);
  }
}

/** A confidence level as a fraction, at least 0.9 as in PHEindicatormethods 2.1.0, and below 1. */
export function requireConfidence(confidence: number): void {
  if (!(confidence >= 0.9 && confidence < 1)) {
    throw new RangeError(`the confidence level must be from 0.9 to below 1, but it is ${confidence}`);
  }
}

/** A reading in a series: any finite number. */
export function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, but it is ${value}`);
}
