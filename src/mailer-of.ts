import { join } from 'node:path';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Home } from './platform/home.ts';
import { outboxMailer, smtpMailer, type Mailer } from './platform/mail/index.ts';

/** How this installation sends letters: by SMTP, else into a readable folder. */
export const mailerOf = (home: Home, config: Config): Mailer =>
  config.smtp === undefined
    ? outboxMailer(join(home.folder, 'outbox'), config.mailFrom, systemClock)
    : smtpMailer(config.smtp, config.mailFrom);
