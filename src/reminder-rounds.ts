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

/** Notes the audit and sends reminders, now and every hour until `stop`, which waits for a round that is under way. */
export function reminderRounds(home: Home, config: Config): { stop(): Promise<void> } {
  let round = Promise.resolve();
  const next = () => {
    round = round.then(async () => {
      try {
        await noteAudit(home, await openInstallationKey(home.folder), systemClock);
        await sendReminders(await reminderDeskOf(home, config), systemClock);
      } catch (error) {
        logError(error);
      }
    });
  };
  next();
  const timer = setInterval(next, hour);
  return {
    stop: () => {
      clearInterval(timer);
      return round;
    },
  };
}
