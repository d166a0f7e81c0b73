import type { Clock, Sleep } from '../../../platform/clock.ts';

/**
 * The published limit of data.police.uk is 15 requests a second with a burst of 30
 * (data.police.uk, "API call limits"). We stay at half of that: others use the service too.
 */
export const ourRate = { perSecond: 7, burst: 10 };

/**
 * Makes a gate that lets `burst` requests pass at once and `perSecond` after that.
 * Each caller reserves its place before it waits, so callers side by side keep the rate together.
 */
export function tokenBucket(rate: typeof ourRate, clock: Clock, sleep: Sleep): () => Promise<void> {
  let tokens = rate.burst;
  let counted = clock().epochMilliseconds;
  return async () => {
    const now = clock().epochMilliseconds;
    tokens = Math.min(rate.burst, tokens + (Math.max(0, now - counted) * rate.perSecond) / 1000) - 1;
    counted = now;
    if (tokens < 0) await sleep(Math.ceil((-tokens * 1000) / rate.perSecond));
  };
}
