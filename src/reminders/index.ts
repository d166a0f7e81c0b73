export { addressesOf } from './addresses.ts';
export { grace, occasionsOf, type Occasion } from './occasion.ts';
export { sendAll, type Reminder, type ReminderDesk } from './send-once.ts';
