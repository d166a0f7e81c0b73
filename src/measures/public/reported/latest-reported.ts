import type { Observation } from '../../published-reads.ts';

/**
 * The latest figure of the measure as a whole; where only breakdowns were reported, the first of the latest. A number
 * comes before what was said in words or as a change alone, which the table of the measure still shows.
 */
export function latestReported(observations: readonly Observation[]): Observation | undefined {
  const whole = observations.filter(({ dimension }) => dimension === '');
  const all = whole.length > 0 ? whole : observations;
  const numbers = all.filter(({ value }) => value !== null);
  const among = numbers.length > 0 ? numbers : all;
  return among.reduce<Observation | undefined>(
    (best, one) => (best === undefined || one.ends > best.ends ? one : best),
    undefined,
  );
}
