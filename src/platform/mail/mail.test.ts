import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { outboxMailer } from './outbox-mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

const from = 'Answerable <office@police.example>';
const letter = {
  to: 'jane@police.example',
  subject: 'Choose a new password',
  text: 'Dear Jane,\n\nhttps://x.example/1\n',
};

test('without a mail server, letters wait as readable files in the outbox', async (t) => {
  const folder = join(await temporaryFolder(t), 'outbox');
  const mailer = outboxMailer(folder, from, () => Temporal.Instant.from('2021-03-01T10:00:00Z'));
  await mailer.send(letter);
  await mailer.send({ ...letter, to: '../../etc/passwd@x.example' });
  const names = (await readdir(folder)).sort();
  assert.equal(names.length, 2);
  const text = await readFile(join(folder, names[0] ?? ''), 'utf8');
  assert.match(text, /^To: jane@police\.example$/m);
  assert.match(text, /^Subject: Choose a new password$/m);
  assert.match(text, /https:\/\/x\.example\/1/);
});

test('a name with a line end in it adds no line to the head of a letter', async (t) => {
  const folder = await temporaryFolder(t);
  const mailer = outboxMailer(folder, from, () => Temporal.Instant.from('2021-03-01T10:00:00Z'));
  await mailer.send({ ...letter, subject: 'Hello\r\nBcc: everyone@x.example' });
  const [name = ''] = await readdir(folder);
  const [head = ''] = (await readFile(join(folder, name), 'utf8')).split('\n\n');
  assert.doesNotMatch(head, /^Bcc:/m);
});

test('with a mail server, letters go there', async (t) => {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        taken.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = server.server.address() as { port: number };
  await smtpMailer(`smtp://127.0.0.1:${port}`, from).send(letter);
  assert.match(taken[0] ?? '', /Subject: Choose a new password/);
});
