export type { Letter, Mailer } from './mailer.ts';
export { outboxMailer } from './outbox-mailer.ts';
export { smtpMailer } from './smtp-mailer.ts';
