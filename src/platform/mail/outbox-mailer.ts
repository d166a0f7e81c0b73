import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Clock } from '../clock.ts';
import type { Mailer } from './mailer.ts';

/** Puts letters into a folder, as files that any mail program opens: for a start without a mail server. */
export function outboxMailer(folder: string, from: string, clock: Clock): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  let number = 0;
  return {
    async send(letter) {
      const { message } = await transport.sendMail({ from, ...letter });
      if (!Buffer.isBuffer(message)) throw new Error('a letter came as a stream');
      number += 1;
      const at = clock().toString({ smallestUnit: 'millisecond' }).replaceAll(':', '-');
      const name = `${at} ${number} ${letter.to.replace(/[^\w.@-]/g, '_')}.eml`;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, name), message, { mode: 0o600, flag: 'wx' });
    },
  };
}
