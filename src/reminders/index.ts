export { addressesOf } from './addresses.ts';
export { occasionsOf, type Occasion } from './occasion.ts';
export { sendAll, type Reminder, type ReminderDesk } from './send-once.ts';
