import { createHash, randomInt } from 'node:crypto';

/** Without letters and digits that are easily taken for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const howMany = 10;

/** Codes of about 59 random bits for when the authenticator app is lost, each good for one sign-in. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () => [part(), part(), part()].join('-'));

const part = (): string =>
  Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('');

/** As it is stored. The codes are random, so a plain hash is enough; case, spaces and dashes do not count. */
export const hashOfRecoveryCode = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex');

export const looksLikeRecoveryCode = (code: string): boolean => /[a-z]/i.test(code);
