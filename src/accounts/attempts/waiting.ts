/** What is counted before an attempt: failures in the last hour, since the last success of the same account there. */
export interface Failures {
  /** Of this account from this place. */
  here: number;
  lastHere: Temporal.Instant | undefined;
  /** Of all accounts from this place. */
  ofPlace: number;
  /** Of this account from all places that it has never signed in from. */
  elsewhere: number;
}

const free = 5;
const firstWait = 15;
const longestWait = 15 * 60;
const mostOfPlace = 50;
const mostElsewhere = 100;

/**
 * Seconds that somebody has to wait before the next attempt is looked at; 0 when none. From one place an account may be
 * tried five times, then after 15 seconds, then 30, and so on to a quarter of an hour. A browser that somebody has
 * signed in with before is a place of its own, so what strangers try never makes its owner wait.
 */
export function secondsToWait(failures: Failures, at: Temporal.Instant, isKnownBrowser: boolean): number {
  const { here, lastHere, ofPlace, elsewhere } = failures;
  const since = lastHere === undefined ? Infinity : lastHere.until(at).total('seconds');
  const wait = here < free ? 0 : Math.min(longestWait, firstWait * 2 ** (here - free));
  const own = Math.ceil(Math.max(0, wait - since));
  if (isKnownBrowser) return own;
  return ofPlace >= mostOfPlace || elsewhere >= mostElsewhere ? Math.max(own, longestWait) : own;
}

/** How long somebody has to wait, in words. */
export const waitWords = (seconds: number): string =>
  `Too many attempts. Wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again.`;
