import { remindOfActions, tellOfActions } from './actions/index.ts';
import { remindOfResponses } from './inspections/index.ts';
import type { Clock } from './platform/clock.ts';
import type { ReminderDesk } from './reminders/index.ts';

/** Sends every letter whose time has come and that was not sent yet; gives how many went out. */
export const sendReminders = async (desk: ReminderDesk, clock: Clock): Promise<number> =>
  (await tellOfActions(desk, clock)) +
  (await remindOfActions(desk, clock)) +
  (await remindOfResponses(desk, clock));
