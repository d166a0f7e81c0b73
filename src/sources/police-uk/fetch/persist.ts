import type { Clock, Sleep } from '../../../platform/clock.ts';
import type { Failure, Fetched } from './fetched.ts';
import { retryAfterMillis } from './retry-after.ts';

/** How we behave towards the service; clock, sleep and chance come from outside so that tests own them. */
export interface Manners {
  /** Waits until the next request may go out. */
  pace(): Promise<void>;
  clock: Clock;
  sleep: Sleep;
  /** A number from 0 up to 1. */
  random(): number;
  note(text: string): void;
  /** Milliseconds within which an answer, or the next part of a download, must come. */
  patience: number;
  /** How often a request is tried in all. */
  attempts: number;
}

/** An attempt that failed in a way that time may heal. */
export interface Again {
  again: string;
  at: string;
  retryAfter?: string | null;
}

/** The longest wait that we accept when the service names one: 15 minutes, in milliseconds. */
const longestWait = 15 * 60 * 1000;

/** Tries until an attempt succeeds or fails for good, waiting longer each time, or as long as the service asks. */
export async function persist<T>(
  manners: Manners,
  attempt: (count: number) => Promise<Fetched<T> | Again>,
): Promise<Fetched<T>> {
  for (let count = 1; ; count += 1) {
    await manners.pace();
    const outcome = await attempt(count);
    if (!('again' in outcome)) return outcome;
    const wait = waitBefore(count, outcome, manners);
    if (count >= manners.attempts || wait > longestWait) return givenUp(outcome, count, wait);
    manners.note(`${outcome.at}: ${outcome.again}; trying again in ${(wait / 1000).toFixed(1)} s.`);
    await manners.sleep(wait);
  }
}

/**
 * Milliseconds before the next try: 1, 2, 4 … s up to 60 s, of which up to half is left to chance so that
 * many clients do not come back at the same moment; never less than a Retry-After.
 */
function waitBefore(count: number, outcome: Again, { clock, random }: Manners): number {
  const full = Math.min(60_000, 1000 * 2 ** (count - 1));
  const asked = retryAfterMillis(outcome.retryAfter ?? null, clock()) ?? 0;
  return Math.max(asked, Math.round(full * (1 - random() / 2)));
}

function givenUp(outcome: Again, count: number, wait: number): Failure {
  const tried = count === 1 ? 'tried once' : `tried ${count} times`;
  const later = wait > longestWait ? ` and asks to wait ${Math.round(wait / 60_000)} minutes` : '';
  return {
    failed: 'unreachable',
    at: outcome.at,
    says: `${outcome.again}${later} (${tried})`,
    todo: 'Run the same command again later: what has been fetched is kept and not fetched again.',
  };
}
