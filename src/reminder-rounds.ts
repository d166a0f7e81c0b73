import { forgetOldFiles, tellOfActions } from './actions/index.ts';
import { noteAudit } from './audit/index.ts';
import { mailerOf } from './mailer-of.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Home } from './platform/home.ts';
import { logError } from './platform/log.ts';
import { rememberedAddress } from './platform/remembered-address.ts';
import { openInstallationKey } from './platform/secrets/installation-key.ts';
import type { ReminderDesk } from './reminders/index.ts';
import { sendReminders } from './send-reminders.ts';

const hour = 60 * 60 * 1000;

/** What reminders of a home are sent with. */
export const reminderDeskOf = async (home: Home, config: Config): Promise<ReminderDesk> => ({
  records: home.records,
  mail: mailerOf(home, config),
  address: await rememberedAddress(home.folder),
});

/** What a running server does by itself, one round after the other: it notes the audit and sends letters. */
interface ReminderRounds {
  /** Notes the audit, forgets files that waited too long and sends all that is due, now and every hour from now on. */
  begin(): void;
  /** Tells soon of what has just been done; nobody waits for it. */
  tellSoon(): void;
  /** No round begins any more; waits for those that are under way. */
  stop(): Promise<void>;
}

export function reminderRounds(home: Home, config: Config): ReminderRounds {
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
    });
  };
  const hourly = async () => {
    await noteAudit(home, await openInstallationKey(home.folder), systemClock);
    await forgetOldFiles(home.records, systemClock());
    await sendReminders(await reminderDeskOf(home, config), systemClock);
  };
  const tell = async () => tellOfActions(await reminderDeskOf(home, config), systemClock);
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
