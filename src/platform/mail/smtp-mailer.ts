import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';

/** Sends letters by SMTP. With `smtp:` the connection is encrypted when the server can; with `smtps:` always. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter });
    },
  };
}
