import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';

/** In milliseconds: a server that does not answer holds up nothing else for longer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends letters by SMTP. With `smtp:` the connection is encrypted when the server can; with `smtps:` always. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, ...patience });
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter });
    },
  };
}
