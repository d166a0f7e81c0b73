import { showMonths } from '../../measures/index.ts';
import type { Glance } from '../../measures/public-index.ts';

/**
 * What is said first where no headline measure has a trend word yet: that it is too early, and which months would be
 * needed. Undefined where nothing has been counted at all.
 */
export function nothingToCompare(glances: readonly Glance[]): string | undefined {
  const readings = glances.flatMap(({ computed }) => (computed === null ? [] : [computed.reading]));
  if (readings.length === 0) return undefined;
  const tooEarly = 'Whether policing is getting better cannot be said yet';
  const missing = readings.map(({ missing: own, previous }) => [...own, ...(previous?.missing ?? [])]);
  const needed = missing.filter((months) => months.length > 0).toSorted((a, b) => a.length - b.length)[0];
  return needed === undefined
    ? `${tooEarly}: a trend word needs 24 months of records.`
    : `${tooEarly}: a comparison needs the records of ${showMonths(needed)}, and they are not held.`;
}
