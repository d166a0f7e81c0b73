export { addressesOf } from './addresses.ts';
export { occasionsOf, type Occasion } from './occasion.ts';
export { takeBackReminders, waitingReminders, type WaitingReminder } from './waiting-reminders.ts';
export { writeOnce, type Reminder } from './write-once.ts';
export { writeReminders, type ReminderDesk } from './write-reminders.ts';
