import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** Cost of argon2id as the OWASP cheat sheet on storing passwords asks for at least: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

const format = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** A password as it is stored: argon2id in the usual text form, with its cost and its own salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive('argon2id', { message: normal(password), nonce, tagLength: 32, ...cost });
  return stored(nonce, hash);
}

/** Whether this is the password; in the time of the hash, however much of it is right. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', hash = ''] = format.exec(kept) ?? [];
  if (hash === '') throw new Error('a stored password is not in the form that this version writes');
  const expected = Buffer.from(hash, 'base64');
  const found = await derive('argon2id', {
    message: normal(password),
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(found, expected);
}

/** The same letters typed on another keyboard are the same password. */
const normal = (password: string): string => password.normalize('NFKC');

const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const stored = (nonce: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(nonce)}$${text(hash)}`;

/** Checked where there is no account or no password: as much work as a real one, and never right. */
export const nobodysPassword = stored(randomBytes(16), randomBytes(32));
