import { logError } from '../platform/log.ts';
import { sendLetters, type LetterDesk } from './send-letters.ts';

/** In milliseconds: how often it looks by itself, for letters that a crash or another process left, or that wait for a try. */
const minute = 60_000;

interface LetterSender {
  /** There is something to send; nobody waits for it. */
  wake(): void;
  /** Nothing more is begun; waits for the letter that is under way. */
  stop(): Promise<void>;
}

/** Sends letters while the server runs: whenever it is woken, and every minute. */
export function keepSendingLetters(desk: LetterDesk, pause = minute): LetterSender {
  const running = { goesOn: true, wakes: 0 };
  let goOn: () => void = () => undefined;
  const untilWoken = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      goOn = () => (clearTimeout(timer), resolve());
    });
  const keep = async () => {
    while (running.goesOn) {
      const { wakes } = running;
      await sendLetters(desk, () => running.goesOn).catch(logError);
      // What was written while it was sending may have been too late for that round.
      if (running.wakes === wakes) await untilWoken();
    }
  };
  const wake = () => {
    running.wakes += 1;
    goOn();
  };
  const kept = keep();
  return {
    wake,
    stop: () => {
      running.goesOn = false;
      wake();
      return kept;
    },
  };
}
