import { remindOfActions, tellOfActions } from './actions/index.ts';
import { remindOfResponses } from './inspections/index.ts';
import type { Clock } from './platform/clock.ts';
import type { ReminderDesk } from './reminders/index.ts';

/** Writes every letter whose time has come into the outbox, each once. */
export async function writeDueLetters(desk: ReminderDesk, clock: Clock): Promise<void> {
  await tellOfActions(desk, clock);
  await remindOfActions(desk, clock);
  await remindOfResponses(desk, clock);
}
