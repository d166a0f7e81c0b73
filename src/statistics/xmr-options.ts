import { requireFinite } from './requirements.ts';

/** How to draw an individuals (XmR) chart. What is left out takes the value in brackets. */
export interface XmrOptions {
  /** Leave outlying moving ranges out of the limits (true). */
  screen?: boolean;
  /** Fix the limits on this many first values of each stretch, at least 12 (all values). */
  baseline?: number;
  /** Points on one side of the mean that make a run (7). */
  runLength?: 7;
  /** Points that only rise or only fall that make a trend (7). */
  trendPoints?: 7;
  /** Positions in the series where a new stretch with its own limits starts, that month included (none). */
  rebaseAt?: readonly number[];
  /** Positions of declared exceptional months: shown, kept out of limits, runs and trends (none). */
  excluded?: readonly number[];
}

function requirePositions(positions: readonly number[], length: number, name: string): void {
  for (const position of positions) {
    if (!Number.isInteger(position) || position < 0 || position >= length) {
      throw new RangeError(`${name} names position ${position}, but the series has ${length} months`);
    }
  }
}

/**
 * Throws RangeError, saying what to change, when a chart cannot be drawn as asked: a reading that is not
 * a number, a baseline under 12, a window other than 7, or a position that is not in the series.
 */
export function requireXmrInputs(values: readonly (number | null)[], options: XmrOptions): void {
  values.forEach((value, index) => {
    if (value !== null) requireFinite(value, `the reading at position ${index}`);
  });
  const { baseline, runLength = 7, trendPoints = 7, rebaseAt = [], excluded = [] } = options;
  if (baseline !== undefined && !(Number.isInteger(baseline) && baseline >= 12)) {
    throw new RangeError(`the baseline must be a whole number of at least 12 months, but it is ${baseline}`);
  }
  const windows: number[] = [runLength, trendPoints];
  if (windows.some((points) => points !== 7)) {
    throw new RangeError('runs and trends are named after seven points, so both lengths must be 7');
  }
  requirePositions(rebaseAt, values.length, 'rebaseAt');
  requirePositions(excluded, values.length, 'excluded');
}
