import type { Sleep } from '../../platform/clock.ts';
import { systemSleep } from '../../platform/clock.ts';
import { logError } from '../../platform/log.ts';
import { publicationMark } from '../../site/index.ts';
import { settlePublicPapers, type PapersToSettle } from './settle-public-papers.ts';

/** How long something may be public before its papers are there, in milliseconds. */
const pause = 2000;

/**
 * Keeps the folder of public papers in line with what is public while the server runs: after every publication and
 * withdrawal, and when the instant of an embargo comes.
 */
export function keepPublicPapers(
  settled: PapersToSettle,
  sleep: Sleep = systemSleep,
): { stop(): Promise<void> } {
  const running = { goesOn: true };
  const keep = async () => {
    let before: string | undefined;
    while (running.goesOn) {
      try {
        const { mark } = await settled.published.read(publicationMark);
        if (mark !== before) await settlePublicPapers(settled);
        before = mark;
      } catch (error) {
        logError(error);
      }
      await sleep(pause);
    }
  };
  const kept = keep();
  return {
    stop: () => {
      running.goesOn = false;
      return kept;
    },
  };
}
