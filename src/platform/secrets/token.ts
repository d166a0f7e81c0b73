import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in a cookie or a link. Only the hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
