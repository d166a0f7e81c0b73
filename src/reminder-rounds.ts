import { forgetOldFiles, tellOfActions } from './actions/index.ts';
import { noteAudit } from './audit/index.ts';
import { deletePersonalData } from './meetings/index.ts';
import { systemClock } from './platform/clock.ts';
import type { Home } from './platform/home.ts';
import { logError } from './platform/log.ts';
import { rememberedAddress } from './platform/remembered-address.ts';
import { openInstallationKey } from './platform/secrets/installation-key.ts';
import type { ReminderDesk } from './reminders/index.ts';
import { writeDueLetters } from './write-due-letters.ts';

const hour = 60 * 60 * 1000;

/** What reminders of a home are written with. */
export const reminderDeskOf = async (home: Home): Promise<ReminderDesk> => ({
  records: home.records,
  address: await rememberedAddress(home.folder),
});

/** What a running server does by itself, one round after the other: it notes the audit, deletes and writes letters. */
interface ReminderRounds {
  /**
   * Notes the audit, forgets files that waited too long, deletes personal data whose time is over and writes all that is
   * due, now and every hour from now on.
   */
  begin(): void;
  /** Tells soon of what has just been done; nobody waits for it. */
  tellSoon(): void;
  /** No round begins any more; waits for those that are under way. */
  stop(): Promise<void>;
}

/** `send` is called after each round, for what it wrote and for what the act wrote that it followed. */
export function reminderRounds(home: Home, send: () => void): ReminderRounds {
  let round = Promise.resolve();
  let isToTell = false;
  let timer: NodeJS.Timeout | undefined;
  const next = (work: () => Promise<unknown>) => {
    round = round.then(async () => {
      isToTell = false;
      try {
        await work();
      } catch (error) {
        logError(error);
      }
      send();
    });
  };
  const hourly = async () => {
    await noteAudit(home, await openInstallationKey(home.folder), systemClock);
    await forgetOldFiles(home.records, systemClock());
    await deletePersonalData(home.records, systemClock());
    await writeDueLetters(await reminderDeskOf(home), systemClock);
  };
  const tell = async () => tellOfActions(await reminderDeskOf(home), systemClock);
  return {
    begin: () => {
      next(hourly);
      timer = setInterval(() => next(hourly), hour);
    },
    tellSoon: () => {
      // A round that has not begun yet tells of this act as well.
      if (!isToTell) next(tell);
      isToTell = true;
    },
    stop: () => {
      clearInterval(timer);
      return round;
    },
  };
}
