import type { Observation } from '../../published-reads.ts';

/** The latest figure of the measure as a whole; where only breakdowns were reported, the first of the latest. */
export function latestReported(observations: readonly Observation[]): Observation | undefined {
  const whole = observations.filter(({ dimension }) => dimension === '');
  const among = whole.length > 0 ? whole : observations;
  return among.reduce<Observation | undefined>(
    (best, one) => (best === undefined || one.ends > best.ends ? one : best),
    undefined,
  );
}
