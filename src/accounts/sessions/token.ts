import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in a cookie or a link. Only the hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What a form of this session must send back: made from the session's token, which no other site can read. */
export const formTokenOf = (token: string): string =>
  createHmac('sha256', token).update('form').digest('base64url');
