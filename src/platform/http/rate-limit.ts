/** Says whether one more is allowed from here, and counts it if so. */
export type RateLimit = (origin: string, at: Temporal.Instant) => boolean;

/** Most origins that are remembered; when there are more, the oldest are forgotten. */
const mostOrigins = 10_000;

/** At most so many from one origin in so many minutes; kept in memory, so a new start begins anew. */
export function rateLimit({ most, minutes }: { most: number; minutes: number }): RateLimit {
  const seen = new Map<string, number[]>();
  return (origin, at) => {
    const now = at.epochMilliseconds;
    const recent = (seen.get(origin) ?? []).filter((then) => now - then < minutes * 60_000);
    if (recent.length >= most) return false;
    seen.delete(origin);
    seen.set(origin, [...recent, now]);
    const [oldest] = seen.keys();
    if (seen.size > mostOrigins && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
