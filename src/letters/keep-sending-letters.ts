import { systemSleep, type Sleep } from '../platform/clock.ts';
import { logError } from '../platform/log.ts';
import { sendLetters, type LetterDesk } from './send-letters.ts';

/** How long a letter waits at most when nothing is in its way, in milliseconds. */
const pause = 2000;

/** Sends letters while the server runs, shortly after they were written; `stop` waits for those under way. */
export function keepSendingLetters(desk: LetterDesk, sleep: Sleep = systemSleep): { stop(): Promise<void> } {
  const running = { goesOn: true };
  const keep = async () => {
    while (running.goesOn) {
      await sendLetters(desk).catch(logError);
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
